"""Conversion between code points (the unit of Duikan's offsets) and UTF-16 units (the unit of Qt's positions).

A character outside the Basic Multilingual Plane, such as 𠮷, is one code point but two units. No other module converts.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left

from corpus.model import Span

_ASTRAL = "[\U00010000-\U0010ffff]"
_JOINER = "\u200d"


class Utf16Map:
    """Converts offsets of one text. For a text without characters of two units, it costs nothing."""

    def __init__(self, text: str) -> None:
        self._wide: list[int] = []
        self._wide_units: list[int] = []
        if len(text.encode("utf-16-le", "replace")) != 2 * len(text):
            self._wide = [match.start() for match in re.finditer(_ASTRAL, text)]
            self._wide_units = [offset + number for number, offset in enumerate(self._wide)]

    @property
    def identity(self) -> bool:
        """Whether both units agree everywhere in this text."""
        return not self._wide

    def to_qt(self, offset: int) -> int:
        """The UTF-16 position of a code point offset."""
        return offset + bisect_left(self._wide, offset) if self._wide else offset

    def to_code_point(self, position: int) -> int:
        """The code point offset of a UTF-16 position; one inside a surrogate pair belongs to the pair's character."""
        return position - bisect_left(self._wide_units, position) if self._wide else position


def extends_previous(character: str) -> bool:
    """Whether ``character`` is part of the previous one: a variation selector, a joiner or a combining mark."""
    if character < "\u0300":
        return False
    return (
        character == _JOINER
        or "\ufe00" <= character <= "\ufe0f"
        or "\U000e0100" <= character <= "\U000e01ef"
        or unicodedata.category(character) in ("Mn", "Me", "Mc")
    )


def whole_characters(text: str, span: Span) -> Span:
    """``span`` (code points) widened so that it separates no character from its variation selectors and marks."""
    start, end = span.start, span.end
    if start == end:
        return span
    while 0 < start < len(text) and extends_previous(text[start]):
        start -= 1
    while end < len(text) and extends_previous(text[end]):
        end += 1
    return Span(start, end)
