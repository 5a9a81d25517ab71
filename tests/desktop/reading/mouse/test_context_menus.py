"""Which context menu opens, and where."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from corpus.model import Span
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


def right_click(bench: Bench, where: QPoint) -> QMenu:
    view = bench.pane(DAILY).view
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, view.viewport().mapToGlobal(where))
    QApplication.sendEvent(view.viewport(), event)
    return bench.menu()


def test_the_menu_is_about_what_is_under_the_pointer_and_not_about_text_selected_elsewhere(
    bench: Bench,
) -> None:
    bench.open(DAILY)
    view = bench.pane(DAILY).view
    elsewhere = view.source.index("渡轮公司")
    view.select_span(Span(elsewhere, elsewhere + 4))
    menu = right_click(bench, bench.middle_of(2))
    assert menu.objectName() == "claimMenu"
    assert bench.actions["question.group"] in menu.actions() and len(entries(menu)) <= 9
    assert bench.current.claim == "claim-2"
    assert view.selected_span() is None, "a tag would land on it"
    menu.close()
    bench.actions["tag.4"].trigger()
    bench.qtbot.waitUntil(lambda: bench.claim(2).tags == ("tag-0", "tag-3"))


def test_the_menu_of_selected_text_opens_on_it_alone(bench: Bench) -> None:
    bench.open(DAILY)
    view = bench.pane(DAILY).view
    start = view.source.index("渡轮公司")
    view.select_span(Span(start, start + 4))
    geometry = view.span_geometry(Span(start, start + 4))
    assert geometry is not None
    inside = geometry.rects[0].center().toPoint()
    menu = right_click(bench, inside)
    assert menu.objectName() == "selectionMenu"
    assert view.selected_span() == Span(start, start + 4)
    menu.close()
    title = view.span_geometry(Span(0, 2))
    assert title is not None
    menu = right_click(bench, title.rects[0].center().toPoint())
    assert menu.objectName() == "textMenu"
    assert view.selected_span() is None
    menu.close()
    bench.actions["statement.select"].trigger()
    assert view.selected_span() == Span(0, view.source.index("\n"))
