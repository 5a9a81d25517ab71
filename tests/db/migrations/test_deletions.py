"""The upgrade from version 6 to 7, which changes nothing but the version."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from pathlib import Path

from corpus.identities import ClaimId
from corpus.model import Claim, Span
from db import edits
from db.migrations import upgrade_connection
from db.store import Store
from tests.db import build


def dump(connection: sqlite3.Connection) -> list[str]:
    """Everything in the file but its facts."""
    return [line for line in connection.iterdump() if 'INSERT INTO "meta"' not in line]


def test_rows_and_journal_are_as_they_were(tmp_path: Path) -> None:
    path = build.project_of(6, tmp_path)
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        before = dump(connection)
        facts = dict(connection.execute("SELECT key, value FROM meta"))
        upgrade_connection(connection, path, 6)
        assert dump(connection) == before
        after = dict(connection.execute("SELECT key, value FROM meta"))
        assert (facts.pop("min_reader"), facts.pop("min_writer")) == ("6", "6")
        assert (after.pop("min_reader"), after.pop("min_writer")) == ("7", "7")
        assert after == facts


def test_deletions_of_both_forms_are_told_in_the_history(tmp_path: Path) -> None:
    with Store.open(build.project_of(6, tmp_path), build.LIN) as store:
        words = "SELECT change FROM revision WHERE kind = 'deleted' AND table_name = 'claim_tag'"
        with contextlib.closing(sqlite3.connect(store.location)) as connection:
            (older,) = (json.loads(change) for (change,) in connection.execute(words))
        assert {"claim", "tag", "author"} <= older.keys(), "as version 6 wrote it"
        gone = store.history(ClaimId(older["claim"][0]))[0]
        assert isinstance(gone.before, Claim) and gone.after is None
        assert gone.before.tags == (older["tag"][0],)
        claim = build.claim(store, Span(0, 2), tags=[build.tag(store).id])
        store.perform(edits.toggle_tag, claim.id, claim.tags[0])
        newest = store.history(claim.id)[0]
        assert isinstance(newest.before, Claim) and newest.before.tags == claim.tags
        store.undo()
        assert store.snapshot().claims[claim.id].tags == claim.tags
        assert store.check() == []
