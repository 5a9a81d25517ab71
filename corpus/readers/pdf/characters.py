"""The characters of a PDF page with their boxes, from PDFium."""

from __future__ import annotations

import ctypes
import re
from dataclasses import dataclass
from typing import Any

import pypdfium2.raw as pdfium

from corpus.readers.walker import WIDE

GAP = "\x1f"
"""A space that PDFium generates for a gap between letters, unlike a space in the file."""
WIDE_CHARACTER = re.compile(rf"[{WIDE}]")
"""A character of Chinese typography."""


@dataclass(slots=True)
class PdfCharacter:
    """A character of a page and its box, in points from the top left corner of the page."""

    text: str
    left: float
    right: float
    top: float
    bottom: float
    solid: bool = False
    """Whether it is a visible character with a box."""

    @property
    def middle(self) -> float:
        return (self.top + self.bottom) / 2


def characters_of(text_page: Any, height: float) -> list[PdfCharacter]:
    """All characters in the order of PDFium; a newline has an empty box. The boxes are those of the font, not of the
    ink, which is tiny for a full stop."""
    count = pdfium.FPDFText_CountChars(text_page)
    unicode_of, box_of = pdfium.FPDFText_GetUnicode, pdfium.FPDFText_GetLooseCharBox
    box = pdfium.FS_RECTF()
    place = ctypes.byref(box)
    found: list[PdfCharacter] = []
    half = 0
    for index in range(max(count, 0)):
        code = unicode_of(text_page, index)
        if code in (10, 13):
            if not found or found[-1].text != "\n":
                found.append(PdfCharacter("\n", 0, 0, 0, 0))
            continue
        if 0xD800 <= code < 0xDC00:
            half = code
            continue
        if 0xDC00 <= code < 0xE000 and half:
            code = 0x10000 + ((half - 0xD800) << 10) + (code - 0xDC00)
        half = 0
        if not code or 0xD800 <= code < 0xE000 or code > 0x10FFFF:
            continue
        box_of(text_page, index, place)
        made = code == 32 and pdfium.FPDFText_IsGenerated(text_page, index) == 1
        text = GAP if made else chr(code)
        left, right, top, bottom = box.left, box.right, height - box.top, height - box.bottom
        solid = code > 32 and bottom > top and right > left and not text.isspace()
        found.append(PdfCharacter(text, left, right, top, bottom, solid))
    return found
