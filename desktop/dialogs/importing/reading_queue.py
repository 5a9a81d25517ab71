"""Reads sources one after the other in the worker process, so that the window stays usable."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from corpus.intake import Intake
from desktop.dialogs.importing.sources import ImportSources
from desktop.project.jobs import Jobs
from desktop.project.requests import Request
from desktop.project.shown_job import ShownJob
from desktop.project.workspace import Workspace


class ReadingQueue(QObject):
    """Reads the waiting sources."""

    changed = Signal()
    """Another source is being read, or none."""
    read = Signal(str)
    """The source with this key was read."""

    def __init__(
        self,
        workspace: Workspace,
        sources: ImportSources,
        jobs: Jobs | None = None,
        parent: QObject | None = None,
    ) -> None:
        """``jobs``: the running work shown in the status bar."""
        super().__init__(parent)
        self._workspace, self._sources = workspace, sources
        self._request: Request[Intake] | None = None
        self._reading = ""
        self._done = 0
        self._job = ShownJob(jobs, self) if jobs is not None else None
        if self._job is not None:
            self._job.cancelled.connect(self.stop)

    @property
    def reading(self) -> str:
        """The key of the source that is being read; empty if there is none."""
        return self._reading

    @property
    def progress(self) -> tuple[int, int]:
        """The number of sources read since reading started, and their total."""
        return self._done, self._done + len(self._sources.waiting())

    def go_on(self) -> None:
        """Start reading the next source, unless one is being read."""
        if self._reading:
            return
        waiting = self._sources.waiting()
        if not waiting:
            self._done = 0
            self._show_job()
            self.changed.emit()
            return
        self._reading = waiting[0]
        source = self._sources.get(self._reading)
        assert source is not None
        key, choices = source.key, source.choices
        self._request = self._workspace.compute(source.reading()).then(
            lambda intake: self._on_read(key, intake, choices), owner=self
        )
        self._show_job()
        self.changed.emit()

    def _show_job(self) -> None:
        """Update the progress in the status bar."""
        if self._job is None:
            return
        if self._reading:
            self._job.begin(lambda: self.tr("Reading files"))
            self._job.set_progress(*self.progress)
        else:
            self._job.end()

    def stop(self) -> None:
        """Stop reading; waiting sources are held."""
        self.drop()
        self._sources.hold()
        self.changed.emit()

    def drop(self) -> None:
        """Stop reading the present source."""
        if self._request is not None:
            self._workspace.abandon(self._request)
        self._request, self._reading, self._done = None, "", 0
        self._show_job()

    def again(self, key: str) -> None:
        """Read a source again after its choices changed; a reading in progress is discarded."""
        if self._reading == key:
            self.drop()
        self.go_on()

    def _on_read(self, key: str, intake: Intake, choices: object) -> None:
        self._request, self._reading = None, ""
        self._done += 1
        source = self._sources.get(key)
        if source is not None and source.choices == choices:
            self._sources.set_result(key, intake)
            self.read.emit(key)
        self.go_on()
