#!/usr/bin/env bash
# All checks: what the project's automatic check runs and what a person runs before handing work on.
# Sets a bare Debian 12 with Rust up by itself (as root, or with sudo). Cheap checks come first.
set -euo pipefail
cd "$(dirname "$0")"
. scripts/machine.sh
. scripts/steps.sh

# How often a crate stands in Cargo.lock, which lists all platforms.
versions_of() { grep -c "^name = \"$1\"\$" Cargo.lock || true; }

step 'set-up'
need_packages "${BUILD_PACKAGES[@]}" "${WINDOW_PACKAGES[@]}" "${TEST_PACKAGES[@]}"
need_rust
TYPOS=typos
if ! command -v typos >/dev/null; then
  # Prebuilt on PyPI, in a folder of our own: Debian's Python takes no packages from elsewhere.
  TYPOS=target/tools/bin/typos
  if [ ! -x "$TYPOS" ]; then
    need_packages python3-venv
    /usr/bin/python3 -m venv target/tools
    target/tools/bin/pip install --quiet --disable-pip-version-check 'typos==1.*' || TYPOS=''
  fi
fi
cargo fetch --locked --quiet

step 'format'
cargo fmt --check

step 'spelling'
if [ -n "$TYPOS" ]; then "$TYPOS"; else NOT_CHECKED+=('spelling (typos could not be installed)'); fi

step 'scripts and desktop file'
if command -v shellcheck >/dev/null; then
  shellcheck -x check.sh start.sh .ci/run scripts/*.sh packaging/*.sh packaging/linux/*.sh packaging/linux/portable/*.sh \
    packaging/macos/*.sh
else
  NOT_CHECKED+=('scripts (no shellcheck)')
fi
if command -v desktop-file-validate >/dev/null; then
  desktop-file-validate packaging/rex-console.desktop
else
  NOT_CHECKED+=('packaging/rex-console.desktop (no desktop-file-validate)')
fi

OTHERS=$(packaging/check-others.sh)
echo "$OTHERS"
while read -r line; do NOT_CHECKED+=("$line"); done < <(sed -n 's/^NOT CHECKED: //p' <<<"$OTHERS")

step 'bans'
if cargo deny --version >/dev/null 2>&1; then
  cargo deny --all-features --locked --log-level error check bans licenses sources
else
  # Building cargo-deny takes minutes, so what matters most is held without it.
  for crate in openssl openssl-sys native-tls; do
    [ "$(versions_of "$crate")" = 0 ] || fail "$crate is banned (deny.toml says why)"
  done
  for crate in egui rustls zbus; do
    [ "$(versions_of "$crate")" = 1 ] || fail "$crate must be there once, not $(versions_of "$crate") times"
  done
  TREE=$(cargo tree --locked --all-features -e normal,build --prefix none -f '{p} {f}')
  if grep -E '^zbus v[^ ]+ (.*,)?tokio(,|$| )' <<<"$TREE"; then
    fail "zbus must not have its tokio feature (deny.toml says why)"
  fi
  [ "$(grep '^source = ' Cargo.lock | sort -u | wc -l)" = 1 ] || fail "Cargo.lock names a second source of crates"
  echo 'no openssl, no native-tls; one egui, one rustls, one zbus, which runs without tokio; one source of crates'
  NOT_CHECKED+=('licences (no cargo-deny)')
fi

# Clippy and rustdoc need every dependency checked, which the tests can't use, as they need them built: the price of
# denying warnings. Both share that, the tests share theirs with start.sh: one feature set, one profile.
step 'clippy'
cargo clippy --locked --all-features --all-targets -- -D warnings

step 'documentation'
RUSTDOCFLAGS='-D warnings' cargo doc --locked --all-features --no-deps

step 'tests'
if cargo nextest --version >/dev/null 2>&1; then
  if grep -rqE '^ *//[/!] ```' src; then cargo test --locked --all-features --doc; fi
  cargo nextest run --locked --all-features --no-fail-fast
else
  cargo test --locked --all-features --no-fail-fast
fi

# How many tests stand where: those in src by floor, each file of tests/ by its name.
step 'count'
count() { cargo test --locked --quiet --all-features "$@" -- --list --format terse 2>/dev/null | grep ': test$' || true; }
UNIT=$(count --lib | sed 's/::.*//' | sort | uniq -c | awk '{ printf "%s %d, ", $2, $1 }')
STORIES=''
for file in tests/*.rs tests/*/main.rs; do
  [ -f "$file" ] || continue
  name=${file#tests/} name=${name%.rs} name=${name%/main}
  STORIES+="$name $(count --test "$name" | wc -l), "
done
echo "tests: in src/ ${UNIT%, }; in tests/ ${STORIES%, }"
tell_steps
echo "all checks passed in $SECONDS s"
