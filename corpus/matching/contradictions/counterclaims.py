"""Whether two statements exclude each other by the form of what they say, without a list of the words that do.

Lists of opposites (:mod:`corpus.matching.contradictions.opposition`,
:mod:`corpus.matching.contradictions.exclusions`) find what they hold; a new subject brings words that they lack. What
is read here is grammar: a negation, a correction, the filler of a role, a main cause, a way of speaking. How much else
the statements must have in common is chosen for each on all golds of links: without the lists, between five and seven
of ten pairs found by it contradicted each other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from corpus.matching.clauses.causes import are_rivals, share_a_cause
from corpus.matching.clauses.fillers import other_fillers
from corpus.matching.contradictions.corrections import corrected
from corpus.matching.contradictions.opposition import Opposition, one_scope, terms_beside
from corpus.matching.contradictions.poles import POLES, poles_apart
from corpus.matching.contradictions.reversals import reversed_predicates
from corpus.matching.facts.facts import Facts
from corpus.matching.facts.factuality import is_only_wanted
from corpus.matching.words.lexicon import Word
from corpus.matching.words.topics import shared_terms

_LIKE = 0.1
"""Score from which a denied cause beside another one concerns the other statement."""
_OF_ONE_THING = 0.15
"""Score from which statements are of one thing although the clauses in question share no other term."""
_HARDLY_OF_ONE_MEANING = 0.3
"""Cosine by the sentence encoder below which they are not, whatever the score."""
_OF_ONE_MEANING, _OF_NEARLY_ONE_MEANING = 0.4, 0.5
"""Cosine from which they are of one thing at the score :data:`_LIKE`, and from which a denied cause needs no score."""
_LONG, _SEVERAL, _RELATED = 50, 2, 0.3
"""Telling characters from which a statement is long: it speaks of so much that one of its clauses need not be of one
thing with a clause of another statement. Then the clauses must share at least the second number of terms, and the
statements need the third as their score. Seen in feature articles; few statements of the golds are as long."""


@dataclass(frozen=True, slots=True)
class _Likeness:
    score: float
    meaning: float
    """0 without a sentence encoder."""

    def are_of_one_thing(self) -> bool:
        """Whether the statements are of one thing although the clauses in question may share no other term."""
        if not self.meaning:
            return self.score >= _OF_ONE_THING
        likely = self.score >= _OF_ONE_THING and self.meaning >= _HARDLY_OF_ONE_MEANING
        return likely or (self.score >= _LIKE and self.meaning >= _OF_ONE_MEANING)


def counterclaim(
    a: Facts, b: Facts, common: Callable[[str], bool], score: float, meaning: float
) -> Opposition | None:
    """The words by which two statements about one thing exclude each other, if the form of what they say shows it."""
    likeness = _Likeness(score, meaning)
    for word, against in _found(a, b, likeness):
        if _holds(a, word, b, against, score) and one_scope(a, word, b, against, common):
            return Opposition(word, against)
    for word, against in _found_in_turn(b, a, likeness):
        if _holds(b, word, a, against, score) and one_scope(b, word, a, against, common):
            return Opposition(against, word)
    return None


def _holds(a: Facts, word: Word, b: Facts, against: Word, score: float) -> bool:
    """Whether two words are asserted, and can be about one thing."""
    if is_only_wanted(a, word.start) or is_only_wanted(b, against.start):
        return False
    if max(a.size, b.size) <= _LONG:
        return True
    return score >= _RELATED and _beside(a, word, b, against) >= _SEVERAL


def _found(a: Facts, b: Facts, likeness: _Likeness) -> Iterator[tuple[Word, Word]]:
    yield from _of_one_thing(a, b, other_fillers(a.fillers, b.fillers), likeness)
    yield from _of_one_thing(a, b, _rival_causes(a, b), likeness)
    yield from _found_in_turn(a, b, likeness)


def _found_in_turn(a: Facts, b: Facts, likeness: _Likeness) -> Iterator[tuple[Word, Word]]:
    """What of the one side is set against what of the other."""
    if likeness.score >= _LIKE or likeness.meaning >= _OF_NEARLY_ONE_MEANING:
        yield from _other_causes(a, b)
    yield from _of_one_thing(a, b, corrected(a, b), likeness)
    yield from _of_one_thing(a, b, reversed_predicates(a, b), likeness)
    for poles in POLES:
        if likeness.score >= poles.least:
            for word, against in poles_apart(a, b, poles):
                if _beside(a, word, b, against) >= poles.beside:
                    yield word, against


def _of_one_thing(
    a: Facts, b: Facts, found: Iterable[tuple[Word, Word]], likeness: _Likeness
) -> Iterator[tuple[Word, Word]]:
    """Those pairs of words whose statements are alike enough, or whose clauses share another term."""
    alike = likeness.are_of_one_thing()
    for word, against in found:
        if alike or _beside(a, word, b, against):
            yield word, against


def _other_causes(a: Facts, b: Facts) -> Iterator[tuple[Word, Word]]:
    """A cause that ``a`` denies, and another that ``b`` gives: who says that it was not this answers somebody. If
    both deny one, they may both answer a third."""
    if any(other.denied for other in b.causes):
        return
    for cause in a.causes:
        if cause.denied:
            yield from ((cause.word, other.word) for other in b.causes)


def _rival_causes(a: Facts, b: Facts) -> Iterator[tuple[Word, Word]]:
    """Two causes each of which is given as the main one, by statements that give none in common."""
    pairs = [(one, other) for one in a.causes for other in b.causes]
    if not any(share_a_cause(one, other) for one, other in pairs):
        yield from ((one.word, other.word) for one, other in pairs if are_rivals(one, other))


def _beside(a: Facts, word: Word, b: Facts, against: Word) -> int:
    """How many other terms the clauses of two words share."""
    return len(shared_terms(terms_beside(a, word), terms_beside(b, against)))
