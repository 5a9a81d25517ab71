"""Places in a text as other programs count them.

The standard of REFI-QDA and the recommendation of W3C say code points, but programs written in C# and JavaScript count
UTF-16 units, some count the end of a line as two, and some the mark at the beginning of the file. Files do not say
which. Where they also give the words of passages, the way of counting is the one in which most words agree.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from corpus.foreign.project import Offsets
from corpus.model import Span
from corpus.text import clean

_NAMED = 50
"""Code points from which the words of a passage may have been cut off without a sign. Chosen: the shortest cut that a
program is known to make is 60."""
_ELLIPSES = ("…", "...", "[…]")
_LEAST_MOVED = 4
"""Code points of words that are looked for elsewhere. Chosen: fewer stand somewhere by chance."""

_CRLF = frozenset(offsets for offsets in Offsets if offsets.value.endswith("crlf"))
_UTF16 = frozenset(offsets for offsets in Offsets if "utf16" in offsets.value)
_BOM = frozenset(offsets for offsets in Offsets if offsets.value.startswith("bom"))


@dataclass(frozen=True, slots=True)
class CountedPassage:
    """A stretch as a file tells it."""

    start: int
    end: int
    told: str = ""
    """Its words, maybe shortened; empty where the file gives none."""


class CountedText:
    """A text of a file, with the ways in which its characters may have been counted."""

    def __init__(self, raw: str) -> None:
        raw = raw.lstrip("\ufeff")
        self.content = clean(raw).content
        """The text as it is stored."""
        self.has_crlf = "\r\n" in raw
        self._newlines = tuple(len(part) > 0 for part in _line_ends(raw)) if self.has_crlf else None
        """Whether each end of a line is two characters in the file; None where all are one."""
        self._text = raw.replace("\r\n", "\n")
        self._wide = any(character > "\uffff" for character in self._text)
        self._kept = None if self._text.replace("\r", "\n") == self.content else self._cleaned()
        self._positions: dict[Offsets, Sequence[int]] = {}

    def span(self, passage: CountedPassage, offsets: Offsets) -> Span | None:
        """Where a passage is in :attr:`content`; None if it lies beyond it or is empty."""
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
        """The way of counting by which most passages have the words that are told of them; of equals ``usual``, then
        the one that is nearest to the standard."""
        telling = [passage for passage in passages if passage.told]
        best, most = usual, self._agreeing(telling, usual)
        for offsets in self._possible(usual):
            if most == len(telling):
                break
            if (agreeing := self._agreeing(telling, offsets)) > most:
                best, most = offsets, agreeing
        return best

    def find(self, passage: CountedPassage, span: Span | None) -> Span | None:
        """Where the words of a passage stand instead of at ``span``, if they stand only once."""
        told = _without_ellipsis(passage.told)
        if len(told) < _LEAST_MOVED:
            return None
        at = self.content.find(told)
        if at < 0 or self.content.find(told, at + 1) >= 0:
            return None
        shortened = told != passage.told or len(told) >= _NAMED
        length = max(len(told), len(span)) if shortened and span is not None else len(told)
        return Span(at, min(len(self.content), at + length))

    def _agreeing(self, passages: Sequence[CountedPassage], offsets: Offsets) -> int:
        return sum(agree(passage.told, self.words(passage, offsets)) for passage in passages)

    def _possible(self, usual: Offsets) -> list[Offsets]:
        """The other ways in which any position differs."""
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
            # Where the file has no CRLF at all, a program that counts two for a line has read another copy of it.
            doubled = character == "\n" and crlf and next(newlines, self._newlines is None)
            position += 2 if doubled or (wide and character > "\uffff") else 1
        return [*positions, position]

    def _cleaned(self) -> Sequence[int]:
        """How many characters of the stored text come from those before each of the file's."""
        kept = [0]
        for character in self._text:
            # Behind another one, because a mark of the order of bytes is only cleaned off a beginning.
            kept.append(kept[-1] + len(clean(f"x{character}").content) - 1)
        return kept


def agree(told: str, found: str) -> bool:
    """Whether the words that a file gives for a passage, maybe shortened, are those at its place."""
    words, there = " ".join(told.split()), " ".join(found.split())
    if words == there:
        return told != ""
    begun = _without_ellipsis(words)
    shortened = begun != words or len(begun) >= _NAMED
    return shortened and len(begun) > 0 and there.startswith(begun)


def _without_ellipsis(told: str) -> str:
    for ellipsis in _ELLIPSES:
        if told.endswith(ellipsis):
            return told.removesuffix(ellipsis).rstrip()
    return told


def _line_ends(raw: str) -> list[str]:
    """For each LF of the text whether a CR is before it, as a string that is empty where none is."""
    parts = raw.split("\n")[:-1]
    return [part[-1:] if part.endswith("\r") else "" for part in parts]
