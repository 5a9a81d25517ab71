"""The command palette: runs the selected entry, and returns the focus."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView
from pytestqt.qtbot import QtBot

from tests.desktop.window.conftest import WindowBench


@pytest.fixture
def field(river: WindowBench, qtbot: QtBot) -> QLineEdit:
    river.actions_table["palette"].trigger()
    found = river.findChild(QLineEdit, "palette_field")
    assert found is not None
    return found


def test_enter_runs_the_selected_command_and_gives_the_keyboard_back(
    river: WindowBench, field: QLineEdit, qtbot: QtBot
) -> None:
    reading = river.workbench.views.reading
    before = river.settings.value("reading_size")
    qtbot.keyClicks(field, "largertext")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert river.settings.value("reading_size") == before + 1
    assert not field.isVisible()
    assert reading.isAncestorOf(QApplication.focusWidget())
    river.actions_table["palette"].trigger()
    shown = river.findChild(QListView, "palette_list")
    assert shown is not None
    assert shown.currentIndex().data().startswith("Larger text, ")


def test_command_that_cannot_act_stays_and_says_why(
    river: WindowBench, field: QLineEdit, qtbot: QtBot
) -> None:
    qtbot.keyClicks(field, "deleteclaim")
    shown = river.findChild(QListView, "palette_list")
    assert shown is not None
    assert "Select a claim first" in shown.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.isVisible()


def test_arrows_go_round_and_escape_closes(river: WindowBench, field: QLineEdit, qtbot: QtBot) -> None:
    shown = river.findChild(QListView, "palette_list")
    assert shown is not None
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert shown.currentIndex().row() == shown.model().rowCount() - 1
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert shown.currentIndex().row() == 0
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not field.isVisible()


def test_tag_leads_to_the_claims_that_have_it(river: WindowBench, field: QLineEdit, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "kygm")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert river.workbench.views.name == "claims"


def test_nothing_found_is_said_instead_of_an_empty_box(
    river: WindowBench, field: QLineEdit, qtbot: QtBot
) -> None:
    nothing = river.child("palette_nothing", QLabel)
    assert not nothing.isVisible()
    qtbot.keyClicks(field, "zzzz")
    assert nothing.isVisible()
    assert "zzzz" in nothing.text()
    field.clear()
    assert not nothing.isVisible()


def test_its_list_follows_a_change_of_theme_that_was_made_while_it_was_closed(river: WindowBench) -> None:
    river.actions_table["palette"].trigger()
    rows = river.child("palette_list", QListView)
    river.actions_table["palette"].trigger()
    river.theme.set_look("dark", "standard")
    river.actions_table["palette"].trigger()
    picture = rows.viewport().grab().toImage()
    assert picture.pixelColor(1, picture.height() - 1) == river.theme.colour("raised")
