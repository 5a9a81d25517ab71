from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from desktop.findings.bulk.act_keys import act_of

NONE, SHIFT, PAD = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.KeypadModifier,
)


@pytest.mark.parametrize(
    ("key", "modifiers", "act"),
    [
        (Qt.Key.Key_1, NONE, "1"),
        (Qt.Key.Key_9, PAD, "9"),
        (Qt.Key.Key_0, NONE, ""),
        (Qt.Key.Key_Colon, NONE, ""),
        (Qt.Key.Key_T, NONE, "tag"),
        (Qt.Key.Key_T, SHIFT, ""),
        (Qt.Key.Key_R, NONE, ""),
    ],
)
def test_digits_and_letters_without_modifiers_are_acts(
    key: Qt.Key, modifiers: Qt.KeyboardModifier, act: str
) -> None:
    assert act_of(QKeyEvent(QEvent.Type.KeyPress, key, modifiers), {Qt.Key.Key_T: "tag"}) == act
