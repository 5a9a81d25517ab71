"""Amounts per unit, before and after the number."""

from __future__ import annotations

from corpus.matching.quantities.per_unit import per_other, rated
from tests.corpus.matching.build import facts


def test_what_stands_before_the_number_is_what_it_is_per() -> None:
    before, behind = facts("每公升0.45微克"), facts("浓度为0.42微克/升")
    assert rated(before, before.figures[0], behind.figures[0]).unit == behind.figures[0].unit
    price, other = facts("每吨平均5000元"), facts("卖5000元/吨")
    assert rated(price, price.figures[0], other.figures[0]).per == other.figures[0].per == "t"


def test_only_for_a_figure_of_that_kind() -> None:
    before, plain = facts("每公升0.45微克"), facts("重0.42微克")
    assert rated(before, before.figures[0], plain.figures[0]) is before.figures[0]
    price, share = facts("每吨5000元"), facts("每股5000元")
    assert rated(price, price.figures[0], share.figures[0]) is price.figures[0]


def test_per_different_numbers_of_a_thing() -> None:
    ten, one = facts("每10股派发红利9元"), facts("分红每股九毛")
    assert per_other(ten, ten.figures[-1], one, one.figures[-1])
    assert not per_other(ten, ten.figures[-1], ten, ten.figures[-1])
    plain = facts("分红9元")
    assert not per_other(ten, ten.figures[-1], plain, plain.figures[0])
