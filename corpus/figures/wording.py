"""A figure in the reader's words and scale: 3500亿美元 as 350 billion USD, 3500亿美元 or 3500億美元."""

from __future__ import annotations

import re
from dataclasses import replace
from enum import StrEnum
from functools import cache
from typing import Any

from corpus.figures.dates.calendar import OPEN_END
from corpus.figures.figure import Bound, Figure, FigureKind
from corpus.figures.tables import currencies, table
from corpus.figures.units.unit_names import OPEN_YUAN
from corpus.script import is_han, traditional_characters

_SIGNS = frozenset(("%", "‰", "℃", "℉", "°"))
"""Units that stand right behind the number."""
_YEARLESS = re.compile(r"--(\d\d)?(?:-(\d\d))?(?:T(.+))?")


class Scale(StrEnum):
    """In which language, and so in which powers, a figure is worded."""

    ENGLISH = "en"
    SIMPLIFIED = "zh-Hans"
    TRADITIONAL = "zh-Hant"


def in_words(figure: Figure, scale: Scale = Scale.SIMPLIFIED) -> str:
    """The normalised value of the figure with its unit and its bound."""
    words = _words()[scale]
    if figure.low is None or figure.high is None:
        return _date(figure.value, words) if figure.kind is FigureKind.DATE else figure.value
    if _is_single(figure):
        number = _number(figure.low, words)
    else:
        number = words["range"].format(low=_number(figure.low, words), high=_number(figure.high, words))
    worded = _joined(number, unit_of(figure, scale)) + per_of(figure, scale)
    return worded if figure.bound in (Bound.EXACT, Bound.RANGE) else words[figure.bound].format(worded)


def number_in_words(figure: Figure, scale: Scale = Scale.SIMPLIFIED) -> str:
    """Only the number of the figure, or both ends of a range, or the date: for a column of its own."""
    kind = FigureKind.DATE if figure.kind is FigureKind.DATE else FigureKind.OTHER
    bare = replace(figure, kind=kind, unit="", per="")
    return in_words(replace(bare, bound=Bound.RANGE if figure.bound is Bound.RANGE else Bound.EXACT), scale)


def number_words(number: float, scale: Scale = Scale.SIMPLIFIED) -> str:
    """A bare number in the powers of the scale."""
    return _number(number, _words()[scale])


def unit_of(figure: Figure, scale: Scale = Scale.SIMPLIFIED) -> str:
    """The name of a figure's unit as its number needs it: 1 year, 2 years."""
    one = _is_single(figure) and figure.low in (1, -1)
    return unit_in_words(figure.unit, figure.kind, scale, one=one)


def _is_single(figure: Figure) -> bool:
    """Whether a figure is worded with one number: of a vague bound (500多亿) only the one that its words have."""
    return figure.low == figure.high or figure.bound in (Bound.AT_LEAST, Bound.MORE_THAN) and figure.vague


def per_of(figure: Figure, scale: Scale = Scale.SIMPLIFIED) -> str:
    """What a figure is per, with the stroke before it; empty if it is per nothing."""
    return f"/{unit_in_words(figure.per, FigureKind.OTHER, scale, one=True)}" if figure.per else ""


def unit_in_words(unit: str, kind: FigureKind, scale: Scale = Scale.SIMPLIFIED, *, one: bool = False) -> str:
    """The name of a unit, or of ``one`` of it; empty for a bare number."""
    words = _words()[scale]
    if kind is FigureKind.MONEY:
        if unit == OPEN_YUAN:
            return str(words["open_yuan"])
        return str(currencies().names.get(unit, {}).get(scale, unit))
    if unit in ("", "1"):
        return ""
    named = (one and words.get("one", {}).get(unit)) or words["units"].get(unit)
    if named is None and scale is not Scale.ENGLISH:
        named = _chinese_names().get(unit, unit)
        return traditional_characters(named) if scale is Scale.TRADITIONAL else named
    return str(named or unit)


@cache
def _words() -> dict[str, Any]:
    return table("wording")


@cache
def _chinese_names() -> dict[str, str]:
    """The first name of each unit of measurement, by its symbol."""
    sections = table("units").values()
    return {symbol: line["names"][0] for section in sections for symbol, line in section["units"].items()}


def _date(value: str, words: dict[str, Any]) -> str:
    """A day, month or year, or a period between two of them or since one."""
    low, _, high = value.partition("/")
    if not high:
        return _day(low, words)
    pattern = words["since"] if high == OPEN_END else words["range"]
    return str(pattern.format(low=_day(low, words), high=_day(high, words)))


def _day(value: str, words: dict[str, Any]) -> str:
    """One end of a period; a month or a day of no known year in words, since its digits alone could be anything."""
    yearless = _YEARLESS.fullmatch(value)
    if yearless is None:
        return value.replace("T", " ").strip()
    month, day, time = yearless.groups()
    pattern = words["month_day"] if month and day else words["month" if month else "day"]
    number = int(month or 0)
    named = words["months"][number - 1] if "months" in words and month else number
    worded = str(pattern.format(month=named, day=int(day or 0)))
    return f"{worded} {time}" if time else worded


def _number(value: float, words: dict[str, Any]) -> str:
    """The number in the largest unit of the scale (万, billion …) in which it is at least 1."""
    for power, name in words["scales"]:
        if abs(value) >= power:
            return f"{_plain(value / power)}{name}"
    return _plain(value)


def _plain(value: float) -> str:
    rounded = round(value, 4) if abs(value) >= 0.01 else value
    if rounded == int(rounded):
        return f"{int(rounded):,}"
    return f"{rounded:,.4f}".rstrip("0") if abs(rounded) >= 0.01 else f"{rounded:g}"


def _joined(number: str, unit: str) -> str:
    """Number and unit, with a space unless both are Chinese characters or the unit is a sign."""
    if not unit or unit in _SIGNS or is_han(number[-1]) and is_han(unit[0]):
        return number + unit
    return f"{number} {unit}"
