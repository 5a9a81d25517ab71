"""The status bar: the state of saving, the selection or the running job, the current person, and counts."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStatusBar, QToolButton, QWidget

from corpus.snapshot import Snapshot
from desktop.commands.actions import Actions
from desktop.derived.reading_filter import ReadingFilter
from desktop.look.plain_text import Label, set_tip
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.project.jobs import Jobs
from desktop.project.workspace import Saving, Workspace
from desktop.window.frame.job_button import JobButton
from desktop.words.filling import filled
from desktop.words.wording import clock_text

BUTTON = 22
"""Height of a button in pixels: that of the bar without its borders."""
ICON = 14
"""Side of an icon in pixels: the height of the text beside it."""


class StatusBar(QStatusBar):
    """Shows the state of the workspace; the description of the selection is set by :meth:`show_doing`."""

    suggestions_pressed = Signal()
    conflicts_pressed = Signal()

    def __init__(
        self,
        workspace: Workspace,
        jobs: Jobs,
        reading_filter: ReadingFilter,
        actions: Actions,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._actions, self._theme = workspace, actions, theme
        self._filter = reading_filter
        self.setObjectName("status_bar")
        self.setSizeGripEnabled(False)
        self.setFixedHeight(theme.size("status"))
        self._saved = _Saved(theme, self)
        self._doing = Label(parent=self)
        self._doing.setObjectName("status_doing")
        self._job = JobButton(jobs, theme, self)
        self._suggestions = self._button("status_suggestions", "")
        self._suggestions.clicked.connect(self.suggestions_pressed)
        self._suggestions.hide()
        self._conflicts = self._button("status_conflicts", "warning")
        self._conflicts.clicked.connect(self.conflicts_pressed)
        self._conflicts.hide()
        self._palette = self._button("status_palette", "keys")
        self._palette.clicked.connect(actions["palette"].trigger)
        self._annotator = self._button("status_annotator", "annotator")
        self._annotator.clicked.connect(self._open_people)
        self._counts = Label(parent=self)
        self._counts.setObjectName("status_counts")
        self._line = self._row()
        self.addPermanentWidget(self._line, 1)
        workspace.state_changed.connect(self.refresh)
        workspace.opened.connect(self.refresh)
        workspace.closed.connect(self.refresh)
        reading_filter.changed.connect(self.refresh)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _button(self, name: str, icon: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setProperty("icon_role", icon)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(QSize(ICON, ICON))
        button.setFixedHeight(BUTTON)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _row(self) -> QWidget:
        row = QWidget(self)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(Space.L, 0, Space.L, 0)
        layout.setSpacing(0)
        layout.addWidget(self._saved)
        layout.addSpacing(Space.XXL)
        layout.addWidget(self._doing)
        layout.addStretch(1)
        for widget in (self._job, self._conflicts, self._suggestions, self._palette, self._annotator):
            layout.addWidget(widget)
            layout.addSpacing(Space.M)
        layout.addWidget(self._counts)
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Hide the counts, then the state of scrolling, if the window is too narrow for everything."""
        layout = self._line.layout()
        assert layout is not None
        open_now = self._workspace.snapshot is not None
        self._counts.setVisible(open_now)
        self._doing.show()
        for part in (self._counts, self._doing):
            layout.invalidate()
            if layout.minimumSize().width() <= self.width():
                return
            part.hide()

    def host(self, part: QWidget) -> None:
        """Insert a part managed elsewhere, before the badge of conflicts."""
        layout = self._line.layout()
        assert isinstance(layout, QHBoxLayout)
        place = layout.indexOf(self._conflicts)
        layout.insertWidget(place, part)
        layout.insertSpacing(place + 1, Space.M)

    def show_part(self, part: QWidget, *, shown: bool) -> None:
        """Show or hide such a part, and lay out the others again."""
        part.setVisible(shown)
        self._fit()

    def _open_people(self) -> None:
        """Show the people of the project; without a project, ask for the name of the user."""
        name = "people" if self._workspace.snapshot is not None else "annotator.name"
        self._actions[name].trigger()

    def show_doing(self, words: str) -> None:
        """Show the selection, the current mode, or how scrolling is coupled."""
        self._doing.setText(words)
        self._fit()

    def show_suggestions(self, words: str, reason: str = "") -> None:
        """Show the number of suggested links, with ``reason`` as the tooltip; hidden if ``words`` is empty."""
        self._suggestions.setText(words)
        self._suggestions.setAccessibleName(words)
        set_tip(self._suggestions, reason)
        self._suggestions.setVisible(bool(words))
        self._fit()

    def show_conflicts(self, words: str, reason: str = "") -> None:
        """Show the number of open conflicts, with ``reason`` as the tooltip; hidden if ``words`` is empty."""
        self._conflicts.setText(words)
        self._conflicts.setAccessibleName(words)
        set_tip(self._conflicts, reason)
        self._conflicts.setVisible(bool(words))
        self._fit()

    def refresh(self, *_: object) -> None:
        """Show the current state of the workspace."""
        snapshot = self._workspace.snapshot
        checking = self._workspace.checking
        self._saved.show_saving(self._workspace.saving, checking=checking)
        self._counts.setText("" if snapshot is None or checking else self.counts(snapshot))
        self._palette.setVisible(snapshot is None)
        palette = self._actions.command("palette")
        self._palette.setText(f"{palette.key_text}  {palette.plain_words()}")
        self._palette.setAccessibleName(palette.plain_words())
        name = self._workspace.annotator or self.tr("unnamed")
        words = self.tr("Annotator: {name}").format(name=name)
        people = sum(not person.shared for person in self._filter.layers.persons())
        if people > 1:
            words = "  ".join((words, self.tr("%Ln annotator(s)", "", people)))
        self._annotator.setText(words)
        self._annotator.setAccessibleName(words)
        set_tip(self._annotator, self.tr("Annotators and their layers"))
        self._fit()

    def counts(self, snapshot: Snapshot) -> str:
        """``6 篇文章 · 61 条论断 · 38 条关联``; if some are hidden, ``108／150 条论断``."""
        claims = self.tr("%Ln claim(s)", "", len(snapshot.claims))
        links = self.tr("%Ln link(s)", "", len(snapshot.links))
        if self._filter.active:
            counts, pattern = self._filter.counts(), self.tr("{shown}/{all}")
            claims = pattern.format(shown=f"{counts.claims:,}", all=claims)
            links = pattern.format(shown=f"{counts.links:,}", all=links)
        parts = [self.tr("%Ln article(s)", "", len(snapshot.articles)), claims, links]
        absent = snapshot.texts.missing()
        if absent:
            parts.append(self.tr("%Ln text(s) on the hub", "", absent))
        return " · ".join(parts)

    def _restyle(self) -> None:
        font = self._theme.font("small")
        buttons = (self._job, self._conflicts, self._suggestions, self._palette, self._annotator)
        for widget in (self._saved, self._doing, *buttons, self._counts):
            widget.setFont(font)
        for button in (self._palette, self._annotator):
            button.setIcon(self._theme.icon(button.property("icon_role")))
        self._conflicts.setIcon(self._theme.icon("warning", "warn"))
        quiet = self.palette()
        quiet.setColor(self.foregroundRole(), self._theme.colour("text2"))
        for label in (self._doing, self._counts):
            label.setPalette(quiet)
        self.refresh()


class _Saved(QWidget):
    """A mark and a short text: saved when, saving, or not saved."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon, self._ink = "", "text2"
        self._words = ""
        self.setObjectName("status_saved")
        theme.changed.connect(self.update)

    def show_saving(self, saving: Saving, *, checking: bool) -> None:
        time = clock_text(saving.time) if saving.time else ""
        words = {
            "closed": self.tr("No project is open"),
            "opening": self.tr("Checking the file…") if checking else self.tr("Opening…"),
            "saved": filled(self.tr("Saved {time}"), time=time),
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
        """The text shown."""
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
