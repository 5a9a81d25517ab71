"""The field that narrows a list while one types."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.look.theme import Theme


class FilterField(QLineEdit):
    """Down or Enter goes on to the list, Escape gives the filter up."""

    left = Signal(bool)
    """The keyboard wants to leave: True keeps the words, False drops them."""

    def __init__(self, theme: Theme, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filterField")
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self._theme = theme
        self._search = self.addAction(theme.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.setFixedHeight(theme.size("input"))
        theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self._search.setIcon(self._theme.icon("search"))
        self.setFixedHeight(self._theme.size("input"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Down | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.left.emit(True)
            case Qt.Key.Key_Escape:
                self.left.emit(False)
            case _:
                super().keyPressEvent(event)
