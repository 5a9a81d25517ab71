"""All statements as the rows of one sparse matrix, so that how alike two are is the product of their rows.

Each field is weighted in its own way, brought to length one and set beside the others with its share. The sum of the
weighted cosines of the fields is then one product.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from corpus.matching.words.statements import Field, Prepared

Floats = NDArray[np.float32]

SHARES = {Field.CHARACTERS: 1.0, Field.WORDS: 0.5, Field.RELATED: 0.2, Field.FIGURES: 0.5}
"""How much the cosine of each field counts. Measured on several subjects: ``make evaluate`` prints what each gives."""

_KNOWN_BY_ALL = 0.5
"""Weight that a term has which occurs in every statement."""

PIVOT = 0.5
"""How much the length of a statement is drawn to the average before the length is divided away: two short headings
that share a word are less alike than cosine says (pivoted length normalisation, Singhal, Buckley and Mitra 1996)."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The terms of one field over all articles."""

    terms: NDArray[np.int64]
    """In order."""
    weights: Floats
    """The weight of each: the rarer in these articles, the larger."""
    first: int
    """Column of the first of them."""

    def find(self, terms: NDArray[np.int64]) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
        """Where in :attr:`terms` each of these is, and whether it is there."""
        if not len(self.terms):
            return np.zeros(len(terms), dtype=np.intp), np.zeros(len(terms), dtype=np.bool_)
        places = np.minimum(np.searchsorted(self.terms, terms), len(self.terms) - 1)
        return places, self.terms[places] == terms


@dataclass(frozen=True, slots=True)
class Vocabularies:
    """The terms of all fields, by field, and the usual length of a statement's characters."""

    fields: tuple[Vocabulary, ...]
    columns: int
    usual_length: float


def vocabularies(articles: Sequence[Prepared]) -> Vocabularies:
    """The terms of these articles with their weights."""
    statements = sum(len(article.statements) for article in articles)
    found: list[Vocabulary] = []
    first = 0
    for field in Field:
        all_terms = _joined([article.fields[field].terms for article in articles], np.int64)
        terms, seen = np.unique(all_terms, return_counts=True)
        weights = np.log((1 + statements) / (1 + seen)) + _KNOWN_BY_ALL
        found.append(Vocabulary(terms, weights.astype(np.float32), first))
        first += len(terms)
    unfinished = Vocabularies(tuple(found), first, 1.0)
    norms = row_norms(_field_rows(articles, Field.CHARACTERS, unfinished))
    usual = float(norms[norms > 0].mean()) if (norms > 0).any() else 1.0
    return Vocabularies(unfinished.fields, first, usual)


def rows_of(articles: Sequence[Prepared], known: Vocabularies) -> sparse.csr_array:
    """One row for each statement, in order: the fields side by side, each with its share."""
    fields = []
    lengths = np.ones(0, dtype=np.float32)
    for field in Field:
        raw = _field_rows(articles, field, known)
        norms = row_norms(raw)
        divisors = np.where(norms > 0, norms, 1).astype(np.float32)
        if field is Field.CHARACTERS:
            lengths = norms / (PIVOT * known.usual_length + (1 - PIVOT) * divisors)
        fields.append(scaled(raw, np.sqrt(SHARES[field]) / divisors))
    return scaled(sum(fields[1:], start=fields[0]), lengths)


def characters_of(rows: sparse.csr_array, known: Vocabularies) -> sparse.csr_array:
    """The part of the rows that holds the field of characters."""
    vocabulary = known.fields[Field.CHARACTERS]
    return rows[:, vocabulary.first : vocabulary.first + len(vocabulary.terms)]


def _field_rows(articles: Sequence[Prepared], field: Field, known: Vocabularies) -> sparse.csr_array:
    counts = [len(article.statements) for article in articles]
    firsts = np.cumsum([0, *counts])
    parts = [article.fields[field] for article in articles]
    rows = _joined([part.rows + first for part, first in zip(parts, firsts, strict=False)], np.int32)
    terms = _joined([part.terms for part in parts], np.int64)
    weights = _joined([part.weights for part in parts], np.float32)
    vocabulary = known.fields[field]
    places, there = vocabulary.find(terms)
    values = weights[there] * vocabulary.weights[places[there]]
    columns = (places[there] + vocabulary.first).astype(np.int32)
    shape = (sum(counts), max(1, known.columns))
    return sparse.csr_array((values, (rows[there], columns)), shape=shape, dtype=np.float32)


def scaled(rows: sparse.csr_array, by: Floats) -> sparse.csr_array:
    """Each row multiplied by a number of its own."""
    data = rows.data * np.repeat(by, np.diff(rows.indptr))
    return sparse.csr_array((data.astype(np.float32), rows.indices, rows.indptr), shape=rows.shape)


def inverse(lengths: Floats) -> Floats:
    """What brings rows of these lengths to length one."""
    return np.asarray(1 / np.where(lengths > 0, lengths, 1), dtype=np.float32)


def row_norms(rows: sparse.csr_array) -> Floats:
    """The length of each row."""
    squares = np.asarray(rows.multiply(rows).sum(axis=1)).ravel()
    return np.asarray(np.sqrt(squares), dtype=np.float32)


def dense_product(left: NDArray[Any], right: NDArray[Any]) -> NDArray[Any]:
    """The matrix product of two arrays of finite numbers.

    OpenBLAS now and then also computes with what lies behind a small matrix in memory. That is left out of the product,
    but the processor has noted an invalid operation by then (numpy issue 24067), of which NumPy would warn.
    """
    with np.errstate(invalid="ignore"):
        return np.asarray(left @ right)


def _joined(arrays: list[NDArray[Any]], dtype: type) -> NDArray[Any]:
    return np.concatenate([np.zeros(0, dtype=dtype), *arrays]).astype(dtype, copy=False)
