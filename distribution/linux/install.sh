#!/bin/sh
# Installs or removes the unpacked bundle for the current user: the program, its menu entry, icon and file type.
#
#   sh install.sh             into ~/.local (or $PREFIX)
#   sh install.sh --remove    takes all of it away again; projects and settings stay
set -eu

here=$(cd "$(dirname "$0")" && pwd)
prefix=${PREFIX:-$HOME/.local}
program=$prefix/lib/duikan
share=$prefix/share

refresh() {
    # These only make desktops notice at once; without them the entry appears at the next login.
    if command -v update-mime-database >/dev/null 2>&1; then update-mime-database "$share/mime" || true; fi
    if command -v update-desktop-database >/dev/null 2>&1; then update-desktop-database "$share/applications" || true; fi
}

remove() {
    rm -rf "$program"
    rm -f "$prefix/bin/duikan" "$share/applications/duikan.desktop" "$share/mime/packages/duikan.xml" \
        "$share/icons/hicolor/scalable/apps/duikan.svg"
}

if [ "${1:-}" = --remove ]; then
    remove
    refresh
    echo "Removed Duikan from $prefix."
    exit 0
fi

[ -x "$here/duikan/duikan" ] || { echo "There is no program beside $0; unpack the whole archive." >&2; exit 1; }
remove
mkdir -p "$prefix/lib" "$prefix/bin" "$share/applications" "$share/mime/packages" "$share/icons/hicolor/scalable/apps"
cp -R "$here/duikan" "$program"
ln -s "$program/duikan" "$prefix/bin/duikan"
sed "s|@PROGRAM@|$program/duikan|" "$here/duikan.desktop" > "$share/applications/duikan.desktop"
cp "$here/duikan.xml" "$share/mime/packages/duikan.xml"
cp "$here/duikan.svg" "$share/icons/hicolor/scalable/apps/duikan.svg"
refresh
echo "Installed. Start it from the menu, or with $prefix/bin/duikan."
