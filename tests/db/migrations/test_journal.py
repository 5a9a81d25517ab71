"""The upgrade from version 2 to 3: the journal is rewritten, and copies remain mergeable."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from db.migrations import upgrade_connection
from db.store import Store
from tests.db import build

JOURNAL = (
    "operation",
    "arrival",
    "revision",
    "meta",
    "tally",
    "project",
    "annotator",
    "claim",
    "claim_tag",
    "tag",
)


def upgraded(path: Path) -> list[list[Any]]:
    """Journal and rows after the upgrade."""
    Store.open(path, build.LIN).close()
    with closing(sqlite3.connect(path)) as connection:
        return [connection.execute(f"SELECT * FROM {table} ORDER BY rowid").fetchall() for table in JOURNAL]


def change_old(path: Path, *statements: str) -> None:
    """Alter a project of version 2, and make its digests and tallies agree."""
    from db.journal.verifying import older_digest

    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)
        for table in ("claim", "project", "article", "text_version"):
            cursor = connection.execute(f"SELECT * FROM {table}")
            names = [column[0] for column in cursor.description]
            combined, count = 0, 0
            for cells in cursor.fetchall():
                row = dict(zip(names, cells, strict=True))
                digest = older_digest(table, row)
                connection.execute(f"UPDATE {table} SET digest = ? WHERE id = ?", (digest, row["id"]))
                combined ^= int(digest, 16)
                count += 1
            connection.execute(
                "UPDATE tally SET rows = ?, xor = ? WHERE table_name = ?", (count, f"{combined:064x}", table)
            )


@pytest.mark.parametrize("version", [1, 2])
def test_copies_that_are_upgraded_apart_are_the_same(version: int, tmp_path: Path) -> None:
    places = [tmp_path / name for name in ("one", "other")]
    for place in places:
        place.mkdir()
    one, other = (upgraded(build.project_of(version, place)) for place in places)
    assert one == other


def test_operations_follow_each_other_and_were_done_at_no_site(tmp_path: Path) -> None:
    path = build.project_of(2, tmp_path)
    with closing(sqlite3.connect(path)) as connection:
        before = connection.execute("SELECT id, name, undoes FROM operation ORDER BY seq").fetchall()
        revisions = connection.execute("SELECT count(*) FROM revision").fetchone()
    Store.open(path, build.LIN).close()
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute(
            "SELECT id, name, undoes, digest, parents, site, session FROM operation JOIN arrival ON operation = id ORDER BY seq"
        ).fetchall()
        assert [row[:3] for row in rows] == before
        assert connection.execute("SELECT count(*) FROM revision").fetchone() == revisions
        restored = connection.execute("SELECT parents FROM revision WHERE kind = 'restored'").fetchall()
    parents: list[str] = []
    for _, _, _, digest, named, site, session in rows:
        assert (json.loads(named), site, session) == (parents, "", "")
        parents = [digest]
    assert restored, "what was undone and redone"
    assert all(json.loads(named) for (named,) in restored)


def test_deletions_are_written_as_the_first_programs_of_version_3_wrote_them(tmp_path: Path) -> None:
    """Else a copy that was upgraded long ago would have other digests than one that is upgraded today."""
    path = build.project_of(2, tmp_path)
    Store.open(path, build.LIN).close()
    with closing(sqlite3.connect(path)) as connection:
        words = "SELECT table_name, change FROM revision WHERE kind = 'deleted'"
        deleted = [(table, json.loads(change)) for table, change in connection.execute(words)]
    assert deleted
    for _, change in deleted:
        assert {"author", "created"} <= change.keys()
        assert all(new is None for _, new in change.values())


def test_fields_of_an_archive_move_into_the_project(tmp_path: Path) -> None:
    path = build.project_of(2, tmp_path)
    change_old(path, """INSERT INTO meta VALUES ('archive_extra', '{"tool": "other"}')""")
    with Store.open(path, build.LIN) as store:
        assert store.check() == []
        assert store.archive().extra == '{"tool": "other"}'
        assert store.operations()[-1].name == "project.upgrade"
        assert store.undo_state()[0] != store.operations()[-1]


@pytest.mark.parametrize("stands", [True, False])
def test_a_claim_whose_text_is_gone_stands_in_the_current_one_or_is_an_orphan(
    tmp_path: Path, stands: bool
) -> None:
    path = build.project_of(2, tmp_path)
    with closing(sqlite3.connect(path)) as connection:
        (claim,) = connection.execute("SELECT min(id) FROM claim WHERE orphaned = 0").fetchone()
    moved = "" if stands else ", start = start + 1"
    change_old(path, f"UPDATE claim SET text = 'gone'{moved} WHERE id = '{claim}'")
    with Store.open(path, build.LIN) as store:
        assert store.check() == []
        found = store.snapshot().claims[claim]
        assert found.orphaned is not stands
        assert found.text == store.snapshot().articles[found.article].text


def test_what_a_row_says_against_its_journal_is_recorded(tmp_path: Path) -> None:
    path = build.project_of(2, tmp_path)
    change_old(path, "UPDATE claim SET note = 'by another program'")
    with Store.open(path, build.LIN) as store:
        assert store.check() == []
        (claim, *_) = store.snapshot().claims.values()
        assert claim.note == "by another program"
        assert store.history(claim.id)[0].operation.name == "project.upgrade"


def test_references_follow_a_table_that_is_renamed_after_the_upgrade(tmp_path: Path) -> None:
    path = build.project_of(2, tmp_path)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        upgrade_connection(connection, path, 2)
        assert connection.execute("PRAGMA legacy_alter_table").fetchone() == (0,)
