"""Shows in the status bar that saving takes long."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop.project.jobs import Jobs
from desktop.project.shown_job import ShownJob
from desktop.project.workspace import Workspace

LATE = 1_000
"""Milliseconds after which a save is shown as a job. Chosen: a wait of a second is noticed."""


class SavingJob(QObject):
    """A job that lasts while changes wait to be saved. Cancelling it abandons the present one."""

    def __init__(self, workspace: Workspace, jobs: Jobs) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._job = ShownJob(jobs, self)
        self._begun = False
        self._job.cancelled.connect(workspace.writes.cancel)
        workspace.writes.progressed.connect(self._job.set_progress)
        workspace.state_changed.connect(self._on_state_changed)
        workspace.closed.connect(self._end)

    def _on_state_changed(self) -> None:
        writes = self._workspace.writes
        # A cancelled job ends with the change for which it was cancelled; those after it are a job of their own.
        if not writes.cancellable or (self._job.stopping and not writes.cancelled):
            self._end()
        if writes.cancellable and not self._begun:
            self._begun = True
            self._job.begin(self._title, after=LATE)

    def _title(self) -> str:
        return self.tr("Saving %Ln change(s)", "", self._workspace.writes.count)

    def _end(self) -> None:
        self._begun = False
        self._job.end()
