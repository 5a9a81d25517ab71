"""Writes the report of the open project: reads it on the lane, makes the page in the worker, and writes the file on the
lane, whole or not at all."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from corpus.atomic import replacing
from desktop.project.jobs import Job
from desktop.project.requests import Request
from desktop.project.workspace import Workspace

if TYPE_CHECKING:
    from corpus.report.material import ReportedProject
    from db.store import Store


class _Stopped(Exception):
    """The person cancelled the job."""


class ReportWriting(QObject):
    """One report. It ends once, with :attr:`ended`; until then it can be cancelled, here or through its job."""

    progressed = Signal(int, int)
    """How many articles were read, of how many; 0 and 0 while the page is made."""
    ended = Signal(str, object)
    """The path that was written, empty when cancelled or failed; and the error, or None."""

    def __init__(
        self, workspace: Workspace, job: Job, path: str, language: str, parent: QObject | None = None
    ) -> None:
        """``job`` shows the writing in the status bar and is finished at the end. ``language`` is as for
        :func:`corpus.report.making.make_report`."""
        super().__init__(parent)
        self._workspace, self._job = workspace, job
        self._path, self._language = path, language
        self._request: Request[str] | None = None
        self._over = False
        job.changed.connect(self._on_job)
        # What is asked of a project that was closed is never answered.
        workspace.closed.connect(self.cancel)

    def start(self) -> None:
        """Begin to read."""
        job = self._job

        def read(store: Store) -> ReportedProject:
            import corpus.report.making  # noqa: F401 - here, so that the window does not wait for it
            from corpus.writers.exported import Exported
            from db.reported import read_for_export

            _advance(job, 0, 0)
            return Exported(read_for_export(store), datetime.now().astimezone()).reported()

        self._workspace.ask(read).then(self._on_read, owner=self).otherwise(self._on_failed, owner=self)

    def cancel(self) -> None:
        """Give the report up. The file stays as it was."""
        if not self._job.cancelled:
            self._job.cancel()

    def _on_read(self, project: ReportedProject) -> None:
        if self._over:
            return
        from corpus.report.making import make_report

        self._job.set_progress(0, 0)
        made = datetime.now().astimezone()
        self._request = self._workspace.compute(make_report, project, made, self._language)
        self._request.then(self._on_made, owner=self).otherwise(self._on_failed, owner=self)

    def _on_made(self, page: str) -> None:
        if self._over:
            return
        self._request = None
        path = self._path

        def write(_: Store) -> None:
            with replacing(Path(path)) as file:
                file.write(page.encode("utf-8", "replace"))

        self._workspace.ask(write).then(lambda _: self._end(path), owner=self).otherwise(
            self._on_failed, owner=self
        )

    def _on_job(self) -> None:
        if self._over:
            return
        self.progressed.emit(self._job.done, self._job.total)
        if self._job.cancelled:
            if self._request is not None:
                self._workspace.abandon(self._request)
            self._end("")

    def _on_failed(self, error: Exception) -> None:
        self._end("", None if isinstance(error, _Stopped) else error)

    def _end(self, written: str, error: Exception | None = None) -> None:
        if self._over:
            return
        self._over = True
        self._job.finish()
        self.ended.emit(written, error)


def _advance(job: Job, done: int, total: int) -> None:
    if job.cancelled:
        raise _Stopped
    job.set_progress(done, total)
