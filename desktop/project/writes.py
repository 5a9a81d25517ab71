"""Changes that were given to the lane and are not saved yet."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from db import errors
from desktop.project.attempt import Task
from desktop.project.requests import Request
from desktop.project.sessions import Session, Sessions

if TYPE_CHECKING:
    from corpus.changes import ChangeSet
    from db.store import Store

_REVERTING = (Task.UNDO, Task.REDO)
CANCELLABLE = (Task.EDIT, *_REVERTING)
"""Tasks that can be cancelled here. The others have a dialog of their own."""


class _Write:
    def __init__(self, task: Task) -> None:
        self.task = task
        self.cancelled = Event()


class Writes(QObject):
    """The changes that wait or are being saved, in order."""

    progressed = Signal(int, int)
    """How many rows of the present change were written, and of how many; 0 if that is unknown."""

    def __init__(self, sessions: Sessions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sessions = sessions
        self._waiting: list[_Write] = []

    @property
    def count(self) -> int:
        return len(self._waiting)

    @property
    def cancellable(self) -> bool:
        """Whether the present change can be cancelled."""
        return bool(self._waiting) and self._waiting[0].task in CANCELLABLE

    @property
    def cancelled(self) -> bool:
        """Whether the present change was cancelled and has not ended yet."""
        return bool(self._waiting) and self._waiting[0].cancelled.is_set()

    @property
    def can_be_undone(self) -> bool:
        """Whether one of them can be undone once it is saved, unless an undo that waits does so."""
        return any(write.task is not Task.UNDO for write in self._waiting)

    @property
    def can_be_redone(self) -> bool:
        """Whether one of them can be redone once it is saved, unless a redo or an edit follows it."""
        return any(write.task is Task.UNDO for write in self._waiting)

    def add(
        self, session: Session, work: Callable[[Store], ChangeSet], request: Request[ChangeSet], task: Task
    ) -> None:
        """Let the lane make a change. Each is to be ended by :meth:`end`, in the same order."""
        write = _Write(task)
        self._waiting.append(write)

        def tell(done: int, total: int) -> None:
            if write.cancelled.is_set():
                raise errors.Cancelled(session.location)
            self.progressed.emit(done, total)

        def watched(store: Store) -> ChangeSet:
            tell(0, 0)
            store.follow_writing(tell)
            try:
                return work(store)
            finally:
                store.follow_writing(None)

        self._sessions.run_in(session, watched, request)

    def end(self) -> None:
        """Forget the present change: it was saved, or it failed."""
        del self._waiting[:1]

    def clear(self) -> None:
        """Forget all changes, as the project is closed; they are still saved."""
        self._waiting.clear()

    def cancel(self) -> None:
        """Abandon the present change, and each undo or redo that waits: it was meant for that change. Other changes
        are made."""
        if not self.cancellable:
            return
        present, *others = self._waiting
        for write in (present, *(write for write in others if write.task in _REVERTING)):
            write.cancelled.set()
