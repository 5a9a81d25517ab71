"""Edits of cells of the comparison: overruling the computed status of an article, and marking articles as read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from corpus.identities import ArticleId, QuestionId, cell_id, reading_id
from corpus.questions import ArticleReading, CellStatus, Status
from db.edits.wording import one_line

if TYPE_CHECKING:
    from db.editing import Editing


def set_cell_status(
    editing: Editing, question: QuestionId, article: ArticleId, status: Status | None, reason: str = ""
) -> None:
    """Overrule the computed status of an article in a question; None removes the overruling.

    Rejected as ``baseline_is_a_claim`` for :attr:`Status.BASELINE`, which is set by
    :func:`~db.edits.questions.set_baseline`.
    """
    title, name = editing.question(question).title, editing.article(article).id
    if status is None:
        editing.delete(CellStatus, [cell_id(question, article)])
    else:
        put_cell_status(editing, question, article, status, reason)
    editing.tell("cell.status" if status is not None else "cell.clear", title, place=name)


def put_cell_status(
    editing: Editing, question: QuestionId, article: ArticleId, status: Status, reason: str
) -> None:
    """Overrule a status without describing the operation, for use by other edits."""
    if status is Status.BASELINE:
        editing.reject("baseline_is_a_claim")
    identity, words = cell_id(question, article), one_line(reason)
    known = editing.referring(CellStatus, "id", [identity])
    if not known:
        editing.insert(
            CellStatus(
                *(identity, question, article, status, words),
                *(editing.annotator.id, editing.now, editing.now),
            )
        )
        return
    (before,) = known
    after = replace(before, status=status, reason=words)
    if after != before:
        editing.update(editing.touch(after))


def mark_read(editing: Editing, articles: Sequence[ArticleId], read: bool = True) -> None:
    """Mark articles as read by this annotator, or remove the marks. Articles already in that state are left alone."""
    found = [editing.article(article) for article in dict.fromkeys(articles)]
    me = editing.annotator.id
    marks = {reading_id(article.id, me): article for article in found}
    standing = {reading.id for reading in editing.referring(ArticleReading, "id", marks)}
    if read:
        changed = [mark for mark in marks if mark not in standing]
        editing.insert(*(ArticleReading(mark, marks[mark].id, me, editing.now) for mark in changed))
    else:
        changed = [mark for mark in marks if mark in standing]
        editing.delete(ArticleReading, changed)
    if changed:
        first = marks[changed[0]]
        where = first.id if len(changed) == 1 else ""
        editing.tell(
            "article.read" if read else "article.unread", first.title, place=where, count=len(changed)
        )
