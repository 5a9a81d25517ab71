"""The empty state of the matrix, with the next step."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.commands.actions import Actions
from desktop.look.theme import Theme
from desktop.widgets.empty_page import EmptyPage

_LEAST_ARTICLES = 2
"""Least number of articles that can be compared."""


class EmptyMatrix(QWidget):
    """The page of an empty matrix: a text, and buttons for possible remedies."""

    clear_pressed = Signal()
    retry_pressed = Signal()
    rejected_pressed = Signal()

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("emptyMatrix")
        self._page, self._actions = EmptyPage(theme, "view.compare", self), actions
        self._choose = QPushButton(self)
        self._choose.setObjectName("chooseClaims")
        self._where = "view.read"
        """The view where claims to be grouped are chosen."""
        self._retry = QPushButton(self.tr("Draft again"), self)
        self._retry.setObjectName("draftAgain")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)
        self.restore = QPushButton(self.tr("Restore rejected drafts…"), self)
        self.restore.setObjectName("restoreRejected")
        for button in (self._choose, self._retry, self.restore):
            self._page.add_button(button)
        self.restore.clicked.connect(self.rejected_pressed)
        self.setFocusProxy(self._page)
        self._page.clear_pressed.connect(self.clear_pressed)
        self._retry.clicked.connect(self.retry_pressed)
        self._choose.clicked.connect(lambda: self._actions[self._where].trigger())

    @property
    def words(self) -> str:
        """The text shown."""
        return self._page.text()

    def show_words(
        self, words: str, *, filtered: bool, retry: bool, rejected: bool, articles: int, claims: bool
    ) -> None:
        """Show ``words``, with buttons to clear the filters (``filtered``), draft again (``retry``), restore rejected
        drafts (``rejected``), add articles if there are too few to compare, and choose what is to be grouped into a
        question: ``claims`` if there are any, else a passage of the ``articles``."""
        remedies = (self._actions["article.import"],) if articles < _LEAST_ARTICLES else ()
        self._page.show_words(words, remedies=remedies, filtered=filtered)
        self._where = "view.claims" if claims else "view.read"
        self._choose.setText(
            self.tr("Choose claims to group") if claims else self.tr("Choose a passage to group")
        )
        self._choose.setVisible(articles > 0 and not filtered)
        self._retry.setVisible(retry and not filtered)
        self.restore.setVisible(rejected and not filtered)
        self._page.pass_focus()
