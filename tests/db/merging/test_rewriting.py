"""Rows written without revisions are included in the tallies and in memory."""

from __future__ import annotations

from db.journal import operations
from db.merging.rewriting import Rewriting
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
