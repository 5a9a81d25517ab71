"""Finds the occurrences of a quote, scored by their context."""

from __future__ import annotations

from corpus.anchors.places import CONTEXT, Located, context_likeness, nearest
from corpus.model import Selector, Span

_CONTEXT_NEEDED = ((12, 0.0), (6, 0.2), (3, 0.4))
"""Least likeness of the context for a quote of at least so many code points, as pairs of length and likeness."""
_CONTEXT_NEEDED_BY_SHORT = 0.55
"""The same for shorter quotes. Chosen: twelve characters are distinctive, two need more than half of their context."""

_FRAMES = ((CONTEXT, CONTEXT), (CONTEXT, 0), (0, CONTEXT), (CONTEXT // 4, CONTEXT // 4))
"""Code points of prefix and suffix with which the quote is searched, in this order."""


def exact_places(text: str, selector: Selector, expected: int) -> list[Located]:
    """The occurrences of the quote with a sufficient context; only one if it occurs once together with its context."""
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
    # The weights are chosen: the same words count most, so a long quote is accepted without its context.
    return Located(span, 0.6 + 0.4 * context_likeness(text, selector, span))


def _least_score(quote: str) -> float:
    """The least score of an occurrence; a short quote needs more of its context."""
    needed = (share for length, share in _CONTEXT_NEEDED if len(quote) >= length)
    return 0.6 + 0.4 * next(needed, _CONTEXT_NEEDED_BY_SHORT)
