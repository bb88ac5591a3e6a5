@echo off
rem Starts dutyline on the Java (17 or newer) of JAVA_HOME or, without that, of the PATH.
rem DUTYLINE_OPTS holds more options for the JVM.
setlocal
set "DUTYLINE_HOME=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
if defined JAVA_HOME if not exist "%JAVA%" (
  echo dutyline: JAVA_HOME is %JAVA_HOME%, but there is no bin\java.exe in it 1>&2
  exit /b 2
)
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Xlog:disable -Xlog:all=error:stderr %DUTYLINE_OPTS% -Djdk.console=java.base -cp "%DUTYLINE_HOME%\lib\dutyline-cli-${project.version}.jar" io.dutyline.cli.Main %*
exit /b %ERRORLEVEL%
