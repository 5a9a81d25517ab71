"""The context menu of the table of words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from desktop.look.plain_text import literal
from desktop.terms.table.term_grid import TermGrid
from desktop.terms.table.term_model import TOTAL, WORD
from desktop.widgets.list_actions import add_list_action

translate = QCoreApplication.translate


def term_menu(
    grid: TermGrid,
    *,
    opened: Callable[[], object],
    stopped: Callable[[], object],
    together: Callable[[], object] | None,
    apart: Callable[[], object] | None,
    copied: Callable[[], object],
    copied_all: Callable[[], object],
    searched: Callable[[], object],
    sorted_by: Callable[[str], object],
) -> QMenu:
    """The actions for the selected words, and the sort orders. ``together`` and ``apart`` are None where they cannot be
    done."""
    menu = QMenu(grid)
    single = len(grid.chosen()) == 1
    some = bool(grid.chosen())
    add_list_action(menu, translate("TermMenu", "Show its places"), opened, "Return").setEnabled(single)
    search = menu.addAction(translate("TermMenu", "Search in all texts"), searched)
    search.setEnabled(single)
    add_list_action(menu, translate("TermMenu", "Make stop word"), stopped, "X").setEnabled(some)
    add_list_action(
        menu, translate("TermMenu", "Count together"), together or (lambda: None), "G"
    ).setEnabled(together is not None)
    if apart is not None:
        menu.addAction(translate("TermMenu", "Count apart"), apart)
    menu.addSeparator()
    add_list_action(menu, translate("TermMenu", "Copy as table"), copied, "Ctrl+C").setEnabled(some)
    menu.addAction(translate("TermMenu", "Copy the whole table"), copied_all)
    menu.addSeparator()
    menu.addMenu(_sort_menu(grid, menu, sorted_by))
    return menu


def _sort_menu(grid: TermGrid, parent: QMenu, sorted_by: Callable[[str], object]) -> QMenu:
    model = grid.terms
    menu = QMenu(translate("TermMenu", "Sort by"), parent)
    columns = [(WORD, translate("TermMenu", "Word")), (TOTAL, translate("TermMenu", "Total"))]
    columns.extend(
        (article, f"{model.letter(number)} {model.name(number)}")
        for number, article in enumerate(model.articles)
    )
    for key, words in columns:
        action = menu.addAction(literal(words))
        action.setData(key)
        action.setCheckable(True)
        action.setChecked(key == model.sorted_by)
        action.triggered.connect(lambda _=False, key=key: sorted_by(key))
    return menu
