"""Headers, footers and page numbers: lines at the edge of pages that say the same on several."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from corpus.readers.pdf.page_text import PdfLine, PdfPage

_EDGE = 0.12
"""Share of a page's height at its top and bottom where such lines stand. Chosen."""
_FEWEST = 3
"""Pages on which a line must stand to be one of the layout."""
_NEAR = 5
"""Pages before and after among which those are: even and odd pages may differ."""
_TOLERANCE = 6.0
"""Points by which the place may differ."""
_OUTERMOST = 3
"""Lines at the top and at the bottom of a page among which they are: what repeats further inside is text."""
_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"[-–—·•\s]*(?:第\s*)?[\divxIVX〇一二三四五六七八九十]+(?:\s*[页頁])?(?:\s*[/／，,共]\s*(?:共\s*)?\d+\s*[页頁]?)?[-–—·•\s]*"
)


def without_running_lines(pages: Sequence[PdfPage]) -> tuple[list[PdfPage], int]:
    """The pages without headers, footers and page numbers, and how many lines were left out."""
    places: dict[str, list[PdfLine]] = defaultdict(list)
    for page in pages:
        for line in _outermost(page):
            if _at_edge(line, page):
                places[_key(line)].append(line)
    kept: list[PdfPage] = []
    dropped = 0
    counted = _are_counted(pages)
    for page in pages:
        lines = tuple(
            line
            for line in page.lines
            if not (_at_edge(line, page) and _repeats(line, places[_key(line)]))
            and not (counted and line == page.lines[-1])
        )
        dropped += len(page.lines) - len(lines)
        kept.append(replace(page, lines=lines))
    return kept, dropped


def _are_counted(pages: Sequence[PdfPage]) -> bool:
    """Whether each page ends with its number, so that this is none of the text however few pages there are."""
    return len(pages) > 1 and all(
        page.lines
        and _at_edge(page.lines[-1], page)
        and _PAGE_NUMBER.fullmatch(page.lines[-1].text)
        and _first_number(page.lines[-1].text) == str(number)
        for number, page in enumerate(pages, 1)
    )


def _first_number(text: str) -> str:
    match = _DIGITS.search(text)
    return match[0] if match else ""


def _outermost(page: PdfPage) -> list[PdfLine]:
    """The first and the last lines of a page by their place; of vertical text what is above and below its lines too."""
    orders = [sorted(page.lines, key=lambda line: line.top)]
    if page.vertical:
        orders += [
            sorted(page.lines, key=lambda line: line.right),
            sorted(page.lines, key=lambda line: line.left),
        ]
    ends = [line for order in orders for line in (*order[:_OUTERMOST], *order[_OUTERMOST:][-_OUTERMOST:])]
    return list(dict.fromkeys(ends))


def _at_edge(line: PdfLine, page: PdfPage) -> bool:
    if page.vertical and (line.right < _EDGE * page.width or line.left > (1 - _EDGE) * page.width):
        return True
    return line.bottom < _EDGE * page.height or line.top > (1 - _EDGE) * page.height


def _key(line: PdfLine) -> str:
    """What the line says, whatever the number of the page."""
    if _PAGE_NUMBER.fullmatch(line.text):
        return "#"
    return _DIGITS.sub("#", "".join(line.text.split()))


def _repeats(line: PdfLine, others: Sequence[PdfLine]) -> bool:
    """Whether the line stands in its place on several pages close to each other, as headers of chapters do too."""
    pages = {
        other.page
        for other in others
        if abs(other.top - line.top) < _TOLERANCE
        and abs(other.page - line.page) < _NEAR
        and _differ_in_one_number(line.text, other.text)
    }
    return len(pages) >= _FEWEST


def _differ_in_one_number(text: str, other: str) -> bool:
    """Whether two lines that say the same differ in the number of the page at most: in several do notes and tables."""
    numbers = zip(_DIGITS.findall(text), _DIGITS.findall(other), strict=False)
    return len([one for one, another in numbers if one != another]) <= 1
