"""Regular work while a project is open: checking for changes by others, and updating the search index."""

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
"""Milliseconds between checks for changes by others in the same file. Chosen: fast enough for two people side by
side."""
INDEX_PAUSE = 100
"""Milliseconds without a change before the next slice of the search index. Chosen: a pause between edits."""
INDEX_SLICE = 0.05
"""Seconds of a slice. Chosen: queries wait for a slice to end, and this is not noticeable."""


class Upkeep(QObject):
    """Two timers whose work runs on the lane, from :meth:`start` to :meth:`stop`."""

    found = Signal(object)
    """A :class:`~corpus.changes.ChangeSet` committed by others."""
    access_checked = Signal(object)
    """The :class:`~desktop.project.access.Access` after each check."""
    index_behind = Signal(bool)
    """A slice of the search index was done; whether work remains."""
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
        """Start for an opened project."""
        self._looking = False
        self._refresh.start()
        self._index.start()

    def stop(self) -> None:
        """Stop, as the project is closed."""
        self._refresh.stop()
        self._index.stop()

    def changed(self) -> None:
        """Note that a change was committed here: the index is out of date, and the file is accessible again."""
        self._refresh.start()
        self._index.start()

    def look(self) -> None:
        """Check for changes by others, unless the last check has not ended yet."""
        if self._looking:
            return
        self._looking = True

        def seen(news: tuple[ChangeSet | None, Access]) -> None:
            self._looking = False
            changes, access = news
            self.access_checked.emit(access)
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
