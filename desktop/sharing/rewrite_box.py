"""The field for a third value of a field in conflict."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from desktop.commands.command import key_text
from desktop.look.plain_text import Label
from desktop.look.spacing import Space
from desktop.look.theme import Theme

_HEIGHT = 92
"""Pixels of the field: four lines."""


class RewriteBox(QWidget):
    """Hidden until :meth:`begin`. Ctrl+Enter accepts the text, Escape closes the box."""

    written = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rewriteBox")
        self._theme = theme
        self._title = Label(parent=self)
        self.field = QPlainTextEdit(self)
        self.field.setObjectName("rewriteField")
        self.field.setFixedHeight(_HEIGHT)
        self.field.setTabChangesFocus(True)
        self.field.installEventFilter(self)
        words = self.tr("Use this")
        self._take = self._button("rewriteTake", f"{words}  {key_text('Ctrl+Return')}")
        self._take.clicked.connect(self._on_taken)
        leave = self._button("rewriteLeave", self.tr("Cancel"))
        leave.clicked.connect(self._leave)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(leave)
        buttons.addWidget(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.S)
        column.addWidget(self._title)
        column.addWidget(self.field)
        column.addLayout(buttons)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def _button(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def begin(self, title: str, text: str) -> None:
        """Show ``text`` for editing, under ``title``."""
        self._title.setText(title)
        self.field.setAccessibleName(title)
        self.field.setPlainText(text)
        self.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            ctrl = event.modifiers() == Qt.KeyboardModifier.ControlModifier
            if ctrl and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._on_taken()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._leave()
                return True
        return super().eventFilter(watched, event)

    def _on_taken(self) -> None:
        self.hide()
        self.written.emit(self.field.toPlainText())

    def _leave(self) -> None:
        self.hide()
        self.left.emit()

    def _restyle(self) -> None:
        self._title.setFont(self._theme.font("small"))
