"""The noun after a number."""

from __future__ import annotations

import pytest

from corpus.figures import find_figures
from corpus.figures.units.nouns import described_at, noun_at
from tests.corpus.figures.read import one


@pytest.mark.parametrize(
    ("phrase", "head"),
    [
        ("数据中心", "数据中心"),
        ("大型数据中心", "数据中心"),
        ("茶叶合作社今年", "合作社"),
        ("大学生乐队报名", "乐队"),
        ("地方志版本", "版本"),
        ("村的", "村"),
        ("村口", ""),
        ("说是合作社", ""),
        ("在合作社", ""),
        ("不知何故而来的合作社", ""),
        ("先进木工工具", "工具"),
        ("学生诗社，", "诗社"),
        ("学生画室均已", "画室"),
    ],
)
def test_the_head_of_a_noun_phrase(phrase: str, head: str) -> None:
    assert described_at(phrase, 0) == head


def test_a_noun_is_as_long_as_possible() -> None:
    assert noun_at("共上市公司", 1) == "上市公司"
    assert noun_at("共上市", 1) == ""


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("七大科技厂商", "厂商"),
        ("14亿人口", "人口"),
        ("4.3亿 Office 365 用户", "用户"),
        ("46个地方志版本", "版本"),
        ("3个", "个"),
    ],
)
def test_units(text: str, unit: str) -> None:
    assert one(text).unit == unit


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("一百大科技厂商", "厂商"),
        ("六大板块", "板块"),
        ("14亿活跃用户", "用户"),
        ("3万 用户", "用户"),
        ("20个木工作坊", "作坊"),
        ("20个停车", "个"),
        ("3个学生社团今年", "社团"),
        ("14亿的用户", "1"),
        ("共3万 用户", "1"),
        ("9千活跃用户", "1"),
        ("1万活跃用户", "用户"),
        ("5千用户奖金", "用户"),
    ],
)
def test_what_is_counted_at_a_distance(text: str, unit: str) -> None:
    assert one(text).unit == unit


@pytest.mark.parametrize("text", ["101大厂商", "七大学", "三大("])
def test_大_that_counts_nothing(text: str) -> None:
    assert [figure for figure in find_figures(text) if figure.unit] == []


def test_a_large_number_before_a_prize_is_money() -> None:
    assert (one("5000万冠军奖金").kind, one("5000万冠军奖金").unit) == ("money", "CNY")


@pytest.mark.parametrize(
    ("phrase", "head"),
    [
        ("", ""),
        ("木工作坊", "作坊"),
        ("木工作坊今年", "作坊"),
        ("开会", ""),
        ("坊", ""),
        ("学生社团", "社团"),
        ("学生社团，", "社团"),
        ("abc", ""),
        ("，合作社", ""),
        ("丙丁戊己庚合作社", "合作社"),
        ("甲丙丁戊己庚合作社", ""),
    ],
)
def test_unknown_words_before_the_head(phrase: str, head: str) -> None:
    assert described_at(phrase, 0) == head


@pytest.mark.parametrize("number", ["3个", "五个", "三百个"])
@pytest.mark.parametrize("verb", ["参加", "报名", "获救", "工作", "生病", "行动", "体检", "道歉", "说", "，"])
def test_people_are_counted_whatever_they_do(number: str, verb: str) -> None:
    assert one(f"{number}人{verb}").unit == "人"


@pytest.mark.parametrize("number", ["3个", "五个", "三百个"])
@pytest.mark.parametrize(
    ("words", "unit"),
    [
        ("人工智能项目", "项目"),
        ("人民法院", "法院"),
        ("人事问题", "问题"),
        ("人生阶段", "阶段"),
        ("人员", "人员"),
    ],
)
def test_words_that_begin_with_people_count_something_else(number: str, words: str, unit: str) -> None:
    assert one(f"{number}{words}").unit == unit


@pytest.mark.parametrize("number", ["3个", "五个"])
def test_another_noun_of_one_character_may_begin_a_word(number: str) -> None:
    assert one(f"{number}票价").unit == "个"
