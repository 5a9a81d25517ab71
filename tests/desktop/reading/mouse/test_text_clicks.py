"""Clicks in a text."""

from __future__ import annotations

from corpus.model import Span
from db import edits
from tests.desktop.reading.conftest import DAILY, WEEKLY, Bench
from tests.desktop.reading.reading_views import vertical_state


def test_a_double_click_selects_a_word(bench: Bench) -> None:
    bench.open(DAILY)
    view = bench.pane(DAILY).view
    offset = view.source.index("跨江渡轮")
    view.pointer.word_requested.emit(offset)
    bench.qtbot.waitUntil(lambda: view.selected_span() is not None, timeout=30_000)
    span = view.selected_span()
    assert span is not None
    assert span.contains(offset)
    assert 1 <= len(span) <= 4


def test_a_click_selects_the_claim_and_activates_its_pane(pair: Bench) -> None:
    pair.click_claim(8)
    assert (pair.current.claim, pair.current.article) == ("claim-8", WEEKLY)


def test_a_click_beside_every_claim_selects_none(pair: Bench) -> None:
    pair.select(5)
    pair.pane(DAILY).view.pointer.background_clicked.emit(0)
    assert pair.current.claim is None


def test_a_tick_goes_to_its_claim(long_bench: Bench) -> None:
    long_bench.open(DAILY, WEEKLY)
    claim = long_bench.snapshot.claims_of(DAILY)[-1]
    pane = long_bench.pane(DAILY)
    assert vertical_state(pane.view, claim.start) == "below"
    pane.ruler.claim_chosen.emit(claim.id)
    assert vertical_state(pane.view, claim.start) == "visible"
    assert long_bench.current.claim == claim.id
    assert long_bench.area.active_pane is pane


def test_a_word_of_a_text_that_is_gone_is_not_selected(pair: Bench) -> None:
    view = pair.pane(DAILY).view
    view.pointer.word_requested.emit(view.source.index("渡轮"))
    pair.workspace.perform(edits.replace_text, DAILY, view.source.replace("渡轮", "轮渡"))
    pair.qtbot.waitUntil(lambda: "轮渡" in view.source)
    pair.settle()
    assert view.selected_span() is None


def test_a_word_that_comes_late_does_not_replace_what_was_selected_meanwhile(pair: Bench) -> None:
    view = pair.pane(DAILY).view
    offset = view.source.index("渡轮")
    view.pointer.word_requested.emit(offset)
    paragraph = Span(offset - 2, offset + 20)
    view.select_span(paragraph)
    pair.settle()
    assert view.selected_span() == paragraph
