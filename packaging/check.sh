#!/usr/bin/env bash
# Checks the packages: builds the release, or takes the packages in a folder; holds them against Debian's rules and our
# limits; installs the .deb into a fresh Debian, where a sale is played; and removes it again.
#
#   packaging/check.sh [FOLDER]
#
# Sets a Debian up by itself (as root, or with sudo). The fresh Debian needs root.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/machine.sh
. scripts/steps.sh

MIB=$((1024 * 1024))
LARGEST_BINARY=$((25 * MIB)) LARGEST_DEB=$((12 * MIB))
WORK=target/package-check

# at_most BYTES FILE
at_most() {
  local size
  size=$(stat -c %s "$2")
  echo "${2##*/}: $((size * 10 / MIB / 10)).$((size * 10 / MIB % 10)) MiB, at most $(($1 / MIB))"
  [ "$size" -le "$1" ] || fail "$2 is too large"
}

step 'set-up'
need_packages "${WINDOW_PACKAGES[@]}" "${PACKAGE_PACKAGES[@]}"
rm -rf "$WORK"
mkdir -p "$WORK"

if [ -n "${1:-}" ]; then
  OUT=$1
else
  step 'release build'
  BINARY=$(packaging/build.sh)
  step 'packages'
  OUT=$WORK/packages
  packaging/linux/package.sh "$BINARY" "$OUT"
  packaging/linux/package.sh "$BINARY" "$WORK/again" >/dev/null
  diff -r "$OUT" "$WORK/again" || fail 'the same program gives other packages the second time'
fi
DEB=$(echo "$OUT"/*.deb) PORTABLE=$(echo "$OUT"/*.tar.gz)
dpkg-deb --extract "$DEB" "$WORK/deb"

step 'sizes'
at_most $LARGEST_BINARY "$WORK/deb/usr/bin/rex-console"
at_most $LARGEST_DEB "$DEB"

# The newest glibc that a symbol asks for says on which systems the program starts.
step 'glibc'
NEEDS=$(objdump -T "$WORK/deb/usr/bin/rex-console" | grep -oE 'GLIBC_[0-9.]+' | sort --unique --version-sort | tail -n1)
NEEDS=${NEEDS#GLIBC_}
echo "the program needs glibc $NEEDS"
for text in packaging/README.md packaging/linux/portable/README.txt; do
  grep -qF "glibc $NEEDS or newer" "$text" || fail "$text doesn't say 'glibc $NEEDS or newer'"
done

step 'Debian, desktop and AppStream rules'
lintian --allow-root --fail-on error,warning "$DEB"
desktop-file-validate "$WORK/deb/usr/share/applications/rex-console.desktop"
# The id is the desktop entry's and the window's; for a name within a domain the project would need a domain first.
appstreamcli validate-tree --no-net --override=cid-desktopapp-is-not-rdns=info "$WORK/deb"
grep -oE 'pictures/[^<]+' packaging/linux/rex-console.metainfo.xml | while read -r picture; do
  [ -f "assets/$picture" ] || fail "the AppStream entry shows assets/$picture, which isn't there"
done

step 'man pages and completions'
for page in "$WORK"/deb/usr/share/man/man1/*.gz; do
  SAID=$(LC_ALL=C.UTF-8 MANWIDTH=80 man --warnings -E UTF-8 -l -Tutf8 "$page" 2>&1 >/dev/null)
  [ -z "$SAID" ] || fail "$page: $SAID"
done
bash -n "$WORK/deb/usr/share/bash-completion/completions/rex-console"
zsh -n "$WORK/deb/usr/share/zsh/vendor-completions/_rex-console"
fish --no-execute "$WORK/deb/usr/share/fish/vendor_completions.d/rex-console.fish"

step 'portable archive'
mkdir -p "$WORK/portable" "$WORK/home"
tar --extract --file="$PORTABLE" --directory="$WORK/portable" --strip-components=1
AT_HOME=(env --unset=XDG_DATA_HOME HOME="$PWD/$WORK/home")
"${AT_HOME[@]}" "$WORK/portable/install.sh"
"$WORK/home/.local/bin/rex-console" --version
desktop-file-validate "$WORK/home/.local/share/applications/rex-console.desktop"
"${AT_HOME[@]}" "$WORK/portable/install.sh" --remove
LEFT=$(find "$WORK/home" -type f)
[ -z "$LEFT" ] || fail "left behind: $LEFT"

step 'a sale in a fresh Debian'
NAMESPACES=(unshare --mount --pid --fork --kill-child)
if [ "$(id -u)" != 0 ]; then
  NOT_CHECKED+=('installing, a sale, and removing in a fresh Debian (not root)')
elif ! command -v debootstrap >/dev/null || ! "${NAMESPACES[@]}" true 2>/dev/null; then
  NOT_CHECKED+=('installing, a sale, and removing in a fresh Debian (no debootstrap, or no namespaces)')
else
  "${NAMESPACES[@]}" packaging/linux/fresh_tree.sh "$DEB" "$WORK"
  rm -rf "$WORK/tree"
fi

tell_steps
echo "packages checked in $SECONDS s"
