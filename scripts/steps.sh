# shellcheck shell=bash
# The steps of a check: each is named when it begins, and how long it took and what could not be checked is told at the end.
# Sourced after machine.sh.

STEPS=() NOT_CHECKED=() STEP='' BEGAN=0
trap '[ -z "$STEP" ] || printf "\nFAILED at: %s\n" "$STEP" >&2' EXIT

# Begins a step, and notes how long the one before it took.
step() {
  [ -z "$STEP" ] || STEPS+=("$(printf '%5d s  %s' $((SECONDS - BEGAN)) "$STEP")")
  STEP=$1 BEGAN=$SECONDS
  [ -z "$STEP" ] || say "$STEP"
}

# Ends the last step, and tells of them all.
tell_steps() {
  local check
  step ''
  printf '\n'
  printf '%s\n' "${STEPS[@]}"
  for check in "${NOT_CHECKED[@]}"; do echo "NOT CHECKED: $check"; done
}
