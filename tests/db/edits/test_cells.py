"""Overruled statuses of cells, and read marks."""

from __future__ import annotations

import pytest

from corpus.identities import cell_id, reading_id
from corpus.model import Claim
from corpus.questions import ArticleReading, CellStatus, Question, Status
from db import edits
from db.edits.cells import put_cell_status
from db.errors import UnknownRow
from db.store import Store
from tests.db import build


@pytest.fixture
def question(store: Store) -> Question:
    claim: Claim = build.claim(store)
    return build.created(store.perform(edits.create_question, "票价", [claim.id]).created, Question)


def test_a_status_is_said_changed_and_taken_back(store: Store, question: Question) -> None:
    article = build.article(store, 1).id
    changes = store.perform(edits.set_cell_status, question.id, article, Status.CONTRADICTS, " 口径\n不同 ")
    assert build.told(changes) == ("cell.status", "票价", article, 1)
    cell = build.created(changes.created, CellStatus)
    assert cell.id == cell_id(question.id, article)
    assert (cell.status, cell.reason) == (Status.CONTRADICTS, "口径 不同")
    assert cell.annotator == store.annotator.id
    store.perform(edits.set_cell_status, question.id, article, Status.AGREES)
    assert [(one.status, one.reason) for one in store.snapshot().cells.values()] == [(Status.AGREES, "")]
    assert store.perform(edits.set_cell_status, question.id, article, Status.AGREES).operation is None
    changes = store.perform(edits.set_cell_status, question.id, article, None)
    assert build.told(changes)[0] == "cell.clear"
    assert not store.snapshot().cells
    assert store.perform(edits.set_cell_status, question.id, article, None).operation is None
    store.undo()
    assert [one.status for one in store.snapshot().cells.values()] == [Status.AGREES]


def test_two_who_overrule_the_same_cell_write_one_row(store: Store, question: Question) -> None:
    article = build.article(store, 1).id
    store.perform(edits.set_cell_status, question.id, article, Status.AGREES)
    with Store.open(store.location, build.SHEN) as shen:
        shen.perform(edits.set_cell_status, question.id, article, Status.OVERLAPS)
    (cell,) = store.snapshot().cells.values()
    assert cell.status is Status.OVERLAPS


def test_a_baseline_is_no_overrule(store: Store, question: Question) -> None:
    where = question.id, build.article(store, 1).id
    assert build.refusal(store, edits.set_cell_status, *where, Status.BASELINE) == "baseline_is_a_claim"
    assert build.refusal(store, put_cell_status, *where, Status.BASELINE, "") == "baseline_is_a_claim"


def test_question_and_article_must_be_there(store: Store, question: Question) -> None:
    with pytest.raises(UnknownRow):
        store.perform(edits.set_cell_status, "nobody", build.article(store).id, None)
    with pytest.raises(UnknownRow):
        store.perform(edits.set_cell_status, question.id, "nobody", Status.AGREES)


def test_each_annotator_marks_for_themselves(store: Store) -> None:
    first, second = (build.article(store, number) for number in (0, 1))
    changes = store.perform(edits.mark_read, [first.id, second.id, first.id])
    assert build.told(changes) == ("article.read", first.title, "", 2)
    assert {row.id for row in changes.created if isinstance(row, ArticleReading)} == {
        reading_id(one.id, store.annotator.id) for one in (first, second)
    }
    with Store.open(store.location, build.SHEN) as shen:
        shen.perform(edits.mark_read, [first.id])
        changes = shen.perform(edits.mark_read, [first.id, second.id], False)
        assert build.told(changes) == ("article.unread", first.title, first.id, 1)
    snapshot = store.snapshot()
    assert [one.annotator for one in snapshot.readings_of(first.id)] == [store.annotator.id]
    assert len(snapshot.readings_of(second.id)) == 1


def test_marking_what_is_marked_does_nothing(store: Store) -> None:
    article = build.article(store).id
    assert store.perform(edits.mark_read, [article], False).operation is None
    store.perform(edits.mark_read, [article])
    assert store.perform(edits.mark_read, [article]).operation is None
    assert store.perform(edits.mark_read, []).operation is None
    with pytest.raises(UnknownRow):
        store.perform(edits.mark_read, ["nobody"])
    store.undo()
    assert not store.snapshot().readings
