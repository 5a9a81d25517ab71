"""A project is restored to the state of a backup, as one operation."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpus.differences import differences
from corpus.model import Span
from db import edits
from db.copies.restoring import BackupState
from db.errors import NotAProject
from db.store import Store
from tests.db import build


@pytest.fixture
def worked(tmp_path: Path) -> Store:
    store = build.project(tmp_path)
    article = store.snapshot().articles_in_order()[0]
    for span in (Span(0, 4), Span(14, 22)):
        store.perform(edits.create_claim, article.id, span)
    store.perform(edits.create_tag, "票价")
    return store


def go_on(store: Store) -> None:
    """Work that touches every kind of row: deletes, alters, adds, corrects a text and removes an article."""
    snapshot = store.snapshot()
    first, second = snapshot.articles_in_order()
    claims = snapshot.claims_of(first.id)
    (tag,) = snapshot.tags.values()
    store.perform(edits.edit_tag, tag.id, name="价钱")
    store.perform(edits.set_claim_note, claims[0].id, "待核")
    store.perform(edits.delete_claims, [claims[1].id])
    store.perform(edits.replace_text, first.id, "新增一段。\n" + build.FERRY)
    store.perform(edits.tag_span, second.id, Span(0, 6), tag.id)
    store.perform(edits.remove_articles, [second.id])
    store.perform(edits.import_articles, [build.new_article("另一篇。\n与轮渡无关。")])


def test_restoring_brings_every_row_back_and_undo_withdraws_it(worked: Store) -> None:
    before = worked.snapshot()
    backup = worked.custody.back_up()
    go_on(worked)
    after = worked.snapshot()
    changes = worked.restore(BackupState(backup))
    assert worked.snapshot().same_rows(before)
    assert changes.operation is not None
    assert changes.operation.name == "project.restore"
    assert worked.check() == []
    assert worked.custody.backups()[0].reason == "restore"
    worked.undo()
    assert worked.snapshot().same_rows(after)
    worked.redo()
    assert worked.snapshot().same_rows(before)
    assert worked.check() == []
    worked.close()


def test_texts_of_articles_that_had_been_removed_come_back(worked: Store) -> None:
    backup = worked.custody.back_up()
    texts = dict(worked.texts())
    go_on(worked)
    worked.restore(BackupState(backup))
    assert dict(worked.texts()) == texts
    worked.close()


def test_a_window_that_is_told_the_changes_shows_the_same_rows(worked: Store) -> None:
    backup = worked.custody.back_up()
    go_on(worked)
    snapshot = worked.snapshot()
    snapshot.apply(worked.restore(BackupState(backup)))
    assert snapshot.same_rows(worked.snapshot())
    worked.close()


def test_the_journal_counts_what_the_preview_lists(worked: Store) -> None:
    """Not the rows of tables, of which a claim with tags has several."""
    state = BackupState(worked.custody.back_up())
    go_on(worked)
    listed = differences(worked.snapshot(), state.snapshot)
    operation = worked.restore(state).operation
    assert operation is not None and operation.count == len(listed)
    worked.close()


def test_the_same_state_changes_nothing(worked: Store) -> None:
    state = BackupState(worked.custody.back_up())
    assert worked.restore(state).operation is None
    worked.close()


def test_texts_of_another_copy_are_counted(worked: Store, tmp_path: Path) -> None:
    copy = tmp_path / "另一份.duikan"
    worked.save_copy(copy)
    with Store.open(copy, build.SHEN) as other:
        other.perform(edits.import_articles, [build.new_article("只在另一份里。\n与轮渡无关。")])
        backup = other.custody.back_up()
        texts = sorted(text for _, text in other.texts())
    worked.restore(BackupState(backup))
    assert sorted(text for _, text in worked.texts()) == texts
    assert worked.check() == []
    worked.close()


def test_a_damaged_backup_is_refused(worked: Store) -> None:
    backup = worked.custody.back_up()
    file = Path(backup.file)
    file.write_bytes(file.read_bytes()[:-1])
    with pytest.raises(NotAProject):
        BackupState(backup)
    worked.close()
