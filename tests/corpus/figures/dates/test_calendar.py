"""Dates as values."""

from __future__ import annotations

from datetime import date

import pytest

from corpus.figures.dates.calendar import (
    Moment,
    Published,
    completed,
    extent,
    moved,
    published_on,
    shifted_day,
    shifted_month,
    shifted_week,
    shifted_year,
)


@pytest.mark.parametrize(
    ("moment", "iso"),
    [
        (Moment(2025), "2025"),
        (Moment(618), "0618"),
        (Moment(2025, 9), "2025-09"),
        (Moment(2025, 9, 3), "2025-09-03"),
        (Moment(month=9), "--09"),
        (Moment(month=9, day=3), "--09-03"),
        (Moment(day=3), "---03"),
        (Moment(2025, 1, last_month=6), "2025-01/2025-06"),
        (Moment(1950, last_year=1969), "1950/1969"),
        (Moment(time="T14:30"), "T14:30"),
        (Moment(), ""),
    ],
)
def test_the_value_of_a_moment(moment: Moment, iso: str) -> None:
    assert moment.iso == iso


@pytest.mark.parametrize(
    ("moment", "possible"),
    [
        (Moment(2024, 2, 29), True),
        (Moment(2025, 2, 29), False),
        (Moment(month=2, day=29), True),
        (Moment(month=13), False),
        (Moment(month=0), False),
        (Moment(day=31), True),
        (Moment(day=32), False),
        (Moment(day=0), False),
    ],
)
def test_whether_the_calendar_has_it(moment: Moment, possible: bool) -> None:
    assert moment.possible is possible


def test_a_day_of_publication_is_as_exact_as_it_is_stated() -> None:
    assert published_on("2025-06-18") == Published(2025, 6, 18)
    assert published_on("2025-06") == Published(2025, 6)
    assert published_on("2025") == Published(2025)
    assert published_on("2025-02-30") is None
    assert published_on(None) is None
    assert Published(2025).midpoint == date(2025, 7, 1)
    assert Published(2025, 6).midpoint == date(2025, 6, 15)


@pytest.mark.parametrize(
    ("moment", "published", "value"),
    [
        (Moment(month=12), Published(2026, 1, 5), "2025-12"),
        (Moment(month=9), Published(2026, 1, 5), "2026-09"),
        (Moment(month=10), Published(2026, 1, 5), "2025-10"),
        (Moment(day=30), Published(2025, 12, 18), "2025-11-30"),
        (Moment(day=25), Published(2025, 12, 18), "2025-12-25"),
        (Moment(day=26), Published(2025, 12, 18), "2025-11-26"),
        (Moment(day=5), Published(2025), "---05"),
        (Moment(2020, 3), Published(2025, 6, 1), "2020-03"),
    ],
)
def test_what_is_left_out_comes_from_the_publication(
    moment: Moment, published: Published, value: str
) -> None:
    assert completed(moment, published).iso == value


def test_away_from_the_publication() -> None:
    published = Published(2025, 1, 15)
    assert shifted_year(-1, published) == 2024
    assert shifted_month(-1, published) == Moment(2024, 12)
    assert shifted_day(-15, published) == Moment(2024, 12, 31)
    assert shifted_week(-1, 2, published) == Moment(2025, 1, 8)
    assert (
        shifted_year(1, None)
        is shifted_month(1, Published(2025))
        is shifted_day(1, Published(2025, 1))
        is None
    )


def test_moved_by_months_over_the_end_of_a_year() -> None:
    assert moved(Moment(2025, 1), months=-1) == Moment(2024, 12)
    assert moved(Moment(2025), years=-1) == Moment(2024)
    assert moved(Moment(month=3), years=-1) == Moment(month=3)


def test_first_and_last_day() -> None:
    assert extent("2024-02") == (date(2024, 2, 1), date(2024, 2, 29))
    assert extent("2024/2025-03") == (date(2024, 1, 1), date(2025, 3, 31))
    assert extent("2025-09-18") == (date(2025, 9, 18), date(2025, 9, 18))


