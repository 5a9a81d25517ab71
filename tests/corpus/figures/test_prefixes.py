"""What stands before a number and changes it."""

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
