"""Rows as stored in the file."""

from __future__ import annotations

import contextlib
from typing import Any

import pytest

from db.store import Store
from db.tables.rows import digest_of
from db.tables.stored_rows import (
    Altered,
    batches,
    content_of,
    delete_rows,
    insert_rows,
    read_row,
    read_rows,
    rows_among,
    stored_among,
    update_rows,
    verified,
)
from tests.db import build


def test_batches_hold_each_item_once_and_in_order() -> None:
    found = list(batches([*range(501), 0, 1]))
    assert [len(batch) for batch in found] == [500, 1]
    assert [item for batch in found for item in batch] == list(range(501))
    assert list(batches([])) == []


def test_what_the_journal_adds_to_a_row_is_not_its_content() -> None:
    row: dict[str, Any] = {"id": "t", "name": "票价", "author": "a", "heads": "[]", "digest": "d"}
    assert content_of(row) == {"id": "t", "name": "票价", "author": "a"}


def test_rows_are_read_by_identity(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    tags = [build.tag(store, name) for name in "甲乙丙"]
    monkeypatch.setattr("db.tables.stored_rows.BATCH", 2)
    with build.reading(store) as connection:
        found = read_rows(connection, "tag", [tags[2].id, "nobody", tags[0].id, tags[0].id])
        assert {row_id: row["name"] for row_id, row in found.items()} == {tags[0].id: "甲", tags[2].id: "丙"}
        assert (
            read_row(connection, "tag", tags[1].id) == read_rows(connection, "tag", [tags[1].id])[tags[1].id]
        )
        assert read_row(connection, "tag", "nobody") is None
        assert stored_among(connection, "tag", [tags[2].id, "nobody", tags[0].id]) == {tags[2].id, tags[0].id}
        named = rows_among(connection, "tag", "name", ["甲", "丁", "丙"])
        assert {row["id"] for row in named} == {tags[0].id, tags[2].id}


@pytest.mark.parametrize("cell", ["name", "heads", "digest", "author"])
def test_a_row_that_was_altered_is_not_taken(store: Store, cell: str) -> None:
    tag = build.tag(store)
    with build.reading(store) as connection:
        held = read_rows(connection, "tag", [tag.id])[tag.id]
    assert verified("tag", held) == content_of(held)
    with pytest.raises(Altered) as altered:
        verified("tag", {**held, cell: f"{held[cell]}x"})
    assert (altered.value.table, altered.value.row_id, altered.value.args) == ("tag", tag.id, ("tag", tag.id))


def test_more_rows_than_a_statement_takes_are_removed(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    tags = [build.tag(store, name).id for name in "甲乙丙丁"]
    monkeypatch.setattr("db.tables.stored_rows.BATCH", 2)
    with build.trying(store) as connection:
        delete_rows(connection, "tag", tags[:3])
        assert list(read_rows(connection, "tag", tags)) == tags[3:]


def test_rows_are_written_over_and_removed(store: Store) -> None:
    one, other = build.tag(store, "甲"), build.tag(store, "乙")

    class Undone(Exception):
        pass

    with contextlib.suppress(Undone), store._file.write() as connection:
        held = read_rows(connection, "tag", [one.id, other.id])
        changed = {**content_of(held[one.id]), "name": "丁"}
        digest = digest_of("tag", changed, "[]")
        signed = {**changed, "heads": "[]", "digest": digest}
        update_rows(connection, "tag", [(changed, "[]", digest)])
        update_rows(connection, "tag", [])
        assert read_rows(connection, "tag", [one.id, other.id]) == {one.id: signed, other.id: held[other.id]}
        delete_rows(connection, "tag", [one.id])
        delete_rows(connection, "tag", [])
        assert list(read_rows(connection, "tag", [one.id, other.id])) == [other.id]
        insert_rows(connection, "tag", [(changed, "[]", digest)])
        assert read_row(connection, "tag", one.id) == signed
        raise Undone
