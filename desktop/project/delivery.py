"""Passes calls from any thread to the window's thread."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal


class Delivery(QObject):
    """Passes calls from other threads to the event loop of the window's thread, through a queued signal."""

    _arrived = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)

    def post(self, call: Callable[[], None]) -> None:
        """Call ``call`` on the window's thread, after earlier calls."""
        self._arrived.emit(call)

    def _on_arrived(self, call: Callable[[], None]) -> None:
        call()
