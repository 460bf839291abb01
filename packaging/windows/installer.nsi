; Makes the installer: makensis -DVERSION=0.1.0 -DEXE=C:\...\rex-console.exe -DOUT=C:\...\setup.exe installer.nsi
; -DSIGN=COMMAND signs installer and uninstaller: the command is called with the file's name after it.
;
; Installs for this user, without administrator rights, or for everybody, with them. Silent: /S, with /ALLUSERS or
; /CURRENTUSER, and /D=FOLDER at the end. Exit codes: 0 done, 1 cancelled, 2 failed (the console stayed open), 740 wants
; administrator rights.

Unicode true
SetCompressor /SOLID lzma
; The same source gives the same installer.
SetDateSave off
ManifestDPIAware true
ManifestSupportedOS Win10
; Asks for rights only when somebody chose "everybody".
RequestExecutionLevel user

!include LogicLib.nsh
!include MUI2.nsh
!include FileFunc.nsh
!include WinVer.nsh
!include WordFunc.nsh
!include x64.nsh
!include nsDialogs.nsh

!define NAME "Rex Console"
!define PROGRAM "rex-console.exe"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\RexConsole"
!define ROOT "..\.."

Name "${NAME}"
BrandingText "${NAME} ${VERSION}"
OutFile "${OUT}"
ShowInstDetails nevershow
ShowUninstDetails nevershow

VIProductVersion "${VERSION}.0"
VIFileVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 "ProductName" "${NAME}"
VIAddVersionKey /LANG=0 "FileDescription" "${NAME} – setup"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "LegalCopyright" "MIT OR Apache-2.0"

!ifdef SIGN
  !finalize '${SIGN} "%1"' = 0
  !uninstfinalize '${SIGN} "%1"' = 0
!endif

Var Mode       ; "me" or "all"
Var IsTold     ; "1" when the command line says which
Var Given      ; the folder that /D names, or nothing
Var ForMe      ; the page's two buttons
Var ForAll

!define MUI_ICON "rex-console.ico"
!define MUI_UNICON "rex-console.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "wizard.bmp"
!define MUI_ABORTWARNING
Page custom WhoPage WhoLeave
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION Start
!insertmacro MUI_PAGE_FINISH

!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(DataStays)"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

; The program's languages; the first is for everybody else. Windows' own language chooses.
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "PortugueseBR"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Italian"
!insertmacro MUI_LANGUAGE "Hindi"
!insertmacro MUI_LANGUAGE "SimpChinese"
!include /CHARSET=UTF8 "words.nsh"

; Where the shell's folders and SHCTX point, and where the program goes.
!macro UseMode
  ${If} $Mode == "all"
    SetShellVarContext all
  ${Else}
    SetShellVarContext current
  ${EndIf}
!macroend

!macro IsAdmin RESULT
  UserInfo::GetAccountType
  Pop ${RESULT}
!macroend

Function ChooseFolder
  !insertmacro UseMode
  ${If} $Given != ""
    StrCpy $INSTDIR $Given
    Return
  ${EndIf}
  ReadRegStr $INSTDIR SHCTX "${KEY}" "InstallLocation"
  ${If} $INSTDIR == ""
    ${If} $Mode == "all"
      StrCpy $INSTDIR "$PROGRAMFILES64\${NAME}"
    ${Else}
      StrCpy $INSTDIR "$LOCALAPPDATA\Programs\${NAME}"
    ${EndIf}
  ${EndIf}
FunctionEnd

Function .onInit
  SetRegView 64
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
    MessageBox MB_ICONSTOP "$(TooOld)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  StrCpy $Given $INSTDIR
  StrCpy $Mode "me"
  ; Who has it for everybody gets the new version for everybody.
  ReadRegStr $0 HKLM "${KEY}" "InstallLocation"
  ${If} $0 != ""
    StrCpy $Mode "all"
  ${EndIf}
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/ALLUSERS" $1
  ${IfNot} ${Errors}
    StrCpy $Mode "all"
    StrCpy $IsTold "1"
  ${EndIf}
  ClearErrors
  ${GetOptions} $0 "/CURRENTUSER" $1
  ${IfNot} ${Errors}
    StrCpy $Mode "me"
    StrCpy $IsTold "1"
  ${EndIf}
  ${If} $Mode == "all"
  ${AndIf} ${Silent}
    !insertmacro IsAdmin $0
    ${If} $0 != "Admin"
      SetErrorLevel 740
      Quit
    ${EndIf}
  ${EndIf}
  Call ChooseFolder
FunctionEnd

