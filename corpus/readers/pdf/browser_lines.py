"""What browsers print at the edges of a page: its address, its title, the time and the number of the page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from corpus.readers.pdf.page_text import PdfLine, PdfPage

_EDGE = 0.07
"""Share of a page's height at its top and bottom where such lines stand. Measured: 4 % in Chromium, 5 % in Firefox."""
_ADDRESS = r"(?P<address>(?:https?|file)://\S+?)"
_NUMBER = r"(?:\d+ ?/ ?\d+|\d+ of \d+|第 ?\d+ ?[页頁][,，] ?共 ?\d+ ?[页頁])"
_TIME = r"(?:\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},? ?(?:[上下]午 ?)?\d{1,2}:\d\d(?: ?[AP]M)?)"
_WITH_ADDRESS = re.compile(rf"(?:.* )?{_ADDRESS}(?: ?{_NUMBER})?")
_OPPOSITE = re.compile(rf"{_TIME}.*|{_NUMBER}(?: ?{_TIME})?")
"""What stands at the edge opposite to the address: above the time and the title, or below the number and the time."""


def without_browser_lines(pages: Sequence[PdfPage]) -> tuple[list[PdfPage], int, str]:
    """The pages without such lines, how many were left out, and the address on the web that they name; empty if they
    name none. Lines count only if an address is among them."""
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
