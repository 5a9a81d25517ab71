"""What stands behind a number."""

from __future__ import annotations

import pytest

from tests.corpus.figures.read import measured, one


@pytest.mark.parametrize(
    ("text", "low", "unit"),
    [
        ("五千瓦", 5, "kW"),
        ("100兆瓦", 100, "MW"),
        ("一个半月", 1.5, "month"),
        ("两个半小时", 2.5, "hour"),
        ("3个 百 分 点", 3, "pp"),
        ("六百欧", 600, "EUR"),
        ("二十刀", 20, "USD"),
        ("五块12伏的电池", 5, "块"),
        ("五块", 5, "CNY"),
        ("给五十块伙食钱", 50, "CNY"),
        ("两打", 24, "打"),
        ("八国参加", 8, "国"),
        ("3毛钱", 0.3, "CNY"),
        ("120平方", 120, "m²"),
        ("10㎞", 10, "km"),
        ("0.02mg/kg", 0.02, "mg/kg"),
        ("6.8L/100km", 6.8, "L/100km"),
        ("20万载重吨", 200000, "t"),
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
        ("13日", "day"),
        ("五千瓦", "瓦"),
    ],
)
def test_other_words(text: str, unit: str) -> None:
    assert unit not in [found[2] for found in measured(text)]


def test_what_it_is_counted_per() -> None:
    figure = one("5000元/吨")
    assert (figure.text, figure.per) == ("5000元/吨", "t")
    assert one("3000元每月").per == ""


def test_多_and_来_leave_it_open() -> None:
    assert (one("20多个").low, one("20多个").high) == (20, 30)
    assert (one("80来个").low, one("80来个").high) == (72, 96)
