"""Removes headers, footers and page numbers: lines at the edge that are the same on several pages."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from corpus.readers.pdf.page_text import PdfLine, PdfPage

_EDGE = 0.12
"""Share of a page's height at its top and bottom for these lines. Chosen."""
_FEWEST = 3
"""Least number of pages with the line. Chosen."""
_NEAR = 5
"""Distance of pages within which they must be. Chosen: even and odd pages may differ."""
_TOLERANCE = 6.0
"""Greatest difference of the place in points. Chosen."""
_OUTERMOST = 3
"""Number of outermost lines of a page that are considered; repeated lines further inside are text. Chosen."""
_DIGITS = re.compile(r"\d+")
"""Numbers, which differ between the running lines of pages."""
_PAGE_NUMBER = re.compile(
    r"[-–—·•\s]*(?:第\s*)?[\divxIVX〇一二三四五六七八九十]+(?:\s*[页頁])?(?:\s*[/／，,共]\s*(?:共\s*)?\d+\s*[页頁]?)?[-–—·•\s]*"
)
"""A line with only the number of a page."""


def without_running_lines(pages: Sequence[PdfPage]) -> tuple[list[PdfPage], int]:
    """The pages without headers, footers and page numbers, and the number of lines removed."""
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
    """Whether each page ends with its number, which is then removed however few pages there are."""
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
    """The first and the last lines of a page by their place; for vertical text, also those above and below."""
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
    """The text of a line without page number, by which lines are compared."""
    if _PAGE_NUMBER.fullmatch(line.text):
        return "#"
    return _DIGITS.sub("#", "".join(line.text.split()))


def _repeats(line: PdfLine, others: Sequence[PdfLine]) -> bool:
    """Whether the line is at the same place on several nearby pages; headers of chapters are not on all."""
    pages = {
        other.page
        for other in others
        if abs(other.top - line.top) < _TOLERANCE
        and abs(other.page - line.page) < _NEAR
        and _differ_in_one_number(line.text, other.text)
    }
    return len(pages) >= _FEWEST


def _differ_in_one_number(text: str, other: str) -> bool:
    """Whether lines with the same text differ in one number at most; those of notes and tables differ in several."""
    numbers = zip(_DIGITS.findall(text), _DIGITS.findall(other), strict=False)
    return len([one for one, another in numbers if one != another]) <= 1
