"""The lines of a PDF page with their coordinates, from the characters of PDFium.

Coordinates are in points. Those of a page of vertical text are rotated, so that on every page ``x`` grows along a line
and ``y`` from line to line.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any

from corpus.readers.pdf.characters import GAP, WIDE_CHARACTER, PdfCharacter, characters_of
from corpus.readers.pdf.vertical_text import is_vertical, vertical_lines
from corpus.readers.walker import WIDE
from corpus.script import is_han, unified_characters

HYPHEN = "\x02"
"""PDFium's character for a hyphen at the end of a line."""
_LETTER_SPACING = re.compile(rf"{GAP}(?=[{WIDE}](?![{WIDE}]))")
"""A gap before a single character, in a line with letter spacing."""
_RADICALS = re.compile("[\u2e80-\u2fdf]")
"""Radicals, which some fonts have in place of characters."""
_WORD_GAP = 0.18
"""Least width of a space between two words, relative to the height of letters. Chosen."""
_WRITTEN_SPACE = 0.2
"""Least width of a space in the file beyond the usual gap of its line, relative to the font size. Chosen."""
_SPACE_AS_GAP = 0.6
"""The same for a gap without a space in the file. Measured: narrow characters leave up to half of that."""
_PIECE_GAP = 0.3
"""Least gap between cells, relative to the font size. Chosen: programs put a quarter between Chinese and Latin."""
_FEW = 2
"""Number of characters up to which their boxes are not reliable for the size of a line. Chosen."""
_NARROWEST_INK = 0.8
"""Least size of the ink of a Chinese character, relative to the font size. Measured: 0.84 and 0.85 for glyphs embedded
by browsers."""


@dataclass(frozen=True, slots=True)
class PdfPiece:
    """Text of a line between two gaps, which may be a cell of a table."""

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
    """Distance from the edge of the page where reading begins."""
    bottom: float
    size: float
    """Font size, from the boxes of its characters."""
    page: int
    pieces: tuple[PdfPiece, ...] = ()
    """The pieces between the gaps of a line; empty for a line without gaps."""


@dataclass(frozen=True, slots=True)
class PdfPicture:
    """The place of a picture on a page."""

    left: float
    right: float
    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class PdfPage:
    """The content of a page."""

    lines: tuple[PdfLine, ...]
    height: float
    vertical: bool = False
    radicals: int = 0
    """Number of radicals that were replaced by ideographs."""
    pictures: tuple[PdfPicture, ...] = ()
    width: float = 0.0
    """Width along the lines; for vertical text, the height of the sheet."""


def page_text(
    text_page: Any, width: float, height: float, number: int, pictures: Sequence[PdfPicture] = ()
) -> PdfPage:
    """The lines of a page that PDFium has loaded. ``number``: of the page, from 0; ``pictures``: on that page."""
    characters = characters_of(text_page, height)
    vertical = is_vertical(characters)
    if vertical:
        # Read from the top downwards, lines from right to left.
        for character in characters:
            character.left, character.right, character.top, character.bottom = _turned(character, width)
        pictures = [PdfPicture(*_turned(picture, width)) for picture in pictures]
    lines: list[PdfLine] = []
    radicals = 0
    groups = vertical_lines(characters) if vertical else _lines_across(characters)
    latin = _latin_size(groups)
    for group in groups:
        text, found = _words(group)
        radicals += found
        above = lines[-1].size if lines else None
        line = _line(text, group, number, _size_of(group, latin, above), cut=not vertical)
        if line is not None:
            lines.append(line)
    if vertical:
        width, height = height, width
    return PdfPage(tuple(lines), height, vertical, radicals, tuple(pictures), width)


def _turned(box: PdfCharacter | PdfPicture, width: float) -> tuple[float, float, float, float]:
    """Left, right, top and bottom of a box on a page of vertical text after the rotation."""
    return box.top, box.bottom, width - box.right, width - box.left


def _lines_across(characters: list[PdfCharacter]) -> list[list[PdfCharacter]]:
    return [_in_order(group) for group in _rejoined(_groups(characters))]


def _groups(characters: list[PdfCharacter]) -> list[list[PdfCharacter]]:
    """The characters by lines. A line ends at a newline of PDFium, and where a character is further down: PDFium joins
    two lines if the first ends with a mark that hangs over the edge."""
    groups: list[list[PdfCharacter]] = [[]]
    last: PdfCharacter | None = None
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


def _in_order(group: list[PdfCharacter]) -> list[PdfCharacter]:
    """A line from left to right. Programs write marks from another font after the rest of their line."""
    solid = [character for character in group if character.solid]
    if all(one.left + one.right <= other.left + other.right for one, other in itertools.pairwise(solid)):
        return group
    # The generated gaps are between neighbours in the file, so they are computed again.
    placed = sorted(
        (character for character in group if character.text != GAP), key=lambda character: character.left
    )
    ordered: list[PdfCharacter] = []
    for character in placed:
        if ordered and character.left - ordered[-1].right > _WORD_GAP * (character.bottom - character.top):
            ordered.append(
                PdfCharacter(GAP, ordered[-1].right, character.left, character.top, character.bottom)
            )
        ordered.append(character)
    return ordered


def _rejoined(groups: list[list[PdfCharacter]]) -> list[list[PdfCharacter]]:
    """The groups, united if they are side by side without a gap: PDFium splits such lines."""
    united: list[list[PdfCharacter]] = []
    for group in groups:
        if united and _follows(united[-1], group):
            united[-1] = [*united[-1], *group]
        else:
            united.append(group)
    return united


