"""Every change of a row is recorded with what it replaced."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import replace
from sqlite3 import connect
from typing import Any

import pytest

from corpus.identities import TagId
from db import edits
from db.editing import Editing
from db.journal import BATCH, Revised, Tally, batches, coalesce, content_of, fingerprint
from db.store import Store
from tests.db import build


def revisions(store: Store, row_id: str) -> list[tuple[str, list[str], bool, bool]]:
    """Of a row in order of arrival: operation, parents, whether there was a row before, and whether there is after."""
    statement = "SELECT operation, parents, before IS NOT NULL, after IS NOT NULL FROM revision WHERE row_id = ? ORDER BY seq"
    with closing(connect(store.location)) as connection:
        rows = connection.execute(statement, (row_id,)).fetchall()
    return [
        (operation, json.loads(parents), bool(before), bool(after))
        for operation, parents, before, after in rows
    ]


def operations(store: Store) -> list[str]:
    return [operation.id for operation in store.operations()]


# Causal parents


def test_a_revision_names_the_one_it_replaces_and_no_earlier_one(store: Store) -> None:
    tag = build.tag(store)
    store.perform(edits.edit_tag, tag.id, definition="单程")
    store.perform(edits.edit_tag, tag.id, definition="往返")
    made, first, second = operations(store)[-3:]
    assert revisions(store, tag.id) == [
        (made, [], False, True),
        (first, [made], True, True),
        (second, [first], True, True),
    ]


@pytest.mark.parametrize("rounds", [1, 2])
def test_a_row_that_comes_back_replaces_its_deletion_alone(store: Store, rounds: int) -> None:
    tag = build.tag(store)
    for _ in range(rounds):
        store.undo(), store.redo()
    *earlier, deleted, restored = operations(store)
    assert revisions(store, tag.id)[-2:] == [
        (deleted, [earlier[-1]], True, False),
        (restored, [deleted], False, True),
    ]


def test_a_tag_that_is_put_on_a_claim_again_replaces_its_removal(store: Store) -> None:
    first, second = build.tag(store), build.tag(store, "客运量")
    claim = build.claim(store, tags=[first.id, second.id])
    for _ in range(2):
        store.perform(edits.toggle_tag, claim.id, first.id)
    made, removed, put = operations(store)[-3:]
    assert revisions(store, f"{claim.id}:{first.id}") == [
        (made, [], False, True),
        (removed, [made], True, False),
        (put, [removed], False, True),
    ]
    assert revisions(store, f"{claim.id}:{second.id}") == [(made, [], False, True)], (
        "the other tag was not touched"
    )


def test_of_two_deletions_that_did_not_know_of_each_other_both_are_replaced(store: Store) -> None:
    """Only a merge makes such revisions; what is written after it must name them all."""
    tag = build.tag(store)
    store.undo()
    made, deleted = operations(store)[-2:]
    with closing(connect(store.location)) as connection:
        connection.execute(
            'INSERT INTO operation (id, name, subject, place, count, author, time) VALUES ("x", "", "", "", 1, ?, "")',
            (store.annotator.id,),
        )
        connection.execute(
            "INSERT INTO revision (operation, table_name, row_id, parents) VALUES ('x', 'tag', ?, ?)",
            (tag.id, json.dumps([made])),
        )
        connection.commit()
    store.redo()
    assert revisions(store, tag.id)[-1] == (operations(store)[-1], sorted([deleted, "x"]), False, True)


# One revision per row and operation


def test_what_an_edit_does_twice_to_a_row_is_one_revision(store: Store) -> None:
    tag = build.tag(store)

    def twice(editing: Editing) -> None:
        for definition in ("单程", "往返"):
            editing.update(replace(editing.tag(tag.id), definition=definition))
        editing.tell("tag.edit")

    (change,) = store.perform(twice).updated
    assert (change.before, change.after) == (tag, replace(tag, definition="往返"))
    made, edited = operations(store)[-2:]
    assert revisions(store, tag.id)[1:] == [(edited, [made], True, True)]


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


def test_batches_hold_each_item_once_and_in_order() -> None:
    found = list(batches([*range(BATCH + 1), 0, 1]))
    assert [len(batch) for batch in found] == [BATCH, 1]
    assert [item for batch in found for item in batch] == list(range(BATCH + 1))
    assert list(batches([])) == []


def test_revisions_of_a_row_are_one_step() -> None:
    steps = [
        Revised("tag", "t", None, "1"),
        Revised("claim", "t", "a", "b"),
        Revised("tag", "t", "1", "2"),
        Revised("tag", "u", None, "1"),
        Revised("tag", "t", "2", "3"),
        Revised("tag", "u", "1", None),
    ]
    assert coalesce(steps) == [Revised("tag", "t", None, "3"), Revised("claim", "t", "a", "b")]


def test_a_row_that_returned_to_what_it_was_is_no_step() -> None:
    assert coalesce([Revised("tag", "t", "1", "2"), Revised("tag", "t", "2", "1")]) == []


def test_the_fingerprint_is_that_of_the_rows_whatever_their_order() -> None:
    tallies = {"tag": Tally(2, 0xAB), "claim": Tally(1, 0xC)}
    assert fingerprint(tallies) == fingerprint(dict(reversed(tallies.items())))
    for other in (Tally(3, 0xAB), Tally(2, 0xAA)):
        assert fingerprint(tallies | {"tag": other}) != fingerprint(tallies)
    assert fingerprint({"tag": Tally(1, 0xC), "claim": Tally(2, 0xAB)}) != fingerprint(tallies)


def test_a_tally_forgets_a_row_that_is_taken_away() -> None:
    tally = Tally(0, 0).with_row("0f", 1).with_row("f0", 1)
    assert (tally.rows, tally.xor) == (2, 0xFF)
    assert tally.with_row("0f", -1) == Tally(1, 0xF0)


def test_what_the_journal_adds_to_a_row_is_not_its_content() -> None:
    row: dict[str, Any] = {"id": "t", "name": "票价", "author": "a", "revision": "o", "digest": "d"}
    assert content_of(row) == {"id": "t", "name": "票价", "author": "a"}
