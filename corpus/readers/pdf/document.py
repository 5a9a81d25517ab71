"""Reads an article from a PDF that has text."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from corpus.readers.document import FoundIn, Original, ReadDocument, ReadingChoices, Remark
from corpus.readers.errors import ReadError
from corpus.readers.facts import Fact, described
from corpus.readers.pdf.browser_lines import without_browser_lines
from corpus.readers.pdf.page_text import PdfPage, PdfPicture, page_text
from corpus.readers.pdf.paragraphs import made_text
from corpus.readers.pdf.running_lines import without_running_lines
from corpus.readers.properties import property_facts

__all__ = ["read"]

MOST_PAGES = 5_000
"""Greatest number of pages that are read. Chosen: more than any book has."""
_FEWEST = 5
"""Characters per page below which a file with pictures is a scan. Chosen: scans may have stamps and page numbers."""
_MOST_PICTURES = 100
"""Greatest number of pictures of a page that are considered. Chosen: more are ornaments or tiles of a map."""
_PROPERTIES = {"Title": "title", "Author": "byline", "CreationDate": "published"}
"""Keys of the document information (ISO 32000-1, 14.3.3), with the fields that they fill."""


def read(original: Original, choices: ReadingChoices) -> ReadDocument:
    """The article, with lines joined into paragraphs unless the choices say otherwise. Raises ReadError."""
    document = _opened(original.data)
    try:
        count = len(document)
        if count > MOST_PAGES:
            raise ReadError("too_many_pages", "", str(MOST_PAGES))
        pages = []
        pictured = unreadable = 0
        for page, only_pictures in _pages(document, count):
            if page is None:
                unreadable += 1
                continue
            pages.append(page)
            pictured += only_pictures
        properties = {
            field: document.get_metadata_dict().get(name, "") for name, field in _PROPERTIES.items()
        }
    finally:
        document.close()
    characters = sum(len(line.text) for page in pages for line in page.lines)
    if not pages and unreadable:
        raise ReadError("damaged", "", "no page can be read")
    if pictured and characters < _FEWEST * count:
        raise ReadError("no_text_layer")
    pages, printed, address = without_browser_lines(pages)
    pages, running = without_running_lines(pages)
    made, columns = made_text(pages, join=choices.join_lines is not False)
    facts = list(property_facts(made, properties))
    first = [fact for fact in facts if fact.field == "title"]
    first.append(Fact("url", address, FoundIn.SAVED_ADDRESS))
    article = described(made, first, original, later=facts)
    counts = {
        "joined": len(made.joins),
        "columns": columns,
        "vertical": sum(1 for page in pages if page.vertical),
        "page_lines": printed + running,
        "radicals": sum(page.radicals for page in pages),
        "pages_without_text": pictured,
        "unreadable_parts": unreadable,
    }
    remarks = tuple(Remark(code, number) for code, number in counts.items() if number)
    return ReadDocument("pdf", (article,), remarks=remarks, parts=count)


def _opened(data: bytes) -> Any:
    try:
        return pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        words = str(error)
        if "password" in words.lower():
            raise ReadError("encrypted") from None
        if "security" in words.lower():
            raise ReadError("encrypted") from None
        raise ReadError("damaged", "", words[:200]) from None


def _pages(document: Any, count: int) -> Iterator[tuple[PdfPage | None, bool]]:
    """Each page and whether it consists of pictures only; None for a damaged page."""
    for number in range(count):
        try:
            page = document[number]
        except pypdfium2.PdfiumError:
            yield None, False
            continue
        try:
            text_page = page.get_textpage()
            read = page_text(text_page.raw, page.get_width(), page.get_height(), number, _pictures(page))
            text_page.close()
            yield read, not read.lines and next(_images(page, 3), None) is not None
        except pypdfium2.PdfiumError:
            yield None, False
        finally:
            page.close()


def _pictures(page: Any) -> list[PdfPicture]:
    """The boxes of the first pictures of a page, without those inside forms."""
    height = page.get_height()
    found = []
    for picture in islice(_images(page, 1), _MOST_PICTURES):
        left, bottom, right, top = picture.get_bounds()
        found.append(PdfPicture(left, right, height - top, height - bottom))
    return found


def _images(page: Any, depth: int) -> Iterator[Any]:
    """The pictures of a page. ``depth``: levels of nested forms that are searched."""
    found: Iterator[Any] = page.get_objects((pdfium.FPDF_PAGEOBJ_IMAGE,), max_depth=depth)
    return found
