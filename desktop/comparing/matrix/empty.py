"""What the matrix says while it has no rows, with a way on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.widgets.panels import EmptyNote

_TOP = 96
"""Pixels above the note, so that it stands where the first rows would."""


class EmptyMatrix(QWidget):
    """A note, and a button where something can be done about it."""

    clear_pressed = Signal()
    retry_pressed = Signal()
    rejected_pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("emptyMatrix")
        self._note = EmptyNote(theme, parent=self)
        self._clear = QPushButton(self.tr("Clear filters"), self)
        self._clear.setObjectName("clearFilters")
        self._retry = QPushButton(self.tr("Draft again"), self)
        self._retry.setObjectName("draftAgain")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XXL, _TOP, Space.XXL, Space.XXL)
        column.addWidget(self._note)
        column.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._retry, 0, Qt.AlignmentFlag.AlignHCenter)
        self.restore = QPushButton(self.tr("Restore rejected drafts…"), self)
        self.restore.setObjectName("restoreRejected")
        column.addWidget(self.restore, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.restore.clicked.connect(self.rejected_pressed)
        self._clear.clicked.connect(self.clear_pressed)
        self._retry.clicked.connect(self.retry_pressed)

    @property
    def words(self) -> str:
        """What is said."""
        return self._note.text()

    def show_words(self, words: str, *, filtered: bool, retry: bool, rejected: bool) -> None:
        """Say ``words``; offer to clear the filters where they leave nothing, to draft again, or to restore rejected
        drafts."""
        self._note.setText(words)
        self._clear.setVisible(filtered)
        self._retry.setVisible(retry and not filtered)
        self.restore.setVisible(rejected and not filtered)
