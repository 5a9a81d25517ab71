"""Converts the offsets of other programs.

REFI-QDA and the W3C recommendation specify code points, but programs written in C# and JavaScript count UTF-16 units,
some count a line break as two, and some count the byte order mark. Files do not say which. If a file also has the words
of its passages, the way of counting is the one by which most of them agree.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from corpus.foreign.project import Offsets
from corpus.model import Span
from corpus.text import clean

_NAMED = 50
"""Length in code points from which the words of a passage may be truncated without an ellipsis. Chosen: the shortest
truncation that a program is known to make is 60."""
_ELLIPSES = ("…", "...", "[…]")
"""Marks of omitted text at the end of shortened quotations."""
_LEAST_MOVED = 4
"""Least code points of words that are searched elsewhere in the text. Chosen: fewer occur by chance."""

_CRLF = frozenset(offsets for offsets in Offsets if offsets.value.endswith("crlf"))
"""Offsets that count line ends as CR LF."""
_UTF16 = frozenset(offsets for offsets in Offsets if "utf16" in offsets.value)
"""Offsets that count UTF-16 code units."""
_BOM = frozenset(offsets for offsets in Offsets if offsets.value.startswith("bom"))
"""Offsets that count a byte order mark."""


@dataclass(frozen=True, slots=True)
class CountedPassage:
    """A passage as a file states it."""

    start: int
    end: int
    words: str = ""
    """Its words, possibly truncated; empty if the file does not have them."""


class CountedText:
    """A text of a file, with its offsets in each way of counting."""

    def __init__(self, raw: str) -> None:
        raw = raw.lstrip("\ufeff")
        self.content = clean(raw).content
        """The text as it is stored."""
        self.has_crlf = "\r\n" in raw
        self._newlines = tuple(len(part) > 0 for part in _line_ends(raw)) if self.has_crlf else None
        """For each line break whether it has two characters in the file; None if all have one."""
        self._text = raw.replace("\r\n", "\n")
        self._wide = any(character > "\uffff" for character in self._text)
        self._kept = None if self._text.replace("\r", "\n") == self.content else self._cleaned()
        self._positions: dict[Offsets, Sequence[int]] = {}

    def span(self, passage: CountedPassage, offsets: Offsets) -> Span | None:
        """The span of a passage in :attr:`content`; None if it is beyond the end or empty."""
        positions = self._positions_in(offsets)
        start, end = bisect_left(positions, passage.start), bisect_left(positions, passage.end)
        if passage.start < 0 or passage.end > positions[-1]:
            return None
        if self._kept is not None:
            start, end = self._kept[start], self._kept[end]
        return Span(start, end) if start < end else None

    def words(self, passage: CountedPassage, offsets: Offsets) -> str:
        """The words at a passage, empty where there are none."""
        span = self.span(passage, offsets)
        return "" if span is None else self.content[span.start : span.end]

    def best_offsets(
        self, passages: Sequence[CountedPassage], usual: Offsets = Offsets.CODE_POINTS
    ) -> Offsets:
        """The way of counting by which most passages have their words; of equal ones ``usual``, then the one that is
        nearest to the standard."""
        with_words = [passage for passage in passages if passage.words]
        best, most = usual, self._agreeing(with_words, usual)
        for offsets in self._possible(usual):
            if most == len(with_words):
                break
            if (agreeing := self._agreeing(with_words, offsets)) > most:
                best, most = offsets, agreeing
        return best

    def find(self, passage: CountedPassage, span: Span | None) -> Span | None:
        """The place of the words of a passage if they are not at ``span`` and occur only once; otherwise None."""
        words = _without_ellipsis(passage.words)
        if len(words) < _LEAST_MOVED:
            return None
        at = self.content.find(words)
        if at < 0 or self.content.find(words, at + 1) >= 0:
            return None
        shortened = words != passage.words or len(words) >= _NAMED
        length = max(len(words), len(span)) if shortened and span is not None else len(words)
        return Span(at, min(len(self.content), at + length))

    def _agreeing(self, passages: Sequence[CountedPassage], offsets: Offsets) -> int:
        return sum(agree(passage.words, self.words(passage, offsets)) for passage in passages)

    def _possible(self, usual: Offsets) -> list[Offsets]:
        """The other ways of counting by which any offset differs."""
        return [
            offsets
            for offsets in Offsets
            if offsets is not usual
            and (self._wide or offsets not in _UTF16)
            and ("\n" in self._text or offsets not in _CRLF)
        ]

    def _positions_in(self, offsets: Offsets) -> Sequence[int]:
        """The position of each code point and of the end, by one way of counting."""
        known = self._positions.get(offsets)
        if known is None:
            known = self._positions[offsets] = self._counted(offsets)
        return known

    def _counted(self, offsets: Offsets) -> Sequence[int]:
        position = 1 if offsets in _BOM else 0
        wide, crlf = self._wide and offsets in _UTF16, offsets in _CRLF
        if not wide and not crlf:
            return range(position, position + len(self._text) + 1)
        newlines = iter(self._newlines or ())
        positions = []
        for character in self._text:
            positions.append(position)
            # If the file has no CRLF, a program that counts two for a line break has read another copy of the text.
            doubled = character == "\n" and crlf and next(newlines, self._newlines is None)
            position += 2 if doubled or (wide and character > "\uffff") else 1
        return [*positions, position]

    def _cleaned(self) -> Sequence[int]:
        """For each offset of the file's text the corresponding offset of the stored text."""
        kept = [0]
        for character in self._text:
            # Behind an x, because a byte order mark is only removed at the beginning of a text.
            kept.append(kept[-1] + len(clean(f"x{character}").content) - 1)
        return kept


def agree(words: str, found: str) -> bool:
    """Whether the words that a file states for a passage, possibly truncated, are those at its place."""
    if not words:
        return False
    stated, there = " ".join(words.split()), " ".join(found.split())
    if stated == there:
        return True
    begun = _without_ellipsis(stated)
    shortened = begun != stated or len(begun) >= _NAMED
    return shortened and len(begun) > 0 and there.startswith(begun)


def _without_ellipsis(words: str) -> str:
    for ellipsis in _ELLIPSES:
        if words.endswith(ellipsis):
            return words.removesuffix(ellipsis).rstrip()
    return words


def _line_ends(raw: str) -> list[str]:
    """For each LF of the text the CR before it, or an empty string."""
    parts = raw.split("\n")[:-1]
    return [part[-1:] if part.endswith("\r") else "" for part in parts]
