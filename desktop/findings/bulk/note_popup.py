"""A field for a note that is appended to the notes of several claims."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.widgets.popup import Popup

WIDTH = 320


class NotePopup(Popup):
    """A popup with a field for a note. Enter appends the text, Escape closes."""

    written = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, WIDTH, parent)
        self.setObjectName("notePopup")
        self.field = QLineEdit()
        self.field.setObjectName("notePopupField")
        self.field.setPlaceholderText(self.tr("Append to the notes"))
        self.field.setAccessibleName(self.tr("Append to the notes"))
        self.column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        self.column.addWidget(self.field)
        self.setFocusProxy(self.field)
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        words = self.field.text().strip()
        self.close()
        if words:
            self.written.emit(words)
