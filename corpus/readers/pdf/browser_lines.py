"""Removes the lines that browsers print at the edges of a page: address, title, time and page number."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from corpus.readers.pdf.page_text import PdfLine, PdfPage

_EDGE = 0.07
"""Share of a page's height at its top and bottom for these lines. Measured: 4 % in Chromium, 5 % in Firefox."""
_ADDRESS = r"(?P<address>(?:https?|file)://\S+?)"
"""The address of a printed page."""
_NUMBER = r"(?:\d+ ?/ ?\d+|\d+ of \d+|第 ?\d+ ?[页頁][,，] ?共 ?\d+ ?[页頁])"
"""The number of a page and of all pages."""
_TIME = r"(?:\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},? ?(?:[上下]午 ?)?\d{1,2}:\d\d(?: ?[AP]M)?)"
"""The time of printing."""
_WITH_ADDRESS = re.compile(rf"(?:.* )?{_ADDRESS}(?: ?{_NUMBER})?")
"""A footer of a browser."""
_OPPOSITE = re.compile(rf"{_TIME}.*|{_NUMBER}(?: ?{_TIME})?")
"""The line at the edge opposite to the address: time and title above, or page number and time below."""


def without_browser_lines(pages: Sequence[PdfPage]) -> tuple[list[PdfPage], int, str]:
    """The pages without these lines, the number of lines removed, and the web address in them, or an empty string.
    Lines are only removed from pages with an address."""
    kept: list[PdfPage] = []
    dropped = 0
    address = ""
    for page in pages:
        named = [(line, match) for line in _at_edges(page) if (match := _WITH_ADDRESS.fullmatch(line.text))]
        if not named:
            kept.append(page)
            continue
        left_out = [line for line, _ in named]
        left_out += [line for line in _at_edges(page) if _OPPOSITE.fullmatch(line.text)]
        lines = tuple(line for line in page.lines if line not in left_out)
        dropped += len(page.lines) - len(lines)
        kept.append(replace(page, lines=lines))
        found = named[0][1]["address"]
        # Chromium shortens long ones.
        if not address and found.startswith("http") and "…" not in found:
            address = found
    return kept, dropped, address


def _at_edges(page: PdfPage) -> list[PdfLine]:
    return [
        line
        for line in page.lines
        if line.bottom < _EDGE * page.height or line.top > (1 - _EDGE) * page.height
    ]
