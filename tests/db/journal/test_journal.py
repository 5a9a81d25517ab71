"""Every change of a row is recorded with the previous values."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from sqlite3 import connect

import pytest

from corpus.changes import Operation
from corpus.identities import OperationId, TagId
from corpus.model import Span
from db import edits
from db.editing import Editing
from db.errors import Cancelled, ReadOnly
from db.journal.journal import Revised, Workplace, coalesce
from db.journal.reconciling import write_heads_and_tallies, write_operation
from db.journal.revisions import CHANGED, CREATED, DELETED, RESTORED, Revision, revision_digest
from db.store import Store
from db.tables.rows import Row, canonical, claim_tag_id
from tests.db import build


def revisions(store: Store, row_id: str) -> list[tuple[str, list[str], str]]:
    """Of a row in order of arrival: operation, parents, and what was done."""
    statement = "SELECT operation, parents, kind FROM revision WHERE row_id = ? ORDER BY seq"
    with closing(connect(store.location)) as connection:
        rows = connection.execute(statement, (row_id,)).fetchall()
    return [(operation, json.loads(parents), kind) for operation, parents, kind in rows]


def change(store: Store, row_id: str) -> dict[str, list[object]]:
    """What the last revision of a row changed."""
    statement = "SELECT change FROM revision WHERE row_id = ? ORDER BY seq DESC"
    with closing(connect(store.location)) as connection:
        (told,) = connection.execute(statement, (row_id,)).fetchone()
    changed: dict[str, list[object]] = json.loads(told)
    return changed


def operations(store: Store) -> list[str]:
    return [operation.id for operation in store.operations()]


def undo_twice(store: Store) -> None:
    """Undo the newest two operations; one of them may be refused."""
    store.undo()
    store.undo()


# Causal parents


def test_a_revision_names_the_one_it_replaces_and_no_earlier_one(store: Store) -> None:
    tag = build.tag(store)
    store.perform(edits.edit_tag, tag.id, definition="单程")
    store.perform(edits.edit_tag, tag.id, definition="往返")
    made, first, second = operations(store)[-3:]
    assert revisions(store, tag.id) == [
        (made, [], CREATED),
        (first, [made], CHANGED),
        (second, [first], CHANGED),
    ]


@pytest.mark.parametrize("rounds", [1, 2])
def test_a_row_that_comes_back_replaces_its_deletion_alone(store: Store, rounds: int) -> None:
    tag = build.tag(store)
    for _ in range(rounds):
        store.undo()
        store.redo()
    *earlier, deleted, restored = operations(store)
    assert revisions(store, tag.id)[-2:] == [
        (deleted, [earlier[-1]], DELETED),
        (restored, [deleted], RESTORED),
    ]


def test_a_tag_that_is_put_on_a_claim_again_replaces_its_removal(store: Store) -> None:
    first, second = build.tag(store), build.tag(store, "客运量")
    claim = build.claim(store, tags=[first.id, second.id])
    for _ in range(2):
        store.perform(edits.toggle_tag, claim.id, first.id)
    made, removed, put = operations(store)[-3:]
    assert revisions(store, claim_tag_id(claim.id, first.id)) == [
        (made, [], CREATED),
        (removed, [made], DELETED),
        (put, [removed], RESTORED),
    ]
    assert revisions(store, claim_tag_id(claim.id, second.id)) == [(made, [], CREATED)], (
        "the other tag was not touched"
    )


def test_of_two_deletions_that_did_not_know_of_each_other_both_are_replaced(store: Store) -> None:
    """Only a merge makes such revisions; what is written after it must name them all."""
    tag = build.tag(store)
    store.undo()
    made, deleted = operations(store)[-2:]
    deletion = Revision(OperationId("x"), "tag", tag.id, DELETED, "{}", canonical([made]), "")
    digest = revision_digest("x", "tag", tag.id, DELETED, "{}", deletion.parents)
    act = Operation(OperationId("x"), "", "", "", 1, store.annotator.id, "")
    with closing(connect(store.location, isolation_level=None)) as connection:
        write_operation(connection, act, Workplace("", ""), [], [deletion._replace(digest=digest)])
        write_heads_and_tallies(connection)
    store.redo()
    assert revisions(store, tag.id)[-1] == (operations(store)[-1], sorted([deleted, "x"]), RESTORED)
    assert store.snapshot().tags[tag.id] == tag
    assert store.check() == []


# What a revision tells


def test_a_revision_tells_the_fields_that_changed(store: Store) -> None:
    tag = build.tag(store)
    made = change(store, tag.id)
    assert made.keys() == {"name", "colour", "created", "updated", "author"}, "others have their defaults"
    assert made["name"] == [None, "票价"]
    store.perform(edits.edit_tag, tag.id, definition="单程")
    assert change(store, tag.id)["definition"] == ["", "单程"]
    assert change(store, tag.id).keys() == {"definition", "updated"}
    store.perform(edits.delete_tag, tag.id)
    assert change(store, tag.id) == {}, "what it was follows from the revisions before"
    store.undo()
    assert change(store, tag.id) == {}, "its fields are as they were"


def test_fields_that_belong_together_are_told_together(store: Store) -> None:
    claim = build.claim(store)
    store.perform(edits.set_claim_span, claim.id, build.at("青川渡轮"))
    store.perform(edits.set_claim_span, claim.id, build.at("渡轮十二年"))
    assert change(store, claim.id).keys() == {
        *("text", "start", "end", "quote", "prefix", "suffix", "orphaned", "updated"),
    }
    assert change(store, claim.id)["orphaned"] == [0, 0]


def test_a_decision_tells_its_fields_even_if_they_stay_as_they_are(store: Store) -> None:
    tag = build.tag(store, definition="单程")
    store.perform(lambda editing: editing.decide("tag", tag.id, {"definition": "单程"}))
    assert change(store, tag.id).keys() == {"definition", "updated"}
    assert change(store, tag.id)["definition"] == ["单程", "单程"]
    assert store.check() == [], "the count of rows and the digests are kept"


# What was altered is not written over


@pytest.mark.parametrize("act", ["update", "delete", "undo"])
def test_a_row_that_was_altered_is_neither_changed_nor_deleted(closed: Path, act: str) -> None:
    with Store.open(closed, build.LIN) as store:
        (tag,) = store.snapshot().tags.values()
        build.change(closed, "UPDATE tag SET definition = 'altered'")
        acts = {
            "update": lambda: store.perform(edits.edit_tag, tag.id, colour="rose"),
            "delete": lambda: store.perform(edits.delete_tag, tag.id),
            "undo": lambda: undo_twice(store),
        }
        with pytest.raises(ReadOnly) as refused:
            acts[act]()
        assert refused.value.reason == store.read_only_reason == "damaged"
    with closing(connect(closed)) as connection:
        assert connection.execute("SELECT definition FROM tag").fetchall() == [("altered",)]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE revision SET change = replace(change, '票价', '车费')",
        "UPDATE operation SET subject = 'x' WHERE name = 'claim.tag'",
        "DELETE FROM revision WHERE table_name = 'claim_tag'",
    ],
)
def test_what_was_altered_in_the_journal_is_not_taken_back(closed: Path, statement: str) -> None:
    with Store.open(closed, build.LIN) as store:
        build.change(closed, statement)
        with pytest.raises(ReadOnly):
            undo_twice(store)
        assert {finding.code for finding in store.check()} >= {"digest"}


# One revision per row and operation


def test_a_row_that_is_changed_and_changed_back_is_as_it_was(store: Store) -> None:
    tag, other = build.tag(store), build.tag(store, "客运量")
    before = revisions(store, tag.id)

    def there_and_back(editing: Editing) -> None:
        for name in ("一时", "票价"):
            editing.update(replace(editing.tag(tag.id), name=name))
        editing.update(replace(other, definition="人次"))

    assert len(store.perform(there_and_back).updated) == 1
    assert revisions(store, tag.id) == before
    assert store.check() == []
    store.perform(edits.edit_tag, tag.id, definition="单程")
    assert revisions(store, tag.id)[-1][1] == [before[-1][0]]


def test_what_an_edit_does_twice_to_a_row_is_one_revision(store: Store) -> None:
    tag = build.tag(store)

    def twice(editing: Editing) -> None:
        for definition in ("单程", "往返"):
            editing.update(replace(editing.tag(tag.id), definition=definition))
        editing.tell("tag.edit")

    (change,) = store.perform(twice).updated
    assert (change.before, change.after) == (tag, replace(tag, definition="往返"))
    made, edited = operations(store)[-2:]
    assert revisions(store, tag.id)[1:] == [(edited, [made], CHANGED)]


def test_a_row_that_comes_and_goes_in_one_edit_is_no_change(store: Store) -> None:
    before = store.fingerprint()

    def come_and_go(editing: Editing) -> None:
        edits.create_tag(editing, "一时")
        editing.delete_tag(editing.tags()[0].id)

    changes = store.perform(come_and_go)
    assert (changes.operation, changes.created, changes.deleted) == (None, (), ())
    assert store.fingerprint() == before


def test_a_row_that_comes_and_goes_beside_others_leaves_no_revision(store: Store) -> None:
    gone: list[TagId] = []

    def come_and_go(editing: Editing) -> None:
        edits.create_tag(editing, "留下")
        edits.create_tag(editing, "一时")
        gone.extend(tag.id for tag in editing.tags() if tag.name == "一时")
        editing.delete_tag(gone[0])

    (tag,) = (row for row in store.perform(come_and_go).created if row.id not in gone)
    assert revisions(store, gone[0]) == []
    assert len(revisions(store, tag.id)) == 1


def test_a_row_that_is_updated_to_what_it_is_gets_no_revision(store: Store) -> None:
    tag, other = build.tag(store), build.tag(store, "客运量")

    def update_both(editing: Editing) -> None:
        editing.update(tag, replace(other, definition="人次"))

    (change,) = store.perform(update_both).updated
    assert change.before == other
    assert len(revisions(store, tag.id)) == 1


def test_rows_that_do_not_exist_are_deleted_without_a_trace(store: Store) -> None:
    def delete_nothing(editing: Editing) -> None:
        editing.delete_links([])
        editing.delete_tag(TagId("nobody"))

    assert store.perform(delete_nothing).operation is None


# Parts


def row(name: str) -> Row:
    return {"id": "t", "name": name}


def test_revisions_of_a_row_are_one_step() -> None:
    steps = [
        Revised("tag", "t", None, row("1")),
        Revised("claim", "t", row("a"), row("b")),
        Revised("tag", "t", row("1"), row("2")),
        Revised("tag", "u", None, row("1")),
        Revised("tag", "t", row("2"), row("3")),
        Revised("tag", "u", row("1"), None),
    ]
    assert coalesce(steps) == [Revised("tag", "t", None, row("3")), Revised("claim", "t", row("a"), row("b"))]


def test_a_row_that_returned_to_what_it_was_is_no_step() -> None:
    assert coalesce([Revised("tag", "t", row("1"), row("2")), Revised("tag", "t", row("2"), row("1"))]) == []


# Progress


@pytest.mark.parametrize("told", [[(500, 0)], [(500, 0), (500, 501)]])
def test_an_operation_that_is_abandoned_changes_nothing(store: Store, told: list[tuple[int, int]]) -> None:
    article, before = build.article(store), build.content(store)
    seen: list[tuple[int, int]] = []

    def many(editing: Editing) -> None:
        for number in range(501):
            edits.create_claim(editing, article.id, Span(number % 7, number % 7 + 3))

    def follow(done: int, total: int) -> None:
        seen.append((done, total))
        if seen == told:
            raise Cancelled(store.location)

    store.follow_writing(follow)
    with pytest.raises(Cancelled):
        store.perform(many)
    assert seen == told
    assert build.content(store) == before and store.check() == []
    store.follow_writing(None)
    store.perform(many)
    store.undo()
    assert seen == told
    assert not store.snapshot().claims and store.check() == []
