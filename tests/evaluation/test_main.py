"""``make evaluate`` prints its tables."""

from __future__ import annotations

from pathlib import Path

import pytest

from evaluation import __main__ as evaluation
from tests.corpus.encoders.build import onnx_folder


def test_with_and_without_an_encoder(
    gold_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    model = str(onnx_folder(tmp_path / "model"))
    arguments = [str(gold_folder), str(gold_folder / "links.jsonl")]
    assert evaluation.main([*arguments, "--encoder", "none"]) == 0
    plain = capsys.readouterr().out
    assert evaluation.main([*arguments, "--encoder", model]) == 0
    both = capsys.readouterr().out
    assert "| recall at 10 | 1.000 |  |" in plain
    assert "Relations by words" in plain
    assert "Relations with the encoder" not in plain
    assert "Relations with the encoder" in both


def test_texts_without_links_are_wrong_usage(tmp_path: Path) -> None:
    with pytest.raises(SystemExit):
        evaluation.main([str(tmp_path)])
