"""Damage that SQLite lets pass is found and named."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
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


def test_naming_the_edits_loads_no_sql_library() -> None:
    code = "import sys, db.edits, db.errors, db.effects; print('sqlalchemy' in sys.modules)"
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=build.ROOT, capture_output=True, text=True, check=True
    )
    assert run.stdout == "False\n"


def test_opening_loads_neither_the_orm_nor_the_tools_of_upgrades() -> None:
    code = (
        "import sys, db.store; print([name for name in ('sqlalchemy.orm', 'alembic') if name in sys.modules])"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=build.ROOT, capture_output=True, text=True, check=True
    )
    assert run.stdout == "[]\n"
