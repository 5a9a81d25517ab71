"""The displayed text of an article, and the conversion of its positions to offsets of the stored text.

Between the two are up to three steps, each with its own offsets: the reading conversion (Simplified, Traditional), the
breaks added to a very long paragraph for display only, and UTF-16. Outside this module there are only source offsets
(code points of the stored text) and positions (UTF-16 units in the document).
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import deque
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from corpus.model import Span
from desktop.offsets import Utf16Map, extends_previous, whole_characters

if TYPE_CHECKING:
    from corpus.script.conversion import Converted

LONGEST_PARAGRAPH = 4_000
"""Code points. Chosen: Qt lays out and hit-tests a paragraph as a whole, so a longer one is shown in parts."""

OBJECT = "\ufffc"
"""Represents a character in the document that cannot be displayed as itself."""

BIDI_CONTROLS = {
    "\u061c": "ALM",
    "\u200e": "LRM",
    "\u200f": "RLM",
    "\u202a": "LRE",
    "\u202b": "RLE",
    "\u202c": "PDF",
    "\u202d": "LRO",
    "\u202e": "RLO",
    "\u2066": "LRI",
    "\u2067": "RLI",
    "\u2068": "FSI",
    "\u2069": "PDI",
}
"""Invisible characters that can make text look different from what is stored, with short forms of their Unicode
names."""

# Qt gives some code points a special meaning: ends of paragraphs and of frames.
_UNSHOWABLE = str.maketrans(dict.fromkeys("\r\x00\ufdd0\ufdd1", "\ufffd"))
_BIDI = f"[{''.join(BIDI_CONTROLS)}]"
PARAGRAPH_END = "[\n\u2029]"
_SENTENCE_END = "[。！？!?；;…][”’」』）)]*"


class ReadingText:
    """The document text of an article in one reading, with conversions both ways."""

    def __init__(self, source: str, converted: Converted | None = None) -> None:
        self.source = source
        self._map = None if converted is None or converted.map.identity else converted.map
        shown = _showable(source if converted is None else converted.text)
        starts = _paragraph_starts(shown)
        self._breaks = _display_breaks(shown, starts)
        self.content = _insert_breaks(shown, self._breaks)
        self._break_offsets = [offset + number for number, offset in enumerate(self._breaks)]
        self._bidi_marks: list[tuple[int, str]] = []
        if any(control in shown for control in BIDI_CONTROLS):
            self._bidi_marks = [
                (match.start(), BIDI_CONTROLS[match.group()]) for match in re.finditer(_BIDI, self.content)
            ]
            self.content = re.sub(_BIDI, OBJECT, self.content)
        self._utf16 = Utf16Map(self.content)
        if self._breaks:
            starts = _paragraph_starts(self.content)
        self.starts = starts if self._utf16.identity else [self._utf16.to_qt(start) for start in starts]
        """Position at which each displayed paragraph begins."""
        self.end = self._utf16.to_qt(len(self.content))
        """Position after the last character."""
        self._plain = self._map is None and not self._breaks and self._utf16.identity

    @property
    def plain(self) -> bool:
        """Whether every source offset equals its position."""
        return self._plain

    # Source offset to position

    def position(self, offset: int) -> int:
        """The position of a source offset, limited to the document."""
        offset = max(0, min(offset, len(self.source)))
        if self._plain:
            return offset
        shown = self._map.to_shown(offset) if self._map else offset
        return self._utf16.to_qt(shown + bisect_right(self._breaks, shown))

    def positions(self, start: int, end: int) -> tuple[int, int]:
        """The first and last position of the source range ``[start, end)``, limited to the document."""
        end = max(0, min(end, len(self.source)))
        start = max(0, min(start, end))
        if self._plain:
            return start, end
        shown = Span(start, end)
        if self._map:
            shown = self._map.span_to_shown(shown)
        first = self._utf16.to_qt(shown.start + bisect_right(self._breaks, shown.start))
        if not shown:
            return first, first
        return first, self._utf16.to_qt(shown.end + bisect_left(self._breaks, shown.end))

    # Position to source offset

    def offset(self, position: int) -> int:
        """The source offset at ``position``."""
        shown = self._shown(position)
        return self._map.to_source(shown) if self._map else min(shown, len(self.source))

    def span(self, first: int, last: int) -> Span:
        """The source span between two positions, in whole characters. Converted words are included as a whole."""
        shown = Span(self._shown(min(first, last)), self._shown(max(first, last)))
        source = self._map.span_to_source(shown) if self._map else shown
        return whole_characters(self.source, Span(source.start, min(source.end, len(self.source))))

    def _shown(self, position: int) -> int:
        code_point = self._utf16.to_code_point(max(0, min(position, self.end)))
        return code_point - bisect_left(self._break_offsets, code_point)

    # Paragraphs as shown

    def paragraph(self, position: int) -> int:
        """The index of the displayed paragraph that contains ``position``."""
        return bisect_right(self.starts, position) - 1

    def paragraph_bounds(self, number: int) -> tuple[int, int]:
        """First position of a displayed paragraph and the one after its last character."""
        last = self.starts[number + 1] - 1 if number + 1 < len(self.starts) else self.end
        return self.starts[number], last

    def blank_starts(self) -> list[int]:
        """Positions of displayed paragraphs without a character."""
        ends = (*self.starts[1:], self.end + 1)
        return [start for start, end in zip(self.starts, ends, strict=True) if end - start == 1]

    def continuations(self) -> list[int]:
        """Positions of displayed paragraphs that continue the previous one after a display break."""
        return [self._utf16.to_qt(offset + 1) for offset in self._break_offsets]

    def bidi_positions(self) -> list[tuple[int, str]]:
        """The position of each bidirectional control, and its short name."""
        return [(self._utf16.to_qt(offset), name) for offset, name in self._bidi_marks]

    def whole_paragraph(self, position: int) -> tuple[int, int]:
        """First and last position of the source paragraph around ``position``, ignoring display breaks."""
        inner = set(self.continuations())
        number = self.paragraph(position)
        first = last = number
        while self.starts[first] in inner:
            first -= 1
        while last + 1 < len(self.starts) and self.starts[last + 1] in inner:
            last += 1
        return self.starts[first], self.paragraph_bounds(last)[1]


def _showable(text: str) -> str:
    """``text`` with U+FFFD in place of what Qt cannot represent; its length is unchanged."""
    # One search for each is far faster than ``translate`` for a text that contains none of them.
    if any(chr(code) in text for code in _UNSHOWABLE):
        text = text.translate(_UNSHOWABLE)
    try:
        text.encode("utf-16-le")
    except UnicodeEncodeError:
        text = re.sub("[\ud800-\udfff]", "\ufffd", text)
    return text


def _paragraph_starts(text: str) -> list[int]:
    if "\u2029" in text:
        return [0, *(match.end() for match in re.finditer(PARAGRAPH_END, text))]
    lengths = [len(line) + 1 for line in text.split("\n")]
    lengths.pop()
    return list(accumulate(lengths, initial=0))


def _display_breaks(text: str, starts: list[int]) -> list[int]:
    """Offsets in ``text`` before which a very long paragraph is broken for display, after a sentence if possible."""
    breaks: list[int] = []
    for start, following in pairwise((*starts, len(text) + 1)):
        at, end = start, following - 1
        while end - at > LONGEST_PARAGRAPH:
            at = _break_within(text, at)
            breaks.append(at)
    return breaks


def _break_within(text: str, start: int) -> int:
    limit = start + LONGEST_PARAGRAPH
    sentences = deque(
        re.compile(_SENTENCE_END).finditer(text, start + LONGEST_PARAGRAPH // 2, limit), maxlen=1
    )
    at = sentences[0].end() if sentences else limit
    # A sequence of nothing but combining marks must still end somewhere.
    while extends_previous(text[at]) and at > start + 1:
        at -= 1
    return at


def _insert_breaks(text: str, breaks: list[int]) -> str:
    if not breaks:
        return text
    edges = [0, *breaks, len(text)]
    return "\n".join(text[first:last] for first, last in pairwise(edges))
