"""Statements in the space of what these articles talk about: words that keep the same company come near each other.

Latent semantic analysis (Deerwester et al. 1990) of the project's own statements, with the randomised singular value
decomposition of Halko, Martinsson and Tropp (2011), whose cost is that of a few products with a thin matrix.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from corpus.matching.ranking.rows import Floats, dense_product, row_norms

DIMENSIONS = 150
"""Most dimensions of the space. Chosen, not measured."""
_TERMS = 12_000
"""Terms that the space knows at most, the most frequent: a matrix of all would need more memory than all else."""
_OVERSAMPLED = 20
"""Additional dimensions of the randomised decomposition, which make its leading ones exact. Chosen."""
_PASSES = 2
"""Power iterations of the decomposition. Chosen."""
_NOTHING = 1e-7
"""Share of the strongest direction below which a direction is the noise of rounding."""
_STATEMENTS_EACH = 3
"""Statements that there must be for each dimension; with fewer, the space would only repeat the words."""

BESIDE = 0.15
"""How much of the statements before and after counts: what 这 and 它 refer to stands there."""


@dataclass(frozen=True, slots=True)
class LatentSpace:
    """The directions of the space, by which any row of terms can be placed in it."""

    columns: NDArray[np.intp]
    """Which terms it knows: those of at least two statements."""
    directions: Floats

    def place(self, rows: sparse.csr_array) -> Floats:
        """Where these rows lie; the length of each is that of its row."""
        found = rows[:, self.columns] @ self.directions
        lengths = np.linalg.norm(found, axis=1, keepdims=True)
        wanted = row_norms(rows)[:, None]
        return np.asarray(found * (wanted / np.maximum(lengths, 1e-9)), dtype=np.float32)


def latent_space(rows: sparse.csr_array) -> LatentSpace:
    """The space in which these rows differ most."""
    seen_in = np.bincount(rows.indices, minlength=rows.shape[1])
    shared = np.flatnonzero(seen_in > 1)
    if len(shared) > _TERMS:
        shared = np.sort(shared[np.argsort(-seen_in[shared], kind="stable")[:_TERMS]])
    known = sparse.csr_array(rows[:, shared])
    dimensions = min(DIMENSIONS, known.shape[0] // _STATEMENTS_EACH, known.shape[1])
    if dimensions < 1:
        return LatentSpace(shared, np.zeros((len(shared), 0), dtype=np.float32))
    width = min(dimensions + _OVERSAMPLED, *known.shape)
    # The seed is fixed: the same articles have the same suggestions.
    start = np.random.default_rng(0).standard_normal((known.shape[1], width), dtype=np.float32)
    basis = _orthonormal(known @ start)
    for _ in range(_PASSES):
        basis = _orthonormal(known @ (known.T @ basis))
    seen = known.T @ basis
    # The singular vectors by way of the small square matrix: the wide one would take minutes.
    strengths, turned = np.linalg.eigh(dense_product(seen.T, seen))
    strongest = np.argsort(-strengths)[:dimensions]
    lengths = np.sqrt(np.maximum(strengths[strongest], 1e-12))
    directions = dense_product(seen, turned[:, strongest]) / lengths
    return LatentSpace(shared, np.asarray(directions, dtype=np.float32))


def _orthonormal(columns: Floats) -> Floats:
    """Columns of length one, at right angles, that span the same; by way of the small matrix of their products, which
    takes a tenth of the time of a QR decomposition. Directions in which they hardly differ become zeros."""
    products = dense_product(columns.T, columns).astype(np.float64)
    strengths, turned = np.linalg.eigh(products)
    there = strengths > strengths[-1] * _NOTHING
    by = np.where(there, 1 / np.sqrt(np.where(there, strengths, 1)), 0)
    return np.asarray(dense_product(columns, (turned * by).astype(np.float32)), dtype=np.float32)


def beside(followed: NDArray[np.bool_]) -> sparse.csr_array:
    """The matrix that blends each statement with those before and after it; ``followed`` says whether the next one
    of the list stands right behind."""
    every = np.arange(len(followed))
    first = np.flatnonzero(followed)
    rows = np.concatenate([every, first, first + 1])
    columns = np.concatenate([every, first + 1, first])
    values = np.where(rows == columns, 1, BESIDE).astype(np.float32)
    return sparse.csr_array((values, (rows, columns)), shape=(len(followed), len(followed)))
