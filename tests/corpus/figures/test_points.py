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
