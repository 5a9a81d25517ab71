"""Geometry of the curves: invariants for any links."""

from itertools import combinations, pairwise
from math import hypot, inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.reading.links.connectors import PORT_GAP, CurveEnd, FarLink, lay_out, spread
from desktop.reading.links.scene import (
    BADGE_RADIUS,
    BADGE_RADIUS_SELECTED,
    CROWD,
    PORT_INSET,
    Side,
    Where,
)
from tests.desktop.reading.links.drawn import FRAME, heights, link, many_links


@st.composite
def far_links(draw):
    rows = draw(st.lists(st.tuples(st.sampled_from(Side), heights, st.sampled_from("CD")), max_size=12))
    return [
        FarLink(f"far{n}", "quotes", side, height, letter) for n, (side, height, letter) in enumerate(rows)
    ]


def ports_on(scene, x):
    return sorted(
        [port[1] for curve in scene.curves for port in curve.ports if port[0] == x]
        + [tab.port[1] for tab in scene.tabs if tab.port[0] == x]
    )


@given(st.lists(heights, max_size=60).map(sorted), st.floats(1, 20))
def test_spread_keeps_the_gap_the_order_and_the_mean(wanted, gap):
    placed = spread(wanted, gap)
    assert all(two - one >= gap - 1e-6 for one, two in pairwise(placed))
    assert sum(placed) == pytest.approx(sum(wanted), abs=1e-3)


@given(st.lists(heights, max_size=300).map(sorted))
def test_spread_stays_between_its_bounds_even_without_room(wanted):
    placed = spread(wanted, PORT_GAP, 0, 800)
    assert all(-1e-6 <= height <= 800 + 1e-6 for height in placed)
    gap = min(PORT_GAP, 800 / max(1, len(placed) - 1))
    assert all(two - one >= gap - 1e-6 for one, two in pairwise(placed))


def test_spread_leaves_alone_what_is_far_enough_apart():
    assert spread([10, 16, 40], 6) == [10, 16, 40]
    assert spread([10, 10], 6) == [7, 13]


@given(many_links(), far_links())
def test_ports_of_one_edge_are_six_pixels_apart(links, far):
    scene = lay_out(FRAME, links, far)
    for x in (PORT_INSET, FRAME.width - PORT_INSET):
        ports = ports_on(scene, x)
        assert all(two - one >= PORT_GAP - 1e-6 for one, two in pairwise(ports))


@given(many_links(hidden=False))
def test_curves_cross_only_where_their_claims_do(links):
    """Spreading must not make two curves cross whose ends, as wanted, do not."""
    placed = {curve.link: curve.points for curve in lay_out(FRAME, links).curves}
    for one, two in combinations(links, 2):
        wanted = (one.left.y - two.left.y) * (one.right.y - two.right.y)
        if wanted > 0 or one.left.y == two.left.y or one.right.y == two.right.y:
            (left1, *_, right1), (left2, *_, right2) = placed[one.link], placed[two.link]
            together = (left1[1] - left2[1]) * (right1[1] - right2[1])
            close = PORT_GAP > min(abs(one.left.y - two.left.y), abs(one.right.y - two.right.y)) > 0
            assert together >= -1e-6 or close


def test_links_of_one_claim_fan_out_without_crossing():
    links = [link(100, 300, "low"), link(100, 50, "high"), link(100, 150, "middle")]
    curves = {curve.link: curve for curve in lay_out(FRAME, links).curves}
    assert [curves[name].points[0][1] for name in ("high", "middle", "low")] == [94, 100, 106]


def test_links_between_the_same_two_claims_run_parallel():
    curves = lay_out(FRAME, [link(100, 200, "a"), link(100, 200, "b")]).curves
    assert [curve.points[0][1] for curve in curves] == [97, 103]
    assert [curve.points[3][1] for curve in curves] == [197, 203]


