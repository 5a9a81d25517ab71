"""Hit testing in a gutter, and the order of its links."""

from __future__ import annotations

from math import hypot

from hypothesis import given

from desktop.reading.links.connectors import FarLink, lay_out
from desktop.reading.links.scene import (
    BADGE_RADIUS,
    Curve,
    Pill,
    Side,
    Tab,
    Where,
)
from tests.desktop.reading.links.drawn import FRAME, heights, link, many_links


def test_hits_tabs_and_pills_first_then_the_nearest_curve():
    far = [FarLink("far", "quotes", Side.LEFT, 400, "C")]
    scene = lay_out(FRAME, [link(100, 100, "a"), link(112, 112, "b"), link(600, Where.BELOW, "c")], far)
    assert isinstance(scene.hit((20, 400)), Tab)
    assert isinstance(scene.hit((34, 790)), Pill)
    assert scene.hit((3, 101)).link == "a"
    assert scene.hit((3, 111)).link == "b"
    assert scene.hit((3, 106)).link == "a"
    assert scene.hit((3, 106), frozenset({"b"})).link == "b"
    assert scene.hit((3, 250)) is None


@given(many_links(12), heights)
def test_a_hit_is_within_reach(links, height):
    scene = lay_out(FRAME, links)
    mark = scene.hit((24, height))
    if isinstance(mark, Curve):
        assert (
            mark.distance((24, height)) <= 9
            or hypot(24 - mark.badge[0], height - mark.badge[1]) <= BADGE_RADIUS
        )
    elif mark is None:
        assert all(curve.distance((24, height)) > 9 for curve in scene.curves)


def test_order_of_the_arrow_keys_is_from_top_to_bottom():
    far = [FarLink("far", "quotes", Side.RIGHT, 150, "C")]
    scene = lay_out(FRAME, [link(200, 50, "b"), link(100, 300, "a")], far)
    assert scene.in_order() == ["a", "far", "b"]
    assert scene.port_of("b", Side.RIGHT) == (44, 50)
    assert scene.port_of("far", Side.RIGHT) == (44, 150)
    assert scene.port_of("far", Side.LEFT) is None
