"""Context menus: their entries, and the effects of these."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from corpus.model import Span
from db import edits
from desktop.widgets.relation_menu import RelationMenu
from tests.desktop.reading.conftest import DAILY, WEEKLY, Bench


def entries(menu: QMenu) -> list[QAction]:
    return [action for action in menu.actions() if not action.isSeparator()]


def open_menu(bench: Bench, article: str, claim: str | None, offset: int | None = None) -> QMenu:
    view = bench.pane(article).view
    view.menu_requested.emit(claim, offset, view.mapToGlobal(QPoint(40, 40)))
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
    menu = open_menu(bench, DAILY, None, 5)
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
    menu = open_menu(bench, DAILY, None, start)
    entries(menu)[-1].trigger()
    menu.close()
    assert bench.current.query == "票价"


def test_commands_are_the_actions_of_the_window(pair: Bench) -> None:
    menu = open_menu(pair, DAILY, "claim-2")
    for command in ("link.mode", "claim.note", "copy_quote", "claim.history", "claim.delete"):
        assert pair.actions[command] in menu.actions()
    menu.close()


def test_an_entry_with_other_words_shows_the_key_and_state_of_its_command(pair: Bench) -> None:
    pair.actions["claim.delete"].setEnabled(False)
    pair.gutter.menu_requested.emit("link-3", pair.gutter.mapToGlobal(QPoint(10, 10)))
    menu = pair.menu()
    delete = entries(menu)[-1]
    key = pair.actions["claim.delete"].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    assert delete.text() == f"Delete\t{key}"
    assert not delete.isEnabled()
    menu.close()


def test_the_menu_of_a_link_deletes_the_link_and_not_the_claim(pair: Bench) -> None:
    pair.gutter.menu_requested.emit("link-3", pair.gutter.mapToGlobal(QPoint(10, 10)))
    menu = pair.menu()
    entries(menu)[-1].trigger()
    menu.close()
    pair.qtbot.waitUntil(lambda: "link-3" not in pair.snapshot.links)
    assert pair.current.claim in pair.snapshot.claims


def test_a_project_for_reading_only_offers_no_tags_and_relations(pair: Bench) -> None:
    path = pair.workspace.location
    pair.workspace.close()
    pair.workspace.open(path, read_only=True)
    pair.qtbot.waitUntil(lambda: pair.workspace.snapshot is not None and pair.workspace.read_only)
    pair.open(DAILY, WEEKLY)
    menu = open_menu(pair, WEEKLY, "claim-8")
    submenus = [action for action in entries(menu) if action.menu() is not None]
    assert len(submenus) == 2
    assert not any(action.isEnabled() for action in submenus)
    menu.close()


def test_joining_is_offered_where_two_claims_have_the_same_words(bench: Bench) -> None:
    bench.open(DAILY)
    held, count = bench.claim(2), len(bench.claims())
    menu = open_menu(bench, DAILY, held.id)
    assert "Join claims of the same words" not in [action.text() for action in entries(menu)]
    menu.close()
    bench.workspace.perform(edits.create_claim, held.article, held.span)
    bench.qtbot.waitUntil(lambda: len(bench.claims()) > count)
    menu = open_menu(bench, DAILY, held.id)
    assert "Join claims of the same words" in [action.text() for action in entries(menu)]
    menu.close()