@given(many_links(), far_links(), st.sets(st.integers(0, CROWD - 1).map("{:03}".format), max_size=3))
def test_badges_touch_neither_each_other_nor_pills_nor_tabs(links, far, selected):
    scene = lay_out(FRAME, links, far, frozenset(selected))
    badges = [
        (curve.badge, BADGE_RADIUS_SELECTED if curve.link in selected else BADGE_RADIUS)
        for curve in scene.curves
        if curve.badge is not None
    ]
    for (one, size1), (two, size2) in combinations(badges, 2):
        assert hypot(one[0] - two[0], one[1] - two[1]) >= size1 + size2
    for (badge, size), mark in ((badge, mark) for badge in badges for mark in (*scene.pills, *scene.tabs)):
        assert mark.rect.distance(badge) >= size


@given(far_links(), many_links(8))
def test_tabs_do_not_overlap_and_lose_no_link(far, links):
    scene = lay_out(FRAME, links, far)
    assert sorted(name for tab in scene.tabs for name in tab.links) == sorted(one.link for one in far)
    for one, two in combinations(scene.tabs, 2):
        assert abs(one.rect.y - two.rect.y) >= one.rect.height - 1e-6


@given(many_links())
def test_every_link_with_a_visible_end_is_drawn_and_no_other(links):
    scene = lay_out(FRAME, links)
    visible = {one.link for one in links if one.left.visible or one.right.visible}
    assert {curve.link for curve in scene.curves} == visible
    hidden = {one.link for one in links if one.left.visible != one.right.visible}
    assert sorted(name for pill in scene.pills for name in pill.links) == sorted(hidden)
    for one, two in combinations(scene.pills, 2):
        assert one.rect.y != two.rect.y or one.rect.right <= two.rect.x or two.rect.right <= one.rect.x


def test_a_lonely_badge_sits_in_the_middle_and_a_second_slides():
    first, second = lay_out(FRAME, [link(100, 100, "a"), link(104, 150, "b")]).curves
    assert first.badge == pytest.approx((24, 99), abs=2)
    assert hypot(first.badge[0] - second.badge[0], first.badge[1] - second.badge[1]) >= 2 * BADGE_RADIUS


def test_a_badge_is_hidden_when_there_is_no_clear_place():
    curves = lay_out(FRAME, [link(100 + n, 100 + n, f"{n}") for n in range(6)]).curves
    assert 0 < sum(curve.badge is None for curve in curves) < 6


def test_an_end_out_of_sight_leads_to_a_pill_in_that_corner():
    scene = lay_out(FRAME, [link(100, Where.BELOW, "a", "quotes"), link(200, Where.BELOW, "b", "quotes")])
    (pill,) = scene.pills
    assert (pill.side, pill.where, pill.relation, pill.links) == (
        Side.RIGHT,
        Where.BELOW,
        "quotes",
        ("a", "b"),
    )
    assert pill.rect.right <= FRAME.width
    assert FRAME.bottom - pill.rect.bottom == 4
    assert scene.curves[0].points[3] == (pill.rect.x + pill.rect.width / 2, pill.rect.y)


def test_a_pill_has_no_relation_when_its_links_disagree():
    (pill,) = lay_out(FRAME, [link(Where.ABOVE, 1, "a", "quotes"), link(Where.ABOVE, 2, "b")]).pills
    assert pill.relation is None
    assert (pill.side, pill.where) == (Side.LEFT, Where.ABOVE)


def test_a_crowd_has_no_badges():
    scene = lay_out(FRAME, [link(n * 15, n * 15, f"{n:03}") for n in range(CROWD + 1)])
    assert scene.crowded
    assert all(curve.badge is None for curve in scene.curves)


def test_in_a_crowd_the_selected_keep_their_badges():
    links = [link(n * 15, n * 15, f"{n:03}") for n in range(CROWD + 1)]
    scene = lay_out(FRAME, links, selected=frozenset({"007"}))
    assert [curve.link for curve in scene.curves if curve.badge is not None] == ["007"]


def test_an_end_out_of_sight_orders_beyond_all_others():
    assert CurveEnd(5, Where.ABOVE).height == -inf
    assert CurveEnd(5, Where.BELOW).height == inf
