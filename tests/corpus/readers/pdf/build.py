"""Lines and pages of a PDF as they come from PDFium."""

from __future__ import annotations

import pypdfium2

from corpus.readers.pdf.page_text import PdfLine, PdfPage, page_text
from tests.corpus.readers.build import pdf

WIDTH, HEIGHT = 595, 842


def line(
    text: str, top: float, *, left: float = 60, right: float = 420, size: float = 12, page: int = 0
) -> PdfLine:
    return PdfLine(text, left, right, top, top + size, size, page)


def pages(*lines: PdfLine) -> list[PdfPage]:
    """The pages on which these lines stand."""
    return [
        PdfPage(tuple(one for one in lines if one.page == number), HEIGHT)
        for number in range(max(one.page for one in lines) + 1)
    ]


def page(*lines: tuple[float, float, float, str]) -> PdfPage:
    """A page with these words, each from a place on in letters of a size: x, y from above, size, words."""
    document = pypdfium2.PdfDocument(pdf([lines]))
    loaded = document[0]
    text = loaded.get_textpage()
    read = page_text(text.raw, 595, 842, 7)
    text.close()
    loaded.close()
    document.close()
    return read


def downwards(*lines: tuple[float, float, str]) -> list[tuple[float, float, float, str]]:
    """The characters of lines that run down from these places."""
    return [(x, top + 12 * row, 12.0, one) for x, top, words in lines for row, one in enumerate(words)]
