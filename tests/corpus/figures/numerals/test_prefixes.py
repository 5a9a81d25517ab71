"""Words before a number that change it."""

from __future__ import annotations

import pytest

from tests.corpus.figures.read import measured, one


@pytest.mark.parametrize(
    ("text", "words", "low"),
    [
        ("零下15度", "零下15度", -15),
        ("负3℃", "负3℃", -3),
        ("正负3℃", "3℃", 3),
        ("气温-3℃", "-3℃", -3),
        ("体感温度−32℃", "−32℃", -32),
        ("每股收益-0.12元", "-0.12元", -0.12),
    ],
)
def test_signs(text: str, words: str, low: float) -> None:
    figure = one(text)
    assert (figure.text, figure.low, figure.high) == (words, low, low)


def test_a_hyphen_between_two_quantities_is_no_minus() -> None:
    assert [low for _, low, _ in measured("3元-5元")] == [3]
    assert [low for _, low, _ in measured("3个月-5个月")] == [3]


@pytest.mark.parametrize(
    ("text", "low", "unit"),
    [
        ("US$3.4 billion", 3.4e9, "USD"),
        ("人民币约50", 50, "CNY"),
        ("$5k", 5000, "USD"),
        ("¥300", 300, "CNY"),
        ("70b参数", 7e10, "参数"),
    ],
)
def test_currencies_and_english_powers(text: str, low: float, unit: str) -> None:
    figure = one(text)
    assert (figure.low, figure.unit) == (low, unit)


@pytest.mark.parametrize(
    ("text", "words", "low"),
    [
        ("负 3℃", "负 3℃", -3),
        ("零下 15度", "零下 15度", -15),
        ("下15度", "15度", 15),
        ("担负3人", "3人", 3),
        ("胜负3场", "3场", 3),
        ("- 3℃", "3℃", 3),
        ("-三℃", "三℃", 3),
        ("负三℃", "负三℃", -3),
        ("负3至5℃", "负3至5℃", -3),
    ],
)
def test_what_is_a_sign(text: str, words: str, low: float) -> None:
    figure = one(text)
    assert (figure.text, figure.low) == (words, low)


@pytest.mark.parametrize(
    ("text", "low", "unit"),
    [
        ("US$3 million", 3e6, "USD"),
        ("$3m", 3e6, "USD"),
        ("$3tn", 3e12, "USD"),
        ("$3 thousand", 3000, "USD"),
        ("$3b", 3e9, "USD"),
        ("3 billion美元", 3e9, "USD"),
        ("7b参数", 7e9, "参数"),
        ("5m", 5, "m"),
        ("5t", 5, "t"),
        ("人民币50", 50, "CNY"),
        ("HK$20", 20, "HKD"),
        ("欧元 近 50", 50, "EUR"),
        ("港币合计50", 50, "1"),
    ],
)
def test_powers_and_currencies(text: str, low: float, unit: str) -> None:
    figure = one(text)
    assert (figure.low, figure.unit) == (low, unit)


def test_the_dollar_alone_is_assumed_to_be_that_of_america() -> None:
    assert (one("$300").inferred, one("US$300").inferred) == (True, False)
    assert one("人民币约50").text == "人民币约50"
    assert one("人民币高达50").text == "50"
    assert one("人民币50").text == "人民币50"
