"""A new project: its title, its file, and that nothing is overwritten."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from corpus.codebook import codebook_of
from corpus.writers import json_archive
from db.templates import templates_folder
from desktop import dialogs
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from tests.desktop import build


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
    assert dialog.message
    # It appears between the look and the act.
    dialog.file.clear()
    qtbot.keyClicks(dialog.file, "other")
    (tmp_path / "other.duikan").write_text("mine too")
    with qtbot.waitSignal(workspace.failed, timeout=20_000):
        dialog.accept_button.click()
    assert dialog.isVisible()
    assert dialog.message
    assert (tmp_path / "other.duikan").read_text() == "mine too"


def test_the_dialog_keeps_its_size_while_it_is_used(
    workspace: Workspace, theme: Theme, settings: Settings, parent: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    settings.set_value("last_folder", str(tmp_path))
    (tmp_path / "fares.duikan").write_text("mine")
    dialog = dialogs.open_new_project(parent, workspace, theme, settings)
    qtbot.waitExposed(dialog)
    size = dialog.size()
    qtbot.keyClicks(dialog.title, "fares")
    assert dialog.message
    qtbot.wait(1)
    assert dialog.size() == size
    dialog.folder.setText("/nowhere")
    qtbot.wait(1)
    assert dialog.message and dialog.size() == size


def test_a_project_begins_with_the_codebook_of_a_template(
    workspace: Workspace, theme: Theme, settings: Settings, parent: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    settings.set_value("last_folder", str(tmp_path))
    templates_folder().mkdir(parents=True)
    with (templates_folder() / "渡轮.json").open("wb") as file:
        json_archive.write(codebook_of(build.river_archive()), file)
    dialog = dialogs.open_new_project(parent, workspace, theme, settings)
    assert [dialog.template.itemText(at) for at in range(dialog.template.count())][1] == "渡轮"
    qtbot.keyClicks(dialog.title, "fares")
    (tmp_path / "no.json").write_text("{}")
    dialog.choose_template(str(tmp_path / "no.json"))
    dialog.accept_button.click()
    assert "not a codebook" in dialog.message
    dialog.choose_template(str(templates_folder() / "渡轮.json"))
    with qtbot.waitSignal(workspace.opened, timeout=20_000):
        dialog.accept_button.click()
    assert workspace.snapshot is not None
    assert workspace.snapshot.project.title == "fares"
    assert len(workspace.snapshot.tags) == len(build.river_archive().tags) > 0
