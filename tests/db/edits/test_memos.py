"""Memos about articles, tags and the project."""

from __future__ import annotations

from corpus.memos import Memo
from db import edits
from db.store import Store
from tests.db import build


def memos(store: Store) -> list[tuple[str, str]]:
    found = sorted(store.snapshot().memos.values(), key=lambda memo: memo.id)
    return [(memo.title, memo.text) for memo in found]


def test_a_memo_is_written_changed_and_deleted(store: Store) -> None:
    article = build.article(store)
    changes = store.perform(edits.create_memo, " 票价 ", "- 要问\n", article=article.id)
    assert build.told(changes) == ("memo.create", "票价", article.id, 1)
    memo = build.created(changes.created, Memo)
    assert store.snapshot().memos_about(article.id) == [memo]
    changed = store.perform(edits.edit_memo, memo.id, text="问过了")
    assert build.told(changed)[:3] == ("memo.edit", "票价", article.id)
    assert memos(store) == [("票价", "问过了")]
    assert store.perform(edits.edit_memo, memo.id, title="票价").operation is None
    gone = store.perform(edits.delete_memos, [memo.id, memo.id])
    assert build.told(gone) == ("memo.delete", "票价", article.id, 1)
    assert memos(store) == []
    store.undo()
    assert memos(store) == [("票价", "问过了")]
    assert store.check() == []


def test_a_memo_may_be_empty_and_about_the_project(store: Store) -> None:
    memo = build.created(store.perform(edits.create_memo).created, Memo)
    assert store.snapshot().memos_about(None) == [memo]


def test_a_memo_is_about_one_thing(store: Store) -> None:
    article, tag = build.article(store), build.tag(store)
    refused = build.refusal(store, edits.create_memo, "x", article=article.id, tag=tag.id)
    assert refused == "memo_subject"


def test_memos_go_with_their_article_and_outlive_their_tag(store: Store) -> None:
    article, tag, other = build.article(store), build.tag(store), build.tag(store, "客流")
    store.perform(edits.create_memo, "文章", article=article.id)
    about = build.created(store.perform(edits.create_memo, "标签", tag=tag.id).created, Memo)
    store.perform(edits.merge_tags, tag.id, other.id)
    assert store.snapshot().memos[about.id].tag == other.id
    store.perform(edits.delete_tag, other.id)
    assert store.snapshot().memos[about.id].tag is None
    store.perform(edits.remove_articles, [article.id])
    assert memos(store) == [("标签", "")]
    store.undo()
    assert memos(store) == [("文章", ""), ("标签", "")]
    assert store.check() == []
