"""Readers of the time of day, and what the words around make of two numbers with a colon."""

from __future__ import annotations

import pytest

from corpus.figures import find_figures
from corpus.figures.dates.calendar import Moment
from corpus.figures.dates.clock_readers import in_afternoon
from corpus.figures.dates.readers import Read


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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("下午2时", ["T14:00"]),
        ("下午2点半", ["T14:30"]),
        ("上午9点一刻", ["T09:15"]),
        ("上午9点三刻", ["T09:45"]),
        ("上午9点05分", ["T09:05"]),
        ("中午12点", ["T12:00"]),
        ("晚上12点", ["T24:00"]),
        ("昨晚12点半", ["T00:30"]),
        ("凌晨0点", ["T00:00"]),
        ("晚8点", ["T20:00"]),
        ("凌晨2点", ["T02:00"]),
        ("3月5日零时", ["--03-05", "T00:00"]),
        ("24时", ["T24:00"]),
        ("23:59", ["T23:59"]),
        ("8:30pm", ["T20:30"]),
        ("8:30am", ["T08:30"]),
        ("下午2时至5时", ["T14:00", "T17:00"]),
        ("9时至11时", ["T09:00", "T11:00"]),
        ("每天7点", ["T07:00"]),
        ("晚饭要7点才吃", ["T19:00"]),
    ],
)
def test_times_of_the_day(text: str, expected: list[str]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    "text", ["比例1:3", "以1:3获胜", "1:3稀释", "1:3 的配比", "兑1:3", "1:3领先", "师生比约为1:17"]
)
def test_ratios(text: str) -> None:
    assert all(not value.startswith("T") for value in values(text))


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (Read(Moment(time="T13:00"), part="下午"), Read(Moment(time="T01:00")), "T13:00"),
        (Read(Moment(time="T14:00"), part="下午"), Read(Moment(time="T01:00")), "T01:00"),
        (Read(Moment(), part="下午"), Read(Moment(time="T05:00")), "T05:00"),
        (Read(Moment(time="T14:00"), part="下午"), Read(Moment(time="T11:00")), "T23:00"),
    ],
)
def test_the_end_of_a_range_comes_no_earlier_than_its_beginning(
    first: Read, last: Read, expected: str
) -> None:
    assert in_afternoon(first, last).moment.time == expected


def test_the_end_takes_the_part_of_the_day_over() -> None:
    first, last = Read(Moment(time="T14:00"), part="下午"), Read(Moment(time="T05:00"))
    assert in_afternoon(first, last).part == "下午"
