"""A memo is saved when typing pauses: one undo step each time."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from corpus.memos import Memo
from db import edits, errors
from db.store import Store
from desktop.memos import memo_draft
from desktop.memos.memo_draft import MemoDraft, MemoSubject
from desktop.project.workspace import Workspace
from tests.desktop import panels
from tests.desktop.build import river_archive

WEEKLY = MemoSubject(article="article-2")


@pytest.fixture
def draft(river: Workspace) -> MemoDraft:
    draft = MemoDraft(river)
    draft.open(WEEKLY)
    return draft


def memos(river: Workspace) -> list[tuple[str, str]]:
    return [(memo.title, memo.text) for memo in panels.rows(river).memos_about("article-2")]


def saving(river: Workspace, qtbot: QtBot, draft: MemoDraft, title: str, text: str) -> None:
    draft.write(title, text)
    panels.changing(river, qtbot, draft.commit)


def test_the_first_words_create_it_and_each_pause_is_one_undo(
    draft: MemoDraft, river: Workspace, qtbot: QtBot
) -> None:
    draft.commit()
    saving(river, qtbot, draft, "票价之外", "甲")
    draft.write("票价之外", "甲乙")
    saving(river, qtbot, draft, "票价之外", "甲乙丙 ")
    assert memos(river) == [("票价之外", "甲乙丙")]
    assert not draft.unsaved
    with qtbot.waitSignal(draft.shown):
        river.undo()
    assert draft.written == ("票价之外", "甲")
    with qtbot.waitSignal(draft.shown):
        river.undo()
    assert memos(river) == []
    assert draft.written == ("", "")
    with qtbot.waitSignal(draft.shown):
        river.redo()
    assert draft.written == ("票价之外", "甲")


def test_it_saves_itself_after_a_pause(
    river: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(memo_draft, "PAUSE", 1)
    draft = MemoDraft(river)
    draft.open(WEEKLY)
    panels.changing(river, qtbot, lambda: draft.write("", "甲"))
    assert memos(river) == [("", "甲")]


def test_what_is_typed_while_it_is_being_created_is_not_lost(
    draft: MemoDraft, river: Workspace, qtbot: QtBot
) -> None:
    draft.write("题", "甲")
    draft.commit()
    draft.write("题", "甲乙")
    draft.open(MemoSubject(tag="tag-0"))
    qtbot.waitUntil(lambda: memos(river) == [("题", "甲乙")])
    assert draft.written == ("", "")


def full_disk(monkeypatch: pytest.MonkeyPatch, river: Workspace, qtbot: QtBot, act: Any) -> Any:
    """Do something while nothing can be saved; returns what tries it again."""

    def refuse(*_: Any, **__: Any) -> Any:
        raise errors.DiskFull("")

    with monkeypatch.context() as patched, qtbot.waitSignal(river.failed) as failed:
        patched.setattr(Store, "perform", refuse)
        act()
    return failed.args[0].retry


def test_a_memo_that_could_not_be_created_is_created_once(
    draft: MemoDraft, river: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft.write("题", "甲")
    retry = full_disk(monkeypatch, river, qtbot, draft.commit)
    assert draft.unsaved
    with qtbot.waitSignal(draft.saved):
        retry()
    assert not draft.unsaved
    saving(river, qtbot, draft, "题", "甲乙")
    assert memos(river) == [("题", "甲乙")]


def test_what_could_not_be_saved_is_shown_again(
    draft: MemoDraft, river: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = MemoSubject(tag="tag-0")
    draft.write("题", "甲")
    full_disk(monkeypatch, river, qtbot, lambda: draft.open(elsewhere))
    draft.open(WEEKLY)
    assert draft.written == ("题", "甲") and draft.unsaved
    panels.changing(river, qtbot, draft.commit)
    draft.write("题", "甲乙")
    retry = full_disk(monkeypatch, river, qtbot, lambda: draft.open(elsewhere))
    draft.open(WEEKLY)
    assert draft.written == ("题", "甲乙") and draft.unsaved
    panels.changing(river, qtbot, retry)
    assert memos(river) == [("题", "甲乙")] and not draft.unsaved
    draft.open(elsewhere)
    draft.open(WEEKLY)
    assert draft.written == ("题", "甲乙")


def test_another_ones_words_come_in_unless_one_is_writing(
    draft: MemoDraft, river: Workspace, qtbot: QtBot
) -> None:
    saving(river, qtbot, draft, "题", "甲")
    assert draft.memo is not None
    name = draft.memo.id
    panels.changing(river, qtbot, lambda: river.perform(edits.edit_memo, name, text="乙"))
    assert draft.written == ("题", "乙")
    draft.write("题", "乙丙")
    panels.changing(river, qtbot, lambda: river.perform(edits.edit_memo, name, text="丁"))
    assert draft.written == ("题", "乙丙")
    panels.changing(river, qtbot, lambda: river.perform(edits.delete_memos, [name]))
    panels.changing(river, qtbot, draft.commit)
    assert memos(river) == [("题", "乙丙")]


def test_nothing_is_written_into_another_project(
    draft: MemoDraft, river: Workspace, qtbot: QtBot, tmp_path: Path
) -> None:
    draft.write("题", "甲")
    with qtbot.waitSignal(river.opened, timeout=panels.PATIENCE):
        river.create(tmp_path / "other.duikan", "另一个", river_archive())
    qtbot.waitUntil(lambda: river.saving.state == "saved", timeout=panels.PATIENCE)
    draft.open(WEEKLY)
    saving(river, qtbot, draft, "乙", "")
    assert [memo.title for memo in panels.rows(river).memos.values()] == ["乙"]


def test_the_latest_about_a_subject_is_shown_and_a_new_one_can_be_begun(
    draft: MemoDraft, river: Workspace, qtbot: QtBot
) -> None:
    for title in ("甲", "乙"):
        panels.changing(river, qtbot, lambda: river.perform(edits.create_memo, title, tag="tag-0"))  # noqa: B023
    draft.open(MemoSubject(tag="tag-0"))
    assert draft.written == ("乙", "")
    first: Memo = panels.rows(river).memos_about("tag-0")[0]
    draft.open(MemoSubject(tag="tag-0"), first)
    assert draft.written == ("甲", "")
    draft.open(MemoSubject(tag="tag-0"), new=True)
    saving(river, qtbot, draft, "丙", "")
    assert [memo.title for memo in panels.rows(river).memos_about("tag-0")] == ["甲", "乙", "丙"]
