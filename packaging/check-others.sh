#!/usr/bin/env bash
# Checks what can be checked of the Windows and macOS packages without such a machine: that the files are well formed and say
# what they must, and that the installer compiles. Called by check.sh; a line that begins with NOT CHECKED says what it could
# not check for want of a tool. None of this runs a package.
set -euo pipefail
cd "$(dirname "$0")/.."

python3 packaging/check_others.py

VERSION=$(sed -n 's/^version = "\(.*\)"$/\1/p' Cargo.toml | head -n 1)
PLACE=$(mktemp -d)
trap 'rm -rf "$PLACE"' EXIT

if command -v makensis >/dev/null; then
  # Any file stands in for the program: the compiler only packs it. Warnings are errors.
  printf 'MZ' >"$PLACE/rex-console.exe"
  compile() { makensis -WX -V2 -INPUTCHARSET UTF8 "$@" packaging/windows/installer.nsi; }
  compile -DVERSION="$VERSION" -DEXE="$PLACE/rex-console.exe" -DOUT="$PLACE/rex-console-setup.exe"
  [ -s "$PLACE/rex-console-setup.exe" ]
  echo 'the Windows installer compiles, around a file that stands in for the program'
else
  echo 'NOT CHECKED: packaging/windows/installer.nsi (no makensis; Debian: nsis)'
fi
