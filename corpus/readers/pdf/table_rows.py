"""Recognises tables of a PDF, which does not mark them.

Programs write tables row by row and each cell from its first line to its last, so the text proceeds to the right until
the row ends, and continues at the left with the next row. Consecutive lines are a table if gaps run through all of
them, most of these are wide, and the cells are short, which excludes columns of running text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from corpus.readers.pdf.line_joining import joined, width_of_lead
from corpus.readers.pdf.page_text import PdfLine

_FEWEST_CELLS = 6
"""Least number of cells of a table: three rows of two cells, or two of three. Chosen."""
_WIDE_GAP = 0.9
"""Least width of a wide gap, relative to the font size. Chosen: most tables have wider ones, justified text has not."""
_OFTEN = 0.34
"""Least share of the rows with a wide gap between two columns. Chosen: heads and long cells leave less."""
_LONGEST_CELL = 16
"""Greatest mean length of a cell in code points. Chosen: a line of a column of running text is longer."""
_LONGEST_WRAPPED = 48
"""The same for cells with several lines. Chosen: three lines of a column."""
_FILLED = 0.6
"""Least share of cells that are not empty. Chosen."""
_APART = 4.5
"""Greatest distance between two rows of a table, relative to the font size. Chosen."""
_SAME_LINE = 0.5
"""Greatest vertical distance of pieces on the same line, relative to the font size. Chosen."""
_LEADING = 2.6
"""Greatest distance of two lines of a cell, relative to the font size. Chosen."""
_MISSING = 0.3
"""Distance in characters from the edge of its column up to which a line of a cell is full. Chosen."""
_TALLEST_CELL = 8
"""Greatest number of lines of the first cell of a table. Chosen."""
_NUMERIC = frozenset("0123456789-+−约約<>≤≥≈")
"""First characters of figures, which are aligned right in tables."""
_BULLET = re.compile(r"[•·●○■□◆◇▪★☆※►▶\uf000-\uf8ff.-]|[(（]?[一二三四五六七八九十\d]{1,3}[)）.．、]")
"""The mark of a list item. A number without a mark is a cell."""


@dataclass(frozen=True, slots=True)
class PdfTable:
    """Lines ``start`` to ``end`` of a page as rows of cells."""

    start: int
    end: int
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class _Piece:
    """Text between two gaps of a line."""

    text: str
    left: float
    right: float
    top: float
    bottom: float
    size: float
    line: int
    """Number of the line on the page."""


@dataclass(slots=True)
class _Row:
    """A row that is being read: the pieces of its non-empty cells, by column."""

    cells: dict[int, list[_Piece]] = field(default_factory=dict)
    column: int = -1
    """The column of the current cell."""

    def add(self, column: int, piece: _Piece) -> None:
        self.cells.setdefault(column, []).append(piece)
        self.column = column

    @property
    def pieces(self) -> Iterator[_Piece]:
        return (piece for cell in self.cells.values() for piece in cell)

    @property
    def bottom(self) -> float:
        return max(piece.bottom for piece in self.pieces)


_Columns = Sequence[tuple[float, float]]


def tables_of(lines: Sequence[PdfLine]) -> list[PdfTable]:
    """The tables among the lines of a page, in order."""
    pieces = [_pieces(line, number) for number, line in enumerate(lines)]
    found: list[PdfTable] = []
    number = 0
    while number < len(lines):
        start = _start_at(number, pieces, found[-1].end if found else 0)
        if start is None:
            number += 1
            continue
        end = _end_of(start, number, pieces)
        table = _table(pieces[start:end])
        if table is not None:
            found.append(table)
        number = max(number + 1, end if table is None else table.end)
    return found


def _pieces(line: PdfLine, number: int) -> list[_Piece]:
    parts = [(piece.text, piece.left, piece.right) for piece in line.pieces] or [
        (line.text, line.left, line.right)
    ]
    return [_Piece(*part, line.top, line.bottom, line.size, number) for part in parts]


# Where a table begins and ends


def _start_at(number: int, lines: Sequence[list[_Piece]], first: int) -> int | None:
    """The first line of a table whose first gap is in line ``number`` or to its left; None if there is no gap.
    ``first``: the first line that may belong to it."""
    if _BULLET.fullmatch(lines[number][0].text):
        return None
    if len(lines[number]) > 1:
        return number
    # A gap to the left of the line, which is beside the cell above it in the order of the file.
    begun = number
    beside = lines[number][0]
    while begun > max(first, number - _TALLEST_CELL):
        upper, lower = lines[begun - 1][0], lines[begun][0]
        if len(lines[begun - 1]) > 1 or upper.right > beside.left:
            break
        if begun < number and not (_overlap(upper, lower) and _is_below(lower, upper)):
            break
        begun -= 1
    return None if begun == number or _BULLET.fullmatch(lines[begun][0].text) else begun


def _end_of(start: int, number: int, lines: Sequence[list[_Piece]]) -> int:
    """The line behind the last one in columns. ``number``: the line with the first gap."""
    held = [piece for pieces in lines[start : number + 1] for piece in pieces]
    end = number + 1
    while end < len(lines):
        pieces = lines[end]
        top, bottom = min(piece.top for piece in held), max(piece.bottom for piece in held)
        if not top - pieces[0].size < pieces[0].top < bottom + _APART * pieces[0].size:
            break
        if len(_columns([*held, *pieces])) < 2 or (len(pieces) > 1 and _BULLET.fullmatch(pieces[0].text)):
            break
        held.extend(pieces)
        end += 1
    return end


def _overlap(one: _Piece, other: _Piece) -> bool:
    return one.left < other.right and other.left < one.right


def _is_below(piece: _Piece, upper: _Piece) -> bool:
    """Whether a piece is on the line below another."""
    return _SAME_LINE * piece.size < piece.top - upper.top < _LEADING * max(piece.size, upper.size)


# Its rows and columns


def _table(lines: Sequence[list[_Piece]]) -> PdfTable | None:
    """The table in these lines, or None if they do not look like one."""
    lines = _without_outer_lines(lines)
    pieces = [piece for line in lines for piece in line]
    found = _columns(pieces)
    if len(found) < 2:
        return None
    columns = _apart(_rows(pieces, found), found)
    rows = _rows(pieces, columns)
    if len(rows) < 2 or len(columns) < 2 or _is_justified(rows):
        return None
    cells = [[_text(row.cells.get(column, ())) for column in range(len(columns))] for row in rows]
    filled = [cell for row in cells for cell in row if cell]
    if len(filled) < max(_FEWEST_CELLS, _FILLED * len(rows) * len(columns)):
        return None
    wrapped = any(cell[-1].line > cell[0].line for row in rows for cell in row.cells.values())
    if sum(map(len, filled)) > (_LONGEST_WRAPPED if wrapped else _LONGEST_CELL) * len(filled):
        return None
    return PdfTable(lines[0][0].line, lines[-1][0].line + 1, tuple(map(tuple, cells)))


def _is_justified(rows: Sequence[_Row]) -> bool:
    """Whether the rows of two columns are justified lines of text, each with a wide gap somewhere."""
    if any(sorted(row.cells) != [0, 1] for row in rows):
        return False
    size = rows[0].cells[0][0].size
    left, right = ([row.cells[column] for row in rows] for column in (0, 1))
    flush = _spread(cell[0].left for cell in left) < size / 2 > _spread(cell[-1].right for cell in right)
    ragged = _spread(cell[0].left for cell in right) > size / 2
    return flush and ragged and not any(cell[0].text[:1] in _NUMERIC for cell in right)


def _spread(places: Iterable[float]) -> float:
    held = list(places)
    return max(held) - min(held)


def _rows(pieces: Sequence[_Piece], columns: _Columns) -> list[_Row]:
    """The pieces by rows: a cell is to the right of the one before, or the first of the next row."""
    rows: list[_Row] = []
    for piece in pieces:
        column = _column_of(piece, columns)
        if not rows or not _belongs(piece, column, rows[-1], columns):
            rows.append(_Row())
        rows[-1].add(column, piece)
    return rows


def _belongs(piece: _Piece, column: int, row: _Row, columns: _Columns) -> bool:
    """Whether the next piece is still in the row."""
    if column > row.column:
        return piece.top < row.bottom
    if column < row.column:
        return False
    last = row.cells[column][-1]
    if abs(piece.top - last.top) < _SAME_LINE * piece.size:
        return True
    full = columns[column][1] - (_MISSING + width_of_lead(piece.text)) * piece.size
    return _is_below(piece, last) and last.right >= full


def _without_outer_lines(lines: Sequence[list[_Piece]]) -> Sequence[list[_Piece]]:
    """The lines without those above or below the table: rows at either end that are in one column, and a last row that
    spans columns which are separate without it."""
    while len(lines) > 1:
        pieces = [piece for line in lines for piece in line]
        columns = _columns(pieces)
        rows = _rows(pieces, columns)
        if len(rows) < 2:
            break
        first, last = (
            len({piece.line for piece in rows[at].pieces}) if len(rows[at].cells) < 2 else 0 for at in (0, -1)
        )
        lowest = min(piece.line for piece in rows[-1].pieces) - lines[0][0].line
        above = [piece for line in lines[:lowest] for piece in line]
        if not last and len(rows) > 2 and len(_columns(above)) > len(columns):
            last = len(lines) - lowest
        if not (first or last):
            break
        lines = lines[first : len(lines) - last]
    return lines


def _columns(pieces: Sequence[_Piece]) -> list[tuple[float, float]]:
    """The left and right edges of the columns, which are separated by gaps that run through all rows."""
    columns: list[tuple[float, float]] = []
    for piece in sorted(pieces, key=lambda piece: piece.left):
        if columns and piece.left < columns[-1][1]:
            columns[-1] = (columns[-1][0], max(columns[-1][1], piece.right))
        else:
            columns.append((piece.left, piece.right))
    return columns


def _apart(rows: Sequence[_Row], columns: _Columns) -> _Columns:
    """The columns; two are joined if few rows have a gap between them that is wider than a space."""
    wide = [0] * len(columns)
    for row in rows:
        for (one, cell), (other, following) in pairwise(sorted(row.cells.items())):
            gap = min(piece.left for piece in following) - max(piece.right for piece in cell)
            if gap > _WIDE_GAP * following[0].size:
                for column in range(one, other):
                    wide[column] += 1
    united = [columns[0]]
    for number, (left, right) in enumerate(columns[1:]):
        if wide[number] < _OFTEN * len(rows):
            united[-1] = (united[-1][0], right)
        else:
            united.append((left, right))
    return united


def _column_of(piece: _Piece, columns: _Columns) -> int:
    return next(number for number, (left, right) in enumerate(columns) if left <= piece.left < right)


def _text(cell: Sequence[_Piece]) -> str:
    """The text of a cell: the pieces of a line are joined as words, its lines as those of a paragraph."""
    text = ""
    for number, piece in enumerate(cell):
        if not number:
            text = piece.text
        elif abs(piece.top - cell[number - 1].top) < _SAME_LINE * piece.size:
            text = f"{text} {piece.text}"
        else:
            text = joined(text, piece.text)
    return text
