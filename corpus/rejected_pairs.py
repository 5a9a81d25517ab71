"""Which pair of statements a rejected suggestion is about.

A rejection is stored as two quotes, each with its article, and not as two places: it must hold in a corrected text, in
the other script, and for claims that do not exist yet. Two questions follow from that, and both are answered here:

- Is this the very pair that was rejected? See :func:`pair_of` and :func:`rejected_pair`. No pair is rejected twice.
- Is this statement the one that was quoted? See :func:`says_the_same`. It is more lenient, since the statements of a
  text are cut anew after a correction.
"""

from __future__ import annotations

from collections.abc import Iterable

from corpus.model import Rejection
from corpus.script import fold

Quoted = tuple[str, str]
"""Identity of an article, and words of it."""
Pair = frozenset[Quoted]
"""Two quotes as they are compared: folded, in no order."""

_MOST = 0.5
"""Share of the longer text that the shorter one must make up to be taken for the same statement. Chosen: two
different statements seldom share that much in a row."""


def pair_of(ends: Iterable[Quoted]) -> Pair:
    """The pair of two quotes: equal for equal words in either script, whichever comes first."""
    return frozenset((article, fold(quote)) for article, quote in ends)


def rejected_pair(rejection: Rejection) -> Pair:
    """The pair that a rejection is about."""
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
