"""Files that are handed over, and what they wait for."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from desktop.project.workspace import Workspace
from desktop.window.frame.handed_files import HandedFiles
from tests.desktop.panels import PATIENCE, open_river


class Window(QObject):
    """Remembers what it takes, and shows a dialog about projects."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.taken: list[Sequence[str]] = []
        self.dialog: QDialog | None = None
        self.handed = HandedFiles(workspace, self._take, self)

    def _take(self, paths: Sequence[str]) -> QDialog | None:
        self.taken.append(paths)
        self.dialog = QDialog() if paths[0].endswith(".duikan") else None
        return self.dialog


def test_files_wait_for_the_dialog_about_earlier_ones(workspace: Workspace) -> None:
    window = Window(workspace)
    window.handed.put(["/a/二.duikan"])
    window.handed.put(["/a/三.txt"])
    window.handed.put(["/a/四.duikan"])
    assert window.taken == [["/a/二.duikan"]]
    assert window.dialog is not None
    window.dialog.reject()
    assert window.taken == [["/a/二.duikan"], ["/a/三.txt"], ["/a/四.duikan"]]
    window.handed.put(["/a/五.txt"])
    assert len(window.taken) == 3, "the dialog about the last project is open"


def test_files_wait_until_the_project_is_open(workspace: Workspace, qtbot: QtBot, tmp_path: Path) -> None:
    window = Window(workspace)
    location = open_river(workspace, qtbot, tmp_path).location
    workspace.open(location)
    window.handed.put(["/a/三.txt"])
    assert window.taken == []
    qtbot.waitUntil(lambda: bool(window.taken), timeout=PATIENCE)
    assert workspace.saving.state == "saved"
    assert workspace.snapshot is not None


def test_files_do_not_wait_without_a_project(workspace: Workspace) -> None:
    window = Window(workspace)
    window.handed.put(["/a/三.txt"])
    assert window.taken == [["/a/三.txt"]]
