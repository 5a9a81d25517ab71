"""Describes, scores and selects places of a passage."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from corpus.model import Selector, Span

CONTEXT = 32
"""Code points of prefix and suffix. Part of the stored form of claims."""
_WEIGHTS = [8 / (8 + distance) for distance in range(CONTEXT)]
"""Weight of each code point of a context by its distance from the quote. Chosen: the first eight weigh about as much as
the other 24."""
_SHIFT = 12
"""Code points by which a piece of context may have moved towards the quote or away from it. Chosen."""
_MOST_PLACES = 400
"""Greatest number of occurrences that are scored, nearest to the expected offset first. Bounds the time for a quote of
one common character in a text of a million."""
_TIE = 0.04
"""Difference of scores below which two places count as equally good. Chosen."""


@dataclass(frozen=True, slots=True)
class Located:
    """Where a passage was found."""

    span: Span
    score: float
    """1 for the same words in the same context; the lower, the less of both is left."""


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


def nearest(text: str, quote: str, expected: int) -> list[int]:
    """Offsets of ``quote``, nearest to ``expected`` first, at most :data:`_MOST_PLACES`."""
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


def single_out(places: Iterable[Located], expected: int) -> Located | None:
    """The best place; None if another one is about as good and not much farther from ``expected``."""
    ranked = sorted(places, key=lambda place: -place.score)
    if not ranked:
        return None
    rivals = [place for place in ranked if ranked[0].score - place.score < _TIE]
    rivals.sort(key=lambda place: abs(place.span.start - expected))
    best = rivals[0]
    others = [place for place in rivals[1:] if not place.span.overlaps(best.span)]
    if others:
        near, far = (abs(place.span.start - expected) for place in (best, others[0]))
        if near * 3 > far:
            return None
    return best


def without_overlaps(places: Iterable[Located]) -> list[Located]:
    """The places without those that overlap a better one."""
    kept: list[Located] = []
    for place in sorted(places, key=lambda place: -place.score):
        if not any(place.span.overlaps(other.span) for other in kept):
            kept.append(place)
    return kept


def context_likeness(text: str, selector: Selector, span: Span) -> float:
    """The weighted share of prefix and suffix that is around ``span``, from 0 to 1; 1 if the selector has neither."""
    before = text[max(0, span.start - CONTEXT) : span.start]
    after = text[span.end : span.end + CONTEXT]
    kept_before, total_before = _kept(selector.prefix[::-1], before[::-1])
    kept_after, total_after = _kept(selector.suffix, after)
    # At the beginning or end of the old text there was no context.
    total = total_before + total_after
    return (kept_before + kept_after) / total if total else 1.0


def _kept(old: str, new: str) -> tuple[float, float]:
    """The weight of the part of ``old`` that is in ``new``, and the weight of all of ``old``. Both begin at the quote;
    characters near it have the greatest weight."""
    total = sum(_WEIGHTS[: len(old)])
    if old == new[: len(old)]:
        return total, total
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    kept = 0.0
    for at, place, size in matcher.get_matching_blocks():
        # A single character such as 的 matches by chance, and so do words far from their old distance.
        if size > 1 and abs(at - place) <= _SHIFT:
            kept += sum(_WEIGHTS[at : at + size])
    return kept, total
