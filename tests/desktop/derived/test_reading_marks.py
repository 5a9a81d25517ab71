"""Articles marked as read by the user of this window."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.derived.reading_marks import is_read, toggle_read
from desktop.project.workspace import Workspace
from tests.desktop import panels


def test_a_mark_is_set_and_taken_back(workspace: Workspace, qtbot: QtBot, tmp_path: Path) -> None:
    assert not is_read(workspace, "article-1")
    panels.open_river(workspace, qtbot, tmp_path)
    panels.changing(workspace, qtbot, lambda: toggle_read(workspace, ["article-1"]))
    assert is_read(workspace, "article-1")
    assert not is_read(workspace, "article-2")
    panels.changing(workspace, qtbot, lambda: toggle_read(workspace, ["article-1"]))
    assert not is_read(workspace, "article-1")


def test_marks_of_others_do_not_count(workspace: Workspace, qtbot: QtBot, tmp_path: Path) -> None:
    panels.open_river(workspace, qtbot, tmp_path)
    panels.changing(workspace, qtbot, lambda: toggle_read(workspace, ["article-1"]))
    before = workspace.me
    workspace.set_annotator("周予")
    qtbot.waitUntil(lambda: workspace.me != before, timeout=panels.PATIENCE)
    assert not is_read(workspace, "article-1")
