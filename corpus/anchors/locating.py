"""Finding a passage again, by its quote, by what stood around it, by its position, and by the text it was taken from.

It is looked for in this order: at its old place; wherever the very same words stand; wherever the same words stand in
the other script or between other quotation marks; and where nearly the same words stand. Of several places the
surroundings decide, then the position; where neither does, there is no answer, since a claim that silently moved to
the wrong sentence is worse than one that is shown as lost.

With the old text at hand the two texts are aligned. What stood elsewhere in the old text and is still there is another
passage, however alike: no claim moves to it. Without the old text its prefix and suffix tell as much, as far as they
reach.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property

from corpus.anchors.alignment import Alignment
from corpus.anchors.edited import Approximation
from corpus.anchors.exact import exact_places, weighed
from corpus.anchors.neighbours import stood_beside
from corpus.anchors.places import Located, describe, single_out, without_overlaps
from corpus.model import Selector, Span
from corpus.running_text import running_text
from corpus.script import fold

_SURE = 0.8
"""An exact quote with this score has half its surroundings; nothing else is looked for then."""

_QUOTATION_MARKS = str.maketrans("“”‘’", "\"\"''")
"""Folded already: those of Traditional texts are these too."""

_MOST_GROWN = 2
"""How many times as long an edited passage may be. Chosen: what is added beyond that is a passage of its own."""
_SURROUNDED = 6
"""Code points around a short quote that must have stayed with it, so that the alignment alone can say where it is…"""
_LONG = 12
"""…and of a quote that can do without."""


def locate(
    text: str, selector: Selector, old: str | None = None, *, hint: int | None = None
) -> Located | None:
    """Where the passage is in ``text``, or None if that cannot be said.

    ``old`` is the text of which the selector gives a place; then a passage that is gone is not taken for another one
    that is like it. To look for many passages in one text, make one :class:`Locator`.
    """
    return Locator(text, old).locate(selector)


class Locator:
    """Looks for passages in one text, which may be the corrected form of another."""

    def __init__(self, text: str, old: str | None = None) -> None:
        self.text = text
        self._corrected = None if old is None else _Corrected(old, text)

    @cached_property
    def _plain(self) -> str:
        return _plain(self.text)

    def locate(self, selector: Selector, *, edited: bool = True) -> Located | None:
        """See :func:`locate`. With ``edited=False`` only the very words of the quote are looked for."""
        if not selector.quote:
            return None
        if self._stands_unmoved(selector):
            return Located(selector.span, 1.0)
        if self._corrected is not None and edited:
            return self._corrected.locate(selector)
        if not edited:
            return single_out(exact_places(self.text, selector, selector.start), selector.start)
        if selector.quote in self.text:
            return _best_elsewhere(self.text, selector)
        return _best_elsewhere(self._plain, _plain_selector(selector))

    def _stands_unmoved(self, selector: Selector) -> bool:
        whole = selector.prefix + selector.quote + selector.suffix
        start = selector.start - len(selector.prefix)
        return start >= 0 and self.text.startswith(whole, start)


class _Corrected:
    """A text and its corrected form, both as running texts without script and kind of quotation marks."""

    def __init__(self, old: str, new: str) -> None:
        self._old_text = old
        self._old, self._new = running_text(old), running_text(new)

    @cached_property
    def _texts(self) -> tuple[str, str]:
        return _plain(self._old.text), _plain(self._new.text)

    @cached_property
    def _alignment(self) -> Alignment:
        return Alignment(*self._texts)

    def locate(self, selector: Selector) -> Located | None:
        """See :func:`locate`."""
        passage = None
        if self._old_text[selector.start : selector.end] == selector.quote:
            passage = self._old.map.span_to_shown(selector.span)
        found = self._follow(passage) if passage else self._find_lost(selector)
        return None if found is None else Located(self._new.map.span_to_source(found.span), found.score)

    def _follow(self, passage: Span) -> Located | None:
        """Where a passage of the old text is now."""
        old, new = self._texts
        wanted = describe(old, passage)
        match = self._alignment.match_around(passage)
        if match is not None and (len(passage) >= _LONG or match.length >= len(passage) + _SURROUNDED):
            return weighed(new, wanted, passage.start - match.old + match.new)
        expected = self._alignment.expected(passage.start)
        found = _best(new, wanted, expected, lambda place: not self._alignment.is_another(place, passage))
        return None if found is None else self._bordered(found, passage)

    def _bordered(self, found: Located, passage: Span) -> Located:
        """The place of an edited passage, from one of its old neighbours to the other: 总投资12.5亿元 whole where
        12亿元 was corrected, and not only the beginning that is left."""
        between = self._alignment.between_neighbours(passage)
        if between is None or found.span.start >= between.end or between.start >= found.span.end:
            return found
        grown = len(between) <= len(passage) * _MOST_GROWN
        return Located(between, found.score) if grown else found

    def _find_lost(self, selector: Selector) -> Located | None:
        """Where a passage is that the old text did not have, because an earlier correction removed it."""
        wanted = _plain_selector(selector)
        expected = self._new.map.to_shown(selector.start)
        return _best(self._texts[1], wanted, expected, lambda place: not self._alignment.was_there(place))


def _best_elsewhere(text: str, selector: Selector) -> Located | None:
    """The best place that is not told to be another passage by what stood beside the one that is meant."""
    return _best(text, selector, selector.start, lambda place: not stood_beside(text, selector, place))


def _best(
    text: str, selector: Selector, expected: int, is_possible: Callable[[Span], bool]
) -> Located | None:
    """The same words, unless their surroundings are gone and nearly the same words stand in better ones."""
    same = _possible(exact_places(text, selector, expected) if selector.quote in text else (), is_possible)
    if len(same) == 1 and same[0].score >= _SURE:
        return same[0]
    if len(same) > 1 and single_out(same, expected) is None:
        return None
    alike = _possible(Approximation(text, selector, expected).places(), is_possible)
    return single_out(without_overlaps([*same, *alike]), expected)


def _possible(places: Iterable[Located], is_possible: Callable[[Span], bool]) -> list[Located]:
    return [place for place in places if is_possible(place.span)]


def _plain(text: str) -> str:
    return fold(text).translate(_QUOTATION_MARKS)


def _plain_selector(selector: Selector) -> Selector:
    return Selector(
        _plain(selector.quote), _plain(selector.prefix), _plain(selector.suffix), selector.start, selector.end
    )
