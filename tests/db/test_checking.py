"""Damage that SQLite lets pass is found and named."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from db.store import Store
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
