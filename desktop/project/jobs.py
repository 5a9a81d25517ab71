"""The long work that is under way, as the status bar shows it."""

from __future__ import annotations

from threading import Event

from PySide6.QtCore import QObject, Signal


class Job(QObject):
    """A piece of long work that the status bar shows. Progress may be told from any thread."""

    changed = Signal()
    finished = Signal()

    def __init__(self, title: str, *, cancellable: bool = True) -> None:
        super().__init__()
        self.title = title
        self.cancellable = cancellable
        self.done = 0
        self.total = 0
        self._cancelled = Event()

    @property
    def cancelled(self) -> bool:
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._cancelled.set()
        self.changed.emit()

    def set_progress(self, done: int, total: int) -> None:
        """Tell how far the work is; a total of 0 means that nobody knows."""
        self.done, self.total = done, total
        self.changed.emit()

    def finish(self) -> None:
        """The work is over, whichever way."""
        self.finished.emit()


class Jobs(QObject):
    """What is under way now, oldest first."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._running: list[Job] = []

    @property
    def running(self) -> tuple[Job, ...]:
        return tuple(self._running)

    def start(self, title: str, *, cancellable: bool = True) -> Job:
        """Show a new piece of work until its ``finish`` is called."""
        job = Job(title, cancellable=cancellable)
        self._running.append(job)
        job.changed.connect(self.changed)
        job.finished.connect(lambda: self._on_finished(job))
        self.changed.emit()
        return job

    def _on_finished(self, job: Job) -> None:
        if job in self._running:
            self._running.remove(job)
            self.changed.emit()
