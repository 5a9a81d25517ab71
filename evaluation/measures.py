"""Recall and precision of a ranked list of pairs against a gold standard."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from corpus.matching.suggestion import Suggestion
from evaluation.gold import Gold, Pair

LIST = 10
"""Length of a statement's list for recall; see :attr:`Quality.recall`."""
FIRST = 50
"""Number of pairs for precision; see :attr:`Quality.precision`."""


@dataclass(frozen=True, slots=True)
class Quality:
    """The quality of a ranked list of pairs."""

    recall: float
    """Share of the links to be found that are among the best ten of a statement; each link counts once for either of
    its statements."""
    precision: float
    """Share of links among the first fifty pairs, without loose pairs."""


def quality(ranked: Sequence[Pair], gold: Gold, wanted: Iterable[Pair] | None = None) -> Quality:
    """The quality of pairs, best first; only for the ``wanted`` links, if given."""
    wanted = list(gold.relations if wanted is None else wanted)
    rank: dict[tuple[int, int], int] = {}
    counts: dict[int, int] = defaultdict(int)
    for one, other in ranked:
        for asked, found in ((one, other), (other, one)):
            rank[asked, found] = counts[asked]
            counts[asked] += 1
    hits = sum(rank.get(way, LIST) < LIST for a, b in wanted for way in ((a, b), (b, a)))
    right = set(gold.relations) | gold.also_right
    first = [pair in right for pair in ranked if pair not in gold.open][:FIRST]
    return Quality(hits / max(1, 2 * len(wanted)), sum(first) / max(1, len(first)))


def pair_of(suggestion: Suggestion, gold: Gold) -> Pair:
    """The two statements of a suggestion, by index."""
    one = gold.places[suggestion.a.article, suggestion.a.start]
    other = gold.places[suggestion.b.article, suggestion.b.start]
    return min(one, other), max(one, other)


def ranked_by(scores: np.ndarray, gold: Gold) -> list[Pair]:
    """All pairs of different articles, sorted by a matrix of scores."""
    owners = np.asarray(gold.owners)
    rows, columns = np.nonzero(np.triu(owners[:, None] != owners[None, :], 1))
    order = np.argsort(-scores[rows, columns], kind="stable")
    return [(int(rows[at]), int(columns[at])) for at in order]
