#!/usr/bin/env bash
# Installs a .deb into a fresh Debian with nothing in it, plays a sale with what is installed there, and removes it again:
# its dependencies are enough, and it leaves nothing but the user's data.
#
#   unshare --mount --pid --fork --kill-child packaging/linux/fresh_tree.sh DEB FOLDER [RELEASE]
#
# The Debian is of RELEASE (trixie, for instance) or of this machine's, comes from where this machine's apt gets its own, and
# stays in FOLDER/tree. Needs root; in namespaces of its own, whatever was mounted or started ends with it.
set -euo pipefail
cd "$(dirname "$0")/../.."
. scripts/machine.sh

DEB=$(realpath "$1") FOLDER=$(realpath "$2")
TREE=$FOLDER/tree LOG=$FOLDER/tree.log
OWN=$(. /etc/os-release && echo "$VERSION_CODENAME")
RELEASE=${3:-$OWN}
# shellcheck disable=SC2016 # apt fills these in
MIRROR=$(apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' |
  awk -v release="$OWN" '$2 == release && $3 == "main" { print $1; exit }')
[ -n "$MIRROR" ] || fail "this machine's apt knows no $OWN"

quietly() { "$@" >>"$LOG" 2>&1 || { tail -n 40 "$LOG" >&2; fail "failed: $*"; }; }
inside() { chroot "$TREE" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }

rm -rf "$TREE"
quietly debootstrap --variant=minbase "$RELEASE" "$TREE" "$MIRROR"
mount -t proc proc "$TREE/proc"
inside useradd --create-home seller
cp "$DEB" "$TREE/tmp/rex-console.deb"
before=$(inside dpkg-query --show | wc -l)
quietly inside apt-get install --yes --no-install-recommends /tmp/rex-console.deb
echo "$RELEASE: $(($(inside dpkg-query --show | wc -l) - before)) packages installed, recommended ones left out"

# What the program opens by name, which no linker sees. Vulkan is the other way to draw, and only recommended.
NAMES=$(grep -aoE 'lib[A-Za-z0-9_-]{1,20}\.so\.[0-9]+' "$TREE/usr/bin/rex-console" | sort -u | grep -v '^libvulkan')
THERE=$(inside ldconfig -p)
for name in $NAMES; do
  grep -qF "	$name " <<<"$THERE" || fail "the program opens $name, which its dependencies don't bring"
done
# shellcheck disable=SC2086 # one after the other
echo "there:" $NAMES

unset DISPLAY WAYLAND_DISPLAY
need_display
mkdir -p "$TREE/tmp/.X11-unix"
mount --bind /tmp/.X11-unix "$TREE/tmp/.X11-unix"
# A person who isn't root, at the display outside, where the processor draws.
SELLER=(chroot --userspec=seller:seller "$TREE" env -i PATH=/usr/bin:/bin LANG=C.UTF-8 HOME=/home/seller
  DISPLAY="$DISPLAY" LIBGL_ALWAYS_SOFTWARE=1)
"${SELLER[@]}" rex-console --version
packaging/linux/practice_sale.sh "$TREE/home/seller/.local/share/rex-console/practice/journal/journal.sqlite3" \
  "$FOLDER/pictures" "${SELLER[@]}" rex-console --practice

quietly inside apt-get purge --yes rex-console
LEFT=$(find "$TREE" -xdev \( -path "$TREE/home" -o -path "$TREE/proc" -o -path "$TREE/tmp" -o -path "$TREE/var/log" \) -prune \
  -o -ipath '*rex?console*' -print)
[ -z "$LEFT" ] || fail "left behind: $LEFT"
[ -s "$TREE/home/seller/.local/share/rex-console/practice/journal/journal.sqlite3" ] || fail "the user's journal is gone"
echo "purged: nothing is left but the user's data"
