"""Figures in the language and scale of the user."""

from __future__ import annotations

import pytest

from corpus.figures import Scale, find_figures, in_words, number_in_words, unit_in_words
from corpus.figures.tables import table
from corpus.measures import FigureKind
from corpus.model import Language
from corpus.script import language_of


@pytest.mark.parametrize(
    ("text", "english", "simplified", "traditional"),
    [
        ("3500亿美元", "350 billion USD", "3,500亿美元", "3,500億美元"),
        ("超过1.2万亿元", "more than 1.2 trillion CNY", "超过 1.2万亿元人民币", "超過 1.2兆元人民幣"),
        ("80%以上", "at least 80%", "至少 80%", "至少 80%"),
        ("300万至700万美元", "3 million to 7 million USD", "300万 至 700万美元", "300萬 至 700萬美元"),
        ("三年内", "at most 3 years", "最多 3 年", "最多 3 年"),
        ("一年多", "more than 1 year", "超过 1 年", "超過 1 年"),
        ("30元/小时", "30 CNY/hour", "30 元人民币/小时", "30 元人民幣/小時"),
        ("59GW", "59 GW", "59 吉瓦", "59 吉瓦"),
        ("2025年9月", "2025-09", "2025-09", "2025-09"),
        ("12月13日", "13 December", "12 月 13 日", "12 月 13 日"),
        ("本月13日", "day 13", "13 日", "13 日"),
        ("上午8时30分", "08:30", "08:30", "08:30"),
        ("上半年", "January to June", "1 月 至 6 月", "1 月 至 6 月"),
        ("2024年至今", "since 2024", "2024 至今", "2024 至今"),
        ("2022-2026年", "2022 to 2026", "2022 至 2026", "2022 至 2026"),
        ("300港元", "300 HKD", "300 港元", "300 港元"),
        ("20℃", "20℃", "20℃", "20℃"),
        ("350公里/小时", "350 km/h", "350 公里/小时", "350 公里/小時"),
        ("40个模型", "40 模型", "40 模型", "40 模型"),
        ("3.2万台", "32,000 台", "3.2万台", "3.2萬台"),
        ("6个", "6 个", "6 个", "6 個"),
        ("80兆瓦", "80 MW", "80 兆瓦", "80 百萬瓦"),
        ("翻了两番", "4 times", "4 倍", "4 倍"),
        ("500多亿元", "more than 50 billion CNY", "超过 500亿元人民币", "超過 500億元人民幣"),
        ("四分之一", "0.25", "0.25", "0.25"),
        ("0.003%", "0.003%", "0.003%", "0.003%"),
        ("1234.5万吨", "12.345 million t", "1,234.5万吨", "1,234.5萬公噸"),
        ("一兆元的經費", "1 trillion yuan (currency not stated)", "1万亿元（币种未明）", "1兆元（幣種未明）"),
        ("14亿人口", "1.4 billion 人口", "14亿人口", "14億人口"),
        ("3比2", "3:2", "3:2", "3:2"),
        ("5000元/吨", "5,000 CNY/t", "5,000 元人民币/吨", "5,000 元人民幣/公噸"),
    ],
)
def test_words(text: str, english: str, simplified: str, traditional: str) -> None:
    (figure,) = find_figures(text)
    assert in_words(figure, Scale.ENGLISH) == english
    assert in_words(figure, Scale.SIMPLIFIED) == simplified
    assert in_words(figure, Scale.TRADITIONAL) == traditional


@pytest.mark.parametrize(
    ("text", "number", "unit", "english_unit"),
    [
        ("超过3500亿美元", "3,500亿", "美元", "USD"),
        ("3至5年", "3 至 5", "年", "years"),
        ("增长6.3%", "6.3", "%", "%"),
        ("5000元/吨", "5,000", "人民币", "CNY"),
        ("120公里", "120", "公里", "km"),
        ("2026年9月17日", "2026-09-17", "", ""),
        ("3比2", "3:2", "", ""),
    ],
)
def test_number_and_unit_apart(text: str, number: str, unit: str, english_unit: str) -> None:
    (figure,) = find_figures(text)
    assert number_in_words(figure) == number
    assert unit_in_words(figure.unit, figure.kind).removeprefix("元") == unit
    assert unit_in_words(figure.unit, figure.kind, Scale.ENGLISH) == english_unit


@pytest.mark.parametrize("scale", list(Scale))
def test_every_unit_has_a_name(scale: Scale) -> None:
    for section in table("units").values():
        for symbol in section["units"]:
            name = unit_in_words(symbol, FigureKind(section["kind"]), scale)
            assert name and name == name.strip()


def test_whatever_has_a_singular_has_a_plural() -> None:
    words = table("wording")["en"]
    assert words["one"].keys() <= words["units"].keys()


def test_names_in_one_script_only() -> None:
    for symbol in (symbol for section in table("units").values() for symbol in section["units"]):
        assert language_of(unit_in_words(symbol, FigureKind.OTHER)) is not Language.TRADITIONAL, symbol
        worded = unit_in_words(symbol, FigureKind.OTHER, Scale.TRADITIONAL)
        assert language_of(worded) is not Language.SIMPLIFIED, symbol
