"""Amounts written in several parts."""

from __future__ import annotations

import pytest

from corpus.figures import find_figures
from tests.corpus.figures.read import measured, one


@pytest.mark.parametrize(
    ("text", "low", "unit"),
    [
        ("5小时30分", 5.5, "hour"),
        ("两美元又三美分", 2.03, "USD"),
        ("三块五", 3.5, "CNY"),
        ("5元6角三分", 5.63, "CNY"),
        ("一年六个月", 1.5, "year"),
        ("五个月零九天", 5.3, "month"),
        ("3个月又12天", 3.4, "month"),
        ("两年零73天", 2.2, "year"),
        ("三斤二两", 3.2, "jin"),
        ("三年半", 3.5, "year"),
        ("9秒83", 9.83, "second"),
        ("一米八五", 1.85, "m"),
        ("两丈三", 2.3, "zhang"),
        ("三十七度二", 37.2, "℃"),
        ("4分06秒5", 4 + 6.5 / 60, "minute"),
    ],
)
def test_one_amount(text: str, low: float, unit: str) -> None:
    figure = one(text)
    assert (figure.text, figure.unit) == (text, unit)
    assert figure.low == figure.high == pytest.approx(low)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("8米2号泳道", ["8米"]),
        ("三斤二哥付的钱", ["三斤"]),
        ("1.75米8人", ["1.75米", "8人"]),
        ("3秒1234", ["3秒"]),
        ("三年半导体", ["三年"]),
        ("5小时70分钟", ["5小时", "70分钟"]),
    ],
)
def test_two_amounts(text: str, words: list[str]) -> None:
    assert [found[0] for found in measured(text)] == words


@pytest.mark.parametrize(
    ("text", "low", "unit"),
    [
        ("三块半", 3.5, "CNY"),
        ("一毛半", 0.15, "CNY"),
        ("两倍半", 2.5, "x"),
        ("十五斤半", 15.5, "jin"),
        ("两张半", 2.5, "张"),
        ("三毛五", 0.35, "CNY"),
        ("5元6角", 5.6, "CNY"),
        ("五元99分", 5.99, "CNY"),
        ("5小时59分", 5 + 59 / 60, "hour"),
        ("5分30秒", 5.5, "minute"),
        ("3小时 30分钟", 3.5, "hour"),
        ("两米零五厘米", 2.05, "m"),
        ("9秒8", 9.8, "second"),
        ("1小时2分3秒45", 1 + 2 / 60 + 3.45 / 3600, "hour"),
    ],
)
def test_parts_and_halves(text: str, low: float, unit: str) -> None:
    figures = find_figures(text)
    assert [(each.text, each.unit) for each in figures] == [(text, unit)]
    assert figures[0].low == figures[0].high == pytest.approx(low)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("三年半数", ["三年", "半数"]),
        ("两个半圆", ["两个"]),
        ("5小时60分钟", ["5小时", "60分钟"]),
        ("5米，30厘米", ["5米", "30厘米"]),
        ("5米30公里", ["5米", "30公里"]),
        ("五元100分", ["五元", "100分"]),
        ("9秒8人", ["9秒", "8人"]),
        ("5米5:30", ["5米", "5:30"]),
        ("多5米3楼", ["5米"]),
    ],
)
def test_parts_that_are_none(text: str, words: list[str]) -> None:
    assert [each.text for each in find_figures(text)] == words


@pytest.mark.parametrize(
    ("whole", "part"), [("一尺", "29.4厘米"), ("3英寸", "5毫米"), ("两丈", "20厘米"), ("5磅", "3两")]
)
def test_units_of_two_systems_make_no_amount(whole: str, part: str) -> None:
    assert part in [words for words, _, _ in measured(f"（{whole}{part}）")]


@pytest.mark.parametrize(
    ("text", "low", "unit"),
    [
        ("3米20厘米", 3.2, "m"),
        ("5英尺11英寸", 5 + 11 / 12, "ft"),
        ("二斤三两", 2.3, "jin"),
        ("3亩200平方米", 3.3, "mu"),
    ],
)
def test_units_of_one_system_make_one_amount(text: str, low: float, unit: str) -> None:
    figure = one(text)
    assert (figure.text, figure.low, figure.unit) == (text, pytest.approx(low), unit)


def test_digits_behind_chinese_numerals_are_decimals_of_metres_alone() -> None:
    assert measured("一米85") == [("一米85", 1.85, "m")]
    assert measured("十斤25，")[0] == ("十斤", 10, "jin")


@pytest.mark.parametrize(
    ("text", "low", "unit"),
    [("种了两亩六分。", 2.6, "mu"), ("孩子1岁零9个月", 1.75, "岁"), ("老人90岁零6个月", 90.5, "岁")],
)
def test_fields_and_ages(text: str, low: float, unit: str) -> None:
    assert (one(text).low, one(text).unit) == (low, unit)


def test_two_amounts_with_nothing_between_stay_two() -> None:
    assert [word for word, *_ in measured("3元 3元")] == ["3元", "3元"]


def test_days_beside_a_month_are_no_part_of_it_without_a_word_between() -> None:
    assert [figure.text for figure in find_figures("一个月20天")] == ["一个月", "20天"]
    assert [figure.text for figure in find_figures("五个月零31天")] == ["五个月", "31天"]
