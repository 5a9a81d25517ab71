"""The floor: cosine over TF-IDF of single characters and pairs of characters of the folded text."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence

import numpy as np

from corpus.script import fold


def floor_scores(texts: Sequence[str]) -> np.ndarray:
    """The similarity of all texts to all others."""
    counted = [_terms(fold(text)) for text in texts]
    seen = Counter(term for terms in counted for term in terms)
    columns = {term: column for column, term in enumerate(seen)}
    rows = np.zeros((len(texts), max(1, len(columns))), dtype=np.float32)
    for row, terms in enumerate(counted):
        for term, count in terms.items():
            weight = math.log((1 + len(texts)) / (1 + seen[term])) + 1
            rows[row, columns[term]] = count * weight
    norms = np.linalg.norm(rows, axis=1, keepdims=True)
    rows /= np.where(norms > 0, norms, 1)
    return np.asarray(rows @ rows.T)


def _terms(folded: str) -> Counter[str]:
    return Counter([*folded, *(folded[at : at + 2] for at in range(len(folded) - 1))])
