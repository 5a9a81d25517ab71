"""Reading and writing within an edit: it sees its own writes, and deletes dependent rows."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

import pytest

from corpus.identities import ArticleId, ClaimId, FigureMarkId, LinkId, RelationId, TagId
from corpus.model import Claim, Tag
from db import edits
from db.editing import Editing
from db.errors import Rejected, UnknownRow
from db.store import Store
from tests.db import build


def test_an_edit_sees_its_own_writes(store: Store) -> None:
    tag = build.tag(store)
    seen: list[object] = []

    def edit(editing: Editing) -> None:
        seen.append(editing.tag(tag.id))
        editing.update(replace(tag, definition="单程"))
        seen.append(editing.tag(tag.id).definition)
        editing.delete_tag(tag.id)
        with pytest.raises(UnknownRow) as unknown:
            editing.tag(tag.id)
        seen.append((unknown.value.kind, unknown.value.id, unknown.value.path))

    store.perform(edit)
    assert seen == [tag, "单程", ("tag", tag.id, store.location)]


def test_an_edit_that_failed_is_not_remembered(store: Store) -> None:
    tag = build.tag(store)

    def fail(editing: Editing) -> None:
        editing.update(replace(editing.tag(tag.id), definition="单程"))
        editing.tag(tag.id)
        editing.reject("never", reason="mind")

    with pytest.raises(Rejected) as rejected:
        store.perform(fail)
    assert (rejected.value.code, rejected.value.details) == ("never", {"reason": "mind"})
    found: list[Tag] = []
    store.perform(lambda editing: found.append(editing.tag(tag.id)))
    assert found == [tag]


def test_a_row_that_somebody_else_changed_is_read_again(store: Store) -> None:
    tag = build.tag(store)
    found: list[str] = []
    store.perform(lambda editing: found.append(editing.tag(tag.id).definition))
    with Store.open(store.location, build.SHEN) as shen:
        shen.perform(edits.edit_tag, tag.id, definition="往返")
    store.perform(lambda editing: found.append(editing.tag(tag.id).definition))
    assert found == ["", "往返"]


@pytest.mark.parametrize(
    ("kind", "read"),
    [
        ("article", lambda editing: editing.article(ArticleId("x"))),
        ("tag", lambda editing: editing.tag(TagId("x"))),
        ("relation", lambda editing: editing.relation(RelationId("x"))),
        ("link", lambda editing: editing.link(LinkId("x"))),
        ("figure_mark", lambda editing: editing.figure_mark(FigureMarkId("x"))),
        ("claim", lambda editing: editing.claim(ClaimId("x"))),
    ],
)
def test_a_row_that_is_not_there_is_named(store: Store, kind: str, read: object) -> None:
    with pytest.raises(UnknownRow) as unknown:
        store.perform(read)  # type: ignore[arg-type]
    assert (unknown.value.kind, unknown.value.id) == (kind, "x")


def test_fresh_identities_are_told_to_the_recorder(store: Store) -> None:
    made: list[str] = []

    def edit(editing: Editing) -> None:
        made.extend(editing.new_id() for _ in range(2))
        assert set(made) <= editing._recorder.fresh

    store.perform(edit)
    assert made[0] != made[1]


def test_what_was_told_last_names_the_operation(store: Store) -> None:
    def edit(editing: Editing) -> None:
        edits.create_tag(editing, "票价")
        editing.tell("a.test", "题", place="x:1", count=3)

    operation = store.perform(edit).operation
    assert operation is not None
    assert (operation.name, operation.subject, operation.place, operation.count) == ("a.test", "题", "x:1", 3)
    assert (operation.annotator, operation.undoes) == (store.annotator.id, None)

    def tell_little(editing: Editing) -> None:
        edits.create_tag(editing, "客运量")
        editing.tell("a.test")

    operation = store.perform(tell_little).operation
    assert operation is not None
    assert (operation.subject, operation.place, operation.count) == ("", "", 1)


def test_an_edit_that_tells_nothing_has_no_name(store: Store) -> None:
    tag = build.tag(store)
    operation = store.perform(lambda editing: editing.delete_tag(tag.id)).operation
    assert operation is not None
    assert (operation.name, operation.subject, operation.place, operation.count) == ("", "", "", 1)


def test_the_order_of_tags_follows_the_codebook_as_the_edit_has_it(store: Store) -> None:
    first, second = build.tag(store, "甲"), build.tag(store, "乙")
    claim = build.claim(store, tags=[first.id, second.id])
    seen: list[tuple[TagId, ...]] = []

    def edit(editing: Editing) -> None:
        seen.append(editing.claim(claim.id).tags)
        editing.update(replace(first, position=9))
        seen.append(editing.claim(claim.id).tags)
        editing.insert(replace(second, id=TagId(editing.new_id()), position=-1, name="丙"))
        (third,) = (tag.id for tag in editing.tags() if tag.name == "丙")
        editing.add_tags([(claim.id, third)])
        seen.append(editing.claim(claim.id).tags)
        editing.remove_tags([(claim.id, third)])
        editing.delete_tag(third)
        assert third not in editing.codebook_ranks()

    store.perform(edit)
    assert seen[:2] == [(first.id, second.id), (second.id, first.id)]
    assert seen[2][1:] == (second.id, first.id)


def test_a_claim_goes_with_its_tags_and_marks_but_not_its_links(store: Store) -> None:
    tag = build.tag(store)
    claim = build.claim(store, build.at("由2元调整为3元"), tags=[tag.id])
    other = build.claim(store, build.at("平均票价为2.6元"), tags=[tag.id])
    for marked, words in ((claim, "2元"), (other, "2.6元")):
        store.perform(edits.dismiss_figure, marked.id, build.at(words))
    store.perform(lambda editing: editing.delete_claims([claim.id]))
    snapshot = store.snapshot()
    assert list(snapshot.claims) == [other.id]
    assert snapshot.claims[other.id].tags == (tag.id,)
    assert [mark.claim for mark in snapshot.figure_marks.values()] == [other.id]


def test_an_article_goes_with_its_texts_and_rejections(store: Store) -> None:
    first, second = build.article(store), build.article(store, 1)
    store.perform(edits.replace_text, first.id, "更正后的文字。")
    places = [edits.Place(article.id, build.HEADLINE) for article in (first, second)]
    store.perform(edits.reject_suggestion, *places, "equivalent")
    store.perform(lambda editing: editing.delete_articles([first.id]))
    assert list(store.snapshot().articles) == [second.id]
    assert not store.snapshot().rejections
    with pytest.raises(UnknownRow):
        store.text_version(first.text)
    assert store.text_version(second.text).content == build.FERRY_TRADITIONAL


def test_a_touched_value_tells_when(store: Store) -> None:
    claim = build.claim(store)
    touched: list[Claim] = []
    times: list[str] = []

    def edit(editing: Editing) -> None:
        times.append(editing.now)
        touched.append(editing.touch(replace(claim, updated="", note="注")))

    store.perform(edit)
    assert touched == [replace(claim, updated=times[0], note="注")]


def test_tags_of_claims_are_stored_in_the_order_of_their_identities(store: Store) -> None:
    tags = [build.tag(store, name) for name in ("票价", "客流")]
    claim = build.claim(store)
    claims = [
        replace(claim, id=ClaimId(f"claim {number}"), tags=tuple(tag.id for tag in tags))
        for number in range(20)
    ]
    store.perform(lambda editing: editing.insert(*claims))
    assert [store.snapshot().claims[made.id].tags for made in claims] == [made.tags for made in claims]
    with sqlite3.connect(store.location) as raw:
        stored = [row_id for (row_id,) in raw.execute("SELECT id FROM claim_tag ORDER BY rowid")]
        revised = raw.execute("SELECT row_id FROM revision WHERE table_name = 'claim_tag' ORDER BY seq")
        assert stored == sorted(stored) == [row_id for (row_id,) in revised]
    assert len(stored) == 40
