"""Buttons that stay pressed, as a screen reader presses them."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from desktop.widgets.button_accessible import press_as_clicks


@pytest.fixture(autouse=True)
def installed() -> None:
    press_as_clicks()


def actions_of(button: Any) -> Any:
    found = QAccessible.queryAccessibleInterface(button)
    assert found is not None
    return found.actionInterface()


def press(button: Any) -> None:
    actions = actions_of(button)
    actions.doAction(actions.actionNames()[0])


def test_a_press_is_a_click(qtbot: QtBot) -> None:
    button = QPushButton("Follow")
    qtbot.addWidget(button)
    button.setCheckable(True)
    clicks: list[bool] = []
    button.clicked.connect(lambda on: clicks.append(on))
    press(button)
    assert clicks == [True]
    found = QAccessible.queryAccessibleInterface(button)
    assert found.state().checked
    assert found.role() == QAccessible.Role.CheckBox
    assert found.text(QAccessible.Text.Name) == "Follow"


def test_the_action_of_a_button_is_triggered(qtbot: QtBot) -> None:
    action = QAction("Inspector")
    action.setCheckable(True)
    button = QToolButton()
    qtbot.addWidget(button)
    button.setDefaultAction(action)
    with qtbot.waitSignal(action.triggered):
        press(button)
    assert action.isChecked()


def test_a_disabled_button_cannot_be_pressed(qtbot: QtBot) -> None:
    button = QPushButton("x")
    qtbot.addWidget(button)
    button.setCheckable(True)
    button.setEnabled(False)
    assert actions_of(button).actionNames() == []


def test_one_of_several_is_a_radio_button_and_others_are_left_to_qt(qtbot: QtBot) -> None:
    button, plain = QPushButton("x"), QPushButton("y")
    for one in (button, plain):
        qtbot.addWidget(one)
    button.setCheckable(True)
    button.setAutoExclusive(True)
    assert QAccessible.queryAccessibleInterface(button).role() == QAccessible.Role.RadioButton
    assert QAccessible.queryAccessibleInterface(plain).role() == QAccessible.Role.Button
