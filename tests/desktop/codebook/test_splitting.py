"""Splitting a tag."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.codebook.panel import CodebookPanel
from desktop.codebook.splitting import SplitDialog
from desktop.project.workspace import Workspace
from tests.desktop import panels
from tests.desktop.codebook.parts import FARE, counts, names


def test_ticked_claims_get_a_new_tag_and_undo_brings_all_back(
    codebook: CodebookPanel, river: Workspace, qtbot: QtBot
) -> None:
    panels.choose(codebook.menu_for(FARE), "Merge and split", "Split…")
    dialog = codebook.findChild(SplitDialog)
    assert dialog is not None
    done = dialog.findChild(QPushButton, "splitDone")
    assert done is not None
    assert dialog.list.count() == 5
    assert not done.isEnabled()
    dialog.filter.setText("平均")
    shown = [row for row in range(5) if not dialog.list.item(row).isHidden()]
    assert len(shown) == 2
    for row in shown:
        dialog.list.item(row).setCheckState(Qt.CheckState.Checked)
    dialog.filter.clear()
    dialog.field.setText("平均票价")
    assert done.text() == "Split off 2 claim(s)"
    before = counts(codebook)
    panels.changing(river, qtbot, done.click)
    assert names(codebook)[:2] == ["票价水平", "平均票价"]
    assert counts(codebook)["平均票价"] == 2
    assert counts(codebook)["票价水平"] == before["票价水平"] - 2
    panels.changing(river, qtbot, river.undo)
    assert counts(codebook) == before
