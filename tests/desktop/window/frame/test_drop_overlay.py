"""The overlay while files are dragged."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from db.store import Store
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.window.frame.drop_overlay import DropOverlay, dropped_files, is_project
from tests.desktop.panels import PATIENCE, open_river


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(640, 480)
    page.show()
    return page


def test_it_covers_the_window_and_says_what_would_happen(
    page: QWidget, theme: Theme, workspace: Workspace, qtbot: QtBot, tmp_path: Path
) -> None:
    overlay = DropOverlay(theme, page)
    assert overlay.isHidden()
    assert overlay.offer_files(["a.duikan", "b.txt"], workspace)
    assert overlay.words == "Drop to open this project"
    assert overlay.geometry() == page.rect()
    assert overlay.isVisible()
    assert overlay.offer_files(["b.txt"], workspace)
    assert overlay.words == "Drop to start a project with these articles"
    open_river(workspace, qtbot, tmp_path)
    assert overlay.offer_files(["b.txt"], workspace)
    assert overlay.accessibleName() == overlay.words == "Drop to import"


def test_nothing_is_imported_into_a_project_that_is_open_for_reading(
    page: QWidget, theme: Theme, workspace: Workspace, qtbot: QtBot, tmp_path: Path
) -> None:
    Store.create(tmp_path / "a.duikan", "甲").close()
    workspace.open(tmp_path / "a.duikan", read_only=True)
    qtbot.waitUntil(lambda: workspace.saving.state == "read_only", timeout=PATIENCE)
    overlay = DropOverlay(theme, page)
    assert not overlay.offer_files(["b.txt"], workspace)
    assert overlay.isHidden()
    assert overlay.offer_files(["b.duikan"], workspace)


def test_only_local_files_are_dropped_files() -> None:
    data = QMimeData()
    assert dropped_files(data) == ()
    data.setUrls([QUrl.fromLocalFile("/tmp/一.txt"), QUrl("https://example.org/二.txt")])
    assert dropped_files(data) == ("/tmp/一.txt",)


@pytest.mark.parametrize(("path", "whether"), [("a.duikan", True), ("A.DUIKAN", True), ("duikan.txt", False)])
def test_projects_are_known_by_their_suffix(path: str, whether: bool) -> None:
    assert is_project(path) is whether
