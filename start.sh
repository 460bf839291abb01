#!/usr/bin/env bash
# Builds Rex Console and opens it in practice mode: no account needed, no money moves. What stands after ./start.sh goes
# to the console (see --help). Without a display it plays a short tour instead and leaves pictures in tour/.
# Sets a bare Debian 12 with Rust up by itself (as root, or with sudo).
set -euo pipefail
cd "$(dirname "$0")"
. scripts/machine.sh

say 'set-up'
need_packages "${BUILD_PACKAGES[@]}" "${WINDOW_PACKAGES[@]}"
need_rust

# The dev profile optimises dependencies, so it feels like a release at the counter; and it is what check.sh builds, so a
# machine that ran that starts at once. A release takes longer to build: cargo run --release -- --practice
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  say 'build (some ten minutes the first time)'
  cargo build --locked --all-features --bin rex-console
  say 'Rex Console, in practice mode'
  in_session target/debug/rex-console --practice "$@"
else
  say 'build (some ten minutes the first time)'
  cargo build --locked --all-features --bin rex-console --example tour
  need_display
  say 'there is no display: a tour in pictures'
  rm -rf tour
  mkdir tour
  in_session target/debug/examples/tour tour --theme light
  echo "The pictures are in $PWD/tour"
fi
