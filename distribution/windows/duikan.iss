; The installer for Windows, made by Inno Setup: iscc /DVersion=0.4.0 /DDist=build\bundle duikan.iss
; /VERYSILENT installs without a question; the uninstaller takes the same switch.
[Setup]
AppId={{6F0B7C1E-5B0A-4B59-9D7B-0E6B4C2F6C11}
AppName=Duikan
AppVersion={#Version}
DefaultDirName={autopf}\Duikan
DefaultGroupName=Duikan
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ChangesAssociations=yes
OutputDir={#Dist}
OutputBaseFilename=duikan-{#Version}-windows
UninstallDisplayIcon={app}\duikan-window.exe

[Files]
Source: "{#Dist}\duikan\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Duikan"; Filename: "{app}\duikan-window.exe"

[Registry]
Root: HKA; Subkey: "Software\Classes\.duikan"; ValueType: string; ValueData: "Duikan.Project"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Duikan.Project"; ValueType: string; ValueData: "Duikan project"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Duikan.Project\shell\open\command"; ValueType: string; ValueData: """{app}\duikan-window.exe"" ""%1"""
