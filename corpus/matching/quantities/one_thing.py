"""How likely two figures that differ are two values of one thing: two counts of the same dead, not two sums of money.

Nothing in the words around two figures decides it: what is told of one thing is told in other words by every writer,
and what is told of two things often in the same. So each sign counts for what it is worth, in a logistic regression
that ``python -m evaluation.one_thing`` fits on the golds of links. What two figures must have in common to be compared
at all is for :mod:`corpus.matching.quantities.quantities`.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from functools import cache
from importlib.resources import files

from corpus.figures import FigureKind, magnitude
from corpus.matching.clauses.scopes import Match
from corpus.matching.facts.facts import Facts
from corpus.matching.facts.modality import Modality, modality
from corpus.matching.facts.surroundings import Surroundings
from corpus.matching.quantities.quantities import FigurePair

LEAST = 0.3
"""Likelihood from which two figures are taken for values of one thing. Chosen: with weights fitted on the other golds,
three of four judged pairs that are proposed as differing differ at it, and two of three if pairs that nobody linked
count as wrong."""
_LEAST_SCORE, _HIGHEST_SCORE = 0.005, 0.99
"""Scores are drawn into these bounds before odds are made of them. Chosen."""
_FARTHEST = 50.0
"""Ratio of two figures above which it says no more. Chosen."""
_NOTHING = 0.01
"""Closeness below which nothing around two figures is the same."""


SIGNALS = (
    "likely",  # logarithm of the odds that the statements are of one thing, by their score
    "rivals",  # the same of the best other statements for either, added
    "ratio",  # logarithm of how many times as large one is
    "size",  # decimal logarithm of the smaller, in units of its own
    "dates",  # whether they are years in which the same happens
    "told_alike",  # whether both statements name what the amount is, and it is the same
    "nothing_shared",  # whether no word around the two is the same
    "told_beside",  # how many of the two the other's article tells elsewhere
    "one_expected",  # whether one alone is a forecast, a plan or a limit
    "told_in_one_mode",  # whether both are expected, or both were found
    "time_of_one",  # whether one alone is told with a time
    "same_place",  # whether both name one place or thing
    "year_of_one",  # whether one alone names a year
    "money",  # whether they are sums of money, of which a text has many
    "terms",  # logarithm of how many words stand around the one that has fewer
)
"""What is known of two figures, in the order of the weights."""


def is_one_thing(a: Facts, b: Facts, pair: FigurePair, score: float, around: Surroundings) -> bool:
    """Whether two figures that differ are probably values of one thing. ``score`` is that of their statements."""
    weights = program_weights()
    odds = sum(map(math.prod, zip(weights[1:], signals(a, b, pair, score, around), strict=True)), weights[0])
    return odds >= math.log(LEAST / (1 - LEAST))


def signals(a: Facts, b: Facts, pair: FigurePair, score: float, around: Surroundings) -> tuple[float, ...]:
    """What is known of a pair, in the order of :data:`SIGNALS`."""
    modes = {modality(a, pair.a), modality(b, pair.b)}
    scopes = a.scopes[a.clause_of(pair.a)], b.scopes[b.clause_of(pair.b)]
    told_beside = around.told_beside(b.statement, pair.a), around.told_beside(a.statement, pair.b)
    return (
        _odds(score),
        sum(map(_odds, around.rivals())),
        math.log(min(pair.ratio, _FARTHEST)),
        _size(pair),
        float(pair.a.kind is FigureKind.DATE),
        float(pair.told_alike),
        float(pair.closeness < _NOTHING),
        float(sum(told_beside)),
        float(len(modes) == 2 and Modality.EXPECTED in modes),
        float(len(modes) == 1 and Modality.UNSAID not in modes),
        float(bool(scopes[0].times) is not bool(scopes[1].times)),
        float(not scopes[0].names.isdisjoint(scopes[1].names)),
        float(pair.scope is Match.YEAR),
        float(pair.a.kind is FigureKind.MONEY),
        math.log1p(pair.terms),
    )


def _odds(score: float) -> float:
    drawn = min(max(score, _LEAST_SCORE), _HIGHEST_SCORE)
    return math.log(drawn / (1 - drawn))


def _size(pair: FigurePair) -> float:
    smaller = min(abs(magnitude(figure) or 1.0) for figure in (pair.a, pair.b))
    return math.log10(max(1.0, smaller))


@cache
def program_weights() -> Sequence[float]:
    """The weights that come with the program: the intercept, then one for each signal."""
    text = files("corpus.matching").joinpath("data", "one_thing.json").read_text(encoding="utf-8")
    return tuple(json.loads(text)["weights"])
