"""The running background jobs, in the status bar."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QToolButton, QWidget

from desktop.look.plain_text import Label, set_tip
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.project.jobs import Jobs

_HEIGHT = 22
"""Height in pixels: that of the status bar without its borders."""
_BAR_WIDTH, _BAR_HEIGHT = 90, 4


class JobButton(QToolButton):
    """The oldest running job: name, bar and percentage. A click lists all jobs, each with a cancel button."""

    def __init__(self, jobs: Jobs, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._jobs, self._theme = jobs, theme
        self.setObjectName("status_job")
        self.setFixedHeight(_HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self._open)
        self._name, self._share = Label(parent=self), Label(parent=self)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(_BAR_WIDTH, _BAR_HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.S, 0, Space.S, 0)
        row.setSpacing(Space.S)
        for widget in (self._name, self._bar, self._share):
            widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.addWidget(widget)
        jobs.changed.connect(self._show)
        theme.changed.connect(self._restyle)
        self._restyle()
        self._show()

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return QSize(layout.sizeHint().width() if layout is not None else 0, 22)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _show(self) -> None:
        running = self._jobs.running
        if not running:
            self.hide()
            # The title may be in the previous language.
            self._name.clear()
            self.setAccessibleName("")
            set_tip(self, "")
            return
        job = running[0]
        more = self.tr("%Ln more", "", len(running) - 1) if len(running) > 1 else ""
        self._name.setText(f"{job.title}  {more}" if more else job.title)
        self._bar.setRange(0, job.total)
        self._bar.setValue(min(job.done, job.total))
        self._share.setText(job.percent)
        self.setAccessibleName(f"{job.title} {job.percent}".strip())
        set_tip(self, self.tr("Show work in progress"))
        # Only now: a shown button is laid out at once, and would have the size for an empty text.
        self.show()
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()

    def _restyle(self) -> None:
        for label in (self._name, self._share):
            label.set_style(self._theme.font("small"), self._theme.colour("text2"))

    def _open(self) -> None:
        from desktop.window.frame.jobs_popup import JobsPopup

        popup = JobsPopup(self._jobs, self._theme, self)
        size = popup.sizeHint()
        popup.open_at(self.mapToGlobal(QPoint(self.width(), -size.height())), right=True)
