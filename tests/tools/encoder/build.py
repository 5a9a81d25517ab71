"""A file of weights for tests, in the real format, with a tiny model of seeded random numbers."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np

HIDDEN, LAYERS, HEADS, INNER, LONGEST, TYPES = 64, 2, 2, 96, 40, 2
PIECES = [
    "<s>",
    "<pad>",
    "</s>",
    "<unk>",
    "▁",
    "▁que",
    "ry",
    ":",
    "电价",
    "上涨",
    "电",
    "价",
    "下",
    "跌",
    "при",
    "a",
]


def weights_file(path: Path, seed: int = 5) -> Path:
    """Write such a file."""
    dice = np.random.default_rng(seed)
    blob = "".join(PIECES).encode()
    ends = np.cumsum([0, *(len(piece.encode()) for piece in PIECES)]).astype("<u4")
    scores = -np.arange(len(PIECES), dtype="<f4")
    head = b"E5S1" + struct.pack("<i", 1)
    head += struct.pack("<7if", HIDDEN, LAYERS, HEADS, INNER, len(PIECES), LONGEST, TYPES, 1e-12)
    head += struct.pack("<i", 32)
    head += struct.pack("<5iQ", len(PIECES), 0, 2, 1, 3, len(blob)) + ends.tobytes() + scores.tobytes() + blob
    head += struct.pack("<iI", 0, 4) + b"skip"
    tensors = [(name, count, small) for name, count, small in _tensors()]
    directory = sum(2 + len(name) + 1 + 4 + 8 + 8 for name, _, _ in tensors)
    at = len(head) + 4 + directory
    rows, data = b"", b""
    for name, count, small in tensors:
        raw = _blocks(dice, count) if small else dice.normal(1, 0.1, count).astype("<f4").tobytes()
        rows += (
            struct.pack("<H", len(name)) + name.encode() + struct.pack("<BIQQ", small, count, at, len(raw))
        )
        data += raw
        at += len(raw)
    path.write_bytes(head + struct.pack("<i", len(tensors)) + rows + data)
    return path


def _tensors() -> list[tuple[str, int, bool]]:
    found = [("emb.word", len(PIECES) * HIDDEN, True), ("emb.pos", LONGEST * HIDDEN, False)]
    found += [("emb.type", TYPES * HIDDEN, False), ("emb.ln.w", HIDDEN, False), ("emb.ln.b", HIDDEN, False)]
    for layer in range(LAYERS):
        name = f"l{layer}."
        for part, rows, columns in (
            *((part, HIDDEN, HIDDEN) for part in ("q", "k", "v", "ao")),
            ("fi", INNER, HIDDEN),
            ("fo", HIDDEN, INNER),
        ):
            found += [(f"{name}{part}.w", rows * columns, True), (f"{name}{part}.b", rows, False)]
        found += [(f"{name}{norm}.{part}", HIDDEN, False) for norm in ("aln", "oln") for part in "wb"]
    return found


def _blocks(dice: np.random.Generator, count: int) -> bytes:
    form = np.dtype([("scale", "<f2"), ("halves", "u1", 16)])
    made = np.zeros(count // 32, form)
    made["scale"] = dice.uniform(0.01, 0.05, len(made))
    made["halves"] = dice.integers(0, 256, (len(made), 16))
    return made.tobytes()
