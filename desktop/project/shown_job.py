"""A job of a component that works from time to time, as the status bar shows it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.project.jobs import Job, Jobs, JobTitle


class ShownJob(QObject):
    """At most one :class:`Job` at a time, shown immediately or only if the work takes long."""

    cancelled = Signal()
    """The user cancelled: the work must stop and call :meth:`end`."""

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._job: Job | None = None
        self._title: JobTitle = ""
        self._cancellable = True
        self._delay = QTimer(self, singleShot=True)
        self._delay.timeout.connect(self._show)

    @property
    def shown(self) -> bool:
        """Whether the status bar shows the job."""
        return self._job is not None

    @property
    def stopping(self) -> bool:
        """Whether the user cancelled the job that is shown."""
        return self._job is not None and self._job.cancelled

    def begin(self, title: JobTitle, *, after: int | None = None, cancellable: bool = True) -> None:
        """Show a job now, or if the work has not ended after ``after`` milliseconds. A job that is shown already
        continues."""
        self._title, self._cancellable = title, cancellable
        if after is None:
            self._show()
        else:
            self._delay.start(after)

    def set_progress(self, done: int, total: int) -> None:
        """Set the progress, if the job is shown and was not cancelled."""
        if self._job is not None and not self._job.cancelled:
            self._job.set_progress(done, total)

    def end(self) -> None:
        """End the work, whether it succeeded or not."""
        self._delay.stop()
        job, self._job = self._job, None
        if job is not None:
            job.finish()

    def _show(self) -> None:
        if self._job is None:
            self._job = self._jobs.start(self._title, cancellable=self._cancellable)
            self._job.changed.connect(self._on_changed)

    def _on_changed(self) -> None:
        if self._job is not None and self._job.cancelled:
            self.cancelled.emit()
