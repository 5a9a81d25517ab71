"""Editors that open over a cell."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.comparing.matrix.in_place import InPlaceEditor

RECT = QRect(10, 10, 200, 60)


@pytest.fixture
def area(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.resize(400, 300)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    return made


def test_enter_saves_a_title_and_escape_restores_it(area: QWidget, qtbot: QtBot) -> None:
    saved: list[str] = []
    editor = InPlaceEditor(area)
    editor.edit_title(RECT, "old", "Title", saved.append)
    qtbot.keyClicks(editor.editor, "new")
    qtbot.keyClick(editor.editor, Qt.Key.Key_Return)
    editor.edit_title(RECT, "new", "Title", saved.append)
    qtbot.keyClicks(editor.editor, "other")
    qtbot.keyClick(editor.editor, Qt.Key.Key_Escape)
    assert saved == ["new"]
    assert editor.editor is None


@pytest.mark.parametrize("words", ["", "  ", "old"])
def test_an_empty_or_unchanged_title_is_not_saved(area: QWidget, words: str) -> None:
    saved: list[str] = []
    editor = InPlaceEditor(area)
    editor.edit_title(RECT, "old", "Title", saved.append)
    editor.editor.setText(words)  # type: ignore[union-attr]
    editor.finish(save=True)
    assert saved == []


def test_leaving_saves_a_summary_which_may_be_emptied(area: QWidget, qtbot: QtBot) -> None:
    saved: list[str] = []
    editor = InPlaceEditor(area)
    editor.edit_summary(RECT, "old", "Summary", saved.append)
    editor.editor.selectAll()  # type: ignore[union-attr]
    qtbot.keyClick(editor.editor, Qt.Key.Key_Delete)
    area.setFocus()
    qtbot.waitUntil(lambda: saved == [""])
