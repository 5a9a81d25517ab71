"""Joins the lines of a PDF into paragraphs, by their coordinates.

A paragraph continues on the next line if the line reaches the edge of its column and the next one is not indented, has
the same font size, and is at the usual distance or at the top of the next column or page.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from corpus.blocks import BlockKind
from corpus.readers.lines import LineWriter, MadeText
from corpus.readers.pdf.columns import are_side_by_side
from corpus.readers.pdf.indents import Indents
from corpus.readers.pdf.line_flow import LineFlow
from corpus.readers.pdf.line_joining import joined
from corpus.readers.pdf.page_text import HYPHEN, PdfLine, PdfPage
from corpus.readers.pdf.table_rows import PdfTable, tables_of
from corpus.readers.table_shape import is_head
from corpus.readers.walker import WIDE

_CENTRED = 4.0
"""Distance in characters to the right of the next line from which a line is centred and not indented. Chosen."""
_HEADING = 1.15
"""Font size, relative to that of the text, from which a short line is a heading. Chosen."""
_LONGEST_HEADING = 60
"""Greatest length of a heading in code points. Chosen."""
_WRAPPED = 0.6
"""Least share of its column that a line of a heading fills if the heading continues. Chosen."""
_MOST_LEVELS = 3
"""Number of levels of headings that are distinguished by size. Chosen: further sizes differ by chance."""
_LEADER = re.compile(r"[.．·…‥]{4,}\s*[\divxlcIVXLC]+$")
"""The end of a line in a table of contents."""
_CELL_GAP = 1.0
"""Least gap in a line of cells, relative to the font size. Chosen: justified text seldom has two of them."""
_HAN_LATIN = re.compile(rf"(?<=[{WIDE}]) (?=[A-Za-z0-9])|(?<=[A-Za-z0-9%]) (?=[{WIDE}])")
"""A space between Chinese and Latin characters."""
_HAN_LATIN_TIGHT = re.compile(rf"(?<=[{WIDE}])(?=[A-Za-z0-9])|(?<=[A-Za-z0-9%])(?=[{WIDE}])")
"""The same without a space."""
_EVERYWHERE = 0.9
"""Least share of borders between Chinese and Latin with a space if a program inserted them as layout. Chosen."""


def made_text(pages: Sequence[PdfPage], *, join: bool) -> tuple[MadeText, int]:
    """The text of the pages, and the number of pages with several columns. ``join``: whether lines are joined into
    paragraphs."""
    flow = LineFlow(pages)
    writer = LineWriter()
    levels = _heading_levels(flow)
    indents = Indents(flow)
    spaced = _is_spaced(flow.lines)
    tables = _tables(pages)
    paragraph: list[PdfLine] = []
    for number, line in enumerate(flow.lines):
        if number in tables:
            # The whole table is written at its first line.
            if tables[number] != tables.get(number - 1):
                _write_table(writer, *tables[number])
            continue
        paragraph.append(line)
        last = not flow.has_next(number) or number + 1 in tables
        if last or not (join and _goes_on(flow, indents, number)):
            _write(writer, paragraph, levels, flow.body, spaced)
            paragraph = []
    running = [
        (line.page, column)
        for number, (line, column) in enumerate(zip(flow.lines, flow.columns, strict=True))
        if number not in tables
    ]
    pages_in_columns = sum(
        are_side_by_side([column for _, column in page])
        for _, page in itertools.groupby(running, lambda line: line[0])
    )
    return writer.made(), pages_in_columns


def _tables(pages: Sequence[PdfPage]) -> dict[int, tuple[int, PdfTable]]:
    """The number of the table, and the table, by the index of each line in a table."""
    found: dict[int, tuple[int, PdfTable]] = {}
    before = count = 0
    for page in pages:
        for table in tables_of(page.lines):
            count += 1
            found.update((before + at, (count, table)) for at in range(table.start, table.end))
        before += len(page.lines)
    return found


def _write_table(writer: LineWriter, number: int, table: PdfTable) -> None:
    rows = [list(row) for row in table.rows]
    marked = [False] * len(rows)
    for at, row in enumerate(rows):
        kind = BlockKind.TABLE_HEAD if is_head(at, rows, marked) else BlockKind.TABLE_ROW
        writer.add("\t".join(row).rstrip("\t"), kind, number)


def _goes_on(flow: LineFlow, indents: Indents, number: int) -> bool:
    """Whether a paragraph continues from a line to the next."""
    line, following = flow.lines[number], flow.lines[number + 1]
    if (
        not flow.has_same_size(number)
        or _LEADER.search(line.text)
        or (_has_cells(line) and _has_cells(following))
    ):
        return False
    close = flow.is_close(number)
    if line.size > _HEADING * flow.body and close and flow.share(number) >= _WRAPPED:
        # Headings may be centred or beside floating elements.
        return True
    if flow.is_lower(number) and not (close and line.left - following.left <= _CENTRED * line.size):
        return False
    # Below it, or at the head of the next column or page.
    return flow.is_full(number) and not indents.begins(number + 1)


def _has_cells(line: PdfLine) -> bool:
    """Whether a line outside the recognised tables looks like a row of one."""
    gaps = (other.left - one.right for one, other in itertools.pairwise(line.pieces))
    return sum(gap > _CELL_GAP * line.size for gap in gaps) > 1


def _write(
    writer: LineWriter, paragraph: Sequence[PdfLine], levels: Sequence[float], body: float, spaced: bool
) -> None:
    text = ""
    joins = []
    for line in paragraph:
        words = line.text
        if spaced:
            words = _HAN_LATIN.sub("", words)
        if not text:
            text = words
            continue
        joins.append(len(text.removesuffix(HYPHEN)))
        text = joined(text, words)
    text = text.replace(HYPHEN, "-")
    level = _level(paragraph, levels, body)
    writer.add(text, BlockKind.HEADING if level else None, level or 1, joins)


# Sizes


def _heading_levels(flow: LineFlow) -> list[float]:
    """Sizes of headings, the largest first."""
    larger = sorted(
        {round(line.size) for line in flow.lines if line.size > _HEADING * flow.body}, reverse=True
    )
    return [float(size) for size in larger[:_MOST_LEVELS]]


def _level(paragraph: Sequence[PdfLine], levels: Sequence[float], body: float) -> int:
    """The level of a heading; 0 for other paragraphs."""
    size = paragraph[0].size
    if size <= _HEADING * body or sum(len(line.text) for line in paragraph) > _LONGEST_HEADING:
        return 0
    return next((number for number, level in enumerate(levels, 1) if size > level - 0.6), len(levels))


def _is_spaced(lines: Sequence[PdfLine]) -> bool:
    """Whether there is a space between Chinese and Latin almost everywhere, as layout."""
    spaced = sum(len(_HAN_LATIN.findall(line.text)) for line in lines)
    tight = sum(len(_HAN_LATIN_TIGHT.findall(line.text)) for line in lines)
    return spaced > 2 and spaced >= _EVERYWHERE * (spaced + tight)
