"""Which pieces are kept, and how texts are split into them."""

from __future__ import annotations

from pathlib import Path

from tests.tools.encoder.build import PIECES, weights_file
from tools.encoder.vocabulary import needed, tokenizer
from tools.encoder.weights import Weights


def test_other_scripts_are_left_out(tmp_path: Path) -> None:
    weights = Weights(weights_file(tmp_path / "w.bin"))
    kept = [PIECES[at] for at in needed(weights.pieces)]
    assert kept == [piece for piece in PIECES if piece != "при"]


def test_every_text_gets_the_prefix_and_the_special_pieces(tmp_path: Path) -> None:
    weights = Weights(weights_file(tmp_path / "w.bin"))
    made = tokenizer(weights.pieces, needed(weights.pieces))
    cut = made.encode("电价上涨")
    assert cut.tokens == ["<s>", "▁que", "ry", ":", "▁", "电价", "上涨", "</s>"]
    assert cut.ids[0] == 0
    assert cut.ids[-1] == 2
