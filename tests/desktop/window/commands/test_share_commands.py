"""Commands for copies and codebooks, and drops on the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from db.store import Store
from desktop.sharing.codebook_dialog import CodebookDialog
from desktop.sharing.drop_question import DropQuestion
from desktop.sharing.hand_out_dialog import HandOutDialog
from desktop.sharing.merge_dialog import MergeDialog
from tests.desktop.panels import PATIENCE
from tests.desktop.window.conftest import WindowBench

pytestmark = pytest.mark.usefixtures("kept_worker")


def test_a_dropped_project_is_asked_about_while_another_is_open(river: WindowBench, tmp_path: Path) -> None:
    river.features._take_files([str(tmp_path / "一.duikan"), str(tmp_path / "二.txt")])
    question = river.child("dropQuestion", DropQuestion)
    assert question.isVisible()
    question.reject()
    assert river.features.drops._overlay.offer_files([str(tmp_path / "一.duikan")], river.workspace)
    assert river.features.drops._overlay.words == "Drop to open or merge this project"
    river.features.drops.leave()


def test_files_to_merge_are_chosen_and_remembered(
    river: WindowBench, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "别" / "一.duikan"
    path.parent.mkdir()
    Store.create(path, "别的").close()
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path)], ""))
    river.press("project.merge")
    dialog = river.child("mergeDialog", MergeDialog)
    qtbot.waitUntil(lambda: not dialog._bar.isVisible(), timeout=PATIENCE)
    assert "Nothing" in dialog._remark.text() or dialog.accept_button.isEnabled()
    assert river.settings.value("last_folder") == str(path.parent)
    dialog.reject()


def test_a_codebook_goes_out_and_comes_in(
    river: WindowBench, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "标签"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    river.press("codebook.export")
    qtbot.waitUntil(lambda: river.features.banner.text == "Written: 标签.json", timeout=PATIENCE)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (f"{path}.json", ""))
    river.press("codebook.import")
    qtbot.waitUntil(lambda: river.findChild(CodebookDialog) is not None, timeout=PATIENCE)
    river.child("codebookDialog", CodebookDialog).reject()
    Path(f"{path}.json").write_text("[1]", encoding="utf-8")
    river.press("codebook.import")
    qtbot.waitUntil(lambda: "was not imported" in river.features.banner.text, timeout=PATIENCE)
    assert "标签.json" in river.features.banner.text


def test_a_copy_is_handed_out_from_the_menu(river: WindowBench) -> None:
    river.press("project.hand_out")
    dialog = river.child("handOutDialog", HandOutDialog)
    assert dialog.articles.count() == 3
    dialog.reject()
