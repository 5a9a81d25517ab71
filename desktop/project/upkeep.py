"""What goes on by itself while a project is open: looking for what others wrote, and bringing the index forward."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from corpus.changes import ChangeSet
from desktop.project.requests import Request
from desktop.project.sessions import Sessions

REFRESH_INTERVAL = 2_000
"""Milliseconds between looks for what somebody else wrote to the same file."""
INDEX_PAUSE = 100
"""Milliseconds of quiet before the search index takes its next slice."""
INDEX_SLICE = 0.05
"""Seconds of one such slice; the lane serves whoever waits between two slices."""


class Upkeep(QObject):
    """Two timers on the lane. Between :meth:`start` and :meth:`stop` a project is open."""

    found = Signal(object)
    """A :class:`~corpus.changes.ChangeSet` of what somebody else wrote."""
    failed = Signal(object)
    """An error while looking."""

    def __init__(self, sessions: Sessions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sessions = sessions
        self._looking = False
        self._refresh = QTimer(self, interval=REFRESH_INTERVAL)
        self._refresh.timeout.connect(self.look)
        self._index = QTimer(self, interval=INDEX_PAUSE, singleShot=True)
        self._index.timeout.connect(self._on_index_due)

    def start(self) -> None:
        """A project was opened."""
        self._looking = False
        self._refresh.start()
        self._index.start()

    def stop(self) -> None:
        """The project was closed."""
        self._refresh.stop()
        self._index.stop()

    def changed(self) -> None:
        """Something was written: there may be something new to index, and the file can be reached."""
        self._refresh.start()
        self._index.start()

    def look(self) -> None:
        """Ask for what others wrote since, unless the last such question is still open."""
        if self._looking:
            return
        self._looking = True

        def seen(changes: ChangeSet | None) -> None:
            self._looking = False
            if changes is not None:
                self.found.emit(changes)

        def failed(error: Exception) -> None:
            self._looking = False
            # Told once; the next edit will say whether it is still so.
            self._refresh.stop()
            self.failed.emit(error)

        request: Request[ChangeSet | None] = Request()
        self._sessions.run(lambda store: store.refresh(), request.then(seen).otherwise(failed))

    def _on_index_due(self) -> None:
        def done(more: bool) -> None:
            if more:
                self._index.start()

        request: Request[bool] = Request()
        self._sessions.run(lambda store: store.index_pending(INDEX_SLICE), request.then(done))
