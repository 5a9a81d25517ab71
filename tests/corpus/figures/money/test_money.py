"""Whose money it is."""

from __future__ import annotations

import pytest

from corpus.figures import find_figures
from corpus.figures.money.money import speaks_of_money
from tests.corpus.figures.read import measured


def currencies(text: str) -> list[tuple[str, bool]]:
    return [(figure.unit, figure.inferred) for figure in find_figures(text) if figure.kind == "money"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("支出三百元", [("CNY", False)]),
        ("歲出三百億元", [("元", False)]),
        ("歲出三百億元，以新台幣計", [("TWD", True)]),
        ("營收三百億港元，費用20億元", [("HKD", False), ("HKD", True)]),
        ("营收120亿美元，净利润30亿", [("USD", False), ("USD", True)]),
        ("120亿、80亿和60亿美元", [("USD", True), ("USD", True), ("USD", False)]),
        ("以3000万收购股权", [("CNY", True)]),
        ("行贿80万", [("CNY", True)]),
        ("走了80万步", []),
        ("投入120亿美元，而由30亿人分享", [("USD", False)]),
    ],
)
def test_currencies(text: str, expected: list[tuple[str, bool]]) -> None:
    assert currencies(text) == expected


def test_words_that_speak_of_money() -> None:
    assert speaks_of_money("净利润")
    assert not speaks_of_money("净重")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("营收9999", []),
        ("财损多了四成，今年已达八百亿", [("CNY", True)]),
        ("净利润3亿，营收5亿美元", [("USD", True), ("USD", False)]),
        ("净利润3亿。营收5亿美元", [("CNY", True), ("USD", False)]),
        ("净利润3亿，" + "这" * 95 + "，营收5亿美元", [("CNY", True), ("USD", False)]),
        ("净利润3亿，" + "3台，" * 4 + "营收5亿美元", [("USD", True), ("USD", False)]),
        ("净利润3亿，" + "3台，" * 5 + "营收5亿美元", [("CNY", True), ("USD", False)]),
        ("营收1万", [("CNY", True)]),
        ("营收12000", []),
        ("花费5万", [("CNY", True)]),
        ("净利润约5亿", [("CNY", True)]),
        ("人口5亿", []),
        ("营收5亿美元。净利润3亿", [("USD", False), ("CNY", True)]),
        ("营收5亿美元，其中3亿来自广告", [("USD", False), ("USD", True)]),
        ("营收5亿美元！其中3亿来自广告", [("USD", False), ("USD", True)]),
        ("从5亿美元增至8亿", [("USD", False), ("USD", True)]),
        ("5亿和3亿美元", [("USD", True), ("USD", False)]),
        ("5亿人和3亿美元", [("USD", False)]),
        ("电价每度涨五分", [("CNY", False)]),
        ("三万一平", [("CNY", True)]),
        ("5000万冠军奖金", [("CNY", True)]),
        ("5000万的奖金", [("CNY", True)]),
        ("房价由2800元调到三千五", [("CNY", False), ("CNY", True)]),
        ("歲出三百億元，人民幣計", [("CNY", True)]),
        ("歲出三百億元，以新台幣或港幣計", [("元", False)]),
    ],
)
def test_what_the_words_around_tell(text: str, expected: list[tuple[str, bool]]) -> None:
    assert currencies(text) == expected


def test_cents_are_hundredths() -> None:
    (figure,) = find_figures("电价每度涨五分")
    assert (figure.low, figure.high) == (0.05, 0.05)


@pytest.mark.parametrize(("apart", "unit"), [(0, ["USD", "USD"]), (95, ["USD", "CNY"])])
def test_an_amount_lends_its_currency_only_near(apart: int, unit: list[str]) -> None:
    text = "营收5亿美元，" + "这" * apart + "，净利润3亿"
    assert [each for each, _ in currencies(text)] == unit


@pytest.mark.parametrize(("others", "unit"), [(4, "USD"), (5, "CNY")])
def test_and_with_few_figures_between(others: int, unit: str) -> None:
    text = "营收5亿美元，" + "3台，" * others + "净利润3亿"
    assert currencies(text)[-1] == (unit, True)


def test_renminbi_named_with_few_amounts_tells_it_from_the_others() -> None:
    amounts = "歲出三百億元，歲入四百億元，欠款五百億元，還款六百億元"
    assert {unit for unit, _ in currencies(amounts + "，人民幣計")} == {"元"}
    assert {unit for unit, _ in currencies("歲出三百億元，歲入四百億元，欠款五百億元，人民幣計")} == {"CNY"}


def test_an_amount_that_only_converts_lends_its_currency_to_none() -> None:
    text = "养老金38.5万比索，折合272美元，房租21万。布宜诺斯艾利斯的物价"
    assert [unit for *_, unit in measured(text)] == ["ARS", "USD", "ARS"]
