"""The folders of the program."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.files import data_folder as stored
from desktop.folders import RESOURCES, cache_folder, data_folder, kept_folder


def test_the_program_brings_its_resources() -> None:
    assert (RESOURCES / "theme" / "tokens.json").is_file()
    assert (RESOURCES / "sample" / "sample.json").is_file()


def test_a_person_s_files_are_in_folders_of_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object
) -> None:
    monkeypatch.delenv("DUIKAN_CACHE")
    assert data_folder() == tmp_path / "data" / "duikan"
    assert cache_folder() == tmp_path / "cache" / "duikan"
    monkeypatch.setenv("DUIKAN_CACHE", str(tmp_path / "elsewhere"))
    assert cache_folder() == tmp_path / "elsewhere"
    monkeypatch.delenv("DUIKAN_DATA")
    assert kept_folder() == data_folder() == stored.data_folder()
    monkeypatch.setenv("DUIKAN_DATA", str(tmp_path / "elsewhere"))
    assert kept_folder() == stored.data_folder() == tmp_path / "elsewhere"
