from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.comparing.numbers import plain_number
from corpus.plots.axis import AxisScale, PlotAxis, can_be_log, nice_step, number_axis, wants_log

NUMBERS = st.one_of(st.floats(-1e12, -1e-6), st.just(0.0), st.floats(1e-6, 1e12))


def width(text: str) -> float:
    return 7.0 * len(text)


def axis(*values: float, log: bool = False, **rest: bool) -> PlotAxis:
    return number_axis(values, 40, 280, log=log, label=plain_number, width=width, **rest)


def labels(drawn: PlotAxis) -> list[str]:
    return [tick.label for tick in drawn.ticks if tick.label]


@pytest.mark.parametrize(
    ("values", "expected"),
    [((1, 3), True), ((1, 2.99), False), ((-1, 3), False), ((0, 3), False), ((), False)],
)
def test_a_log_scale_is_wanted_from_three_times_on_and_for_positive_numbers(
    values: tuple[float, ...], expected: bool
) -> None:
    assert wants_log(values) is expected


def test_a_log_scale_is_possible_where_all_is_positive_and_not_the_same() -> None:
    assert can_be_log([2, 2.1])
    assert not can_be_log([2, 2])
    assert not can_be_log([0, 2])
    assert not can_be_log([])


@pytest.mark.parametrize(("least", "step"), [(1, 1), (1.1, 2), (2.5, 5), (6, 10), (0.03, 0.05), (700, 1000)])
def test_steps_are_one_two_or_five_times_a_power_of_ten(least: float, step: float) -> None:
    assert nice_step(least) == pytest.approx(step)


def test_a_linear_axis_ends_at_its_outer_ticks() -> None:
    drawn = axis(15, 20)
    assert (drawn.low, drawn.high) == (14, 21)
    assert drawn.at(drawn.low) == 40 and drawn.at(drawn.high) == 280


def test_an_axis_below_and_above_zero_has_a_tick_at_zero_without_a_sign() -> None:
    assert "0" in labels(axis(-12, 7))
    assert any(label.startswith("−") for label in labels(axis(-12, 7)))


def test_an_open_side_has_room_for_an_arrow() -> None:
    assert axis(10, 20, open_above=True).high > axis(10, 20).high
    assert axis(10, 20, open_below=True).low < axis(10, 20).low
    assert axis(1, 20, log=True, open_above=True).high > axis(1, 20, log=True).high
    assert axis(1.5, 20, log=True, open_below=True).low < axis(1.5, 20, log=True).low


def test_one_value_stands_in_the_middle() -> None:
    assert axis(3, 3).at(3) == pytest.approx(160, abs=5)
    assert axis(0).at(0) == pytest.approx(160, abs=5)


def test_a_log_axis_ends_at_one_two_three_or_five_and_labels_such() -> None:
    drawn = axis(5, 15, log=True, open_below=True, open_above=True)
    assert (drawn.low, drawn.high) == (3, 30)
    assert labels(drawn) == ["3", "5", "10", "20", "30"]
    assert drawn.at(math.sqrt(3 * 30)) == pytest.approx(160)


def test_a_log_axis_over_many_powers_labels_some_of_them_without_touching() -> None:
    drawn = axis(0.002, 5e9, log=True)
    places = [(drawn.at(tick.value), width(tick.label) / 2) for tick in drawn.ticks if tick.label]
    assert len(places) >= 3
    assert all(x + half < after - other for (x, half), (after, other) in pairwise(places))


def test_a_value_outside_stands_at_the_nearer_end() -> None:
    assert axis(10, 20).at(1e9) == 280
    assert axis(10, 20).at(-1e9) == 40
    assert axis(1, 20, log=True).at(-5) == 40


def test_a_log_scale_of_what_is_not_positive_becomes_linear() -> None:
    assert axis(-1, 5, log=True).scale is AxisScale.LINEAR


@given(st.lists(NUMBERS, min_size=1, max_size=12), st.booleans(), st.booleans(), st.booleans())
def test_every_value_has_its_place_in_order(
    values: list[float], log: bool, open_below: bool, open_above: bool
) -> None:
    drawn = axis(*values, log=log, open_below=open_below, open_above=open_above)
    assert all(drawn.holds(value) for value in values)
    places = [drawn.at(value) for value in sorted(values)]
    assert places == sorted(places)
    assert all(40 <= place <= 280 for place in places)
    assert len(drawn.ticks) >= 2
    assert labels(drawn)
