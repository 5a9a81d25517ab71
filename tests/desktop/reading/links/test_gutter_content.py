"""The content of one gutter."""

from __future__ import annotations

from desktop.reading.links.gutter_content import GutterContent
from desktop.reading.links.scene import Side
from tests.desktop.reading.conftest import DAILY, WEEKLY, Bench


def content(bench: Bench) -> GutterContent:
    found = bench.gutter.content
    assert found is not None
    return found


def test_a_link_has_a_claim_at_each_side(pair: Bench) -> None:
    assert content(pair).claim_at("link-3", Side.LEFT) == "claim-5"
    assert content(pair).claim_at("link-3", Side.RIGHT) == "claim-8"


def test_a_link_that_ends_elsewhere_has_none(pair: Bench) -> None:
    """link-4 leads from the weekly to an article that is not beside this gutter."""
    assert content(pair).claim_at("link-4", Side.LEFT) is None
    assert content(pair).claim_at("link-4", Side.RIGHT) == "claim-8"
    assert content(pair).claim_at("gone", Side.LEFT) is None


def test_relations_and_anchors_are_those_of_the_rows(pair: Bench) -> None:
    assert content(pair).relation_of("link-3") == pair.snapshot.links["link-3"].relation
    assert content(pair).anchor_at("link-3", Side.LEFT) == pair.claim(5)


def test_the_finders_are_those_of_its_neighbours(pair: Bench) -> None:
    assert content(pair).finder(Side.LEFT).view is pair.pane(DAILY).view
    assert content(pair).finder(Side.RIGHT).view is pair.pane(WEEKLY).view


def test_links_of_which_no_end_can_be_seen_are_not_laid_out(long_bench: Bench) -> None:
    long_bench.open(DAILY, WEEKLY)
    shown = set(long_bench.gutter.scene.in_order())
    between = {
        link.id
        for link in long_bench.snapshot.links.values()
        if {long_bench.snapshot.claims[end].article for end in (link.source, link.target)} == {DAILY, WEEKLY}
    }
    assert shown and shown < between
