"""Amounts written in several parts."""

from __future__ import annotations

import pytest

from tests.corpus.figures.read import measured, one


@pytest.mark.parametrize(
    ("text", "low", "unit"),
    [
        ("5小时30分", 5.5, "hour"),
        ("两美元又三美分", 2.03, "USD"),
        ("三块五", 3.5, "CNY"),
        ("5元6角三分", 5.63, "CNY"),
        ("一年六个月", 1.5, "year"),
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
        ("3秒123", ["3秒"]),
        ("三年半导体", ["三年"]),
        ("5小时70分钟", ["5小时", "70分钟"]),
    ],
)
def test_two_amounts(text: str, words: list[str]) -> None:
    assert [found[0] for found in measured(text)] == words
