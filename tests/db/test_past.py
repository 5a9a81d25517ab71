"""Earlier versions of texts, and the journal in pages."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpus.past_acts import ActFilter, PastAct
from db import edits
from db.store import Store
from tests.db import build


def test_versions_of_a_text(store: Store) -> None:
    article = build.article(store, 1)
    before = store.text(article.id)
    store.perform(edits.replace_text, article.id, before + "补充一句。")
    heads = store.past.versions(article.id)
    assert [head.characters for head in heads] == [len(before), len(before) + 5]
    assert [store.text_version(head.id).content for head in heads] == [before, before + "补充一句。"]
    assert heads[1].id == store.snapshot().articles[article.id].text


@pytest.mark.usefixtures("clock")
def test_an_undone_act_says_so_and_undo_is_no_act(store: Store) -> None:
    store.perform(edits.create_tag, "票价")
    store.undo()
    newest = store.past.page().acts[0]
    assert (newest.operation.subject, bool(newest.undone)) == ("票价", True)
    store.redo()
    assert not store.past.page().acts[0].undone


@pytest.mark.usefixtures("clock")
def test_pages(store: Store) -> None:
    for number in range(5):
        store.perform(edits.create_tag, f"标签{number}")
    told: list[PastAct] = []
    more = True
    while more:
        page = store.past.page(before=told[-1] if told else None, limit=2)
        told += page.acts
        more = page.more
    assert [act.operation.id for act in told] == [operation.id for operation in reversed(store.operations())]
    assert not store.past.page(limit=len(told)).more
    assert store.past.page(limit=len(told) - 1).more


def test_the_rows_of_an_act(store: Store) -> None:
    tag = build.tag(store)
    operation = store.operations()[-1].id
    assert [(row.table, row.id) for row in store.past.rows_of(operation)] == [("tag", tag.id)]


def test_a_merge_stands_among_the_acts(store: Store, tmp_path: Path) -> None:
    other = tmp_path / "other.duikan"
    store.save_copy(other)
    with Store.open(other, build.SHEN) as shen:
        shen.perform(edits.create_tag, "客流")
    store.merge(other)
    acts = store.past.page().acts
    merged = next(act for act in acts if act.operation.name == "project.merge")
    brought = next(act for act in acts if act.operation.subject == "客流")
    assert brought.merged
    assert not merged.undone
    store.undo()
    undone = {act.operation.name for act in store.past.page().acts if act.undone}
    assert {"project.merge", "tag.create"} <= undone
    assert all(
        act.operation.name != "project.merge" for act in store.past.page(ActFilter(names=("tag.",))).acts
    )
    mine = ActFilter(annotator=store.annotator.id)
    assert all(act.operation.name != "project.merge" for act in store.past.page(mine).acts)
    here = ActFilter(article=build.article(store).id)
    assert all(act.operation.name != "project.merge" for act in store.past.page(here).acts)
