"""The common unit of a row."""

from __future__ import annotations

from dataclasses import replace

import pytest

from corpus.comparing.common_unit import CommonUnit, directed_bound, falls, signed
from corpus.figures import Bound, Obstacle
from corpus.questions import Rate
from tests.corpus.build import LIN, NOON
from tests.corpus.comparing.build import figure

RATE = Rate("r", "HKD", "CNY", 0.9, "", LIN.id, NOON, NOON)


def numbers(*words: str, rates: tuple[Rate, ...] = ()) -> tuple[str, list[tuple[float | None, float | None]]]:
    figures = [figure(word) for word in words]
    common = CommonUnit.of(figures, rates)
    converted = [common.converted(one) for one in figures]
    return common.unit, [
        (None, None) if one.low is None or one.high is None else (round(one.low, 6), round(one.high, 6))
        for one in converted
    ]


@pytest.mark.parametrize(
    ("words", "unit", "expected"),
    [
        (("3元", "5元"), "CNY", [(3, 3), (5, 5)]),
        (("59吉瓦", "500兆瓦", "60吉瓦"), "GW", [(59, 59), (0.5, 0.5), (60, 60)]),
        (("500兆瓦", "59吉瓦"), "MW", [(500, 500), (59_000, 59_000)]),
        (("占四分之一", "占23%"), "%", [(25, 25), (23, 23)]),
        (("增长10%", "下降5%"), "%", [(10, 10), (-5, -5)]),
        (("占5%至8%", "下降一成"), "%", [(5, 8), (-10, -10)]),
        (("增长300%", "增长150%", "增长三倍"), "%", [(300, 300), (150, 150), (300, 300)]),
        (("增长三倍", "增长四倍", "增长300%"), "x", [(3, 3), (4, 4), (None, None)]),
        (("412万人次", "400万至420万人次"), "人次", [(4_120_000, 4_120_000), (4_000_000, 4_200_000)]),
    ],
)
def test_figures_are_told_in_the_unit_that_most_have(
    words: tuple[str, ...], unit: str, expected: list[tuple[float, float]]
) -> None:
    assert numbers(*words) == (unit, expected)


def test_months_and_years_stay_apart_and_so_do_dates() -> None:
    assert numbers("为期18个月", "为期两年") == ("", [(None, None), (None, None)])
    assert numbers("为期三年", "为期两年") == ("year", [(3, 3), (2, 2)])
    assert numbers("2025年9月18日", "2025年10月") == ("", [(None, None), (None, None)])


def test_currencies_are_converted_at_the_analysts_rate_only() -> None:
    words = ("收入8.2亿元人民币", "收入9亿元人民币", "收入10亿港元")
    assert numbers(*words)[1][2] == (None, None)
    assert numbers(*words, rates=(RATE,)) == ("CNY", [(8.2e8, 8.2e8), (9e8, 9e8), (9e8, 9e8)])
    common = CommonUnit.of([figure(word) for word in words], (RATE,))
    assert [common.converted(figure(word)).rate for word in words] == [None, None, RATE]
    assert (
        CommonUnit.of([figure(word) for word in words]).converted(figure(words[2])).obstacle
        is Obstacle.CURRENCY
    )


def test_a_rate_is_used_the_other_way_round_too() -> None:
    unit, converted = numbers("收入9亿港元", "收入10亿港元", "收入9亿元人民币", rates=(RATE,))
    assert (unit, converted[2]) == ("HKD", (1e9, 1e9))


def test_a_yuan_whose_currency_is_open_is_that_of_the_others() -> None:
    assert numbers("每月增加約100元", "每月增加90元人民币") == ("元", [(100, 100), (90, 90)])
    assert numbers("收入8亿美元", "每月增加約100元", "增加90元人民币")[0] == "元"
    assert numbers("收入8亿美元", "增加100元", "增加90元人民币", "增加80元人民币")[0] == "CNY"


def test_what_measures_something_else_has_no_number() -> None:
    unit, converted = numbers("3元", "5元", "占43%")
    assert (unit, converted[2]) == ("CNY", (None, None))


@pytest.mark.parametrize(
    ("words", "fall"),
    [
        ("减少一成", True),
        ("减至九成", False),
        ("增长4.2%", False),
        ("下降5%", True),
        ("占43%", False),
        ("3倍", False),
    ],
)
def test_falls(words: str, fall: bool) -> None:
    assert falls(figure(words)) is fall
    assert (signed(figure(words))[0] < 0) is fall


def test_a_range_of_falls_is_turned_round() -> None:
    assert signed(replace(figure("减少一成"), high=12.0)) == (-12, -10)


def test_a_bare_classifier_counts_what_the_others_count() -> None:
    assert numbers("票价3元", "建成40座", "38个数据中心")[0] != "CNY"


@pytest.mark.parametrize(
    ("words", "bound"),
    [
        ("下降超过10%", Bound.LESS_THAN),
        ("增长超过10%", Bound.MORE_THAN),
        ("下降约10%", Bound.ABOUT),
        ("超过10亿元", Bound.MORE_THAN),
    ],
)
def test_the_bound_of_a_fall_turns_with_its_number(words: str, bound: Bound) -> None:
    assert directed_bound(figure(words)) is bound
