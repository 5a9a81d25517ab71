"""Following links: monotone, without jumps, constant beyond the last link."""

from itertools import accumulate, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.reading.following.course import (
    STEEPEST,
    Course,
    Viewport,
    course_between,
    follow,
    longest_chain,
    thin_out,
)

pairs = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=40)
steps = st.tuples(
    st.lists(st.integers(1, 300), min_size=20, max_size=20), st.lists(st.integers(1, 3000), max_size=20)
)
rising = steps.map(lambda two: [(0.0, 0.0), *zip(accumulate(two[0]), accumulate(two[1]), strict=False)])
viewports = st.builds(Viewport, st.floats(100, 2000), st.floats(50, 50_000))


def longest_by_looking_at_all(ends):
    best = {}
    for pair in sorted(set(ends)):
        best[pair] = 1 + max(
            (n for other, n in best.items() if other[0] < pair[0] and other[1] < pair[1]), default=0
        )
    return max(best.values(), default=0)


@given(pairs)
def test_the_chain_rises_and_none_is_longer(ends):
    chain = longest_chain(ends)
    assert all(one[0] < two[0] and one[1] < two[1] for one, two in pairwise(chain))
    assert set(chain) <= set(ends)
    assert len(chain) == longest_by_looking_at_all(ends)


def test_a_crossing_link_is_left_out_of_the_chain():
    assert longest_chain([(1, 1), (2, 9), (3, 3), (4, 4)]) == [(1, 1), (3, 3), (4, 4)]


def test_thinning_keeps_both_ends_and_the_order():
    chain = [(n, 2 * n) for n in range(5000)]
    thin = thin_out(chain, 100)
    assert (len(thin), thin[0], thin[-1]) == (100, chain[0], chain[-1])
    assert thin == sorted(thin)
    assert thin_out(chain[:50], 100) == chain[:50]


@given(rising, st.lists(st.floats(-500, 10_000), min_size=2, max_size=20))
def test_a_course_never_falls_and_never_jumps(anchors, places):
    course = Course(anchors)
    places.sort()
    for one, two in pairwise(places):
        moved = course.at(two) - course.at(one)
        assert -1e-6 <= moved <= STEEPEST * (two - one) + 1e-6


@given(rising, st.floats(0, 5_000))
def test_a_course_rests_before_the_first_link_and_beyond_the_last(anchors, distance):
    course = Course(anchors, steepest=1e9)
    assert course.at(anchors[-1][0] + distance) == pytest.approx(anchors[-1][1], abs=1e-3)
    assert course.at(anchors[0][0] - distance) == pytest.approx(anchors[0][1], abs=1e-3)


def test_a_tame_course_passes_through_its_links_and_straight_between_them():
    course = Course([(0, 0), (100, 200), (300, 300)])
    assert [course.at(x) for x in (0, 50, 100, 200, 300)] == [0, 100, 200, 250, 300]


def test_a_page_within_a_line_is_spread_evenly_to_both_sides():
    course = Course([(0, 0), (1000, 1000), (1010, 3000), (2000, 4000)])
    assert course.at(1005) == pytest.approx(2000)
    assert course.at(500) == pytest.approx(500)
    assert course.at(1600) == pytest.approx(3590, abs=20)


@given(viewports, st.floats(0, 1))
def test_the_focus_can_be_turned_back_into_the_scroll_position(viewport, part):
    scroll = viewport.furthest * part
    assert viewport.scroll_for(viewport.focus(scroll)) == pytest.approx(
        scroll, abs=1e-6 * (1 + viewport.document)
    )


@given(viewports)
def test_every_line_has_its_turn(viewport):
    assert viewport.focus(0) == 0
    if viewport.furthest > 1:
        assert viewport.focus(viewport.furthest) == pytest.approx(viewport.document)


def test_linked_places_are_read_at_the_same_height():
    driver, follower = Viewport(800, 8000), Viewport(800, 12000)
    course = course_between([(2000, 3000), (6000, 9000)])
    scroll = driver.scroll_for(2000)
    there = follow(course, driver, scroll, follower)
    assert 3000 - there == pytest.approx(2000 - scroll)


def test_both_texts_begin_together_and_the_other_rests_beyond_the_last_link():
    driver, follower = Viewport(800, 8000), Viewport(800, 6000)
    course = course_between([(2000, 3000)])
    assert follow(course, driver, 0, follower) == 0
    resting = {round(follow(course, driver, scroll, follower), 3) for scroll in range(2000, 7200, 400)}
    assert len(resting) == 1


def test_there_is_no_course_without_links():
    assert course_between([]) is None


@given(st.lists(st.tuples(st.floats(0, 5000), st.floats(0, 5000)), max_size=15), viewports, viewports)
def test_the_follower_never_turns_back(ends, driver, follower):
    course = course_between(longest_chain(ends))
    if course is None:
        return
    scrolls = [driver.furthest * step / 50 for step in range(51)]
    places = [follow(course, driver, scroll, follower) for scroll in scrolls]
    assert all(two >= one - 1e-6 * (1 + follower.document) for one, two in pairwise(places))
    assert all(0 <= place <= follower.furthest for place in places)
