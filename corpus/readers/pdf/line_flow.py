"""Relations between consecutive lines of a PDF: whether a line is full, and whether the next is directly below it."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Sequence
from statistics import median

from corpus.readers.pdf.columns import columns_of, is_full, overlap
from corpus.readers.pdf.page_text import PdfLine, PdfPage

_SAME_SIZE = 0.12
"""Greatest relative difference of the font size within a paragraph. Chosen."""
_WIDER = 1.35
"""Distance of lines, relative to the usual one, from which a new paragraph begins in any case. Chosen."""
_SLIGHTLY_WIDER = 1.15
"""The same in documents with gaps between paragraphs. Measured: Latin letters of another font add up to 0.1."""
_FEWEST_GAPS = 3
"""Least number of slightly wider gaps for such a document. Chosen."""
_MOSTLY = 0.6
"""Least share of the slightly wider gaps that follow a line which is not full, in such a document. Chosen: of all lines
of a text, one in eight is not full."""


class LineFlow:
    """The lines of a document in their order. ``number`` is the index of a line; relations are to the next line."""

    def __init__(self, pages: Sequence[PdfPage]) -> None:
        self.lines: list[PdfLine] = [line for page in pages for line in page.lines]
        self.columns = columns_of(pages)
        self.body = _body_size(self.lines)
        """The font size of most characters."""
        self._full = [
            is_full(line, column.right, following)
            for (line, following), column in zip(itertools.pairwise(self.lines), self.columns, strict=False)
        ]
        self._leading = _leading(pages)
        self._wider = _SLIGHTLY_WIDER if self._parts_paragraphs() else _WIDER

    def has_next(self, number: int) -> bool:
        return number + 1 < len(self.lines)

    def shift(self, number: int) -> float:
        """The indentation of the line relative to the continuation lines of its column, in characters; negative if it
        hangs."""
        line = self.lines[number]
        return (line.left - self.columns[number].left) / line.size

    def share(self, number: int) -> float:
        """The share of the width of its column that the line fills."""
        line, column = self.lines[number], self.columns[number]
        return (line.right - line.left) / max(column.right - column.left, line.size)

    def is_full(self, number: int) -> bool:
        """Whether the line reaches the edge of its column, so that the paragraph may continue on the next."""
        return self._full[number]

    def has_same_size(self, number: int) -> bool:
        line, following = self.lines[number], self.lines[number + 1]
        return abs(following.size - line.size) <= _SAME_SIZE * line.size

    def is_lower(self, number: int) -> bool:
        """Whether the next line is further down on the same page, in any column."""
        line, following = self.lines[number], self.lines[number + 1]
        return following.page == line.page and following.top > line.top

    def is_below(self, number: int) -> bool:
        """Whether the next line is further down in the same column."""
        return self.is_lower(number) and overlap(self.columns[number], self.lines[number + 1])

    def is_close(self, number: int) -> bool:
        """Whether the next line is below at the distance of lines of a paragraph."""
        return self.is_below(number) and self._step(number) <= self._wider

    def _step(self, number: int) -> float:
        """The distance to the next line, relative to the usual one for its font size."""
        line, following = self.lines[number], self.lines[number + 1]
        return (following.top - line.top) / (self._leading * max(1.0, line.size / self.body))

    def _parts_paragraphs(self) -> bool:
        """Whether slightly wider gaps separate paragraphs."""
        gaps = [
            number
            for number in range(len(self.lines) - 1)
            if self.is_below(number)
            and self.has_same_size(number)
            and _SLIGHTLY_WIDER < self._step(number) <= _WIDER
        ]
        ends = sum(not self.is_full(number) for number in gaps)
        return len(gaps) >= _FEWEST_GAPS and ends >= _MOSTLY * len(gaps)


def _body_size(lines: Sequence[PdfLine]) -> float:
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.size, 0)] += len(line.text)
    # Invisible text may be smaller than half a point.
    return max(sizes.most_common(1)[0][0], 1.0) if sizes else 1.0


def _leading(pages: Sequence[PdfPage]) -> float:
    """The usual distance from one line to the next."""
    steps = [
        lower.top - upper.top
        for page in pages
        for upper, lower in itertools.pairwise(page.lines)
        if lower.top > upper.top and overlap(upper, lower) and lower.top - upper.top < 4 * upper.size
    ]
    return median(steps) if steps else 1e9
