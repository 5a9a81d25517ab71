"""Stepping through links and along them."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from tests.desktop.reading.conftest import DAILY, POST, WEEKLY, Bench


def test_links_of_a_claim_are_stepped_through_and_the_other_end_is_reached(bench: Bench) -> None:
    bench.open(DAILY, WEEKLY, POST)
    bench.select(8)
    bench.area.keys.links.next()
    assert bench.current.link == "link-3"
    bench.area.keys.links.next()
    assert bench.current.link == "link-4"
    bench.area.keys.links.previous()
    assert bench.current.link == "link-3"
    bench.area.keys.links.go_to_other_end()
    assert (bench.current.claim, bench.current.link, bench.current.article) == ("claim-5", "link-3", DAILY)
    assert QApplication.focusWidget() is bench.pane(DAILY).view
    bench.area.keys.links.go_to_other_end()
    assert (bench.current.claim, bench.current.article) == ("claim-8", WEEKLY)
