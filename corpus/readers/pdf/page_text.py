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
from corpus.script import is_han, unified_characters

HYPHEN = "\x02"
"""What PDFium gives for a hyphen at the end of a line."""
_GAP = "\x1f"
"""A space that stands for a gap between letters and is no character of the file."""
_LETTER_SPACING = re.compile(rf"{_GAP}(?=[{WIDE}](?![{WIDE}]))")
"""A gap before a character that stands alone: part of a line whose letters are spaced."""
_RADICALS = re.compile("[\u2e80-\u2fdf]")
_WIDE_CHARACTER = re.compile(rf"[{WIDE}]")
_VERTICAL = 0.6
"""Share of steps from one character to the next that go downwards on a page of vertical text. Chosen."""
_FEWEST_STEPS = 3
_WORD_GAP = 0.18
"""Of the height of letters: the narrowest space between two words."""
_WRITTEN_SPACE = 0.2
"""Of the size of letters: how much wider than other gaps of its line the gap of a space is that the file holds."""
_SPACE_AS_GAP = 0.6
"""The same for a space that the file only leaves room for. Measured: narrow characters leave up to half of that."""
_PIECE_GAP = 0.3
"""Of the size of letters: the narrowest gap between cells. Programs set Chinese and Latin a quarter apart."""
_JUDGED = 600
"""Characters of a page by which it is told whether its text is vertical."""


@dataclass(frozen=True, slots=True)
class PdfPiece:
    """Words of a line between two gaps: perhaps a cell of a table."""

    text: str
    left: float
    right: float


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
    pieces: tuple[PdfPiece, ...] = ()
    """Of a line with gaps the text between them; else empty."""


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
    solid: bool = False
    """Whether it is a letter or mark with a size, and no space."""

    @property
    def middle(self) -> float:
        return (self.top + self.bottom) / 2


def page_text(text_page: Any, width: float, height: float, number: int) -> PdfPage:
    """The lines of a page that PDFium has loaded. ``number``: of the page, from 0."""
    characters = _characters(text_page, height)
    vertical = _is_vertical(characters)
    if vertical:
        # Read from the top downwards, lines from right to left.
        for character in characters:
            character.left, character.right, character.top, character.bottom = (
                character.top,
                character.bottom,
                width - character.right,
                width - character.left,
            )
    lines: list[PdfLine] = []
    radicals = 0
    if vertical:
        groups = _vertical_groups(characters)
    else:
        groups = [_in_order(group) for group in _rejoined(_groups(characters))]
    latin = _latin_size(groups)
    for group in groups:
        text, found = _words(group)
        radicals += found
        line = _line(text, group, number, latin, cut=not vertical)
        if line is not None:
            lines.append(line)
    return PdfPage(tuple(lines), width if vertical else height, vertical, radicals)


def _characters(text_page: Any, height: float) -> list[_Character]:
    """All characters in the order of PDFium; a new line is a character without size. Places are those of the letters'
    bodies, not of their ink, in which a full stop would be tiny."""
    count = pdfium.FPDFText_CountChars(text_page)
    unicode_of, box_of = pdfium.FPDFText_GetUnicode, pdfium.FPDFText_GetLooseCharBox
    box = pdfium.FS_RECTF()
    place = ctypes.byref(box)
    found: list[_Character] = []
    half = 0
    for index in range(max(count, 0)):
        code = unicode_of(text_page, index)
        if code in (10, 13):
            if not found or found[-1].text != "\n":
                found.append(_Character("\n", 0, 0, 0, 0))
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
        text = _GAP if made else chr(code)
        left, right, top, bottom = box.left, box.right, height - box.top, height - box.bottom
        solid = code > 32 and bottom > top and right > left and not text.isspace()
        found.append(_Character(text, left, right, top, bottom, solid))
    return found


