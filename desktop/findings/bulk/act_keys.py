"""What keys ask for in lists whose rows are changed together."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent


def act_of(event: QKeyEvent, letters: Mapping[int, str]) -> str:
    """The digit from 1 to 9 that was pressed, or what one of the letters stands for; empty for any other key and for a
    key with a modifier."""
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return ""
    digit = event.key() - Qt.Key.Key_0
    return str(digit) if 1 <= digit <= 9 else letters.get(event.key(), "")
