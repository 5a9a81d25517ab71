"""Notes: text being written is never lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.findings.inspector.note_editor import NoteEditor
from desktop.look.fonts import families
from desktop.look.theme import Theme
from tests.desktop import panels


@pytest.fixture
def note(theme: Theme, qtbot: QtBot) -> NoteEditor:
    editor = NoteEditor()
    qtbot.addWidget(editor)
    editor.resize(260, 60)
    editor.show()
    editor.show_note("one", "原文")
    return editor


@pytest.fixture
def asked(note: NoteEditor) -> list[tuple[str, str]]:
    wanted: list[tuple[str, str]] = []
    note.commit_requested.connect(lambda key, words: wanted.append((key, words)))
    return wanted


def write(note: NoteEditor, words: str) -> None:
    note.selectAll()
    panels.compose(note, words)


def test_ctrl_enter_asks_for_saving_and_enter_is_a_new_line(
    note: NoteEditor, asked: list[tuple[str, str]], qtbot: QtBot
) -> None:
    write(note, "新的")
    qtbot.keyClick(note, Qt.Key.Key_Return)
    assert asked == []
    qtbot.keyClick(note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert asked == [("one", "新的\n")]


def test_an_unchanged_note_is_not_saved(note: NoteEditor, asked: list[tuple[str, str]]) -> None:
    note.commit()
    note.show_note("two", "")
    assert asked == []
    assert note.drafts == {}


def test_going_to_another_row_saves_and_keeps_a_draft_until_it_is_saved(
    note: NoteEditor, asked: list[tuple[str, str]]
) -> None:
    write(note, "没存上的")
    note.show_note("two", "另一条")
    assert asked == [("one", "没存上的")]
    assert note.toPlainText() == "另一条"
    note.show_note("one", "原文")
    assert note.toPlainText() == "没存上的"
    note.saved("one", "没存上的")
    note.show_note("two", "另一条")
    note.show_note("one", "没存上的")
    assert note.drafts == {}


def test_words_being_written_outlive_a_change_from_elsewhere(note: NoteEditor) -> None:
    write(note, "正在写")
    note.show_note("one", "别人改的")
    assert note.toPlainText() == "正在写"
    assert note.drafts == {"one": "正在写"}


def test_an_untouched_note_follows_a_change_from_elsewhere(note: NoteEditor) -> None:
    note.show_note("one", "别人改的")
    assert note.toPlainText() == "别人改的"


def test_a_tidied_note_is_shown_as_the_project_has_it(note: NoteEditor) -> None:
    write(note, "有空白  ")
    note.commit()
    note.show_note("one", "有空白")
    note.saved("one", "有空白  ")
    assert note.toPlainText() == "有空白"
    assert note.drafts == {}


def test_an_older_answer_does_not_drop_newer_words(note: NoteEditor) -> None:
    write(note, "甲")
    note.commit()
    write(note, "甲乙")
    note.commit()
    note.show_note("one", "甲")
    note.saved("one", "甲")
    assert note.drafts == {"one": "甲乙"}
    assert note.toPlainText() == "甲乙"


def test_hiding_saves(note: NoteEditor, asked: list[tuple[str, str]]) -> None:
    write(note, "收起")
    note.hide()
    assert asked == [("one", "收起")]


def test_drafts_move_to_a_rebuilt_editor(note: NoteEditor, theme: Theme, qtbot: QtBot) -> None:
    write(note, "草稿")
    again = NoteEditor()
    qtbot.addWidget(again)
    again.show_note("one", "原文")
    again.restore_drafts(note.drafts)
    assert again.toPlainText() == "草稿"


def test_it_grows_with_its_words_up_to_a_limit(note: NoteEditor) -> None:
    low = note.height()
    write(note, "一行\n" * 6)
    middle = note.height()
    write(note, "一行\n" * 60)
    assert low < middle < note.height() < 60 * note.fontMetrics().lineSpacing()


def test_a_refused_note_can_be_asked_for_again(
    note: NoteEditor, asked: list[tuple[str, str]], qtbot: QtBot
) -> None:
    write(note, "磁盘满了")
    note.commit()
    note.commit()
    assert len(asked) == 1, "the first answer is still awaited"
    assert note.refused()
    note.commit()
    assert asked == [("one", "磁盘满了")] * 2


def test_it_fits_its_words_in_a_larger_font(note: NoteEditor) -> None:
    write(note, "一行\n二行\n三行\n四行")
    before = note.height()
    larger = note.font()
    larger.setPixelSize(larger.pixelSize() + 8)
    note.setFont(larger)
    assert note.height() > before
    assert not note.verticalScrollBar().isVisible()


def test_the_words_have_the_shapes_of_their_script(qtbot: QtBot) -> None:
    """Whatever the interface speaks: a Simplified note under Traditional shapes has its marks in the middle."""
    editor = NoteEditor()
    qtbot.addWidget(editor)
    plain = editor.font().families()
    editor.setPlainText("只算船舶和码头，见前文。")
    assert editor.font().families() == families("sansSC")
    editor.setPlainText("只算船舶和碼頭，見前文。")
    assert editor.font().families() == families("sansTC")
    editor.setPlainText("n/a")
    assert editor.font().families() == plain


def test_what_others_wrote_meanwhile_is_kept_beside_what_is_written_here(
    note: NoteEditor, asked: list[tuple[str, str]]
) -> None:
    write(note, "我的")
    note.show_note("one", "别人的")
    assert note.toPlainText() == "我的", "nothing moves under the hand"
    note.commit()
    assert asked == [("one", "别人的\n我的")]
    note.show_note("one", "别人的\n我的")
    note.saved("one", "别人的\n我的")
    assert note.drafts == {}
