"""Writing a third value."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.look.theme import Theme
from desktop.sharing.rewrite_box import RewriteBox


@pytest.fixture
def box(theme: Theme, qtbot: QtBot) -> RewriteBox:
    box = RewriteBox(theme)
    qtbot.addWidget(box)
    box.begin("Note of claim “口径”", "林的注")
    return box


def test_what_is_written_is_taken_by_key_and_button(box: RewriteBox, qtbot: QtBot) -> None:
    written: list[str] = []
    box.written.connect(written.append)
    qtbot.keyClick(box.field, Qt.Key.Key_Return)
    assert written == [], "Enter makes a line"
    box.field.setPlainText("两者\n之外")
    qtbot.keyClick(box.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert box.isHidden()
    box.begin("", "别的")
    button = box.findChild(QPushButton, "rewriteTake")
    assert button is not None
    button.click()
    assert written == ["两者\n之外", "别的"]


def test_escape_leaves_and_writes_nothing(box: RewriteBox, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(box.written), qtbot.waitSignal(box.left):
        qtbot.keyClick(box.field, Qt.Key.Key_Escape)
    assert box.isHidden()
