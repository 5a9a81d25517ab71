"""The common base of the bars below lists: number of rows, the tags of the digits, and what was done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop.findings.bulk.digit_button import DigitButton
from desktop.look.plain_text import Label
from desktop.look.theme import Theme
from desktop.widgets.panels import Surface


class ActBar(Surface):
    """Actions on several rows of a list. Hidden while there are none.

    The object names of its parts begin with ``name``: ``bulkCount``, ``bulkTold``, ``bulkDigit1`` … of the bar
    ``bulk``.
    """

    wanted = Signal(str)
    """The wanted action: a digit, or the name of a button."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, "chrome", parent)
        self.setObjectName(f"{name}Bar")
        self._count, self._message = Label(), Label()
        self._count.setObjectName(f"{name}Count")
        self._message.setObjectName(f"{name}Told")
        self.digits = [DigitButton(theme, digit) for digit in range(1, 10)]
        for digit, square in enumerate(self.digits, 1):
            square.setObjectName(f"{name}Digit{digit}")
            square.clicked.connect(self._asks(str(digit)))
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def _add_button(self, button: QAbstractButton, object_name: str, action: str) -> None:
        """Add a button that requests ``action``."""
        button.setObjectName(object_name)
        button.clicked.connect(self._asks(action))

    def _asks(self, action: str) -> Callable[[], None]:
        return lambda: self.wanted.emit(action)

    def show_message(self, words: str) -> None:
        """Show what was done; empty shows nothing."""
        self._message.setText(words)
        self._message.setVisible(bool(words))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QPainter(self).fillRect(0, 0, self.width(), 1, self._theme.colour("borderStrong"))

    def _restyle(self) -> None:
        font = self._theme.font("small")
        self._count.set_style(font, self._theme.colour("text"), bold=True)
        self._message.set_style(font, self._theme.colour("text2"))
