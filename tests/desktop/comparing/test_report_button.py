"""The button of the report follows its command."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from pytestqt.qtbot import QtBot

from desktop.commands.actions import Actions
from desktop.commands.command import Need
from desktop.comparing.report_button import ReportButton
from desktop.look.theme import Theme


@pytest.fixture
def actions(idle_actions: Actions) -> Actions:
    """The commands, before any fact is known."""
    return idle_actions


def test_without_questions_it_is_disabled_and_says_why(actions: Actions, theme: Theme, qtbot: QtBot) -> None:
    button = ReportButton(actions, theme)
    qtbot.addWidget(button)
    actions.set_facts(frozenset({Need.PROJECT}))
    assert not button.isEnabled()
    QCoreApplication.sendEvent(button, QHelpEvent(QEvent.Type.ToolTip, QPoint(1, 1), QPoint(1, 1)))
    assert "group claims" in button.toolTip()
    actions.set_facts(frozenset({Need.PROJECT, Need.GROUPED}))
    assert button.isEnabled()
    assert "Ctrl Shift E" in button.toolTip()


def test_it_does_what_its_command_does(actions: Actions, theme: Theme, qtbot: QtBot) -> None:
    button = ReportButton(actions, theme)
    qtbot.addWidget(button)
    actions.set_facts(frozenset({Need.PROJECT, Need.GROUPED}))
    with qtbot.waitSignal(actions[ReportButton.COMMAND].triggered, timeout=1_000):
        button.click()
