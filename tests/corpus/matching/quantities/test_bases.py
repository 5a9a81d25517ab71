"""With what period a change is compared."""

from __future__ import annotations

import pytest

from corpus.matching.quantities.bases import Base, are_compared_apart, base_of
from corpus.matching.quantities.quantities import of_other_periods
from tests.corpus.matching.build import facts


@pytest.mark.parametrize(
    ("text", "base"),
    [
        ("营收同比增长8%", Base.YEAR),
        ("營收年增8%", Base.YEAR),
        ("收入按年升8%", Base.YEAR),
        ("营收较上年同期增长8%", Base.YEAR),
        ("毛利率較前季下滑8%", Base.QUARTER),
        ("毛利率比上季度下降8%", Base.QUARTER),
        ("銷量月增8%", Base.MONTH),
        ("销量环比增长8%", Base.PREVIOUS),
        ("销量增长8%", Base.UNTOLD),
        ("同比不变，销量增长8%", Base.UNTOLD),
    ],
)
def test_what_a_change_is_compared_with(text: str, base: Base) -> None:
    told = facts(text)
    assert base_of(told, told.figures[-1]) is base


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("同比提升1.1%", "较上季下滑0.8%", True),
        ("同比提升1.1%", "环比提升1.1%", True),
        ("季增3%", "月增5%", True),
        ("季增3%", "环比增长5%", False),
        ("同比增长3%", "年增5%", False),
        ("同比增长3%", "增长5%", False),
    ],
)
def test_changes_that_are_compared_apart(one: str, other: str, apart: bool) -> None:
    a, b = facts(one), facts(other)
    assert are_compared_apart(a, a.figures[0], b, b.figures[0]) is apart
    assert of_other_periods(a, b) is apart


def test_levels_are_of_no_period() -> None:
    assert not of_other_periods(facts("同期毛利率21%"), facts("上季毛利率22%"))
