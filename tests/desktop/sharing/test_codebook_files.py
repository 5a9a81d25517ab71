"""Codebooks as files."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from corpus.codebook import codebook_of
from corpus.readers.errors import ReadError
from desktop.project.workspace import Workspace
from desktop.sharing.codebook_files import read_codebook, write_part
from tests.desktop.panels import PATIENCE, rows


def test_a_codebook_is_written_and_read_back(opened: Workspace, tmp_path: Path, qtbot: QtBot) -> None:
    path, answers, errors = tmp_path / "标签.json", [], []
    write_part(opened, str(path), codebook_of).then(
        lambda _: read_codebook(opened, str(path)).then(answers.append)
    )
    qtbot.waitUntil(lambda: bool(answers), timeout=PATIENCE)
    assert [tag.name for tag in answers[0].tags] == [tag.name for tag in rows(opened).tags.values()]
    assert not answers[0].claims
    path.write_text("{}", encoding="utf-8")
    read_codebook(opened, str(path)).otherwise(errors.append)
    qtbot.waitUntil(lambda: bool(errors), timeout=PATIENCE)
    assert isinstance(errors[0], ReadError)
