"""Units that a table tells apart from its numbers: in the heads of its columns and rows, in a column of units, and above
the whole table (单位：亿元). Which lines are a table is told by the text's blocks.

:mod:`corpus.figures.context.heads` reads the plainest of these, units in brackets, in any lines with tabs.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import groupby

from corpus.blocks import Block, BlockKind
from corpus.figures.context import heads
from corpus.figures.numerals.quantity import Quantity
from corpus.figures.tables import phrases

_ROWS = (BlockKind.TABLE_HEAD, BlockKind.TABLE_ROW)
_STATED = re.compile(r"单位[:：]? ?(?P<unit>[^\s()、,;。:：]{1,8})")
"""A unit of the whole table."""
_TOLD = re.compile(
    r"\((?:单位[:：]? ?)?(?P<bracketed>[^()\n\d]{1,8})\)\s*$|[/,、 ](?P<behind>[^/,、 ()\d]{1,6})$|(?P<sign>[%‰])$"
)
"""A unit at the end of a head: 营收（亿元）, 营收/亿元, 占比%."""
_ABOVE = 2
"""Lines above a table that may state its unit: its caption, and the line with the unit."""

Cell = tuple[int, int]
"""Where a cell begins and ends."""


def apply(plain: str, quantities: Sequence[Quantity], blocks: Iterable[Block]) -> None:
    """Give the bare numbers of tables the units that their tables tell. ``plain``: the folded text."""
    measured = _measured_cells(plain, blocks)
    if not measured:
        return
    measures = iter(measured)
    (start, end), measure = next(measures)
    for quantity in quantities:
        while end <= quantity.start:
            following = next(measures, None)
            if following is None:
                return
            (start, end), measure = following
        if start <= quantity.start and not quantity.named and quantity.numeral.in_digits:
            heads.measure(quantity, measure)


def _measured_cells(plain: str, blocks: Iterable[Block]) -> list[tuple[Cell, Quantity]]:
    """The cells for which their table tells a unit, in the order of the text."""
    rows = [block for block in blocks if block.kind in _ROWS and block.end <= len(plain)]
    found: list[tuple[Cell, Quantity]] = []
    for _, table in groupby(rows, key=lambda block: block.level):
        found.extend(_of_table(plain, list(table)))
    return found


def _of_table(plain: str, rows: list[Block]) -> Iterator[tuple[Cell, Quantity]]:
    whole = _stated_above(plain, rows[0].start)
    columns: dict[int, Quantity | None] = {}
    names: dict[int, str] = {}
    units_at: int | None = None
    for row in rows:
        cells = list(_cells(plain, row))
        words = [plain[start:end].strip() for start, end in cells]
        if row.kind is BlockKind.TABLE_HEAD:
            whole = next(filter(None, map(_stated, words)), whole)
            columns |= _units_of(words)
            names |= {at: names.get(at, "") + word for at, word in enumerate(words)}
            units_at = next((at for at, word in names.items() if word in _unit_columns()), units_at)
            continue
        own = _row_unit(words, units_at)
        for at, cell in enumerate(cells):
            free = at > 0 and not _has_own_measure(names.get(at, "")) and not _has_own_measure(words[0])
            measure = (own if at else None) or columns.get(at) or (whole if free else None)
            if measure is not None and at != units_at:
                yield cell, measure


def _units_of(words: Sequence[str]) -> dict[int, Quantity | None]:
    """The unit of each column that a row of heads tells; a head over several columns tells it for all."""
    found: dict[int, Quantity | None] = {}
    last: Quantity | None = None
    for at, word in enumerate(words):
        last = _told(word) if word else last
        if last is not None:
            found[at] = last
    return found


def _row_unit(words: Sequence[str], units_at: int | None) -> Quantity | None:
    """The unit of a row: in the column of units, or at the end of its own head."""
    if units_at is not None and units_at < len(words):
        return heads.unit(words[units_at])
    return _told(words[0]) if words else None


def _told(word: str) -> Quantity | None:
    match = _TOLD.search(word)
    if match is None:
        return None
    return heads.unit((match["bracketed"] or match["behind"] or match["sign"]).strip())


def _stated(word: str) -> Quantity | None:
    match = _STATED.search(word)
    return heads.unit(match["unit"]) if match is not None else None


def _stated_above(plain: str, start: int) -> Quantity | None:
    """The unit that a line right above a table states for all of it."""
    end = start - 1
    for _ in range(_ABOVE):
        if end < 0:
            return None
        begin = plain.rfind("\n", 0, end) + 1
        measure = _stated(plain[begin:end])
        if measure is not None:
            return measure
        end = begin - 1
    return None


def _cells(plain: str, row: Block) -> Iterator[Cell]:
    start = row.start
    for cell in plain[row.start : row.end].split("\t"):
        yield start, start + len(cell)
        start += len(cell) + 1


def _has_own_measure(name: str) -> bool:
    return any(word in name for word in phrases("columns", "own_measures"))


@cache
def _unit_columns() -> frozenset[str]:
    return frozenset(phrases("columns", "unit_columns"))
