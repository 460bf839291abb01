#!/usr/bin/env bash
# Makes the Linux release of the commit that is checked out, into target/dist/VERSION: all checks, the packages built twice in
# two folders and found the same, checked and installed, with their list of parts (SBOM) and their sums.
#
#   REX_SITE=https://… REX_MAINTAINER='Name <address>' packaging/release.sh
#
# RELEASE.md says what else a release takes, also for Windows and macOS.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/machine.sh
. scripts/steps.sh

need_rust
VERSION=$(version)
COMMIT=$(git rev-parse HEAD) DIST=$PWD/target/dist/$VERSION
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH
unset CARGO_TARGET_DIR # two folders, two builds

need_tool() { cargo "$1" --version >/dev/null 2>&1 || cargo install --locked "cargo-$1"; }

# build_in FOLDER: a fresh clone of the commit, its packages in FOLDER/out.
build_in() {
  local binary
  rm -rf "$1"
  git clone --quiet . "$1"
  git -C "$1" checkout --quiet "$COMMIT"
  binary=$("$1/packaging/build.sh")
  "$1/packaging/linux/package.sh" "$binary" "$1/out"
  (cd "$1" && sha256sum target/release/rex-console out/*) | tee "$1.sums"
}

step 'a commit, and its entry in the changelog'
[ -z "$(git status --porcelain)" ] || fail "a release is of a commit: there are changes that none holds"
grep -qF "## [$VERSION]" CHANGELOG.md || fail "CHANGELOG.md has no [$VERSION]"

step 'all checks'
./check.sh

step 'known weaknesses of the crates'
need_tool deny
if cargo deny fetch db; then
  cargo deny --all-features --locked check
else
  NOT_CHECKED+=('known weaknesses of the crates: the advisory database could not be fetched (cargo deny check advisories)')
fi

step 'two builds'
BUILDS=$(mktemp -d)
build_in "$BUILDS/one"
build_in "$BUILDS/another/place"
diff "$BUILDS/one.sums" "$BUILDS/another/place.sums" || fail "the same commit gave two programs or packages"
rm -rf "$DIST"
mkdir -p "$DIST"
cp "$BUILDS"/one/out/* "$DIST"

step 'the packages'
packaging/check.sh "$DIST"

# What Cargo.lock holds for this platform: all that is linked, and some that only other features would link.
step 'list of parts'
need_tool cyclonedx
NAME=rex-console-$VERSION.cdx
(cd "$BUILDS/one" && cargo cyclonedx --quiet --format json --spec-version 1.5 --no-build-deps --override-filename "$NAME")
sed "s|file://$BUILDS/one|file:///source|g" "$BUILDS/one/$NAME.json" >"$DIST/$NAME.json"

step 'sums'
(cd "$DIST" && sha256sum -- * >SHA256SUMS && cat SHA256SUMS)
rm -rf "$BUILDS"

tell_steps
echo "$VERSION of commit $COMMIT is in $DIST"
