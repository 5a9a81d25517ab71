"""Operations and revisions in order of arrival."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy.exc import NoResultFound

from corpus.identities import OperationId
from db import edits
from db.files.data_folder import site
from db.journal import operations
from db.journal.operations import Heads
from db.journal.revisions import CREATED
from db.store import Store
from db.tables.prepared import driver
from db.tables.stored_rows import Altered
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
        session = shen._committer._workplace.session
    every = store.operations()
    with build.reading(store) as connection:
        theirs_here = [(3, every[2].id, "tag.create", None), (5, every[4].id, "tag.create", every[2].id)]
        assert operations.operations_by(connection, theirs, site(), "", 9) == theirs_here
        assert operations.operations_by(connection, theirs, site(), "", 3) == theirs_here[:1]
        assert operations.operations_by(connection, theirs, site(), session, 0) == theirs_here
        assert operations.operations_by(connection, theirs, "elsewhere", session, 9) == []
        (last,) = operations.arrived_since(connection, 4)
        assert [one.operation for one in operations.arrived_since(connection, 0)] == [one.id for one in every]
        assert operations.arrived_since(connection, 5) == []
    assert (last.name, last.undoes) == ("tag.create", every[2].id)
    assert last.arrival == {"seq": 5, "operation": last.operation, "brought_by": None, "withdrawn": 0}


def test_revisions_are_read_by_operation_and_since_an_arrival(store: Store) -> None:
    with build.reading(store) as connection:
        before = operations.last_arrival(connection)
    tag = build.tag(store)
    store.perform(edits.edit_tag, tag.id, definition="单程")
    made, edited = store.operations()[-2:]
    with build.reading(store) as connection:
        (revision,) = operations.revisions_of(connection, made.id)
        assert (revision.table, revision.row_id, revision.kind) == ("tag", tag.id, CREATED)
        assert operations.revised_since(connection, before) == {("tag", tag.id): False}
        assert operations.revised_since(connection, before + 1) == {("tag", tag.id): True}
        assert operations.revised_since(connection, before + 2) == {}
        rows = operations.revisions_of_rows
        (later,) = operations.revisions_of(connection, edited.id)
        assert rows(connection, "tag", [tag.id, "x"]) == {tag.id: [revision, later]}
        assert rows(connection, "tag", [tag.id], until=before + 1) == {tag.id: [revision]}
        assert rows(connection, "claim", [tag.id]) == {}


@pytest.mark.parametrize("cell", ["change", "parents", "kind", "digest"])
def test_a_revision_that_was_altered_is_named(store: Store, cell: str) -> None:
    tag = build.tag(store)
    build.change(
        Path(store.location), f"UPDATE revision SET {cell} = {cell} || ' ' WHERE row_id = '{tag.id}'"
    )
    with build.reading(store) as connection:
        for ask in (
            lambda: list(operations.revisions_of(connection, store.operations()[-1].id)),
            lambda: operations.revisions_of_rows(connection, "tag", [tag.id]),
        ):
            with pytest.raises(Altered) as altered:
                ask()
            assert (altered.value.table, altered.value.row_id) == ("revision", tag.id)
    build.change(
        Path(store.location), f"UPDATE revision SET {cell} = rtrim({cell}) WHERE row_id = '{tag.id}'"
    )


@pytest.mark.parametrize("cell", ["name", "time", "site", "parents", "digest"])
def test_an_operation_that_was_altered_is_named(store: Store, cell: str) -> None:
    build.tag(store)
    made = store.operations()[-1].id
    build.change(Path(store.location), f"UPDATE operation SET {cell} = {cell} || ' ' WHERE id = '{made}'")
    with build.reading(store) as connection, pytest.raises(Altered) as altered:
        list(operations.revisions_of(connection, made))
    assert (altered.value.table, altered.value.row_id) == ("operation", made)
    build.change(Path(store.location), f"UPDATE operation SET {cell} = rtrim({cell}) WHERE id = '{made}'")


def test_withdrawn_operations_do_not_count(store: Store) -> None:
    tag = build.tag(store)
    build.change(Path(store.location), "UPDATE arrival SET withdrawn = 1 WHERE seq = 3")
    with build.reading(store) as connection:
        assert operations.revisions_of_rows(connection, "tag", [tag.id]) == {}
    build.change(Path(store.location), "UPDATE arrival SET withdrawn = 0 WHERE seq = 3")


def test_heads_are_the_newest_operations_and_the_newest_that_count(store: Store) -> None:
    path = Path(store.location)
    with build.reading(store) as connection:
        before = operations.heads(connection)
    build.tag(store)
    with build.reading(store) as connection:
        after = operations.heads(connection)
    assert len(before.stated) == len(after.stated) == 1
    assert before != after
    assert before.after(after.stated[0], before.counting) == after
    build.change(path, "UPDATE arrival SET withdrawn = 1 WHERE seq = 3")
    with build.reading(store) as connection:
        assert operations.heads(connection) == Heads(after.stated, before.counting)
        assert operations.withdrawn(driver(connection)) == {store.operations()[2].id}
    build.change(path, "UPDATE arrival SET withdrawn = 0 WHERE seq = 3")


def test_an_operation_replaces_the_heads_that_count() -> None:
    heads = Heads(("b", "d"), ("a", "b"))
    assert heads.after("c", heads.counting) == Heads(("c", "d"), ("c",))
    assert heads.after("c", ["b"]) == Heads(("c", "d"), ("a", "c"))


def test_tallies_count_the_rows_of_each_table(store: Store) -> None:
    build.tag(store)
    build.tag(store, "客运量")
    with build.reading(store) as connection:
        tallies = operations.tallies(connection)
    assert {name: tally.rows for name, tally in tallies.items() if tally.rows} == {
        "project": 1, "annotator": 1, "article": 2, "text_version": 2, "tag": 2, "relation": 5,
        "text_content": 2, "operation": 4, "revision": 13, "arrival": 4,
    }  # fmt: skip
    assert tallies["link"].xor == 0
    assert tallies["tag"].xor > 2**100


def test_what_is_new_is_by_arrival_and_else_by_time(store: Store) -> None:
    claim = build.claim(store)
    (*_, last) = store.operations()
    assert store.operations((last.id, "")) == []
    store.perform(edits.set_claim_note, claim.id, "注")
    assert [operation.name for operation in store.operations((last.id, ""))] == ["claim.note"]
    assert [operation.name for operation in store.operations(("not here", last.time))] == ["claim.note"]
    assert len(store.operations(("", ""))) == len(store.operations())
