"""Back and forward through visited places."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.current import Destination
from desktop.window.workbench.visited_places import LONGEST, Places

A, B, C = (Destination(article=letter) for letter in "abc")


def test_back_returns_to_where_one_came_from_and_forward_to_where_one_went() -> None:
    places = Places()
    places.leave_for(A, B)
    assert places.back() == A
    assert places.back() is None
    assert places.forward() == B
    assert places.forward() is None


def test_a_jump_forgets_what_lay_ahead() -> None:
    places = Places()
    places.leave_for(A, B)
    places.back()
    places.leave_for(A, C)
    assert places.forward() is None
    assert places.back() == A


def test_the_same_place_is_not_listed_twice_in_a_row() -> None:
    places = Places()
    places.leave_for(A, B)
    places.leave_for(B, B)
    assert places.back() == A


def test_nothing_to_go_to_before_the_first_jump_or_after_clearing() -> None:
    places = Places()
    assert places.back() is None
    assert places.forward() is None
    places.leave_for(None, A)
    places.clear()
    assert places.back() is None


@given(st.lists(st.sampled_from("abcdef"), min_size=1, max_size=LONGEST * 2))
def test_going_all_the_way_back_and_forth_visits_the_same_places(letters: list[str]) -> None:
    places = Places()
    here = None
    for letter in letters:
        reached = Destination(article=letter)
        places.leave_for(here, reached)
        here = reached
    back = []
    while (place := places.back()) is not None:
        back.append(place)
    forward = []
    while (place := places.forward()) is not None:
        forward.append(place)
    assert len(back) < LONGEST
    assert forward[:-1] == back[::-1][1:]
    assert not forward or forward[-1] == here
