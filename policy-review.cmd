@echo off
rem Runs School Policy Review from its sources: builds it when there is no program yet or a source is newer, else starts
rem it. Needs a JDK 17 or later, and Maven to build. Results go to standard output, everything else to standard error.
setlocal EnableExtensions DisableDelayedExpansion

set "spr_home=%~dp0"
set "spr_work=%spr_home%command-line\target\launcher"
set "spr_program=%spr_work%\program"
set "spr_stamp=%spr_program%\built"
set "spr_flags=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto"
set "spr_waited=0"

set "spr_java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "spr_java=%JAVA_HOME%\bin\java.exe"
if not "%spr_java%"=="java" goto look
where java >nul 2>&1 || goto nojava

:look
if not exist "%spr_stamp%" goto lock
powershell -NoProfile -NonInteractive -Command "$s = (Get-Item -LiteralPath $env:spr_stamp).LastWriteTimeUtc; $found = @(Get-Item -LiteralPath ($env:spr_home + 'pom.xml')) + @(Get-ChildItem -LiteralPath $env:spr_home -Directory | ForEach-Object { Get-ChildItem -Path (Join-Path $_.FullName 'pom.xml'), (Join-Path $_.FullName 'src\main') -Recurse -ErrorAction SilentlyContinue }); if ($found | Where-Object { $_.LastWriteTimeUtc -gt $s } | Select-Object -First 1) { exit 3 } else { exit 0 }" >nul 2>&1
if %errorlevel% equ 3 goto lock
goto run

rem One build at a time.
:lock
if not exist "%spr_work%" mkdir "%spr_work%"
mkdir "%spr_work%\lock" 2>nul && goto build
if %spr_waited% equ 0 echo Another run is building School Policy Review. Waiting for it ... 1>&2
set /a spr_waited+=1
if %spr_waited% geq 300 goto stuck
ping -n 2 127.0.0.1 >nul
if exist "%spr_work%\lock" goto lock
goto look

:build
"%spr_java%" -version 2> "%spr_work%\java.txt"
set "spr_version="
for /f "usebackq tokens=3" %%v in ("%spr_work%\java.txt") do if not defined spr_version set "spr_version=%%~v"
set "spr_major=0"
for /f "delims=.-+ tokens=1" %%m in ("%spr_version%") do set "spr_major=%%m"
if %spr_major% lss 17 goto oldjava
where mvn >nul 2>&1 || goto nomaven
if exist "%spr_program%" goto again
echo Building School Policy Review, about two minutes, only this time ... 1>&2
goto maven
:again
echo The sources are newer. Building School Policy Review again ... 1>&2
:maven
if exist "%spr_work%\next" rmdir /s /q "%spr_work%\next"
if exist "%spr_work%\old" rmdir /s /q "%spr_work%\old"
if exist "%spr_home%command-line\target\lib" rmdir /s /q "%spr_home%command-line\target\lib"
mkdir "%spr_work%\next"
rem Before the build: what changes meanwhile is newer.
type nul > "%spr_work%\next\built"
pushd "%spr_home%"
call mvn -q -B -Dstyle.color=never -Dmaven.test.skip=true -pl command-line -am package > "%spr_work%\build.log" 2>&1 < nul
set "spr_status=%errorlevel%"
popd
if not "%spr_status%"=="0" goto failed
copy /y "%spr_home%command-line\target\policy-review.jar" "%spr_work%\next\policy-review.jar" >nul || goto failed
xcopy /e /i /q /y "%spr_home%command-line\target\lib" "%spr_work%\next\lib" >nul || goto failed
if not exist "%spr_program%" goto swap
ren "%spr_program%" old || goto inuse
:swap
ren "%spr_work%\next" program || goto inuse
"%spr_java%" %spr_flags% "-XX:ArchiveClassesAtExit=%spr_program%\classes.new" -Xlog:disable -jar "%spr_program%\policy-review.jar" review "%spr_home%samples\policies\harbour-view-primary" --as-of 2026-11-23 >nul 2>&1 < nul
if exist "%spr_program%\classes.new" ren "%spr_program%\classes.new" classes.jsa
if exist "%spr_work%\old" rmdir /s /q "%spr_work%\old" 2>nul
rmdir "%spr_work%\lock"
echo Built. 1>&2

rem What is printed is UTF-8, whatever the code page was before.
:run
set "spr_archive=-Xshare:auto"
if exist "%spr_program%\classes.jsa" set "spr_archive=-XX:SharedArchiveFile=%spr_program%\classes.jsa"
set "spr_codepage="
for /f "tokens=2 delims=:." %%c in ('chcp') do set "spr_codepage=%%c"
chcp 65001 >nul 2>&1
"%spr_java%" %spr_flags% "%spr_archive%" -Xlog:disable -jar "%spr_program%\policy-review.jar" %*
set "spr_status=%errorlevel%"
if defined spr_codepage chcp %spr_codepage% >nul 2>&1
exit /b %spr_status%

:nojava
echo Java was not found. Install a JDK 17 or later, or set JAVA_HOME to it. 1>&2
exit /b 1

:oldjava
echo School Policy Review needs Java 17 or later. "%spr_java%" is version %spr_version%. 1>&2
echo Install a JDK 17 or later, or set JAVA_HOME to it. 1>&2
rmdir "%spr_work%\lock"
exit /b 1

:nomaven
echo Maven was not found, and the first run needs it to build. Install Maven 3.8.7 or a later 3.x. 1>&2
rmdir "%spr_work%\lock"
exit /b 1

:failed
echo The build failed. All of it: "%spr_work%\build.log" 1>&2
if exist "%spr_work%\next" rmdir /s /q "%spr_work%\next"
rmdir "%spr_work%\lock"
exit /b 1

:inuse
echo The program is in use by another run, and cannot be replaced now. Close it, and run this again. 1>&2
if not exist "%spr_program%" if exist "%spr_work%\old" ren "%spr_work%\old" program
if exist "%spr_work%\next" rmdir /s /q "%spr_work%\next"
rmdir "%spr_work%\lock"
exit /b 1

:stuck
echo Another run has been building for five minutes. If there is none, delete "%spr_work%\lock" and run this again. 1>&2
exit /b 1
