"""Finds a passage whose words were edited, by approximate matching."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from math import ceil

from corpus.anchors.edits import closest
from corpus.anchors.exact import exact_places
from corpus.anchors.places import CONTEXT, Located, context_likeness, nearest, single_out, without_overlaps
from corpus.model import Selector, Span

_SHORTEST_FUZZY = 6
"""Shortest quote in code points that is matched approximately. Chosen: in a shorter one two changes leave nothing."""
_LONGEST_FUZZY = 2000
"""Longest quote in code points that is matched as a whole; of longer ones the beginning and the end are. Bounds the
time, which grows with the square of the length."""
_ALIKE = 0.75
"""Share of a quote that must be unchanged. Chosen."""
_ALIKE_IN_CONTEXT = 0.6
"""The same where the context is unchanged too. Chosen."""
_SAME_CONTEXT = 0.7
"""Likeness from which a context counts as unchanged. Chosen."""
_TELLING = 16
"""Shortest quote in code points that is accepted without its context. Chosen."""
_MOST_PIECES = 64
"""Greatest number of pieces of a quote that are searched. Chosen: more take longer and do not find more."""


class Approximation:
    """Searches a folded text for the edited form of a passage."""

    def __init__(self, text: str, selector: Selector, expected: int) -> None:
        self._text = text
        self._selector = selector
        self._expected = expected

    def places(self) -> list[Located]:
        """The places with enough of the quote, without overlaps."""
        quote = self._selector.quote
        if len(quote) < _SHORTEST_FUZZY:
            return []
        find = self._by_its_ends if len(quote) > _LONGEST_FUZZY else self._by_its_pieces
        return without_overlaps(find())

    def _by_its_pieces(self) -> Iterator[Located]:
        """Places with several pieces of the quote; the whole quote is then compared with the text there."""
        quote = self._selector.quote
        slack = max(2, len(quote) // 3)
        for start in self._likely_starts(quote, slack):
            window_start = max(0, start - slack)
            window = self._text[window_start : start + len(quote) + 2 * slack]
            errors, span = closest(quote, window)
            moved = Span(window_start + span.start, window_start + span.end)
            if place := self._accepted(moved, 1 - errors / len(quote)):
                yield place

    def _by_its_ends(self) -> Iterator[Located]:
        """The place of a very long quote, from its beginning to its end."""
        quote = self._selector.quote
        half = _LONGEST_FUZZY // 8
        head = self._end_place(quote[:half], self._expected)
        tail = self._end_place(quote[-half:], self._expected + len(quote) - half)
        if head is None or tail is None or tail.end <= head.start:
            return
        span = Span(head.start, tail.end)
        growth = abs(len(span) - len(quote)) / len(quote)
        if place := self._accepted(span, 1 - growth):
            yield place

    def _end_place(self, words: str, expected: int) -> Span | None:
        sub_selector = Selector(words, "", "", expected, expected + len(words))
        places = exact_places(self._text, sub_selector, expected) if words in self._text else []
        if not places:
            places = Approximation(self._text, sub_selector, expected).places()
        found = single_out(places, expected)
        return found.span if found else None

    def _accepted(self, span: Span, likeness: float) -> Located | None:
        if not span:
            return None
        context = context_likeness(self._text, self._selector, span)
        if likeness < self._likeness_needed(context):
            return None
        return Located(span, 0.6 * likeness + 0.3 * context)

    def _likeness_needed(self, context: float) -> float:
        """The share of the quote that must be unchanged: less in the same context, all of a short quote without it."""
        selector = self._selector
        known = len(selector.prefix) + len(selector.suffix) >= CONTEXT // 2
        if known and context >= _SAME_CONTEXT:
            return _ALIKE_IN_CONTEXT
        is_distinctive = len(selector.quote) >= _TELLING or (known and context >= _SAME_CONTEXT / 2)
        return _ALIKE if is_distinctive else 1.0

    def _likely_starts(self, quote: str, slack: int) -> list[int]:
        """Offsets at which the quote may begin. Each piece that is offset votes for the start it implies; the 24 starts
        with the most votes are returned."""
        votes: Counter[int] = Counter()
        for at, piece in _pieces(quote):
            for offset in nearest(self._text, piece, self._expected + at):
                votes[(offset - at) // slack] += 1
        # Votes are counted in cells of ``slack`` code points. A start near the border of two cells has votes in both.
        totals = {cell: votes[cell] + votes[cell - 1] for cell in votes}
        best = sorted(totals, key=lambda cell: (-totals[cell], abs(cell * slack - self._expected)))[:24]
        return sorted({max(0, cell * slack) for cell in best})


def _pieces(quote: str) -> Iterator[tuple[int, str]]:
    """Up to :data:`_MOST_PIECES` pieces of the quote, evenly spread; longer ones for a longer quote."""
    size = 4 if len(quote) >= 24 else 3 if len(quote) >= 12 else 2
    step = max(1, ceil((len(quote) - size) / (_MOST_PIECES - 1)))
    for at in range(0, len(quote) - size + 1, step):
        yield at, quote[at : at + size]
