"""Shows in the status bar that the search index is being updated."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop.project.jobs import Jobs
from desktop.project.shown_job import ShownJob
from desktop.project.workspace import Workspace


class IndexJob(QObject):
    """A job that lasts while work on the index remains. It cannot be cancelled, since searches would take long then."""

    def __init__(self, workspace: Workspace, jobs: Jobs) -> None:
        super().__init__(workspace)
        self._job = ShownJob(jobs, self)
        workspace.index_behind.connect(self._on_behind)
        workspace.closed.connect(self._job.end)

    def _on_behind(self, behind: bool) -> None:
        if behind:
            self._job.begin(lambda: self.tr("Indexing texts"), cancellable=False)
        else:
            self._job.end()
