"""半 as a number."""

from __future__ import annotations

import pytest

from corpus.figures.numerals.halves import before_units, in_words
from tests.corpus.figures.read import measured, one


@pytest.mark.parametrize("text", ["半年", "半个月", "半载", "半公里", "半斤"])
def test_half_of_a_unit(text: str) -> None:
    (half,) = before_units(text)
    assert (float(half.low), half.start, half.end) == (0.5, 0, 1)


@pytest.mark.parametrize("text", ["上半年", "三年半年", "半个月亮", "半斤八两", "半载货"])
def test_no_half_of_a_unit(text: str) -> None:
    assert before_units(text) == []


@pytest.mark.parametrize(
    ("text", "low", "high", "unit", "bound"),
    [
        ("大半年", 0.5, 1, "year", "range"),
        ("大半个月", 0.5, 1, "month", "range"),
        ("大半天", 0.5, 1, "day", "range"),
        ("小半年", 0.5, 0.5, "year", "less_than"),
        ("半价", 50, 50, "%", "exact"),
        ("半薪", 50, 50, "%", "exact"),
    ],
)
def test_most_of_a_unit_and_half_a_price(text: str, low: float, high: float, unit: str, bound: str) -> None:
    figure = one(text)
    assert (figure.low, figure.high, figure.unit, figure.bound) == (low, high, unit, bound)


@pytest.mark.parametrize("text", ["大半夜", "大半个月亮", "半价位", "小半日游"])
def test_other_words_with_半(text: str) -> None:
    assert list(in_words(text)) == []


def test_half_a_degree() -> None:
    assert measured("气温高半度。") == [("半度", 0.5, "℃")]
    assert measured("半度假半工作") == []
