"""Rows as computed from their revisions, and which are in conflict."""

from __future__ import annotations

from db import edits
from db.merging.states import States, by_table, rows_in_doubt, rows_of_operations
from tests.db import build
from tests.db.merging.two import Two


def test_rows_are_folded_once_and_deletions_are_kept(two: Two) -> None:
    two.lin.perform(edits.delete_claims, [two.claim.id])
    last = two.lin.operations()[-1].id
    states = States()
    with build.reading(two.lin) as connection:
        keys = rows_of_operations(connection, [last])
        assert ("claim", two.claim.id) in keys
        assert keys <= rows_in_doubt(connection)
        states.read(connection, "claim", [two.claim.id, two.other.id, "x"])
    assert not states.folded["claim", two.claim.id].exists
    assert states.folded["claim", two.other.id].exists
    assert states.deleting == {("claim", two.claim.id): frozenset({last})}
    assert by_table([("a", "1"), ("b", "2"), ("a", "3")]) == {"a": ["1", "3"], "b": ["2"]}
