"""The search field, the query and the list of hits."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desktop.window.conftest import WindowBench


def test_search_takes_the_place_of_the_lists_while_there_is_a_query(river: WindowBench, qtbot: QtBot) -> None:
    workbench = river.workbench
    river.press("dock.left")
    river.press("find")
    river.header.search.setText("票價")
    assert river.current.query == "票價"
    assert workbench.docks.shown("left")
    assert workbench.search.isVisible()
    qtbot.keyClick(river.header.search, Qt.Key.Key_Escape)
    assert river.current.query == ""
    assert not workbench.docks.shown("left")
    reading = workbench.views.reading
    assert reading.isAncestorOf(QApplication.focusWidget())
