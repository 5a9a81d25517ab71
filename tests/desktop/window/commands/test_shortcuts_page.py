"""The page with all keys."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
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


def test_a_line_changes_its_key_everywhere(river: WindowBench, qtbot: QtBot) -> None:
    river.press("shortcuts")
    river.child("key_line_palette").click()
    dialog = river.child("keyDialog")
    qtbot.keyClick(dialog.findChild(QLineEdit, "keyField"), Qt.Key.Key_F8)
    dialog.findChild(QPushButton, "acceptButton").click()
    qtbot.waitUntil(lambda: not river.body.shows_project and river.body.page.isVisible())
    qtbot.wait(1)
    assert river.body.page.objectName() == "shortcuts_page"
    assert river.child("key_line_palette").accessibleName() == "Command palette: F8, changed"
    assert river.actions_table["palette"].shortcut().toString() == "F8"
    assert river.settings.shortcuts() == {"palette": ("F8",)}


def test_it_saves_a_table(river: WindowBench, tmp_path: Path) -> None:
    river.press("shortcuts")
    page = river.body.page
    page.write(tmp_path / "keys.txt", as_text=True)
    page.write(tmp_path / "keys.html", as_text=False)
    assert "Ctrl K" in (tmp_path / "keys.txt").read_text(encoding="utf-8")
    assert "<kbd>Ctrl K</kbd>" in (tmp_path / "keys.html").read_text(encoding="utf-8")
