"""Compares pairs of statements with the pairs of rejected suggestions.

A rejection is stored as two quotes with their articles and not as offsets, so that it holds in a corrected text, in the
other script, and for claims that do not exist yet. There are two comparisons:

- :func:`pair_of` and :func:`rejected_pair` give pairs that are equal if the quotes are. No pair is rejected twice.
- :func:`says_the_same` is more lenient, since a corrected text is divided into statements anew.
"""

from __future__ import annotations

from collections.abc import Iterable

from corpus.model import Rejection
from corpus.script import fold

Quoted = tuple[str, str]
"""Identity of an article, and a quote from it."""
Pair = frozenset[Quoted]
"""Two folded quotes, in no order."""

_MOST = 0.5
"""Share of the longer text that the shorter one must have to count as the same statement. Chosen: different statements
seldom have that much text in common."""


def pair_of(ends: Iterable[Quoted]) -> Pair:
    """The pair of two quotes; it does not depend on their order or script."""
    return frozenset((article, fold(quote)) for article, quote in ends)


def rejected_pair(rejection: Rejection) -> Pair:
    """The pair of a rejection."""
    return pair_of(
        ((rejection.one_article, rejection.one_quote), (rejection.other_article, rejection.other_quote))
    )


def bare_words(text: str) -> str:
    """A text as :func:`says_the_same` compares it: folded, letters and digits only."""
    return "".join(character for character in fold(text) if character.isalnum())


def says_the_same(one: str, other: str) -> bool:
    """Whether two texts, given as :func:`bare_words`, are the same or one is most of the other."""
    shorter, longer = sorted((one, other), key=len)
    return bool(shorter) and shorter in longer and len(shorter) >= _MOST * len(longer)
