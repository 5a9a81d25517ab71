"""What is hit at a point of a gutter, and the order of its links."""

from __future__ import annotations

from math import hypot

from hypothesis import given
from hypothesis import strategies as st

from desktop.reading.links.connectors import CurveEnd, FarLink, Frame, LinkEnds, lay_out
from desktop.reading.links.scene import (
    BADGE_RADIUS,
    CROWD,
    Curve,
    Pill,
    Side,
    Tab,
    Where,
)

FRAME = Frame(48, 0, 800)
heights = st.floats(0, 800, allow_nan=False).map(lambda height: round(height, 1))


def link(left, right, name="one", relation="equivalent"):
    """A link between two heights; a Where in place of a height is an end out of sight."""
    ends = [
        CurveEnd(0, height) if isinstance(height, Where) else CurveEnd(height) for height in (left, right)
    ]
    return LinkEnds(name, relation, *ends)


@st.composite
def many_links(draw, most=CROWD, hidden=True):
    end = st.one_of(heights, st.sampled_from([Where.ABOVE, Where.BELOW])) if hidden else heights
    pairs = draw(st.lists(st.tuples(end, end), max_size=most))
    relations = st.sampled_from(["equivalent", "contradicts", "own-1"])
    return [link(left, right, f"{number:03}", draw(relations)) for number, (left, right) in enumerate(pairs)]


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
