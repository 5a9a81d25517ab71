"""The messages of the banner after errors, and their remedies."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from db import edits, errors
from desktop.project.attempt import Attempt, Failure, Task
from desktop.settings import Settings
from desktop.window.frame.banner import Banner
from tests.desktop.panels import PATIENCE, rows
from tests.desktop.window.conftest import WindowBench

TAGGING = Attempt(Task.EDIT, edits.tag_span)
IMPORTING = Attempt(Task.EDIT, edits.import_articles)


def banner(window: WindowBench) -> Banner:
    found = window.findChild(Banner, "banner")
    assert found is not None
    return found


def test_full_disk_is_told_with_a_way_to_try_again_and_to_save_elsewhere(
    river: WindowBench, qtbot: QtBot
) -> None:
    """Row 11."""
    retried: list[bool] = []
    error = errors.DiskFull(river.workspace.location)
    river.workspace.failed.emit(Failure(error, TAGGING, lambda: retried.append(True)))
    assert banner(river).kind == "failure"
    assert banner(river).text.startswith("Not saved: the disk is full.")
    river.child("banner_save_copy")
    qtbot.mouseClick(river.child("banner_retry"), Qt.MouseButton.LeftButton)
    assert retried == [True]
    assert banner(river).text == ""


def test_a_failure_that_was_closed_is_given_up(river: WindowBench, qtbot: QtBot) -> None:
    os.unlink(river.workspace.location)
    with qtbot.waitSignal(river.workspace.failed):
        river.workspace.perform(edits.create_tag, "通勤")
    assert (banner(river).kind, river.workspace.saving.state) == ("failure", "failed")
    qtbot.keyClick(banner(river), Qt.Key.Key_Escape)
    assert river.workspace.saving.state == "saved"


def test_a_failure_is_not_told_any_more_when_its_project_is_closed(river: WindowBench) -> None:
    error = errors.DiskFull(river.workspace.location)
    river.workspace.failed.emit(Failure(error, TAGGING, lambda: None))
    river.workspace.close()
    assert banner(river).text == "", "nothing is left to be tried again, or to be copied"


def test_cancelled_work_is_no_failure(river: WindowBench) -> None:
    river.workspace.failed.emit(Failure(errors.Cancelled(""), IMPORTING))
    assert banner(river).text == ""


def test_article_imported_before_can_be_gone_to(river: WindowBench, qtbot: QtBot) -> None:
    article = rows(river.workspace).articles["article-3"]
    river.workspace.failed.emit(Failure(errors.AlreadyImported("", article), IMPORTING))
    assert banner(river).kind == "notice"
    qtbot.mouseClick(river.child("banner_show"), Qt.MouseButton.LeftButton)
    assert "article-3" in river.keeper.open_articles()


def test_what_was_declined_is_no_failure_to_save_and_forgotten_with_the_next_act(
    river: WindowBench, qtbot: QtBot
) -> None:
    link = next(iter(rows(river.workspace).links.values()))
    with qtbot.waitSignal(river.workspace.failed):
        river.workspace.perform(edits.create_link, link.source, link.target, link.relation)
    assert (banner(river).kind, banner(river).text) == (
        "notice",
        "These two claims are linked in this way already.",
    )
    assert river.workspace.saving.state == "saved"
    with qtbot.waitSignal(river.workspace.changed):
        river.workspace.perform(edits.set_claim_note, link.source, "见第二段")
    assert banner(river).text == ""


def test_a_project_that_was_cut_short_is_opened_from_its_backup(
    river: WindowBench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Rows 3 and 4."""
    path = Path(river.workspace.location)
    with qtbot.waitSignal(river.workspace.changed):
        river.workspace.perform(edits.delete_claims, ["claim-1"])
    river.workspace.ask(lambda store: store.custody.back_up()).then(lambda _: river.workspace.close())
    qtbot.waitUntil(lambda: river.workspace.saving.state == "closed", timeout=PATIENCE)
    cut = path.read_bytes()[: path.stat().st_size // 2]
    path.write_bytes(cut)
    with qtbot.waitSignal(river.workspace.failed, timeout=PATIENCE):
        river.workspace.open(path)
    rescued = path.with_name("rescued.duikan")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(rescued), ""))
    with qtbot.waitSignal(river.workspace.opened, timeout=PATIENCE):
        qtbot.mouseClick(river.child("banner_backup"), Qt.MouseButton.LeftButton)
    assert (river.workspace.location, len(rows(river.workspace).claims)) == (str(rescued), 11)
    assert path.read_bytes() == cut, "it is left alone"


def test_the_rows_of_a_suspicious_file_are_taken_over_and_what_is_left_out_is_told(
    river: WindowBench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Row 24."""
    path = Path(river.workspace.location)
    river.workspace.close()
    qtbot.waitUntil(lambda: river.workspace.saving.state == "closed", timeout=PATIENCE)
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("CREATE TRIGGER t AFTER INSERT ON claim BEGIN DELETE FROM claim; END")
    suspicious = path.read_bytes()
    with qtbot.waitSignal(river.workspace.failed, timeout=PATIENCE):
        river.workspace.open(path)
    taken = path.with_name("taken.duikan")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(taken), ""))
    with qtbot.waitSignal(river.workspace.opened, timeout=PATIENCE):
        qtbot.mouseClick(river.child("banner_take_rows"), Qt.MouseButton.LeftButton)
    assert (river.workspace.location, len(rows(river.workspace).claims)) == (str(taken), 12)
    assert "Left out: trigger t." in banner(river).text
    assert path.read_bytes() == suspicious, "it is left alone"


def test_missing_project_is_told_and_can_be_taken_from_the_list(
    window: WindowBench, settings: Settings, qtbot: QtBot, tmp_path: Path
) -> None:
    gone = str(tmp_path / "gone.duikan")
    settings.remember_project(gone)
    with qtbot.waitSignal(window.workspace.failed, timeout=PATIENCE):
        window.workspace.open(gone)
    assert "gone.duikan" in banner(window).text
    assert window.body.page is window.body.start_page
    qtbot.mouseClick(window.child("banner_forget"), Qt.MouseButton.LeftButton)
    assert settings.recent_projects() == []
