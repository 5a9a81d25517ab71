"""The likelihood that two assertions answer one question.

It is computed by two logistic regressions that ``python -m evaluation.fitting`` fits on the golds of this repository.
The features of the first are those of the two assertions. The features of the second are those of their two statements:
the odds of their best pair of assertions, its margin over the next best pair, whether it is the best for both, the
support by third articles, and the similarity of the statements. It has few features, since what many features learn
from short articles does not hold for long ones. Both are fitted twice, without and with the cosines of a sentence
encoder.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np

from corpus.comparing.drafting.evidence import Evidence, Floats, Places, Signal

_LOOKED_AT = 0.03
"""Likelihood by the first regression from which a third statement supports a pair. Chosen."""
_HOPELESS = 0.007
"""Likelihood of a pair below which its support is not computed. Chosen."""
_MOST_SUPPORT = 1.5
"""Greatest support of a pair that counts. Chosen: many articles that repeat each other do not make an unlikely pair
likely."""
_NO_RIVAL = -6.0
"""Log-odds that are used for a missing rival: about those of two random assertions."""
_WITHIN = 0.3
"""Exponent of the ratio between the likelihood of a pair of assertions and that of the best pair of its statements.
Chosen on the golds by leaving one subject out: with 1, whole sentences are not grouped; with 0, the wrong clause is as
likely as the right one."""


@dataclass(frozen=True, slots=True)
class LikelihoodWeights:
    """The weights of the two regressions: the intercept, then a weight for each feature."""

    alone: Floats
    of_statements: Floats


@dataclass(frozen=True, slots=True)
class StatementPairs:
    """The pairs of statements that contain the pairs of assertions."""

    of: Places
    """The index of the pair of statements of each pair of assertions."""
    best: Places
    """The index of the likeliest pair of assertions of each pair of statements."""
    columns: Floats
    """The features of the second regression for each pair of statements."""


def likelihoods(evidence: Evidence, weights: LikelihoodWeights | None = None) -> Floats:
    """The likelihood of each candidate pair, from 0 to 1. ``weights``: None for those of the program."""
    if not len(evidence.first):
        return np.zeros(0)
    used = weights or program_weights(with_encoder=bool(evidence.signals[:, Signal.MEANING].any()))
    odds = evidence.signals @ used.alone[1:] + used.alone[0]
    pairs = statement_pairs(evidence, odds)
    likely = chance(pairs.columns @ used.of_statements[1:] + used.of_statements[0])
    alone = chance(odds)
    return np.asarray(likely[pairs.of] * (alone / alone[pairs.best][pairs.of]) ** _WITHIN)


def chance(odds: Floats) -> Floats:
    """The probability for log-odds (the logistic function)."""
    return np.asarray(1 / (1 + np.exp(-np.clip(odds, -30, 30))))


def statement_pairs(evidence: Evidence, odds: Floats) -> StatementPairs:
    """The pairs of statements with the features of the second regression. ``odds``: log-odds by the first."""
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
    """The margin of each value over the next best of its statement and article; for others, the negative distance to
    the best."""
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
    """The support of each pair: the sum over third statements of the product of their likelihoods with both."""
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
    """The fitted weights that the program contains."""
    text = (files("corpus.comparing.drafting") / "weights.json").read_text(encoding="utf-8")
    weights = json.loads(text)["with_encoder" if with_encoder else "by_words"]
    return LikelihoodWeights(np.asarray(weights["alone"]), np.asarray(weights["of_statements"]))
