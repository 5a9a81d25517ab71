"""The menu of the table."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop.look.theme import Theme
from desktop.terms.table.term_grid import TermGrid
from desktop.terms.table.term_menu import term_menu
from desktop.terms.table.term_model import TermModel
from tests.desktop import panels
from tests.desktop.terms.build import counted, snapshot


def test_acts_and_orders(theme: Theme, qtbot: QtBot) -> None:
    model = TermModel()
    grid = TermGrid(model, theme)
    qtbot.addWidget(grid)
    model.show(counted().table, snapshot())
    grid.select(0)
    done: list[str] = []

    def menu() -> QMenu:
        return term_menu(
            grid,
            opened=lambda: done.append("open"),
            stopped=lambda: done.append("stop"),
            together=(lambda: done.append("together")) if len(grid.chosen()) > 1 else None,
            apart=None,
            copied=lambda: done.append("copy"),
            copied_all=lambda: done.append("all"),
            searched=lambda: done.append("search"),
            sorted_by=done.append,
        )

    panels.choose(menu(), "Make stop word")
    panels.choose(menu(), "Sort by", "article-2")
    assert done == ["stop", "article-2"]
    assert not next(action for action in menu().actions() if action.text() == "Count together").isEnabled()
    assert "Count apart" not in [action.text() for action in menu().actions()]
    grid.clearSelection()
    assert not next(action for action in menu().actions() if action.text() == "Make stop word").isEnabled()
