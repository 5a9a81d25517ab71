"""The list of articles: keys and mouse."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.current import Current, Destination
from desktop.library.panel import LibraryPanel
from tests.desktop import panels
from tests.desktop.library.parts import field, titles, view


def test_typing_in_the_list_begins_to_filter(library: LibraryPanel, qtbot: QtBot) -> None:
    assert not field(library).isVisible()
    qtbot.keyClick(view(library), Qt.Key.Key_X)
    assert field(library).isVisible()
    assert field(library).text() == "x"
    assert titles(library) == []


def test_enter_and_double_click_open(library: LibraryPanel, current: Current, qtbot: QtBot) -> None:
    places = panels.jumps(current)
    panels.press(qtbot, view(library), 1, Qt.Key.Key_Return)
    panels.press(qtbot, view(library), 2, Qt.Key.Key_Return, control=True)
    panels.double_click(qtbot, view(library), 0)
    assert places == [
        Destination("article-2"),
        Destination("article-3", new_pane=True),
        Destination("article-1"),
    ]


def test_space_previews(library: LibraryPanel, current: Current, qtbot: QtBot) -> None:
    places = panels.jumps(current)
    panels.press(qtbot, view(library), 1, Qt.Key.Key_Space)
    assert places == [Destination("article-2", preview=True)]
