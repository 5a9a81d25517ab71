"""The columns of a PDF page: between which edges each line stands, and where those of a paragraph begin and end."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import median

from corpus.readers.pdf.line_joining import ends_sentence, width_of_lead
from corpus.readers.pdf.page_text import PdfLine, PdfPage, PdfPicture

_EDGE = 2.0
"""Characters by which a line may miss the edge of its column and still be full."""
_FURTHEST_INDENT = 8.0
"""Characters by which lines of one column begin apart, at most."""
_FEWEST = 5
"""Lines that go on a paragraph, from which it is known where such lines begin."""
_NEAR = 9
"""Pages, the nearest ones, on which a column is looked for that stands in the same place. Chosen."""


@dataclass(frozen=True, slots=True)
class PdfColumn:
    """The edges of the column that a line stands in: ``left`` is where a line begins that goes on a paragraph, so that
    first lines may be indented or hang out."""

    left: float
    right: float


def columns_of(pages: Sequence[PdfPage]) -> list[PdfColumn]:
    """For each line of these pages the column that it stands in, less what a picture beside it takes."""
    groups = [_groups_of(page) for page in pages]
    sure = {id(group): column for page in groups for group in page if (column := _column(group)) is not None}
    columns: list[PdfColumn] = []
    for number, page in enumerate(pages):
        near = sorted(range(len(pages)), key=lambda other: abs(other - number))[:_NEAR]
        others = [sure[id(group)] for other in near for group in groups[other] if id(group) in sure]
        of_line = {
            id(line): sure.get(id(group)) or _like_another(group, others)
            for group in groups[number]
            for line in group.lines
        }
        found = [of_line[id(line)] for line in page.lines]
        for picture in page.pictures:
            _make_room(picture, page.lines, found)
        columns += found
    return columns


def is_full(line: PdfLine, right: float, following: PdfLine) -> bool:
    """Whether a line reaches the edge ``right`` of its column, or as far as the beginning of the next one left it."""
    needed = max(_EDGE, 1.0 + width_of_lead(following.text)) * line.size
    return line.right >= right - needed


def overlap(one: PdfLine | PdfColumn | _Group, other: PdfLine | PdfColumn | _Group) -> bool:
    """Whether both take the same place on a line."""
    return one.left < other.right and other.left < one.right


def are_side_by_side(columns: Sequence[PdfColumn]) -> bool:
    """Whether some of these columns stand beside each other."""
    return any(one.right <= other.left for one, other in itertools.permutations(set(columns), 2))


@dataclass(slots=True)
class _Group:
    """Lines of one column while a page is read."""

    left: float
    right: float
    lines: list[PdfLine]

    def add(self, line: PdfLine) -> None:
        self.lines.append(line)
        self.left, self.right = min(self.left, line.left), max(self.right, line.right)


def _groups_of(page: PdfPage) -> list[_Group]:
    """The lines of a page by columns. A line stands in the column that is being read, or in the one before, if it is
    below the last line of that and begins near its edge."""
    groups: list[_Group] = []
    for line in page.lines:
        for group in groups[-2:][::-1]:
            near = abs(line.left - group.left) < _FURTHEST_INDENT * line.size
            if near and overlap(line, group) and line.top > group.lines[-1].top - line.size:
                group.add(line)
                break
        else:
            groups.append(_Group(line.left, line.right, [line]))
    return groups


def _column(group: _Group) -> PdfColumn | None:
    """The column in which these lines stand if enough of them go on: the right edge is where the longer ones end."""
    right = _usual_right(group)
    going_on = [
        lower.left
        for upper, lower in itertools.pairwise(group.lines)
        if is_full(upper, right, lower) and not ends_sentence(upper.text)
    ]
    return PdfColumn(median(going_on), right) if len(going_on) >= _FEWEST else None


def _like_another(group: _Group, others: Sequence[PdfColumn]) -> PdfColumn:
    """The column of a few lines: the first of the others in whose place they stand, since columns stand in the same
    place on every page; else between the edges of the lines."""
    size = group.lines[0].size
    for other in others:
        inside = other.left - size <= group.left and group.right <= other.right + size
        if inside and group.left - other.left < _FURTHEST_INDENT * size:
            return other
    return PdfColumn(group.left, _usual_right(group))


def _usual_right(group: _Group) -> float:
    rights = sorted(line.right for line in group.lines)
    return rights[-1 - len(rights) // 20]


def _make_room(picture: PdfPicture, lines: Sequence[PdfLine], columns: list[PdfColumn]) -> None:
    """Give the lines beside a picture the edges that it leaves them."""
    beside = [
        number for number, line in enumerate(lines) if line.top < picture.bottom and picture.top < line.bottom
    ]
    after = [
        number
        for number in beside
        if lines[number].right <= picture.left and picture.left < columns[number].right
    ]
    before = [
        number
        for number in beside
        if picture.right <= lines[number].left and columns[number].left < picture.right
    ]
    if after:
        right = max(lines[number].right for number in after)
        for number in after:
            columns[number] = replace(columns[number], right=min(columns[number].right, right))
    if before:
        left = min(lines[number].left for number in before)
        for number in before:
            columns[number] = replace(columns[number], left=max(columns[number].left, left))
