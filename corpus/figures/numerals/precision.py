"""Derives the precision of a figure from its notation: 12.8亿 is exact to 0.1亿, 三成 to 10 %."""

from __future__ import annotations

import re
from math import floor, log10

from corpus.figures.figure import Figure, FigureKind
from corpus.script import fold

_IN_DIGITS = re.compile(r"^[^\d]{0,6}?(?P<whole>\d[\d,]*)(?:\.(?P<decimals>\d+))?(?P<rest>.*)$", re.DOTALL)
_MORE_DIGITS = re.compile(r"\d")
_ROUND = 1000
"""From this number on, trailing zeros may be due to rounding: 3500 can stand for 3521."""
_FILLED = 0.02
"""The most that the last place of such a number can be, as a share of it. Chosen so that 3500 agrees with 3521 and
5000 not with 5100."""
_FRACTION = 0.02
"""Half the last place of a fraction in words, chosen: 三分之一 is said of 34 % and of 32 %."""


def last_place(figure: Figure) -> float:
    """The value of the last written digit, in the figure's own unit: 1e7 for 12.8亿, 1 for 17 %, 10 for 三成.

    Two figures that differ by at most half of the coarser place may be one number, rounded. Fractions in words get
    0.04, that is, they agree with shares within two percentage points.
    """
    number = abs(figure.low or 0.0)
    words = fold(figure.text)
    if figure.kind is FigureKind.FRACTION:
        return 2 * _FRACTION
    if not number:
        return 1.0
    written = _IN_DIGITS.match(words)
    if written is not None and not _MORE_DIGITS.search(written["rest"]):
        return _place_in_digits(number, written)
    place = _significant(number)
    if "成" in words:
        return place
    return min(place, 1.0 if number < _ROUND / 10 else number * _FILLED)


def _place_in_digits(number: float, written: re.Match[str]) -> float:
    whole, decimals = written["whole"].replace(",", ""), written["decimals"] or ""
    stated = float(f"{whole}.{decimals or 0}")
    scale = number / stated if stated else 1.0
    if decimals:
        return float(10.0 ** -len(decimals) * scale)
    place = scale * (_significant(stated) if stated >= _ROUND else 1.0)
    return min(place, number * _FILLED) if stated >= _ROUND else place


def _significant(number: float) -> float:
    """The value of the last digit that is not nought."""
    digits = f"{number:.11e}".split("e")[0].replace(".", "").rstrip("0")
    return float(10.0 ** (floor(log10(number)) + 1 - len(digits)))
