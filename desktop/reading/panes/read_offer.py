"""The button at the end of an article that marks it as read, which distinguishes "not mentioned" from "not read"."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from corpus.changes import ChangeSet
from corpus.questions import ArticleReading
from desktop.derived.reading_marks import is_read, toggle_read
from desktop.look.plain_text import set_tip
from desktop.look.spacing import Space
from desktop.project.workspace import Workspace
from desktop.reading.text.reading_view import ReadingView

END = 24
"""Distance in pixels from the end of the text at which it counts as reached. Chosen: less than a line."""


class ReadOffer(QPushButton):
    """Shown at the lower edge of a pane whose text is scrolled to its end, until the article is marked as read."""

    def __init__(self, workspace: Workspace, view: ReadingView, pane: QWidget) -> None:
        super().__init__(pane)
        self._workspace, self._view = workspace, view
        self.setObjectName("readOffer")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setText(self.tr("Mark as read"))
        set_tip(self, self.tr("The comparison then distinguishes “not mentioned” from “not read”"))
        self.hide()
        self.clicked.connect(self._mark)
        view.scrolled.connect(self.place)
        # A text that is laid out again may become longer while the scroll position stays.
        view.verticalScrollBar().rangeChanged.connect(self.place)
        workspace.changed.connect(self._on_changed)
        view.installEventFilter(self)

    def _mark(self) -> None:
        if self._view.article_id is not None:
            toggle_read(self._workspace, [self._view.article_id])

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.touches(ArticleReading):
            self.place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self.place()
        return False

    @property
    def due(self) -> bool:
        """Whether the end of an article that is not marked as read is visible. A text that fits without scrolling does
        not count."""
        article, bar = self._view.article_id, self._view.verticalScrollBar()
        if article is None or self._workspace.read_only or bar.maximum() <= 0:
            return False
        return bar.value() >= bar.maximum() - END and not is_read(self._workspace, article)

    def place(self, *_: object) -> None:
        """Show or hide the button, and place it."""
        due = self.due
        self.setVisible(due)
        if due:
            self.adjustSize()
            area = self._view.geometry()
            left = area.left() + (area.width() - self.width()) // 2
            self.move(left, area.bottom() - self.height() - Space.L)
            self.raise_()
