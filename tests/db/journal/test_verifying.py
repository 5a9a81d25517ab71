"""The checks of every row when a project is opened."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from db.journal.verifying import (
    findings,
    graph_heads,
    is_as_written,
    older_digest,
    row_digest,
    stated_tallies,
)
from db.tables.schema import VERSION
from tests.db import build


@pytest.fixture
def file(closed: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(closed, isolation_level=None)) as connection:
        yield connection


def codes(file: sqlite3.Connection, version: int = VERSION) -> set[tuple[str, str]]:
    return {(finding.code, finding.table) for finding in findings(file, version)}


def test_a_whole_project_is_as_it_was_written(file: sqlite3.Connection) -> None:
    assert is_as_written(file, VERSION)
    assert stated_tallies(file)["claim"].rows == 1


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        ("UPDATE claim SET note = 'x'", {("digest", "claim"), ("tally", "claim")}),
        ("UPDATE claim SET digest = 'x'", {("digest", "claim")}),
        ("UPDATE claim SET note = CAST(x'ff80' AS TEXT)", {("unreadable", "claim")}),
        ("UPDATE text_content SET content = 'x'", {("text", "text_content")}),
        (
            "UPDATE operation SET digest = 'x' WHERE rowid = 1",
            {("unreadable", "operation"), ("heads", "operation")},
        ),
        ("UPDATE operation SET parents = 'x'", {("unreadable", "operation")}),
        ("UPDATE operation SET parents = '[]'", {("heads", "operation")}),
        ("UPDATE arrival SET seq = 9 WHERE seq = 1", {("tally", "arrival")}),
        ("INSERT INTO quarantine VALUES ('tag', 'x', '', 'digest')", {("tally", "quarantine")}),
        ("UPDATE tally SET xor = 'x' WHERE table_name = 'tag'", None),
        ("DELETE FROM meta WHERE key = 'heads'", {("heads", "operation")}),
        ("DELETE FROM meta WHERE key = 'program'", {("fact", "meta")}),
        ("INSERT INTO meta VALUES ('more', '')", {("fact", "meta")}),
        ("UPDATE meta SET value = CAST(x'ff80' AS TEXT) WHERE key = 'program'", {("unreadable", "meta")}),
    ],
)
def test_what_is_not_is_told(
    file: sqlite3.Connection, statement: str, found: set[tuple[str, str]] | None
) -> None:
    file.execute(statement)
    assert not is_as_written(file, VERSION)
    told = codes(file)
    assert ("unreadable", "tally") in told if found is None else told == found


@pytest.mark.parametrize("version", [1, 2])
def test_older_projects_are_verified_by_their_own_rules(version: int, tmp_path: Path) -> None:
    path = build.project_of(version, tmp_path)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        assert is_as_written(connection, version)
        connection.execute("UPDATE claim SET note = 'x' WHERE rowid = 1")
        assert codes(connection, version) == {("digest", "claim"), ("tally", "claim")}


def test_an_older_digest_leaves_out_what_the_journal_added() -> None:
    row = {"id": "t", "name": "x"}
    assert older_digest("tag", row) == older_digest("tag", {**row, "revision": "o", "digest": "d"})
    assert older_digest("tag", row) != older_digest("link", row)


def test_from_schema_3_on_a_digest_includes_the_heads(file: sqlite3.Connection) -> None:
    file.row_factory = sqlite3.Row
    row = dict(file.execute("SELECT * FROM claim").fetchone())
    assert row_digest("claim", row, 3) == row_digest("claim", row, VERSION) == row["digest"]
    assert row_digest("claim", row, 2) == older_digest("claim", row) != row["digest"]


def test_heads_are_what_no_other_names() -> None:
    assert graph_heads([]) == []
    assert graph_heads([("a", "[]"), ("c", '["a"]'), ("b", '["a"]')]) == ["b", "c"]
    assert graph_heads([("d", '["b","c"]'), ("a", "[]"), ("c", '["a"]'), ("b", '["a"]')]) == ["d"]
