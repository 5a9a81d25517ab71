"""N个点."""

from __future__ import annotations

import pytest

from tests.corpus.figures.read import measured, one


@pytest.mark.parametrize(
    ("text", "low", "unit"),
    [
        ("出油率低了两个点", 2, "pp"),
        ("抽成八个点", 8, "%"),
        ("抽成涨到十二个点", 12, "%"),
        ("税率高出三个点", 3, "pp"),
        ("利率降了一个半点", 1.5, "pp"),
        ("沪指涨了二十个点", 20, "点"),
        ("利率涨了八十个点", 80, "%"),
    ],
)
def test_units(text: str, low: float, unit: str) -> None:
    figure = one(text)
    assert (figure.low, figure.unit) == (low, unit)
    assert figure.text.endswith("点")


def test_多_leaves_them_open() -> None:
    figure = one("税率高出三个多点")
    assert (figure.low, figure.high, figure.bound) == (3, 4, "more_than")


@pytest.mark.parametrize("text", ["税率这三个点位", "利润八个点心", "说了三个点"])
def test_other_points(text: str) -> None:
    assert all(unit not in ("%", "pp", "点") for *_, unit in measured(text))


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("利率涨了五十九个点", 59, 59, "pp"),
        ("利率涨了六十个点", 60, 60, "%"),
        ("税率高出约三个点", 3, 3, "pp"),
        ("税率高出三个半点", 3.5, 3.5, "pp"),
        ("沪指跌了三百多个点", 300, 400, "点"),
        ("利率下降，沪指涨了二十个点", 20, 20, "点"),
        ("沪指下降，利率涨了两个点", 2, 2, "pp"),
        ("升至了约八个点", 8, 8, "%"),
    ],
)
def test_by_the_last_word_before(text: str, low: float, high: float, unit: str) -> None:
    figure = one(text)
    assert (figure.low, figure.high, figure.unit) == (low, high, unit)


def test_the_word_stands_in_the_same_sentence() -> None:
    assert all(unit != "点" for *_, unit in measured("沪指上行。说三个点"))
