"""Leaders from the selected claims to their ports."""

from __future__ import annotations

from tests.desktop.reading.conftest import Bench


def test_selected_links_have_leaders_in_their_panes(pair: Bench) -> None:
    pair.select(5)
    leaders = pair.area.tools.overlay.part("leaders").leaders
    assert len(leaders) == 2
    left, right = sorted(leaders, key=lambda leader: leader.start.x())
    assert left.start.x() < left.end.x() <= right.end.x() < right.start.x()
    pair.current.set_claim(None)
    assert not pair.area.tools.overlay.isVisible()
