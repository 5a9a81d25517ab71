"""The interface of sentence encoders.

This module imports numpy, so it is used by the worker and the command line, not by the window.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from corpus.encoders.errors import EncoderError, Problem
from corpus.progress import Progress

Vectors = NDArray[np.float32]
Cancelled = Callable[[], bool]
Batch = tuple[Sequence[int], Vectors]
"""Positions of texts, and a row for each."""


class Source(Protocol):
    """The model or server behind an encoder."""

    place: str
    """Folder or host, for error messages."""

    def batches(self, texts: Sequence[str]) -> Iterator[Batch]:
        """Unnormalised vectors of the texts in batches, in the order that is fastest. Raises EncoderError."""


class Encoder:
    """Encodes texts as vectors of length 1. The dot product of two vectors is the similarity of their texts."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._dimensions = 0

    @property
    def dimensions(self) -> int:
        """Number of dimensions of the vectors; 0 until the first text has been encoded."""
        return self._dimensions

    def encode(
        self, texts: Sequence[str], progress: Progress | None = None, cancelled: Cancelled | None = None
    ) -> Vectors:
        """A row for each text, in their order. Raises EncoderError."""
        rows: Vectors | None = None
        for positions, batch in self.batches(texts, progress, cancelled):
            if rows is None:
                rows = np.zeros((len(texts), batch.shape[1]), np.float32)
            rows[positions] = batch
        return np.zeros((0, self._dimensions), np.float32) if rows is None else rows

    def batches(
        self, texts: Sequence[str], progress: Progress | None = None, cancelled: Cancelled | None = None
    ) -> Iterator[Batch]:
        """The vectors in batches, so that those before a failure can be kept. Raises EncoderError."""
        done = 0
        _stop_if(cancelled)
        for positions, raw in self._source.batches(texts):
            yield positions, self._checked(raw, len(positions))
            done += len(positions)
            if progress is not None:
                progress(done, len(texts))
            if done < len(texts):
                _stop_if(cancelled)

    def _checked(self, raw: Vectors, expected: int) -> Vectors:
        place = self._source.place
        if raw.ndim != 2 or raw.shape[0] != expected:
            raise EncoderError(Problem.WRONG_COUNT, place, f"{raw.shape[0] if raw.ndim else 0} ≠ {expected}")
        if raw.shape[1] == 0 or self._dimensions not in (0, raw.shape[1]):
            raise EncoderError(
                Problem.WRONG_DIMENSIONS, place, f"{raw.shape[1]} ≠ {self._dimensions or '1…'}"
            )
        self._dimensions = raw.shape[1]
        return unit_rows(raw, place)


def unit_rows(rows: Vectors, place: str = "") -> Vectors:
    """``rows`` normalised to length 1; rows of zeros are unchanged. Raises EncoderError if a value is not finite."""
    exact = rows.astype(np.float64)
    lengths = np.linalg.norm(exact, axis=1, keepdims=True)
    if not np.isfinite(lengths).all():
        raise EncoderError(Problem.NOT_NUMBERS, place)
    unit: Vectors = (exact / np.where(lengths > 0, lengths, 1.0)).astype(np.float32)
    return unit


def _stop_if(cancelled: Cancelled | None) -> None:
    if cancelled is not None and cancelled():
        raise EncoderError(Problem.CANCELLED)
