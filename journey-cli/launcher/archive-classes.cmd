@echo off
rem Makes the archive with which the journey command starts fast on Windows: see the file "archive-classes" beside this one.
rem Written with care but never tried on Windows.
rem Usage: archive-classes JAVA FEATURE JAR ARCHIVE JOURNEY JOURNEY JOURNEY
setlocal EnableExtensions DisableDelayedExpansion
set "LOCK=%~4.lock"
rem One at a time; what a killed one left behind is cleared away with the next build.
mkdir "%LOCK%" 2>nul || exit /b 0
if %2 GEQ 25 (
  "%~1" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:AOTCacheOutput="%LOCK%\archive" -cp "%~3" io.github.journeydsl.cli.Rehearsal "%~5" "%~6" "%~7"
) else (
  "%~1" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:DumpLoadedClassList="%LOCK%\classes" -cp "%~3" io.github.journeydsl.cli.Rehearsal "%~5" "%~6" "%~7"
  "%~1" -XX:+UseSerialGC -Xshare:dump -XX:SharedClassListFile="%LOCK%\classes" -XX:SharedArchiveFile="%LOCK%\archive" -cp "%~3"
)
if exist "%LOCK%\archive" (
  move /y "%LOCK%\archive" "%~4" >nul
  >"%~4.for" echo %~1 %~3
)
rmdir /s /q "%LOCK%"
exit /b 0
