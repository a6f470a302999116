; Inno Setup, for the folder that packaging/build.py app makes on Windows. Untested by the team: no Windows here.
[Setup]
AppId={{6B0C2D7E-7A5C-4B5E-9C37-7E1F5C2C9A11}
AppName=labeler
AppVersion=0.1.0
AppPublisher=The labeler team
DefaultDirName={autopf}\labeler
DefaultGroupName=labeler
PrivilegesRequired=lowest
OutputDir=..\..\dist
OutputBaseFilename=labeler-setup
SetupIconFile=..\..\build\icons\labeler.ico
Compression=lzma2
SolidCompression=yes
ChangesAssociations=yes

[Files]
Source: "..\..\build\app\labeler\*"; DestDir: "{app}"; Flags: recursesubdirs

[Icons]
Name: "{group}\labeler"; Filename: "{app}\labeler.exe"

[Registry]
Root: HKA; Subkey: "Software\Classes\.labelpack"; ValueType: string; ValueData: "labeler.packet"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\labeler.packet"; ValueType: string; ValueData: "labeler work packet"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\labeler.packet\shell\open\command"; ValueType: string; ValueData: """{app}\labeler.exe"" ""%1"""
