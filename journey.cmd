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
rem Reading the release file is much quicker than asking Java.
if defined JAVA_HOME if exist "%JAVA_HOME%\release" for /f "usebackq tokens=2 delims==" %%v in (`findstr /b /c:"JAVA_VERSION=" "%JAVA_HOME%\release"`) do set "JOURNEY_VERSION=%%~v"
if not defined JOURNEY_VERSION for /f "tokens=3" %%v in ('""%JOURNEY_JAVA%" -version 2^>^&1" ^| findstr /c:" version "') do if not defined JOURNEY_VERSION set "JOURNEY_VERSION=%%~v"
if not defined JOURNEY_VERSION (
  echo journey: no Java found: install Java 17 or newer, or set JAVA_HOME 1>&2
  exit /b 70
)
for /f "delims=.-+ tokens=1" %%m in ("%JOURNEY_VERSION%") do set "JOURNEY_MAJOR=%%m"
if %JOURNEY_MAJOR% LSS 17 (
  echo journey: Java 17 or newer is needed, but this one is %JOURNEY_VERSION% 1>&2
  exit /b 70
)

powershell -NoProfile -ExecutionPolicy Bypass -Command "$h=$env:JOURNEY_HOME; $j=$env:JOURNEY_JAR; if (-not (Test-Path -LiteralPath $j)) { exit 1 }; $t=(Get-Item -LiteralPath $j).LastWriteTime; $p=@(Get-Item -LiteralPath (Join-Path $h 'pom.xml')); Get-ChildItem -LiteralPath $h -Directory -Filter 'journey-*' | ForEach-Object { $p+=Get-Item (Join-Path $_.FullName 'pom.xml'); $m=Join-Path $_.FullName 'src\main'; if (Test-Path -LiteralPath $m) { $p+=Get-Item -LiteralPath $m; $p+=Get-ChildItem -LiteralPath $m -Recurse } }; 'docs\rules','docs\ja\rules' | ForEach-Object { $m=Join-Path $h $_; if (Test-Path -LiteralPath $m) { $p+=Get-Item -LiteralPath $m; $p+=Get-ChildItem -LiteralPath $m -Recurse } }; if ($p | Where-Object { $_.LastWriteTime -gt $t }) { exit 1 }; exit 0"
if not errorlevel 1 goto :run
rem The command starts from an archive of its classes, one for each Java; where there is none that fits, from the jar alone.
set "JOURNEY_ARCHIVE=%~dp0target\launcher\classes-%JOURNEY_VERSION%"
set "JOURNEY_MADE_FOR="
if exist "%JOURNEY_ARCHIVE%" if exist "%JOURNEY_ARCHIVE%.for" set /p JOURNEY_MADE_FOR=<"%JOURNEY_ARCHIVE%.for"
set JOURNEY_FLAG=
if not "%JOURNEY_MADE_FOR%"=="%JOURNEY_JAVA% %JOURNEY_JAR%" goto :archive
set JOURNEY_FLAG=-XX:SharedArchiveFile="%JOURNEY_ARCHIVE%"
if %JOURNEY_MAJOR% GEQ 25 set JOURNEY_FLAG=-XX:AOTCache="%JOURNEY_ARCHIVE%"
goto :start
:archive
start "" /b /low "%~dp0journey-cli\launcher\archive-classes.cmd" "%JOURNEY_JAVA%" %JOURNEY_MAJOR% "%JOURNEY_JAR%" "%JOURNEY_ARCHIVE%" "%~dp0examples\journeys\ma-adoption\ma-adoption.journey" "%~dp0journey-cli\launcher\mistakes.journey" "%~dp0journey-cli\launcher\one-sided.journey" >nul 2>nul <nul
:start
rem No logging: an archive that does not fit after all is left aside without a word.
"%JOURNEY_JAVA%" -XX:TieredStopAtLevel=1 -XX:CICompilerCount=1 -XX:Tier3InvocationThreshold=50 -XX:Tier3MinInvocationThreshold=25 -XX:Tier3CompileThreshold=500 -XX:Tier3BackEdgeThreshold=10000 -XX:+UseSerialGC -XX:PretenureSizeThreshold=1m -XX:InitialRAMPercentage=4 -XX:-UsePerfData -Xlog:disable %JOURNEY_FLAG% -jar "%JOURNEY_JAR%" %*
exit /b %ERRORLEVEL%
