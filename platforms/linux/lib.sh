# SPDX-License-Identifier: MPL-2.0
# Shared by the scripts of this folder; to be sourced. Makes a bare Debian 12 machine able to build Feltbog.
set -euo pipefail
ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
PRESET="${FELTBOG_PRESET:-dev}"
BUILD_DIR="$ROOT/build/$PRESET"

PACKAGES_CORE="g++ cmake ninja-build pkg-config git ca-certificates libsodium-dev libcurl4-openssl-dev libzstd-dev
  nlohmann-json3-dev libfmt-dev libhowardhinnant-date-dev libcli11-dev libpq-dev libzxing-dev libpng-dev tzdata"
PACKAGES_APP="qt6-base-dev qt6-declarative-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
  qt6-declarative-dev-tools qt6-translations-l10n qml6-module-qtquick qml6-module-qtquick-window
  qml6-module-qtquick-controls qml6-module-qtquick-templates qml6-module-qtquick-layouts
  qml6-module-qtquick-shapes qml6-module-qtquick-dialogs qml6-module-qtqml qml6-module-qtqml-models
  qml6-module-qtqml-workerscript qml6-module-qt-labs-folderlistmodel qt6-multimedia-dev qml6-module-qtmultimedia gstreamer1.0-plugins-base
  gstreamer1.0-plugins-good qt6-speech-dev qtkeychain-qt6-dev libsecret-1-0
  libgl-dev libegl-dev libgl1-mesa-dri fonts-noto-core"
PACKAGES_TEST="qml6-module-qttest xvfb xauth at-spi2-core python3-pyatspi clang-format-14 clang-tidy-14 clang-14 libclang-rt-14-dev
  python3-jsonschema python3-yaml postgresql patch gnome-keyring dbus chromium chromium-driver
  lintian desktop-file-utils appstream mmdebstrap systemd-container"
PACKAGES_DEB="dpkg-dev file"

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

# ensure_packages NAME...: installs the Debian packages that are missing, and says how long it took.
ensure_packages() {
  local missing=() package started=$SECONDS
  for package in "$@"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  echo "Installerer ${#missing[@]} pakker ..." >&2
  as_root apt-get update -qq >&2
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
  echo "Installeret på $((SECONDS - started)) s." >&2
}

# configure_and_build PRESET [TARGET...]: configures once, then builds.
configure_and_build() {
  local preset="$1"; shift
  [ -f "$ROOT/build/$preset/build.ninja" ] || (cd "$ROOT" && cmake --preset "$preset" >&2)
  if [ $# -gt 0 ]; then cmake --build "$ROOT/build/$preset" --target "$@" >&2
  else cmake --build "$ROOT/build/$preset" >&2; fi
}
