#!/usr/bin/env bash
# Plays a sale in practice mode as the people at a counter do: an amount and Enter at the keyboard, the QR code read from
# the screen, and the checkout paid. Then Paid stands in the journal and the code is gone from the screen.
#
#   packaging/linux/practice_sale.sh JOURNAL PICTURES COMMAND…
#
# JOURNAL is where COMMAND keeps its practice journal. Needs a display with nothing else on it.
set -euo pipefail
cd "$(dirname "$0")/../.."
. scripts/machine.sh

JOURNAL=$1 PICTURES=$2
shift 2
mkdir -p "$PICTURES"

look() { import -window root "$PICTURES/$1.png"; }
codes() { zbarimg --quiet --raw --nodbus -Sdisable -Sqrcode.enable "$PICTURES/$1.png" 2>/dev/null || true; }
stage() { sqlite3 -readonly -cmd '.timeout 5000' "$JOURNAL" 'SELECT stage FROM sales' 2>/dev/null || true; }

# within SECONDS WHAT CHECK…: asks until it is so.
within() {
  local end=$((SECONDS + $1)) what=$2
  shift 2
  until "$@"; do
    if [ $SECONDS -ge $end ] || ! kill -0 "$CONSOLE" 2>/dev/null; then
      look failed || true
      cat "$PICTURES/console.log" >&2
      fail "$what (see $PICTURES/failed.png)"
    fi
    sleep 0.5
  done
}

"$@" </dev/null >"$PICTURES/console.log" 2>&1 &
CONSOLE=$!
trap 'kill "$CONSOLE" 2>/dev/null || true' EXIT

has_window() { WINDOW=$(xdotool search --onlyvisible --class '^rex-console$' 2>/dev/null | head -n1) && [ -n "$WINDOW" ]; }
within 60 'no window opens' has_window
within 60 'nothing is drawn' grep -q 'first frame' "$PICTURES/console.log"
within 30 'the window gets no keyboard' timeout 5 xdotool windowactivate --sync "$WINDOW"
within 60 'practice keeps no journal' [ -s "$JOURNAL" ]
sleep 2

# Keys that come faster than a hand types would be a scanner's.
xdotool type --delay 300 12.50
xdotool key Return
shows_code() { look waiting && ADDRESS=$(codes waiting) && [ -n "$ADDRESS" ]; }
within 60 'no QR code shows' shows_code
echo "the QR code leads to $ADDRESS"

PAGE=$(curl --silent --show-error --fail --location --noproxy '*' --data decision=pay "$ADDRESS")
grep -q 'id="payment-id"' <<<"$PAGE" || fail 'the checkout names no payment'
is_paid() { [ "$(stage)" = paid ]; }
within 60 "the journal doesn't say that the sale is paid" is_paid
# The tick and the word beside it have some 13,000 pixels of a green that nothing else has.
shows_tick() {
  look paid
  convert "$PICTURES/paid.png" -format %c histogram:info:- | awk '/#0C5E32/ { green = $1 + 0 } END { exit green < 8000 }' &&
    [ -z "$(codes paid)" ]
}
within 10 'the screen shows no tick, or the code still' shows_tick
echo "paid: the journal says so, and the screen in $PICTURES/paid.png"

# Openbox's key for a window's close button.
xdotool key alt+F4
has_ended() { ! kill -0 "$CONSOLE" 2>/dev/null; }
within 20 'the console stays open' has_ended
wait "$CONSOLE" || fail "the console ends with $?"
trap - EXIT
