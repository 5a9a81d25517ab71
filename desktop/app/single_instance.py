"""One window per user: a second start hands its files over to the open window and ends.

They connect through a local socket whose name is derived from the settings file, so programs with different settings do
not meet. Only the same user can connect.
"""

from __future__ import annotations

import os
import sys
import zlib
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDir, QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

PATIENCE = 2000
"""Milliseconds to wait for the other window. Chosen: after a longer wait, users think that nothing happens."""
_ANSWER = b"taken\n"
_HASTE = 200
"""Milliseconds that the window waits for a request, during which it is blocked. Chosen: the request is written right
after the connection."""
_LONGEST = 1 << 20
"""Bytes of a request that are read, at most. Chosen: far more than a list of paths needs."""


def socket_name(settings_file: str) -> str:
    """The name of the socket: a path, or on Windows the name of a pipe."""
    name = f"duikan-{zlib.crc32(settings_file.encode()):08x}"
    if sys.platform == "win32":
        return name
    return str(Path(os.environ.get("XDG_RUNTIME_DIR") or QDir.tempPath()) / name)


def hand_over(name: str, paths: Sequence[str]) -> bool:
    """Send absolute ``paths`` to the window that listens at ``name``; without any it only comes to the front. Returns
    whether there is such a window and it accepted them."""
    # A first start need not load the networking module only to find that there is no socket.
    if not os.path.exists(name if sys.platform != "win32" else rf"\\.\pipe\{name}"):
        return False
    import json

    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(PATIENCE):
        return False
    socket.write(json.dumps(list(paths)).encode() + b"\n")
    while not socket.canReadLine():
        if not socket.waitForReadyRead(PATIENCE):
            return False
    return socket.readLine().data() == _ANSWER


class Application(QApplication):
    """The application. On macOS it also receives the files that a running program is asked to open, which arrive as
    events."""

    asked = Signal(list)
    """Absolute paths to open."""

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent):
            self.asked.emit([event.file()])
            return True
        return super().event(event)


class SingleInstance(QObject):
    """Receives what later starts hand over."""

    asked = Signal(list)
    """Absolute paths to open; an empty list only raises the window."""

    def listen(self, name: str) -> bool:
        """Start to listen at ``name``. Returns whether that succeeded."""
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        # A socket left behind by a killed program; nothing answered there when this one started.
        QLocalServer.removeServer(name)
        return self._server.listen(name)

    def _on_connection(self) -> None:
        """Read a request at once: the sender has written it before."""
        socket = self._server.nextPendingConnection()
        while not socket.canReadLine() and socket.bytesAvailable() < _LONGEST:
            if not socket.waitForReadyRead(_HASTE):
                break
        paths = _paths_in(bytes(socket.readLine(_LONGEST).data()))
        if paths is not None:
            socket.write(_ANSWER)
            socket.waitForBytesWritten(_HASTE)
        socket.disconnectFromServer()
        socket.deleteLater()
        if paths is not None:
            self.asked.emit(paths)


def _paths_in(request: bytes) -> list[str] | None:
    import json

    try:
        paths = json.loads(request)
    except ValueError:
        return None
    whole = isinstance(paths, list) and all(isinstance(path, str) for path in paths)
    return paths if whole else None
