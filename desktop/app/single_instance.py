"""One window for each person: a second start hands its files over to the window that is open, and ends.

The two find each other by a local socket whose name follows from the settings file, so that programs with different
settings do not meet. Only the same user may connect.
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
"""Milliseconds to wait for the other window. Chosen: who waits for longer thinks that nothing happens."""
_ANSWER = b"taken\n"
_HASTE = 200
"""Milliseconds that the window waits for a request: it does nothing else meanwhile."""
_LONGEST = 1 << 20
"""Bytes of a request that are read at most."""


def socket_name(settings_file: str) -> str:
    """The name of the socket: a path, or on Windows the name of a pipe."""
    name = f"duikan-{zlib.crc32(settings_file.encode()):08x}"
    if sys.platform == "win32":
        return name
    return str(Path(os.environ.get("XDG_RUNTIME_DIR") or QDir.tempPath()) / name)


def hand_over(name: str, paths: Sequence[str]) -> bool:
    """Give absolute ``paths`` to the window that listens at ``name``; without any it only comes to the front. Returns
    whether there is such a window and it took them."""
    # A first start need not load what it takes to ask.
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
    """Also takes the files that macOS asks a running program to open, which come as events."""

    asked = Signal(list)
    """Absolute paths to open."""

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent):
            self.asked.emit([event.file()])
            return True
        return super().event(event)


class SingleInstance(QObject):
    """Takes what later starts hand over."""

    asked = Signal(list)
    """Absolute paths to open; an empty list only wants the window in front."""

    def listen(self, name: str) -> bool:
        """Begin to listen at ``name``. Returns whether that was possible."""
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        # What a killed program left behind; nobody answered there when this one started.
        QLocalServer.removeServer(name)
        return self._server.listen(name)

    def _on_connection(self) -> None:
        """Read a request at once: who connects has written it before."""
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
