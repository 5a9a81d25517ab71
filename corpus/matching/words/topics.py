"""The topic of a clause as terms that can be counted: words, words of similar meaning, unknown names, figures."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from sys import intern

from corpus.matching.words import lexicon

_LEAST_COMMON = 2
"""Terms that two topics must share, unless one of them has hardly more than one."""


@dataclass(frozen=True, slots=True)
class Term:
    """A word, an unknown name or a figure. Offsets count code points from the beginning of the statement."""

    text: str
    start: int
    end: int
    keys: frozenset[str]
    """What it has in common with a term of the same or of like meaning: pairs of its characters, its usual form, groups
    of related words."""
    is_figure: bool = False


@lru_cache(maxsize=50_000)
def keys_of(text: str) -> frozenset[str]:
    """The keys of a word in folded form."""
    pairs = (intern(text[at : at + 2]) for at in range(len(text) - 1)) if not text.isascii() else ()
    return frozenset((lexicon.usual_form(text), *pairs, *group_keys(text)))


@lru_cache(maxsize=50_000)
def group_keys(text: str) -> tuple[str, ...]:
    """A key for each group of related words that a word is in; marked, so that it is no word itself."""
    groups = (group for form in (lexicon.usual_form(text), text) for group in lexicon.related().get(form, ()))
    return tuple(dict.fromkeys(intern(f"≈{group}") for group in groups))


def keys_in(terms: Iterable[Term]) -> frozenset[str]:
    """All keys of some terms."""
    return frozenset().union(*(term.keys for term in terms))


def shared_terms(terms: Iterable[Term], others: Iterable[Term]) -> list[Term]:
    """Those of ``terms`` for which ``others`` has one of similar meaning."""
    keys = keys_in(others)
    return [term for term in terms if not term.keys.isdisjoint(keys)]


def alike(terms: list[Term], others: list[Term], share: float) -> bool:
    """Whether two topics share enough: at least ``share`` of the terms of the one with fewer."""
    fewer, more = sorted((terms, others), key=len)
    common = len(shared_terms(fewer, more))
    return common >= share * len(fewer) and (common >= _LEAST_COMMON or (common == 1 and len(fewer) <= 2))
