"""The built-in encoder: where it is searched for, and its quality if it is installed."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpus.encoders.built_in import built_in_choice, built_in_folder, is_installed
from corpus.encoders.choice import EncoderChoice, EncoderKind
from corpus.encoders.encoding import open_encoder
from corpus.encoders.trial import try_out

_REAL = built_in_folder() if is_installed() else None
"""Looked for before the tests get folders of their own."""


def test_a_folder_without_all_files_is_none() -> None:
    folder = built_in_folder()
    assert not is_installed()
    folder.mkdir(parents=True)
    (folder / "model.onnx").write_bytes(b"")
    (folder / "tokenizer.json").write_bytes(b"")
    assert built_in_choice() == EncoderChoice()
    (folder / "LICENSE.txt").write_bytes(b"")
    assert built_in_choice() == EncoderChoice(EncoderKind.ONNX, str(folder))


def test_the_variable_names_another_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DUIKAN_DATA", str(tmp_path / "other"))
    assert built_in_folder().is_relative_to(tmp_path / "other")


@pytest.mark.skipif(_REAL is None, reason="the built-in encoder is not installed")
def test_the_real_one_hears_one_meaning_in_other_words() -> None:
    choice = EncoderChoice(EncoderKind.ONNX, str(_REAL))
    trial = try_out(choice)
    assert trial.dimensions == 384
    assert trial.alike > trial.unlike + 0.02
    rows = open_encoder(choice).encode(["公司裁员两百人", "企业解雇了二百名员工", "台风周六登陆"])
    assert rows[0] @ rows[1] > rows[0] @ rows[2] + 0.02
