from __future__ import annotations

import pytest

from corpus.comparing.usual_rates import customary, is_implausible, usual_rate


@pytest.mark.parametrize(
    ("unit", "target", "direction"),
    [
        ("CNY", "USD", ("USD", "CNY")),
        ("USD", "CNY", ("USD", "CNY")),
        ("JPY", "CNY", ("CNY", "JPY")),
        ("HKD", "CNY", ("HKD", "CNY")),
        ("CNY", "HKD", ("CNY", "HKD")),
        ("EUR", "USD", ("EUR", "USD")),
        ("TRY", "CNY", ("TRY", "CNY")),
    ],
)
def test_a_rate_is_stated_from_the_currency_that_is_worth_more(
    unit: str, target: str, direction: tuple[str, str]
) -> None:
    assert customary(unit, target) == direction


@pytest.mark.parametrize(
    ("unit", "target", "factor", "implausible"),
    [
        ("USD", "CNY", 7.1, False),
        ("USD", "CNY", 2.9, False),
        ("USD", "CNY", 0.14, True),
        ("CNY", "USD", 7.1, True),
        ("CNY", "USD", 0.14, False),
        ("USD", "CNY", 71, True),
        ("USD", "JPY", 360, False),
        ("TRY", "CNY", 1000, False),
    ],
)
def test_a_slip_is_noticed(unit: str, target: str, factor: float, implausible: bool) -> None:
    assert is_implausible(unit, target, factor) is implausible


def test_rates_of_two_currencies_follow_from_those_of_the_dollar() -> None:
    assert usual_rate("USD", "CNY") == 7
    assert usual_rate("CNY", "JPY") == pytest.approx(125 / 7)
    assert usual_rate("CNY", "XYZ") is usual_rate("XYZ", "CNY") is None
