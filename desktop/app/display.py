"""Whether a window can be shown. Checked before Qt is used, because Qt would abort the process."""

from __future__ import annotations

import os
import sys

from desktop.app.qt_import import load_qt

_WITHOUT_SCREEN = ("offscreen", "minimal", "vnc")
_X11_LIBRARIES = ("libxcb-cursor.so.0", "libxcb-icccm.so.4", "libxcb-keysyms.so.1", "libxkbcommon-x11.so.0")
_INSTALL = (
    "sudo apt-get install -y libgl1 libegl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon0 libxkbcommon-x11-0 "
    "libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 fonts-noto-cjk"
)


def display_problem() -> str | None:
    """Why no window can be shown, as a sentence for the terminal that names the remedy; None if one can be shown."""
    if not sys.platform.startswith("linux"):
        return _library_problem(())
    platform = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0].partition(";")[0]
    if platform in _WITHOUT_SCREEN:
        return _library_problem(())
    if platform != "xcb" and _wayland_answers():
        return _library_problem(())
    if not os.environ.get("DISPLAY"):
        return (
            "There is no display to open a window on. Start Duikan in a desktop session; "
            "over ssh, use `ssh -X`. The other commands work without one: see `main.py --help`."
        )
    return _library_problem(_X11_LIBRARIES) or _x11_problem()


def _wayland_answers() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY", "")
    if not name:
        return False
    import socket

    path = os.path.join(os.environ.get("XDG_RUNTIME_DIR", ""), name)
    with socket.socket(socket.AF_UNIX) as client:
        try:
            client.connect(path)
        except OSError:
            return False
    return True


def _library_problem(more: tuple[str, ...]) -> str | None:
    """Which library Qt cannot find on this system, as a sentence; None if all are there, and Qt is loaded."""
    try:
        load_qt()
        import PySide6.QtWidgets  # noqa: F401 - only whether it loads

        if more:
            from ctypes import CDLL

            for library in more:
                CDLL(library)
    except (ImportError, OSError) as error:
        missing = str(error).partition(":")[0]
        return f"Qt cannot start without the system library {missing}. On Debian, install it with:\n\n    {_INSTALL}"
    return None


def _x11_problem() -> str | None:
    """Why the X server of DISPLAY refuses a connection; None if it does not."""
    import ctypes

    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    refused = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    if refused:
        return f"The display “{os.environ['DISPLAY']}” does not answer or refuses the connection."
    return None
