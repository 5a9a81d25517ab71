"""Damage not noticed by SQLite is found and named."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from db import edits
from db.journal.reconciling import write_heads_and_tallies
from db.journal.verifying import Finding
from db.store import Store
from db.tables import schema
from db.tables.rows import digest_of
from tests.db import build
from tests.db.merging.two import Two


@pytest.mark.parametrize(
    ("statement", "code", "table"),
    [
        ("UPDATE claim SET note = 'altered'", "digest", "claim"),
        ("UPDATE claim SET heads = heads || ' '", "digest", "claim"),
        ("DELETE FROM claim_tag", "tally", "claim_tag"),
        ("UPDATE text_content SET content = content || 'x'", "text", "text_content"),
        ("DELETE FROM text_version", "tally", "text_version"),
        ("DELETE FROM text_content", "tally", "text_content"),
        ("UPDATE revision SET change = '{}'", "digest", "revision"),
        ("UPDATE revision SET change = '1'", "digest", "revision"),
        ("DELETE FROM revision WHERE seq = 9", "tally", "revision"),
        ("UPDATE revision SET seq = 99 WHERE seq = 9", "tally", "revision"),
        ("UPDATE operation SET place = 'x'", "digest", "operation"),
        ("DELETE FROM arrival WHERE seq = 2", "tally", "arrival"),
        ("UPDATE arrival SET withdrawn = 1", "tally", "arrival"),
        ("UPDATE meta SET value = '[]' WHERE key = 'heads'", "heads", "operation"),
        ("UPDATE meta SET value = '9' WHERE key = 'min_reader'", "fact", "meta"),
        ("UPDATE tally SET rows = rows + 1 WHERE table_name = 'tag'", "tally", "tag"),
    ],
)
def test_what_was_altered_is_named(tmp_path: Path, statement: str, code: str, table: str) -> None:
    with build.project(tmp_path) as store:
        build.claim(store, tags=[build.tag(store).id])
        location = store.location
    with closing(sqlite3.connect(location)) as connection:
        connection.execute(statement)
        connection.commit()
    with Store.open(location) as store:
        findings = store.check()
        assert (code, table) in {(finding.code, finding.table) for finding in findings}
        assert {finding.severity for finding in findings} == {"error"}


def test_counts_that_do_not_agree_are_told(tmp_path: Path) -> None:
    with build.project(tmp_path) as store:
        build.tag(store)
        build.tag(store, "客运量")
        assert store.check() == []
        location = Path(store.location)
    build.change(location, "DELETE FROM tally WHERE table_name = 'tag'")
    with Store.open(location) as store:
        assert store.check() == [Finding("tally", "error", "tag", "", "0 -> 2")]
    build.change(location, f"INSERT INTO tally VALUES ('tag', 3, '{0:064x}')")
    with Store.open(location) as store:
        assert store.check() == [Finding("tally", "error", "tag", "", "3 -> 2")]


def test_an_altered_row_is_named_with_the_digest_that_it_should_have(tmp_path: Path) -> None:
    with build.project(tmp_path) as store:
        tag = build.tag(store)
        article = build.article(store)
        location = Path(store.location)
    build.change(location, "UPDATE tag SET name = 'altered'")
    with Store.open(location) as store:
        digest, tally = store.check()
        assert (digest.code, digest.table, digest.row, len(digest.detail)) == ("digest", "tag", tag.id, 32)
        assert (tally.code, tally.detail) == ("tally", "1 -> 1")
    build.change(location, f"UPDATE tag SET name = 'altered', digest = '{digest.detail}'")
    with Store.open(location) as store:
        assert [finding.code for finding in store.check()] == ["state", "tally"]
    build.change(
        location, "UPDATE text_content SET content = content || 'x'", "UPDATE claim SET article = 'x'"
    )
    with Store.open(location) as store:
        texts = [finding for finding in store.check() if finding.code == "text"]
        assert article.sha256 in {finding.row for finding in texts}
        assert {(finding.table, len(finding.detail)) for finding in texts} == {("text_content", 64)}


# What somebody signed anew


def sign(path: Path, *statements: str) -> None:
    """Alter rows, and make digests and tallies agree with them."""
    build.change(path, *statements)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.row_factory = sqlite3.Row
        for table in schema.CONTENT:
            for row in connection.execute(f"SELECT * FROM {table}").fetchall():
                digest = digest_of(table, dict(row), row["heads"])
                connection.execute(f"UPDATE {table} SET digest = ? WHERE id = ?", (digest, row["id"]))
        connection.row_factory = None
        write_heads_and_tallies(connection)


@pytest.mark.parametrize(
    ("statement", "codes"),
    [
        ("UPDATE claim SET article = 'nobody'", {"reference", "state", "place"}),
        ("UPDATE claim SET note = 'x'", {"state"}),
        ("UPDATE claim SET start = start + 1", {"state", "place"}),
        ("UPDATE claim SET start = start + 1, orphaned = 1", {"state"}),
        ("UPDATE claim SET heads = '[]'", {"state"}),
        ("DELETE FROM claim_tag", {"state"}),
        ("INSERT INTO tag SELECT 'x', name, parent, colour, definition, shortcut, position, created, updated, "
         "extra, author, heads, digest FROM tag", {"state"}),
        ("DELETE FROM revision WHERE table_name = 'claim_tag'", {"digest", "state"}),
        ("DELETE FROM revision WHERE table_name = 'nothing'", set()),
    ],
)  # fmt: skip
def test_rows_that_are_signed_but_not_what_their_revisions_say_are_named(
    closed: Path, statement: str, codes: set[str]
) -> None:
    sign(closed, statement)
    with Store.open(closed) as store:
        assert store.read_only_reason == "", "this takes a full check to find"
        found = store.check()
    assert {finding.code for finding in found} == codes
    assert {finding.row for finding in found if finding.code in ("state", "place")} != {""}


def test_operations_without_revisions_and_revisions_without_operations_are_named(closed: Path) -> None:
    sign(closed, "UPDATE revision SET operation = 'nobody' WHERE table_name = 'claim_tag'")
    with Store.open(closed) as store:
        found = {(finding.code, finding.table) for finding in store.check()}
    assert {("digest", "revision"), ("digest", "operation"), ("reference", "revision")} <= found


def test_an_operation_that_was_taken_out_with_all_its_traces_is_missed(closed: Path) -> None:
    """Those after it name its digest; the last is named by the heads alone, which this makes anew."""
    with Store.open(closed) as store:
        second = store.operations()[1].id
    sign(
        closed,
        f"DELETE FROM revision WHERE operation = '{second}'",
        f"DELETE FROM operation WHERE id = '{second}'",
        f"DELETE FROM arrival WHERE operation = '{second}'",
    )
    with Store.open(closed) as store:
        assert {"state", "parents"} <= {finding.code for finding in store.check()}


def test_what_a_merge_decided_is_no_damage_to_one_who_only_reads(two: Two) -> None:
    for store in (two.lin, two.shen):
        store.perform(edits.set_rate, "USD", "CNY", 7.1, "10月7日")
    two.lin.merge(two.shen.location)
    with Store.open(two.lin.location, read_only=True) as reader:
        assert reader.check() == []
