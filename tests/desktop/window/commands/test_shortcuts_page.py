"""The page with all keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.desktop.window.conftest import WindowBench


def test_f1_shows_the_keys_and_leaves_again(river: WindowBench, qtbot: QtBot) -> None:
    qtbot.keyClick(river, Qt.Key.Key_F1)
    page = river.body.page
    assert page.objectName() == "shortcuts_page"
    everything = len(page.shown())
    field = river.child("shortcuts_filter", QLineEdit)
    field.setText("pane")
    assert 0 < len(page.shown()) < everything
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert len(page.shown()) == everything
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert river.body.page is river.workbench
