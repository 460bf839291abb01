#!/bin/sh
# Installs Rex Console below ~/.local for the user who runs this, or removes it again (--remove); settings and journal stay.
set -eu
cd "$(dirname "$0")"
PLACE=${XDG_DATA_HOME:-$HOME/.local/share}
BIN=$HOME/.local/bin

case ${1-} in
  '')
    mkdir -p "$BIN" "$PLACE"
    cp bin/rex-console "$BIN/rex-console.new"
    mv "$BIN/rex-console.new" "$BIN/rex-console"
    cp -R share/. "$PLACE"
    # Menus don't look for programs below ~/.local.
    sed -i "s|^Exec=rex-console|Exec=\"$BIN/rex-console\"|" "$PLACE/applications/rex-console.desktop"
    echo "Installed: $BIN/rex-console, and in the menu."
    ;;
  --remove)
    rm -f "$BIN/rex-console"
    find share -type f | while read -r file; do rm -f "$PLACE/${file#share/}"; done
    rmdir "$PLACE/doc/rex-console/examples" "$PLACE/doc/rex-console" 2>/dev/null || true
    echo 'Removed. Settings and journal are where they were.'
    ;;
  *)
    echo "usage: $0 [--remove]" >&2
    exit 2
    ;;
esac
