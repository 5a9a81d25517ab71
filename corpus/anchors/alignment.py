"""Aligns a text with its corrected version.

First, stretches of twelve characters that occur exactly once in both texts are matched and extended to the ends of
their sentences: they are the same passages wherever they moved. The gaps between neighbouring matches are compared by
difflib. Matches are not extended beyond a sentence, since of two passages that begin alike, one of which was removed,
it is undecidable whose beginning is left.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise

from corpus.model import Span

_SEED = 12
"""Code points of a stretch that is searched in both texts. Chosen: twelve characters seldom occur twice in an article
unless their sentence does."""
_LARGEST_GAP = 250_000
"""Greatest product of the lengths of two stretches that difflib compares; it takes a tenth of a second for that."""
_SHORTEST_MATCH = 2
"""Least code points of a match; a single character between changed ones matches by chance."""
_BORDERS = frozenset("。!?;\n")
"""Ends of sentences, folded."""


@dataclass(frozen=True, slots=True)
class KeptStretch:
    """A stretch that is the same in both texts, with its offset in each."""

    old: int
    new: int
    length: int

    @property
    def old_end(self) -> int:
        """End in the old text."""
        return self.old + self.length

    @property
    def new_end(self) -> int:
        """End in the new text."""
        return self.new + self.length


class Alignment:
    """The alignment of an old text with its corrected version."""

    def __init__(self, old: str, new: str) -> None:
        self.matches = _matches(old, new)
        """In the order of the new text, without overlaps in either."""
        self._by_old = sorted(self.matches, key=lambda match: match.old)

    def expected(self, offset: int) -> int:
        """The offset in the new text that corresponds to an offset of the old one, if nothing was moved."""
        index = bisect_right(self._by_old, offset, key=lambda match: match.old) - 1
        if index < 0:
            return offset
        match = self._by_old[index]
        return match.new + offset - match.old

    def match_around(self, passage: Span) -> KeptStretch | None:
        """The match that contains all of a passage of the old text; None if there is none."""
        index = bisect_right(self._by_old, passage.start, key=lambda match: match.old) - 1
        if index < 0 or self._by_old[index].old_end < passage.end:
            return None
        return self._by_old[index]

    def between_neighbours(self, passage: Span) -> Span | None:
        """The span of the new text between the characters that were directly before and behind a passage of the old
        text; None unless both are matched, in this order."""
        before = self._match_at(passage.start - 1)
        behind = self._match_at(passage.end)
        if before is None or behind is None:
            return None
        start, end = passage.start - before.old + before.new, passage.end - behind.old + behind.new
        return Span(start, end) if start < end else None

    def _match_at(self, offset: int) -> KeptStretch | None:
        """The match that contains the code point at an offset of the old text."""
        index = bisect_right(self._by_old, offset, key=lambda match: match.old) - 1
        match = self._by_old[index] if index >= 0 else None
        return match if match is not None and offset < match.old_end else None

    def is_another(self, place: Span, passage: Span) -> bool:
        """Whether more than half of a span of the new text is matched with the old text outside ``passage``."""
        foreign = 0
        for origin in self._origins(place):
            inside = min(origin.end, passage.end) - max(origin.start, passage.start)
            foreign += len(origin) - max(0, inside)
        return foreign * 2 > len(place)

    def was_there(self, place: Span) -> bool:
        """Whether a span of the new text is matched entirely."""
        return sum(map(len, self._origins(place))) == len(place)

    def _origins(self, place: Span) -> Iterator[Span]:
        """The spans of the old text that are matched with parts of a span of the new text."""
        first = bisect_right(self.matches, place.start, key=lambda match: match.new) - 1
        for match in self.matches[max(0, first) :]:
            if match.new >= place.end:
                break
            start, end = max(match.new, place.start), min(match.new_end, place.end)
            if start < end:
                yield Span(start - match.new + match.old, end - match.new + match.old)


def _matches(old: str, new: str) -> list[KeptStretch]:
    head = _common_beginning(old, new)
    tail = min(_common_end(old, new), len(old) - head, len(new) - head)
    taken = bytearray(len(old))
    seeds = _unique_matches(old, new, Span(head, len(old) - tail), Span(head, len(new) - tail), taken)
    edges = [KeptStretch(0, 0, head), *seeds, KeptStretch(len(old) - tail, len(new) - tail, tail)]
    found: list[KeptStretch] = []
    for before, after in pairwise(edges):
        found.append(before)
        # Not if passages changed places, since the old text between the matches belongs to others then.
        if before.old_end <= after.old and 1 not in taken[before.old_end : after.old]:
            for match in _between(old, new, before, after):
                taken[match.old : match.old_end] = b"\1" * match.length
                found.append(match)
    found.append(edges[-1])
    return [match for match in found if match.length]


def _common_beginning(old: str, new: str) -> int:
    """Number of code points of the whole sentences that both texts begin with."""
    common = _common_prefix(old, new)
    return max(old.rfind(border, 0, common) for border in _BORDERS) + 1


def _common_end(old: str, new: str) -> int:
    """Number of code points of the whole sentences that both texts end with."""
    start = len(old) - _common_prefix(old[::-1], new[::-1])
    if start == 0:
        return len(old)
    borders = (old.find(border, start - 1) for border in _BORDERS)
    return len(old) - 1 - min((border for border in borders if border >= 0), default=len(old) - 1)


def _common_prefix(old: str, new: str) -> int:
    pairs = enumerate(zip(old, new, strict=False))
    return next((at for at, (before, after) in pairs if before != after), min(len(old), len(new)))


def _unique_matches(
    old: str, new: str, old_span: Span, new_span: Span, taken: bytearray
) -> list[KeptStretch]:
    """The extended seeds in the order of the new text. Their code points of the old text are marked in ``taken``."""
    old_places = _unique_stretches(old, old_span)
    found: list[KeptStretch] = []
    covered = new_span.start
    for stretch, at in _unique_stretches(new, new_span).items():
        old_at = old_places.get(stretch)
        if old_at is None or at < covered or 1 in taken[old_at : old_at + _SEED]:
            continue
        start, end = at, at + _SEED
        shift = old_at - at
        while (
            start > covered
            and start + shift > old_span.start
            and new[start - 1] == old[start - 1 + shift]
            and new[start - 1] not in _BORDERS
            and not taken[start - 1 + shift]
        ):
            start -= 1
        while (
            end < new_span.end
            and end + shift < old_span.end
            and new[end] == old[end + shift]
            and new[end - 1] not in _BORDERS
            and not taken[end + shift]
        ):
            end += 1
        taken[start + shift : end + shift] = b"\1" * (end - start)
        found.append(KeptStretch(start + shift, start, end - start))
        covered = end
    return found


def _unique_stretches(text: str, span: Span) -> dict[str, int]:
    """The stretches that occur once within ``span``, with their offsets, in order."""
    places: dict[str, int] = {}
    for at in range(span.start, span.end - _SEED + 1):
        stretch = text[at : at + _SEED]
        places[stretch] = -1 if stretch in places else at
    return {stretch: at for stretch, at in places.items() if at >= 0}


def _between(old: str, new: str, before: KeptStretch, after: KeptStretch) -> Iterator[KeptStretch]:
    """Matches in the gap between two others."""
    removed, added = old[before.old_end : after.old], new[before.new_end : after.new]
    if not removed or not added or len(removed) * len(added) > _LARGEST_GAP:
        return
    matcher = SequenceMatcher(None, removed, added, autojunk=False)
    for block in matcher.get_matching_blocks():
        if block.size >= _SHORTEST_MATCH:
            yield KeptStretch(before.old_end + block.a, before.new_end + block.b, block.size)
