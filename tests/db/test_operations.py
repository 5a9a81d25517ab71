"""Operations and revisions in order of arrival."""

from __future__ import annotations

import pytest
from sqlalchemy.exc import NoResultFound

from corpus.identities import OperationId
from db import edits, operations
from db.store import Store
from tests.db import build


def test_operations_are_read_in_order_of_arrival(store: Store) -> None:
    build.tag(store)
    undone = store.undo().operation
    assert undone is not None
    with build.reading(store) as connection:
        found = operations.operations(connection)
        assert [operation.name for operation in found] == [
            "project.create",
            "article.import",
            "tag.create",
            "tag.create",
        ]
        assert operations.operation(connection, undone.id) == found[-1] == undone
        assert operations.last_arrival(connection) == 4
        with pytest.raises(NoResultFound):
            operations.operation(connection, OperationId("nobody"))


def test_the_operations_of_one_annotator_tell_what_they_undo(store: Store) -> None:
    with Store.open(store.location, build.SHEN) as shen:
        build.tag(shen)
        store.perform(edits.create_tag, "客运量")
        shen.undo()
        theirs = shen.annotator.id
    every = store.operations()
    with build.reading(store) as connection:
        assert operations.operations_by(connection, theirs) == [
            (every[2].id, "tag.create", None),
            (every[4].id, "tag.create", every[2].id),
        ]


def test_revisions_are_read_by_operation_and_since_an_arrival(store: Store) -> None:
    with build.reading(store) as connection:
        before = operations.last_arrival(connection)
    tag = build.tag(store)
    store.perform(edits.edit_tag, tag.id, definition="单程")
    made, edited = store.operations()[-2:]
    with build.reading(store) as connection:
        (revision,) = operations.revisions_of(connection, made.id)
        assert (revision.table, revision.row_id, revision.before) == ("tag", tag.id, None)
        since = operations.revisions_since(connection, before)
        assert [(one.row_id, one.before is None) for one in since] == [(tag.id, True), (tag.id, False)]
        assert operations.revisions_since(connection, before + 1) == operations.revisions_of(
            connection, edited.id
        )
        assert operations.revisions_since(connection, before + 2) == []


def test_tallies_count_the_rows_of_each_table(store: Store) -> None:
    build.tag(store), build.tag(store, "客运量")
    with build.reading(store) as connection:
        tallies = operations.tallies(connection)
    assert {name: tally.rows for name, tally in tallies.items() if tally.rows} == {
        "project": 1, "annotator": 1, "article": 2, "text_version": 2, "tag": 2, "relation": 5,
    }  # fmt: skip
    assert tallies["link"].xor == 0
    assert tallies["tag"].xor > 2**200
