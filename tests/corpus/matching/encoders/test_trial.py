"""Trying an encoder out: it is asked what it is wanted for."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from corpus.matching.encoders.choice import EncoderChoice, EncoderKind
from corpus.matching.encoders.errors import EncoderError, Problem
from corpus.matching.encoders.trial import OTHER_MEANING, SAME_MEANING, SENTENCE, try_out
from tests.corpus.matching.encoders.build import onnx_folder, serving, vocabulary


def test_same_and_other_meaning_are_told_apart(tmp_path: Path) -> None:
    characters = SENTENCE + SAME_MEANING + OTHER_MEANING
    rows = np.zeros((len(vocabulary(characters)), 5), np.float32)
    for sentence, direction in ((SENTENCE, 0), (SAME_MEANING, 0), (OTHER_MEANING, 3)):
        for sign in sentence:
            rows[vocabulary(characters)[sign], direction] = 2
    folder = onnx_folder(tmp_path / "encoder", characters=characters, rows=rows)
    trial = try_out(EncoderChoice(EncoderKind.ONNX, str(folder)))
    assert trial.dimensions == 5
    assert trial.alike == pytest.approx(1, abs=1e-5)
    assert trial.unlike == pytest.approx(0, abs=1e-5)
    assert trial.seconds > 0


def test_a_server_hears_three_sentences_and_nothing_of_the_project() -> None:
    with serving() as server:
        trial = try_out(EncoderChoice(EncoderKind.ENDPOINT, server.address, "bge"))
    assert trial.dimensions == 6
    assert [asked.model for asked in server.asked] == ["bge"]
    assert sorted(server.asked[0].input) == sorted([SENTENCE, SAME_MEANING, OTHER_MEANING])


def test_what_cannot_be_tried(tmp_path: Path) -> None:
    with pytest.raises(EncoderError) as caught:
        try_out(EncoderChoice(EncoderKind.ONNX, str(tmp_path / "gone")))
    assert caught.value.problem is Problem.FOLDER_MISSING
    with pytest.raises(ValueError, match="no encoder"):
        try_out(EncoderChoice())
