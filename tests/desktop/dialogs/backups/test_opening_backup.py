"""The newest backup of a project that cannot be opened, as a file of its own."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from db import errors
from db.files.backup import Backup, backups_of
from db.store import Store
from desktop.dialogs.backups.opening_backup import open_backup, take_rows_over
from desktop.project.workspace import Workspace


@pytest.fixture
def backup(tmp_path: Path) -> Backup:
    """The only backup of a project."""
    path = tmp_path / "river.duikan"
    with Store.create(path, "青川") as store:
        store.custody.back_up()
    (found,) = backups_of(path)
    return found


def ask(
    backup: Backup, workspace: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, chosen: str
) -> tuple[str, list[str]]:
    """Open the backup where ``chosen`` says; returns what was proposed, and a list of what is opened."""
    parent = QWidget()
    qtbot.addWidget(parent)
    proposed: list[str] = []
    opened: list[str] = []

    def choose(_parent: QWidget, _title: str, path: str, _kinds: str) -> tuple[str, str]:
        proposed.append(path)
        return chosen, ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    open_backup(parent, workspace, backup.source, backup, opened.append)
    return proposed[0], opened


def test_it_is_written_beside_the_project_and_opened(
    backup: Backup, workspace: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    target = str(tmp_path / "new.duikan")
    proposed, opened = ask(backup, workspace, qtbot, monkeypatch, target)
    assert proposed == str(tmp_path / f"river {backup.made[:10]}.duikan")
    qtbot.waitUntil(lambda: opened == [target], timeout=20_000)
    assert Path(target).read_bytes() == Path(backup.file).read_bytes()


def test_nothing_is_written_over(
    backup: Backup, workspace: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    target = tmp_path / "there.duikan"
    target.write_bytes(b"x")
    with qtbot.waitSignal(workspace.failed, timeout=20_000) as failed:
        _, opened = ask(backup, workspace, qtbot, monkeypatch, str(target))
    assert isinstance(failed.args[0].error, errors.Exists)
    assert (target.read_bytes(), opened) == (b"x", [])


def test_cancelling_writes_nothing(
    backup: Backup, workspace: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    before = sorted(tmp_path.iterdir())
    assert ask(backup, workspace, qtbot, monkeypatch, "")[1] == []
    assert sorted(tmp_path.iterdir()) == before


def test_the_rows_of_a_refused_file_become_a_project_beside_it(
    workspace: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path, target = tmp_path / "river.duikan", tmp_path / "taken.duikan"
    with Store.create(path, "青川"):
        pass
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("CREATE VIEW v AS SELECT 1")
    parent = QWidget()
    qtbot.addWidget(parent)
    proposed: list[str] = []
    taken: list[tuple[str, tuple[str, ...]]] = []

    def choose(_parent: QWidget, _title: str, path: str, _kinds: str) -> tuple[str, str]:
        proposed.append(path)
        return str(target), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    take_rows_over(
        parent, workspace, str(path), lambda path, repaired: taken.append((path, repaired.foreign))
    )
    qtbot.waitUntil(lambda: bool(taken), timeout=20_000)
    assert (proposed, taken) == ([str(tmp_path / "river rows.duikan")], [(str(target), ("view v",))])
    with Store.open(target) as store:
        assert store.project.title == "青川"
