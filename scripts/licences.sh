#!/usr/bin/env bash
# Writes assets/licences.txt: who made what the console is made with, and under which licences. About shows it, and the
# package holds it. Run it whenever Cargo.lock or a font changes; tests/licences.rs says when that was forgotten.
set -euo pipefail
cd "$(dirname "$0")/.."

# What is built into a package on any platform: no tests, no `inspection`.
cargo metadata --locked --format-version 1 | python3 scripts/licences.py > assets/licences.txt.new
mv assets/licences.txt.new assets/licences.txt
