"""Tables of a PDF: lines whose pieces are aligned in columns.

A PDF does not mark tables. Consecutive lines are taken for rows if they have gaps at the same places, most of them
wide, and little text in each cell, which excludes columns of running text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from corpus.readers.pdf.page_text import PdfLine, PdfPiece

_FEWEST_CELLS = 6
"""Of all rows together: three rows of two cells, or two of three."""
_WIDE_GAP = 0.9
"""Of the size of letters: a gap that only columns have. Chosen: most tables leave more, justified text less."""
_OFTEN = 0.34
"""Share of the rows that leave a wide gap between two columns, at least. Chosen: heads and long cells leave less."""
_LONGEST_CELL = 16
"""Code points of a cell on average. Chosen: a column of running text has more on a line."""
_FILLED = 0.6
"""Share of the cells that hold something, at least. Chosen."""
_APART = 3.5
"""Times the size of letters between the tops of two rows of one table, at most."""
_SAME_LINE = 0.5
"""Of the size of letters: how far lines may be apart that are one row."""
_BULLET = re.compile(r"[•·●○■□◆◇▪★☆※►▶\uf000-\uf8ff.-]|[(（]?[一二三四五六七八九十\d]{1,3}[)）.．、]?")
"""The text before an item of a list."""


@dataclass(frozen=True, slots=True)
class PdfTable:
    """Lines ``start`` to ``end`` of a page as rows of cells."""

    start: int
    end: int
    rows: tuple[tuple[str, ...], ...]


def tables_of(lines: Sequence[PdfLine]) -> list[PdfTable]:
    """The tables among the lines of a page, in order."""
    return [table for run in _runs(lines) if (table := _table(run, lines)) is not None]


def _runs(lines: Sequence[PdfLine]) -> Iterator[list[list[int]]]:
    """Runs of consecutive rows with common gaps; a row is given as the numbers of its lines."""
    run: list[list[int]] = []
    held: list[PdfPiece] = []
    for row in _rows(lines):
        pieces = _pieces(row, lines)
        if len(pieces) < 2 or _BULLET.fullmatch(pieces[0].text):
            yield run
            run, held = [], []
            continue
        if run and (not _near(lines[run[-1][0]], lines[row[0]]) or len(_columns([*held, *pieces])) < 2):
            yield run
            run, held = [], []
        run.append(row)
        held.extend(pieces)
    yield run


def _rows(lines: Sequence[PdfLine]) -> Iterator[list[int]]:
    """Lines grouped into rows: those beside each other are one row."""
    row: list[int] = []
    for number, line in enumerate(lines):
        if row:
            last = lines[row[-1]]
            if abs(line.top - last.top) > _SAME_LINE * last.size or line.left < last.right:
                yield row
                row = []
        row.append(number)
    if row:
        yield row


def _near(line: PdfLine, following: PdfLine) -> bool:
    return 0 < following.top - line.top < _APART * max(line.size, following.size)


def _pieces(row: Sequence[int], lines: Sequence[PdfLine]) -> list[PdfPiece]:
    found: list[PdfPiece] = []
    for number in row:
        line = lines[number]
        found.extend(line.pieces or (PdfPiece(line.text, line.left, line.right),))
    return found


def _table(run: Sequence[Sequence[int]], lines: Sequence[PdfLine]) -> PdfTable | None:
    """The table made of the rows, or None if they do not look like one."""
    run = _without_strangers(run, lines)
    pieces = [_pieces(row, lines) for row in run]
    if len(run) < 2:
        return None
    columns = _apart(pieces, _columns(_all(pieces)), lines[run[0][0]].size)
    if len(columns) < 2:
        return None
    rows = [[_cell(row, column) for column in columns] for row in pieces]
    filled = [cell for row in rows for cell in row if cell]
    if len(filled) < max(_FEWEST_CELLS, _FILLED * len(run) * len(columns)):
        return None
    if sum(map(len, filled)) > _LONGEST_CELL * len(filled):
        return None
    return PdfTable(run[0][0], run[-1][-1] + 1, tuple(map(tuple, rows)))


def _without_strangers(run: Sequence[Sequence[int]], lines: Sequence[PdfLine]) -> Sequence[Sequence[int]]:
    """The rows without lines above or below the table: rows at either end that are within one column, and a last row
    that spans columns which are separate without it."""
    while len(run) > 1:
        pieces = [_pieces(row, lines) for row in run]
        columns = _columns(_all(pieces))
        first, last = (len({_column_of(piece, columns) for piece in pieces[at]}) < 2 for at in (0, -1))
        last = last or (len(run) > 2 and len(_columns(_all(pieces[:-1]))) > len(columns))
        if not (first or last):
            break
        run = run[first : len(run) - last]
    return run


def _all(rows: Sequence[Sequence[PdfPiece]]) -> list[PdfPiece]:
    return [piece for row in rows for piece in row]


def _columns(pieces: Sequence[PdfPiece]) -> list[tuple[float, float]]:
    """The left and right edges of the columns, which are separated by gaps that run through all rows."""
    columns: list[tuple[float, float]] = []
    for piece in sorted(pieces, key=lambda one: one.left):
        if columns and piece.left < columns[-1][1]:
            columns[-1] = (columns[-1][0], max(columns[-1][1], piece.right))
        else:
            columns.append((piece.left, piece.right))
    return columns


def _apart(
    rows: Sequence[Sequence[PdfPiece]], columns: Sequence[tuple[float, float]], size: float
) -> list[tuple[float, float]]:
    """The columns; two are joined if few rows have a gap between them that is wider than a space."""
    wide = [0] * len(columns)
    for row in rows:
        for one, other in pairwise(row):
            if other.left - one.right > _WIDE_GAP * size:
                for column in range(_column_of(one, columns), _column_of(other, columns)):
                    wide[column] += 1
    united = [columns[0]]
    for number, (left, right) in enumerate(columns[1:]):
        if wide[number] < _OFTEN * len(rows):
            united[-1] = (united[-1][0], right)
        else:
            united.append((left, right))
    return united


def _column_of(piece: PdfPiece, columns: Sequence[tuple[float, float]]) -> int:
    return next(number for number, (left, right) in enumerate(columns) if left <= piece.left < right)


def _cell(row: Sequence[PdfPiece], column: tuple[float, float]) -> str:
    """The text of a row in a column; the pieces of a cell are joined as words."""
    left, right = column
    return " ".join(piece.text for piece in row if left <= piece.left < right)
