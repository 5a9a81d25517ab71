"""The selection in the active pane."""

from __future__ import annotations

from PySide6.QtCore import Qt

from corpus.model import Span
from db import edits
from desktop.current import TextSelection
from tests.desktop.reading.conftest import DAILY, WEEKLY, Bench


def test_escape_lets_go_one_by_one(bench: Bench) -> None:
    bench.open(DAILY, WEEKLY)
    bench.select(5)
    bench.current.set_link("link-3")
    bench.pane(DAILY).view.select_span(Span(0, 3))
    assert bench.current.selection == TextSelection(DAILY, Span(0, 3))
    for left in [(None, Span(0, 3), "claim-5"), (None, None, "claim-5"), (None, None, None)]:
        bench.press(Qt.Key.Key_Escape)
        selection = bench.current.selection
        assert (bench.current.link, selection.span if selection else None, bench.current.claim) == left
    assert not bench.area.escape()


def test_selected_text_is_that_of_the_active_pane(pair: Bench) -> None:
    selection = pair.area.parts.selection
    pair.pane(WEEKLY).view.select_span(Span(0, 2))
    assert selection.text() is None
    assert pair.current.selection is None
    pair.area.keys.panes.next()
    assert selection.text() == pair.current.selection == TextSelection(WEEKLY, Span(0, 2))


def test_the_caret_of_the_active_pane_is_told(pair: Bench) -> None:
    pair.pane(DAILY).view.place_caret(7)
    pair.pane(WEEKLY).view.place_caret(3)
    assert pair.current.caret == TextSelection(DAILY, Span(7, 7))


def test_rows_that_are_gone_are_no_longer_selected(pair: Bench) -> None:
    selection = pair.area.parts.selection
    pair.select(5)
    pair.current.set_link("link-3")
    assert (selection.claim(), selection.link()) == (pair.claim(5), pair.snapshot.links["link-3"])
    pair.workspace.perform(edits.delete_claims, ["claim-5"])
    pair.qtbot.waitUntil(lambda: "claim-5" not in pair.snapshot.claims)
    assert (selection.claim(), selection.link()) == (None, None)
    assert (pair.current.claim, pair.current.link) == (None, None)


def test_the_only_link_of_a_claim_stands_for_the_selected_one(pair: Bench) -> None:
    selection = pair.area.parts.selection
    pair.current.set_claim("claim-8")
    assert len(selection.links_of_claim()) == 2
    assert selection.link_or_only_one() is None
    pair.current.set_claim("claim-5")
    links = selection.links_of_claim()
    assert selection.link_or_only_one() == (links[0] if len(links) == 1 else None)
    selection.select_link(pair.snapshot.links["link-3"].id, pair.claim(5).id)
    assert selection.link_or_only_one() == pair.snapshot.links["link-3"]


def test_text_that_was_tagged_otherwise_than_by_a_key_is_not_selected_any_more(bench: Bench) -> None:
    """As by dropping the selection on a tag: the next digit would make a second claim of the text."""
    bench.open(DAILY)
    view = bench.pane(DAILY).view
    view.select_span(Span(0, 6))
    bench.workspace.perform(edits.tag_span, DAILY, Span(0, 6), "tag-1")
    bench.qtbot.waitUntil(lambda: bench.current.claim is not None)
    assert bench.claims()[bench.current.claim or ""].span == Span(0, 6)
    assert view.selected_span() is None
    held = bench.claim(2)
    view.select_span(held.span)
    bench.workspace.perform(edits.tag_span, DAILY, held.span, "tag-1")
    bench.qtbot.waitUntil(lambda: bench.current.claim == held.id)
    assert view.selected_span() is None
