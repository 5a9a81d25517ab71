"""Shows in the status bar that the search index is catching up."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop.project.jobs import Job, Jobs
from desktop.project.workspace import Workspace


class IndexJob(QObject):
    """A job from when a slice of the index left work until none is left. It cannot be cancelled: searching would then
    be what takes long."""

    def __init__(self, workspace: Workspace, jobs: Jobs) -> None:
        super().__init__(workspace)
        self._jobs = jobs
        self._job: Job | None = None
        workspace.index_behind.connect(self._on_behind)
        workspace.closed.connect(self._on_closed)

    def _on_closed(self) -> None:
        self._on_behind(False)

    def _on_behind(self, behind: bool) -> None:
        if behind and self._job is None:
            self._job = self._jobs.start(lambda: self.tr("Indexing texts"), cancellable=False)
        elif not behind and self._job is not None:
            job, self._job = self._job, None
            job.finish()
