#!/usr/bin/env bash
# Draws what Windows and macOS want of assets/icon/rex-console.svg: packaging/windows/rex-console.ico and wizard.bmp, and
# packaging/macos/icon/*.png. They are kept in the repository, since neither system can draw an SVG by itself. Run it when the
# icon changes. Needs rsvg-convert, ImageMagick and icotool (Debian: librsvg2-bin, imagemagick, icoutils).
set -euo pipefail
cd "$(dirname "$0")/.."

SVG=assets/icon/rex-console.svg
PLACE=$(mktemp -d)
trap 'rm -rf "$PLACE"' EXIT

draw() { rsvg-convert --width "$1" --height "$1" "$SVG" --output "$2"; }

# Windows: 16 to 64 by what lists, the task bar and the start menu ask for at 100 to 200 %. Only the largest is a PNG
# inside the file: old readers know no others.
SMALL=()
for size in 16 20 24 32 40 48 64; do
  draw "$size" "$PLACE/$size.png"
  SMALL+=("$PLACE/$size.png")
done
draw 256 "$PLACE/256.png"
icotool --create --output=packaging/windows/rex-console.ico "${SMALL[@]}" --raw="$PLACE/256.png"

# The left side of the installer's last page; the icon's own ground goes on to the edges.
draw 112 "$PLACE/wizard.png"
convert -size 164x314 xc:'#3443c9' "$PLACE/wizard.png" -gravity center -composite -strip -colors 64 -type Palette -compress none \
  BMP3:packaging/windows/wizard.bmp

# macOS: the picture covers 824 of 1024 pixels, as Apple's templates have it; `bundle.sh` makes the .icns of these.
mkdir -p packaging/macos/icon
for size in 16 32 64 128 256 512 1024; do
  draw $(((size * 824 + 512) / 1024)) "$PLACE/body.png"
  convert "$PLACE/body.png" -background none -gravity center -extent "${size}x$size" -strip \
    -define png:exclude-chunks=date,time "packaging/macos/icon/$size.png"
done
