"""Where claims meet the edges of a gutter."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint

from desktop.reading.links.port_finder import PortFinder
from desktop.reading.links.scene import Side, Where
from tests.desktop.reading.conftest import DAILY, WEEKLY, Bench


def test_ports_lie_on_the_underlines_of_their_claims(pair: Bench) -> None:
    claim = pair.claim(5)
    view = pair.pane(DAILY).view
    geometry = view.span_geometry(claim.span)
    assert geometry is not None
    port = pair.gutter.scene.port_of("link-3", Side.LEFT)
    assert port is not None
    window = view.viewport().mapTo(pair.area, QPoint()).y()
    lowest = max(rect.bottom() for rect in geometry.rects)
    assert port[1] + pair.gutter.y() == pytest.approx(window + lowest, abs=12)


def test_places_are_found_once_until_they_are_forgotten(pair: Bench) -> None:
    view = pair.pane(DAILY).view
    finder = PortFinder(view, Side.LEFT)
    place = finder.port(pair.claim(5))
    assert place is not None and finder.port(pair.claim(5)) is place
    finder.forget(["claim-5"])
    again = finder.port(pair.claim(5))
    assert again is not place and again == place


def test_an_end_out_of_sight_says_on_which_side(long_bench: Bench) -> None:
    long_bench.open(DAILY, WEEKLY)
    view = long_bench.pane(DAILY).view
    finder = PortFinder(view, Side.LEFT)
    first, last = (long_bench.snapshot.claims_of(DAILY)[number] for number in (0, -1))
    assert finder.end(first, long_bench.gutter).where is Where.VISIBLE
    assert finder.end(last, long_bench.gutter).where is Where.BELOW
    view.scroll_to_y(view.verticalScrollBar().maximum(), animate=False)
    assert finder.end(first, long_bench.gutter).where is Where.ABOVE
    visible = finder.visible_span()
    beyond = finder.beyond(first.span, visible)
    assert beyond is not None and beyond.where is Where.ABOVE
    assert finder.beyond(last.span, visible) is None


def test_a_port_lies_at_the_side_of_the_gutter(pair: Bench) -> None:
    view, claim = pair.pane(DAILY).view, pair.claim(5)
    left, right = (PortFinder(view, side).port(claim) for side in (Side.LEFT, Side.RIGHT))
    geometry = view.span_geometry(claim.span)
    assert left is not None and right is not None and geometry is not None
    assert left.x == max(rect.right() for rect in geometry.rects)
    assert right.x == min(rect.left() for rect in geometry.rects)
