"""Joining the lines of a PDF to paragraphs, by where they stand.

A line goes on in the next one if it reaches the edge of its column and the next is not indented, has letters of the
same size and stands at the usual distance, or at the head of the next column or page.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from corpus.blocks import BlockKind
from corpus.readers.lines import LineWriter, MadeText
from corpus.readers.pdf.line_joining import joined, width_of_lead
from corpus.readers.pdf.page_text import HYPHEN, PdfLine
from corpus.readers.pdf.table_rows import PdfTable, tables_of
from corpus.readers.table_shape import is_head
from corpus.readers.walker import WIDE

_EDGE = 2.0
"""Characters by which a line may miss the edge of its column and still be full."""
_INDENT = 0.8
"""Characters from which a line is indented."""
_CENTRED = 4.0
"""Characters from which a line begins further to the right than the next because it is centred, and not indented."""
_SAME_SIZE = 0.12
"""Share by which the size of letters may differ within a paragraph."""
_WIDER = 1.35
"""Times the usual distance of lines from which a new paragraph begins."""
_HEADING = 1.15
"""Times the size of the text from which a short line is a heading."""
_LONGEST_HEADING = 60
_WRAPPED = 0.6
"""Share of its column that a line of a heading fills at least if the heading goes on. Chosen."""
_MOST_LEVELS = 3
_ENDS = frozenset("。！？；…!?;：:")
_CLOSERS = "”’」』》〉）】〕］)]}\"'"
_BEGINS_ANEW = re.compile(
    r"[•·●○■□◆◇▪★☆※►▶]|[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.．、](?!\d)"
    r"|第[一二三四五六七八九十百\d]+[章节節条條部篇]"
)
_LATIN = re.compile(r"[A-Za-z0-9]")
_HAN_LATIN = re.compile(rf"(?<=[{WIDE}]) (?=[A-Za-z0-9])|(?<=[A-Za-z0-9%]) (?=[{WIDE}])")
_HAN_LATIN_TIGHT = re.compile(rf"(?<=[{WIDE}])(?=[A-Za-z0-9])|(?<=[A-Za-z0-9%])(?=[{WIDE}])")
_EVERYWHERE = 0.9
"""Share of the borders between Chinese and Latin that have a space where the program that made the file put them."""


@dataclass(frozen=True, slots=True)
class _Column:
    """The edges of the column that a line stands in."""

    left: float
    right: float


def made_text(pages: Sequence[Sequence[PdfLine]], *, join: bool) -> tuple[MadeText, int]:
    """The text of these lines, and on how many pages there is more than one column. ``join``: whether lines are joined
    to paragraphs."""
    lines = [line for page in pages for line in page]
    writer = LineWriter()
    if not lines:
        return writer.made(), 0
    body = _body_size(lines)
    levels = _heading_levels(lines, body)
    edges = [edge for page in pages for edge in _columns_of(page)]
    spaced = _is_spaced(lines)
    leading = _leading(pages)
    tables = _tables(pages)
    paragraph: list[PdfLine] = []
    for number, (line, edge) in enumerate(zip(lines, edges, strict=True)):
        if number in tables:
            # At its first line all of it.
            if tables[number] != tables.get(number - 1):
                _write_table(writer, *tables[number])
            continue
        paragraph.append(line)
        following = lines[number + 1] if number + 1 < len(lines) and number + 1 not in tables else None
        if following is None or not (join and _goes_on(line, edge, following, leading, body)):
            _write(writer, paragraph, levels, body, spaced)
            paragraph = []
    running = [
        (line.page, edge)
        for number, (line, edge) in enumerate(zip(lines, edges, strict=True))
        if number not in tables
    ]
    pages_in_columns = sum(
        _side_by_side([edge for _, edge in page])
        for _, page in itertools.groupby(running, lambda one: one[0])
    )
    return writer.made(), pages_in_columns


def _tables(pages: Sequence[Sequence[PdfLine]]) -> dict[int, tuple[int, PdfTable]]:
    """By the number of each line that is in a table, the number of the table, and the table."""
    found: dict[int, tuple[int, PdfTable]] = {}
    before = count = 0
    for page in pages:
        for table in tables_of(page):
            count += 1
            found.update((before + at, (count, table)) for at in range(table.start, table.end))
        before += len(page)
    return found


def _write_table(writer: LineWriter, number: int, table: PdfTable) -> None:
    rows = [list(row) for row in table.rows]
    marked = [False] * len(rows)
    for at, row in enumerate(rows):
        kind = BlockKind.TABLE_HEAD if is_head(at, rows, marked) else BlockKind.TABLE_ROW
        writer.add("\t".join(row).rstrip("\t"), kind, number)


def _goes_on(line: PdfLine, edge: _Column, following: PdfLine, leading: float, body: float) -> bool:
    """Whether a paragraph goes on from one line to the next. ``leading``: the usual distance of lines of the size
    ``body``."""
    size = line.size
    if abs(following.size - size) > _SAME_SIZE * size:
        return False
    lower = following.page == line.page and following.top > line.top
    below = lower and _overlap(line, following)
    close = below and following.top - line.top <= _WIDER * leading * max(1.0, size / body)
    if size > _HEADING * body and close and line.right - line.left >= _WRAPPED * (edge.right - edge.left):
        # Headings may be centred, and beside what floats.
        return True
    if lower and (not below or line.left - following.left > _CENTRED * size):
        return False
    needed = max(_EDGE, 1.0 + width_of_lead(following.text)) * size
    if line.right < edge.right - needed:
        return False
    if _BEGINS_ANEW.match(following.text) and line.text.rstrip(_CLOSERS)[-1:] in _ENDS:
        return False
    # Else at the head of the next column or page.
    return (close and following.left < edge.left + _INDENT * size) if below else True


def _overlap(one: PdfLine, other: PdfLine) -> bool:
    return one.left < other.right and other.left < one.right


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


def _body_size(lines: Sequence[PdfLine]) -> float:
    """The size in which most characters are written."""
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.size, 0)] += len(line.text)
    return sizes.most_common(1)[0][0]


def _heading_levels(lines: Sequence[PdfLine], body: float) -> list[float]:
    """Sizes of headings, the largest first."""
    larger = sorted({round(line.size) for line in lines if line.size > _HEADING * body}, reverse=True)
    return [float(size) for size in larger[:_MOST_LEVELS]]


def _level(paragraph: Sequence[PdfLine], levels: Sequence[float], body: float) -> int:
    """The level of a heading, 0 for what is none."""
    size = paragraph[0].size
    if size <= _HEADING * body or sum(len(line.text) for line in paragraph) > _LONGEST_HEADING:
        return 0
    return next((number for number, one in enumerate(levels, 1) if size > one - 0.6), len(levels))


# Columns


def _columns_of(page: Sequence[PdfLine]) -> list[_Column]:
    """For each line of a page the column that it stands in."""
    groups: list[list[PdfLine]] = []
    placed: list[int] = []
    for line in page:
        number = _group_of(line, groups)
        if number is None:
            groups.append([])
            number = len(groups) - 1
        groups[number].append(line)
        placed.append(number)
    columns = [_column(group) for group in groups]
    return [columns[number] for number in placed]


def _group_of(line: PdfLine, groups: Sequence[Sequence[PdfLine]]) -> int | None:
    """The column that is being read if the line stands in it: below its last line, and beginning near its edge."""
    for number in range(len(groups) - 1, -1, -1):
        last = groups[number][-1]
        left = min(other.left for other in groups[number])
        if _overlap(line, last) and line.top > last.top - line.size and abs(line.left - left) < 8 * line.size:
            return number
        if number < len(groups) - 1:
            break
    return None


def _column(group: Sequence[PdfLine]) -> _Column:
    """The edges of a column: the right one is where its longer lines end."""
    rights = sorted(line.right for line in group)
    return _Column(min(line.left for line in group), rights[-1 - len(rights) // 20])


def _side_by_side(columns: Sequence[_Column]) -> bool:
    found = {(column.left, column.right) for column in columns}
    return any(one[1] <= other[0] for one in found for other in found)


def _leading(pages: Sequence[Sequence[PdfLine]]) -> float:
    """The usual distance from one line to the next."""
    steps = [
        lower.top - upper.top
        for page in pages
        for upper, lower in itertools.pairwise(page)
        if lower.top > upper.top and _overlap(upper, lower) and lower.top - upper.top < 4 * upper.size
    ]
    return median(steps) if steps else 1e9


def _is_spaced(lines: Sequence[PdfLine]) -> bool:
    """Whether the program that made the file put a space between Chinese and Latin everywhere, as layout."""
    spaced = sum(len(_HAN_LATIN.findall(line.text)) for line in lines)
    tight = sum(len(_HAN_LATIN_TIGHT.findall(line.text)) for line in lines)
    return spaced > 2 and spaced >= _EVERYWHERE * (spaced + tight)
