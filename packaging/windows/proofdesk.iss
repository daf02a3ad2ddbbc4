; The installer for Windows, made by Inno Setup 6.3 or later from the finished bundle:
;   iscc /DVersion=0.1.0 packaging\windows\proofdesk.iss
; It installs for the user who runs it unless told /ALLUSERS, asks no network, and its uninstaller removes what was
; installed and no desk file: those are the user's.

#ifndef Version
  #error Say the version: /DVersion=0.1.0
#endif
#define Bundle "dist\proofdesk"
#define Icons "build\icons"

[Setup]
AppId={{C4D91657-9499-409E-8A95-F828CABEE8F3}
AppName=Proofdesk
AppVersion={#Version}
AppVerName=Proofdesk {#Version}
AppPublisher=Proofdesk contributors
AppCopyright=Copyright 2026 Proofdesk contributors
VersionInfoVersion={#Version}
SourceDir=..\..
OutputDir=dist
OutputBaseFilename=proofdesk-{#Version}-windows-x86_64-setup
SetupIconFile={#Icons}\proofdesk.ico
UninstallDisplayIcon={app}\proofdesk.exe
UninstallDisplayName=Proofdesk
LicenseFile=LICENSE
DefaultDirName={autopf}\Proofdesk
DefaultGroupName=Proofdesk
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog commandline
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
ChangesAssociations=yes
CloseApplications=yes
RestartApplications=no
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern

[Languages]
Name: "english"; MessagesFile: "compiler:Default.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked

[InstallDelete]
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Bundle}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs
Source: "{#Icons}\desk-file.ico"; DestDir: "{app}"; Flags: ignoreversion

[Icons]
Name: "{autoprograms}\Proofdesk"; Filename: "{app}\proofdesk.exe"
Name: "{autodesktop}\Proofdesk"; Filename: "{app}\proofdesk.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.proofdesk"; ValueType: string; ValueName: ""; ValueData: "Proofdesk.Desk.1"; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\.proofdesk"; ValueType: string; ValueName: "Content Type"; ValueData: "application/vnd.proofdesk.desk+sqlite3"; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\.proofdesk\OpenWithProgids"; ValueType: string; ValueName: "Proofdesk.Desk.1"; ValueData: ""; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\Proofdesk.Desk.1"; ValueType: string; ValueName: ""; ValueData: "Proofdesk desk file"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Proofdesk.Desk.1\DefaultIcon"; ValueType: string; ValueName: ""; ValueData: "{app}\desk-file.ico,0"
Root: HKA; Subkey: "Software\Classes\Proofdesk.Desk.1\shell\open\command"; ValueType: string; ValueName: ""; ValueData: """{app}\proofdesk.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\Applications\proofdesk.exe"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "Proofdesk"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\proofdesk.exe\shell\open\command"; ValueType: string; ValueName: ""; ValueData: """{app}\proofdesk.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\Applications\proofdesk.exe\SupportedTypes"; ValueType: string; ValueName: ".proofdesk"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\proofdesk.exe\SupportedTypes"; ValueType: string; ValueName: ".docx"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\proofdesk.exe\SupportedTypes"; ValueType: string; ValueName: ".pdf"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\proofdesk.exe\SupportedTypes"; ValueType: string; ValueName: ".txt"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\proofdesk.exe\SupportedTypes"; ValueType: string; ValueName: ".md"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\proofdesk.exe\SupportedTypes"; ValueType: string; ValueName: ".html"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\proofdesk.exe\SupportedTypes"; ValueType: string; ValueName: ".htm"; ValueData: ""

[Run]
Filename: "{app}\proofdesk.exe"; Description: "{cm:LaunchProgram,Proofdesk}"; Flags: nowait postinstall skipifsilent
