"""Judging card after card with single keys."""

from __future__ import annotations

import os

import pytest
from PySide6.QtCore import QCoreApplication

from desktop.current import Place
from desktop.suggestions.scopes import SuggestionScope
from tests.desktop import panels
from tests.desktop.suggestions.conftest import Bench

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
    places: list[Place] = panels.jumps(bench.current)
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
