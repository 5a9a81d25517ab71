"""Context menus: what they offer, and that it does what it says."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from corpus.model import Span
from desktop.reading.links.link_words import shortened
from desktop.widgets.relation_menu import RelationMenu, last_relation, relation_for_digit
from tests.desktop.reading.conftest import DAILY, WEEKLY, Bench


def entries(menu: QMenu) -> list[QAction]:
    return [action for action in menu.actions() if not action.isSeparator()]


def open_menu(bench: Bench, article: str, claim: str | None) -> QMenu:
    view = bench.pane(article).view
    view.menu_requested.emit(claim, view.mapToGlobal(QPoint(40, 40)))
    return bench.menu()


def test_the_menu_of_a_claim_selects_it_and_tags_it(bench: Bench) -> None:
    bench.open(DAILY, WEEKLY)
    menu = open_menu(bench, DAILY, "claim-2")
    assert bench.current.claim == "claim-2"
    assert len(entries(menu)) <= 9
    tags = entries(menu)[0].menu()
    assert isinstance(tags, QMenu)
    names = {action.text().partition("\t")[0]: action for action in entries(tags)}
    assert [name for name, action in names.items() if action.isChecked()] == ["票价水平"]
    names["收入"].trigger()
    bench.qtbot.waitUntil(lambda: bench.claim(2).tags == ("tag-0", "tag-3"))
    menu.close()


def test_a_claim_with_several_links_asks_which(bench: Bench) -> None:
    bench.open(DAILY, WEEKLY)
    menu = open_menu(bench, WEEKLY, "claim-8")
    submenus = [action.menu() for action in entries(menu) if isinstance(action.menu(), QMenu)]
    links = submenus[1]
    assert isinstance(links, QMenu)
    relations = [action.menu() for action in entries(links)]
    assert len(relations) == 2
    assert isinstance(relations[0], RelationMenu)
    next(action for action in relations[0].actions() if action.data() == "overlaps").trigger()
    bench.qtbot.waitUntil(lambda: bench.snapshot.links["link-3"].relation == "overlaps")
    menu.close()


def test_the_menu_of_selected_text_makes_a_claim_of_it(bench: Bench) -> None:
    bench.open(DAILY)
    bench.pane(DAILY).view.select_span(Span(0, 6))
    before = set(bench.claims())
    menu = open_menu(bench, DAILY, None)
    assert menu.objectName() == "selectionMenu"
    entries(menu)[1].trigger()
    bench.qtbot.waitUntil(lambda: len(bench.claims()) > len(before))
    menu.close()
    (made,) = set(bench.claims()) - before
    bench.qtbot.waitUntil(lambda: bench.current.claim == made)
    assert bench.claims()[made].span == Span(0, 6)


def test_selected_text_can_be_searched_for(bench: Bench) -> None:
    bench.open(DAILY)
    view = bench.pane(DAILY).view
    start = view.source.index("票价")
    view.select_span(Span(start, start + 2))
    menu = open_menu(bench, DAILY, None)
    entries(menu)[-1].trigger()
    menu.close()
    assert bench.current.query == "票价"


def test_hidden_behind_a_count_claims_can_be_chosen(bench: Bench) -> None:
    bench.open(DAILY)
    view = bench.pane(DAILY).view
    view.more_requested.emit(["claim-3", "claim-4"], view.mapToGlobal(QPoint(40, 40)))
    menu = bench.menu()
    entries(menu)[1].trigger()
    menu.close()
    assert bench.current.claim == "claim-4"


def test_the_last_relation_comes_first_and_keeps_its_digit(bench: Bench) -> None:
    chosen: list[str] = []
    menu = RelationMenu(bench.theme, bench.snapshot, chosen.append, first="contradicts")
    bench.qtbot.addWidget(menu)
    assert menu.actions()[0].data() == "contradicts"
    assert menu.actions()[0].text().endswith("\t4")
    menu.show()
    bench.qtbot.keyClicks(menu, "5")
    assert chosen == ["quotes"]


def test_the_relation_held_is_the_one_at_hand(bench: Bench) -> None:
    menu = RelationMenu(bench.theme, bench.snapshot, print, checked="contradicts")
    bench.qtbot.addWidget(menu)
    held = menu.activeAction()
    assert held is not None
    assert held.data() == "contradicts"
    assert held.isChecked()


def test_digits_and_the_last_relation(bench: Bench) -> None:
    assert [relation_for_digit(bench.snapshot, digit) for digit in (1, 3, 6)] == [
        "equivalent",
        "differs_in_figure",
        None,
    ]
    assert last_relation(bench.snapshot, "quotes") == "quotes"
    assert last_relation(bench.snapshot, "of another project") == "equivalent"


def test_long_quotes_are_cut() -> None:
    assert shortened("一二三\n四", 10) == "一二三 四"
    assert shortened("一" * 30, 10) == "一" * 9 + "…"
