"""Readers of dates that look at the words around the match."""

from __future__ import annotations

import pytest

from corpus.figures import find_figures
from corpus.figures.calendar import Moment
from corpus.figures.date_readers import Read, in_afternoon, reigns


def values(text: str) -> list[str]:
    return [figure.value for figure in find_figures(text) if figure.value]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("会议14:30开始", ["T14:30"]),
        ("按1:50稀释", ["1:50"]),
        ("配比为1:20", ["1:20"]),
        ("1:20的比例", ["1:20"]),
        ("师生比1∶17", ["1:17"]),
        ("早间10∶30播出", ["T10:30"]),
    ],
)
def test_a_colon_tells_a_time_or_a_ratio(text: str, expected: list[str]) -> None:
    assert values(text) == expected


def test_hours_minutes_and_seconds_are_a_time_of_day_but_in_a_race() -> None:
    assert values("于5:35:36点火") == ["T05:35"]
    (race,) = find_figures("以2:05:40夺冠")
    assert race.unit == "hour"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("于618年建国", ["0618"]),
        ("1127年南渡", ["1127"]),
        ("历时618年", []),
        ("1200年的历史", []),
        ("公元600年", ["0600"]),
        ("于600年", ["0600"]),
        ("自600年", []),
    ],
)
def test_early_years_and_numbers_of_years(text: str, expected: list[str]) -> None:
    assert values(text) == expected


def test_a_reign_has_no_more_years_than_it_had() -> None:
    assert values("康熙六十一年") == ["1722"]
    assert values("康熙六十二年") == []
    assert values("大中祥符元年") == ["1008"]
    assert values("汉建元六年") == ["-0134"]


def test_every_reign_ends_after_it_began() -> None:
    assert all(first <= last for first, last in reigns().values())
    assert len(reigns()) > 150


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (Read(Moment(time="T14:00"), part="下午"), Read(Moment(time="T05:30")), "T17:30"),
        (Read(Moment(time="T09:00"), part="上午"), Read(Moment(time="T11:00")), "T11:00"),
        (Read(Moment(time="T23:00"), part="晚"), Read(Moment(time="T02:00")), "T02:00"),
        (Read(Moment(time="T20:00"), part="晚"), Read(Moment(time="T06:00"), part="凌晨"), "T06:00"),
        (Read(Moment(time="T14:00"), part="下午"), Read(Moment(time="T12:00")), "T12:00"),
        (Read(Moment(time="T17:00")), Read(Moment(time="T07:00")), "T07:00"),
    ],
)
def test_the_part_of_the_day_holds_for_the_end_of_a_range(first: Read, last: Read, expected: str) -> None:
    assert in_afternoon(first, last).moment.time == expected
