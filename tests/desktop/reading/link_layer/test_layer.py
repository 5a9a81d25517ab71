"""Which links the gutters show."""

from __future__ import annotations

from desktop.reading.links.scene import Side
from tests.desktop.reading.conftest import DAILY, POST, WEEKLY, Bench


def test_it_shows_the_links_between_its_neighbours(pair: Bench) -> None:
    assert set(pair.gutter.scene.in_order()) == {"link-1", "link-3", "link-6"}


def test_links_to_a_pane_farther_away_are_tabs_on_both_sides(bench: Bench) -> None:
    bench.open(DAILY, WEEKLY, POST)
    left, right = bench.area.gutters
    assert [(tab.letter, tab.links, tab.side) for tab in left.scene.tabs] == [("C", ("link-5",), Side.LEFT)]
    assert [(tab.letter, tab.links, tab.side) for tab in right.scene.tabs] == [("A", ("link-5",), Side.RIGHT)]


def test_links_that_are_made_and_deleted_come_and_go(pair: Bench) -> None:
    pair.current.set_claim("claim-5")
    pair.current.set_link("link-3")
    pair.area.keys.claims.delete()
    pair.qtbot.waitUntil(lambda: "link-3" not in pair.gutter.scene.in_order())
    assert pair.current.link is None
    pair.workspace.undo()
    pair.qtbot.waitUntil(lambda: "link-3" in pair.gutter.scene.in_order())


def test_links_of_hidden_tags_are_hidden(pair: Bench) -> None:
    pair.current.set_hidden_tags(frozenset(pair.claim(5).tags))
    assert "link-3" not in pair.gutter.scene.in_order()
    pair.current.set_hidden_tags(frozenset())
    assert "link-3" in pair.gutter.scene.in_order()
