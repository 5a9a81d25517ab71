"""Units that stand before their numbers: in brackets (投资（亿元）10.2), and in the head of a table's column."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from corpus.figures import units
from corpus.figures.figure import FigureKind
from corpus.figures.numerals import scan
from corpus.figures.quantity import Quantity

_BRACKETED = re.compile(r"\((?:单位[:：]? ?)?(?P<unit>[^()\n\d]{1,8})\)")
_BETWEEN = re.compile(r" ?(?:为|达|约|是|共|合计)?[:：]? ?")
_SEPARATOR = re.compile(r"[|\t]")
_OPENING = re.compile(r"\(")


@dataclass(frozen=True, slots=True)
class Head:
    """A unit in brackets: where the brackets begin and end, and what one of it is."""

    start: int
    end: int
    one: Quantity


def find(plain: str) -> list[Head]:
    """The units in brackets of a folded text."""
    found = []
    for opening in _OPENING.finditer(plain):
        match = _BRACKETED.match(plain, opening.start())
        one = _one(match["unit"].strip()) if match else None
        if match is not None and one is not None:
            found.append(Head(match.start(), match.end(), one))
    return found


@lru_cache(maxsize=512)
def _one(written: str) -> Quantity | None:
    """One of the unit that is written so, as 1亿元 of 亿元; None where it is no unit."""
    probe = f"1{written}"
    numeral = next(scan(probe), None)
    if numeral is None or numeral.start:
        return None
    quantity = units.attach(probe, probe, numeral)
    whole = quantity.end == len(probe) and quantity.named
    return quantity if whole and quantity.kind is not FigureKind.SCORE else None


def apply(plain: str, quantities: Sequence[Quantity], heads: Sequence[Head]) -> None:
    """Give numbers without a unit the one of the brackets before them, or of their column."""
    if not heads:
        return
    columns = {} if _SEPARATOR.search(plain) is None else _columns(plain, heads)
    for quantity in quantities:
        if quantity.named or not quantity.numeral.in_digits:
            continue
        head = _right_before(plain, heads, quantity) or columns.get(_cell(plain, quantity.start))
        if head is not None:
            _measure(quantity, head.one)


def _right_before(plain: str, heads: Sequence[Head], quantity: Quantity) -> Head | None:
    return (
        next((head for head in heads if _BETWEEN.fullmatch(plain, head.end, quantity.start)), None)
        if heads
        else None
    )


def _measure(quantity: Quantity, one: Quantity) -> None:
    quantity.scale(one.low)
    quantity.multiplier *= one.low
    quantity.take_unit(one)
    quantity.inferred = True


_Cell = tuple[int, int]
"""Where a line begins, and which of its columns it is."""


def _cell(plain: str, at: int) -> _Cell:
    begin = plain.rfind("\n", 0, at) + 1
    return begin, len(_SEPARATOR.findall(plain, begin, at))


def _columns(plain: str, heads: Sequence[Head]) -> dict[_Cell, Head]:
    """The unit of every cell below a head, as far as the lines go on with columns."""
    found: dict[_Cell, Head] = {}
    for head in heads:
        begin, column = _cell(plain, head.start)
        for line in _rows_below(plain, begin):
            found[line, column] = head
    return found


def _rows_below(plain: str, begin: int) -> Iterator[int]:
    """Where the lines below begin, while they have columns."""
    at = plain.find("\n", begin) + 1
    if not at or _SEPARATOR.search(plain, begin, at) is None:
        return
    while 0 < at < len(plain):
        end = plain.find("\n", at)
        end = len(plain) if end < 0 else end
        if _SEPARATOR.search(plain, at, end) is None:
            return
        yield at
        at = end + 1
