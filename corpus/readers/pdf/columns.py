"""The columns of a PDF page: the left and right edge for each line."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import median

from corpus.readers.pdf.line_joining import ends_sentence, width_of_lead
from corpus.readers.pdf.page_text import PdfLine, PdfPage, PdfPicture

_EDGE = 2.0
"""Distance in characters from the edge of the column up to which a line is full. Chosen."""
_FURTHEST_INDENT = 8.0
"""Greatest distance in characters between the beginnings of lines of a column. Chosen."""
_FEWEST = 5
"""Least number of continuation lines from which the left edge is determined. Chosen."""
_NEAR = 9
"""Number of nearest pages on which a column at the same place is searched. Chosen."""


@dataclass(frozen=True, slots=True)
class PdfColumn:
    """The edges of the column of a line. ``left`` is that of continuation lines, so first lines may begin to the right
    (indented) or to the left of it (hanging)."""

    left: float
    right: float


def columns_of(pages: Sequence[PdfPage]) -> list[PdfColumn]:
    """The column of each line of the pages, reduced by pictures beside the line."""
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
    """Whether a line reaches the edge ``right`` of its column, except for the space that the unbreakable beginning of
    the following line would have needed."""
    needed = max(_EDGE, 1.0 + width_of_lead(following.text)) * line.size
    return line.right >= right - needed


def overlap(one: PdfLine | PdfColumn | _Group, other: PdfLine | PdfColumn | _Group) -> bool:
    """Whether both overlap horizontally."""
    return one.left < other.right and other.left < one.right


def are_side_by_side(columns: Sequence[PdfColumn]) -> bool:
    """Whether some of the columns are beside each other."""
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
    """The lines of a page by columns. A line belongs to the current column or the one before if it is below its last
    line and begins near its edge."""
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
    """The column of the lines, if there are enough continuation lines. The right edge is that of the longer lines."""
    right = _usual_right(group)
    going_on = [
        lower.left
        for upper, lower in itertools.pairwise(group.lines)
        if is_full(upper, right, lower) and not ends_sentence(upper.text)
    ]
    return PdfColumn(median(going_on), right) if len(going_on) >= _FEWEST else None


def _like_another(group: _Group, others: Sequence[PdfColumn]) -> PdfColumn:
    """The column of a few lines: the first of the others at the same place, since columns are at the same place on all
    pages; otherwise the extent of the lines."""
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
    """Reduce the columns of the lines beside a picture."""
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
