"""Which numbers count as equal."""

from __future__ import annotations

import pytest

from corpus.figures import find_figures
from corpus.matching.quantities.verdicts import precision, rounded, tell_apart


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("超过350亿元", "超过155亿元", True),
        ("约13.6吉瓦", "12.9吉瓦", True),
        ("逾两亿元", "2.3亿元", False),
        ("逾两亿元", "3.1亿元", True),
        ("超过3500亿元", "3580亿元", False),
        ("两百多处", "216处", False),
        ("一半以上", "六成", False),
        ("一半以上", "九成", True),
        ("三百多人", "两百多人", True),
        ("三百多人", "两百来人", True),
        ("五百来人", "四百多人", False),
        ("三百多人", "两百多吨", False),
        ("一个月内", "两个月内", True),
        ("不到200人", "不足300人", True),
        ("不到500人", "不足490人", False),
        ("不足300人", "250人", False),
    ],
)
def test_bounds_and_rough_numbers(one: str, other: str, apart: bool) -> None:
    (figure,), (against,) = find_figures(one), find_figures(other)
    assert tell_apart(figure, against) is tell_apart(against, figure) is apart


@pytest.mark.parametrize(
    ("one", "other", "is_rounded"),
    [
        ("四成", "37.8%", True),
        ("四分之三", "74.2%", True),
        ("四成", "45.1%", False),
        ("12.8亿", "12.7亿", False),
        ("四分之一", "24%", True),
        ("62万亩", "4.1万公顷", True),
        ("62万亩", "4.3万公顷", False),
    ],
)
def test_a_rounded_number(one: str, other: str, is_rounded: bool) -> None:
    (figure,), (against,) = find_figures(one), find_figures(other)
    assert rounded(figure, against, 0.12) is is_rounded


def test_precision_counts_the_digits_that_tell() -> None:
    assert [precision(figure) for figure in find_figures("12900人、40%、三百吨、2.35亿元")] == [3, 1, 1, 3]
