"""Parsing and formatting of numbers, units and dates that users type, in the notation of texts."""

from __future__ import annotations

import math
import re

from corpus.figures import Scale, find_figures, number_words
from corpus.figures.dates.calendar import OPEN_END, extent
from corpus.measures import FigureKind

_DAY = r"\d{4}(-\d\d){0,2}"
_DATE = re.compile(rf"{_DAY}(/({_DAY}|\.\.))?")
_EXACT = 1e16
"""Below this, integral floats are written in digits without an exponent."""


def number_of(words: str) -> float | None:
    """The number in ``words``, in digits or as in a text (``3500亿``); None unless it is exactly one."""
    words = words.strip()
    try:
        number = float(words.replace(",", "").replace("，", ""))
    except ValueError:
        figures = find_figures(words)
        single = len(figures) == 1 and figures[0].text == words and figures[0].low == figures[0].high
        return figures[0].low if single else None
    return number if math.isfinite(number) else None


def typed_number(number: float | None, scale: Scale) -> str:
    """A number as the user would type it; in digits if their scale would round it. The inverse of :func:`number_of`."""
    if number is None:
        return ""
    words = number_words(number, scale)
    return words if number_of(words) == number else _digits(number)


def _digits(number: float) -> str:
    return str(int(number)) if number == int(number) and abs(number) < _EXACT else repr(number)


def unit_called(words: str, kind: FigureKind) -> str:
    """The unit that texts call ``words`` (美元 is USD, 公里 is km); the words themselves if there is none."""
    figures = find_figures(f"3{words}") if words else []
    if (
        len(figures) == 1
        and figures[0].text == f"3{words}"
        and figures[0].kind is kind
        and figures[0].low == 3
    ):
        return figures[0].unit
    return words


def is_date(value: str) -> bool:
    """Whether ``value`` is an existing day, month or year in ISO 8601, or a period from one to another."""
    return _DATE.fullmatch(value) is not None and extent(value.replace(OPEN_END, "9999")) is not None
