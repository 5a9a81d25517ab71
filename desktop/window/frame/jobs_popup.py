"""All running jobs, each with its progress and a cancel button."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QProgressBar, QPushButton, QWidget

from desktop.look.plain_text import Label
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.project.jobs import Job, Jobs
from desktop.widgets.popup import Popup

_WIDTH = 380
_BAR = 120
"""Width of a bar in pixels."""


class JobsPopup(Popup):
    """One row per job, oldest first. Updated while jobs run, and closed when the last one ends."""

    def __init__(self, jobs: Jobs, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, _WIDTH, parent)
        self._jobs = jobs
        self._shown: tuple[Job, ...] = ()
        self.setObjectName("jobs_popup")
        self.setAccessibleName(self.tr("Work in progress"))
        self._rows_of: dict[Job, _JobRow] = {}
        jobs.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        running = self._jobs.running
        if self._shown and not running:
            self.close()
            return
        for job in self._shown:
            if job not in running:
                row = self._rows_of.pop(job)
                row.hide()
                row.deleteLater()
        for job in running:
            if job not in self._rows_of:
                self._rows_of[job] = row = _JobRow(job, self.theme, self)
                self.column.addWidget(row)
            self._rows_of[job].show_progress()
        self._shown = running


class _JobRow(QWidget):
    """Name, percentage, bar and cancel button."""

    def __init__(self, job: Job, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._job = job
        self._name = Label(job.title, self)
        self._share = Label(parent=self)
        self._share.setFont(theme.font("small"))
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(_BAR)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._cancel.setObjectName("cancel_job")
        self._cancel.setAccessibleName(self.tr("Cancel: {job}").format(job=job.title))
        self._cancel.setAutoDefault(False)
        self._cancel.clicked.connect(job.cancel)
        # Aligns the bars of all rows.
        policy = self._cancel.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._cancel.setSizePolicy(policy)
        grid = QGridLayout(self)
        grid.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        grid.setHorizontalSpacing(Space.L)
        grid.addWidget(self._name, 0, 0)
        grid.addWidget(self._bar, 0, 1)
        grid.addWidget(self._share, 0, 2)
        grid.addWidget(self._cancel, 0, 3)
        grid.setColumnStretch(0, 1)
        self._share.setMinimumWidth(self._share.fontMetrics().horizontalAdvance("100%"))

    def show_progress(self) -> None:
        job = self._job
        self._bar.setRange(0, job.total)
        self._bar.setValue(min(job.done, job.total))
        self._bar.setAccessibleName(f"{job.title} {job.percent}".strip())
        self._share.setText(self.tr("stopping") if job.cancelled else job.percent)
        self._cancel.setVisible(job.cancellable)
        self._cancel.setEnabled(not job.cancelled)
