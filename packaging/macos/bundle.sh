#!/usr/bin/env bash
# Makes "Rex Console.app" and a .dmg for Intel and Apple processors. Runs on macOS only, and nobody has run it yet: README.md
# beside it says what to look at.
#
#   BUNDLE_ID          the app's identifier, below a domain that the publisher owns (needed for signing)
#   CODESIGN_IDENTITY  "Developer ID Application: …"; without it the app is signed for this computer only (ad hoc)
#   NOTARY_PROFILE     the name given to `xcrun notarytool store-credentials`; without it nothing is notarised
#
# No password and no key is ever an argument or a variable here: both stay in the keychain.
set -euo pipefail
cd "$(dirname "$0")/../.."

TARGETS=(aarch64-apple-darwin x86_64-apple-darwin)
NAME='Rex Console'
OUT=target/macos
APP="$OUT/$NAME.app"
VERSION=$(sed -n 's/^version = "\(.*\)"$/\1/p' Cargo.toml | head -n 1)
DMG="$OUT/rex-console-$VERSION-macos.dmg"
BUNDLE_ID=${BUNDLE_ID:-}
CODESIGN_IDENTITY=${CODESIGN_IDENTITY:-}
NOTARY_PROFILE=${NOTARY_PROFILE:-}
# As LSMinimumSystemVersion in Info.plist says.
export MACOSX_DEPLOYMENT_TARGET=11.0

say() { printf '\n== %s\n' "$*"; }
fail() { printf 'bundle.sh: %s\n' "$*" >&2; exit 1; }

[ "$(uname -s)" = Darwin ] || fail 'runs on macOS only'
[ -z "$CODESIGN_IDENTITY" ] || [ -n "$BUNDLE_ID" ] || fail 'an identity is there, but no BUNDLE_ID'
[ -z "$NOTARY_PROFILE" ] || [ -n "$CODESIGN_IDENTITY" ] || fail 'only what is signed can be notarised: CODESIGN_IDENTITY'

say "build $VERSION"
BUILT=()
for target in "${TARGETS[@]}"; do
  cargo build --release --locked --bin rex-console --target "$target"
  BUILT+=("target/$target/release/rex-console")
done

say 'the app'
rm -rf "$APP"
mkdir -p "$APP/Contents/MacOS" "$APP/Contents/Resources"
lipo -create -output "$APP/Contents/MacOS/rex-console" "${BUILT[@]}"
sed -e "s/@VERSION@/$VERSION/" -e "s/@BUNDLE_ID@/${BUNDLE_ID:-rex-console.unsigned}/" packaging/macos/Info.plist \
  >"$APP/Contents/Info.plist"
plutil -lint "$APP/Contents/Info.plist" packaging/macos/entitlements.plist
cp LICENSE LICENSE-MIT LICENSE-APACHE assets/licences.txt "$APP/Contents/Resources"

say 'the icon'
ICONSET=$OUT/rex-console.iconset
rm -rf "$ICONSET"
mkdir "$ICONSET"
for size in 16 32 128 256 512; do
  cp "packaging/macos/icon/$size.png" "$ICONSET/icon_${size}x$size.png"
  cp "packaging/macos/icon/$((size * 2)).png" "$ICONSET/icon_${size}x$size@2x.png"
done
iconutil --convert icns --output "$APP/Contents/Resources/rex-console.icns" "$ICONSET"

say 'signing the app'
if [ -n "$CODESIGN_IDENTITY" ]; then
  codesign --force --timestamp --options runtime --entitlements packaging/macos/entitlements.plist \
    --sign "$CODESIGN_IDENTITY" "$APP"
else
  codesign --force --options runtime --entitlements packaging/macos/entitlements.plist --sign - "$APP"
  echo 'for this computer only: on another one macOS says that it is damaged or of an unknown developer'
fi
codesign --verify --strict --verbose=2 "$APP"

say 'the disk image'
STAGE=$OUT/stage
rm -rf "$STAGE" "$DMG"
mkdir "$STAGE"
cp -R "$APP" "$STAGE"
ln -s /Applications "$STAGE/Applications"
hdiutil create -volname "$NAME" -srcfolder "$STAGE" -fs HFS+ -format UDZO "$DMG"
[ -z "$CODESIGN_IDENTITY" ] || codesign --force --timestamp --sign "$CODESIGN_IDENTITY" "$DMG"

say 'notarising'
if [ -n "$NOTARY_PROFILE" ]; then
  xcrun notarytool submit "$DMG" --keychain-profile "$NOTARY_PROFILE" --wait
  xcrun stapler staple "$DMG"
  spctl --assess --type open --context context:primary-signature --verbose=2 "$DMG"
else
  echo 'left out: no NOTARY_PROFILE'
fi

(cd "$OUT" && shasum -a 256 "$(basename "$DMG")" >"$(basename "$DMG").sha256")
say "$DMG"
