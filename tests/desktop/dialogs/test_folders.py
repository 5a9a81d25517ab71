"""Where file dialogs begin."""

from __future__ import annotations

import os
from pathlib import Path

from desktop.dialogs.folders import articles_folder, last_folder
from desktop.settings import Settings


def test_file_dialogs_begin_where_the_last_one_ended(settings: Settings, tmp_path: Path) -> None:
    folder = tmp_path / "sources"
    folder.mkdir()
    settings.set_value("last_folder", str(folder))
    assert last_folder(settings) == str(folder)


def test_a_folder_that_is_gone_is_not_offered(settings: Settings, tmp_path: Path) -> None:
    settings.set_value("last_folder", str(tmp_path / "gone"))
    assert last_folder(settings) != str(tmp_path / "gone")
    assert os.path.isdir(last_folder(settings))


def test_articles_are_read_where_they_were_and_else_where_projects_are(
    settings: Settings, tmp_path: Path
) -> None:
    settings.set_value("last_folder", str(tmp_path))
    assert articles_folder(settings) == str(tmp_path)
    folder = tmp_path / "sources"
    folder.mkdir()
    settings.set_value("articles_folder", str(folder))
    assert articles_folder(settings) == str(folder)
    assert last_folder(settings) == str(tmp_path)
