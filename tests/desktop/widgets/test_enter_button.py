from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.widgets.enter_button import EnterButton, press_focused


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


def test_enter_presses_the_push_button_with_the_focus(qtbot: QtBot) -> None:
    dialog, box, pressed = QWidget(), QWidget(), []
    field, inside, outside = QLineEdit(), QPushButton(), QPushButton()
    qtbot.addWidget(dialog)
    row, inner = QHBoxLayout(dialog), QHBoxLayout(box)
    inner.addWidget(inside)
    for widget in (field, box, outside):
        row.addWidget(widget)
    inside.clicked.connect(lambda: pressed.append("inside"))
    outside.clicked.connect(lambda: pressed.append("outside"))

    def press(focused: QWidget, key: Qt.Key) -> bool:
        focused.setFocus()
        return press_focused(box, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier))

    assert not press(field, Qt.Key.Key_Return)
    assert not press(outside, Qt.Key.Key_Return), "it is not in the box"
    assert not press(inside, Qt.Key.Key_A)
    assert pressed == []
    assert press(inside, Qt.Key.Key_Enter)
    assert pressed == ["inside"]
