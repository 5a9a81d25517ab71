"""Statements in the space of the analyst's own sentence encoder, beside what their words say.

Vectors of sentences crowd in one corner of their space: even unrelated ones have a cosine of 0.3 to 0.8. Without the
direction that all share, unrelated statements come to lie near zero (Mu and Viswanath 2018), so that the products can
be added to those of words.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from corpus.digests import digest

Floats = NDArray[np.float32]

SHARE = 1.5
"""How much the cosine of two meanings counts beside that of their characters, which counts 1."""
ENOUGH = 0.9
"""Share of the statements that must have a vector. With fewer, those that have one would go before the others for that
alone, so words decide as long as the encoder is still at work."""
CLOSE = 0.5
"""Product of two rows from which on the encoder takes them for alike in meaning, which is told as a reason."""
_FEW = 10
"""Statements of which half the shared direction is believed: that of a handful is their own subject."""


class Meanings:
    """The meanings of some statements as rows of length 1, or of width 0 where no encoder tells them."""

    def __init__(self, texts: Sequence[str], vectors: Mapping[str, Any] | None) -> None:
        self._vectors = vectors
        self.rows: Floats = np.zeros((len(texts), 0), np.float32)
        self._centre: Floats = np.zeros(0, np.float32)
        found = [self._vector(text) for text in texts] if vectors is not None else []
        widths = Counter(len(vector) for vector in found if vector is not None)
        if not widths or widths.total() < ENOUGH * len(texts):
            return
        ((width, count),) = widths.most_common(1)
        known = np.stack([vector for vector in found if vector is not None and len(vector) == width])
        believed = count / (count + _FEW)
        self._centre = np.asarray(known.mean(axis=0, dtype=np.float64) * believed, np.float32)
        self.rows = np.stack([self._placed(vector) for vector in found])

    def __bool__(self) -> bool:
        return len(self._centre) > 0

    @property
    def weighted(self) -> Floats:
        """The rows as they are set beside those of other kinds of likeness."""
        return self.rows * np.float32(np.sqrt(SHARE))

    def place(self, text: str, within: Sequence[int] = ()) -> Floats:
        """The row of any stretch of text: its own, or that of the statements it lies ``within``."""
        row = self._placed(self._vector(text)) if self else self._centre
        if row.any() or not within:
            return row
        return _unit(self.rows[list(within)].sum(axis=0))

    def _vector(self, text: str) -> Floats | None:
        assert self._vectors is not None
        vector = self._vectors.get(digest(text))
        if vector is None or vector.ndim != 1 or not np.isfinite(vector).all():
            return None
        return np.asarray(vector, np.float32)

    def _placed(self, vector: Floats | None) -> Floats:
        """A vector without the shared direction; zeros, which are alike to nothing, where there is none."""
        if vector is None or len(vector) != len(self._centre):
            return np.zeros(len(self._centre), np.float32)
        return _unit(vector - self._centre)


def _unit(vector: Floats) -> Floats:
    length = float(np.linalg.norm(vector))
    return np.asarray(vector / length if length > 1e-6 else np.zeros_like(vector), np.float32)
