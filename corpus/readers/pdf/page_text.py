"""The lines of a PDF page with their places, as PDFium finds its characters.

Places are in points. Those of a page of vertical text are turned, so that a line runs along x and the next one stands
below it on every page: ``x`` grows along the line, ``y`` from line to line.
"""

from __future__ import annotations

import ctypes
import itertools
import re
from dataclasses import dataclass
from statistics import median
from typing import Any

import pypdfium2.raw as pdfium

from corpus.readers.walker import WIDE
from corpus.script import unified_characters

_HYPHEN = "\x02"
"""What PDFium gives for a hyphen at the end of a line."""
_RADICALS = re.compile("[\u2e80-\u2fdf]")
_SPACE_INSIDE = re.compile(rf"(?<=[{WIDE}])[ \u3000]+(?=[{WIDE}])")
_WIDE_CHARACTER = re.compile(rf"[{WIDE}]")
_VERTICAL = 0.6
"""Share of steps from one character to the next that go downwards on a page of vertical text. Chosen."""
_SIGNIFICANT = re.compile(r"\S")


@dataclass(frozen=True, slots=True)
class PdfLine:
    """A line on a page."""

    text: str
    left: float
    right: float
    top: float
    """Of the line, from the edge where reading begins; smaller is earlier."""
    bottom: float
    size: float
    """Height of its characters."""
    page: int


@dataclass(frozen=True, slots=True)
class PdfPage:
    """What one page holds."""

    lines: tuple[PdfLine, ...]
    height: float
    vertical: bool
    radicals: int
    """Radicals that became the characters that they stand for."""


@dataclass(slots=True)
class _Character:
    text: str
    left: float
    right: float
    top: float
    bottom: float

    @property
    def middle(self) -> float:
        return (self.top + self.bottom) / 2


def page_text(text_page: Any, width: float, height: float, number: int) -> PdfPage:
    """The lines of a page that PDFium has loaded. ``number``: of the page, from 0."""
    characters = _characters(text_page, height)
    vertical = _is_vertical(characters)
    if vertical:
        # Read from the top downwards, lines from right to left.
        for one in characters:
            one.left, one.right, one.top, one.bottom = (
                one.top,
                one.bottom,
                width - one.right,
                width - one.left,
            )
    lines: list[PdfLine] = []
    radicals = 0
    for group in _groups(characters):
        text = "".join(one.text for one in group)
        found = len(_RADICALS.findall(text))
        if found:
            radicals += found
            text = _RADICALS.sub(lambda match: unified_characters(match[0]), text)
        line = _line(text, group, number)
        if line is not None:
            lines.append(line)
    return PdfPage(tuple(lines), width if vertical else height, vertical, radicals)


def _characters(text_page: Any, height: float) -> list[_Character]:
    """All characters in the order of PDFium, with what it puts between them; a new line is a character without size."""
    count = pdfium.FPDFText_CountChars(text_page)
    unicode_of, box_of = pdfium.FPDFText_GetUnicode, pdfium.FPDFText_GetCharBox
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    places = tuple(ctypes.byref(place) for place in (left, right, bottom, top))
    found: list[_Character] = []
    half = 0
    for index in range(max(count, 0)):
        code = unicode_of(text_page, index)
        if 0xD800 <= code < 0xDC00:
            half = code
            continue
        if 0xDC00 <= code < 0xE000 and half:
            code = 0x10000 + ((half - 0xD800) << 10) + (code - 0xDC00)
        half = 0
        if code in (10, 13):
            if not found or found[-1].text != "\n":
                found.append(_Character("\n", 0, 0, 0, 0))
            continue
        if not code or 0xD800 <= code < 0xE000 or code > 0x10FFFF:
            continue
        box_of(text_page, index, *places)
        found.append(
            _Character(chr(code), left.value, right.value, height - top.value, height - bottom.value)
        )
    return found


def _is_vertical(characters: list[_Character]) -> bool:
    """Whether most characters stand below the one before."""
    down = across = 0
    for one, other in itertools.pairwise(characters):
        if not (_WIDE_CHARACTER.match(one.text) and _WIDE_CHARACTER.match(other.text)):
            continue
        wide, high = one.right - one.left, one.bottom - one.top
        if abs(one.left - other.left) < wide / 2 and 0 < other.middle - one.middle < 2.5 * max(high, wide):
            down += 1
        elif abs(one.middle - other.middle) < high:
            across += 1
    return down > _VERTICAL * (down + across) and down > 8


def _groups(characters: list[_Character]) -> list[list[_Character]]:
    """The characters by lines: a new one begins where PDFium says so, and where a character stands further down. It
    takes two lines for one when the first ends with a mark that hangs over the edge."""
    groups: list[list[_Character]] = [[]]
    last: _Character | None = None
    for one in characters:
        if one.text == "\n":
            groups.append([])
            last = None
            continue
        if _SIGNIFICANT.match(one.text) and one.bottom > one.top:
            high = one.bottom - one.top
            if (
                last is not None
                and one.left < last.left
                and one.middle - last.middle > 0.6 * max(high, last.bottom - last.top)
            ):
                groups.append([])
            last = one
        groups[-1].append(one)
    return [group for group in groups if group]


def _line(text: str, group: list[_Character], number: int) -> PdfLine | None:
    placed = [one for one in group if _SIGNIFICANT.match(one.text) and one.right > one.left]
    words = _SPACE_INSIDE.sub("", text).strip(" \t\u3000\xa0")
    if not placed or not words:
        return None
    sizes = [
        max(one.bottom - one.top, one.right - one.left) for one in placed if _WIDE_CHARACTER.match(one.text)
    ]
    return PdfLine(
        words,
        min(one.left for one in placed),
        max(one.right for one in placed),
        min(one.top for one in placed),
        max(one.bottom for one in placed),
        median(sizes) if sizes else median(1.6 * (one.bottom - one.top) for one in placed),
        number,
    )


def ends_with_hyphen(text: str) -> bool:
    """Whether a word was parted at the end of a line."""
    return text.endswith(_HYPHEN)