def _follows(group: list[PdfCharacter], other: list[PdfCharacter]) -> bool:
    last = next((character for character in reversed(group) if character.solid), None)
    first = next((character for character in other if character.solid), None)
    if last is None or first is None:
        return False
    size = max(last.bottom - last.top, first.bottom - first.top)
    shared = min(last.bottom, first.bottom) - max(last.top, first.top)
    return shared > size / 2 and -0.3 * size < first.left - last.right < 0.6 * size


def _words(group: list[PdfCharacter]) -> tuple[str, int]:
    """The text of the characters, and the number of radicals that were replaced by ideographs."""
    text = "".join(character.text for character in group)
    if GAP in text or " " in text:
        text = _spaced(group)
    found = len(_RADICALS.findall(text))
    return _RADICALS.sub(lambda match: unified_characters(match[0]), text) if found else text, found


def _spaced(group: list[PdfCharacter]) -> str:
    """The text of the characters with the spaces that are not due to layout."""
    usual: float | None = None
    text: list[str] = []
    last: PdfCharacter | None = None
    blanks = ""
    for character in group:
        if character.text in (" ", GAP):
            blanks += character.text
            continue
        if blanks and last is not None:
            if usual is None:
                usual = _usual_gap(group)
            written = " " in blanks
            if _is_space(last, character, written, usual):
                text.append(" " if written else GAP)
        blanks = ""
        text.append(character.text)
        last = character
    return _LETTER_SPACING.sub("", "".join(text)).replace(GAP, " ")


def _is_space(one: PdfCharacter, other: PdfCharacter, written: bool, usual: float) -> bool:
    """Whether there is a space between two characters. ``written``: whether the file holds one, ``usual``: the gap
    between Chinese characters of the line. Programs leave gaps between Chinese and Latin by themselves, and between
    Chinese ones to justify lines or after marks."""
    wide = (bool(WIDE_CHARACTER.match(one.text)), bool(WIDE_CHARACTER.match(other.text)))
    if not any(wide) or (written and not all(wide)):
        return True
    if not (one.text.isalnum() and other.text.isalnum()):
        return False
    size = max(one.right - one.left, other.right - other.left)
    needed = _WRITTEN_SPACE if written else _SPACE_AS_GAP
    return other.left - one.right - usual > needed * size


def _usual_gap(group: list[PdfCharacter]) -> float:
    """The gap between two Chinese characters of a line."""
    gaps = [
        other.left - one.right
        for one, other in itertools.pairwise(group)
        if one.solid and other.solid and is_han(one.text) and is_han(other.text)
    ]
    return median(gaps) if gaps else 0.0


def _latin_size(groups: list[list[PdfCharacter]]) -> float:
    """The ratio of the font size to the height of Latin letters, from lines with both scripts: Latin letters are in
    another font with other boxes."""
    found = []
    for group in groups:
        solid = [character for character in group if character.solid]
        wide = [character.right - character.left for character in solid if is_han(character.text)]
        high = [
            character.bottom - character.top
            for character in solid
            if character.text.isascii() and character.text.isalnum()
        ]
        if wide and high:
            found.append(median(wide) / median(high))
    return median(found) if found else 1.0


def _size_of(group: list[PdfCharacter], latin: float, above: float | None) -> float:
    """The font size of a line. ``latin``: see :func:`_latin_size`; ``above``: the size of the line before, which is
    used for lines of marks, whose boxes vary, and for a few characters that are slightly smaller, since the boxes of
    some fonts are those of the ink."""
    solid = [character for character in group if character.solid]
    # A Chinese character is as wide as letters are large; marks are set narrower.
    sizes = [character.right - character.left for character in solid if is_han(character.text)]
    if sizes:
        size = median(sizes)
        if above is not None and len(sizes) <= _FEW and _NARROWEST_INK * above <= size < above:
            return above
        return size
    letters = [character.bottom - character.top for character in solid if character.text.isalnum()]
    if not letters and above is not None:
        return above
    heights = letters or [character.bottom - character.top for character in solid]
    return latin * median(heights) if heights else 0.0


def _line(text: str, group: list[PdfCharacter], number: int, size: float, *, cut: bool) -> PdfLine | None:
    """The line of the characters; None if it is empty. ``cut``: whether it is divided at gaps."""
    placed = [character for character in group if character.solid]
    words = _trimmed(text)
    if not placed or not words:
        return None
    return PdfLine(
        words,
        min(character.left for character in placed),
        max(character.right for character in placed),
        # The boxes of letters from another font may be much taller.
        median(character.top for character in placed),
        median(character.bottom for character in placed),
        size,
        number,
        _pieces(group, size) if cut else (),
    )


def _trimmed(text: str) -> str:
    return text.strip(" \t\u3000\xa0")


def _pieces(group: list[PdfCharacter], size: float) -> tuple[PdfPiece, ...]:
    """The pieces between the gaps of a line; empty if it has no gaps."""
    parts: list[list[PdfCharacter]] = [[]]
    last: PdfCharacter | None = None
    for character in group:
        if character.solid:
            if last is not None and character.left - last.right > _PIECE_GAP * size:
                parts.append([])
            last = character
        parts[-1].append(character)
    if len(parts) == 1:
        return ()
    pieces = []
    for part in parts:
        solid = [character for character in part if character.solid]
        if solid:
            left, right = (
                min(character.left for character in solid),
                max(character.right for character in solid),
            )
            pieces.append(PdfPiece(_trimmed(_words(part)[0]), left, right))
    return tuple(pieces)
