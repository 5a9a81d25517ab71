"""Percentages, tenths and fractions in words."""

from __future__ import annotations

import pytest

from corpus.figures import find_figures
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


@pytest.mark.parametrize(
    ("text", "words", "low", "unit"),
    [
        ("负百分之五", "负百分之五", -5, "%"),
        ("百分之负五", "百分之负五", -5, "%"),
        ("负百分之负五", "负百分之负五", 5, "%"),
        ("负三分之一", "负三分之一", -1 / 3, "1"),
        ("负三又二分之一", "负三又二分之一", -3.5, "1"),
        ("一又百分之五十", "一又百分之五十", 1.5, "1"),
        ("百分 之 五", "百分 之 五", 5, "%"),
        ("三分二。", "三分二", 2 / 3, "1"),
        ("万分之五", "万分之五", 0.05, "%"),
        ("百分百", "百分百", 100, "%"),
        ("三成半", "三成半", 35, "%"),
        ("三 成", "三 成", 30, "%"),
        ("十成", "十成", 100, "%"),
        ("打对折", "对折", 50, "%"),
        ("打7 2折", "7 2折", 72, "%"),
        ("半成", "半成", 5, "%"),
        ("打9.5折", "9.5折", 95, "%"),
        ("打99折", "99折", 99, "%"),
        ("打八八折", "八八折", 88, "%"),
        ("约七成是新的", "七成", 70, "%"),
        ("1 1/2", "1 1/2", 1.5, "1"),
        ("3/1000", "3/1000", 0.003, "1"),
        ("20/19", "20/19", 20 / 19, "1"),
        ("10/1", "10/1", 10, "1"),
        ("3/4", "3/4", 0.75, "1"),
    ],
)
def test_forms_of_shares(text: str, words: str, low: float, unit: str) -> None:
    figure = one(text)
    assert (figure.text, figure.unit) == (words, unit)
    assert figure.low == figure.high == pytest.approx(low)


@pytest.mark.parametrize(
    "text",
    ["3/1001", "22/21", "11/1", "9/11", "7/24", "3/0", "得三分二", "三分三", "11成", "打100折", "打十折"],
)
def test_what_looks_like_a_share(text: str) -> None:
    assert all(figure.kind not in ("percent", "fraction") for figure in find_figures(text))


@pytest.mark.parametrize(
    ("text", "low", "high", "bound", "cue"),
    [
        ("一半多", 0.5, 1, "more_than", "多"),
        ("一多半", 0.5, 1, "more_than", "多"),
        ("一大半", 0.5, 1, "more_than", "多"),
        ("过半", 0.5, 1, "more_than", "过"),
        ("超半数", 0.5, 1, "more_than", "超"),
        ("大半", 0.5, 1, "more_than", "大"),
        ("近半", 0.45, 0.5, "about", "近"),
        ("一半", 0.5, 0.5, "exact", ""),
        ("半数", 0.5, 0.5, "exact", ""),
        ("对半开", 0.5, 0.5, "exact", ""),
    ],
)
def test_halves(text: str, low: float, high: float, bound: str, cue: str) -> None:
    figure = one(text)
    assert (figure.low, figure.high, figure.bound, figure.cue) == (low, high, bound, cue)
    assert figure.kind == "fraction"
    assert figure.vague == (low != high)


def test_half_a_tenth_is_five_per_cent_of_a_change() -> None:
    assert one("产量下降了半成，").level == 0.95
