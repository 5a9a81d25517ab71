"""The field that filters a list during typing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.look.theme import Theme


class FilterField(QLineEdit):
    """Down and Enter move to the list, Escape clears the filter."""

    left = Signal(bool)
    """The focus should move to the list. True: keep the text, False: clear it."""

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
