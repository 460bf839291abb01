# shellcheck shell=bash
# What the scripts need of the machine: packages, Rust, a display, a D-Bus session. Sourced by them from the project's folder.
# shellcheck disable=SC2034 # the lists are for those who source this

# The compiler calls cc (aws-lc-sys brings C and assembler code, with its bindings ready made). Everything else is found
# when the program starts: no cmake, no pkg-config, no headers of the desktop.
BUILD_PACKAGES=(gcc libc6-dev ca-certificates)

# What a window needs, also on a machine without a graphics card.
WINDOW_PACKAGES=(
  libgl1 libegl1 libgl1-mesa-dri mesa-vulkan-drivers
  libx11-xcb1 libxcursor1 libxi6 libxrandr2 libxkbcommon-x11-0 libwayland-egl1
  dbus dbus-daemon procps xvfb xauth openbox
)

# What tests use: a keyring, a customer's phone (zbar) and browser, a hand at the keyboard, checks of files, readers of SVG
# and PDF, another maker of codes to compare with, a spreadsheet (88 MB to fetch), and letters of other scripts.
TEST_PACKAGES=(
  gnome-keyring libsecret-tools zbar-tools chromium chromium-driver xdotool imagemagick
  shellcheck desktop-file-utils nsis
  qpdf poppler-utils qrencode librsvg2-bin libreoffice-calc-nogui
  fonts-lohit-deva fonts-wqy-zenhei fonts-noto-color-emoji
)

# What packages are made and checked with: Debian's own tools, the icon's sizes, a Debian to install into, and a hand and a
# phone for the sale that is played there. The shells read their completions.
PACKAGE_PACKAGES=(
  dpkg-dev binutils librsvg2-bin lintian appstream desktop-file-utils man-db bash zsh fish
  debootstrap xdotool zbar-tools imagemagick sqlite3 curl
)

say() { printf '\n== %s\n' "$*"; }
fail() { printf '%s: %s\n' "${0##*/}" "$*" >&2; exit 1; }

# Runs a command as root. Never asks for a password: there may be nobody to type it.
as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

# Installs those of the packages that are missing; asks nothing, and is quiet unless something fails.
need_packages() {
  local package missing=() log
  if ! command -v apt-get >/dev/null; then
    echo "This is no Debian: these packages, or what they are called here, must be there: $*"
    return 0
  fi
  for package in "$@"; do
    case "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)" in
      installed) ;;
      *) missing+=("$package") ;;
    esac
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  echo "installing: ${missing[*]}"
  [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null ||
    fail "needs root, or sudo without a password, to install: ${missing[*]}"
  log=$(mktemp)
  if ! { as_root apt-get update -qq &&
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "${missing[@]}"; } \
    </dev/null >"$log" 2>&1; then
    cat "$log" >&2
    fail "the packages could not be installed"
  fi
  rm -f "$log"
}

# Finds cargo where rustup puts it, also in a shell that hasn't read a profile.
need_rust() {
  command -v cargo >/dev/null || PATH="$HOME/.cargo/bin:$PATH"
  command -v cargo >/dev/null || fail "needs Rust 1.95 or newer (cargo was not found)"
}

# The version in Cargo.toml.
version() { sed -nE '/^\[package\]/,/^\[/ s/^version = "(.*)"/\1/p' Cargo.toml; }

# Gives programs a display: the one that is there, or one in memory (Xvfb, with a window manager), until the script ends.
need_display() {
  [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || return 0
  local number
  number=$(mktemp)
  Xvfb -displayfd 3 -screen 0 1366x768x24 -nolisten tcp 3>"$number" >/dev/null 2>&1 &
  XVFB=$!
  trap end_display EXIT
  for _ in {1..100}; do
    [ ! -s "$number" ] || break
    sleep 0.1
  done
  [ -s "$number" ] || fail "Xvfb doesn't start"
  DISPLAY=":$(cat "$number")"
  rm -f "$number"
  export DISPLAY
  # Without a window manager no window gets the keyboard.
  openbox >/dev/null 2>&1 &
}
end_display() { kill "$XVFB" 2>/dev/null || true; }

# Runs a command in the D-Bus session that is there, or in one of its own.
in_session() {
  if [ -n "${DBUS_SESSION_BUS_ADDRESS:-}" ] || [ -S "${XDG_RUNTIME_DIR:-/nowhere}/bus" ]; then
    "$@"
  else
    dbus-run-session -- "$@"
  fi
}
