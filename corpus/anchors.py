"""Finding a quoted passage again: in the text it was taken from, or in a corrected one.

A passage is known by its quote, by what stood around it and by its position. It is looked for in this order: at its
old place; wherever the very same words stand; wherever the same words stand in the other script; and where nearly the
same words stand. Of several places the surroundings decide, then the position; where neither does, there is no
answer, since a claim that silently moved to the wrong sentence is worse than one that is shown as lost.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property

from corpus.model import Selector, Span
from corpus.script import fold

CONTEXT = 32
"""Code points of prefix and suffix."""

_WEIGHTS = [8 / (8 + distance) for distance in range(CONTEXT)]
"""Of each code point of a context, by its distance from the quote."""
_SHIFT = 12
"""Code points by which a piece of context may have moved towards the quote or away from it."""

_MOST_PLACES = 400
"""Occurrences that are weighed, those nearest to the expected position first; bounds the time for a quote of one
common character in a million."""

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

_CONTEXT_NEEDED = ((12, 0.0), (6, 0.2), (3, 0.4))
"""Share of its surroundings that an exact quote of at least so many code points needs to be believed."""

_SURE = 0.8
"""An exact quote with this score has half its surroundings; nothing else is looked for then."""

_TIE = 0.04
"""Two scores nearer than this are equally good."""


@dataclass(frozen=True, slots=True)
class Located:
    """Where a passage was found."""

    span: Span
    score: float
    """1 for the same words in the same surroundings; lower the less of both is left."""


def describe(text: str, span: Span) -> Selector:
    """The selector of ``span``: quote, up to 32 code points on either side, and position.

    Raises ValueError if the span reaches beyond the text.
    """
    if span.end > len(text):
        raise ValueError(f"span [{span.start}, {span.end}) reaches beyond {len(text)} code points")
    return Selector(
        quote=text[span.start : span.end],
        prefix=text[max(0, span.start - CONTEXT) : span.start],
        suffix=text[span.end : span.end + CONTEXT],
        start=span.start,
        end=span.end,
    )


def locate(text: str, selector: Selector, *, hint: int | None = None) -> Located | None:
    """Where the passage is in ``text``, or None if that cannot be said.

    ``hint`` is the offset at which it is expected when that is known better than by the selector's own position. To
    look for many passages in one text, make one :class:`Locator`.
    """
    return Locator(text).locate(selector, hint=hint)


class Locator:
    """Looks for passages in one text."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def _folded(self) -> str:
        return fold(self.text)

    def locate(self, selector: Selector, *, hint: int | None = None, edited: bool = True) -> Located | None:
        """See :func:`locate`. With ``edited=False`` only the very words of the quote are looked for."""
        if not selector.quote:
            return None
        if self._stands_unmoved(selector):
            return Located(selector.span, 1.0)
        expected = selector.start if hint is None else hint
        if not edited:
            return _single_out(_exact(self.text, selector, expected), expected)
        if selector.quote in self.text:
            return self._weigh(self.text, selector, expected)
        folded = Selector(
            fold(selector.quote), fold(selector.prefix), fold(selector.suffix), selector.start, selector.end
        )
        return self._weigh(self._folded, folded, expected)

    def _weigh(self, text: str, selector: Selector, expected: int) -> Located | None:
        """The same words, unless their surroundings are gone and nearly the same words stand in better ones."""
        same = _exact(text, selector, expected) if selector.quote in text else ()
        if len(same) == 1 and same[0].score >= _SURE:
            return same[0]
        if len(same) > 1 and _single_out(same, expected) is None:
            return None
        alike = _Approximation(text, selector, expected).places()
        return _single_out(_without_overlaps([*same, *alike]), expected)

    def _stands_unmoved(self, selector: Selector) -> bool:
        whole = selector.prefix + selector.quote + selector.suffix
        start = selector.start - len(selector.prefix)
        return start >= 0 and self.text.startswith(whole, start)


# The same words