Function WhoPage
  ${If} $IsTold == "1"
    !insertmacro IsAdmin $0
    ${If} $Mode == "me"
    ${OrIf} $0 == "Admin"
      Abort ; nothing to ask
    ${EndIf}
  ${EndIf}
  !insertmacro MUI_HEADER_TEXT "$(WhoTitle)" "$(WhoLead)"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateRadioButton} 0 10u 100% 12u "$(ForMe)"
  Pop $ForMe
  ${NSD_CreateRadioButton} 0 28u 100% 12u "$(ForAll)"
  Pop $ForAll
  ${If} $Mode == "all"
    ${NSD_Check} $ForAll
    ${NSD_SetFocus} $ForAll
  ${Else}
    ${NSD_Check} $ForMe
    ${NSD_SetFocus} $ForMe
  ${EndIf}
  GetDlgItem $0 $HWNDPARENT 1
  SendMessage $0 ${WM_SETTEXT} 0 "STR:$(^InstallBtn)"
  nsDialogs::Show
FunctionEnd

Function WhoLeave
  ${NSD_GetState} $ForAll $0
  ${If} $0 == ${BST_CHECKED}
    StrCpy $Mode "all"
    !insertmacro IsAdmin $0
    ${If} $0 != "Admin"
      ; Begins again with the rights; stays here when they are refused.
      StrCpy $1 "/ALLUSERS"
      ${If} $Given != ""
        StrCpy $1 "/ALLUSERS /D=$Given"
      ${EndIf}
      ClearErrors
      ExecShell "runas" "$EXEPATH" "$1"
      IfErrors 0 +2
        Abort
      Quit
    ${EndIf}
  ${Else}
    StrCpy $Mode "me"
  ${EndIf}
  Call ChooseFolder
FunctionEnd

; The shell starts it, so that it never runs with the rights of the installer.
Function Start
  Exec '"$WINDIR\explorer.exe" "$INSTDIR\${PROGRAM}"'
FunctionEnd

; A running program can't be written to: that is how it is found. It is asked to close, as its own cross asks it; it may ask
; back about open sales. It is never ended by force.
!macro CloseConsole UN
Function ${UN}IsOpen
  StrCpy $0 "0"
  ${If} ${FileExists} "$INSTDIR\${PROGRAM}"
    ClearErrors
    FileOpen $1 "$INSTDIR\${PROGRAM}" a
    ${If} ${Errors}
      StrCpy $0 "1"
    ${Else}
      FileClose $1
    ${EndIf}
  ${EndIf}
FunctionEnd

Function ${UN}CloseConsole
  Call ${UN}IsOpen
  ${If} $0 == "0"
    Return
  ${EndIf}
  MessageBox MB_OKCANCEL|MB_ICONINFORMATION "$(IsOpen)" /SD IDOK IDOK ask
  SetErrorLevel 1
  Quit
  ask:
  nsExec::Exec '"$SYSDIR\taskkill.exe" /IM ${PROGRAM}'
  Pop $1
  ${For} $2 1 20
    Sleep 500
    Call ${UN}IsOpen
    ${If} $0 == "0"
      Return
    ${EndIf}
  ${Next}
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(StillOpen)" /SD IDCANCEL IDRETRY ask
  SetErrorLevel 2
  Quit
FunctionEnd
!macroend
!insertmacro CloseConsole ""
!insertmacro CloseConsole "un."

Section
  ReadRegStr $0 SHCTX "${KEY}" "DisplayVersion"
  ${If} $0 != ""
    ${VersionCompare} $0 "${VERSION}" $1
    ${If} $1 == 1
      MessageBox MB_OKCANCEL|MB_ICONQUESTION "$(Newer)" /SD IDOK IDOK older
      SetErrorLevel 1
      Quit
      older:
    ${EndIf}
  ${EndIf}
  Call CloseConsole

  SetOutPath "$INSTDIR"
  SetOverwrite on
  File "/oname=${PROGRAM}" "${EXE}"
  File "${ROOT}\LICENSE"
  File "${ROOT}\LICENSE-MIT"
  File "${ROOT}\LICENSE-APACHE"
  File "${ROOT}\assets\licences.txt"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}"

  WriteRegStr SHCTX "${KEY}" "DisplayName" "${NAME}"
  WriteRegStr SHCTX "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${KEY}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
  WriteRegStr SHCTX "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr SHCTX "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD SHCTX "${KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD SHCTX "${KEY}" "EstimatedSize" $0
SectionEnd

Function un.onInit
  SetRegView 64
  StrCpy $Mode "me"
  ReadRegStr $0 HKLM "${KEY}" "InstallLocation"
  ${If} $0 == $INSTDIR
    StrCpy $Mode "all"
    !insertmacro IsAdmin $0
    ${If} $0 != "Admin"
      ${If} ${Silent}
        SetErrorLevel 740
        Quit
      ${EndIf}
      ExecShell "runas" "$INSTDIR\uninstall.exe"
      Quit
    ${EndIf}
  ${EndIf}
  !insertmacro UseMode
FunctionEnd

; Takes away what the installer brought, file by file, and nothing else: sales, settings and token stay.
Section Uninstall
  Call un.CloseConsole
  Delete "$INSTDIR\${PROGRAM}"
  Delete "$INSTDIR\LICENSE"
  Delete "$INSTDIR\LICENSE-MIT"
  Delete "$INSTDIR\LICENSE-APACHE"
  Delete "$INSTDIR\licences.txt"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegKey SHCTX "${KEY}"
SectionEnd
