"""A damaged or manually assembled file is made consistent, and the changes are recorded."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from corpus.changes import Operation
from corpus.identities import AnnotatorId, OperationId
from db.journal.journal import Revised
from db.journal.reconciling import contents, fold_all, reconcile
from db.journal.undo import REPAIR
from db.store import Store
from db.tables.rows import canonical
from tests.db import build


@pytest.fixture
def file(closed: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(closed, isolation_level=None)) as connection:
        yield connection


def reconciled(file: sqlite3.Connection) -> list[tuple[str, object, object]]:
    """What is recorded: tables, and the names or notes that changed."""
    (author,) = file.execute("SELECT id FROM annotator").fetchone()

    def recording(found: list[Revised]) -> Operation:
        return Operation(OperationId("fixed"), REPAIR, "", "", len(found), AnnotatorId(author), "2026")

    found = reconcile(file, recording)
    return [
        (one.table, one.before and one.before.get("note"), one.after and one.after.get("note"))
        for one in found
    ]


def checked(path: Path) -> Store:
    store = Store.open(path, build.LIN)
    assert store.check() == []
    return store


def test_a_whole_file_stays_as_it_is(file: sqlite3.Connection, closed: Path) -> None:
    before = list(file.iterdump())
    assert reconciled(file) == []
    assert sorted(file.iterdump()) == sorted(before)
    checked(closed).close()


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("UPDATE claim SET note = 'x'", [("claim", "", "x")]),
        ("DELETE FROM claim_tag", [("claim_tag", None, None)]),
        ("DELETE FROM revision WHERE table_name = 'claim'", [("claim", None, "")]),
        ("UPDATE claim SET heads = '[]', digest = ''", []),
        ("UPDATE tally SET rows = 9", []),
        ("DELETE FROM meta WHERE key = 'heads'", []),
    ],
)
def test_how_rows_were_found_is_recorded(
    file: sqlite3.Connection, closed: Path, statement: str, told: list[object]
) -> None:
    (newest,) = file.execute("SELECT digest FROM operation ORDER BY rowid DESC").fetchone()
    file.execute("PRAGMA foreign_keys = OFF")
    file.execute(statement)
    assert reconciled(file) == told
    if "revision" in statement:
        return
    parents = file.execute("SELECT parents FROM operation WHERE id = 'fixed'").fetchall()
    assert parents == [(canonical([newest]),)] * bool(told), "it follows what was recorded before"
    with checked(closed) as store:
        last = store.operations()[-1]
        assert (last.name == REPAIR) == bool(told)
        undoable, _ = store.undo_state()
        assert undoable is not None
        assert undoable.name == "claim.tag", "how rows were found is not taken back"


def test_that_a_row_is_missing_is_recorded_with_all_that_it_was(file: sqlite3.Connection) -> None:
    """Upgrades from version 2 record it so, and copies that are upgraded apart must get the same digests."""
    (row,) = file.execute("SELECT claim, tag, created, author FROM claim_tag").fetchall()
    file.execute("DELETE FROM claim_tag")
    reconciled(file)
    (change,) = file.execute("SELECT change FROM revision WHERE operation = 'fixed'").fetchone()
    names = ("claim", "tag", "created", "author")
    assert json.loads(change) == {name: [cell, None] for name, cell in zip(names, row, strict=True)}


def test_rows_are_read_with_the_defaults_of_columns_that_they_lack(file: sqlite3.Connection) -> None:
    file.execute("ALTER TABLE tag DROP COLUMN definition")
    (row,) = contents(file, "tag")
    assert (row["definition"], "heads" in row, "digest" in row) == ("", False, False)


def test_rows_whose_revisions_do_not_count_have_no_state(file: sqlite3.Connection) -> None:
    (claim, operation) = file.execute(
        "SELECT row_id, operation FROM revision WHERE table_name = 'claim'"
    ).fetchone()
    assert ("claim", claim) in {(table, row_id) for table, row_id, _ in fold_all(file)}
    file.execute("UPDATE arrival SET withdrawn = 1 WHERE operation = ?", (operation,))
    assert ("claim", claim) not in {(table, row_id) for table, row_id, _ in fold_all(file)}
