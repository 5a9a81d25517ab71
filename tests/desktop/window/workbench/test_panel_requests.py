"""Requests of panels, and their effects in the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from tests.desktop.window.conftest import WindowBench


def test_rail_opens_its_dock_at_the_part_that_was_chosen(river: WindowBench, qtbot: QtBot) -> None:
    workbench = river.workbench
    river.press("dock.left")
    qtbot.mouseClick(river.child("rail_left_codebook", QToolButton), Qt.MouseButton.LeftButton)
    assert workbench.docks.shown("left")
    assert workbench.codebook.isAncestorOf(QApplication.focusWidget())
    river.press("dock.left")
    qtbot.mouseClick(river.child("rail_left_search", QToolButton), Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is river.header.search
