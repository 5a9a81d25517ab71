"""Each place is listed with its path, and the caches can be emptied."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from db.files.data_folder import backups_folder
from db.indexes.cache_file import cache_folder
from db.indexes.caches import cache_bytes
from desktop import dialogs
from desktop.dialogs.crash_handler import log_folder
from desktop.look.theme import Theme
from desktop.settings import Settings


def test_every_place_is_told_and_one_that_is_not_there_cannot_be_shown(
    parent: QWidget, theme: Theme, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DUIKAN_LOGS", str(tmp_path / "logs"))
    backups_folder().mkdir(parents=True)
    dialog = dialogs.open_places(parent, theme, settings)
    paths = {
        "settings": settings.file,
        "backups": backups_folder(),
        "logs": log_folder(),
        "caches": cache_folder(),
    }
    for name, path in paths.items():
        told = dialog.findChild(QLabel, f"{name}Path")
        assert told is not None
        assert told.text().endswith(f"\n{path}")
    shown = {name: dialog.findChild(QPushButton, f"{name}Show") for name in paths}
    assert shown["backups"].isEnabled()
    assert not shown["logs"].isEnabled()


def test_the_caches_are_emptied(parent: QWidget, theme: Theme, settings: Settings) -> None:
    cache_folder().mkdir(parents=True, exist_ok=True)
    (cache_folder() / "index.db").write_bytes(b"x" * 2_000_000)
    dialog = dialogs.open_places(parent, theme, settings)
    assert dialog.clear.text() == "Empty the caches (2.0 MB)"
    dialog.clear.click()
    assert cache_bytes() == 0
    assert not dialog.clear.isEnabled()
    assert dialog.message.startswith("2.0 MB freed")
