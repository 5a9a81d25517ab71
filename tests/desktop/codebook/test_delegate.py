"""Rows of the codebook: painted in every theme, renamed in place."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QLineEdit,
)
from pytestqt.qtbot import QtBot

from desktop.codebook.panel import CodebookPanel
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from tests.desktop import panels
from tests.desktop.codebook.parts import RISE, key, names, show_orphans, tree


def test_f2_renames_in_place(codebook: CodebookPanel, river: Workspace, qtbot: QtBot) -> None:
    key(codebook, qtbot, RISE, Qt.Key.Key_F2)
    editor = tree(codebook).findChild(QLineEdit, "tagNameEditor")
    assert editor is not None
    editor.selectAll()
    panels.compose(editor, "涨幅")
    panels.changing(river, qtbot, lambda: qtbot.keyClick(editor, Qt.Key.Key_Return))
    assert "涨幅" in names(codebook)
    assert panels.rows(river).tags[RISE].name == "涨幅"


def test_it_paints_in_every_look(codebook: CodebookPanel, theme: Theme) -> None:
    show_orphans(codebook)
    heights = set()
    for name in ("light", "dark"):
        for density in ("compact", "standard", "roomy"):
            theme.set_look(name, density)
            assert tree(codebook).sizeHintForRow(0) == theme.size("row")
            heights.add((codebook.grab().toImage().pixelColor(3, 390).name(), theme.size("row")))
    assert len(heights) == 6
