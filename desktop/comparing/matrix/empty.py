"""The empty state of the matrix, with the next step."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.look.theme import Theme
from desktop.widgets.empty_page import EmptyPage


class EmptyMatrix(QWidget):
    """The page of an empty matrix: a text, and buttons for possible remedies."""

    clear_pressed = Signal()
    retry_pressed = Signal()
    rejected_pressed = Signal()

    def __init__(self, theme: Theme, add_articles: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("emptyMatrix")
        self._page, self._add_articles = EmptyPage(theme, "view.compare", self), add_articles
        self._retry = QPushButton(self.tr("Draft again"), self)
        self._retry.setObjectName("draftAgain")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)
        self.restore = QPushButton(self.tr("Restore rejected drafts…"), self)
        self.restore.setObjectName("restoreRejected")
        for button in (self._retry, self.restore):
            self._page.add_button(button)
        self.restore.clicked.connect(self.rejected_pressed)
        self._page.clear_pressed.connect(self.clear_pressed)
        self._retry.clicked.connect(self.retry_pressed)

    @property
    def words(self) -> str:
        """The text shown."""
        return self._page.text()

    def show_words(self, words: str, *, filtered: bool, retry: bool, rejected: bool, few: bool) -> None:
        """Show ``words``, with buttons to clear the filters (``filtered``), draft again (``retry``), restore rejected
        drafts (``rejected``), or add articles if there are too ``few`` to compare."""
        self._page.show_words(words, remedies=(self._add_articles,) if few else (), filtered=filtered)
        self._retry.setVisible(retry and not filtered)
        self.restore.setVisible(rejected and not filtered)
