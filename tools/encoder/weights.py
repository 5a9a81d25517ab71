"""The file of weights: a header, the pieces of the tokenizer, and named tensors of 4 or 32 bits.

All numbers are little-endian. The header is ``E5S1``, a version, seven sizes, the epsilon of the layer norm and seven
more numbers of the tokenizer; then follow the pieces (offsets, scores, one blob of UTF-8), the table of the normalizer,
and the directory of tensors. A 4-bit tensor is a sequence of blocks of 32 numbers: a scale as float16 and 16 bytes with
two numbers each; the lower halves of the bytes are the first 16 numbers.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

MAGIC = b"E5S1"
BLOCK = 32
"""Numbers of a 4-bit tensor with a common scale."""
_BLOCK_TYPE = np.dtype([("scale", "<f2"), ("halves", "u1", 16)])
"""A block of a 4-bit tensor, as described above."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """The dimensions of the model."""

    hidden: int
    layers: int
    heads: int
    inner: int
    vocabulary: int
    longest: int
    """Tokens of the longest text, including special tokens."""
    types: int
    epsilon: float


@dataclass(frozen=True, slots=True)
class Pieces:
    """The pieces of the vocabulary with their log probabilities, and the indexes of the special ones."""

    texts: list[str]
    scores: NDArray[np.float32]
    begin: int
    end: int
    padding: int
    unknown: int


class Weights:
    """An opened file. Raises ValueError for a file of another format."""

    def __init__(self, path: Path) -> None:
        self._data = path.read_bytes()
        self._at = 0
        if self._data[:4] != MAGIC:
            raise ValueError(f"{path.name} holds no weights of the expected form")
        self._at = 8
        self.sizes = Sizes(*self._read("7if"))
        self._read("i")
        self.pieces = self._pieces()
        self._read("i")
        (skipped,) = self._read("I")
        self._at += skipped
        self._places = self._directory()

    def exact(self, name: str) -> NDArray[np.float32]:
        """A tensor of 32-bit numbers, flattened."""
        count, offset = self._places[name]
        return np.frombuffer(self._data, "<f4", count, offset).copy()

    def blocks(self, name: str, rows: int) -> tuple[NDArray[np.uint8], NDArray[np.float32]]:
        """A 4-bit tensor: numbers from 0 to 15, of shape (rows, blocks, 32), where 8 stands for zero; and the scale of
        each block."""
        count, offset = self._places[name]
        found = np.frombuffer(self._data, _BLOCK_TYPE, count // BLOCK, offset)
        numbers = np.concatenate([found["halves"] & 15, found["halves"] >> 4], axis=1)
        return numbers.reshape(rows, -1, BLOCK), found["scale"].astype(np.float32).reshape(rows, -1)

    def _read(self, form: str) -> tuple[Any, ...]:
        values = struct.unpack_from("<" + form, self._data, self._at)
        self._at += struct.calcsize("<" + form)
        return values

    def _pieces(self) -> Pieces:
        count, begin, end, padding, unknown = self._read("5i")
        (size,) = self._read("Q")
        offsets = np.frombuffer(self._data, "<u4", count + 1, self._at)
        self._at += offsets.nbytes
        scores = np.frombuffer(self._data, "<f4", count, self._at)
        self._at += scores.nbytes
        blob = self._data[self._at : self._at + size]
        self._at += size
        texts = [blob[offsets[at] : offsets[at + 1]].decode("utf-8") for at in range(count)]
        return Pieces(texts, scores, begin, end, padding, unknown)

    def _directory(self) -> dict[str, tuple[int, int]]:
        """For each tensor, the count of its numbers and its offset."""
        found = {}
        (count,) = self._read("i")
        for _ in range(count):
            (length,) = self._read("H")
            name = self._data[self._at : self._at + length].decode("ascii")
            self._at += length
            _, numbers, offset, _ = self._read("BIQQ")
            found[name] = (numbers, offset)
        return found
