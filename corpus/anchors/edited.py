"""Places where nearly the words of a passage stand, because they were edited."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from math import ceil

from corpus.anchors.edits import closest
from corpus.anchors.exact import exact_places
from corpus.anchors.places import CONTEXT, Located, context_likeness, nearest, single_out, without_overlaps
from corpus.model import Selector, Span

_SHORTEST_FUZZY = 6
"""A quote of fewer code points is looked for only as it is: two characters out of four prove nothing."""
_LONGEST_FUZZY = 2000
"""The head and the tail of a longer quote are looked for instead of the whole."""

_ALIKE = 0.75
"""Share of a quote that must be left for its place to be believed on its own…"""
_ALIKE_IN_CONTEXT = 0.6
"""…and where the surroundings are the same."""
_SAME_CONTEXT = 0.7
_TELLING = 16
"""Code points from which an edited quote can be believed without its surroundings."""

_MOST_PIECES = 64
"""Stretches of a quote that are looked for, at most. Chosen: with more, a long quote takes longer and is found no
better."""


class Approximation:
    """Looks for a passage whose words were edited; works on folded text."""

    def __init__(self, text: str, selector: Selector, expected: int) -> None:
        self._text = text
        self._selector = selector
        self._expected = expected

    def places(self) -> list[Located]:
        """The places where enough of the quote is left."""
        quote = self._selector.quote
        if len(quote) < _SHORTEST_FUZZY:
            return []
        find = self._by_its_ends if len(quote) > _LONGEST_FUZZY else self._by_its_pieces
        return without_overlaps(find())

    def _by_its_pieces(self) -> Iterator[Located]:
        """Places where pieces of the quote stand in their order, each measured whole."""
        quote = self._selector.quote
        slack = max(2, len(quote) // 3)
        for start in self._likely_starts(quote, slack):
            window_start = max(0, start - slack)
            window = self._text[window_start : start + len(quote) + 2 * slack]
            errors, span = closest(quote, window)
            moved = Span(window_start + span.start, window_start + span.end)
            if place := self._believed(moved, 1 - errors / len(quote)):
                yield place

    def _by_its_ends(self) -> Iterator[Located]:
        """Places of a very long quote: between its first and its last words."""
        quote = self._selector.quote
        half = _LONGEST_FUZZY // 8
        head = self._end_place(quote[:half], self._expected)
        tail = self._end_place(quote[-half:], self._expected + len(quote) - half)
        if head is None or tail is None or tail.end <= head.start:
            return
        span = Span(head.start, tail.end)
        growth = abs(len(span) - len(quote)) / len(quote)
        if place := self._believed(span, 1 - growth):
            yield place

    def _end_place(self, words: str, expected: int) -> Span | None:
        sub_selector = Selector(words, "", "", expected, expected + len(words))
        places = exact_places(self._text, sub_selector, expected) if words in self._text else []
        if not places:
            places = Approximation(self._text, sub_selector, expected).places()
        found = single_out(places, expected)
        return found.span if found else None

    def _believed(self, span: Span, likeness: float) -> Located | None:
        if not span:
            return None
        context = context_likeness(self._text, self._selector, span)
        if likeness < self._likeness_needed(context):
            return None
        return Located(span, 0.6 * likeness + 0.3 * context)

    def _likeness_needed(self, context: float) -> float:
        """Share of the quote that must be left: less in the old surroundings, all of it where little would."""
        selector = self._selector
        known = len(selector.prefix) + len(selector.suffix) >= CONTEXT // 2
        if known and context >= _SAME_CONTEXT:
            return _ALIKE_IN_CONTEXT
        speaks_for_itself = len(selector.quote) >= _TELLING or (known and context >= _SAME_CONTEXT / 2)
        return _ALIKE if speaks_for_itself else 1.0

    def _likely_starts(self, quote: str, slack: int) -> list[int]:
        """Offsets where the quote may begin, judged by how many of its pieces stand where they should."""
        votes: Counter[int] = Counter()
        for at, piece in _pieces(quote):
            for found in nearest(self._text, piece, self._expected + at):
                votes[(found - at) // slack] += 1
        # A start near the border of two cells has its votes in both.
        totals = {cell: votes[cell] + votes[cell - 1] for cell in votes}
        best = sorted(totals, key=lambda cell: (-totals[cell], abs(cell * slack - self._expected)))[:24]
        return sorted({max(0, cell * slack) for cell in best})


def _pieces(quote: str) -> Iterator[tuple[int, str]]:
    """Up to :data:`_MOST_PIECES` stretches of the quote, evenly spread, long enough to be rare."""
    size = 4 if len(quote) >= 24 else 3 if len(quote) >= 12 else 2
    step = max(1, ceil((len(quote) - size) / (_MOST_PIECES - 1)))
    for at in range(0, len(quote) - size + 1, step):
        yield at, quote[at : at + size]
