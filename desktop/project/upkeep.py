"""What is done regularly while a project is open: looking for changes by others, and updating the search index."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from corpus.changes import ChangeSet
from desktop.project.access import Access, access_of
from desktop.project.requests import Request
from desktop.project.sessions import Sessions

if TYPE_CHECKING:
    from db.store import Store

REFRESH_INTERVAL = 2_000
"""Milliseconds between looks for changes that somebody else made in the same file. Chosen: fresh enough for two people
side by side."""
INDEX_PAUSE = 100
"""Milliseconds without a change before the search index is updated by the next slice."""
INDEX_SLICE = 0.05
"""Seconds that a slice takes. Chosen: queries wait for a slice to end, and this is not felt."""


class Upkeep(QObject):
    """Two timers whose work is done on the lane. They run from :meth:`start` to :meth:`stop`."""

    found = Signal(object)
    """A :class:`~corpus.changes.ChangeSet` that somebody else committed."""
    access_told = Signal(object)
    """The :class:`~desktop.project.access.Access` after each look."""
    index_behind = Signal(bool)
    """A slice of the search index was done; whether work is left."""
    failed = Signal(object)
    """The error, when looking for changes failed."""

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
        """A change was committed here: the index is behind, and the file can be reached again."""
        self._refresh.start()
        self._index.start()

    def look(self) -> None:
        """Look for changes by others, unless the last look has not ended yet."""
        if self._looking:
            return
        self._looking = True

        def seen(news: tuple[ChangeSet | None, Access]) -> None:
            self._looking = False
            changes, access = news
            self.access_told.emit(access)
            if changes is not None:
                self.found.emit(changes)

        def failed(error: Exception) -> None:
            self._looking = False
            # Reported once, and tried again after the next edit that succeeds.
            self._refresh.stop()
            self.failed.emit(error)

        request: Request[tuple[ChangeSet | None, Access]] = Request()
        self._sessions.run(_news, request.then(seen).otherwise(failed))

    def _on_index_due(self) -> None:
        def done(more: bool) -> None:
            self.index_behind.emit(more)
            if more:
                self._index.start()

        request: Request[bool] = Request()
        self._sessions.run(lambda store: store.index_pending(INDEX_SLICE), request.then(done))


def _news(store: Store) -> tuple[ChangeSet | None, Access]:
    changes = store.refresh()
    return changes, access_of(store)
