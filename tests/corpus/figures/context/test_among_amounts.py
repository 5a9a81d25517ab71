from __future__ import annotations

import pytest

from corpus.figures import FigureKind, find_figures
from tests.corpus.figures.read import measured


def amounts(text: str) -> list[tuple[str, float | None, str]]:
    return [
        (figure.text, figure.low, figure.unit)
        for figure in find_figures(text)
        if figure.kind is FigureKind.MONEY
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("新车卖9.8万元，旧的折了六千，剩下的凑不齐。", ["9.8万元", "六千"]),
        ("女方那边是十二万，男方另给3000元。", ["十二万", "3000元"]),
        ("货款42万元，三成付清，余下的拖到29万。", ["42万元", "29万"]),
        ("女方那边是十二万。男方另给3000元。", ["3000元"]),
    ],
)
def test_a_large_number_beside_an_amount_is_one(text: str, words: list[str]) -> None:
    assert [found[0] for found in amounts(text)] == words


def test_it_is_of_the_currency_beside_it() -> None:
    assert amounts("球员身价700万欧元，同位置的那位是1200万。")[1] == ("1200万", 1.2e7, "EUR")


@pytest.mark.parametrize(
    "text",
    [
        "门票120元，来了三万八。",
        "奖金不少。参赛队伍48支，报名费另算，观赛的八百，",
        "月活2340万，客单价60元。",
        "收报64.5美元，RSI降至38，后市偏空。",
        "每月领3460元，计发月数139，到龄停发。",
    ],
)
def test_what_is_counted_or_rated_is_no_amount(text: str) -> None:
    assert not {"三万八", "八百", "2340万", "38", "139"} & {found[0] for found in amounts(text)}


@pytest.mark.parametrize("level", ["63.88", "58.4", "71.2"])
def test_plain_digits_about_as_large_as_the_price_beside_them_are_a_price(level: str) -> None:
    assert (level, float(level), "USD") in measured(f"布油收于64.51美元，盘中触及{level}，尾盘回稳。")


@pytest.mark.parametrize("number", ["9.1", "512", "2026"])
def test_plain_digits_far_from_the_price_beside_them_are_none(number: str) -> None:
    assert number not in [found[0] for found in amounts(f"布油收于64.51美元，盘中触及{number}，尾盘回稳。")]


def test_hundreds_of_millions_in_talk_of_money_are_money() -> None:
    text = "影片成本3000万元。上映两周，热度不减。排片占比三成，同档期另一部停在8.66亿。"
    assert ("8.66亿", 8.66e8, "CNY") in measured(text)
    assert ("8.66亿", 8.66e8, "1") in measured(text.replace("成本3000万元", "颇受好评"))
    assert ("8.66亿", 8.66e8, "1") in measured(text.replace("热度不减", "热度不减，" + "场场满座，" * 50))


def test_what_has_become_money_makes_money_of_what_stands_before_it() -> None:
    apart = "排片不减，场场满座。" * 15
    text = f"一部停在8.66亿。{apart}另一部停在7.35亿。{apart}影片成本3000万元。"
    assert [words for words, *_ in amounts(text)] == ["8.66亿", "7.35亿", "3000万元"]


@pytest.mark.parametrize(("level", "is_figure"), [("6.85", True), ("9.85", False), ("6", False)])
def test_a_decimal_about_as_large_as_the_level_beside_it_is_one(level: str, is_figure: bool) -> None:
    assert (level in [words for words, *_ in measured(f"签约时汇率7.12，收款时{level}。")]) is is_figure
