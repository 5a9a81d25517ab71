"""Keys for actions on the selected rows of a list."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent


def act_of(event: QKeyEvent, letters: Mapping[int, str]) -> str:
    """The action of a key: a digit from 1 to 9, or the action that ``letters`` assigns to a letter key. Empty for any
    other key, and for a key with a modifier."""
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return ""
    digit = event.key() - Qt.Key.Key_0
    return str(digit) if 1 <= digit <= 9 else letters.get(event.key(), "")
