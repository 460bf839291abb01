#!/usr/bin/env bash
# Puts a built program and what belongs to it into one tree, and makes a .deb and a portable .tar.gz of that:
#
#   REX_SITE=https://… REX_MAINTAINER='Name <address>' packaging/linux/package.sh BINARY FOLDER
#
# Both variables are what only the packager knows: where the project's pages are (without it, software centres show no
# pictures), and who answers for the package. The same BINARY and commit give the same bytes.
set -euo pipefail
cd "$(dirname "$0")/../.."
. scripts/machine.sh

BINARY=$(realpath "$1") OUT=$(mkdir -p "$2" && realpath "$2")
need_packages "${PACKAGE_PACKAGES[@]}"
umask 022
export LC_ALL=C TZ=UTC SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
MAINTAINER=${REX_MAINTAINER:-The packager of Rex Console <packager@rex-console.invalid>}
VERSION=$(version)
# Debian sorts a tilde before everything: 1.0.0-beta.1 comes before 1.0.0.
DEB_VERSION=${VERSION/-/\~}-1 ARCH=$(dpkg --print-architecture)
STAGE=$(mktemp -d)
trap 'rm -rf "$STAGE"' EXIT

put() { install -D --mode="$1" "$2" "$STAGE/tree/$3"; }
# As Debian wants it: without a name and a time in it.
put_gz() { install -d "$STAGE/tree/$(dirname "$2")" && gzip -9n <"$1" >"$STAGE/tree/$2.gz"; }

# The tree, as it lies below /usr.
stage_tree() {
  local doc=share/doc/rex-console size page
  put 755 "$BINARY" bin/rex-console
  put 644 packaging/rex-console.desktop share/applications/rex-console.desktop
  describe >"$STAGE/metainfo"
  put 644 "$STAGE/metainfo" share/metainfo/rex-console.metainfo.xml
  put 644 assets/icon/rex-console.svg share/icons/hicolor/scalable/apps/rex-console.svg
  for size in 16 22 24 32 48 64 128 256 512; do
    rsvg-convert --width=$size --height=$size --output="$STAGE/icon.png" assets/icon/rex-console.svg
    put 644 "$STAGE/icon.png" share/icons/hicolor/${size}x$size/apps/rex-console.png
  done
  for page in packaging/linux/man/*.1; do put_gz "$page" "share/man/man1/${page##*/}"; done
  put 644 packaging/linux/completions/rex-console.bash share/bash-completion/completions/rex-console
  put 644 packaging/linux/completions/_rex-console share/zsh/vendor-completions/_rex-console
  put 644 packaging/linux/completions/rex-console.fish share/fish/vendor_completions.d/rex-console.fish
  cat packaging/linux/copyright LICENSE-MIT >"$STAGE/copyright"
  put 644 "$STAGE/copyright" $doc/copyright
  put_gz assets/licences.txt $doc/licences-of-parts.txt
  put 644 assets/fonts/LICENSE-Inter.txt $doc/LICENSE-Inter.txt
  put 644 assets/fonts/LICENSE-Lucide.txt $doc/LICENSE-Lucide.txt
  put_gz CHANGELOG.md $doc/changelog
  put 644 packaging/callback-page.html $doc/examples/callback-page.html
}

# The AppStream entry of this version. The parts marked `site` are for those who have one.
describe() {
  local day parts=(-e '/<!-- site -->/,/<!-- end of site -->/d')
  day=$(date --date="@$SOURCE_DATE_EPOCH" +%F)
  if [ -n "${REX_SITE:-}" ]; then parts=(-e '/<!-- \(end of \)\?site -->/d' -e "s|@SITE@|${REX_SITE%/}|"); fi
  sed "${parts[@]}" -e "s|@VERSION@|$VERSION|" -e "s|@DAY@|$day|" packaging/linux/rex-console.metainfo.xml
}

# Everything is as old as the commit.
settle() { find "$1" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +; }

make_portable() {
  local name
  name=rex-console-$VERSION-linux-$(uname -m)
  cp -a "$STAGE/tree" "$STAGE/$name"
  install --mode=644 LICENSE LICENSE-MIT LICENSE-APACHE packaging/linux/portable/README.txt "$STAGE/$name"
  install --mode=755 packaging/linux/portable/install.sh "$STAGE/$name"
  settle "$STAGE/$name"
  tar --create --directory="$STAGE" --sort=name --format=gnu --owner=0 --group=0 --numeric-owner "$name" |
    gzip -9n >"$OUT/$name.tar.gz"
  echo "$OUT/$name.tar.gz"
}

# What the linker knows of, and the libraries behind it.
linked() {
  mkdir -p "$STAGE/shlibs/debian"
  echo 'Source: rex-console' >"$STAGE/shlibs/debian/control"
  (cd "$STAGE/shlibs" && dpkg-shlibdeps -O "$STAGE/deb/usr/bin/rex-console") | sed -n 's/^shlibs:Depends=//p'
}

make_deb() {
  local deb=$STAGE/deb doc=$STAGE/deb/usr/share/doc/rex-console linked size
  mkdir -p "$deb/DEBIAN"
  cp -a "$STAGE/tree" "$deb/usr"
  printf 'rex-console (%s) stable; urgency=medium\n\n  * Version %s; changelog.gz says what is new.\n\n -- %s  %s\n' \
    "$DEB_VERSION" "$VERSION" "$MAINTAINER" "$(date -R --date="@$SOURCE_DATE_EPOCH")" | gzip -9n >"$doc/changelog.Debian.gz"
  install -D --mode=644 packaging/linux/lintian-overrides "$deb/usr/share/lintian/overrides/rex-console"
  linked=$(linked)
  # KiB, as Debian counts them on whatever disk: each file rounded up, and one for each folder.
  size=$(find "$deb/usr" -printf '%y %s\n' | awk '{ size += $1 == "f" ? int(($2 + 1023) / 1024) : 1 } END { print size }')
  sed -e "s|@VERSION@|$DEB_VERSION|" -e "s|@ARCH@|$ARCH|" -e "s|@MAINTAINER@|$MAINTAINER|" -e "s|@LINKED@|$linked|" \
    -e "s|@SIZE@|$size|" -e "${REX_SITE:+s|@SITE@|${REX_SITE:-}|;}/@SITE@/d" packaging/linux/control >"$deb/DEBIAN/control"
  (cd "$deb" && find usr -type f -print0 | sort --zero-terminated | xargs --null md5sum >DEBIAN/md5sums)
  settle "$deb"
  # xz: also for those whose dpkg knows no zstd.
  dpkg-deb --root-owner-group -Zxz --build "$deb" "$OUT/rex-console_${DEB_VERSION}_$ARCH.deb" >/dev/null
  echo "$OUT/rex-console_${DEB_VERSION}_$ARCH.deb"
}

stage_tree
make_portable
make_deb
[ -n "${REX_SITE:-}" ] || echo 'no REX_SITE: the AppStream entry goes without pictures'
[ -n "${REX_MAINTAINER:-}" ] || echo 'no REX_MAINTAINER: nobody is named to answer for the package'
