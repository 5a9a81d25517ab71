"""Stepping through claims, moving their ends, deleting."""

from __future__ import annotations

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
