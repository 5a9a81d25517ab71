"""Words that bound a figure."""

from __future__ import annotations

import pytest

from corpus.figures.bounds.bounds import may_bind
from tests.corpus.figures.read import one


@pytest.mark.parametrize(
    ("text", "bound", "cue"),
    [
        ("约300人以上", "at_least", "约…以上"),
        ("超过300人左右", "more_than", "超过…左右"),
        ("约300人左右", "about", "约…左右"),
    ],
)
def test_words_on_both_sides(text: str, bound: str, cue: str) -> None:
    figure = one(text)
    assert (figure.bound, figure.cue) == (bound, cue)


@pytest.mark.parametrize(
    ("text", "low", "high", "bound"),
    [
        ("三年多", 3, 4, "more_than"),
        ("三百多", 300, 400, "more_than"),
        ("两倍多", 2, 3, "more_than"),
        ("5万多元", 50000, 60000, "more_than"),
        ("近20多人", 20, 30, "more_than"),
        ("百万级", 1e6, 1e7, "about"),
        ("千亿美元级", 1e11, 1e12, "about"),
        ("300万级", 3e6, 3e6, "about"),
        ("上千人", 1000, 10000, "at_least"),
        ("上三百人", 300, 300, "exact"),
        ("3至5人以上", 3, 5, "range"),
        ("3至5年多", 3, 5, "range"),
        ("约3至5人", 3, 5, "range"),
        ("约三四十人", 30, 40, "about"),
    ],
)
def test_how_far_it_is_open(text: str, low: float, high: float, bound: str) -> None:
    figure = one(text)
    assert (figure.low, figure.high, figure.bound) == (low, high, bound)
    assert figure.vague == (bound != "range" and low != high)


@pytest.mark.parametrize(
    ("plain", "start", "end", "expected"),
    [
        ("约30人", 1, 3, True),
        ("超过30人", 2, 4, True),
        ("30以上", 0, 2, True),
        ("30 以上", 0, 2, True),
        ("有30人", 1, 3, False),
        ("30人", 0, 2, False),
        ("过错30人", 2, 4, False),
    ],
)
def test_whether_words_may_bind(plain: str, start: int, end: int, expected: bool) -> None:
    assert may_bind(plain, start, end) is expected
