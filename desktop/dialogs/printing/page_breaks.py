"""Page breaks that leave no heading at the end of a page and split no row of a table.

Qt's text documents support neither rule. So a document is first laid out without pages, and then written a second time
with these breaks.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

_LINES = 40.0
"""Pixels of a paragraph that are below its heading at least: two lines."""


@dataclass(frozen=True, slots=True)
class PagePart:
    """The position, in pixels, of a heading, a paragraph, a picture or a table row in the document without pages."""

    top: float
    bottom: float
    heading: bool = False
    """Whether it must be on the same page as the part that follows."""
    flows: bool = False
    """Whether it may be continued on the next page, as a paragraph may."""
    head: float = 0.0
    """The height of what is above the part at the top of a page: the space before a heading, or the header that is
    repeated above a row. The first row includes it."""


def breaks_of(parts: Sequence[PagePart], height: float) -> frozenset[int]:
    """The numbers of the parts before which a page begins; pages have this height."""
    breaks: set[int] = set()
    start = parts[0].top - parts[0].head if parts else 0.0
    for number, part in enumerate(parts):
        begin = part.top - part.head
        if not part.flows and begin > start and _needed(parts, number, height) > start + height:
            breaks.add(number)
            start = begin
        while part.bottom > start + height:
            # A part higher than a page, or a paragraph that is continued on the next one.
            start += height
    return frozenset(breaks)


def _needed(parts: Sequence[PagePart], number: int, height: float) -> float:
    """The y coordinate down to which the page must reach to contain a part: its own lower edge or, for a heading, that
    of the beginning of the part that follows."""
    first = parts[number]
    while parts[number].heading and number + 1 < len(parts):
        number += 1
    last = parts[number]
    needed = min(last.bottom, last.top + _LINES) if last.flows else last.bottom
    # Content higher than a page is split in any case.
    return max(first.bottom, needed) if needed - first.top <= height else first.bottom
