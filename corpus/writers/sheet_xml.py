"""Rows of a worksheet in SpreadsheetML.

XlsxWriter creates the workbook; the rows are written here in a third of the time, because only texts and numbers are
supported and a row is written at once (``python -m benchmarks exporting``).
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

from corpus.writers.tables import CellValue, Coloured

LONGEST = 32767
"""Maximum length of a cell in UTF-16 code units, by the limits of Excel."""
LINE, TALLEST = 15, 409
"""Height of a row with one line, as in a new workbook, and maximum height of a row by the limits of Excel, in
points."""
_EDGES = 1
"""Width of a column that its edges take, in digits. Chosen: less than the half character of Excel on either side would
cut off a line where a word does not fit."""
_LIKE_ESCAPE = re.compile("_(?=x[0-9a-fA-F]{4}_)")
"""Text that would be read as an escaped character; ECMA-376 part 1, 22.9.2.19."""


@dataclass(frozen=True, slots=True)
class CellStyles:
    """Indexes of the formats of cells in the workbook."""

    text: int
    number: int
    tags: dict[str, int]
    """By colour."""


class SheetRows:
    """Writes rows. Characters that XML forbids are not replaced; see :class:`corpus.writers.cleaning.Cleaner`."""

    def __init__(self, styles: CellStyles) -> None:
        self._styles = styles
        self._text = f'" s="{styles.text}" t="inlineStr"><is><t xml:space="preserve">'
        self._number = f'" s="{styles.number}"><v>'
        self._letters: list[str] = []
        self.split = 0
        """The number of rows with a cell that was continued in the rows below."""

    def xml(self, line: int, row: Sequence[CellValue], widths: Sequence[float]) -> list[str]:
        """The XML of a row at ``line``, counted from 1, in columns of these widths. If a cell is too long, further rows
        continue it in its column."""
        for value in row:
            text = value.text if isinstance(value, Coloured) else value
            if isinstance(text, str) and len(text) * 2 > LONGEST and _units(text) > LONGEST:
                self.split += 1
                return [self._row_xml(line + at, part, widths) for at, part in enumerate(_parts(row))]
        return [self._row_xml(line, row, widths)]

    def _row_xml(self, line: int, row: Sequence[CellValue], widths: Sequence[float]) -> str:
        while len(self._letters) < len(row):
            self._letters.append(column_letters(len(self._letters)))
        number = str(line)
        height = row_height(row, widths)
        parts = [f'<row r="{number}">' if height == LINE else f'<row r="{number}" ht="{height}">']
        for letter, value in zip(self._letters, row, strict=False):
            if value is None or value == "":
                continue
            if isinstance(value, str):
                parts.append(f'<c r="{letter}{number}{self._text}{_escaped(value)}</t></is></c>')
            elif isinstance(value, Coloured):
                style = self._styles.tags.get(value.colour, self._styles.text)
                parts.append(
                    f'<c r="{letter}{number}" s="{style}" t="inlineStr"><is><t xml:space="preserve">'
                    f"{_escaped(value.text)}</t></is></c>"
                )
            else:
                parts.append(f'<c r="{letter}{number}{self._number}{value!r}</v></c>')
        parts.append("</row>")
        return "".join(parts)


def row_height(row: Sequence[CellValue], widths: Sequence[float]) -> int:
    """The height of a row in points, in which all lines of its texts are visible. LibreOffice and WPS show one line of
    a row without a height, Excel fits such rows itself."""
    lines = 1
    for value, width in zip(row, widths, strict=False):
        text = value.text if isinstance(value, Coloured) else value
        if isinstance(text, str) and (len(text) * 2 > width or "\n" in text):
            lines = max(lines, sum(_lines(part, width - _EDGES) for part in text.split("\n")))
    return min(lines * LINE, TALLEST)


def _lines(text: str, width: float) -> int:
    """The number of lines of a paragraph in a column that is ``width`` digits wide."""
    # A Chinese character has three bytes in UTF-8 and the width of two digits, an ASCII character one of both.
    digits = (len(text.encode("utf-8", "replace")) + len(text)) / 2
    return max(1, math.ceil(digits / width))


def _escaped(text: str) -> str:
    if "_x" in text:
        text = _LIKE_ESCAPE.sub("_x005F_", text)
    return escape(text) if "&" in text or "<" in text or ">" in text else text


def column_letters(number: int) -> str:
    """The letters of the column with this index, counted from 0: A, B, … Z, AA."""
    letters = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def _units(text: str) -> int:
    return len(text) + sum(character > "\uffff" for character in text)


def _parts(row: Sequence[CellValue]) -> Iterator[list[CellValue]]:
    """The row, and the rows that continue cells that are too long."""
    cut = [_pieces(value) for value in row]
    for at in range(max(map(len, cut))):
        yield [pieces[at] if at < len(pieces) else None for pieces in cut]


def _pieces(value: CellValue) -> Sequence[CellValue]:
    if isinstance(value, Coloured):
        return [Coloured(piece, value.colour) for piece in _cut(value.text)]
    return list(_cut(value)) if isinstance(value, str) else [value]


def _cut(text: str) -> Iterator[str]:
    """Pieces of at most the maximum length of a cell. All but the last end with …, all but the first begin with it."""
    if _units(text) <= LONGEST:
        yield text
        return
    room, start = LONGEST - 2, 0
    while start < len(text):
        end = min(len(text), start + room)
        while (over := _units(text[start:end]) - room) > 0:
            end -= (over + 1) // 2
        yield f"{'…' if start else ''}{text[start:end]}{'…' if end < len(text) else ''}"
        start = end
