"""Asking for another key for a command."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QPushButton
from pytestqt.qtbot import QtBot

from desktop.commands.actions import Actions
from desktop.look.theme import Theme
from desktop.window.commands.key_dialog import KeyDialog, KeyField

Chosen = list[Mapping[str, tuple[str, ...]]]


@pytest.fixture
def chosen() -> Chosen:
    return []


@pytest.fixture
def dialog(actions: Actions, chosen: Chosen, theme: Theme, empty: QMainWindow) -> KeyDialog:
    dialog = KeyDialog(actions, "follow", chosen.append, theme, empty)
    dialog.show()
    return dialog


def press(qtbot: QtBot, dialog: KeyDialog, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> str:
    field = dialog.findChild(KeyField)
    qtbot.keyClick(field, key, held or Qt.KeyboardModifier.NoModifier)
    return str(field.text())


def accept(dialog: KeyDialog) -> QPushButton:
    button = dialog.findChild(QPushButton, "acceptButton")
    assert button is not None
    return button


def test_a_free_key_is_set(dialog: KeyDialog, chosen: Chosen, qtbot: QtBot) -> None:
    assert not accept(dialog).isEnabled()
    assert (
        press(qtbot, dialog, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier) == "Ctrl Q" or dialog.message
    )
    assert press(qtbot, dialog, Qt.Key.Key_Z) == "Z"
    assert dialog.message == ""
    accept(dialog).click()
    assert chosen == [{"follow": ("Z",)}]


def test_a_conflict_names_the_other_and_offers_to_swap(
    dialog: KeyDialog, chosen: Chosen, qtbot: QtBot
) -> None:
    press(qtbot, dialog, Qt.Key.Key_T)
    assert dialog.message == "“Quick tag” has this key. Swap gives it F instead."
    assert accept(dialog).text() == "Swap"
    accept(dialog).click()
    assert chosen == [{"follow": ("T",), "tag.quick": ("F",)}]


def test_a_fixed_key_is_said_and_not_taken(dialog: KeyDialog, qtbot: QtBot) -> None:
    press(qtbot, dialog, Qt.Key.Key_5)
    assert "digits are fixed" in dialog.message
    assert not accept(dialog).isEnabled()


def test_the_key_can_be_taken_away_and_given_back(dialog: KeyDialog, qtbot: QtBot) -> None:
    dialog.findChild(QPushButton, "noKeyButton").click()
    assert accept(dialog).isEnabled()
    dialog.findChild(QPushButton, "defaultKeyButton").click()
    assert dialog.findChild(KeyField).text() == "F"
    assert not accept(dialog).isEnabled()
