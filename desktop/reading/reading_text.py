"""What a pane shows of an article's text, and the way back to what is stored.

Between the two lie up to three steps, each with its own offsets: the reading conversion (Simplified, Traditional), the
breaks that a very long paragraph gets for display only, and UTF-16. Everything outside this module speaks of source
offsets (code points of the stored text) or of positions (UTF-16 units in the document).
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from corpus.model import Span
from corpus.script import Converted
from desktop.offsets import Utf16Map, extends_previous, whole_characters

LONGEST_PARAGRAPH = 4_000
"""Code points; Qt lays out and hit-tests a paragraph as a whole, so a longer one is shown in parts."""

OBJECT = "\ufffc"
"""Stands in the document for a character that cannot be shown as itself."""

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
"""Invisible characters that can make text read otherwise than it is stored, with their Unicode names in short."""

# Qt gives some code points a meaning of its own (ends of frames) and cannot carry a lone surrogate.
_UNSHOWABLE = re.compile("[\r\x00\ufdd0\ufdd1\ud800-\udfff]")
_BIDI = re.compile(f"[{''.join(BIDI_CONTROLS)}]")
_PARAGRAPH_END = re.compile("[\n\u2029]")
_SENTENCE_END = re.compile("[。！？!?；;…][”’」』）)]*")


class ReadingText:
    """The document text of an article in one reading, with conversions both ways."""

    def __init__(self, source: str, converted: Converted | None = None) -> None:
        self.source = source
        self._map = None if converted is None or converted.map.identity else converted.map
        shown = source if converted is None else converted.text
        self._breaks = _display_breaks(shown)
        content = _insert_breaks(shown, self._breaks)
        self._break_offsets = [offset + number for number, offset in enumerate(self._breaks)]
        self._bidi_marks = [(match.start(), BIDI_CONTROLS[match.group()]) for match in _BIDI.finditer(content)]
        self.content = _BIDI.sub(OBJECT, _UNSHOWABLE.sub("\ufffd", content))
        self._utf16 = Utf16Map(self.content)
        ends = _PARAGRAPH_END.finditer(self.content)
        to_qt = self._utf16.to_qt
        self.starts = [0, *(to_qt(match.end()) for match in ends)]
        """Position at which each shown paragraph begins."""
        self.end = to_qt(len(self.content))
        """Position behind the last character."""
        self._plain = self._map is None and not self._breaks and self._utf16.identity

    @property
    def is_original(self) -> bool:
        """Whether the characters shown are those stored."""
        return self._map is None

    # Source offset to position

    def position(self, offset: int) -> int:
        """The position at which the source offset is shown, kept within the document."""
        offset = max(0, min(offset, len(self.source)))
        if self._plain:
            return offset
        shown = self._map.to_shown(offset) if self._map else offset
        return self._utf16.to_qt(shown + bisect_right(self._breaks, shown))

    def positions(self, start: int, end: int) -> tuple[int, int]:
        """The first and last position of the source stretch ``[start, end)``, kept within the document."""
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
        """The source offset that is shown at ``position``."""
        shown = self._shown(position)
        return self._map.to_source(shown) if self._map else min(shown, len(self.source))

    def span(self, first: int, last: int) -> Span:
        """The source stretch shown between two positions, in whole characters. Converted words are taken whole."""
        shown = Span(self._shown(min(first, last)), self._shown(max(first, last)))
        source = self._map.span_to_source(shown) if self._map else shown
        return whole_characters(self.source, Span(source.start, min(source.end, len(self.source))))

    def _shown(self, position: int) -> int:
        code_point = self._utf16.to_code_point(max(0, min(position, self.end)))
        return code_point - bisect_left(self._break_offsets, code_point)

    # Paragraphs as shown

    def paragraph(self, position: int) -> int:
        """The number, from 0, of the shown paragraph that holds ``position``."""
        return bisect_right(self.starts, position) - 1

    def paragraph_bounds(self, number: int) -> tuple[int, int]:
        """First position of a shown paragraph and the one behind its last character."""
        last = self.starts[number + 1] - 1 if number + 1 < len(self.starts) else self.end
        return self.starts[number], last

    def continuations(self) -> list[int]:
        """Positions of shown paragraphs that go on with the one before, because a display break parts them."""
        return [self._utf16.to_qt(offset + 1) for offset in self._break_offsets]

    def bidi_positions(self) -> list[tuple[int, str]]:
        """Where each bidirectional control is shown, and its name in short."""
        return [(self._utf16.to_qt(offset), name) for offset, name in self._bidi_marks]

    def whole_paragraph(self, position: int) -> tuple[int, int]:
        """First and last position of the paragraph of the source around ``position``, display breaks notwithstanding."""
        inner = set(self.continuations())
        number = self.paragraph(position)
        first = last = number
        while self.starts[first] in inner:
            first -= 1
        while last + 1 < len(self.starts) and self.starts[last + 1] in inner:
            last += 1
        return self.starts[first], self.paragraph_bounds(last)[1]


def _display_breaks(text: str) -> list[int]:
    """Offsets in ``text`` before which a very long paragraph is broken for display, behind a sentence if it can be."""
    breaks: list[int] = []
    start = 0
    for end in (*(match.start() for match in _PARAGRAPH_END.finditer(text)), len(text)):
        while end - start > LONGEST_PARAGRAPH:
            start = _break_within(text, start)
            breaks.append(start)
        start = end + 1
    return breaks


def _break_within(text: str, start: int) -> int:
    limit = start + LONGEST_PARAGRAPH
    sentence = None
    for sentence in _SENTENCE_END.finditer(text, start + LONGEST_PARAGRAPH // 2, limit):
        pass
    at = sentence.end() if sentence else limit
    # A run of nothing but combining marks must still come to an end.
    while extends_previous(text[at]) and at > start + 1:
        at -= 1
    return at


def _insert_breaks(text: str, breaks: list[int]) -> str:
    if not breaks:
        return text
    edges = [0, *breaks, len(text)]
    return "\n".join(text[first:last] for first, last in zip(edges, edges[1:], strict=False))
