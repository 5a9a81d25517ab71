"""Distinguishes tables of data from layout tables, and finds the heads of tables."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

_LONGEST_CELL = 600
"""Greatest length in code points of a cell of a data table. Chosen."""
_MOST_PARAGRAPHS = 4
"""Greatest number of paragraphs or line breaks in a cell of a data table. Chosen."""
_LONGEST_ALONE = 100
"""Greatest length in code points of a cell of a data table with one row. Chosen."""
_NUMBER = re.compile(r"[-+−约約≈<>≤≥]?\s?[\d０-９][\d０-９.,，．]*\s*\S{0,4}")
"""A number with a unit of up to four characters."""


def is_data_table(table: Any) -> bool:
    """Whether an element ``table`` contains data, and is not used for the layout of a page."""
    if table.get("role") in ("presentation", "none") or table.find(".//table") is not None:
        return False
    rows = [[cell for cell in row if cell.tag in ("td", "th")] for row in table.iter("tr")]
    longest = _LONGEST_CELL if len(rows) > 1 else _LONGEST_ALONE
    if any(_lays_out(cell, longest) for row in rows for cell in row):
        return False
    return max(map(len, rows), default=0) > 1


def _lays_out(cell: Any, longest: int) -> bool:
    """Whether a cell is part of a layout. ``longest``: greatest length of a cell with data."""
    if any(sum(1 for _ in cell.iter(tag)) > _MOST_PARAGRAPHS for tag in ("p", "br")):
        return True
    return cell.find(".//h1") is not None or sum(map(len, cell.itertext())) > longest


def is_head(number: int, rows: Sequence[Sequence[str]], marked: Sequence[bool]) -> bool:
    """Whether a row is the head: one that the document marks; without marks, the first row if it has no number and the
    rows below have. ``marked``: for each row, whether all of its cells are marked as heads."""
    if marked[number]:
        # A table whose every row is marked only looks like that.
        return number == 0 or not all(marked)
    if number or any(marked) or len(rows) < 2:
        return False
    first = rows[0]
    if len(first) < 2 or any(_NUMBER.fullmatch(cell) for cell in first):
        return False
    below = [cell for row in rows[1:] for cell in row[1:]]
    return sum(1 for cell in below if _NUMBER.fullmatch(cell)) * 3 >= max(1, len(below))
