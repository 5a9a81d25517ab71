"""The text about the current view in the status bar."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.desktop import panels
from tests.desktop.window.conftest import WindowBench


def test_the_comparison_says_how_much_it_lists_and_the_panes_what_is_selected(
    river: WindowBench, qtbot: QtBot
) -> None:
    doing = river.child("status_doing", QLabel)
    reading = doing.text()
    river.press("view.compare")
    qtbot.waitUntil(lambda: doing.text().startswith("0 question(s)"), timeout=panels.PATIENCE)
    river.press("view.claims")
    assert doing.text() == ""
    river.press("view.read")
    assert doing.text() == reading
