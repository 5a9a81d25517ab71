"""When the name of a unit is used as a unit."""

from __future__ import annotations

import pytest

from corpus.figures import find_figures
from tests.corpus.figures.read import measured


@pytest.mark.parametrize(
    ("text", "low", "unit"),
    [
        ("六百欧", 600, "EUR"),
        ("二十刀", 20, "USD"),
        ("五块12伏的电池", 5, "块"),
        ("给五十块伙食钱", 50, "CNY"),
        ("八国参加", 8, "国"),
        ("3毛钱", 0.3, "CNY"),
        ("连续3日", 3, "day"),
    ],
)
def test_units(text: str, low: float, unit: str) -> None:
    figure = next(found for found in measured(text) if found[2] == unit)
    assert figure[1] == pytest.approx(low)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("600欧姆", "EUR"),
        ("砍了二十刀", "USD"),
        ("三刀", "USD"),
        ("生产八队", "队"),
        ("两国", "国"),
        ("3毛线", "CNY"),
    ],
)
def test_other_words(text: str, unit: str) -> None:
    assert unit not in [found[2] for found in measured(text)]


@pytest.mark.parametrize("before", ["超过", "每", "不足", "逾", "满", "提前", "期限为", "连续"])
@pytest.mark.parametrize(("told", "days"), [("15日", 15), ("十五日", 15), ("3日", 3)])
def test_days_are_counted_behind_words_of_length(before: str, told: str, days: int) -> None:
    assert (told, days, "day") in measured(f"{before}{told}，")


@pytest.mark.parametrize(
    ("text", "days"), [("七天花掉", 7), ("三天下来", 3), ("兩天氣溫", 2), ("五天空着", 5)]
)
def test_what_only_looks_like_a_word_of_heaven_counts_days(text: str, days: int) -> None:
    assert [(low, unit) for _, low, unit in measured(text)] == [(days, "day")]


@pytest.mark.parametrize("text", ["八天王", "三天使者", "五天花板"])
def test_words_of_heaven_count_none(text: str) -> None:
    assert measured(text) == []


def test_平_is_a_draw_between_won_and_lost_and_an_area_elsewhere() -> None:
    assert ("3平", 3, "平") in measured("3平1负")
    assert ("3平", 3, "平") in measured("10胜3平")
    assert measured("面积3平") == [("3平", 3, "m²")]


def test_块_of_a_budget_is_money_where_it_is_enough() -> None:
    assert measured("三千块预算") == [("三千块", 3000, "CNY")]
    assert "CNY" not in [unit for _, _, unit in measured("三块预算")]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("一万块能买好几只", "CNY"),
        ("三块能用", "块"),
        ("三百块能量块", "块"),
        ("其中12名为定向岗位", "名"),
        ("尚未满3月龄的婴儿", "month"),
        ("接种程序为18月龄", "month"),
        ("，头十日收到", "day"),
        ("缺货三日，", "day"),
    ],
)
def test_units_told_by_what_follows_or_precedes(text: str, unit: str) -> None:
    assert [figure.unit for figure in find_figures(text)] == [unit]


def test_a_place_before_a_day_counts_none() -> None:
    assert find_figures("码头十日收到") == []
