"""Estimates of heights in a text without laying it out, from the lengths of paragraphs.

Han characters are all one em wide, so the estimate is close, and it suffices for the overview ruler, where a pixel
represents many lines.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import accumulate
from types import MappingProxyType

from desktop.reading.text.reading_text import ReadingText


class HeightEstimate:
    """Heights in pixels of a text with ``per_line`` characters per line, lines of ``line`` pixels, ``gap`` pixels
    between paragraphs, ``blank`` pixels for an empty one, and ``top`` above all. ``others``: line and gap of paragraphs
    with other settings, by index."""

    def __init__(
        self,
        text: ReadingText,
        per_line: int,
        line: int,
        gap: int,
        blank: int,
        top: int,
        others: Mapping[int, tuple[int, int]] = MappingProxyType({}),
    ) -> None:
        self._text = text
        self._per_line = max(1, per_line)
        self._line = line
        ends = (*text.starts[1:], text.end + 1)
        heights = [
            -(-(end - start - 1) // self._per_line) * line + gap if end - start > 1 else blank
            for start, end in zip(text.starts, ends, strict=True)
        ]
        for number, (other_line, other_gap) in others.items():
            lines = -(-(ends[number] - text.starts[number] - 1) // self._per_line)
            heights[number] = lines * other_line + other_gap
        self._tops = list(accumulate(heights, initial=top))

    def shares(self, positions: Iterable[int]) -> Iterator[float]:
        """The relative height of each position of the document, from 0 to 1."""
        whole = max(self._tops[-1], 1)
        for position in positions:
            number = self._text.paragraph(position)
            lines_above = (position - self._text.starts[number]) // self._per_line
            yield min(1.0, (self._tops[number] + lines_above * self._line) / whole)
