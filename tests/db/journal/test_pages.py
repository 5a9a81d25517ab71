"""Operations page by page, and which were undone."""

from __future__ import annotations

import pytest

from corpus.identities import AnnotatorId
from corpus.past_acts import ActFilter
from db import edits
from db.journal import pages
from db.store import Store
from tests.db import build
from tests.db.build import reading


@pytest.mark.usefixtures("clock")
def test_what_was_undone_and_redone(store: Store) -> None:
    store.perform(edits.create_tag, "票价")
    made = store.operations()[-1].id
    for undone in (True, False, True):
        (store.undo if undone else store.redo)()
        with reading(store) as connection:
            assert (made in pages.taken_back(connection)) is undone
    with reading(store) as connection:
        assert pages.taken_back(connection)[made] == store.operations()[-1].time


@pytest.mark.usefixtures("clock")
def test_pages_go_on_where_the_one_before_ended(store: Store) -> None:
    for number in range(5):
        store.perform(edits.create_tag, f"标签{number}")
    with reading(store) as connection:
        first = pages.page(connection, ActFilter(), 2)
        rest = pages.page(connection, ActFilter(), 100, first[-1].id)
    names = [one.subject for one in (*first, *rest)]
    assert names[:5] == ["标签4", "标签3", "标签2", "标签1", "标签0"]
    assert len(names) == len(store.operations())


def test_filters(store: Store) -> None:
    article = build.article(store, 1)
    store.perform(edits.create_tag, "100%_标签")
    store.perform(edits.edit_article, article.id, title="新题")
    with reading(store) as connection:
        by_name = pages.page(connection, ActFilter(names=("tag.",)), 10)
        by_place = pages.page(connection, ActFilter(article=article.id, names=("article.edit",)), 10)
        by_nobody = pages.page(connection, ActFilter(annotator=AnnotatorId("nobody")), 10)
    assert [one.name for one in by_name] == ["tag.create"]
    assert [one.subject for one in by_place] == ["新题"]
    assert by_nobody == []


def test_changed_rows_name_the_claim_to_which_they_belong(store: Store) -> None:
    tag, claim = build.tag(store), build.claim(store)
    tagged = store.perform(edits.toggle_tag, claim.id, tag.id)
    taken_off = store.perform(edits.toggle_tag, claim.id, tag.id)
    for changes in (tagged, taken_off):
        assert changes.operation is not None
        with reading(store) as connection:
            rows = pages.changed_rows(connection, changes.operation.id)
        assert [(row.table, row.claim) for row in rows] == [("claim_tag", claim.id)]
