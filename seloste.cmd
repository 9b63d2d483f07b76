@echo off
rem Starts the command line from a checkout: builds it first when needed, then runs it with the JVM set for a quick
rem start. The same as the shell script beside it, whose comments say why.
setlocal EnableExtensions DisableDelayedExpansion

set "ROOT=%~dp0"
set "TARGET=%ROOT%integrations\register-cli\target"
set "JAR=%TARGET%\seloste.jar"

set "JAVA="
if defined JAVA_HOME (set "JAVA=%JAVA_HOME%\bin\java.exe") else for %%i in (java.exe) do set "JAVA=%%~$PATH:i"
if not defined JAVA (
    >&2 echo seloste: No Java found. Install a JDK, 17 or later, or set JAVA_HOME.
    exit /b 2
)
if not exist "%JAVA%" (
    >&2 echo seloste: There is no "%JAVA%". Set JAVA_HOME to a JDK, 17 or later.
    exit /b 2
)
for %%i in ("%JAVA%") do set "BIN=%%~dpi"
set "VERSION="
if exist "%BIN%..\release" for /f "usebackq tokens=1,2 delims==" %%k in ("%BIN%..\release") do if "%%k"=="JAVA_VERSION" set "VERSION=%%~l"
if not defined VERSION for /f "tokens=3" %%v in ('call "%JAVA%" -version 2^>^&1 ^| findstr /c:" version "') do set "VERSION=%%~v"
set "MAJOR=0"
for /f "delims=.-+_" %%m in ("%VERSION%") do set "MAJOR=%%m"
if %MAJOR% LSS 17 (
    >&2 echo seloste: Java 17 or later is needed; "%JAVA%" is "%VERSION%".
    exit /b 2
)

set "WHY="
if not exist "%JAR%" (
    set "WHY=it is not built yet"
) else (
    powershell -NoProfile -Command "Set-Location -LiteralPath $env:ROOT; $built = (Get-Item -LiteralPath $env:JAR).LastWriteTimeUtc; $made = 'pom.xml', 'register-*\pom.xml', 'integrations\*\pom.xml', 'register-*\src\main', 'integrations\*\src\main' | ForEach-Object { Get-Item -Path $_; Get-ChildItem -Path $_ -Recurse }; if ($made | Where-Object { $_.LastWriteTimeUtc -gt $built }) { exit 10 }" >nul 2>nul
)
if not defined WHY if %ERRORLEVEL% EQU 10 set "WHY=its sources have changed"
if not defined WHY goto start

if not exist "%BIN%javac.exe" (
    >&2 echo seloste: "%JAVA%" can run programs, but beside it is no compiler. Install a JDK, 17 or later.
    exit /b 2
)
set "MAVEN="
for %%i in (mvn.cmd) do set "MAVEN=%%~$PATH:i"
if not defined MAVEN (
    >&2 echo seloste: No Maven found. Install Maven 3.8.7 or later to build the command line.
    exit /b 2
)
>&2 echo seloste: building the command line, because %WHY% ...
if not exist "%TARGET%" mkdir "%TARGET%"
del /f /q "%TARGET%\seloste-*.jsa" >nul 2>nul
for %%i in ("%BIN%..") do set "JAVA_HOME=%%~fi"
pushd "%ROOT%"
call "%MAVEN%" -q -B -ntp -Dmaven.test.skip=true -pl integrations/register-cli -am package >"%TARGET%\build.log" 2>&1 <nul
set "CODE=%ERRORLEVEL%"
popd
if not "%CODE%"=="0" (
    >&2 type "%TARGET%\build.log"
    >&2 echo seloste: the build failed; the log above is in "%TARGET%\build.log"
    exit /b 70
)
rem What was built is now the newest, also when Maven found nothing to do.
pushd "%TARGET%"
copy /b seloste.jar +,, >nul
popd

:start
set "FLAGS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -XX:+DisplayVMOutputToStderr -Xshare:auto -Xlog:disable -Xlog:all=error:stderr"
set "ARCHIVE=%TARGET%\seloste-%VERSION%.jsa"
if exist "%ARCHIVE%" goto run
>&2 echo seloste: preparing quicker starts ...
set "LISTS=%ARCHIVE%.d"
set "EXAMPLE=%ROOT%examples\registers\esimerkkipuoti"
mkdir "%LISTS%" >nul 2>nul
"%JAVA%" %FLAGS% "-XX:DumpLoadedClassList=%LISTS%\help.list" -jar "%JAR%" --help >nul 2>nul <nul
"%JAVA%" %FLAGS% "-XX:DumpLoadedClassList=%LISTS%\lint.list" -jar "%JAR%" lint "%EXAMPLE%" >nul 2>nul <nul
"%JAVA%" %FLAGS% "-XX:DumpLoadedClassList=%LISTS%\check.list" -jar "%JAR%" check "%EXAMPLE%" --actions "%ROOT%examples\actions\esimerkkipuoti.yaml" >nul 2>nul <nul
"%JAVA%" %FLAGS% "-XX:DumpLoadedClassList=%LISTS%\render.list" -jar "%JAR%" render --draft --dir "%LISTS%\notices" "%EXAMPLE%" >nul 2>nul <nul
powershell -NoProfile -Command "Get-Content -Path (Join-Path $env:LISTS '*.list') | ForEach-Object { $_ -replace ' id: .*', '' } | Sort-Object -CaseSensitive -Unique | Set-Content -Encoding ascii -LiteralPath (Join-Path $env:LISTS 'all')" >nul 2>nul
"%JAVA%" %FLAGS% -Xshare:dump "-XX:ErrorFile=%LISTS%\error" "-XX:SharedClassListFile=%LISTS%\all" "-XX:SharedArchiveFile=%ARCHIVE%" -cp "%JAR%" >nul 2>nul <nul
rmdir /s /q "%LISTS%" >nul 2>nul
if not exist "%ARCHIVE%" type nul >"%ARCHIVE%"

:run
"%JAVA%" %FLAGS% "-XX:SharedArchiveFile=%ARCHIVE%" -jar "%JAR%" %*
