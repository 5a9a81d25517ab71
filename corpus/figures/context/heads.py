"""Units that stand before their numbers: in brackets (投资（亿元）10.2), and in the head of a table's column."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from corpus.figures.figure import FigureKind
from corpus.figures.names import name_numbers
from corpus.figures.names.bare_numbers import beside
from corpus.figures.numerals.numerals import scan
from corpus.figures.numerals.quantity import Quantity
from corpus.figures.units import units

_BRACKETED = re.compile(r"\((?P<declares>单位[:：]? ?)?(?P<unit>[^()\n\d]{1,8})\)")
_BETWEEN = re.compile(r" ?(?:为|达|约|是|共|合计)?[:：]? ?")
_SEPARATOR = re.compile(r"[|\t]")
_OPENING = re.compile(r"\(")
_SIDE = frozenset("×x*")
"""Beside one of these stands a side: 750×1500."""


@dataclass(frozen=True, slots=True)
class Head:
    """A unit in brackets: where the brackets begin and end, and the quantity that one of it is."""

    start: int
    end: int
    measure: Quantity
    reach: int
    """Up to where bare numbers have the unit too: the end of the line, or of the next, where 单位 or a colon
    declares it for all, else ``end``."""


def find(plain: str) -> list[Head]:
    """The units in brackets of a folded text."""
    found = []
    for opening in _OPENING.finditer(plain):
        match = _BRACKETED.match(plain, opening.start())
        one = unit(match["unit"].strip()) if match else None
        if match is not None and one is not None:
            found.append(Head(match.start(), match.end(), one, _reach(plain, match)))
    return found


def _reach(plain: str, match: re.Match[str]) -> int:
    if match["declares"] is None and plain[match.end() : match.end() + 1] != ":":
        return match.end()
    end = plain.find("\n", match.end())
    if end >= 0 and not plain[match.end() : end].strip(" :"):  # it is a title, and what it declares follows
        end = plain.find("\n", end + 1)
    return len(plain) if end < 0 else end


@lru_cache(maxsize=512)
def unit(written: str) -> Quantity | None:
    """The quantity of one such unit (1亿元 for 亿元); None if the words, which are folded, are no unit."""
    probe = f"1{written}"
    numeral = next(scan(probe), None)
    if numeral is None or numeral.start:
        return None
    quantity = units.attach(probe, probe, numeral)
    whole = quantity.end == len(probe) and quantity.named
    return quantity if whole and quantity.kind is not FigureKind.SCORE else None


def apply(
    plain: str, quantities: Sequence[Quantity], heads: Sequence[Head], tables: Container[int] = ()
) -> None:
    """Give numbers without a unit the unit in the brackets right before them, or in the head of their column.
    ``tables``: where lines begin that are known to be rows, whose heads are not looked for here."""
    if not heads:
        return
    columns = {} if _SEPARATOR.search(plain) is None else _columns(plain, heads)
    for quantity in quantities:
        if quantity.named or not quantity.numeral.in_digits:
            continue
        last = bisect_right(heads, quantity.start, key=lambda head: head.end) - 1
        nearest = heads[last] if last >= 0 else None
        head = nearest if nearest and _BETWEEN.fullmatch(plain, nearest.end, quantity.start) else None
        if head is None and columns:
            cell = _cell(plain, quantity.start)
            head = None if cell[0] in tables else columns.get(cell)
        if head is None and nearest and quantity.start < nearest.reach and _may_be_declared(plain, quantity):
            head = nearest  # 预算(单位:元):拆除3200;水电9800
        if head is not None:
            measure(quantity, head.measure)


def _may_be_declared(plain: str, quantity: Quantity) -> bool:
    """Whether the number can be one that a unit declared for its whole line measures: no name, and none of the sides
    of 750×1500."""
    around = beside(plain, quantity)
    if around[1].isalnum() or not _SIDE.isdisjoint(around):
        return False
    return not name_numbers.is_name_number(plain, quantity)


def measure(quantity: Quantity, by: Quantity) -> None:
    """Give a bare number the unit of which ``by`` is one."""
    quantity.scale(by.low)
    quantity.multiplier *= by.low
    quantity.take_unit(by)
    quantity.inferred = True


_Cell = tuple[int, int]
"""Where a line begins, and which of its columns it is."""


def _cell(plain: str, at: int) -> _Cell:
    begin = plain.rfind("\n", 0, at) + 1
    return begin, len(_SEPARATOR.findall(plain, begin, at))


def _columns(plain: str, heads: Sequence[Head]) -> dict[_Cell, Head]:
    """The head of every cell below it, down to the first line without columns."""
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
