"""How similar statements are: candidates for each, the company they keep, and a correction for hubs.

All of it is sparse: of each statement only the statements most like it are kept, so that ten thousand statements take
a few seconds, not a hundred million comparisons in memory.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from corpus.matching.ranking.rows import Floats, dense_product

CANDIDATES = 48
"""Statements of other articles that are kept for each. Chosen: more than twice as many as are ever shown of one."""
COMPANY = 8
"""Statements, of whatever article, that stand for what a statement is about. Chosen on the golds ``sample`` and
``harbour``, as is the power below; ``python -m evaluation --ablation`` prints what company and hubs give."""
COMPANY_SHARE = 0.5
"""How much it counts that the company of one statement is like the other. Chosen on all golds of links and groups: with
0.8 as much is found among ten, and less of the first fifty is right."""
_HUB_NEIGHBOURS = 10
"""Statements by which it is measured whether one is alike to all; 10 as in the literature on hubs."""
HUB_POWER = 0.3
"""How far likeness is divided by what is usual for the two statements: 0 not at all, 0.5 wholly."""
_COMMON = 500
"""A term of more statements than this is not multiplied out: it says little, it costs most, and the latent space
knows it too."""
_THROUGH = 64
"""Statements of each through which company is looked for. Chosen to bound memory; the best matter."""
_BLOCK = 128
"""Rows that are multiplied at a time. Chosen: 128 rows of 10,000 products take 5 MB."""
_GROUP = 32
"""Columns of which only the largest is looked at first; faster than sorting all. Measured on 10,000 statements."""
_MANY_ALIKE = 4
"""How many times as many entries as wanted may reach the limit before any of them will do."""
_ALL_BITS = 2**32 - 1
"""The greatest number of 32 bits."""

Articles = NDArray[np.int32]
Places = NDArray[np.integer[Any]]
_Entries = tuple[NDArray[np.int64], NDArray[np.int64], Floats]
"""Rows, columns and values of a sparse matrix."""


def likeness(rows: sparse.csr_array, dense: Floats, articles: Articles) -> sparse.csr_array:
    """The products of all rows with the most similar others: of other articles and, for company, of their own."""
    others = _without_common(rows).T.tocsr()
    members = {owner: np.flatnonzero(articles == owner) for owner in np.unique(articles)}
    parts: list[_Entries] = []
    for start, products in _blocks(rows, others, dense):
        for owner in np.unique(articles[start : start + len(products)]):
            own = np.ix_(np.flatnonzero(articles[start : start + len(products)] == owner), members[owner])
            of_own = _largest(products[own], COMPANY, 0)
            parts.append((own[0].ravel()[of_own[0]] + start, own[1].ravel()[of_own[1]], of_own[2]))
            products[own] = 0
        parts.append(_largest(products, CANDIDATES, start))
    return _either_way(parts, rows.shape[0])


def of_one_kind(
    rows: sparse.csr_array, dense: Floats, articles: Articles, kinds: NDArray[np.int64]
) -> sparse.csr_array:
    """The products of rows of different articles that have something of one kind: a bit set in both ``kinds``."""
    others = rows.T.tocsr()
    parts: list[_Entries] = []
    for start, products in _blocks(rows, others, dense):
        stop = start + len(products)
        apart = articles[start:stop, None] != articles[None, :]
        together = (kinds[start:stop, None] & kinds[None, :]) != 0
        parts.append(_largest(np.where(apart & together, products, 0), CANDIDATES, start))
    return _either_way(parts, rows.shape[0])


def _blocks(rows: sparse.csr_array, others: sparse.csr_array, dense: Floats) -> Iterator[tuple[int, Floats]]:
    """The products of some rows at a time with all, and 0 for each with itself."""
    for start in range(0, rows.shape[0], _BLOCK):
        stop = min(start + _BLOCK, rows.shape[0])
        products = (rows[start:stop] @ others).toarray()
        products += dense_product(dense[start:stop], dense.T)
        products[np.arange(stop - start), np.arange(start, stop)] = 0
        yield start, products


def _without_common(rows: sparse.csr_array) -> sparse.csr_array:
    seen = np.bincount(rows.indices, minlength=rows.shape[1])
    kept = rows.copy()
    kept.data[seen[kept.indices] > _COMMON] = 0
    kept.eliminate_zeros()
    return kept


def _largest(products: Floats, count: int, first: int) -> tuple[NDArray[np.int64], NDArray[np.int64], Floats]:
    count = min(count, products.shape[1])
    if not count:
        nothing = np.zeros(0, dtype=np.int64)
        return nothing, nothing, np.zeros(0, dtype=np.float32)
    reached = products >= _least_of_best(products, count)[:, None]
    if np.count_nonzero(reached) > _MANY_ALIKE * count * len(products):
        # Most are equal, as where a text is there a thousand times: any of them will do.
        width = products.shape[1]
        reached[:] = False
        best = np.argpartition(products, width - count, axis=1)[:, width - count :]
        np.put_along_axis(reached, best, np.take_along_axis(products, best, axis=1) > 0, axis=1)
    rows, columns = np.nonzero(reached)
    values = products[rows, columns]
    order = np.lexsort((columns, -values, rows))
    firsts = np.searchsorted(rows, np.arange(len(products)))
    kept = order[np.arange(len(order)) - firsts[rows[order]] < count]
    return rows[kept] + first, columns[kept], values[kept]


def _least_of_best(products: Floats, count: int) -> Floats:
    """A value above 0 for each row that its ``count`` largest reach, and few others: the same of the largest of each
    group of columns. Sorting these is much less than sorting all."""
    width = products.shape[1]
    groups = width // _GROUP
    if groups < 2 * count:
        best = np.partition(products, width - count, axis=1)[:, width - count]
    else:
        tops = products[:, : groups * _GROUP].reshape(len(products), groups, _GROUP).max(axis=2)
        best = np.partition(tops, groups - count, axis=1)[:, groups - count]
    return np.maximum(best, np.finfo(np.float32).tiny)


def _either_way(parts: Sequence[_Entries], count: int) -> sparse.csr_array:
    if not parts:
        return sparse.csr_array((count, count), dtype=np.float32)
    rows, columns, values = (np.concatenate(arrays) for arrays in zip(*parts, strict=True))
    found = sparse.csr_array((values, (rows, columns)), shape=(count, count), dtype=np.float32)
    return sparse.csr_array(found.maximum(found.T))


def company(alike: sparse.csr_array) -> sparse.csr_array:
    """Of each statement the few most like it, as shares that add up to one."""
    return shares(largest_of_rows(alike, COMPANY))


def with_company(alike: sparse.csr_array, kept: sparse.csr_array) -> sparse.csr_array:
    """Two statements are also alike if those like the one are like the other: what a statement leaves unsaid, its
    company says (expansion of a query by its best answers, Rocchio 1971). Only pairs that are candidates anyway."""
    # Of statements alike to thousands only the best: else this would multiply everything with everything.
    through = kept @ largest_of_rows(alike, _THROUGH)
    candidates = sparse.csr_array((np.ones_like(alike.data), alike.indices, alike.indptr), shape=alike.shape)
    added = through.multiply(candidates)
    return sparse.csr_array(alike + np.float32(COMPANY_SHARE / 2) * (added + added.T))


def values_at(alike: sparse.csr_array, rows: Places, columns: Places) -> Floats:
    """The values at these places, 0 where there is none."""
    count = alike.shape[1]
    there = alike.tocoo()
    keys = there.row.astype(np.int64) * count + there.col
    order = np.argsort(keys)
    wanted = rows.astype(np.int64) * count + columns
    if not len(keys):
        return np.zeros(len(wanted), dtype=np.float32)
    at = np.minimum(np.searchsorted(keys[order], wanted), len(keys) - 1)
    found = np.where(keys[order][at] == wanted, there.data[order][at], 0)
    return np.asarray(found, dtype=np.float32)


def across(alike: sparse.csr_array, articles: Articles) -> sparse.csr_array:
    """Only the pairs of different articles."""
    pairs = alike.tocoo()
    kept = articles[pairs.row] != articles[pairs.col]
    return sparse.csr_array(
        (pairs.data[kept], (pairs.row[kept], pairs.col[kept])), shape=alike.shape, dtype=np.float32
    )


def hubness(alike: sparse.csr_array) -> Floats:
    """How alike each statement is to the ten most like it. General statements are alike to everything."""
    best = largest_of_rows(alike, _HUB_NEIGHBOURS)
    counts = np.maximum(np.diff(best.indptr), 1)
    found = np.asarray(best.sum(axis=1)).ravel() / counts
    return np.where(found > 0, found, 1).astype(np.float32)


def without_hubs(alike: sparse.csr_array, hubs: Floats) -> sparse.csr_array:
    """Likeness against what is usual for the two statements (local scaling, Zelnik-Manor and Perona 2004; Schnitzer et
    al. 2012 on hubs)."""
    pairs = alike.tocoo()
    usual = (hubs[pairs.row] * hubs[pairs.col]) ** HUB_POWER
    return sparse.csr_array((pairs.data / usual, (pairs.row, pairs.col)), shape=alike.shape, dtype=np.float32)


def without_pairs(alike: sparse.csr_array, pairs: Iterable[tuple[int, int]]) -> sparse.csr_array:
    """All but these pairs, whichever way round."""
    rows, columns = np.asarray(list(pairs), dtype=np.int64).reshape(-1, 2).T
    count = alike.shape[0]
    gone = np.concatenate([rows * count + columns, columns * count + rows])
    kept = alike.tocoo()
    there = ~np.isin(kept.row.astype(np.int64) * count + kept.col, gone)
    return sparse.csr_array((kept.data[there], (kept.row[there], kept.col[there])), shape=alike.shape)


def largest_of_rows(alike: sparse.csr_array, count: int) -> sparse.csr_array:
    """The largest entries of each row; of equal ones those of earlier statements."""
    if not alike.has_sorted_indices:
        alike = alike.sorted_indices()
    there = np.flatnonzero(alike.data > 0)
    rows = np.repeat(np.arange(alike.shape[0]), np.diff(alike.indptr))[there]
    data = alike.data[there].astype(np.float32)
    # One number to sort by: the row, then the value from the largest, whose bits are in the order of the values.
    order = np.argsort(rows << 32 | (_ALL_BITS - data.view(np.uint32).astype(np.int64)), kind="stable")
    firsts = np.searchsorted(rows, np.arange(alike.shape[0]))
    kept = order[np.arange(len(order)) - firsts[rows] < count]
    return sparse.csr_array((data[kept], (rows[kept], alike.indices[there][kept])), shape=alike.shape)


def shares(alike: sparse.csr_array) -> sparse.csr_array:
    """Each row divided by its sum."""
    sums = np.asarray(alike.sum(axis=1)).ravel()
    by = 1 / np.where(sums > 0, sums, 1)
    data = alike.data * np.repeat(by, np.diff(alike.indptr))
    return sparse.csr_array((data.astype(np.float32), alike.indices, alike.indptr), shape=alike.shape)
