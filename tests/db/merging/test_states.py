"""Rows as computed from their revisions, and which are in conflict."""

from __future__ import annotations

from db import edits
from db.merging.states import States, by_table, rows_in_doubt, rows_of_operations
from db.store import Store
from db.tables.prepared import driver
from tests.db import build
from tests.db.merging.two import Two


def test_rows_are_folded_once_and_deletions_are_kept(two: Two) -> None:
    two.lin.perform(edits.delete_claims, [two.claim.id])
    last = two.lin.operations()[-1].id
    states = States()
    with build.trying(two.lin) as connection:
        keys = rows_of_operations(connection, [last])
        assert ("claim", two.claim.id) in keys
        assert keys <= rows_in_doubt(connection)
        states.read(connection, "claim", [two.claim.id, two.other.id, "x"])
    assert not states.folded["claim", two.claim.id].exists
    assert states.folded["claim", two.other.id].exists
    assert states.deleting == {("claim", two.claim.id): frozenset({last})}
    assert by_table([("a", "1"), ("b", "2"), ("a", "3")]) == {"a": ["1", "3"], "b": ["2"]}


def test_what_is_in_doubt_follows_the_revisions_and_what_is_rolled_back(store: Store) -> None:
    known = build.tag(store).id
    with build.trying(store) as connection:
        raw = driver(connection)

        def add(row_id: str) -> None:
            columns = "operation, kind, change, parents, digest"
            words = f"INSERT INTO revision (table_name, row_id, {columns}) SELECT 'tag', ?, {columns} FROM revision"
            raw.execute(f"{words} LIMIT 1", (row_id,))

        def doubted() -> set[str]:
            return {row_id for table, row_id in rows_in_doubt(connection) if table == "tag"}

        assert doubted() == {known}
        raw.execute("SAVEPOINT tried")
        add("二")
        assert doubted() == {known, "二"}
        raw.execute("ROLLBACK TO tried")
        assert doubted() == {known}
        add("三")
        assert doubted() == {known, "三"}, "it has the number of the one that was rolled back"
