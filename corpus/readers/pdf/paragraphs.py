"""Joining the lines of a PDF to paragraphs, by where they stand.

A line goes on in the next one if it reaches the edge of its column and the next does not begin a paragraph by its
indent, has letters of the same size and stands at the usual distance, or at the head of the next column or page.
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
"""Characters from which a line begins further to the right than the next because it is centred, and not indented."""
_HEADING = 1.15
"""Times the size of the text from which a short line is a heading."""
_LONGEST_HEADING = 60
_WRAPPED = 0.6
"""Share of its column that a line of a heading fills at least if the heading goes on. Chosen."""
_MOST_LEVELS = 3
"""Levels of headings that are told apart by size. Chosen: below them, sizes differ by chance."""
_LEADER = re.compile(r"[.．·…‥]{4,}\s*[\divxlcIVXLC]+$")
"""The end of a line in a table of contents."""
_CELL_GAP = 1.0
"""Of the size of letters: the narrowest of the gaps in a line of cells. Chosen: justified text seldom has two."""
_HAN_LATIN = re.compile(rf"(?<=[{WIDE}]) (?=[A-Za-z0-9])|(?<=[A-Za-z0-9%]) (?=[{WIDE}])")
_HAN_LATIN_TIGHT = re.compile(rf"(?<=[{WIDE}])(?=[A-Za-z0-9])|(?<=[A-Za-z0-9%])(?=[{WIDE}])")
_EVERYWHERE = 0.9
"""Share of the borders between Chinese and Latin that have a space where the program that made the file put them."""


def made_text(pages: Sequence[PdfPage], *, join: bool) -> tuple[MadeText, int]:
    """The text of these pages, and on how many of them there is more than one column. ``join``: whether lines are
    joined to paragraphs."""
    flow = LineFlow(pages)
    writer = LineWriter()
    levels = _heading_levels(flow)
    indents = Indents(flow)
    spaced = _is_spaced(flow.lines)
    tables = _tables(pages)
    paragraph: list[PdfLine] = []
    for number, line in enumerate(flow.lines):
        if number in tables:
            # At its first line all of it.
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
    """By the number of each line that is in a table, the number of the table, and the table."""
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
    """Whether a paragraph goes on from a line to the next."""
    line, following = flow.lines[number], flow.lines[number + 1]
    if (
        not flow.has_same_size(number)
        or _LEADER.search(line.text)
        or (_has_cells(line) and _has_cells(following))
    ):
        return False
    close = flow.is_close(number)
    if line.size > _HEADING * flow.body and close and flow.share(number) >= _WRAPPED:
        # Headings may be centred, and beside what floats.
        return True
    if flow.is_lower(number) and not (close and line.left - following.left <= _CENTRED * line.size):
        return False
    # Below it, or at the head of the next column or page.
    return flow.is_full(number) and not indents.begins(number + 1)


def _has_cells(line: PdfLine) -> bool:
    """Whether a line looks like a row of a table, although none was found there."""
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
    """The level of a heading, 0 for what is none."""
    size = paragraph[0].size
    if size <= _HEADING * body or sum(len(line.text) for line in paragraph) > _LONGEST_HEADING:
        return 0
    return next((number for number, level in enumerate(levels, 1) if size > level - 0.6), len(levels))


def _is_spaced(lines: Sequence[PdfLine]) -> bool:
    """Whether the program that made the file put a space between Chinese and Latin everywhere, as layout."""
    spaced = sum(len(_HAN_LATIN.findall(line.text)) for line in lines)
    tight = sum(len(_HAN_LATIN_TIGHT.findall(line.text)) for line in lines)
    return spaced > 2 and spaced >= _EVERYWHERE * (spaced + tight)
