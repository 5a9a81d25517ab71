"""A proxy in front of a server's socket that simulates a slow or broken network."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path

_SOCKET = ".s.PGSQL.5432"


class Proxy:
    """Forwards the traffic of a server. ``answers``: the number of chunks from the server that are forwarded before the
    connection breaks, None for all; what the client sent before was forwarded, so the server may have executed it.
    ``delay``: seconds before each chunk. ``silent``: whether it receives everything and answers nothing."""

    def __init__(self, folder: Path, server: Path) -> None:
        self.folder = folder
        self.answers: int | None = None
        self.delay = 0.0
        self.silent = False
        self.passed = 0
        """The number of forwarded answers."""
        self._server = server / _SOCKET
        self._listening = socket.socket(socket.AF_UNIX)
        self._listening.bind(str(folder / _SOCKET))
        self._listening.listen()
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        """Accept no more connections."""
        self._listening.close()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = self._listening.accept()
                server = socket.socket(socket.AF_UNIX)
                server.connect(str(self._server))
                threading.Thread(target=self._pass_on, args=(client, server, False), daemon=True).start()
                threading.Thread(target=self._pass_on, args=(server, client, True), daemon=True).start()

    def _pass_on(self, source: socket.socket, target: socket.socket, is_answer: bool) -> None:
        with contextlib.suppress(OSError), contextlib.closing(source), contextlib.closing(target):
            while piece := source.recv(65_536):
                if self.delay:
                    time.sleep(self.delay)
                if is_answer and self.answers is not None:
                    if not self.answers:
                        break
                    self.answers -= 1
                if is_answer and self.silent:
                    continue
                self.passed += is_answer
                target.sendall(piece)
            for one in (source, target):
                one.shutdown(socket.SHUT_RDWR)


@contextlib.contextmanager
def proxy(folder: Path, server: Path) -> Iterator[Proxy]:
    """A proxy that listens in a folder."""
    found = Proxy(folder, server)
    try:
        yield found
    finally:
        found.close()
