"""Edits of memos: what analysts write about articles, tags and the project."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from corpus.identities import ArticleId, MemoId, TagId
from corpus.memos import Memo
from db.edits.unchanged import UNCHANGED, Unchanged
from db.edits.wording import many_lines, one_line, subject

if TYPE_CHECKING:
    from db.editing import Editing


def create_memo(
    editing: Editing,
    title: str = "",
    text: str = "",
    *,
    article: ArticleId | None = None,
    tag: TagId | None = None,
) -> None:
    """Create a memo about an article, a tag or, without either, the project. It may be empty.

    Rejected as ``memo_subject`` if both are given.
    """
    if article is not None and tag is not None:
        editing.reject("memo_subject")
    if article is not None:
        editing.article(article)
    if tag is not None:
        editing.tag(tag)
    author, now = editing.annotator.id, editing.now
    identity = MemoId(editing.new_id())
    memo = Memo(identity, article, tag, one_line(title), many_lines(text), author, now, now)
    editing.insert(memo)
    editing.tell("memo.create", _named(memo), place=article or "")


def edit_memo(
    editing: Editing,
    memo_id: MemoId,
    *,
    title: str | Unchanged = UNCHANGED,
    text: str | Unchanged = UNCHANGED,
) -> None:
    """Change the title or the text of a memo."""
    memo = editing.row(Memo, memo_id)
    changed = memo
    if not isinstance(title, Unchanged):
        changed = replace(changed, title=one_line(title))
    if not isinstance(text, Unchanged):
        changed = replace(changed, text=many_lines(text))
    if changed != memo:
        editing.update(editing.touch(changed))
    editing.tell("memo.edit", _named(changed), place=changed.article or "")


def delete_memos(editing: Editing, memo_ids: Iterable[MemoId]) -> None:
    """Delete memos. Unknown identities are ignored."""
    memos = [editing.row(Memo, memo_id) for memo_id in dict.fromkeys(memo_ids)]
    if memos:
        editing.delete(Memo, (memo.id for memo in memos))
        editing.tell("memo.delete", _named(memos[0]), place=memos[0].article or "", count=len(memos))


def _named(memo: Memo) -> str:
    return subject(memo.title or memo.text)
