# Makes the installer, a .zip to run without one, and their checksums in target\windows. Runs on Windows only, and nobody has
# run it yet: README.md beside it says what to look at. Needs Rust, Visual Studio's build tools and NSIS 3.08 or newer.
#
#   $env:SIGN   a command that signs the file named after it, such as
#               signtool sign /sha1 THUMBPRINT /fd sha256 /tr http://ADDRESS-OF-A-TIME-STAMP-SERVICE /td sha256
#               Without it nothing is signed, and Windows warns of an unknown publisher.
#
# No password and no key is ever an argument or a variable here: the certificate stays in Windows' store or on its card.
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..\..')

$Target = 'x86_64-pc-windows-msvc'
$Out = 'target\windows'
$Version = (Select-String -Path Cargo.toml -Pattern '^version = "(.*)"$' | Select-Object -First 1).Matches[0].Groups[1].Value
$Exe = "target\$Target\release\rex-console.exe"

# Ends the script when a program failed: PowerShell alone would go on.
function Must([string] $What) {
    if ($LASTEXITCODE -ne 0) { throw "$What failed with $LASTEXITCODE" }
}

Write-Output "== build $Version"
cargo build --release --locked --bin rex-console --target $Target
Must 'cargo'
if ($env:SIGN) {
    cmd /c "$env:SIGN `"$Exe`""
    Must 'signing'
}

Write-Output '== the installer'
New-Item -ItemType Directory -Force $Out | Out-Null
$Setup = "$Out\rex-console-$Version-windows-x64-setup.exe"
$Makensis = Get-Command makensis -ErrorAction SilentlyContinue
$Makensis = if ($Makensis) { $Makensis.Source } else { "${env:ProgramFiles(x86)}\NSIS\makensis.exe" }
$Defines = @("/DVERSION=$Version", "/DEXE=$(Resolve-Path $Exe)", "/DOUT=$(Join-Path (Get-Location) $Setup)")
if ($env:SIGN) { $Defines += "/DSIGN=$env:SIGN" }
& $Makensis /WX /V2 /INPUTCHARSET UTF8 @Defines packaging\windows\installer.nsi
Must 'makensis'

Write-Output '== the .zip'
$Folder = "$Out\rex-console-$Version"
Remove-Item -Recurse -Force $Folder -ErrorAction SilentlyContinue
New-Item -ItemType Directory $Folder | Out-Null
Copy-Item $Exe, LICENSE, LICENSE-MIT, LICENSE-APACHE, assets\licences.txt $Folder
$Zip = "$Out\rex-console-$Version-windows-x64.zip"
Compress-Archive -Force -Path $Folder -DestinationPath $Zip

Write-Output '== checksums'
foreach ($File in $Setup, $Zip) {
    $Sum = (Get-FileHash -Algorithm SHA256 $File).Hash.ToLowerInvariant()
    "$Sum  $(Split-Path -Leaf $File)" | Set-Content -Encoding ascii "$File.sha256"
    Write-Output $File
}