def _exact(text: str, selector: Selector, expected: int) -> list[Located]:
    """The occurrences of the quote that may be meant: one where its surroundings single it out."""
    quote = selector.quote
    for before, after in ((CONTEXT, CONTEXT), (CONTEXT, 0), (0, CONTEXT), (CONTEXT // 4, CONTEXT // 4)):
        prefix = selector.prefix[-before:] if before else ""
        suffix = selector.suffix[:after]
        if len(prefix) + len(suffix) < CONTEXT // 4:
            continue
        framed = prefix + quote + suffix
        first = text.find(framed)
        if first >= 0 and text.find(framed, first + 1) < 0:
            place = _weighed(text, selector, first + len(prefix))
            return [place] if place.score >= _least_score(quote) else []
    places = [_weighed(text, selector, start) for start in _nearest(text, quote, expected)]
    return [place for place in places if place.score >= _least_score(quote)]


def _least_score(quote: str) -> float:
    """What an occurrence must score: a long quote speaks for itself, a short one needs its surroundings."""
    context_needed = next((needed for length, needed in _CONTEXT_NEEDED if len(quote) >= length), 0.55)
    return 0.6 + 0.4 * context_needed


def _weighed(text: str, selector: Selector, start: int) -> Located:
    span = Span(start, start + len(selector.quote))
    # The words themselves being there is worth most; a quote without any surroundings left may still be right.
    return Located(span, 0.6 + 0.4 * _context_likeness(text, selector, span))


def _nearest(text: str, quote: str, expected: int) -> list[int]:
    """Occurrences of ``quote``, nearest to ``expected`` first, at most :data:`_MOST_PLACES`."""
    after = _occurrences(text, quote, max(0, expected), len(text))
    before = _occurrences_backwards(text, quote, min(len(text), expected + len(quote) - 1))
    half = _MOST_PLACES // 2
    found = {start for side in (after, before) for start, _ in zip(side, range(half), strict=False)}
    return sorted(found, key=lambda start: abs(start - expected))


def _occurrences(text: str, quote: str, start: int, end: int) -> Iterator[int]:
    while (start := text.find(quote, start, end)) >= 0:
        yield start
        start += 1


def _occurrences_backwards(text: str, quote: str, end: int) -> Iterator[int]:
    while (start := text.rfind(quote, 0, max(0, end))) >= 0:
        yield start
        end = start + len(quote) - 1


def _single_out(places: Iterable[Located], expected: int) -> Located | None:
    """The best place, unless another that is about as good and no farther off leaves it open."""
    ranked = sorted(places, key=lambda place: -place.score)
    if not ranked:
        return None
    rivals = [place for place in ranked if ranked[0].score - place.score < _TIE]
    rivals.sort(key=lambda place: abs(place.span.start - expected))
    nearest = rivals[0]
    others = [place for place in rivals[1:] if not place.span.overlaps(nearest.span)]
    if others:
        near, far = (abs(place.span.start - expected) for place in (nearest, others[0]))
        if near * 3 > far:
            return None
    return nearest


def _context_likeness(text: str, selector: Selector, span: Span) -> float:
    """How much of prefix and suffix stands around ``span``, from 0 to 1; 1 where the selector had none."""
    before = text[max(0, span.start - CONTEXT) : span.start]
    after = text[span.end : span.end + CONTEXT]
    kept_before, total_before = _kept(selector.prefix[::-1], before[::-1])
    kept_after, total_after = _kept(selector.suffix, after)
    # At the edge of the old text nothing was quoted; then there is nothing to miss.
    total = total_before + total_after
    return (kept_before + kept_after) / total if total else 1.0


def _kept(old: str, new: str) -> tuple[float, float]:
    """How much of ``old`` stands in ``new``, and how much there was; both are read away from the quote, and what is
    nearest to it counts most."""
    total = sum(_WEIGHTS[: len(old)])
    if old == new[: len(old)]:
        return total, total
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    kept = 0.0
    for at, place, size in matcher.get_matching_blocks():
        # One character alone is chance, 的 is everywhere; and so are words far from where they stood.
        if size > 1 and abs(at - place) <= _SHIFT:
            kept += sum(_WEIGHTS[at : at + size])
    return kept, total


# Nearly the same words


class _Approximation:
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
        return _without_overlaps(find())

    def _by_its_pieces(self) -> Iterator[Located]:
        """Places where pieces of the quote stand in their order, each measured whole."""
        quote = self._selector.quote
        slack = max(2, len(quote) // 3)
        for start in self._likely_starts(quote, slack):
            window_start = max(0, start - slack)
            window = self._text[window_start : start + len(quote) + 2 * slack]
            errors, span = _closest(quote, window)
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
        places = _exact(self._text, sub_selector, expected) if words in self._text else []
        if not places:
            places = _Approximation(self._text, sub_selector, expected).places()
        found = _single_out(places, expected)
        return found.span if found else None

    def _believed(self, span: Span, likeness: float) -> Located | None:
        if not span:
            return None
        context = _context_likeness(self._text, self._selector, span)
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
            for found in _nearest(self._text, piece, self._expected + at):
                votes[(found - at) // slack] += 1
        # A start near the border of two cells has its votes in both.
        totals = {cell: votes[cell] + votes[cell - 1] for cell in votes}
        best = sorted(totals, key=lambda cell: (-totals[cell], abs(cell * slack - self._expected)))[:24]
        return sorted({max(0, cell * slack) for cell in best})


def _pieces(quote: str) -> Iterator[tuple[int, str]]:
    """Up to 64 stretches of the quote, evenly spread, long enough to be rare."""
    size = 4 if len(quote) >= 24 else 3 if len(quote) >= 12 else 2
    step = max(1, (len(quote) - size) // 63)
    for at in range(0, len(quote) - size + 1, step):
        yield at, quote[at : at + size]


def _without_overlaps(places: Iterable[Located]) -> list[Located]:
    kept: list[Located] = []
    for place in sorted(places, key=lambda place: -place.score):
        if not any(place.span.overlaps(other.span) for other in kept):
            kept.append(place)
    return kept


def _closest(quote: str, window: str) -> tuple[int, Span]:
    """The stretch of ``window`` that takes the fewest insertions, deletions and replacements to become ``quote``,
    and how many."""
    errors, end = _edits_to(quote, window)
    # Read backwards from that end, the same measure gives the start.
    _, back = _edits_to(quote[::-1], window[:end][::-1])
    return errors, Span(end - back, end)


def _edits_to(quote: str, window: str) -> tuple[int, int]:
    """Myers' bit-vector algorithm: the fewest edits with which ``quote`` ends somewhere in ``window``, and the first
    such end. Python's integers make the vector as long as the quote."""
    size = len(quote)
    full, top = (1 << size) - 1, 1 << (size - 1)
    masks: dict[str, int] = {}
    for index, character in enumerate(quote):
        masks[character] = masks.get(character, 0) | 1 << index
    positive, negative, errors = full, 0, size
    scores = [(size, 0)]
    for index, character in enumerate(window, 1):
        equal = masks.get(character, 0)
        diagonal = (((equal & positive) + positive) ^ positive) | equal | negative
        up = (negative | ~(diagonal | positive)) & full
        down = positive & diagonal
        errors += bool(up & top) - bool(down & top)
        up = up << 1 & full
        down = down << 1 & full
        positive = (down | ~(diagonal | up)) & full
        negative = up & diagonal
        scores.append((errors, index))
    return min(scores)
