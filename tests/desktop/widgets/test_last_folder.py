"""The initial folder of file dialogs."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from desktop.settings import Settings
from desktop.widgets.last_folder import (
    articles_folder,
    folder_to_write,
    keep_articles_folder,
    keep_folder,
    last_folder,
)


def test_file_dialogs_begin_where_the_last_one_ended(settings: Settings, tmp_path: Path) -> None:
    folder = tmp_path / "sources"
    folder.mkdir()
    keep_folder(settings, str(folder / "one.txt"))
    assert last_folder(settings, str(tmp_path / "project.duikan")) == str(folder)


def test_a_folder_that_is_gone_is_not_offered(settings: Settings, tmp_path: Path) -> None:
    settings.set_value("last_folder", str(tmp_path / "gone"))
    assert last_folder(settings) != str(tmp_path / "gone")
    assert os.path.isdir(last_folder(settings))


def test_before_one_was_chosen_they_begin_beside_the_project(settings: Settings, tmp_path: Path) -> None:
    settings.set_value("last_folder", "")
    assert last_folder(settings, str(tmp_path / "project.duikan")) == str(tmp_path)
    settings.set_value("last_folder", str(tmp_path / "gone"))
    assert last_folder(settings, str(tmp_path / "project.duikan")) == str(tmp_path)


def test_nothing_is_offered_to_be_written_where_it_cannot_be(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Row 12. Who runs the tests may be allowed everything, so the system is asked by another name."""
    protected, work = tmp_path / "protected", tmp_path / "work"
    protected.mkdir()
    work.mkdir()
    monkeypatch.setattr(os, "access", lambda path, mode: Path(path) != protected)
    keep_folder(settings, str(protected / "project.duikan"))
    assert last_folder(settings) == str(protected)
    assert folder_to_write(settings, str(work / "project.duikan")) == str(work)
    keep_folder(settings, str(work / "copy.duikan"))
    assert folder_to_write(settings, str(protected / "project.duikan")) == str(work)


def test_articles_are_read_where_they_were_and_else_where_projects_are(
    settings: Settings, tmp_path: Path
) -> None:
    keep_folder(settings, str(tmp_path / "project.duikan"))
    assert articles_folder(settings) == str(tmp_path)
    folder = tmp_path / "sources"
    folder.mkdir()
    keep_articles_folder(settings, str(folder / "one.txt"))
    assert articles_folder(settings) == str(folder)
    assert last_folder(settings) == str(tmp_path)
