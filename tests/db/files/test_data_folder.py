"""The folder for data that cannot be recomputed."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from db.files.data_folder import DATA_VARIABLE, backups_folder, data_folder, rescued_folder, site


def test_the_variable_names_another_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(DATA_VARIABLE, str(tmp_path / "这里"))
    assert data_folder() == tmp_path / "这里"
    monkeypatch.setenv(DATA_VARIABLE, "")
    assert data_folder().name == "duikan"
    assert data_folder() != tmp_path / "这里"


def test_asking_for_backups_makes_no_folder_and_rescuing_makes_a_private_one() -> None:
    assert backups_folder().parent == data_folder()
    assert not data_folder().exists()
    rescued = rescued_folder()
    assert (rescued.parent, rescued.is_dir()) == (data_folder(), True)
    if os.name != "nt":
        assert rescued.stat().st_mode & 0o077 == 0


def test_where_no_folder_can_be_made_rescuing_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_bytes(b"")
    monkeypatch.setenv(DATA_VARIABLE, str(tmp_path / "file"))
    with pytest.raises(OSError):
        rescued_folder()


def test_a_site_is_made_once_and_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(DATA_VARIABLE, str(tmp_path / "one"))
    here = site()
    assert len(here) == 11
    assert site() == here == (tmp_path / "one" / "site").read_text().strip()
    assert [path.name for path in (tmp_path / "one").iterdir()] == ["site"]
    monkeypatch.setenv(DATA_VARIABLE, str(tmp_path / "other"))
    assert site() != here
    for name, words in (("kept", f"{here}\n"), ("damaged", "\0" * 11)):
        monkeypatch.setenv(DATA_VARIABLE, str(tmp_path / name))
        (tmp_path / name).mkdir()
        (tmp_path / name / "site").write_text(words)
        assert (site() == here) == (name == "kept")
        assert (tmp_path / name / "site").read_text().strip() == site(), "a damaged one is replaced"
    (tmp_path / "file").write_bytes(b"")
    monkeypatch.setenv(DATA_VARIABLE, str(tmp_path / "file"))
    assert site() == site() != here, "where it cannot be kept, it holds for the process"
