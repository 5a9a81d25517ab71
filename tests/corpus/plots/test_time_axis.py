from __future__ import annotations

from datetime import date
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from corpus.plots.axis import AxisScale
from corpus.plots.time_axis import padded, time_axis


def width(text: str) -> float:
    return 7.0 * len(text)


def labels(first: date, last: date, pixels: float = 600) -> list[str]:
    drawn = time_axis(first.toordinal(), last.toordinal(), 0, pixels, width)
    assert drawn.scale is AxisScale.TIME
    return [tick.label for tick in drawn.ticks]


def test_ticks_are_years_months_or_days_as_there_is_room() -> None:
    assert labels(date(2015, 1, 1), date(2020, 6, 1))[:2] == ["2015", "2016"]
    assert labels(date(2026, 1, 1), date(2026, 6, 15))[:2] == ["2026-01", "2026-02"]
    assert labels(date(2026, 9, 28), date(2026, 10, 3)) == [
        "09-28",
        "09-29",
        "09-30",
        "2026-10-01",
        "10-02",
        "10-03",
    ]


def test_years_are_left_out_where_there_is_no_room_and_kept_on_round_ones() -> None:
    assert labels(date(1900, 1, 1), date(2026, 1, 1), 300) == [
        "1900",
        "1920",
        "1940",
        "1960",
        "1980",
        "2000",
        "2020",
    ]


def test_a_lone_day_gets_a_month_around_it() -> None:
    first, last = padded(100, 100)
    assert first < 100 < last


def test_an_open_side_is_longer() -> None:
    assert padded(0, 1000, open_above=True)[1] > padded(0, 1000)[1]
    assert padded(0, 1000, open_below=True)[0] < padded(0, 1000)[0]


@given(st.dates(), st.dates(), st.floats(120, 2000))
def test_labels_never_touch_and_stand_at_their_days(first: date, last: date, pixels: float) -> None:
    low, high = sorted((first.toordinal(), last.toordinal()))
    drawn = time_axis(low, high, 0, pixels, width)
    places = [(drawn.at(tick.value), width(tick.label) / 2) for tick in drawn.ticks]
    assert all(x + half <= after - other for (x, half), (after, other) in pairwise(places))
    assert all(drawn.holds(tick.value) for tick in drawn.ticks)
