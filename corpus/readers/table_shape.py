"""Whether the table of a page is one, and which of its rows names the columns."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

_LONGEST_CELL = 600
"""Code points of a cell beyond which a table is taken to lay out a page. Chosen."""
_MOST_PARAGRAPHS = 4
"""Paragraphs in one cell, or lines that ``br`` ends, beyond which a table is taken to lay out a page. Chosen."""
_LONGEST_ALONE = 100
"""Code points of a cell beyond which a table of one row is taken to lay out a page. Chosen."""
_NUMBER = re.compile(r"[-+−约約≈<>≤≥]?\s?[\d０-９][\d０-９.,，．]*\s*\S{0,4}")


def is_data_table(table: Any) -> bool:
    """Whether an element ``table`` holds rows of cells, and does not merely place the parts of a page."""
    if table.get("role") in ("presentation", "none") or table.find(".//table") is not None:
        return False
    rows = [[cell for cell in row if cell.tag in ("td", "th")] for row in table.iter("tr")]
    longest = _LONGEST_CELL if len(rows) > 1 else _LONGEST_ALONE
    if any(_lays_out(cell, longest) for row in rows for cell in row):
        return False
    return max(map(len, rows), default=0) > 1


def _lays_out(cell: Any, longest: int) -> bool:
    """Whether a cell holds a part of a page. ``longest``: code points of a cell that does not."""
    if any(sum(1 for _ in cell.iter(tag)) > _MOST_PARAGRAPHS for tag in ("p", "br")):
        return True
    return cell.find(".//h1") is not None or sum(map(len, cell.itertext())) > longest


def is_head(number: int, rows: Sequence[Sequence[str]], marked: Sequence[bool]) -> bool:
    """Whether a row names the columns: as the document marks it, else the first one if it has no number and those
    below have. ``marked``: of each row, whether all its cells are heads."""
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
