"""Counting words of the table together and apart."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.project.workspace import Workspace
from desktop.terms.view import TermsView
from desktop.terms.word_lists import SYNONYMS
from tests.desktop import panels


def test_selected_words_become_one_row_and_undo_parts_them(
    view: TermsView, river: Workspace, qtbot: QtBot
) -> None:
    qtbot.keyClick(view.grid, Qt.Key.Key_G)
    assert "Select several words" in view.words()
    one, other = view.model.rows[:2]
    view.grid.select(0)
    qtbot.keyClick(view.grid, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    panels.changing(river, qtbot, lambda: qtbot.keyClick(view.grid, Qt.Key.Key_G))
    qtbot.waitUntil(lambda: other.word not in [row.word for row in view.model.rows], timeout=panels.PATIENCE)
    row = view.grid.current
    assert row is not None and (row.word, row.total) == (one.word, one.total + other.total)
    assert other.word in row.variants
    assert len(view.lines.list.lines.places) == row.total
    assert view.desk.word_lists.switch.key == SYNONYMS
    together, apart = view._synonyms.for_menu()
    assert together is None and apart is not None
    panels.changing(river, qtbot, apart)
    qtbot.waitUntil(lambda: other.word in [row.word for row in view.model.rows], timeout=panels.PATIENCE)
    panels.changing(river, qtbot, river.undo)
    qtbot.waitUntil(lambda: other.word not in [row.word for row in view.model.rows], timeout=panels.PATIENCE)
    panels.changing(river, qtbot, lambda: view.desk.synonym_panel.apart.emit(other.word))
    qtbot.waitUntil(lambda: other.word in [row.word for row in view.model.rows], timeout=panels.PATIENCE)


def test_one_typed_word_is_refused_with_a_reason(view: TermsView, qtbot: QtBot) -> None:
    field = view.desk.synonym_panel.field
    field.setText("票款")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert "At least two words" in view.words() and field.text() == "票款"


def test_in_a_project_opened_read_only_words_stay_as_they_are(
    view: TermsView, river: Workspace, qtbot: QtBot, tmp_path: Path
) -> None:
    words, field = [row.word for row in view.model.rows[:2]], view.desk.synonym_panel.field
    panels.changing(river, qtbot, lambda: view.desk.synonym_panel.together.emit(words))
    location = river.location
    assert field.isEnabled()
    river.close()
    with qtbot.waitSignal(river.opened, timeout=panels.PATIENCE):
        river.open(location, read_only=True)
    qtbot.waitUntil(lambda: bool(view.model.rows) and river.read_only, timeout=panels.PATIENCE)
    assert not field.isEnabled()
    before = panels.rows(river)
    view.grid.select(0)
    qtbot.keyClick(view.grid, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert view._synonyms.for_menu() == (None, None)
    named: list[str] = []
    view._synonyms.named.connect(named.append)
    view.desk.synonym_panel.together.emit(["票价", "船费"])
    view.desk.synonym_panel.apart.emit(words[1])
    assert (named, river.saving.state, panels.rows(river)) == ([], "read_only", before)
