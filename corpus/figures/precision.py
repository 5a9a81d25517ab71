"""How exact a figure is by the way it is written: 12.8亿 is told to the tenth of 亿, 三成 to the tenth of the whole."""

from __future__ import annotations

import re
from math import floor, log10

from corpus.figures.figure import Figure, FigureKind
from corpus.script import fold

_IN_DIGITS = re.compile(r"^[^\d]{0,6}?(?P<whole>\d[\d,]*)(?:\.(?P<decimals>\d+))?(?P<rest>.*)$", re.DOTALL)
_MORE_DIGITS = re.compile(r"\d")
_ROUND = 1000
"""From here on noughts at the end of a number may only fill it up: 3500 can stand for 3521."""
_FILLED = 0.02
"""By how much, as a share, such a number may differ from the exact one. Chosen so that 3500 agrees with 3521, and no
reader takes 60 for 65."""
_FRACTION = 0.02
"""How exact a fraction in words is: 三分之一 is said of 34 % and of 32 %."""


def last_place(figure: Figure) -> float:
    """What one in the last place of the figure as it is written amounts to, in the figure's own unit: 1e7 for 12.8亿, 1
    for 17 %, 10 for 三成. Two figures that differ by less than half of the coarser place are one number, rounded.

    A fraction in words has no place; for it this is twice the 2 % that the way of speaking leaves open.
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
