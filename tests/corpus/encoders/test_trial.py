"""An encoder is tried with three sentences."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpus.encoders.choice import EncoderChoice, EncoderKind
from corpus.encoders.errors import EncoderError
from corpus.encoders.trial import try_out
from tests.corpus.encoders.build import onnx_folder


def test_a_trial(tmp_path: Path) -> None:
    trial = try_out(EncoderChoice(EncoderKind.ONNX, str(onnx_folder(tmp_path / "model"))))
    assert trial.dimensions > 0
    assert trial.seconds > 0
    assert -1.001 <= trial.unlike <= 1.001


def test_a_trial_that_fails(tmp_path: Path) -> None:
    with pytest.raises(EncoderError):
        try_out(EncoderChoice(EncoderKind.ONNX, str(tmp_path / "nothing")))
