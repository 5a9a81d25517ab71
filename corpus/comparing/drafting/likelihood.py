"""How likely two assertions answer one question, from what speaks for it.

Two logistic regressions on the golds of this repository, fitted by ``python -m evaluation.fitting``: the first looks
at a pair alone, the second also at its rivals: how much better it is than the next of the same article, whether both
are best to each other, and whether a third article is likely together with both.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np

from corpus.comparing.drafting.evidence import Evidence, Floats, Places

_LOOKED_AT = 0.05
"""Likelihood by the first regression from which a third assertion speaks for two others."""
_HOPELESS = 0.007
"""The same below which no third is looked for."""
_MOST_SUPPORT = 1.5
_NO_RIVAL = -6.0
"""Logarithm of the odds of a rival where there is none: about that of two assertions taken at random."""


@dataclass(frozen=True, slots=True)
class LikelihoodWeights:
    """The two regressions: a constant, then a weight for each column."""

    alone: Floats
    beside_rivals: Floats


def likelihoods(evidence: Evidence, weights: LikelihoodWeights | None = None) -> Floats:
    """Of each candidate pair how likely both answer one question, from 0 to 1; by the weights of the program unless
    others are given."""
    if not len(evidence.first):
        return np.zeros(0)
    told = weights or program_weights()
    alone, beside = told.alone, told.beside_rivals
    odds = evidence.signals @ alone[1:] + alone[0]
    return chance(np.hstack([evidence.signals, beside_rivals(evidence, odds)]) @ beside[1:] + beside[0])


def chance(odds: Floats) -> Floats:
    """What the logarithm of odds is as a chance."""
    return np.asarray(1 / (1 + np.exp(-np.clip(odds, -30, 30))))


def beside_rivals(evidence: Evidence, odds: Floats) -> Floats:
    """What the second regression knows of each pair besides its signals."""
    first, second = evidence.first, evidence.second
    owners = np.asarray([assertion.article for assertion in evidence.assertions])
    # From both ends at once, so that all pairs of an assertion are rivals, whichever end it stands at.
    ends, articles = np.concatenate([first, second]), owners[np.concatenate([second, first])]
    one, other = np.split(_margins(ends, articles, np.concatenate([odds, odds])), 2)
    lesser = np.minimum(one, other)
    support = np.minimum(_support(evidence, odds), _MOST_SUPPORT)
    return np.column_stack(
        [
            odds,
            one + other,
            np.maximum(one, other),
            lesser,
            lesser > 0,
            _behind_best(evidence, odds),
            support,
            np.sqrt(support),
        ]
    )


def _margins(places: Places, articles: Places, odds: Floats) -> Floats:
    """How far each value lies above the next best of its assertion and article, or below the best."""
    keys = places * (int(articles.max()) + 1) + articles
    order = np.lexsort((-odds, keys))
    sorted_keys, sorted_odds = keys[order], odds[order]
    starts = np.flatnonzero(np.r_[True, sorted_keys[1:] != sorted_keys[:-1]])
    sizes = np.diff(np.r_[starts, len(keys)])
    best = np.repeat(sorted_odds[starts], sizes)
    next_at = np.minimum(starts + 1, len(keys) - 1)
    rival = np.where(sizes > 1, sorted_odds[next_at], np.minimum(sorted_odds[starts], _NO_RIVAL))
    next_best = np.repeat(rival, sizes)
    is_best = np.zeros(len(keys), bool)
    is_best[starts] = True
    found = np.empty(len(keys))
    found[order] = np.where(is_best, best - next_best, sorted_odds - best)
    return found


def _behind_best(evidence: Evidence, odds: Floats) -> Floats:
    """How far each pair lies behind the best pair of the same two statements."""
    of = np.asarray([assertion.statement for assertion in evidence.assertions])
    _, group = np.unique(of[evidence.first] * len(of) + of[evidence.second], return_inverse=True)
    best = np.full(int(group.max()) + 1, -np.inf)
    np.maximum.at(best, group, odds)
    return np.asarray(odds - best[group])


def _support(evidence: Evidence, odds: Floats) -> Floats:
    """How much third assertions speak for a pair: those likely together with both."""
    likely = chance(odds)
    near: list[dict[int, float]] = [{} for _ in evidence.assertions]
    pairs = list(zip(evidence.first.tolist(), evidence.second.tolist(), likely.tolist(), strict=True))
    for one, other, value in pairs:
        if value > _LOOKED_AT:
            near[one][other] = near[other][one] = value
    found = np.zeros(len(pairs))
    for at, (one, other, value) in enumerate(pairs):
        if value > _HOPELESS:
            fewer, more = sorted((near[one], near[other]), key=len)
            found[at] = sum(share * more[third] for third, share in fewer.items() if third in more)
    return found


@cache
def program_weights() -> LikelihoodWeights:
    """The weights that the program comes with."""
    text = (files("corpus.comparing.drafting") / "weights.json").read_text(encoding="utf-8")
    told = json.loads(text)
    return LikelihoodWeights(np.asarray(told["alone"]), np.asarray(told["beside_rivals"]))
