"""Places where the very words of a passage stand."""

from __future__ import annotations

from corpus.anchors.places import CONTEXT, Located, context_likeness, nearest
from corpus.model import Selector, Span

_CONTEXT_NEEDED = ((12, 0.0), (6, 0.2), (3, 0.4))
"""Share of its surroundings that a quote of at least so many code points needs to be believed…"""
_CONTEXT_NEEDED_BY_SHORT = 0.55
"""…and a shorter one. Chosen: twelve characters speak for themselves, two need more than half of their context."""

_FRAMES = ((CONTEXT, CONTEXT), (CONTEXT, 0), (0, CONTEXT), (CONTEXT // 4, CONTEXT // 4))
"""Code points of prefix and suffix with which a quote is looked for, in this order."""


def exact_places(text: str, selector: Selector, expected: int) -> list[Located]:
    """The occurrences of the quote that may be meant; only one where it stands once with its surroundings."""
    quote = selector.quote
    for before, after in _FRAMES:
        prefix = selector.prefix[-before:] if before else ""
        suffix = selector.suffix[:after]
        if len(prefix) + len(suffix) < CONTEXT // 4:
            continue
        framed = prefix + quote + suffix
        first = text.find(framed)
        if first >= 0 and text.find(framed, first + 1) < 0:
            place = weighed(text, selector, first + len(prefix))
            return [place] if place.score >= _least_score(quote) else []
    places = [weighed(text, selector, start) for start in nearest(text, quote, expected)]
    return [place for place in places if place.score >= _least_score(quote)]


def weighed(text: str, selector: Selector, start: int) -> Located:
    """An occurrence of the quote with its score."""
    span = Span(start, start + len(selector.quote))
    # The words themselves being there is worth most; a quote without any surroundings left may still be right.
    return Located(span, 0.6 + 0.4 * context_likeness(text, selector, span))


def _least_score(quote: str) -> float:
    """What an occurrence must score: a long quote speaks for itself, a short one needs its surroundings."""
    needed = (share for length, share in _CONTEXT_NEEDED if len(quote) >= length)
    return 0.6 + 0.4 * next(needed, _CONTEXT_NEEDED_BY_SHORT)
