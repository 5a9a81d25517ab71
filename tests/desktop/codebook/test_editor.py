"""The editor of a tag."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
)
from pytestqt.qtbot import QtBot

from desktop.codebook.panel import CodebookPanel
from desktop.project.workspace import Workspace
from tests.desktop import panels
from tests.desktop.codebook.parts import CHILD, FARE, INCOME, names, sheet_of


def test_a_new_tag_is_described_on_a_sheet(codebook: CodebookPanel, river: Workspace, qtbot: QtBot) -> None:
    sheet = sheet_of(codebook.edit_tag(None, below=INCOME))
    name = sheet.findChild(QLineEdit, "tagName")
    definition = sheet.findChild(QPlainTextEdit, "tagDefinition")
    digits = sheet.findChild(QComboBox, "tagDigit")
    assert name is not None
    assert definition is not None
    assert digits is not None
    panels.compose(name, "运营成本")
    definition.setPlainText("只算船只和人工。")
    digits.setCurrentIndex(digits.findData(7))
    panels.changing(river, qtbot, sheet.accept)
    made = next(tag for tag in panels.rows(river).tags.values() if tag.name == "运营成本")
    assert (made.parent, made.definition, made.shortcut) == (INCOME, "只算船只和人工。", 7)


def test_enter_adds_the_tag_whose_name_was_typed(
    codebook: CodebookPanel, river: Workspace, qtbot: QtBot
) -> None:
    sheet = sheet_of(codebook.edit_tag(None))
    name = sheet.findChild(QLineEdit, "tagName")
    assert name is not None
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert sheet.isVisible(), "nothing can be added yet, and nothing is lost"
    qtbot.keyClicks(name, "chip")
    panels.changing(river, qtbot, lambda: qtbot.keyClick(name, Qt.Key.Key_Return))
    assert "chip" in [tag.name for tag in panels.rows(river).tags.values()]


def test_the_sheet_of_a_tag_changes_all_of_it(
    codebook: CodebookPanel, river: Workspace, qtbot: QtBot
) -> None:
    sheet = sheet_of(codebook.edit_tag(CHILD))
    parents = sheet.findChild(QComboBox, "tagParent")
    assert parents is not None
    assert parents.findData(CHILD) < 0, "a tag cannot lie below itself"
    parents.setCurrentIndex(parents.findData(FARE))
    name = sheet.findChild(QLineEdit, "tagName")
    assert name is not None
    name.setText("补贴")
    before = panels.rows(river).tags[CHILD]
    panels.changing(river, qtbot, sheet.accept)
    assert panels.rows(river).tags[CHILD].parent == FARE
    assert names(codebook)[:2] == ["票价水平", "　补贴"]
    panels.changing(river, qtbot, river.undo)
    assert panels.rows(river).tags[CHILD] == before, "what one sheet says is one act"


def test_a_sheet_that_is_closed_changes_nothing(codebook: CodebookPanel, river: Workspace) -> None:
    sheet = sheet_of(codebook.edit_tag(FARE))
    sheet.done(QDialog.DialogCode.Rejected)
    assert panels.rows(river).tags[FARE].name == "票价水平"
    assert river.undoable is not None
    assert river.undoable.name == "archive.import"
