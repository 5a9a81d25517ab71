"""Commands for projects and articles."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from tests.desktop.panels import changing, rows
from tests.desktop.window.conftest import WindowBench


def test_the_list_of_annotators_opens_from_the_status_bar(river: WindowBench, qtbot: QtBot) -> None:
    qtbot.mouseClick(river.child("status_annotator", QToolButton), Qt.MouseButton.LeftButton)
    assert river.child("peoplePopup", QWidget).isVisible()
    river.press("annotator.name")
    field = river.child("personName", QLineEdit)
    field.setText("周予")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert river.workspace.annotator == "周予"
    assert "周予" in river.child("status_annotator", QToolButton).text()


def test_project_is_renamed_by_a_prompt_that_wants_a_name(river: WindowBench, qtbot: QtBot) -> None:
    river.press("project.title")
    field = river.child("prompt_field", QLineEdit)
    accept = river.child("prompt_accept")
    field.clear()
    assert not accept.isEnabled()
    field.setText("渡轮票价")
    changing(river.workspace, qtbot, lambda: qtbot.mouseClick(accept, Qt.MouseButton.LeftButton))
    assert rows(river.workspace).project.title == "渡轮票价"
