from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from pytestqt.qtbot import QtBot

from desktop.widgets.enter_button import EnterButton


class Plain(EnterButton):
    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing."""


@pytest.mark.parametrize(
    ("key", "times"),
    [(Qt.Key.Key_Return, 1), (Qt.Key.Key_Enter, 1), (Qt.Key.Key_Space, 1), (Qt.Key.Key_A, 0)],
)
def test_enter_and_space_press_it(qtbot: QtBot, key: Qt.Key, times: int) -> None:
    button, pressed = Plain(), []
    qtbot.addWidget(button)
    button.clicked.connect(lambda: pressed.append(key))
    qtbot.keyClick(button, key)
    assert len(pressed) == times
