"""Editing a memo: references by @ and #, chips as single characters, continued lists."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from corpus.memo_text import MemoReference, Referred
from desktop.look.theme import Theme
from desktop.memos.memo_edit import MemoEdit
from desktop.memos.memo_pane import MemoPane
from tests.desktop import panels

CLAIM = "[调价后平均票价约为2.8元，涨幅超过四成](claim:claim-7)"
TAG = "[票价水平](tag:tag-0)"


@pytest.fixture
def edit(pane: MemoPane, qtbot: QtBot) -> MemoEdit:
    pane.activateWindow()
    pane.edit.setFocus()
    qtbot.waitUntil(pane.edit.hasFocus)
    return pane.edit


def at_end(edit: MemoEdit) -> None:
    edit.moveCursor(QTextCursor.MoveOperation.End)


def test_a_text_with_references_comes_back_as_it_was(edit: MemoEdit) -> None:
    text = f"# 它怎么算的\n\n见 {CLAIM}{CLAIM}，与{TAG}\n- 要问的\n> 引文"
    edit.show_text(text)
    assert edit.text() == text


def test_at_lists_claims_by_pinyin_and_enter_takes_one(edit: MemoEdit, qtbot: QtBot) -> None:
    panels.compose(edit, "见@pjpj")
    assert edit.offering
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert not edit.offering
    panels.compose(edit, "，不可比")
    assert edit.text() == f"见{CLAIM}，不可比"


def test_claims_of_the_article_that_is_read_come_first_then_either_script(
    edit: MemoEdit, qtbot: QtBot
) -> None:
    panels.compose(edit, "@单程票")
    qtbot.keyClick(edit, Qt.Key.Key_Down)
    qtbot.keyClick(edit, Qt.Key.Key_Down)
    qtbot.keyClick(edit, Qt.Key.Key_Tab)
    assert edit.text() == "[單程票由2元調為3元](claim:claim-10)"


def test_hash_lists_tags_but_a_heading_does_not_ask(edit: MemoEdit, qtbot: QtBot) -> None:
    panels.compose(edit, "#收")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert edit.text() == "[收入](tag:tag-3)"
    edit.show_text("")
    panels.compose(edit, "# ")
    assert not edit.offering


def test_escape_closes_the_list_until_another_is_begun(edit: MemoEdit, qtbot: QtBot) -> None:
    panels.compose(edit, "@")
    assert edit.offering
    qtbot.keyClick(edit, Qt.Key.Key_Escape)
    panels.compose(edit, "票")
    assert not edit.offering
    assert edit.text() == "@票"
    panels.compose(edit, " @")
    assert edit.offering


def test_a_reference_is_one_character_for_the_keys(edit: MemoEdit, qtbot: QtBot) -> None:
    edit.show_text(f"甲{CLAIM}")
    at_end(edit)
    qtbot.keyClick(edit, Qt.Key.Key_Left)
    panels.compose(edit, "乙")
    qtbot.keyClick(edit, Qt.Key.Key_Right)
    qtbot.keyClick(edit, Qt.Key.Key_Backspace)
    assert edit.text() == "甲乙"


def test_a_click_on_a_reference_goes_there(edit: MemoEdit, qtbot: QtBot) -> None:
    edit.show_text(f"见 {CLAIM}")
    cursor = edit.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    where = edit.cursorRect(cursor).center()
    where.setX(where.x() - 30)
    with qtbot.waitSignal(edit.followed) as asked:
        qtbot.mouseClick(edit.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert asked.args[0].id == "claim-7"
    found = edit.reference_at(where)
    assert found is not None
    panels.choose(edit.menu_for(*found), "Turn into a quotation")
    assert edit.text() == "见 “调价后平均票价约为2.8元，涨幅超过四成”"


def test_a_list_goes_on_and_ends_on_an_empty_item(edit: MemoEdit, qtbot: QtBot) -> None:
    panels.compose(edit, "- 甲")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    panels.compose(edit, "乙")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    panels.compose(edit, "完")
    assert edit.text() == "- 甲\n- 乙\n完"


def test_references_are_copied_and_pasted_as_links(edit: MemoEdit) -> None:
    edit.show_text(f"见 {TAG}。")
    edit.selectAll()
    edit.copy()
    assert panels.clipboard() == f"见 {TAG}。"
    at_end(edit)
    edit.paste()
    assert edit.text() == f"见 {TAG}。见 {TAG}。"


def test_a_reference_can_be_put_in_from_outside(edit: MemoEdit) -> None:
    edit.insert_reference(MemoReference(Referred.TAG, "tag-0", "票价水平"))
    assert edit.text() == TAG


def test_its_paper_follows_a_change_of_theme(edit: MemoEdit, theme: Theme) -> None:
    theme.set_look("dark", "standard")
    picture = edit.viewport().grab().toImage()
    assert picture.pixelColor(1, picture.height() - 1) == theme.colour("paper")
