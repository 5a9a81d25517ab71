"""Stepping through claims, moving their ends, deleting."""

from __future__ import annotations

import pytest

from corpus.model import Span
from db import edits
from tests.desktop.reading.conftest import DAILY, WEEKLY, Bench


def test_claims_are_stepped_through_in_the_order_of_the_text(bench: Bench) -> None:
    bench.open(DAILY)
    bench.area.keys.panes.activate(0)
    bench.pane(DAILY).view.place_caret(0)
    seen = []
    for _ in range(6):
        bench.area.keys.claims.next()
        seen.append(bench.current.claim)
    assert seen == ["claim-1", "claim-2", "claim-3", "claim-4", "claim-5", "claim-5"]
    bench.area.keys.claims.previous()
    assert bench.current.claim == "claim-4"


def test_the_ends_of_a_claim_move_by_characters(bench: Bench) -> None:
    bench.open(DAILY)
    bench.select(2)
    span = bench.claim(2).span
    bench.area.keys.claims.move_end(1)
    bench.qtbot.waitUntil(lambda: bench.claim(2).span == Span(span.start, span.end + 1))
    bench.area.keys.claims.move_start(-1)
    bench.qtbot.waitUntil(lambda: bench.claim(2).span == Span(span.start - 1, span.end + 1))


def test_an_end_passes_over_line_breaks(bench: Bench) -> None:
    bench.open(DAILY)
    text = bench.pane(DAILY).view.source
    brk = text.index("\n", 30)
    bench.workspace.perform(edits.set_claim_span, "claim-2", Span(brk - 3, brk))
    bench.settle()
    bench.select(2)
    bench.area.keys.claims.move_end(1)
    after = brk + len(text[brk:]) - len(text[brk:].lstrip("\n")) + 1
    bench.qtbot.waitUntil(lambda: bench.claim(2).span == Span(brk - 3, after))
    bench.area.keys.claims.move_end(-1)
    bench.qtbot.waitUntil(lambda: bench.claim(2).span == Span(brk - 3, brk))


def test_delete_takes_the_link_first_then_the_claim(bench: Bench) -> None:
    bench.open(DAILY, WEEKLY)
    bench.select(5)
    bench.current.set_link("link-3")
    bench.area.keys.claims.delete()
    bench.qtbot.waitUntil(lambda: "link-3" not in bench.links())
    assert bench.current.claim == "claim-5"
    bench.area.keys.claims.delete()
    bench.qtbot.waitUntil(lambda: "claim-5" not in bench.claims())
    assert bench.current.claim is None


@pytest.mark.parametrize(("step", "reached"), [("next", "claim-4"), ("previous", "claim-3")])
def test_without_a_selected_claim_stepping_begins_at_the_caret(bench: Bench, step: str, reached: str) -> None:
    bench.open(DAILY)
    bench.pane(DAILY).view.place_caret(bench.claim(4).start)
    getattr(bench.area.keys.claims, step)()
    assert bench.current.claim == reached


@pytest.mark.parametrize(("step", "number"), [("next", 5), ("previous", 1)])
def test_stepping_ends_with_the_text(bench: Bench, step: str, number: int) -> None:
    bench.open(DAILY)
    bench.select(number)
    with bench.qtbot.waitSignal(bench.area.doing_changed) as told:
        getattr(bench.area.keys.claims, step)()
    assert told.args == ["No further claim in this article"]
    assert bench.current.claim == f"claim-{number}"


def test_claims_of_hidden_tags_are_stepped_over(bench: Bench) -> None:
    bench.open(DAILY)
    bench.select(1)
    bench.current.set_hidden_tags(frozenset(bench.claim(2).tags))
    hidden = {claim.id for claim in bench.claims().values() if claim.tags == bench.claim(2).tags}
    bench.current.set_claim(None)
    bench.pane(DAILY).view.place_caret(0)
    bench.area.keys.claims.next()
    assert bench.current.claim not in hidden


def test_a_note_is_asked_for_of_the_link_first_then_of_the_claim(pair: Bench) -> None:
    asked: list[str] = []
    pair.area.note_requested.connect(asked.append)
    pair.select(5)
    pair.area.keys.claims.edit_note()
    pair.current.set_link("link-3")
    pair.area.keys.claims.edit_note()
    assert asked == ["claim-5", "link-3"]


def test_a_history_is_asked_for_of_the_selected_claim_only(bench: Bench) -> None:
    bench.open(DAILY)
    asked: list[str] = []
    bench.area.history_requested.connect(asked.append)
    bench.area.keys.claims.show_history()
    assert asked == []
    bench.select(2)
    bench.area.keys.claims.show_history()
    assert asked == ["claim-2"]


def test_a_claim_keeps_at_least_a_character(bench: Bench) -> None:
    bench.open(DAILY)
    start = bench.claim(2).start
    bench.workspace.perform(edits.set_claim_span, "claim-2", Span(start, start + 1))
    bench.settle()
    bench.select(2)
    bench.area.keys.claims.move_end(-1)
    bench.settle()
    assert bench.claim(2).span == Span(start, start + 1)


def test_claims_of_the_same_words_are_joined(bench: Bench) -> None:
    bench.open(DAILY)
    held, before = bench.claim(2), set(bench.claims())
    bench.workspace.perform(edits.create_claim, held.article, held.span, note="另一条")
    bench.qtbot.waitUntil(lambda: len(bench.claims()) > len(before))
    (other,) = set(bench.claims()) - before
    bench.current.set_claim(other)
    bench.area.keys.claims.join()
    bench.qtbot.waitUntil(lambda: other not in bench.claims())
    assert bench.claim(2).note.endswith("另一条")
    assert bench.current.claim == held.id, "the joined claim is selected"
