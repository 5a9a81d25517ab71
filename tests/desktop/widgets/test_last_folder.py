"""The initial folder of file dialogs."""

from __future__ import annotations

import os
from pathlib import Path

from desktop.settings import Settings
from desktop.widgets.last_folder import articles_folder, keep_articles_folder, keep_folder, last_folder


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
