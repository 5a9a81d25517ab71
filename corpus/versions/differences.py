"""Where two versions of a text differ, in the order of reading.

The texts are aligned as claims are when a text is replaced (:mod:`corpus.anchors.alignment`). Of the stretches that are
the same, the longest series that stands in one order in both texts is kept; a passage that changed its place is told as
removed in one place and added in the other.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from corpus.anchors.alignment import Alignment, KeptStretch
from corpus.model import Span
from corpus.script import fold

_LONGEST_CRUMB = 4
"""Code points of a kept stretch that is taken as part of the changes around it, if both are longer than it is. Chosen:
a few characters that two sentences happen to share do not make them one."""
_LAYOUT = ("P", "Z", "C")
"""First letters of the Unicode categories of punctuation, blanks and line breaks."""


class DifferenceKind(StrEnum):
    """What happened to a stretch from the old version to the new one."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Difference:
    """A stretch of the old text and the text in its place in the new one; one of the two may be empty, and then is
    the place where the other would stand."""

    old: Span
    new: Span

    @property
    def kind(self) -> DifferenceKind:
        """What happened."""
        if not self.old:
            return DifferenceKind.ADDED
        return DifferenceKind.CHANGED if self.new else DifferenceKind.REMOVED


def differences(old: str, new: str) -> tuple[Difference, ...]:
    """The differences in order. Whole figures and Latin words are told, never a part of one."""
    if old == new:
        return ()
    kept = _in_one_order(Alignment(fold(old), fold(new)).matches)
    found = _without_crumbs([*_between(kept, len(old), len(new)), *_rewritten(old, new, kept)])
    return tuple(_joined([_widened(old, new, _trimmed(old, new, difference)) for difference in found]))


def telling(old: str, new: str, told: Sequence[Difference]) -> tuple[Difference, ...]:
    """Those of the differences that are not only of punctuation, blanks, line breaks, width, case or script."""
    return tuple(
        difference for difference in told if _words(old, difference.old) != _words(new, difference.new)
    )


def corresponding(told: Sequence[Difference], offset: int, *, backwards: bool = False) -> int:
    """The offset of the new text that lies where ``offset`` does in the old one, within a difference in proportion;
    ``backwards``: the other way."""
    before, there = 0, 0
    for difference in told:
        here, other = (difference.new, difference.old) if backwards else (difference.old, difference.new)
        if offset < here.start:
            break
        if offset < here.end:
            return other.start + (offset - here.start) * len(other) // max(1, len(here))
        before, there = here.end, other.end
    return there + offset - before


def _in_one_order(matches: Sequence[KeptStretch]) -> list[KeptStretch]:
    """The longest series, in code points, of stretches that follow each other in both texts; they come in the order of
    the new one."""
    ends: list[int] = []
    """Ends in the old text, rising…"""
    best: list[tuple[int, int]] = []
    """…with the length of the longest series that ends there, rising too, and the number of its last stretch."""
    before: list[int] = []
    for number, match in enumerate(matches):
        at = bisect_left(ends, match.old + 1)
        total, last = best[at - 1] if at else (0, -1)
        before.append(last)
        total += match.length
        place = bisect_left(ends, match.old_end)
        if place and best[place - 1][0] >= total:
            continue
        while place < len(ends) and best[place][0] <= total:
            del ends[place], best[place]
        ends.insert(place, match.old_end)
        best.insert(place, (total, number))
    kept: list[KeptStretch] = []
    number = best[-1][1] if best else -1
    while number >= 0:
        kept.append(matches[number])
        number = before[number]
    return kept[::-1]


def _between(kept: Sequence[KeptStretch], old_length: int, new_length: int) -> list[Difference]:
    """What lies between the kept stretches."""
    edges = [KeptStretch(0, 0, 0), *kept, KeptStretch(old_length, new_length, 0)]
    found = []
    for one, other in pairwise(edges):
        difference = Difference(Span(one.old_end, other.old), Span(one.new_end, other.new))
        if difference.old or difference.new:
            found.append(difference)
    return found


