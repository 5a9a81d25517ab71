"""Pairs of statements that give different amounts of the same kind of thing.

They are a list of their own: statements with different figures often use different words, so few of these pairs are
among the best of a statement.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from scipy import sparse

from corpus.figures import Figure, FigureKind, Obstacle, Verdict, magnitude
from corpus.matching.ranking import likeness
from corpus.matching.ranking.index import Index
from corpus.matching.relations.relations import Comparison
from corpus.matching.words.limits import NO_QUANTITY

_LARGE = 100.0
"""Size from which a reader would look for an amount in other sources, in base units. Chosen."""
_LARGE_MONEY = 1e6
"""The same for money. Chosen."""

_KINDS = [kind for kind in FigureKind if kind not in NO_QUANTITY | {FigureKind.PERCENT, FigureKind.FRACTION}]


def candidates(index: Index, rated: sparse.csr_array) -> Iterator[tuple[int, int, float]]:
    """Pairs of statements with large figures of one kind, the most alike first, and how alike they are."""
    kinds = np.asarray([_kinds(figures) for figures in index.figures], dtype=np.int64)
    holders = np.flatnonzero(kinds)
    if not len(holders):
        return
    few = likeness.of_one_kind(
        index.rows[holders], index.dense[holders], index.owners[holders], kinds[holders]
    ).tocoo()
    of_few = (holders[few.row], holders[few.col])
    plain = sparse.csr_array((few.data, of_few), shape=rated.shape, dtype=np.float32)
    pairs = sparse.triu(likeness.without_hubs(plain, index.hubs), format="coo")
    known = likeness.values_at(rated, pairs.row, pairs.col)
    values = np.where(known > 0, known, pairs.data)
    for at in np.lexsort((pairs.col, pairs.row, -values)):
        yield int(pairs.row[at]), int(pairs.col[at]), float(values[at])


def differs(compared: Comparison) -> bool:
    """Whether two statements have large figures of one kind that differ."""
    return any(
        _is_large(pair.a)
        and _is_large(pair.b)
        and (pair.verdict is Verdict.DIFFERENT or pair.obstacle is Obstacle.CURRENCY)
        for pair in compared.figures
    )


def _kinds(figures: Sequence[Figure]) -> int:
    """One bit for each kind of which there is a large figure."""
    return sum({1 << _KINDS.index(figure.kind) for figure in figures if _is_large(figure)})


def _is_large(figure: Figure) -> bool:
    size = magnitude(figure)
    if figure.kind not in _KINDS or size is None:
        return False
    return abs(size) >= (_LARGE_MONEY if figure.kind is FigureKind.MONEY else _LARGE)
