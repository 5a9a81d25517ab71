"""The file of weights is read in its documented format."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tests.tools.encoder.build import HIDDEN, LAYERS, LONGEST, PIECES, weights_file
from tools.encoder.weights import Weights


def test_sizes_and_pieces(tmp_path: Path) -> None:
    weights = Weights(weights_file(tmp_path / "w.bin"))
    assert (weights.sizes.hidden, weights.sizes.layers, weights.sizes.longest) == (HIDDEN, LAYERS, LONGEST)
    assert weights.sizes.epsilon == pytest.approx(1e-12)
    assert weights.pieces.texts == PIECES
    assert (weights.pieces.begin, weights.pieces.end, weights.pieces.padding, weights.pieces.unknown) == (
        0,
        2,
        1,
        3,
    )


def test_tensors(tmp_path: Path) -> None:
    weights = Weights(weights_file(tmp_path / "w.bin"))
    numbers, scales = weights.blocks("emb.word", len(PIECES))
    assert numbers.shape == (len(PIECES), HIDDEN // 32, 32)
    assert scales.shape == (len(PIECES), HIDDEN // 32)
    assert numbers.max() == 15
    assert 0.009 < scales.min() < scales.max() < 0.051
    assert weights.exact("emb.pos").mean() == pytest.approx(1, abs=0.05)


def test_the_lower_halves_come_first(tmp_path: Path) -> None:
    path = weights_file(tmp_path / "w.bin")
    weights = Weights(path)
    numbers, _ = weights.blocks("emb.word", len(PIECES))
    block = np.concatenate([numbers[0, 0, :16] | numbers[0, 0, 16:] << 4]).astype(np.uint8).tobytes()
    assert block in path.read_bytes()


def test_another_file(tmp_path: Path) -> None:
    path = tmp_path / "w.bin"
    path.write_bytes(b"GGUF" + b"\0" * 100)
    with pytest.raises(ValueError, match=r"w\.bin"):
        Weights(path)
