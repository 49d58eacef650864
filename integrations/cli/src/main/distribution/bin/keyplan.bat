@echo off
rem Starts keyplan with the Java of JAVA_HOME, else the one on the path; KEYPLAN_OPTS are options for Java.
setlocal
if defined JAVA_HOME (set "JAVA=%JAVA_HOME%\bin\java.exe") else (set "JAVA=java.exe")
"%JAVA%" -XX:+UseSerialGC %KEYPLAN_OPTS% -jar "%~dp0..\lib\keyplan.jar" %*
exit /b %ERRORLEVEL%
