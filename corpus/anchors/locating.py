"""Locates a passage by its quote, its context, its position, and the text that it was taken from.

It is searched in this order: at its old offset; the same words; the same words in the other script or between other
quotation marks; similar words. Of several places, the one with the best context and then the nearest is taken. If this
is not decisive there is no result, since a claim that silently moves to the wrong sentence is worse than one that is
shown as lost.

If the old text is given, both texts are aligned. A passage that was elsewhere in the old text and is still there is
another passage, however similar: no claim moves to it. Without the old text, prefix and suffix are used instead
(:mod:`corpus.anchors.neighbours`).
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
"""Score of an exact quote with half of its context (0.6 + 0.4 × 0.5), from which no further search is made."""
_QUOTATION_MARKS = str.maketrans("“”‘’", "\"\"''")
"""Applied to folded text, in which those of Traditional texts are the same."""
_MOST_GROWN = 2
"""Greatest factor by which an edited passage may be longer. Chosen: a longer addition is a passage of its own."""
_SURROUNDED = 6
"""Code points of context that must be matched together with a short quote for the alignment to decide its place.
Chosen."""
_LONG = 12
"""Code points from which a quote needs no such context; as in :mod:`corpus.anchors.exact`."""


def locate(text: str, selector: Selector, old: str | None = None) -> Located | None:
    """The place of the passage in ``text``; None if it cannot be decided.

    ``old``: the text that the selector refers to; with it, a removed passage is not confused with a similar one. To
    locate many passages in one text, create a :class:`Locator`.
    """
    return Locator(text, old).locate(selector)


class Locator:
    """Locates passages in a text, which may be the corrected version of ``old``."""

    def __init__(self, text: str, old: str | None = None) -> None:
        self.text = text
        self._corrected = None if old is None else _Corrected(old, text)

    @cached_property
    def _plain(self) -> str:
        return _plain(self.text)

    def locate(self, selector: Selector, *, edited: bool = True) -> Located | None:
        """See :func:`locate`. With ``edited=False`` only the exact quote is searched."""
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
    """A text and its corrected version, as running texts that are folded and have uniform quotation marks."""

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
        """The place in the new text of a passage of the old text."""
        old, new = self._texts
        wanted = describe(old, passage)
        match = self._alignment.match_around(passage)
        if match is not None and (len(passage) >= _LONG or match.length >= len(passage) + _SURROUNDED):
            return weighed(new, wanted, passage.start - match.old + match.new)
        expected = self._alignment.expected(passage.start)
        found = _best(new, wanted, expected, lambda place: not self._alignment.is_another(place, passage))
        return None if found is None else self._bordered(found, passage)

    def _bordered(self, found: Located, passage: Span) -> Located:
        """The place of an edited passage, extended to its unchanged neighbours: if 总投资12亿元 was corrected to
        总投资12.5亿元, all of it and not only the unchanged beginning."""
        between = self._alignment.between_neighbours(passage)
        if between is None or found.span.start >= between.end or between.start >= found.span.end:
            return found
        grown = len(between) <= len(passage) * _MOST_GROWN
        return Located(between, found.score) if grown else found

    def _find_lost(self, selector: Selector) -> Located | None:
        """The place of a passage that the old text did not have because an earlier correction removed it."""
        wanted = _plain_selector(selector)
        expected = self._new.map.to_shown(selector.start)
        return _best(self._texts[1], wanted, expected, lambda place: not self._alignment.was_there(place))


def _best_elsewhere(text: str, selector: Selector) -> Located | None:
    """The best place that is not another passage according to prefix and suffix."""
    return _best(text, selector, selector.start, lambda place: not stood_beside(text, selector, place))


def _best(
    text: str, selector: Selector, expected: int, is_possible: Callable[[Span], bool]
) -> Located | None:
    """The exact quote, unless its context has changed and similar words have a better one."""
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