@pytest.mark.parametrize("stated", ["", "abc", "0000", "2025-13", "2025-00", "25"])
def test_what_is_no_day_of_publication(stated: str) -> None:
    assert published_on(stated) is None


@pytest.mark.parametrize(
    ("moment", "published", "value"),
    [
        (Moment(month=1, last_month=9), Published(2026, 1, 5), "2025-01/2025-09"),
        (Moment(month=1, last_month=9), Published(2026, 8, 5), "2026-01/2026-09"),
        (Moment(month=1, last_month=6), Published(2026, 1, 5), "2026-01/2026-06"),
        (Moment(month=1, last_month=10), Published(2026, 1, 5), "2025-01/2025-10"),
        (Moment(month=7, last_month=12), Published(2026, 1, 5), "2026-07/2026-12"),
        (Moment(month=2, day=29), Published(2025, 3, 1), "--02-29"),
        (Moment(month=2, day=29), Published(2024, 3, 1), "2024-02-29"),
        (Moment(day=31), Published(2025, 2, 20), "2025-01-31"),
        (Moment(day=31), Published(2025, 3, 20), "2025-03-31"),
        (Moment(day=30), Published(2026, 1, 5), "2025-12-30"),
        (Moment(day=5), Published(2025, 3), "---05"),
        (Moment(month=12), Published(2025), "2025-12"),
        (Moment(), Published(2025, 3, 1), ""),
        (Moment(month=3), None, "--03"),
    ],
)
def test_a_completed_moment_is_one_that_the_calendar_has(
    moment: Moment, published: Published | None, value: str
) -> None:
    assert completed(moment, published).iso == value


def test_a_moment_has_the_time_behind_the_day() -> None:
    assert Moment(2025, 9, 3, time="T14:30").iso == "2025-09-03T14:30"
    assert Moment(2025, time="T14:30").iso == "2025T14:30"
    assert Moment(day=3, time="T14:30").iso == "---03T14:30"


def test_weeks_begin_on_monday() -> None:
    sunday = Published(2026, 11, 29)
    assert shifted_week(0, 0, sunday) == Moment(2026, 11, 23)
    assert shifted_week(0, 6, sunday) == Moment(2026, 11, 29)
    assert shifted_week(1, 0, sunday) == Moment(2026, 11, 30)
    assert shifted_week(0, 0, Published(2026, 11)) is None
    assert shifted_week(0, 0, None) is None


def test_nothing_is_away_from_an_unknown_day() -> None:
    assert shifted_month(0, None) is None
    assert shifted_day(0, None) is None
    assert shifted_month(12, Published(2025, 1)) == Moment(2026, 1)
    assert shifted_month(-13, Published(2025, 1)) == Moment(2023, 12)


def test_moved_by_years_and_months() -> None:
    assert moved(Moment(2025, 11), months=1) == Moment(2025, 12)
    assert moved(Moment(2025, 12), months=1) == Moment(2026, 1)
    assert moved(Moment(2025, 12), years=1, months=1) == Moment(2027, 1)
    assert moved(Moment(2025, 3, 5), years=1) == Moment(2026, 3, 5)
    assert moved(Moment(2025), months=5) == Moment(2025)


@pytest.mark.parametrize(
    "value", ["", "--03", "---05", "-0220", "0000", "2025-02-30", "2025/", "T14:00", "2025/--03"]
)
def test_what_has_no_first_and_last_day(value: str) -> None:
    expected = (date(2025, 1, 1), date(2025, 12, 31)) if value == "2025/" else None
    assert extent(value) == expected


def test_a_day_that_the_month_before_lacks_is_of_this_month() -> None:
    assert completed(Moment(day=31), Published(2026, 10, 2)) == Moment(2026, 10, 31)
