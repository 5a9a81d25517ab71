"""Two bounds of one thing."""

from __future__ import annotations

import pytest

from corpus.figures import Bound, find_figures
from tests.corpus.figures.read import one


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("最少6人最多12人", 6, 12),
        ("不多于20页不少于8页", 8, 20),
        ("最多90最少30", 30, 90),
        ("大于10且小于20", 10, 20),
        ("三年以上七年以下", 3, 7),
        ("500米以上、2公里以下", 0.5, 2),
    ],
)
def test_they_are_one_range(text: str, low: float, high: float) -> None:
    figure = one(text)
    assert (figure.low, figure.high, figure.bound) == (low, high, Bound.RANGE)


@pytest.mark.parametrize(
    "text",
    [
        "最少12人最多6人",
        "最少6人最多12元",
        "最少6人；最多12人",
        "最少6人最少12人",
        "最少6人，而且无论如何最多12人",
    ],
)
def test_they_stay_two(text: str) -> None:
    assert [figure.bound for figure in find_figures(text)].count(Bound.RANGE) == 0
    assert len(find_figures(text)) == 2


@pytest.mark.parametrize(
    ("text", "low", "high", "unit", "cue"),
    [
        ("超过6人但不到12人", 6, 12, "人", "超过…不到"),
        ("不到12人但超过6人", 6, 12, "人", "不到…超过"),
        ("最少6最多12人", 6, 12, "人", "最少…最多"),
        ("最少6人, 的同时 最多12人", 6, 12, "人", "最少…最多"),
        ("最少6人最多12", 6, 12, "人", "最少…最多"),
    ],
)
def test_what_the_range_says(text: str, low: float, high: float, unit: str, cue: str) -> None:
    figure = one(text)
    assert (figure.text[-1:], figure.low, figure.high, figure.unit) == (text[-1], low, high, unit)
    assert (figure.bound, figure.cue, figure.level) == (Bound.RANGE, cue, None)


@pytest.mark.parametrize(
    "text",
    ["最少6人, 的同时, 最多12人", "至少5元至多5元", "至少5元至多8美元", "至多5人至少5人", "至少5多人至多8人"],
)
def test_no_range(text: str) -> None:
    assert [figure.bound for figure in find_figures(text)].count(Bound.RANGE) == 0
