"""The order of magnitude of exchange rates: in which direction a rate is customarily stated, and whether one that was
entered is implausible. Nothing is ever converted by these."""

from __future__ import annotations

_PER_DOLLAR = {
    "USD": 1, "CNY": 7, "HKD": 7.8, "MOP": 8, "TWD": 31, "EUR": 0.9, "GBP": 0.78, "CHF": 0.93, "JPY": 125,
    "KRW": 1250, "SGD": 1.35, "AUD": 1.45, "NZD": 1.55, "CAD": 1.33, "RUB": 75, "INR": 77, "PKR": 200, "IDR": 15_000,
    "VND": 23_500, "THB": 34, "MYR": 4.3, "PHP": 54, "MXN": 19, "BRL": 5, "ZAR": 17, "SAR": 3.75, "AED": 3.67,
    "SEK": 9.7, "NOK": 9.8, "DKK": 6.8, "PLN": 4, "CZK": 23, "ILS": 3.5,
}  # fmt: skip
"""How many of a currency one US dollar is: rounded averages of the years from 2018 to 2025. Currencies whose value fell
much in these years, as the Turkish lira, are left out."""
_EITHER = 0.5
"""Rate from which either direction is usual: 1 HKD = 0.9 CNY is said as 1 CNY = 1.1 HKD is."""
_IMPLAUSIBLE = 3.0
"""How many times as large or as small as usual a rate is implausible. Chosen: since 1985 the yuan and the yen have
stayed within it, and a rate entered the other way round does not, unless both are worth about the same."""


def usual_rate(unit: str, target: str) -> float | None:
    """How many of ``target`` one ``unit`` usually is, by the codes of the currencies; None if that is not known."""
    one, other = _PER_DOLLAR.get(unit), _PER_DOLLAR.get(target)
    return other / one if one and other else None


def customary(unit: str, target: str) -> tuple[str, str]:
    """The direction in which the rate of two currencies is stated: from the one that is worth more, so that the number
    is not a small fraction. As given if they are worth about the same, or if that is not known."""
    usual = usual_rate(unit, target)
    return (unit, target) if usual is None or usual >= _EITHER else (target, unit)


def is_implausible(unit: str, target: str, factor: float) -> bool:
    """Whether a rate differs so much from the usual one that it is probably a slip."""
    usual = usual_rate(unit, target)
    return usual is not None and not usual / _IMPLAUSIBLE <= factor <= usual * _IMPLAUSIBLE
