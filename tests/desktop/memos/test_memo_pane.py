"""The pane for memos: it follows the article, opens claims, and lists references."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from corpus.memo_text import MemoReference, Referred
from db import edits
from desktop.current import Current
from desktop.look.theme import Theme
from desktop.memos.memo_draft import MemoSubject
from desktop.memos.memo_pane import MemoPane
from desktop.project.workspace import Workspace
from tests.desktop import panels

CLAIM = MemoReference(Referred.CLAIM, "claim-6", "渡轮单程票从2元涨到3元")


def writing(pane: MemoPane, river: Workspace, qtbot: QtBot, words: str) -> None:
    panels.compose(pane.edit, words)
    panels.changing(river, qtbot, pane.draft.commit)


def test_it_follows_the_article_and_saves_what_was_written(
    pane: MemoPane, river: Workspace, current: Current, qtbot: QtBot
) -> None:
    panels.compose(pane.edit, "甲")
    panels.changing(river, qtbot, lambda: current.set_article("article-1"))
    assert pane.edit.text() == ""
    assert [memo.text for memo in panels.rows(river).memos_about("article-2")] == ["甲"]
    current.set_article("article-2")
    assert pane.edit.text() == "甲"
    pane.show_about(MemoSubject(tag="tag-0"))
    current.set_article("article-1")
    assert pane.draft.subject == MemoSubject(tag="tag-0")


def test_a_reference_leads_to_its_claim_or_tag(pane: MemoPane, current: Current, qtbot: QtBot) -> None:
    places = panels.jumps(current)
    pane.follow(CLAIM)
    assert [(place.article, place.claim) for place in places] == [("article-2", "claim-6")]
    with qtbot.waitSignal(pane.tag_requested) as asked:
        pane.follow(MemoReference(Referred.TAG, "tag-1", ""))
    assert asked.args == ["tag-1"]
    pane.follow(MemoReference(Referred.CLAIM, "gone", ""))
    assert len(places) == 1


def test_memos_that_refer_to_claims_of_the_article_are_named(
    pane: MemoPane, river: Workspace, qtbot: QtBot
) -> None:
    assert pane.foot.isHidden()
    text = CLAIM.as_text()
    panels.changing(river, qtbot, lambda: river.perform(edits.create_memo, "待核清单", text))
    assert [button.text() for button in pane.foot.buttons] == ["待核清单"]
    panels.changing(river, qtbot, lambda: river.perform(edits.delete_claims, ["claim-6"]))
    assert pane.foot.isHidden()


def test_deleting_asks_and_undo_brings_it_back(pane: MemoPane, river: Workspace, qtbot: QtBot) -> None:
    writing(pane, river, qtbot, "甲")
    pane.delete()
    panels.changing(river, qtbot, lambda: panels.confirm(pane))
    assert pane.edit.text() == ""
    panels.changing(river, qtbot, river.undo)
    assert pane.edit.text() == "甲"


def test_a_rebuilt_pane_shows_the_same_memo(
    pane: MemoPane, river: Workspace, current: Current, theme: Theme, qtbot: QtBot
) -> None:
    panels.changing(river, qtbot, lambda: river.perform(edits.create_memo, "甲", tag="tag-0"))
    pane.show_about(MemoSubject(tag="tag-0"))
    again = MemoPane(river, current, theme)
    qtbot.addWidget(again)
    again.restore(pane.state())
    title = again.findChild(QLineEdit, "memoTitle")
    assert title is not None
    assert title.text() == "甲"
