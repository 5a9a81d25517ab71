"""Whose money it is where several countries call theirs alike: 比索, 克朗, 法郎."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from operator import itemgetter

from corpus.figures.numerals.quantity import Quantity
from corpus.figures.tables import any_of, table
from corpus.script import fold


@dataclass(frozen=True, slots=True)
class _SharedName:
    """The currencies of one name."""

    default: str
    """Where the text names none of the countries."""
    codes: dict[str, str]
    """By the names of countries and towns, folded."""
    places: re.Pattern[str]


@cache
def defaults() -> dict[str, str]:
    """The shared names, folded, each with the currency that is meant where no country is named."""
    return {name: shared.default for name, shared in _shared().items()}


@cache
def _shared() -> dict[str, _SharedName]:
    shared: dict[str, _SharedName] = {}
    for line in table("shared_currencies").values():
        codes = {
            fold(place): code
            for code, places in line.items()
            if code not in ("names", "default")
            for place in places.split()
        }
        for name in line["names"]:
            shared[fold(name)] = _SharedName(line["default"], codes, re.compile(any_of(codes)))
    return shared


@cache
def _at_end() -> re.Pattern[str]:
    return re.compile(f"{any_of(_shared())}$")


def settle(plain: str, amounts: Sequence[Quantity]) -> None:
    """Give every amount in such money the currency of the place named last before it, or of the first one behind it."""
    places: dict[str, list[tuple[int, str]]] = {}
    for amount in amounts:
        name = _at_end().search(plain, amount.numeral.end, amount.end)
        if name is None or plain[amount.numeral.end : name.start()].strip(" "):
            continue
        if name.group() not in places:
            places[name.group()] = _places_in(plain, _shared()[name.group()])
        near = places[name.group()]
        if near:
            behind = bisect(near, amount.start, key=itemgetter(0))
            amount.unit = near[max(0, behind - 1)][1]
        amount.inferred = True


def _places_in(plain: str, shared: _SharedName) -> list[tuple[int, str]]:
    """The places of the countries with such money in a text, each with its currency."""
    return [(match.start(), shared.codes[match.group()]) for match in shared.places.finditer(plain)]
