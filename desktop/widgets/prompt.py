"""Asks for one line of text, without blocking."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from desktop.look.plain_text import Label
from desktop.look.spacing import Space
from desktop.widgets.answer_buttons import AnswerButtons

_WIDTH = 380
"""Smallest width of the dialog in pixels: most titles fit."""


class Prompt(QDialog):
    """A question, a field and two buttons; the answer is passed to ``then``."""

    def __init__(
        self,
        parent: QWidget,
        *,
        title: str,
        question: str,
        answer: str,
        verb: str,
        then: Callable[[str], object],
    ) -> None:
        super().__init__(parent)
        self._then = then
        self.setObjectName("prompt")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        label = Label(question, self)
        label.setWordWrap(True)
        self._field = QLineEdit(answer, self)
        self._field.setObjectName("prompt_field")
        self._field.setAccessibleName(question)
        self._field.selectAll()
        label.setBuddy(self._field)
        buttons = AnswerButtons(self, verb, self.tr("Cancel"), "prompt_accept")
        self._accept = buttons.accept_button
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XXL, Space.XL, Space.XXL, Space.XL)
        column.setSpacing(Space.M)
        column.addWidget(label)
        column.addWidget(self._field)
        column.addSpacing(Space.S)
        column.addWidget(buttons)
        self.setMinimumWidth(_WIDTH)
        self._field.textChanged.connect(self._on_text_changed)
        self._on_text_changed(answer)

    def _on_text_changed(self, text: str) -> None:
        self._accept.setEnabled(bool(text.strip()))

    def accept(self) -> None:
        answer = self._field.text().strip()
        if answer:
            super().accept()
            self._then(answer)
