"""Damage that SQLite lets pass is found and named."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from db.store import Store
from db.verifying import Finding
from tests.db import build


@pytest.mark.parametrize(
    ("statement", "code", "table"),
    [
        ("UPDATE claim SET note = 'altered'", "digest", "claim"),
        ("UPDATE claim SET revision = revision || 'x', digest = zeroblob(0) || 'ff'", "digest", "claim"),
        ("DELETE FROM claim_tag", "tally", "claim_tag"),
        ("UPDATE text_content SET content = content || 'x'", "text", "text_content"),
        ("UPDATE claim_tag SET tag = 'nobody'", "reference", "claim_tag"),
        ("DELETE FROM text_version", "reference", "article"),
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
        assert (code, table) in {(one.code, one.table) for one in findings}
        assert {one.severity for one in findings} == {"error"}


def test_counts_that_do_not_agree_are_told(tmp_path: Path) -> None:
    with build.project(tmp_path) as store:
        build.tag(store), build.tag(store, "客运量")
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
        assert (digest.code, digest.table, digest.row, len(digest.detail)) == ("digest", "tag", tag.id, 64)
        assert (tally.code, tally.detail) == ("tally", "1 -> 1")
    build.change(location, f"UPDATE tag SET name = 'altered', digest = '{digest.detail}'")
    with Store.open(location) as store:
        assert [finding.code for finding in store.check()] == ["tally"]
    build.change(
        location, "UPDATE text_content SET content = content || 'x'", "UPDATE claim SET article = 'x'"
    )
    with Store.open(location) as store:
        texts = [finding for finding in store.check() if finding.code == "text"]
        assert article.sha256 in {finding.row for finding in texts}
        assert {(finding.table, len(finding.detail)) for finding in texts} == {("text_content", 64)}


def test_a_row_that_refers_to_nothing_is_named(tmp_path: Path) -> None:
    with build.project(tmp_path) as store:
        claim = build.claim(store, tags=[build.tag(store).id])
        location = Path(store.location)
    build.change(location, "UPDATE claim SET article = 'nobody'")
    with Store.open(location) as store:
        (found,) = (finding for finding in store.check() if finding.code == "reference")
        assert found == Finding("reference", "error", "claim", claim.id, "article")
