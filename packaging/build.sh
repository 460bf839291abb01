#!/usr/bin/env bash
# Builds the program as packages have it, and says where it is: the release profile, without `inspection`, and with no path
# of this machine in it, so that whoever builds the same source with the same compiler gets the same bytes.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/machine.sh

need_packages "${BUILD_PACKAGES[@]}" >&2
need_rust
TARGET=${CARGO_TARGET_DIR:-$PWD/target}
# The later of two that fit wins. What lies in TARGET was made from the source.
MAPS=("$(rustc --print sysroot)=/rust" "${CARGO_HOME:-$HOME/.cargo}=/cargo" "$PWD=/source" "$TARGET=/target")
export CARGO_ENCODED_RUSTFLAGS='' CFLAGS=${CFLAGS:-}
for map in "${MAPS[@]}"; do
  CARGO_ENCODED_RUSTFLAGS+=${CARGO_ENCODED_RUSTFLAGS:+$'\x1f'}--remap-path-prefix=$map
  CFLAGS+=" -ffile-prefix-map=$map"
done
# The linker that Rust brings for Linux on x86-64 keeps one of several functions that came out the same.
[ "$(uname -sm)" != 'Linux x86_64' ] || CARGO_ENCODED_RUSTFLAGS+=$'\x1f'-Clink-arg=-Wl,--icf=all
cargo build --locked --release --bin rex-console >&2

BINARY=$TARGET/release/rex-console
# What tests look for is only in a build with the feature `inspection`.
for trace in "$PWD" "${CARGO_HOME:-$HOME/.cargo}" REX_CONSOLE_BREAKS_OFF egui_inspection-; do
  ! grep -aqF "$trace" "$BINARY" || fail "$trace stands in $BINARY"
done
echo "$BINARY"
