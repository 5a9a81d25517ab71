"""Commands for projects and articles."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMessageBox, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.dialogs.import_dialog import ImportDialog
from desktop.dialogs.project_dialog import NewProjectDialog
from tests.desktop.panels import PATIENCE, changing, rows
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


def test_articles_handed_over_wait_until_it_is_said_where_a_project_opens(
    river: WindowBench, qtbot: QtBot, tmp_path: Path
) -> None:
    river.take_from_outside([str(tmp_path / "另一个.duikan")])
    article = tmp_path / "新文.txt"
    article.write_text("渡轮明年涨价。\n", encoding="utf-8")
    river.take_from_outside([str(article)])
    question = river.child("confirmation", QMessageBox)
    assert river.findChild(ImportDialog) is None
    question.reject()
    qtbot.waitUntil(lambda: river.findChild(ImportDialog) is not None, timeout=PATIENCE)


def test_articles_handed_over_wait_for_earlier_ones_that_go_into_a_new_project(
    window: WindowBench, qtbot: QtBot, tmp_path: Path
) -> None:
    articles = [tmp_path / "新文.txt", tmp_path / "旧文.txt"]
    for article in articles:
        article.write_text(f"渡轮明年涨价，见{article.stem}。\n", encoding="utf-8")
        window.take_from_outside([str(article)])
    new = window.child("newProjectDialog", NewProjectDialog)
    new.folder.setText(str(tmp_path))
    new.title.setText("渡轮票价")
    new.title.textEdited.emit(new.title.text())
    new.accept_button.click()
    qtbot.waitUntil(lambda: window.workspace.saving.state == "saved", timeout=PATIENCE)
    (first,) = window.findChildren(ImportDialog)
    first.reject()
    assert any(dialog is not first for dialog in window.findChildren(ImportDialog))