def _rewritten(old: str, new: str, kept: Sequence[KeptStretch]) -> list[Difference]:
    """Characters within a kept stretch that are the same only when folded."""
    return [
        Difference(Span(match.old + at, match.old + at + 1), Span(match.new + at, match.new + at + 1))
        for match in kept
        if old[match.old : match.old_end] != new[match.new : match.new_end]
        for at in range(match.length)
        if old[match.old + at] != new[match.new + at]
    ]


def _without_crumbs(found: list[Difference]) -> list[Difference]:
    """Differences joined over kept stretches that are shorter than both of them."""
    told: list[Difference] = []
    for difference in sorted(found, key=lambda difference: (difference.old.start, difference.new.start)):
        if told and _is_crumb(told[-1], difference):
            told[-1] = _over(told[-1], difference)
        else:
            told.append(difference)
    return told


def _is_crumb(before: Difference, after: Difference) -> bool:
    kept = after.old.start - before.old.end
    shorter = min(max(len(text.old), len(text.new)) for text in (before, after))
    return kept <= 0 or (kept <= _LONGEST_CRUMB and kept < shorter)


def _trimmed(old: str, new: str, one: Difference) -> Difference:
    """A difference without what both sides begin and end with: too short to have been aligned."""
    before, after = old[one.old.start : one.old.end], new[one.new.start : one.new.end]
    shorter = min(len(before), len(after))
    start = next((at for at in range(shorter) if before[at] != after[at]), shorter)
    end = next((at for at in range(shorter - start) if before[-1 - at] != after[-1 - at]), shorter - start)
    return Difference(
        Span(one.old.start + start, one.old.end - end), Span(one.new.start + start, one.new.end - end)
    )


def _widened(old: str, new: str, one: Difference) -> Difference:
    """A difference with all of the figures and Latin words that it touches."""
    start = 0
    while _joins(old, one.old.start - start) or _joins(new, one.new.start - start):
        if not _same_before(old, one.old.start - start, new, one.new.start - start):
            break
        start += 1
    end = 0
    while _joins(old, one.old.end + end) or _joins(new, one.new.end + end):
        if not _same_before(old, one.old.end + end + 1, new, one.new.end + end + 1):
            break
        end += 1
    return Difference(
        Span(one.old.start - start, one.old.end + end), Span(one.new.start - start, one.new.end + end)
    )


def _joins(text: str, at: int) -> bool:
    """Whether a figure or a Latin word goes on from one side of an offset to the other."""
    return 0 < at < len(text) and _holds(text[at - 1]) and _holds(text[at])


def _holds(character: str) -> bool:
    return character.isascii() and (character.isalnum() or character in ".,%")


def _same_before(old: str, at: int, new: str, there: int) -> bool:
    inside = 0 < at <= len(old) and 0 < there <= len(new)
    return inside and fold(old[at - 1]) == fold(new[there - 1])


def _joined(told: list[Difference]) -> list[Difference]:
    """Differences that grew into each other are one."""
    found: list[Difference] = []
    for difference in told:
        if found and (difference.old.start < found[-1].old.end or difference.new.start < found[-1].new.end):
            found[-1] = _over(found[-1], difference)
        else:
            found.append(difference)
    return found


def _over(one: Difference, other: Difference) -> Difference:
    return Difference(
        Span(min(one.old.start, other.old.start), max(one.old.end, other.old.end)),
        Span(min(one.new.start, other.new.start), max(one.new.end, other.new.end)),
    )


def _words(text: str, span: Span) -> str:
    """The folded characters of a stretch that are neither punctuation nor blanks."""
    stretch = fold(text[span.start : span.end])
    # A point inside a figure is no punctuation: 1.5 is not 15.
    return "".join(
        character
        for at, character in enumerate(stretch)
        if unicodedata.category(character)[0] not in _LAYOUT or _joins(text, span.start + at)
    )
