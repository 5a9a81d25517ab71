"""The number expressed by digits and powers."""

from __future__ import annotations

from decimal import Decimal

import pytest

from corpus.figures.numerals.arithmetic import evaluated


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("十", 10),
        ("十二", 12),
        ("一百零五", 105),
        ("一千二", 1200),
        ("一万二", 12000),
        ("一万零二", 10002),
        ("三亿两千万", 320_000_000),
        ("一万亿", 10**12),
        ("廿四", 24),
        ("卅六", 36),
        ("卌", 40),
        ("两千四百五", 2450),
        ("叁佰贰拾", 320),
    ],
)
def test_a_number(written: str, number: int) -> None:
    assert evaluated(list(written)) == number


@pytest.mark.parametrize("written", ["一百千", "十百", "二三", "万二万", "一百百"])
def test_what_makes_no_number(written: str) -> None:
    assert evaluated(list(written)) is None


def test_numbers_in_digits_are_multiplied_and_elide_no_power() -> None:
    assert evaluated([Decimal("1.1"), "万", "亿"]) == Decimal("1.1e12")
    assert evaluated([Decimal(3), "万", Decimal(8)]) == 30008
    assert evaluated([Decimal(4), "亿", Decimal(5), "千", Decimal(6), "百", "万"]) == 456_000_000


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("万", 10**4),
        ("千万", 10**7),
        ("万亿", 10**12),
        ("一百", 100),
        ("一百五", 150),
        ("一百零", 100),
        ("二十五", 25),
        ("三万五", 35000),
        ("三万零五", 30005),
        ("三千五百万", 35_000_000),
        ("一亿零三万", 100_030_000),
        ("两万三千亿", 23 * 10**11),
        ("零", 0),
        ("十万", 100_000),
        ("一千零一十", 1010),
        ("九九", None),
        ("五零", None),
        ("百千", None),
    ],
)
def test_powers_and_what_is_left_out(written: str, number: int | None) -> None:
    assert evaluated(list(written)) == number
