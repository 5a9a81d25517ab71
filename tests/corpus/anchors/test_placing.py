"""Claims placed in a version of a text."""

from __future__ import annotations

from dataclasses import replace

from corpus.anchors.placing import at_span
from corpus.identities import TextId
from corpus.model import Span
from tests.desktop.build import river_archive


def test_a_placed_claim_quotes_the_new_version_and_is_no_orphan() -> None:
    claim = replace(river_archive().claims[0], orphaned=True)
    placed = at_span(claim, TextId("new"), "票价为2元，不变。", Span(3, 5))
    assert (placed.text, placed.start, placed.end) == ("new", 3, 5)
    assert (placed.quote, placed.prefix, placed.suffix, placed.orphaned) == (
        "2元",
        "票价为",
        "，不变。",
        False,
    )
    assert placed.id == claim.id