def _is_vertical(characters: list[_Character]) -> bool:
    """Whether most characters stand below the one before."""
    down = across = 0
    # PDFium may put a new line behind each character of a column that stands alone.
    solid = [character for character in characters[:_JUDGED] if character.solid]
    for one, other in itertools.pairwise(solid):
        if not (_WIDE_CHARACTER.match(one.text) and _WIDE_CHARACTER.match(other.text)):
            continue
        wide, high = one.right - one.left, one.bottom - one.top
        if abs(one.left - other.left) < wide / 2 and 0 < other.middle - one.middle < 2.5 * max(high, wide):
            down += 1
        elif abs(one.middle - other.middle) < high:
            across += 1
    return down > _VERTICAL * (down + across) and down >= _FEWEST_STEPS


def _groups(characters: list[_Character]) -> list[list[_Character]]:
    """The characters by lines: a new one begins where PDFium says so, and where a character stands further down. It
    takes two lines for one when the first ends with a mark that hangs over the edge."""
    groups: list[list[_Character]] = [[]]
    last: _Character | None = None
    for character in characters:
        if character.text == "\n":
            groups.append([])
            last = None
            continue
        if character.solid:
            high = character.bottom - character.top
            if (
                last is not None
                and character.left < last.left
                and character.middle - last.middle > 0.6 * max(high, last.bottom - last.top)
            ):
                groups.append([])
            last = character
        groups[-1].append(character)
    return [group for group in groups if group]


def _in_order(group: list[_Character]) -> list[_Character]:
    """A line from left to right. Programs write marks from another font after the rest of their line."""
    solid = [one for one in group if one.solid]
    if all(one.left + one.right <= other.left + other.right for one, other in itertools.pairwise(solid)):
        return group
    # Gaps are between what stood beside each other in the file; they are found anew.
    placed = sorted((one for one in group if one.text != _GAP), key=lambda one: one.left)
    ordered: list[_Character] = []
    for one in placed:
        if ordered and one.left - ordered[-1].right > _WORD_GAP * (one.bottom - one.top):
            ordered.append(_Character(_GAP, ordered[-1].right, one.left, one.top, one.bottom))
        ordered.append(one)
    return ordered


def _vertical_groups(characters: list[_Character]) -> list[list[_Character]]:
    """The lines of a page of vertical text by where its characters stand: PDFium takes those at the head of two lines
    for one line across. Where a gap runs across the whole page, as between the tiers of a newspaper, what is above it
    comes first."""
    placed = [
        character
        for character in characters
        if character.bottom > character.top and character.text not in ("\n", _GAP)
    ]
    if not placed:
        return []
    size = median(one.bottom - one.top for one in placed)
    lines: list[list[_Character]] = []
    for tier in _tiers(placed, size):
        first = len(lines)
        for one in sorted(tier, key=lambda one: one.middle):
            if len(lines) > first and one.middle - lines[-1][-1].middle < size / 2:
                lines[-1].append(one)
            else:
                lines.append([one])
        for line in lines[first:]:
            line.sort(key=lambda one: one.left)
    return lines


def _tiers(characters: list[_Character], size: float) -> list[list[_Character]]:
    tiers: list[list[_Character]] = []
    end = 0.0
    for one in sorted(characters, key=lambda one: one.left):
        if not tiers or one.left > end + size:
            tiers.append([])
        tiers[-1].append(one)
        end = max(end, one.right)
    return tiers


def _rejoined(groups: list[list[_Character]]) -> list[list[_Character]]:
    """The groups, those made one that stand side by side without a gap: PDFium parts lines of vertical text."""
    united: list[list[_Character]] = []
    for group in groups:
        if united and _follows(united[-1], group):
            united[-1] = [*united[-1], *group]
        else:
            united.append(group)
    return united


def _follows(group: list[_Character], other: list[_Character]) -> bool:
    last = next((one for one in reversed(group) if one.solid), None)
    first = next((one for one in other if one.solid), None)
    if last is None or first is None:
        return False
    size = max(last.bottom - last.top, first.bottom - first.top)
    shared = min(last.bottom, first.bottom) - max(last.top, first.top)
    return shared > size / 2 and -0.3 * size < first.left - last.right < 0.6 * size


