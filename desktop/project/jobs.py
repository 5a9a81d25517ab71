"""Running jobs, as the status bar shows them."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from time import monotonic

from PySide6.QtCore import QObject, Signal

JobTitle = str | Callable[[], str]
"""The text, or a function that returns it in the language of the interface, which may change while the job runs."""


class Job(QObject):
    """A long piece of work that the status bar shows. :meth:`set_progress` may be called on any thread."""

    changed = Signal()
    finished = Signal()

    def __init__(self, title: JobTitle, *, cancellable: bool = True) -> None:
        super().__init__()
        self._title = title
        self.cancellable = cancellable
        self._began = monotonic()
        self.done = 0
        self.total = 0
        self._cancelled = Event()

    @property
    def title(self) -> str:
        """What is being done, for the user."""
        return self._title if isinstance(self._title, str) else self._title()

    @property
    def cancelled(self) -> bool:
        return self._cancelled.is_set()

    @property
    def seconds(self) -> float:
        """The running time in seconds."""
        return monotonic() - self._began

    @property
    def percent(self) -> str:
        """The progress; empty if it is unknown."""
        return f"{min(self.done, self.total) * 100 // self.total}%" if self.total else ""

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._cancelled.set()
        self.changed.emit()

    def set_progress(self, done: int, total: int) -> None:
        """Set how much of the work is done; a total of 0 means that the progress is unknown."""
        self.done, self.total = done, total
        self.changed.emit()

    def finish(self) -> None:
        """End the job, whether it succeeded or not."""
        self.finished.emit()


class Jobs(QObject):
    """The jobs that are running, oldest first."""

    changed = Signal()
    ended = Signal(Job)
    """A job ended without being cancelled."""

    def __init__(self) -> None:
        super().__init__()
        self._running: list[Job] = []

    @property
    def running(self) -> tuple[Job, ...]:
        return tuple(self._running)

    def start(self, title: JobTitle, *, cancellable: bool = True) -> Job:
        """Start a job; it runs until its ``finish`` is called."""
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
            if not job.cancelled:
                self.ended.emit(job)
