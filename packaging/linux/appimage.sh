#!/usr/bin/env bash
# Makes an AppImage of a portable archive:
#
#   packaging/linux/appimage.sh rex-console-VERSION-linux-ARCH.tar.gz FOLDER
#
# NOT RUN YET: appimagetool is in no package of Debian's, and where this was written it could not be had. What it is given
# (the AppDir) was started there by its AppRun.
set -euo pipefail
cd "$(dirname "$0")/../.."
. scripts/machine.sh

ARCHIVE=$(realpath "$1") OUT=$(mkdir -p "$2" && realpath "$2")
APPDIR=$OUT/AppDir NAME=$(basename "$ARCHIVE" .tar.gz)
rm -rf "$APPDIR"
mkdir -p "$APPDIR/usr"
tar --extract --file="$ARCHIVE" --directory="$APPDIR/usr" --strip-components=1 "$NAME/bin" "$NAME/share"
# It brings no libraries: what the program opens by name belongs to the desktop and its graphics card.
cat >"$APPDIR/AppRun" <<'RUN'
#!/bin/sh
exec "$(dirname "$(readlink -f "$0")")/usr/bin/rex-console" "$@"
RUN
chmod 755 "$APPDIR/AppRun"
cp "$APPDIR/usr/share/applications/rex-console.desktop" "$APPDIR"
cp "$APPDIR/usr/share/icons/hicolor/256x256/apps/rex-console.png" "$APPDIR"
ln -sf rex-console.png "$APPDIR/.DirIcon"

command -v appimagetool >/dev/null || fail "appimagetool is not there; the AppDir is in $APPDIR"
appimagetool "$APPDIR" "$OUT/$NAME.AppImage"
