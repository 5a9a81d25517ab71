"""Nouns before a number, and nouns counted by the figure before."""

from __future__ import annotations

import pytest

from tests.corpus.figures.read import measured


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("毕业生达1222万", "毕业生"),
        ("裁员数万", "人"),
        ("用户突破3亿", "用户"),
        ("参会人数5万", "人"),
        ("用户3万元", "CNY"),
    ],
)
def test_the_noun_before_a_large_number(text: str, unit: str) -> None:
    assert measured(text)[-1][2] == unit


def test_a_change_tells_of_what_was_counted() -> None:
    assert [unit for *_, unit in measured("毕业生909万人，同比增加35万")] == ["人", "人"]
    assert [unit for *_, unit in measured("毕业生909万人，另有35万")] == ["人", "1"]


def test_a_small_number_counts_nothing_unsaid() -> None:
    assert measured("用户超3000")[-1][2] == "1"


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("毕业生909万人，减少35万", "人"),
        ("毕业生909万人，同比减少了约35万", "人"),
        ("毕业生909万人，去年则达35万", "人"),
        ("毕业生909万人，增加35万吨", "t"),
        ("毕业生909万人，增加三百", "人"),
        ("毕业生909万人，增加35", "1"),
        ("毕业生909万人。增加35万", "1"),
    ],
)
def test_how_far_it_goes_on(text: str, unit: str) -> None:
    assert measured(text)[-1][2] == unit


@pytest.mark.parametrize(("apart", "unit"), [(24, "人"), (25, "1")])
def test_it_goes_on_within_26_characters(apart: int, unit: str) -> None:
    assert measured("毕业生909万人" + "这" * apart + "减少35万")[-1][2] == unit


@pytest.mark.parametrize("verb", ["少", "增加", "多了约"])
def test_a_change_is_of_what_was_measured_last(verb: str) -> None:
    text = f"27座水库蓄水48.6亿立方米，比往年{verb}11.2亿，"
    assert measured(text)[-1] == ("11.2亿", 1.12e9, "m³")


def test_what_is_far_more_than_was_counted_is_something_else() -> None:
    assert measured("5款产品有望降到六十万，")[-1][2] != "款"


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("月薪中位数4万2千元，劳工低于3万。", "CNY"),
        ("月薪中位数4万2千元，劳工超过300万。", "劳工"),
        ("保证金1万，设备9万。", "CNY"),
        ("新增设备9万。", "设备"),
        ("到场520人，跑进破百。", "1"),
    ],
)
def test_what_is_paid_or_passes_a_mark_is_not_counted(text: str, unit: str) -> None:
    assert measured(text)[-1][2] == unit


def test_a_sum_of_money_goes_on_with_nothing_that_was_counted() -> None:
    assert measured("游客909万人，投资额增加35万。")[-1] == ("35万", 350_000, "CNY")
    assert measured("游客909万人，同比增加35万。")[-1] == ("35万", 350_000, "人")


def test_a_change_is_at_most_a_hundred_times_what_was_counted() -> None:
    assert measured("展出5款，同比增加500。")[-1] == ("500", 500, "款")
    assert measured("展出5款，同比增加505。")[-1][2] == "1"


@pytest.mark.parametrize(("text", "unit"), [("持证者26.3万", "人"), ("或者26.3万", "1"), ("再者26.3万", "1")])
def test_any_noun_in_者_counts_people(text: str, unit: str) -> None:
    assert measured(text) == [("26.3万", 263_000, unit)]
