"""An index is merged after many additions."""

from __future__ import annotations

import sqlite3

import pytest

from db.indexes import token_merging
from db.indexes.token_merging import TokenMerging


def test_after_much_was_added_it_is_merged_step_by_step(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(token_merging, "_AFTER", 3)
    monkeypatch.setattr(token_merging, "_PAGES", 1)
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.execute(
        "CREATE VIRTUAL TABLE token USING fts5 (words, content = '', detail = none, columnsize = 0)"
    )
    merging = TokenMerging()
    merging.note(2)
    assert not merging.step(connection)
    for number in range(60):
        words = " ".join(f"w{number * 300 + place}" for place in range(300))
        connection.execute("INSERT INTO token (rowid, words) VALUES (?, ?)", (number, words))
        merging.note(1)
    steps = 0
    while merging.step(connection):
        steps += 1
    assert steps > 0
    assert not merging.step(connection), "until as much is added again"
    merging.note(2)
    before = connection.total_changes
    assert not merging.step(connection) and connection.total_changes == before
    assert connection.execute("SELECT count(*) FROM token WHERE token MATCH 'w301'").fetchone() == (1,)
    connection.close()
