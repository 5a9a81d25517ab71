"""How likely two assertions answer one question, from what speaks for it.

Two logistic regressions on the golds of this repository, fitted by ``python -m evaluation.fitting``. The first looks at
two assertions alone. The second looks at the two statements they stand in: at their best pair of assertions, at how
much better it is than the next of the same article, whether both are best to each other, whether a third article is
likely together with both, and at how alike the statements are. It has few columns, since long articles part with what
many columns learn from short ones. Both are fitted twice, by words and with the cosines of a sentence encoder.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np

from corpus.comparing.drafting.evidence import Evidence, Floats, Places, Signal

_LOOKED_AT = 0.03
"""Likelihood by the first regression from which a third statement speaks for two others."""
_HOPELESS = 0.007
"""The same below which no third is looked for."""
_MOST_SUPPORT = 1.5
"""The support of a pair by third statements that counts at most. Chosen: many articles that repeat each other do not
make an unlikely pair likely."""
_NO_RIVAL = -6.0
"""Logarithm of the odds of a rival where there is none: about that of two assertions taken at random."""
_WITHIN = 0.3
"""Power of the ratio by which a pair of assertions is less likely than the best of its two statements. Chosen on the
golds by leaving one subject out: with 1 sentences that are taken whole do not find together, with 0 the wrong clause is
as good as the right one."""


@dataclass(frozen=True, slots=True)
class LikelihoodWeights:
    """The two regressions: a constant, then a weight for each column."""

    alone: Floats
    of_statements: Floats


@dataclass(frozen=True, slots=True)
class StatementPairs:
    """The pairs of statements that pairs of assertions stand in."""

    of: Places
    """Of each pair of assertions the number of its pair of statements."""
    best: Places
    """Of each pair of statements the pair of assertions that is likeliest by itself."""
    columns: Floats
    """What the second regression knows of each pair of statements."""


def likelihoods(evidence: Evidence, weights: LikelihoodWeights | None = None) -> Floats:
    """Of each candidate pair how likely both answer one question, from 0 to 1; by the weights of the program unless
    others are given."""
    if not len(evidence.first):
        return np.zeros(0)
    told = weights or program_weights(with_encoder=bool(evidence.signals[:, Signal.MEANING].any()))
    odds = evidence.signals @ told.alone[1:] + told.alone[0]
    pairs = statement_pairs(evidence, odds)
    likely = chance(pairs.columns @ told.of_statements[1:] + told.of_statements[0])
    alone = chance(odds)
    return np.asarray(likely[pairs.of] * (alone / alone[pairs.best][pairs.of]) ** _WITHIN)


def chance(odds: Floats) -> Floats:
    """What the logarithm of odds is as a chance."""
    return np.asarray(1 / (1 + np.exp(-np.clip(odds, -30, 30))))


def statement_pairs(evidence: Evidence, odds: Floats) -> StatementPairs:
    """The pairs of statements, with what the second regression knows of each; ``odds`` are those of the first."""
    of = np.asarray([assertion.statement for assertion in evidence.assertions])
    owners = np.asarray([assertion.article for assertion in evidence.assertions])
    _, group = np.unique(of[evidence.first] * len(of) + of[evidence.second], return_inverse=True)
    order = np.lexsort((-odds, group))
    best = order[np.r_[True, group[order][1:] != group[order][:-1]]]
    first, second, highest = evidence.first[best], evidence.second[best], odds[best]
    # From both ends at once, so that all pairs of a statement are rivals, whichever end it stands at.
    ends = np.concatenate([of[first], of[second]])
    articles = np.concatenate([owners[second], owners[first]])
    one, other = np.split(_margins(ends, articles, np.concatenate([highest, highest])), 2)
    lesser = np.minimum(one, other)
    support = np.minimum(_support(of[first], of[second], chance(highest)), _MOST_SUPPORT)
    columns = [
        highest,
        one + other,
        np.maximum(one, other),
        lesser,
        lesser > 0,
        support,
        np.sqrt(support),
        evidence.signals[best, Signal.LIKENESS],
        evidence.signals[best, Signal.MEANING],
    ]
    return StatementPairs(group, best, np.column_stack(columns))


def _margins(places: Places, articles: Places, odds: Floats) -> Floats:
    """How far each value lies above the next best of its statement and article, or below the best."""
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


def _support(first: Places, second: Places, likely: Floats) -> Floats:
    """How much third statements speak for a pair: those likely together with both."""
    near: dict[int, dict[int, float]] = {}
    pairs = list(zip(first.tolist(), second.tolist(), likely.tolist(), strict=True))
    for one, other, value in pairs:
        if value > _LOOKED_AT:
            near.setdefault(one, {})[other] = value
            near.setdefault(other, {})[one] = value
    found = np.zeros(len(pairs))
    for at, (one, other, value) in enumerate(pairs):
        if value > _HOPELESS:
            fewer, more = sorted((near.get(one, {}), near.get(other, {})), key=len)
            found[at] = sum(share * more[third] for third, share in fewer.items() if third in more)
    return found


@cache
def program_weights(with_encoder: bool) -> LikelihoodWeights:
    """The weights that the program comes with."""
    text = (files("corpus.comparing.drafting") / "weights.json").read_text(encoding="utf-8")
    told = json.loads(text)["with_encoder" if with_encoder else "by_words"]
    return LikelihoodWeights(np.asarray(told["alone"]), np.asarray(told["of_statements"]))
