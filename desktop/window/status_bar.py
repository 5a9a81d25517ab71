"""The status bar: what is saved, what is selected or under way, who works here, and how much there is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QProgressBar, QStatusBar, QToolButton, QWidget

from corpus.snapshot import Snapshot
from desktop.commands.command import key_text
from desktop.look.theme import Theme
from desktop.project.jobs import Job, Jobs
from desktop.project.workspace import Saving, Workspace
from desktop.window.commands.table import BY_ID
from desktop.words.wording import clock_text

_BAR_WIDTH = 90


class StatusBar(QStatusBar):
    """Reads the workspace; the window tells it what is selected."""

    annotator_pressed = Signal()
    palette_pressed = Signal()
    suggestions_pressed = Signal()

    def __init__(self, workspace: Workspace, jobs: Jobs, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._theme = workspace, theme
        self.setObjectName("status_bar")
        self.setSizeGripEnabled(False)
        self.setFixedHeight(theme.size("status"))
        self._saved = _Saved(theme, self)
        self._doing = QLabel(self)
        self._doing.setObjectName("status_doing")
        self._job = JobButton(jobs, theme, self)
        self._suggestions = self._button("status_suggestions", "")
        self._suggestions.clicked.connect(self.suggestions_pressed)
        self._suggestions.hide()
        self._palette = self._button("status_palette", "keys")
        self._palette.clicked.connect(self.palette_pressed)
        self._annotator = self._button("status_annotator", "annotator")
        self._annotator.clicked.connect(self.annotator_pressed)
        self._counts = QLabel(self)
        self._counts.setObjectName("status_counts")
        self.addPermanentWidget(self._row(), 1)
        workspace.state_changed.connect(self.refresh)
        workspace.changed.connect(self.refresh)
        workspace.opened.connect(self.refresh)
        workspace.closed.connect(self.refresh)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _button(self, name: str, icon: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setProperty("icon_role", icon)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(QSize(14, 14))
        button.setFixedHeight(22)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _row(self) -> QWidget:
        row = QWidget(self)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(10, 0, 10, 0)
        layout.setSpacing(0)
        layout.addWidget(self._saved)
        layout.addSpacing(20)
        layout.addWidget(self._doing)
        layout.addStretch(1)
        for widget in (self._job, self._suggestions, self._palette, self._annotator):
            layout.addWidget(widget)
            layout.addSpacing(8)
        layout.addWidget(self._counts)
        return row

    def show_doing(self, words: str) -> None:
        """What is selected, the mode in force, or how scrolling is coupled."""
        self._doing.setText(words)

    def show_suggestions(self, words: str, reason: str = "") -> None:
        """How it stands with suggested links, and what a click does; empty for nothing."""
        self._suggestions.setText(words)
        self._suggestions.setAccessibleName(words)
        self._suggestions.setToolTip(reason)
        self._suggestions.setVisible(bool(words))

    def refresh(self, *_: object) -> None:
        """Say again what the workspace knows."""
        snapshot = self._workspace.snapshot
        self._saved.show_saving(self._workspace.saving)
        self._counts.setText(self.counts(snapshot) if snapshot is not None else "")
        self._counts.setVisible(snapshot is not None)
        self._palette.setVisible(snapshot is None)
        self._palette.setText(
            f"{key_text(BY_ID['palette'].platform_keys[0])}  {BY_ID['palette'].plain_words()}"
        )
        name = self._workspace.annotator or self.tr("unnamed")
        words = self.tr("Annotator: {name}").format(name=name)
        self._annotator.setText(words)
        self._annotator.setAccessibleName(words)
        self._annotator.setToolTip(self.tr("Change your name"))
        self._palette.setAccessibleName(BY_ID["palette"].plain_words())

    def counts(self, snapshot: Snapshot) -> str:
        """``6 篇文章 · 61 条论断 · 38 条关联``."""
        return " · ".join(
            (
                self.tr("%Ln article(s)", "", len(snapshot.articles)),
                self.tr("%Ln claim(s)", "", len(snapshot.claims)),
                self.tr("%Ln link(s)", "", len(snapshot.links)),
            )
        )

    def _restyle(self) -> None:
        font = self._theme.font("small")
        buttons = (self._job, self._suggestions, self._palette, self._annotator)
        for widget in (self._saved, self._doing, *buttons, self._counts):
            widget.setFont(font)
        for button in (self._palette, self._annotator):
            button.setIcon(self._theme.icon(button.property("icon_role")))
        quiet = self.palette()
        quiet.setColor(self.foregroundRole(), self._theme.colour("text2"))
        for label in (self._doing, self._counts):
            label.setPalette(quiet)
        self.refresh()


class _Saved(QWidget):
    """A mark and a few words: saved when, being saved, or not saved."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon, self._ink = "", "text2"
        self._words = ""
        self.setObjectName("status_saved")
        theme.changed.connect(self.update)

    def show_saving(self, saving: Saving) -> None:
        time = clock_text(saving.time) if saving.time else ""
        words = {
            "closed": self.tr("No project is open"),
            "opening": self.tr("Opening…"),
            "saved": self.tr("Saved {time}").format(time=time),
            "saving": self.tr("Saving…"),
            "failed": self.tr("Not saved"),
            "read_only": self.tr("Read only"),
        }
        marks = {
            "saved": ("accept", "ok"),
            "failed": ("warning", "danger"),
            "read_only": ("lock_closed", "text2"),
        }
        self._words = words[saving.state]
        self._icon, self._ink = marks.get(saving.state, ("", "text2"))
        self.setAccessibleName(self._words)
        self.updateGeometry()
        self.update()

    @property
    def words(self) -> str:
        """What is shown."""
        return self._words

    def sizeHint(self) -> QSize:
        icon = 18 if self._icon else 0
        return QSize(icon + self.fontMetrics().horizontalAdvance(self._words) + 2, 20)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        left = 0
        if self._icon:
            self._theme.icon(self._icon, self._ink).paint(painter, 0, (self.height() - 14) // 2, 14, 14)
            left = 18
        failed = self._ink == "danger"
        painter.setPen(self._theme.colour("danger" if failed else "text2"))
        metrics = painter.fontMetrics()
        painter.drawText(left, (self.height() + metrics.ascent() - metrics.descent()) // 2, self._words)


class JobButton(QToolButton):
    """The oldest piece of long work: name, bar and percentage. A click lists all, each with a way to cancel it."""

    def __init__(self, jobs: Jobs, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self.setObjectName("status_job")
        self.setFixedHeight(22)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._list = QMenu(self)
        self._list.aboutToShow.connect(self._fill)
        self.setMenu(self._list)
        self._name, self._share = QLabel(self), QLabel(self)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(_BAR_WIDTH, 4)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 6, 0)
        row.setSpacing(6)
        for widget in (self._name, self._bar, self._share):
            widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.addWidget(widget)
        jobs.changed.connect(self._show)
        self._show()

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return QSize(layout.sizeHint().width() if layout is not None else 0, 22)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _show(self) -> None:
        running = self._jobs.running
        self.setVisible(bool(running))
        if not running:
            return
        job = running[0]
        more = self.tr("%Ln more", "", len(running) - 1) if len(running) > 1 else ""
        self._name.setText(f"{job.title}  {more}" if more else job.title)
        self._bar.setRange(0, job.total)
        self._bar.setValue(min(job.done, job.total))
        self._share.setText(_percent(job))
        self.setAccessibleName(f"{job.title} {_percent(job)}".strip())
        self.setToolTip(self.tr("Show what is under way"))
        self.updateGeometry()

    def _fill(self) -> None:
        self._list.clear()
        for job in self._jobs.running:
            if job.cancellable:
                action = self._list.addAction(
                    self.tr("Cancel: {job} {percent}").format(job=job.title, percent=_percent(job))
                )
                action.triggered.connect(job.cancel)
            else:
                self._list.addAction(f"{job.title} {_percent(job)}".strip()).setEnabled(False)


def _percent(job: Job) -> str:
    return f"{min(job.done, job.total) * 100 // job.total}%" if job.total else ""