def _words(group: list[_Character]) -> tuple[str, int]:
    """What these characters say, and how many radicals among them became characters."""
    text = "".join(one.text for one in group)
    if _GAP in text or " " in text:
        text = _spaced(group)
    found = len(_RADICALS.findall(text))
    return _RADICALS.sub(lambda match: unified_characters(match[0]), text) if found else text, found


def _spaced(group: list[_Character]) -> str:
    """The text of these characters with those spaces that are no layout."""
    usual: float | None = None
    text: list[str] = []
    last: _Character | None = None
    blanks = ""
    for one in group:
        if one.text in (" ", _GAP):
            blanks += one.text
            continue
        if blanks and last is not None:
            if usual is None:
                usual = _usual_gap(group)
            written = " " in blanks
            if _is_space(last, one, written, usual):
                text.append(" " if written else _GAP)
        blanks = ""
        text.append(one.text)
        last = one
    return _LETTER_SPACING.sub("", "".join(text)).replace(_GAP, " ")


def _is_space(one: _Character, other: _Character, written: bool, usual: float) -> bool:
    """Whether there is a space between two characters. ``written``: whether the file holds one, ``usual``: the gap
    between Chinese characters of the line. Programs leave gaps between Chinese and Latin by themselves, and between
    Chinese ones to justify lines or after marks."""
    wide = (bool(_WIDE_CHARACTER.match(one.text)), bool(_WIDE_CHARACTER.match(other.text)))
    if not any(wide) or (written and not all(wide)):
        return True
    if not (one.text.isalnum() and other.text.isalnum()):
        return False
    size = max(one.right - one.left, other.right - other.left)
    needed = _WRITTEN_SPACE if written else _SPACE_AS_GAP
    return other.left - one.right - usual > needed * size


def _usual_gap(group: list[_Character]) -> float:
    """The gap between two Chinese characters of a line."""
    gaps = [
        other.left - one.right
        for one, other in itertools.pairwise(group)
        if one.solid and other.solid and is_han(one.text) and is_han(other.text)
    ]
    return median(gaps) if gaps else 0.0


def _latin_size(groups: list[list[_Character]]) -> float:
    """The size of text by the height of its Latin letters, whose boxes are those of another font: measured in lines
    that have both."""
    found = []
    for group in groups:
        solid = [one for one in group if one.solid]
        wide = [one.right - one.left for one in solid if is_han(one.text)]
        high = [one.bottom - one.top for one in solid if one.text.isascii() and one.text.isalnum()]
        if wide and high:
            found.append(median(wide) / median(high))
    return median(found) if found else 1.0


def _line(text: str, group: list[_Character], number: int, latin: float, *, cut: bool) -> PdfLine | None:
    """``latin``: the size of text by the height of its Latin letters, ``cut``: whether gaps may be those between
    cells."""
    placed = [one for one in group if one.solid]
    words = _trimmed(text)
    if not placed or not words:
        return None
    # A Chinese character is as wide as letters are large; marks are set narrower.
    sizes = [one.right - one.left for one in placed if is_han(one.text)]
    size = median(sizes) if sizes else latin * median(one.bottom - one.top for one in placed)
    return PdfLine(
        words,
        min(one.left for one in placed),
        max(one.right for one in placed),
        # The boxes of letters from another font may be much taller.
        median(one.top for one in placed),
        median(one.bottom for one in placed),
        size,
        number,
        _pieces(group, size) if cut else (),
    )


def _trimmed(text: str) -> str:
    return text.strip(" \t\u3000\xa0")


def _pieces(group: list[_Character], size: float) -> tuple[PdfPiece, ...]:
    """What stands between the gaps of a line; nothing where it has none."""
    parts: list[list[_Character]] = [[]]
    last: _Character | None = None
    for one in group:
        if one.solid:
            if last is not None and one.left - last.right > _PIECE_GAP * size:
                parts.append([])
            last = one
        parts[-1].append(one)
    if len(parts) == 1:
        return ()
    pieces = []
    for part in parts:
        solid = [one for one in part if one.solid]
        if solid:
            left, right = min(one.left for one in solid), max(one.right for one in solid)
            pieces.append(PdfPiece(_trimmed(_words(part)[0]), left, right))
    return tuple(pieces)
