"""Percentages, tenths and fractions in words."""

from __future__ import annotations

import pytest

from tests.corpus.figures.read import measured, one


@pytest.mark.parametrize(
    ("text", "low", "unit"),
    [
        ("百分之五", 5, "%"),
        ("千分之三", 0.3, "%"),
        ("三成五", 35, "%"),
        ("三成了。", 30, "%"),
        ("打七折", 70, "%"),
        ("打七五折", 75, "%"),
        ("三分之一", 1 / 3, "1"),
        ("三又二分之一", 3.5, "1"),
        ("一半", 0.5, "1"),
        ("5/2", 2.5, "1"),
        ("-7/4", -1.75, "1"),
        ("１１/8", 1.375, "1"),
        ("-2/5", -0.4, "1"),
    ],
)
def test_shares(text: str, low: float, unit: str) -> None:
    figure = one(text)
    assert figure.low == figure.high == pytest.approx(low)
    assert figure.unit == unit


@pytest.mark.parametrize("text", ["三人成了", "五成了解", "七折叠", "24/7", "5/5", "三成就"])
def test_no_share(text: str) -> None:
    assert all(unit not in ("%", "1") or low not in (50, 30, 1) for _, low, unit in measured(text))


def test_two_readings_are_no_fraction() -> None:
    assert measured("150/95mmHg") == [("150", 150, "mmHg"), ("95mmHg", 95, "mmHg")]
    assert measured("40/55分贝") == [("40", 40, "dB"), ("55分贝", 55, "dB")]
    assert measured("1/4英里")[0][1] == 0.25


def test_a_little_more_than_half() -> None:
    figure = one("走了一半多")
    assert (figure.low, figure.high, figure.bound) == (0.5, 1, "more_than")
