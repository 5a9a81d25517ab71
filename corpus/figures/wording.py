"""A figure in the reader's words and scale: 3500亿美元 as 350 billion USD, 3500亿美元 or 3500億美元."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from functools import cache
from typing import Any

from corpus.figures.figure import Bound, Figure, FigureKind
from corpus.figures.tables import currencies, table
from corpus.figures.units import OPEN_YUAN


class Scale(StrEnum):
    """In which language, and so in which powers, a figure is worded."""

    ENGLISH = "en"
    SIMPLIFIED = "zh-Hans"
    TRADITIONAL = "zh-Hant"


def in_words(figure: Figure, scale: Scale = Scale.SIMPLIFIED) -> str:
    """The normalised value of the figure with its unit and its bound."""
    if figure.low is None or figure.high is None:
        return figure.value
    words = _words()[scale]
    if figure.low == figure.high or figure.bound in (Bound.AT_LEAST, Bound.MORE_THAN) and figure.vague:
        worded = _with_unit(figure, _number(figure.low, words), words, scale)
    else:
        ends = words["range"].format(low=_number(figure.low, words), high=_number(figure.high, words))
        worded = _with_unit(figure, ends, words, scale)
    if figure.per:
        worded = words["per"].format(worded, per=figure.per)
    return worded if figure.bound in (Bound.EXACT, Bound.RANGE) else words[figure.bound].format(worded)


def number_in_words(figure: Figure, scale: Scale = Scale.SIMPLIFIED) -> str:
    """Only the number of the figure, or both ends of a range: for a column of its own. Dates as they are kept."""
    bare = replace(figure, kind=FigureKind.OTHER, unit="", per="")
    return in_words(replace(bare, bound=Bound.RANGE if figure.bound is Bound.RANGE else Bound.EXACT), scale)


def unit_in_words(unit: str, kind: FigureKind, scale: Scale = Scale.SIMPLIFIED) -> str:
    """The name of a unit as a heading or a choice; empty for a bare number."""
    words = _words()[scale]
    if kind is FigureKind.MONEY:
        if unit == OPEN_YUAN:
            return str(words["open_yuan"]).strip()
        return str(currencies().names.get(unit, {}).get(scale, unit))
    if unit in ("", "1"):
        return ""
    return str(words["units"].get(unit, unit)).strip()


@cache
def _words() -> dict[str, Any]:
    return table("wording")


def _number(value: float, words: dict[str, Any]) -> str:
    """The number with the greatest power of the scale that leaves at least 1 before it."""
    for power, name in words["scales"]:
        if abs(value) >= power:
            return f"{_plain(value / power)}{name}"
    return _plain(value)


def _plain(value: float) -> str:
    rounded = round(value, 4) if abs(value) >= 0.01 else value
    if rounded == int(rounded):
        return f"{int(rounded):,}"
    return f"{rounded:,.4f}".rstrip("0") if abs(rounded) >= 0.01 else f"{rounded:g}"


def _with_unit(figure: Figure, number: str, words: dict[str, Any], scale: Scale) -> str:
    if figure.kind is FigureKind.MONEY:
        if figure.unit == OPEN_YUAN:
            return f"{number}{words['open_yuan']}"
        name = currencies().names.get(figure.unit, {}).get(scale, figure.unit)
        written: str = words["money"].format(number=number, code=figure.unit, name=name)
        return written
    if figure.unit in ("", "1"):
        return number
    named = words["units"].get(figure.unit)
    if named is not None:
        return f"{number}{named}"
    return f"{number}{figure.unit}" if figure.unit in ("%", "‰", "℃", "℉", "°") else f"{number} {figure.unit}"
