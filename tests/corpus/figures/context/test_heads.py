"""Units in brackets before their numbers."""

from __future__ import annotations

import pytest

from corpus.figures import find_figures
from corpus.figures.context.heads import find
from tests.corpus.figures.read import measured


@pytest.mark.parametrize(
    ("text", "low", "unit"),
    [
        ("投资（亿元）10.2", 1.02e9, "CNY"),
        ("产量（万吨）：560", 5.6e6, "t"),
        ("床位（张）：320", 320, "张"),
        ("占比（%）12.6", 12.6, "%"),
        ("能耗（单位：千瓦时）560", 560, "kWh"),
        ("投资（亿元）10.2万吨", 102000, "t"),
        ("张先生（化名）10.2", 10.2, "1"),
    ],
)
def test_the_number_behind_takes_the_unit(text: str, low: float, unit: str) -> None:
    figure = find_figures(text)[-1]
    assert (figure.low, figure.unit) == (pytest.approx(low), unit)


def test_the_unit_in_brackets_is_no_figure() -> None:
    assert measured("营收（百万元）") == []


def test_a_column_takes_the_unit_of_its_head_until_the_table_ends() -> None:
    table = "| 年份 | 投资（亿元） | 人口（万人） |\n|---|---|---|\n| 2023 | 10.2 | 35 |\n| 2024 | 11.4 | 36 |\n完\n| 1 | 2.5 |"
    found = measured(table)
    assert [(text, unit) for text, _, unit in found if unit in ("CNY", "人")] == [
        ("10.2", "CNY"), ("35", "人"), ("11.4", "CNY"), ("36", "人")
    ]  # fmt: skip


def test_a_column_is_parted_by_tabs_too() -> None:
    found = measured("地区\t产量（吨）\n东\t3.5")
    assert found[-1] == ("3.5", 3.5, "t")


@pytest.mark.parametrize(
    ("text", "low", "unit"),
    [
        ("投资（亿元）约10.2", 1.02e9, "CNY"),
        ("投资（亿元） : 10.2", 1.02e9, "CNY"),
        ("投资（亿元）十", 10, "1"),
        ("投资（）10.2", 10.2, "1"),
        ("投资（分）10.2", 10.2, "1"),
        ("投资（3亿元）10.2", 10.2, "1"),
    ],
)
def test_what_may_stand_between(text: str, low: float, unit: str) -> None:
    figure = find_figures(text)[-1]
    assert (figure.low, figure.unit) == (pytest.approx(low), unit)


def test_where_the_brackets_stand_and_what_one_is() -> None:
    (head,) = find("投资(亿元)10.2(化名)")
    assert (head.start, head.end, head.measure.low, head.measure.unit) == (2, 6, 10**8, "元")
    assert find("投资(亿元") == []


def test_only_the_column_below_the_head_takes_its_unit() -> None:
    table = "年|投资(亿元)\n1|2.5\n3.5|4.5"
    found = {text: unit for text, _, unit in measured(table)}
    assert (found["2.5"], found["4.5"], found.get("3.5", "1")) == ("CNY", "CNY", "1")


def test_a_line_without_columns_ends_the_table() -> None:
    table = "年|投资(亿元)\n1|2.5\n\n1|6.5"
    found = {text: unit for text, _, unit in measured(table)}
    assert (found["2.5"], found["6.5"]) == ("CNY", "1")


def test_a_figure_taken_from_its_head_is_inferred() -> None:
    (figure,) = find_figures("投资（亿元）10.2")
    assert figure.inferred


def test_a_declared_unit_holds_for_its_line() -> None:
    told = "预算（单位：万元）：拆除32，水电9.8；材料750×1500的大板，刷了3遍\n其他数据99，有120户"
    assert measured(told)[:2] == [("32", 320000, "CNY"), ("9.8", 98000, "CNY")]
    assert [unit for _, _, unit in measured(told)][-2:] == ["遍", "户"]
    assert not {"750", "99"} & {words for words, _, unit in measured(told) if unit == "CNY"}


@pytest.mark.parametrize("bracket", ["（单位：万吨）", "（单位:万吨）"])
def test_a_unit_that_ends_a_line_is_declared_for_the_next(bracket: str) -> None:
    found = measured(f"主要产量{bracket}\n玉米 120，大豆 -35.5\n其他 70%")
    assert found[:2] == [("120", 1.2e6, "t"), ("-35.5", -355000, "t")]
    assert found[2:] == [("70%", 70, "%")]


def test_the_unit_right_before_a_number_goes_before_that_of_its_column() -> None:
    assert measured("名称\t长(米)\n桌\t高(厘米)80") == [("80", 80, "cm")]
