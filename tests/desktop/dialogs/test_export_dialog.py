"""Exports: where they go, and what is left of one that is cancelled or fails."""

from __future__ import annotations

import errno
import json
import os
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop import dialogs
from desktop.dialogs.export_dialog import export
from desktop.look.theme import Theme
from desktop.project.jobs import Jobs
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from desktop.words.failures import sentence_for


def test_an_export_goes_where_it_was_told(
    opened: Workspace,
    theme: Theme,
    settings: Settings,
    parent: QWidget,
    qtbot: QtBot,
    tmp_path: Path,
    jobs: Jobs,
) -> None:
    dialog = dialogs.open_export(parent, opened, jobs, theme, settings)
    assert dialog.path.text() == str(tmp_path / "river.json")
    out = tmp_path / "sub" / "out.json"
    dialog.path.setText(str(out))
    assert not dialog.accept_button.isEnabled()
    assert dialog.said
    out.parent.mkdir()
    dialog.path.setText(str(out) + " ")
    assert dialog.accept_button.isEnabled()
    dialog.without_texts.click()
    dialog.accept_button.click()
    assert [job.title for job in jobs.running] == [dialog.windowTitle()]
    qtbot.waitUntil(lambda: not jobs.running, timeout=10_000)
    exported = json.loads(out.read_bytes())
    assert exported["texts"] == []
    assert len(exported["claims"]) == 12
    assert settings.value("export_texts") is False
    assert settings.value("last_folder") == str(out.parent)


def test_an_existing_file_is_said_to_be_replaced(
    opened: Workspace, theme: Theme, settings: Settings, parent: QWidget, tmp_path: Path, jobs: Jobs
) -> None:
    (tmp_path / "river.json").write_text("old")
    dialog = dialogs.open_export(parent, opened, jobs, theme, settings)
    assert dialog.said
    assert dialog.accept_button.isEnabled()


def test_a_cancelled_export_leaves_the_old_file(
    opened: Workspace, qtbot: QtBot, tmp_path: Path, jobs: Jobs
) -> None:
    """Row 53."""

    out = tmp_path / "out.json"
    out.write_text("old")
    written: list[bool] = []
    export(opened, jobs, str(out), texts=True, title="Export").then(written.append)
    jobs.running[0].cancel()
    qtbot.waitUntil(lambda: not jobs.running, timeout=10_000)
    assert out.read_text() == "old"
    assert written == [False]
    assert not list(tmp_path.glob(".out.json.*"))


def test_an_export_that_cannot_be_written_says_so_and_leaves_no_rubbish(
    opened: Workspace, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, jobs: Jobs
) -> None:

    folder = tmp_path / "out"
    folder.mkdir()

    def full(*_: Any) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("corpus.writers.json_archive.write", lambda *_, **__: full())
    with qtbot.waitSignal(opened.failed, timeout=10_000) as failed:
        export(opened, jobs, str(folder / "out.json"), texts=True, title="Export")
    assert "disk is full" in sentence_for(failed.args[0])
    assert os.listdir(folder) == []
    assert jobs.running == ()
    with qtbot.waitSignal(opened.failed, timeout=10_000) as failed:
        export(opened, jobs, str(tmp_path / "nowhere" / "out.json"), texts=True, title="Export")
    assert "The export was not written: No such file" in sentence_for(failed.args[0])
