"""The context menu of a tag."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.codebook.panel import CodebookPanel
from desktop.project.workspace import Workspace
from tests.desktop import panels
from tests.desktop.codebook.parts import FARE, RISE


def test_the_menu_changes_colour_and_key(codebook: CodebookPanel, river: Workspace, qtbot: QtBot) -> None:
    menu = codebook.menu_for(RISE)
    assert len(panels.entries(menu)) <= 9
    panels.changing(river, qtbot, lambda: panels.choose(menu, "Colour", "Indigo"))
    panels.changing(river, qtbot, lambda: panels.choose(menu, "Key", "9"))
    changed = panels.rows(river).tags[RISE]
    assert (changed.colour, changed.shortcut) == ("indigo", 9)
    taken = codebook.menu_for(FARE)
    keys = next(action.menu() for action in taken.actions() if action.text() == "Key")
    assert [action.text() for action in keys.actions() if not action.isEnabled()] == ["9 (now “涨幅测算”)"]
