#!/usr/bin/env bash
# Holds the console against a bare window with the same options: time to the first frame, and memory three seconds later,
# at rest. Both run by turns in one go, so that whatever else the machine does meets both.
#
#   packaging/measure.sh [release|dev] [glow|wgpu]
#
# Without a display it measures under Xvfb, where the processor draws: fit for the ratio, not for the figures themselves.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/machine.sh

PROFILE=${1:-release} RENDERER=${2:-glow} RUNS=5
case $PROFILE in
  release) FOLDER=release FEATURES=() ;; # as a package has it
  dev) FOLDER=debug FEATURES=(--all-features) ;; # as check.sh has built it
  *) fail "release or dev, not $PROFILE" ;;
esac
need_packages "${BUILD_PACKAGES[@]}" "${WINDOW_PACKAGES[@]}"
need_rust
cargo build --locked --quiet --profile "$PROFILE" "${FEATURES[@]}" --bin rex-console --example bare_window
BIN=${CARGO_TARGET_DIR:-target}/$FOLDER
need_display
PLACE=$(mktemp -d)

# run NAME COMMAND…: starts it, waits for its first frame, and notes milliseconds and KiB (resident, peak) in NAME.figures.
run() {
  local name=$1 log=$PLACE/log pid first=''
  shift
  NO_COLOR=1 RUST_LOG=rex_console=info "$@" >"$log" 2>&1 &
  pid=$!
  for _ in {1..300}; do
    first=$(sed -nE 's/.*first frame (after |after_ms=)([0-9]+).*/\2/p' "$log")
    [ -z "$first" ] || break
    kill -0 "$pid" 2>/dev/null || break
    sleep 0.1
  done
  if [ -z "$first" ]; then
    cat "$log" >&2
    kill "$pid" 2>/dev/null || true
    fail "$name drew nothing"
  fi
  sleep 3
  awk -v first="$first" '/^VmRSS/ { rest = $2 } /^VmHWM/ { peak = $2 } END { print first, rest, peak }' \
    "/proc/$pid/status" >>"$PLACE/$name.figures"
  kill "$pid"
  wait "$pid" 2>/dev/null || true
}

# median NAME COLUMN
median() { cut -d' ' -f"$2" "$PLACE/$1.figures" | sort -n | sed -n "$((RUNS / 2 + 1))p"; }

measure() {
  local turn
  for ((turn = 1; turn <= RUNS; turn++)); do
    run bare "$BIN/examples/bare_window" --renderer "$RENDERER" --stay 60
    run console "$BIN/rex-console" --practice --profile "$PLACE/profile" --renderer "$RENDERER"
  done
}
measure

echo "$PROFILE build, $RENDERER, medians of $RUNS runs by turns, practice mode"
line() { awk -v n="$1" -v b="$2" -v c="$3" -v u="$4" -v d="$5" \
  'BEGIN { printf "%-16s  bare %6.0f %s   console %6.0f %s   ratio %.2f\n", n, b / d, u, c / d, u, c / b }'; }
line 'first frame' "$(median bare 1)" "$(median console 1)" ms 1
line 'memory at rest' "$(median bare 2)" "$(median console 2)" MiB 1024
line 'memory, peak' "$(median bare 3)" "$(median console 3)" MiB 1024
rm -rf "$PLACE"
