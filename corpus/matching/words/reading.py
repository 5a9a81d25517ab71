"""A statement as matching reads it: without the line breaks and invisible characters that only its layout added.

A line break inside a statement is always one of layout, since statements end where paragraphs do
(:mod:`corpus.segmentation`).
"""

from __future__ import annotations

import re

from corpus.model import Span
from corpus.offset_map import OffsetMap
from corpus.running_text import RunningText
from corpus.script import unified_characters
from corpus.visible import INVISIBLE

_LAYOUT = re.compile(rf"(?:{INVISIBLE}|[\u180e\ufe00-\ufe0f\U000e0100-\U000e01ef]|[^\S\n]*\n\s*)+")
_LATIN = re.compile(r"[A-Za-z0-9]")


def read(text: str) -> RunningText:
    """The text of a statement as its words are read, and the way back; both count code points from its beginning."""
    gaps = [match.span() for match in _LAYOUT.finditer(text)]
    if not gaps:
        return RunningText(unified_characters(text), OffsetMap())
    pieces: list[str] = []
    stretches: list[tuple[Span, Span]] = []
    at = shown = 0
    for start, end in gaps:
        filling = " " if "\n" in text[start:end] and _parts_words(text, start, end) else ""
        shown += start - at
        pieces += [text[at:start], filling]
        if len(filling) != end - start:
            stretches.append((Span(start, end), Span(shown, shown + len(filling))))
        shown += len(filling)
        at = end
    return RunningText(unified_characters("".join([*pieces, text[at:]])), OffsetMap.of(stretches))


def _parts_words(text: str, start: int, end: int) -> bool:
    """Whether two words in letters stand at either side of a line break."""
    return bool(_LATIN.match(text[start - 1 : start]) and _LATIN.match(text[end : end + 1]))
