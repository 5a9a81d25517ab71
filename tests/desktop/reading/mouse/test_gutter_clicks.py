"""Clicks on links in a gutter."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt

from desktop.reading.links.scene import Side
from tests.desktop.reading.conftest import DAILY, WEEKLY, Bench
from tests.desktop.reading.drawn_links import badge
from tests.desktop.reading.reading_views import vertical_state


def test_a_click_selects_the_link_and_both_its_ends(pair: Bench) -> None:
    pair.qtbot.mouseClick(pair.gutter, Qt.MouseButton.LeftButton, pos=badge(pair.gutter, "link-3"))
    assert pair.current.link == "link-3"
    assert pair.pane(DAILY).view.emphasis.selected == "claim-5"
    assert pair.pane(WEEKLY).view.emphasis.selected == "claim-8"


def test_a_click_jumps_to_the_end_away_from_it(long_bench: Bench) -> None:
    long_bench.open(DAILY, WEEKLY)
    long_bench.area.keys.panes.activate(0)
    long_bench.area.keys.follow.toggle()
    view = long_bench.pane(WEEKLY).view
    view.scroll_to_y(view.verticalScrollBar().maximum(), animate=False)
    pill = next(pill for pill in long_bench.gutter.scene.pills if pill.side is Side.RIGHT)
    link = long_bench.snapshot.links[pill.links[0]]
    far = long_bench.snapshot.claims[link.target]
    assert vertical_state(view, far.start) == "above"
    place = QPoint(round(pill.rect.x + 5), round(pill.rect.y + 5))
    long_bench.qtbot.mouseClick(long_bench.gutter, Qt.MouseButton.LeftButton, pos=place)
    assert long_bench.current.link == link.id
    assert vertical_state(view, far.start) == "visible"
