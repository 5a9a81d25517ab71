"""The relation between two statements that may be about the same thing.

The proposal rests on figures that answer each other, words that exclude each other, times and places, and the share of
common words. A figure that only one side has is no difference: that side says more. If the relation is unclear, the
proposal is "overlaps".
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from corpus.figures import Figure, Obstacle, Verdict
from corpus.matching.clauses.scopes import Match
from corpus.matching.contradictions.counterclaims import counterclaim
from corpus.matching.contradictions.disputes import disputed, said_apart
from corpus.matching.contradictions.exclusions import excluded, sides_apart
from corpus.matching.contradictions.opposition import Opposition, denied_by_one, opposition
from corpus.matching.contradictions.stages import different_stages
from corpus.matching.contradictions.substitutes import substituted
from corpus.matching.facts.facts import Facts, figure_key
from corpus.matching.facts.factuality import negates_something
from corpus.matching.facts.mentions import is_proposed
from corpus.matching.facts.surroundings import ALONE, Surroundings
from corpus.matching.quantities.event_dates import answering_dates
from corpus.matching.quantities.one_thing import is_one_thing
from corpus.matching.quantities.quantities import SURE, FigurePair, answering, of_other_periods
from corpus.matching.relations.common_words import Stretch, common_stretches, share_of_shorter
from corpus.matching.relations.equivalence import (
    ALIKE,
    EQUIVALENT_WITH_FIGURE,
    has_many_digits,
    one_value,
    paraphrases,
    says_the_same,
    telling,
)
from corpus.matching.words.lexicon import Word

# The numbers of this module are chosen on the golds of links, those without another word on "sample", "harbour",
# "vaccine" and "typhoon".
_OF_ONE_MEANING = 0.4
"""Cosine by the sentence encoder from which statements are about the same thing."""
_RELATED = 0.3
"""Score from which statements that share no figure are about the same thing, so that opposite words need nothing else
in common, and from which a rise and a fall do not either."""
_UNLIKELY, _HARDLY_LIKELY = 0.03, 0.1
"""Scores below which listed words, and forms of speech, exclude each other only where the meaning is near. The latter
take longer to read."""
_REPEATED = 1.1
"""How many times as large a figure may be that repeats another with fewer digits."""
_OPPOSED = 0.25
"""Closeness of a rise and a fall below which they may be of two things."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """The comparison of two statements."""

    a: Facts
    b: Facts
    relation: str
    common: tuple[Stretch, ...]
    """The words that they share; offsets count from the beginning of each statement."""
    figures: tuple[FigurePair, ...]
    opposition: Opposition | None
    """The words by which they contradict each other, if they do."""
    vetoes: tuple[tuple[str, str], ...]
    """What prevents them from being equivalent, in pairs of words: a year, a place, a stage, another thing; "" where
    one has none."""


def compared(
    a: Facts,
    b: Facts,
    score: float,
    common: Callable[[str], bool],
    meaning: float = 0.0,
    around: Surroundings = ALONE,
) -> Comparison:
    """The relation of ``b`` to ``a``. ``common`` says of a name whether the whole project is about it; ``meaning`` is
    the cosine of the two by a sentence encoder, 0 without one; ``around`` is what their articles say elsewhere."""
    pairs = (*answering(a, b, common), *answering_dates(a, b, common))
    stretches = tuple(common_stretches(a.folded, b.folded))
    shared = share_of_shorter(a, b, stretches)
    vetoes = _vetoes(a, b, pairs, common)
    agreeing = [pair for pair in pairs if pair.agrees]
    different = [pair for pair in pairs if pair.verdict is Verdict.DIFFERENT]
    # Whether 12亿美元 and 95亿元 are the same amount is not known without a rate.
    unknown = not agreeing and any(pair.obstacle is Obstacle.CURRENCY for pair in pairs)
    differing = [pair for pair in different if _counts(a, b, pair, score, around)]
    turned = next((pair for pair in differing if pair.opposed), None)
    excluding = partial(_opposition, a, b, score, agreeing, common, apart=bool(vetoes), meaning=meaning)
    relation, opposed = "overlaps", None
    if not (a.asserts and b.asserts):
        return Comparison(a, b, relation, stretches, pairs, opposed, vetoes)
    if turned is not None:
        relation = "contradicts"
        opposed = excluding(turned=True) or _of_directions(a, b, turned)
    elif differing or _another_beside(a, b, agreeing, shared, score):
        relation = "differs_in_figure"
    elif not different and (opposed := excluding()):  # figures of two things: so are the words, mostly
        relation = "contradicts"
    elif not (vetoes or different or unknown) and (
        says_the_same(a, b, score, shared, agreeing, meaning) or paraphrases(a, b, score, stretches, meaning)
    ):
        apart = different_stages(a, b) or substituted(a, b) or sides_apart(a, b)
        if apart is None:
            relation = "equivalent"
        else:
            vetoes = (apart,)
    return Comparison(a, b, relation, stretches, pairs, opposed, vetoes)


# Figures


def _counts(a: Facts, b: Facts, pair: FigurePair, score: float, around: Surroundings) -> bool:
    """Whether two figures that differ measure the same thing."""
    if is_proposed(a, pair.a) is not is_proposed(b, pair.b):
        return False
    if pair.opposed:
        close = pair.closeness >= (SURE if score >= _RELATED else _OPPOSED)
        return pair.scope is Match.SAME and close and is_one_thing(a, b, pair, score, around)
    return is_one_thing(a, b, pair, score, around)


def _another_beside(a: Facts, b: Facts, agreeing: Sequence[FigurePair], shared: float, score: float) -> bool:
    """Whether one statement repeats a figure of the other and sets another against it: 官方称60公里, 实为45公里."""
    shared_a, shared_b = [_own(a, pair.a) for pair in agreeing], [_own(b, pair.b) for pair in agreeing]
    exactly = any(pair.verdict is Verdict.EQUAL for pair in agreeing)
    return any(
        disputed(a, own_a, shared_a, b)
        or disputed(b, own_b, shared_b, a)
        or (not exactly and (said_apart(a, own_a, shared_a) or said_apart(b, own_b, shared_b)))
        for pair, own_a, own_b in zip(agreeing, shared_a, shared_b, strict=True)
        if pair.ratio <= _REPEATED
        and (
            pair.same_thing or has_many_digits(pair) or shared >= EQUIVALENT_WITH_FIGURE or score >= _RELATED
        )
    )


def _own(facts: Facts, figure: Figure) -> Figure:
    """The figure as its statement has it: in a pair it may be in the form of the other."""
    return next((own for own in facts.figures if own.start == figure.start), figure)


def _of_directions(a: Facts, b: Facts, pair: FigurePair) -> Opposition:
    """The figures themselves where one rises and the other falls."""
    return Opposition(
        Word(pair.a.text, pair.a.start - a.statement.start),
        Word(pair.b.text, pair.b.start - b.statement.start),
    )


# Words


def _opposition(
    a: Facts,
    b: Facts,
    score: float,
    agreeing: Sequence[FigurePair],
    common: Callable[[str], bool],
    *,
    apart: bool,
    meaning: float,
    turned: bool = False,
) -> Opposition | None:
    """The words by which two statements exclude each other; ``apart`` says that they are of two times or places,
    ``turned`` that by their figures one thing rises and falls."""
    if score < _UNLIKELY and meaning < _OF_ONE_MEANING:
        return None
    one_figure = any(map(one_value, agreeing))
    if one_figure and negates_something(a) and negates_something(b):
        return None  # 蓄水与此事无关, 保持在12.5米; 否认有影响, 称维持在12.5米
    close = score >= ALIKE or any(telling(pair) for pair in agreeing)
    related = score >= _RELATED and not agreeing and not apart and a.parts is b.parts
    measured = bool(a.figures and b.figures)
    parted = measured and not (turned or agreeing or _share_a_value(a, b))
    parted = parted or of_other_periods(a, b)
    found = opposition(a, b, common, score, close=close, related=related, parted=parted)
    if found is not None or apart:
        return found
    found = None if measured else excluded(a, b, common, score, meaning)
    if found is not None or agreeing or (score < _HARDLY_LIKELY and meaning < _OF_ONE_MEANING):
        return found
    return counterclaim(a, b, common, score, meaning) or denied_by_one(a, b, meaning)


def _share_a_value(a: Facts, b: Facts) -> bool:
    return not {*map(figure_key, a.figures)}.isdisjoint(map(figure_key, b.figures))


def _vetoes(
    a: Facts, b: Facts, pairs: Sequence[FigurePair], common: Callable[[str], bool]
) -> tuple[tuple[str, str], ...]:
    """Times and places that distinguish the two statements: those of the figures that agree, or of all clauses."""
    if any(pair.agrees and pair.scope is Match.SAME for pair in pairs):
        return ()
    if any(
        scope.match(other, common) is not Match.APART
        for scope in a.telling_scopes
        for other in b.telling_scopes
    ):
        return ()
    one, other = a.scopes[-1], b.scopes[-1]
    return ((_named(one.times | one.names), _named(other.times | other.names)),)


def _named(words: frozenset[str]) -> str:
    return min(words, default="")
