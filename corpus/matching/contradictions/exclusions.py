"""Whether two statements stand on different sides of one scale: 已完工, 仍在施工; 凌晨起火, 傍晚起火.

How a thing stands (finished, approved, free) excludes its other sides wherever two statements are about one thing.
When, where and of what sort (a day, a side, a native) do so only if the clauses say the same of it, or say that it
was that.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from corpus.matching.clauses.clauses import clause_at
from corpus.matching.clauses.scales import ScaleWord, Tells, exclude
from corpus.matching.clauses.scopes import Match, Scope
from corpus.matching.contradictions.opposition import Opposition, terms_beside
from corpus.matching.facts.facts import Facts
from corpus.matching.facts.factuality import is_held, negates_something
from corpus.matching.words.lexicon import Word
from corpus.matching.words.topics import Term, alike, shared_terms
from corpus.script import fold

# The numbers of this module are chosen on all golds of links but the four that are kept aside.
_LONG = 50
"""Telling characters of a statement that speaks of so much that what stands in it need not be of one thing with what
stands in another: their clauses must have a word in common. No gold has such pairs; long feature articles do."""
_MOST = 0.34
"""Share of the terms of the clause with fewer that both clauses have, from which they say the same of a thing."""
_SAME_TELLING, _SAME_MEANING = 0.2, 0.45
"""Score and cosine that together say so where the clauses have too few words in common."""
_IDENTIFIES = re.compile(fold("(?:[是系由被属]|[均皆]为|(?<![认作以成])为|充当|担任)[^，。；、]{0,10}$"))
"""The text before what a clause says that its subject is, or by whom something was done: 获胜的是客队."""


def excluded(
    a: Facts,
    b: Facts,
    common: Callable[[str], bool],
    score: float,
    meaning: float = 0.0,
) -> Opposition | None:
    """The words on different sides of one scale by which two statements that may be about one thing exclude each
    other, if there are any."""
    for one, other in _pairs(a, b):
        if (one.negated and negates_something(b)) or (other.negated and negates_something(a)):
            continue
        if not (_is_asserted(a, one.word) and _is_asserted(b, other.word)):
            continue
        if _scope(a, one.word).match(_scope(b, other.word), common) is Match.APART:
            continue
        if _tell_the_same(a, one.word, b, other.word) or _answers(a, one, b, other, score, meaning):
            return Opposition(one.word, other.word)
    return None


def sides_apart(a: Facts, b: Facts) -> tuple[str, str] | None:
    """The words by which two statements stand on different sides of one scale, neither of them negated."""
    return next(
        (
            (one.word.text, other.word.text)
            for one, other in _pairs(a, b)
            if not (one.negated or other.negated)
        ),
        None,
    )


def _answers(a: Facts, one: ScaleWord, b: Facts, other: ScaleWord, score: float, meaning: float) -> bool:
    """Whether two words are likely of one thing although their clauses have too little in common."""
    if not _may_be_of_one_thing(a, one.word, b, other.word):
        return False
    if one.sides.tells is Tells.STATE or (_identifies(a, one.word) and _identifies(b, other.word)):
        return True
    return score >= _SAME_TELLING and meaning >= _SAME_MEANING


def _identifies(facts: Facts, word: Word) -> bool:
    clause = facts.clauses[clause_at(facts.clauses, word.start)]
    return _IDENTIFIES.search(facts.folded[clause.start : word.start]) is not None


def _pairs(a: Facts, b: Facts) -> Iterator[tuple[ScaleWord, ScaleWord]]:
    """What excludes each other, states before details."""
    found = [(one, other) for one in a.scale_words for other in b.scale_words if exclude(one, other)]
    return iter(sorted(found, key=lambda pair: pair[0].sides.tells))


def _is_asserted(facts: Facts, word: Word) -> bool:
    """Whether a statement asserts what a word says, and does not report it to set something against it."""
    reported = facts.turn is not None and word.start < facts.turn.start
    return not reported and is_held(facts, word)


def _scope(facts: Facts, word: Word) -> Scope:
    """The scope of the clause of a word. The word itself may be what distinguishes two things of a kind: 男性, 女性."""
    return replace(facts.scopes[clause_at(facts.clauses, word.start)], sides=frozenset())


def _may_be_of_one_thing(a: Facts, word: Word, b: Facts, against: Word) -> bool:
    return max(a.size, b.size) <= _LONG or bool(shared_terms(terms_beside(a, word), terms_beside(b, against)))


def _tell_the_same(a: Facts, word: Word, b: Facts, against: Word) -> bool:
    return alike(_others(a, word), _others(b, against), _MOST)


def _others(facts: Facts, word: Word) -> list[Term]:
    """The terms of the clause of a word, without the word itself and without figures."""
    topic = facts.topics[clause_at(facts.clauses, word.start)]
    return [
        term for term in topic if not term.is_figure and (term.end <= word.start or word.end <= term.start)
    ]
