"""Differences between two versions of a text, in reading order.

The texts are aligned as for re-anchoring claims (:mod:`corpus.anchors.alignment`). Of the matching stretches, the
longest series with the same order in both texts is kept; a passage that was moved is a removal in one place and an
addition in the other.
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
"""Greatest length in code points of a kept stretch that is merged with the changes around it, if both are longer.
Chosen: a few characters that two sentences have in common by chance do not divide a change."""
_LAYOUT = ("P", "Z", "C")
"""First letters of the Unicode categories of punctuation, white space and control characters."""


class DifferenceKind(StrEnum):
    """The kinds of differences, from the old version to the new one."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Difference:
    """A span of the old text, and the span of the new text that replaces it. One of the two may be empty; it then has
    the offset at which the other was inserted or removed."""

    old: Span
    new: Span

    @property
    def kind(self) -> DifferenceKind:
        """The kind of the difference."""
        if not self.old:
            return DifferenceKind.ADDED
        return DifferenceKind.CHANGED if self.new else DifferenceKind.REMOVED


def differences(old: str, new: str) -> tuple[Difference, ...]:
    """The differences in order. They contain figures and Latin words as a whole."""
    if old == new:
        return ()
    kept = _in_one_order(Alignment(fold(old), fold(new)).matches)
    found = _without_crumbs([*_between(kept, len(old), len(new)), *_rewritten(old, new, kept)])
    return tuple(_joined([_widened(old, new, _trimmed(old, new, difference)) for difference in found]))


def telling(old: str, new: str, found: Sequence[Difference]) -> tuple[Difference, ...]:
    """The differences that are not only of punctuation, white space, line breaks, width, case or script."""
    return tuple(
        difference for difference in found if _words(old, difference.old) != _words(new, difference.new)
    )


def corresponding(found: Sequence[Difference], offset: int, *, backwards: bool = False) -> int:
    """The offset of the new text that corresponds to ``offset`` of the old one; within a difference, in proportion.
    ``backwards``: from the new text to the old."""
    before, there = 0, 0
    for difference in found:
        here, other = (difference.new, difference.old) if backwards else (difference.old, difference.new)
        if offset < here.start:
            break
        if offset < here.end:
            return other.start + (offset - here.start) * len(other) // max(1, len(here))
        before, there = here.end, other.end
    return there + offset - before


def _in_one_order(matches: Sequence[KeptStretch]) -> list[KeptStretch]:
    """The series of stretches with the same order in both texts that has the most code points. ``matches`` are in the
    order of the new text."""
    ends: list[int] = []
    """Ends in the old text, ascending."""
    best: list[tuple[int, int]] = []
    """For each end, the length of the longest series that ends there and the number of its last stretch; ascending."""
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
    """The gaps between the kept stretches."""
    edges = [KeptStretch(0, 0, 0), *kept, KeptStretch(old_length, new_length, 0)]
    gaps = []
    for before, after in pairwise(edges):
        difference = Difference(Span(before.old_end, after.old), Span(before.new_end, after.new))
        if difference.old or difference.new:
            gaps.append(difference)
    return gaps


def _rewritten(old: str, new: str, kept: Sequence[KeptStretch]) -> list[Difference]:
    """Characters of kept stretches that are equal only when folded."""
    return [
        Difference(Span(match.old + at, match.old + at + 1), Span(match.new + at, match.new + at + 1))
        for match in kept
        if old[match.old : match.old_end] != new[match.new : match.new_end]
        for at in range(match.length)
        if old[match.old + at] != new[match.new + at]
    ]


def _without_crumbs(found: list[Difference]) -> list[Difference]:
    """The differences, united across short kept stretches."""
    united: list[Difference] = []
    for difference in sorted(found, key=lambda difference: (difference.old.start, difference.new.start)):
        if united and _is_crumb(united[-1], difference):
            united[-1] = _over(united[-1], difference)
        else:
            united.append(difference)
    return united


def _is_crumb(before: Difference, after: Difference) -> bool:
    kept = after.old.start - before.old.end
    shorter = min(max(len(text.old), len(text.new)) for text in (before, after))
    return kept <= 0 or (kept <= _LONGEST_CRUMB and kept < shorter)


def _trimmed(old: str, new: str, difference: Difference) -> Difference:
    """A difference without the common beginning and end of both sides, which were too short to be aligned."""
    before, after = (
        old[difference.old.start : difference.old.end],
        new[difference.new.start : difference.new.end],
    )
    shorter = min(len(before), len(after))
    start = next((at for at in range(shorter) if before[at] != after[at]), shorter)
    end = next((at for at in range(shorter - start) if before[-1 - at] != after[-1 - at]), shorter - start)
    return Difference(
        Span(difference.old.start + start, difference.old.end - end),
        Span(difference.new.start + start, difference.new.end - end),
    )


def _widened(old: str, new: str, difference: Difference) -> Difference:
    """A difference extended to whole figures and Latin words."""
    start = 0
    while _joins(old, difference.old.start - start) or _joins(new, difference.new.start - start):
        if not _same_before(old, difference.old.start - start, new, difference.new.start - start):
            break
        start += 1
    end = 0
    while _joins(old, difference.old.end + end) or _joins(new, difference.new.end + end):
        if not _same_before(old, difference.old.end + end + 1, new, difference.new.end + end + 1):
            break
        end += 1
    return Difference(
        Span(difference.old.start - start, difference.old.end + end),
        Span(difference.new.start - start, difference.new.end + end),
    )


def _joins(text: str, at: int) -> bool:
    """Whether an offset is inside a figure or a Latin word."""
    return 0 < at < len(text) and _is_part_of_word(text[at - 1]) and _is_part_of_word(text[at])


def _is_part_of_word(character: str) -> bool:
    return character.isascii() and (character.isalnum() or character in ".,%")


def _same_before(old: str, at: int, new: str, there: int) -> bool:
    inside = 0 < at <= len(old) and 0 < there <= len(new)
    return inside and fold(old[at - 1]) == fold(new[there - 1])


def _joined(found: list[Difference]) -> list[Difference]:
    """The differences; overlapping ones are united."""
    united: list[Difference] = []
    for difference in found:
        if united and (
            difference.old.start < united[-1].old.end or difference.new.start < united[-1].new.end
        ):
            united[-1] = _over(united[-1], difference)
        else:
            united.append(difference)
    return united


def _over(one: Difference, other: Difference) -> Difference:
    return Difference(
        Span(min(one.old.start, other.old.start), max(one.old.end, other.old.end)),
        Span(min(one.new.start, other.new.start), max(one.new.end, other.new.end)),
    )


def _words(text: str, span: Span) -> str:
    """The folded characters of a span without punctuation and white space."""
    stretch = fold(text[span.start : span.end])
    # A point inside a figure is kept: 1.5 is not 15.
    return "".join(
        character
        for at, character in enumerate(stretch)
        if unicodedata.category(character)[0] not in _LAYOUT or _joins(text, span.start + at)
    )
