"""Rows written without revisions are included in the tallies and in memory."""

from __future__ import annotations

from db.journal import operations
from db.merging.rewriting import Rewriting
from db.tables.prepared import driver
from db.tables.rows import digest_of
from db.tables.stored_rows import content_of, read_rows
from tests.db import build
from tests.db.merging.two import Two


def test_rows_are_written_with_their_digests(two: Two) -> None:
    with build.reading(two.lin) as connection:
        before = operations.tallies(connection)
        rewriting = Rewriting(connection, dict(before))
        held = read_rows(connection, "tag", [two.tag.id])[two.tag.id]
        rewriting.amend("tag", {two.tag.id: content_of(held)})
        assert (rewriting.revised, rewriting.tallies) == ({}, before), "what is as it is is not written"
        assert not rewriting.amended


def test_a_row_that_was_altered_beside_its_digest_is_written(two: Two) -> None:
    with build.trying(two.lin) as connection:
        held = read_rows(connection, "tag", [two.tag.id])[two.tag.id]
        driver(connection).execute("UPDATE tag SET name = '价' WHERE id = ?", (two.tag.id,))
        rewriting = Rewriting(connection, operations.tallies(connection))
        rewriting.amend("tag", {two.tag.id: content_of(held)})
        assert read_rows(connection, "tag", [two.tag.id])[two.tag.id] == held
        assert rewriting.amended


def test_a_row_whose_heads_are_others_is_written(two: Two) -> None:
    key = "tag", two.tag.id
    with build.trying(two.lin) as connection:
        held = read_rows(connection, "tag", [two.tag.id])[two.tag.id]
        rewriting = Rewriting(connection, operations.tallies(connection))
        assert rewriting.write({key: content_of(held)}, {key: '["later"]'})
        stored = read_rows(connection, "tag", [two.tag.id])[two.tag.id]
    assert content_of(stored) == content_of(held)
    assert (stored["heads"], stored["digest"]) == ('["later"]', digest_of("tag", stored, '["later"]'))


def test_what_was_written_is_known_without_its_changes(two: Two) -> None:
    with build.trying(two.lin) as connection:
        rewriting = Rewriting(connection, operations.tallies(connection), with_changes=False)
        held = read_rows(connection, "tag", [two.tag.id])[two.tag.id]
        rewriting.amend("tag", {two.tag.id: {**content_of(held), "name": "价"}})
        assert read_rows(connection, "tag", [two.tag.id])[two.tag.id]["name"] == "价"
    assert (rewriting.revised, rewriting.written) == ({}, {"tag": {two.tag.id}})
    assert rewriting.amended
