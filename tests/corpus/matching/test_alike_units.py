"""Figures that tell the same in another form."""

from __future__ import annotations

import pytest

from corpus.figures import FigureKind
from corpus.matching.alike_units import counts_like, in_form_of
from tests.corpus.matching.build import facts


@pytest.mark.parametrize(
    ("bare", "like", "counts"),
    [
        ("多数人押的是十五亿", "票房18亿元", True),
        ("统计写的是13万", "8.6万人缺水", True),
        ("统计写的是13万", "总投资8.6亿元", False),
        ("统计写的是13", "12人缺水", False),
        ("统计写的是13万", "长12万米", False),
    ],
)
def test_a_large_number_counts_what_the_other_counts(bare: str, like: str, counts: bool) -> None:
    number, other = facts(bare), facts(like).figures[0]
    assert counts_like(number.figures[0], other) is counts
    told = in_form_of(number, number.figures[0], other)
    assert (told.kind, told.unit) == ((other.kind, other.unit) if counts else (FigureKind.OTHER, "1"))


def test_a_figure_with_a_unit_counts_what_it_says() -> None:
    people, money = facts("1.3万人缺水").figures[0], facts("总投资1.2万元").figures[0]
    assert not counts_like(people, money)


@pytest.mark.parametrize(
    ("share", "level"),
    [
        ("雨量只有往年的24%", 0.24),
        ("雨量只有往年的四分之一", 0.25),
        ("雨量占全年的24%", None),
        ("蓄水率为24%", None),
    ],
)
def test_a_share_of_what_was_before_is_a_level(share: str, level: float | None) -> None:
    fallen, told = facts("雨量比常年偏少七成六"), facts(share)
    assert in_form_of(told, told.figures[0], fallen.figures[0]).level == level
    assert in_form_of(told, told.figures[0], facts("蓄水率为27%").figures[0]).level is None


def test_what_stands_before_the_number_is_what_it_is_per() -> None:
    price, other = facts("每吨平均5000元"), facts("卖5000元/吨")
    assert in_form_of(price, price.figures[0], other.figures[0]).per == "t"
