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
; An update closes the program that runs, and opens it again.
CloseApplications=yes
ArchitecturesInstallIn64BitMode=x64compatible

[Files]
Source: "{#Dist}\duikan\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Duikan"; Filename: "{app}\duikan-window.exe"

[Registry]
Root: HKA; Subkey: "Software\Classes\.duikan"; ValueType: string; ValueData: "Duikan.Project"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Duikan.Project"; ValueType: string; ValueData: "Duikan project"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Duikan.Project\shell\open\command"; ValueType: string; ValueData: """{app}\duikan-window.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\Duikan.Project\DefaultIcon"; ValueType: string; ValueData: "{app}\duikan-window.exe,0"
; What can be dropped on the program, and is offered under "Open with".
Root: HKA; Subkey: "Software\Classes\Applications\duikan-window.exe\shell\open\command"; ValueType: string; ValueData: """{app}\duikan-window.exe"" ""%1"""; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\duikan-window.exe\SupportedTypes"; ValueType: string; ValueName: ".qdpx"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\duikan-window.exe\SupportedTypes"; ValueType: string; ValueName: ".json"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\duikan-window.exe\SupportedTypes"; ValueType: string; ValueName: ".txt"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\duikan-window.exe\SupportedTypes"; ValueType: string; ValueName: ".html"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\duikan-window.exe\SupportedTypes"; ValueType: string; ValueName: ".docx"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\duikan-window.exe\SupportedTypes"; ValueType: string; ValueName: ".pdf"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\duikan-window.exe\SupportedTypes"; ValueType: string; ValueName: ".md"; ValueData: ""
