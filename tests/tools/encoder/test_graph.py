"""The converted model computes the values defined by the weights."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnxruntime
import pytest
from numpy.typing import NDArray

from tests.tools.encoder.build import HEADS, HIDDEN, INNER, LAYERS, PIECES, weights_file
from tools.encoder.graph import Graph
from tools.encoder.weights import Weights

Floats = NDArray[np.float64]


@pytest.fixture
def weights(tmp_path: Path) -> Weights:
    return Weights(weights_file(tmp_path / "w.bin"))


def states(weights: Weights, ids: list[list[int]], mask: list[list[int]]) -> NDArray[np.float32]:
    model = Graph(weights, list(range(len(PIECES)))).model().SerializeToString()
    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    feed = {"input_ids": np.array(ids, np.int64), "attention_mask": np.array(mask, np.int64)}
    return np.asarray(session.run(None, feed)[0])


def test_the_graph_computes_the_model(weights: Weights) -> None:
    ids = [0, 8, 9, 2]
    found = states(weights, [ids], [[1, 1, 1, 1]])[0]
    np.testing.assert_allclose(found, _by_hand(weights, ids), atol=0.1)
    assert np.corrcoef(found.ravel(), _by_hand(weights, ids).ravel())[0, 1] > 0.99


def test_padding_changes_nothing(weights: Weights) -> None:
    alone = states(weights, [[0, 8, 2]], [[1, 1, 1]])[0]
    padded = states(weights, [[0, 8, 2, 1, 1], [0, 10, 11, 12, 2]], [[1, 1, 1, 0, 0], [1] * 5])[0, :3]
    np.testing.assert_allclose(padded, alone, atol=0.02)


def _by_hand(weights: Weights, ids: list[int]) -> Floats:
    """The same model in plain numpy, with exact products."""
    words = _matrix(weights, "emb.word", len(PIECES), HIDDEN)[ids]
    places = weights.exact("emb.pos").reshape(-1, HIDDEN)[: len(ids)]
    x = _norm(weights, "emb.ln", words + places + weights.exact("emb.type").reshape(-1, HIDDEN)[0])
    for layer in range(LAYERS):
        name = f"l{layer}."
        q, k, v = (_linear(weights, name + part, x, HIDDEN, HIDDEN) for part in "qkv")
        width = HIDDEN // HEADS
        heads = []
        for head in range(HEADS):
            part = slice(head * width, (head + 1) * width)
            scores = q[:, part] @ k[:, part].T / np.sqrt(width)
            shares = np.exp(scores - scores.max(axis=1, keepdims=True))
            heads.append(shares / shares.sum(axis=1, keepdims=True) @ v[:, part])
        x = _norm(weights, name + "aln", x + _linear(weights, name + "ao", np.hstack(heads), HIDDEN, HIDDEN))
        inner = _linear(weights, name + "fi", x, INNER, HIDDEN)
        active = inner * 0.5 * (1 + np.vectorize(_erf)(inner / np.sqrt(2)))
        x = _norm(weights, name + "oln", x + _linear(weights, name + "fo", active, HIDDEN, INNER))
    return x


def _erf(value: float) -> float:
    import math

    return math.erf(value)


def _matrix(weights: Weights, name: str, rows: int, columns: int) -> Floats:
    numbers, scales = weights.blocks(name, rows)
    return np.asarray(((numbers.astype(float) - 8) * scales[:, :, None]).reshape(rows, columns))


def _linear(weights: Weights, name: str, x: Floats, rows: int, columns: int) -> Floats:
    return np.asarray(x @ _matrix(weights, f"{name}.w", rows, columns).T + weights.exact(f"{name}.b"))


def _norm(weights: Weights, name: str, x: Floats) -> Floats:
    centred = x - x.mean(axis=1, keepdims=True)
    unit = centred / np.sqrt((centred**2).mean(axis=1, keepdims=True) + 1e-12)
    return np.asarray(unit * weights.exact(f"{name}.w") + weights.exact(f"{name}.b"))
