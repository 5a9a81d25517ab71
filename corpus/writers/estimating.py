"""Estimates the size of an export before it is written, to within about half, which is enough to choose a format."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from corpus.archive import Archive
from corpus.model import Claim
from corpus.writers.options import Content, ExportOptions


@dataclass(frozen=True, slots=True)
class ExportEstimate:
    """The estimated size of a file; None where it cannot be estimated."""

    bytes: int | None
    pages: int | None
    """Pages of A4; only for documents."""


@dataclass(frozen=True, slots=True)
class _Cost:
    """Bytes of the export of an empty project, and those that each row and code point adds."""

    empty: float
    claim: float = 0
    quoted: float = 0
    """Per code point of a quotation."""
    link: float = 0
    text: float = 0
    """Per code point of an article."""

    def of(self, archive: Archive, *, texts: bool) -> int:
        quoted = sum(len(claim.quote) for claim in archive.claims)
        read = sum(article.characters for article in archive.articles) if texts else 0
        total = self.empty + self.claim * len(archive.claims) + self.quoted * quoted
        return round(total + self.link * len(archive.links) + self.text * read)


_COSTS: dict[tuple[str, Content | None], _Cost] = {
    ("docx", Content.COMPARISON): _Cost(38_000, 330, 1.7),
    ("docx", None): _Cost(38_000, 30, 1.7, 13),
    ("html", None): _Cost(45_000, 1_100, 3),
    ("md", Content.COMPARISON): _Cost(2_000, 120, 2),
    ("md", None): _Cost(2_000, 190, 3, 168),
    ("xlsx", None): _Cost(15_000, 150, 4.7, 53),
    ("csv", Content.CLAIMS): _Cost(300, 150, 3),
    ("csv", Content.LINKS): _Cost(300, link=239),
    ("jsonl", Content.CLAIMS): _Cost(0, 880, 3),
    ("jsonl", Content.LINKS): _Cost(0, link=620),
    ("qdpx", None): _Cost(8_000, 75, 1.8, 51, 1.6),
    ("w3c", None): _Cost(0, 1_010, 3, 656),
    ("json", None): _Cost(4_000, 612, 3, 307, 3.1),
}
"""Measured on the sample, with 1,000 claims of 40 and of 80 characters and 500 links added."""

_LINES = {True: 19, False: 31}
"""Lines on a page, by whether it is landscape. Measured like :data:`_OPENING`."""
_COLUMNS = {True: 68, False: 45}
"""Chinese characters on a line of running text, by whether the page is landscape."""
_SMALLER = 1.2
"""Characters on a line of a table for each of running text: the sizes are 9 and 10.5 points."""
_MOST_SOURCES = 6
"""Columns of sources in a table of a document, at most."""
_OPENING, _ROW, _QUOTATION, _SOURCE = 20, 1.5, 2.5, 1.2
"""Lines of the title, method and the like; of a row besides its quotations; of a quotation besides its text, for its
footnote and remarks; of a source. Measured on pages that LibreOffice made of the sample."""
_PLOT = 5
"""Lines added for each question, for its plot; two of three questions have one."""
_PAGE_OF_TEXT = 1_100
"""Code points of the text of an article on a page."""


def estimate(format: str, options: ExportOptions, archive: Archive) -> ExportEstimate:
    """The estimated size of an export; ``archive`` needs no texts."""
    cost = _COSTS.get((format, options.content)) or _COSTS.get((format, None))
    size = None if cost is None else cost.of(archive, texts=options.texts)
    return ExportEstimate(size, _pages(options, archive) if format in ("docx", "pdf") else None)


def _pages(options: ExportOptions, archive: Archive) -> int:
    if options.content is Content.TEXTS:
        return sum(math.ceil(max(1, article.characters) / _PAGE_OF_TEXT) for article in archive.articles)
    wide = options.landscape
    lines = float(_OPENING)
    if options.content in (None, Content.COMPARISON):
        lines += _matrix(archive, _COLUMNS[wide] * _SMALLER) + _SOURCE * len(archive.articles)
    if options.quotes or options.content not in (None, Content.COMPARISON):
        lines += sum(_QUOTATION + _lines(claim, _COLUMNS[wide]) for claim in archive.claims)
    return max(1, round(lines / _LINES[wide]))


def _matrix(archive: Archive, width: float) -> float:
    """The lines of the table of questions by sources with its footnotes, and of the figures and plots."""
    columns = max(1, min(_MOST_SOURCES, len(archive.articles)))
    cells: dict[str, dict[str, list[Claim]]] = defaultdict(lambda: defaultdict(list))
    for claim in archive.claims:
        if claim.question is not None:
            cells[claim.question][claim.article].append(claim)
    total = 0.0
    for row in cells.values():
        highest = max(_heights(row.values(), width / (columns + 0.5)))
        total += _ROW + highest + sum(map(len, row.values()))
    panels = max(1, math.ceil(len(archive.articles) / _MOST_SOURCES))
    return total * panels + len(cells) * (_ROW * panels + _PLOT)


def _heights(row: Iterable[list[Claim]], width: float) -> list[float]:
    return [sum(1 + _lines(claim, width) for claim in cell) for cell in row]


def _lines(claim: Claim, width: float) -> int:
    return math.ceil((len(claim.quote) + 2) / width)
