"""Deciding card after card with single keys."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from desktop.current import Destination, TextSelection
from desktop.suggestions.scopes import SuggestionScope
from desktop.widgets.relation_menu import RelationMenu
from tests.desktop import panels
from tests.desktop.suggestions.conftest import RIDERS, Bench
from tests.desktop.suggestions.parts import relation_menu

pytestmark = pytest.mark.usefixtures("kept_worker")


def listed(bench: Bench) -> set[str]:
    return {card.key for card in bench.cards}


def test_a_decision_counts_once_it_is_committed(bench: Bench) -> None:
    first, second = bench.read()[:2]
    bench.changing(lambda: (bench.panel.do("accept"), _still(bench, first.key)))
    assert first.key not in listed(bench)
    assert bench.card.key == second.key


def _still(bench: Bench, key: str) -> None:
    assert bench.card.key == key, "listed and selected before the store has answered"


def test_keys_in_a_row_judge_card_after_card(bench: Bench) -> None:
    bench.read()
    bench.panel.show_scope(SuggestionScope.PROJECT)
    bench.wait(lambda: [card.suggestion for card in bench.cards] == bench.suggesting.queue())
    judged = [card.key for card in bench.cards[:3]]
    left = bench.cards[3].key
    for what in ("accept", "reject", "accept"):
        bench.panel.do(what)
    rows = panels.rows(bench.workspace)
    bench.wait(lambda: len(rows.links) == 2 and len(rows.rejections) == 1)
    assert not set(judged) & listed(bench)
    assert bench.card.key == left


def test_a_key_for_another_card_acts_at_once(bench: Bench) -> None:
    first, second = bench.read()[:2]
    places = panels.jumps(bench.current)
    bench.panel.do("accept")
    assert bench.panel.view.select_key(second.key)
    bench.panel.do("go")
    assert [place.span for place in places] == [second.suggestion.b.span]
    bench.wait(lambda: first.key not in listed(bench))


def test_looking_waits_for_the_card_that_comes_next(bench: Bench) -> None:
    second = bench.read()[1]
    places: list[Destination] = panels.jumps(bench.current)
    bench.panel.do("accept")
    bench.panel.do("go")
    assert places == []
    bench.wait(lambda: bool(places))
    assert places[0].span == second.suggestion.b.span


def test_keys_after_a_refused_decision_are_dropped(bench: Bench) -> None:
    first, second = bench.read()[:2]
    bench.suggesting.accept(first.suggestion)
    with bench.qtbot.waitSignal(bench.workspace.failed, timeout=panels.PATIENCE):
        bench.panel.do("accept")
        bench.panel.do("reject")
    assert bench.card.key == second.key
    QCoreApplication.processEvents()
    assert not panels.rows(bench.workspace).rejections
    bench.changing(lambda: bench.panel.do("reject"))
    assert len(panels.rows(bench.workspace).rejections) == 1


def test_a_pair_whose_rejection_fails_stays(bench: Bench) -> None:
    first = bench.read()[0]
    os.unlink(bench.workspace.location)
    for _ in range(2):
        with bench.qtbot.waitSignal(bench.workspace.failed, timeout=panels.PATIENCE):
            bench.panel.do("reject")
        assert bench.card.key == first.key
        assert first.key in listed(bench)


def test_closing_the_project_forgets_what_was_kept(bench: Bench) -> None:
    bench.read()
    bench.panel.do("reject")
    bench.panel.do("reject")
    location = bench.workspace.location
    bench.workspace.close()
    bench.current.clear()
    bench.workspace.open(location)
    bench.wait(lambda: bench.workspace.saving.state == "saved")
    assert len(panels.rows(bench.workspace).rejections) == 1
    bench.read()
    bench.changing(lambda: bench.panel.do("reject"))
    assert len(panels.rows(bench.workspace).rejections) == 2


def test_accepting_selects_the_next_card_and_is_one_act(bench: Bench) -> None:
    cards = bench.read()
    claims = len(panels.rows(bench.workspace).claims)
    bench.changing(bench.panel.judging.accept)
    assert bench.card.key == cards[1].key
    assert bench.panel.view.currentIndex().row() == 0
    assert len(panels.rows(bench.workspace).links) == 1
    bench.settle()
    assert bench.card.key == cards[1].key, "what is worked out anew does not move the selection"
    bench.changing(bench.workspace.undo)
    assert len(panels.rows(bench.workspace).links) == 0
    assert len(panels.rows(bench.workspace).claims) == claims
    bench.settle()
    assert cards[0].key in {card.key for card in bench.cards}


def test_two_keys_in_a_row_judge_two_cards(bench: Bench) -> None:
    cards = bench.read()
    bench.panel.judging.accept()
    bench.panel.judging.accept()
    bench.wait(lambda: len(panels.rows(bench.workspace).links) == 2)
    ends = {
        panels.rows(bench.workspace).claims[link.target].span
        for link in panels.rows(bench.workspace).links.values()
    }
    assert ends == {card.suggestion.b.span for card in cards[:2]}


def test_rejecting_hides_and_restoring_brings_back(bench: Bench) -> None:
    cards = bench.read()
    bench.changing(bench.panel.judging.reject)
    assert bench.card.key == cards[1].key
    bench.panel.show_scope(SuggestionScope.REJECTED)
    assert [card.quotes[0].text for card in bench.cards] == [RIDERS]
    assert bench.count == "1 rejected"
    bench.changing(bench.panel.judging.reject)
    assert bench.cards == []
    bench.panel.show_scope(SuggestionScope.HERE)
    bench.wait(lambda: cards[0].key in {card.key for card in bench.cards})


def test_accepting_what_was_rejected_takes_the_rejection_back(bench: Bench) -> None:
    bench.read()
    bench.changing(bench.panel.judging.reject)
    bench.panel.show_scope(SuggestionScope.REJECTED)
    bench.changing(bench.panel.judging.accept)
    assert panels.rows(bench.workspace).rejections == {}
    assert len(panels.rows(bench.workspace).links) == 1


def test_another_relation_is_chosen_before_accepting(bench: Bench) -> None:
    bench.read()
    bench.panel.judging.choose_relation()
    panels.choose(relation_menu(bench), "contradicts")
    assert bench.card.suggestion.relation == "contradicts"
    assert not panels.rows(bench.workspace).links, "nothing is linked by choosing"
    bench.changing(bench.panel.judging.accept)
    assert [link.relation for link in panels.rows(bench.workspace).links.values()] == ["contradicts"]


def test_a_project_open_for_reading_is_not_changed(bench: Bench, qtbot: QtBot, tmp_path: Path) -> None:
    workspace = bench.workspace
    workspace.close()
    workspace.open(tmp_path / "river.duikan", read_only=True)
    bench.wait(lambda: workspace.saving.state == "read_only")
    bench.read()
    for act in (bench.panel.judging.accept, bench.panel.judging.reject, bench.panel.judging.choose_relation):
        act()
    assert not panels.rows(workspace).links
    assert bench.panel.findChild(RelationMenu, "relationMenu") is None


def test_locating_shows_both_ends_and_leaves_the_keyboard(bench: Bench) -> None:
    bench.read()
    places = panels.jumps(bench.current)
    bench.panel.judging.locate()
    one = bench.card.suggestion
    assert places == [
        Destination("article-1", one.a.span, preview=True, beside=TextSelection(one.b.article, one.b.span))
    ]


def test_going_leads_to_the_other_sentence(bench: Bench) -> None:
    bench.read()
    places = panels.jumps(bench.current)
    bench.panel.judging.go()
    one = bench.card.suggestion
    assert places == [Destination(one.b.article, one.b.span, beside=TextSelection("article-1", one.a.span))]


def test_after_a_decision_the_next_pair_is_shown_and_the_keyboard_stays(bench: Bench) -> None:
    _, second, third = bench.read()[:3]
    places = panels.jumps(bench.current)
    for what, shown in (("accept", second), ("reject", third)):
        bench.changing(lambda what=what: bench.panel.do(what))
        (place,) = places
        assert place.preview
        assert (place.article, place.span) == (shown.suggestion.a.article, shown.suggestion.a.span)
        assert place.beside is not None
        assert place.beside.span == shown.suggestion.b.span
        places.clear()
