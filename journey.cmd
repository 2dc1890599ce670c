@echo off
rem The journey command on Windows, from a checkout: see the file "journey" beside this one, which does the same for other systems.
rem Written with care but never tried on Windows. Unlike its twin it does not keep two first builds apart.
setlocal EnableExtensions DisableDelayedExpansion
set "JOURNEY_HOME=%~dp0"
set "JOURNEY_JAR=%~dp0target\launcher\journey.jar"

set "JOURNEY_JAVA=java"
if not defined JAVA_HOME goto :java_chosen
set "JOURNEY_JAVA=%JAVA_HOME%\bin\java.exe"
if not exist "%JOURNEY_JAVA%" (
  echo journey: JAVA_HOME is set, but there is no Java in it 1>&2
  exit /b 70
)
:java_chosen

set "JOURNEY_VERSION="
for /f "tokens=3" %%v in ('""%JOURNEY_JAVA%" -version 2^>^&1" ^| findstr /c:" version "') do if not defined JOURNEY_VERSION set "JOURNEY_VERSION=%%~v"
if not defined JOURNEY_VERSION (
  echo journey: no Java found: install Java 17 or newer, or set JAVA_HOME 1>&2
  exit /b 70
)
for /f "delims=.-+ tokens=1" %%m in ("%JOURNEY_VERSION%") do set "JOURNEY_MAJOR=%%m"
if %JOURNEY_MAJOR% LSS 17 (
  echo journey: Java 17 or newer is needed, but this one is %JOURNEY_VERSION% 1>&2
  exit /b 70
)

powershell -NoProfile -ExecutionPolicy Bypass -Command "$h=$env:JOURNEY_HOME; $j=$env:JOURNEY_JAR; if (-not (Test-Path -LiteralPath $j)) { exit 1 }; $t=(Get-Item -LiteralPath $j).LastWriteTime; $p=@(Get-Item -LiteralPath (Join-Path $h 'pom.xml')); Get-ChildItem -LiteralPath $h -Directory -Filter 'journey-*' | ForEach-Object { $p+=Get-Item (Join-Path $_.FullName 'pom.xml'); $m=Join-Path $_.FullName 'src\main'; if (Test-Path -LiteralPath $m) { $p+=Get-Item -LiteralPath $m; $p+=Get-ChildItem -LiteralPath $m -Recurse } }; if ($p | Where-Object { $_.LastWriteTime -gt $t }) { exit 1 }; exit 0"
if not errorlevel 1 goto :run

where mvn >nul 2>nul
if errorlevel 1 (
  echo journey: Maven is needed to build the command, but there is no mvn on the PATH 1>&2
  exit /b 70
)
echo journey: building the command, this takes a moment 1>&2
call mvn -q -B -f "%JOURNEY_HOME%pom.xml" -pl journey-cli -am package -Dbuild.folder=target/launcher -P "!analysis" -Dmaven.test.skip -Dmaven.javadoc.skip -Dmaven.source.skip -Dcyclonedx.skip -Denforcer.skip -Djacoco.skip 1>&2 <nul
if errorlevel 1 (
  echo journey: the build of the command failed, see above 1>&2
  exit /b 70
)
set "JOURNEY_BUILT="
for /f "delims=" %%f in ('dir /b /o-d "%JOURNEY_HOME%journey-cli\target\launcher\journey-cli-*-all.jar"') do if not defined JOURNEY_BUILT set "JOURNEY_BUILT=%%f"
copy /b /y "%JOURNEY_HOME%journey-cli\target\launcher\%JOURNEY_BUILT%" "%JOURNEY_JAR%" >nul
if errorlevel 1 exit /b 70

:run
"%JOURNEY_JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -XX:-UsePerfData -jar "%JOURNEY_JAR%" %*
exit /b %ERRORLEVEL%
