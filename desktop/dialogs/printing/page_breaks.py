"""Where new pages begin, so that no heading is left at the end of a page and no row of a table is parted.

Qt's text documents know neither. So a document is laid out without pages first, and written a second time with these
breaks.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

_LINES = 40.0
"""Pixels of a paragraph that are below its heading at least: two lines."""


@dataclass(frozen=True, slots=True)
class PagePart:
    """A heading, a paragraph, a picture or the row of a table, as it lies in the document without pages."""

    top: float
    bottom: float
    heading: bool = False
    """Whether it must be on the page of what follows."""
    flows: bool = False
    """Whether it may go on on the next page by itself: a paragraph."""
    head: float = 0.0
    """Of a row, the height of the header that is repeated above it on a new page; the first row includes it."""


def breaks_of(parts: Sequence[PagePart], height: float) -> frozenset[int]:
    """The numbers of the parts before which a page begins; pages have this height."""
    breaks: set[int] = set()
    start = parts[0].top if parts else 0.0
    for number, part in enumerate(parts):
        if not part.flows and part.top > start and _needed(parts, number, height) > start + height:
            breaks.add(number)
            start = part.top - part.head
        while part.bottom > start + height:
            # Higher than a page, or a paragraph that goes on.
            start += height
    return frozenset(breaks)


def _needed(parts: Sequence[PagePart], number: int, height: float) -> float:
    """Where that ends which must be on one page with a part: the part, and below a heading what follows."""
    first = parts[number]
    while parts[number].heading and number + 1 < len(parts):
        number += 1
    last = parts[number]
    needed = min(last.bottom, last.top + _LINES) if last.flows else last.bottom
    # What does not fit on a page anyway is parted.
    return max(first.bottom, needed) if needed - first.top <= height else first.bottom
