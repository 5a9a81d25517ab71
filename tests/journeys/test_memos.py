"""An analyst writes memos beside the texts, refers to claims and tags, and opens them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from corpus.memo_text import references
from corpus.memos import Memo
from desktop.app.launch import Program
from desktop.codebook.panel import CodebookPanel
from desktop.current import Destination
from desktop.memos.memo_edit import MemoEdit
from desktop.memos.memo_pane import MemoPane
from tests.desktop.panels import choose, compose
from tests.journeys.desks import command, the, wait


def memos(desk: Program, about: str | None) -> list[Memo]:
    assert desk.workspace.snapshot is not None
    return desk.workspace.snapshot.memos_about(about)


def test_a_memo_is_written_beside_the_text_and_leads_back_to_it(desk: Program, qtbot: QtBot) -> None:
    reading = desk.window.keeper.present.views.reading
    assert reading.active_pane is not None
    view = reading.active_pane.view
    view.setFocus()
    desk.services.current.set_claim(None)
    qtbot.keyClick(view, Qt.Key.Key_M)

    edit = the(desk.window, MemoEdit, "memoText")
    wait(qtbot, edit.hasFocus)
    compose(edit, "官方数与周报的 @pjpj")
    qtbot.keyClick(edit, Qt.Key.Key_Down)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    compose(edit, " 不同，属 #piaojia")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    compose(the(desk.window, QLineEdit, "memoTitle"), "票价之外")
    view.setFocus()
    wait(qtbot, lambda: bool(memos(desk, "article-1")))
    (memo,) = memos(desk, "article-1")
    assert memo.title == "票价之外"
    assert memo.text == (
        "官方数与周报的 [调价后平均票价约为2.8元，涨幅超过四成](claim:claim-7) 不同，属 [票价水平](tag:tag-0)"
    )

    pane = the(desk.window, MemoPane, "memoPane")
    pane.follow(references(memo.text)[0])
    wait(qtbot, lambda: desk.services.current.claim == "claim-7")
    assert desk.services.current.article == "article-2"
    # The pane follows to the other article, where the memo is told of at the foot.
    assert edit.text() == ""
    pane.foot.buttons[0].click()
    assert edit.text() == memo.text

    codebook = the(desk.window, CodebookPanel, "codebook")
    choose(codebook.menu_for("tag-0"), "Definition and memo", "Memo…")
    compose(edit, "只算单程票。")
    the(desk.window, QToolButton, "closeMemos").click()
    wait(qtbot, lambda: bool(memos(desk, "tag-0")))
    assert not pane.isVisible()

    command(desk, "undo")
    wait(qtbot, lambda: not memos(desk, "tag-0"))
    command(desk, "memo.project")
    assert pane.isVisible()
    desk.services.current.go_to(Destination(article="article-3"))
    wait(qtbot, lambda: desk.services.current.article == "article-3")
    compose(edit, "待核清单")
    desk.window.keeper.keep_view()
    wait(qtbot, lambda: [one.text for one in memos(desk, None)] == ["待核清单"])
