"""A new project: its title, its file, and that nothing is overwritten."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop import dialogs
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.settings import Settings


def test_a_new_project_is_named_after_its_title(
    workspace: Workspace, theme: Theme, settings: Settings, parent: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    settings.set_value("last_folder", str(tmp_path))
    done: list[bool] = []
    dialog = dialogs.open_new_project(parent, workspace, theme, settings, then=lambda: done.append(True))
    assert not dialog.accept_button.isEnabled()
    dialog.title.setText("票价: 2026/09")
    dialog.title.textEdited.emit(dialog.title.text())
    assert dialog.path == str(tmp_path / "票价  2026 09.duikan")
    dialog.file.clear()
    qtbot.keyClicks(dialog.file, "fares")
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: bool(done), timeout=20_000)
    assert workspace.location == str(tmp_path / "fares.duikan")
    assert workspace.snapshot is not None
    assert workspace.snapshot.project.title == "票价: 2026/09"


def test_a_project_is_never_overwritten(
    workspace: Workspace, theme: Theme, settings: Settings, parent: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    settings.set_value("last_folder", str(tmp_path))
    (tmp_path / "fares.duikan").write_text("mine")
    dialog = dialogs.open_new_project(parent, workspace, theme, settings)
    qtbot.keyClicks(dialog.title, "fares")
    assert not dialog.accept_button.isEnabled()
    assert dialog.said
    # It appears between the look and the act.
    dialog.file.clear()
    qtbot.keyClicks(dialog.file, "other")
    (tmp_path / "other.duikan").write_text("mine too")
    with qtbot.waitSignal(workspace.failed, timeout=20_000):
        dialog.accept_button.click()
    assert dialog.isVisible()
    assert dialog.said
    assert (tmp_path / "other.duikan").read_text() == "mine too"
