"""The pane for memos in the window: opening it, its width, and restoring it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.memos.memo_draft import MemoSubject
from desktop.memos.memo_pane import MemoPane
from tests.desktop.panels import choose
from tests.desktop.window.conftest import WindowBench

pytestmark = pytest.mark.usefixtures("kept_worker")


def test_article_tag_and_project_have_memos_and_a_rebuilt_window_shows_them(
    river: WindowBench, qtbot: QtBot
) -> None:
    river.workbench.library.memo_requested.emit("article-2")
    pane = river.child("memoPane", MemoPane)
    assert pane.isVisible()
    assert pane.draft.subject == MemoSubject(article="article-2")
    choose(river.workbench.codebook.menu_for("tag-1"), "Definition and memo", "Memo…")
    assert pane.draft.subject == MemoSubject(tag="tag-1")
    river.keeper.show_view("claims")
    river.actions_table["memo.project"].trigger()
    assert river.keeper.view == "read"
    assert pane.draft.subject == MemoSubject()
    choose(river.workbench.codebook.menu_for("tag-1"), "Definition and memo", "Memo…")
    river.keeper.rebuild()
    again = river.workbench.findChild(MemoPane, "memoPane")
    assert again is not pane
    assert again.draft.subject == MemoSubject(tag="tag-1")
    river.workbench.views.hide_memos()
    assert river.workbench.views.memo_state() == {}


def test_escape_leads_back_to_the_text(river: WindowBench, qtbot: QtBot) -> None:
    river.actions_table["memo.article"].trigger()
    pane = river.child("memoPane", MemoPane)
    qtbot.waitUntil(pane.edit.hasFocus)
    qtbot.keyClick(pane.edit, Qt.Key.Key_Escape)
    reading = river.workbench.views.reading.active_pane
    assert reading is not None
    assert reading.view.hasFocus()
