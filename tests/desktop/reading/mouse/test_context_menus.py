"""Which context menu opens, and where."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from tests.desktop.reading.conftest import DAILY, Bench


def test_the_context_menu_changes_the_relation(pair: Bench) -> None:
    pair.gutter.menu_requested.emit("link-3", pair.gutter.mapToGlobal(QPoint(10, 10)))
    menu = pair.menu()
    assert pair.current.link == "link-3"
    assert len([action for action in menu.actions() if not action.isSeparator()]) <= 9
    relations = next(action.menu() for action in menu.actions() if action.menu() is not None)
    next(action for action in relations.actions() if action.data() == "contradicts").trigger()
    pair.qtbot.waitUntil(lambda: pair.snapshot.links["link-3"].relation == "contradicts")
    menu.close()


def entries(menu: QMenu) -> list[QAction]:
    return [action for action in menu.actions() if not action.isSeparator()]


def test_hidden_behind_a_count_claims_can_be_chosen(bench: Bench) -> None:
    bench.open(DAILY)
    view = bench.pane(DAILY).view
    view.pointer.more_requested.emit(["claim-3", "claim-4"], view.mapToGlobal(QPoint(40, 40)))
    menu = bench.menu()
    entries(menu)[1].trigger()
    menu.close()
    assert bench.current.claim == "claim-4"
