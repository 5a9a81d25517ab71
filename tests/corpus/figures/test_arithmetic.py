"""The number that digits and powers make together."""

from __future__ import annotations

from decimal import Decimal

import pytest

from corpus.figures.arithmetic import evaluated


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
