"""Importing and exporting a codebook."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from corpus.archive import Archive
from corpus.identities import TagId
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.sharing.codebook_dialog import CodebookDialog
from tests.desktop.build import river_archive
from tests.desktop.panels import changing, rows


@pytest.fixture
def foreign() -> Archive:
    """A codebook with a tag that is here, a namesake, and a new one."""
    archive = river_archive()
    fare, rise, *_ = archive.tags
    tags = (fare, replace(rise, id=TagId("foreign")), replace(rise, id=TagId("new"), name="班次"))
    return replace(archive, tags=tags)


def test_namesakes_join_unless_unticked_and_undo_takes_it_back(
    opened: Workspace, theme: Theme, parent: QWidget, foreign: Archive, qtbot: QtBot
) -> None:
    before = set(rows(opened).tags)
    dialog = CodebookDialog(opened, theme, "/标签.json", foreign, parent)
    dialog.open()
    assert dialog.accept_button is not None
    assert dialog.accept_button.text() == "Import 1 tag(s)"
    item = dialog.list.topLevelItem(1)
    assert item is not None
    item.setCheckState(0, Qt.CheckState.Unchecked)
    assert dialog.accept_button.text() == "Import 2 tag(s)"
    changing(opened, qtbot, dialog.accept_button.click)
    assert set(rows(opened).tags) == before | {"foreign", "new"}
    changing(opened, qtbot, opened.undo)
    assert set(rows(opened).tags) == before


def test_what_is_here_already_is_not_imported(opened: Workspace, theme: Theme, parent: QWidget) -> None:
    dialog = CodebookDialog(opened, theme, "/标签.json", river_archive(), parent)
    assert dialog.accept_button is not None
    assert not dialog.accept_button.isEnabled()
    assert dialog.message or dialog._notice.text() == "This project already has everything in it."
