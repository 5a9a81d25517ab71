"""Rows that no program of ours writes are told from those that it writes."""

from __future__ import annotations

import math
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from corpus.changes import Operation
from db.editing import Editing
from db.errors import NotAProject, ReadOnly
from db.journal.journal import Recorder
from db.journal.reconciling import write_heads_and_tallies
from db.store import Store
from db.tables import schema
from db.tables.row_sense import makes_sense
from db.tables.rows import DEFAULTS, digest_of
from db.tables.stored_rows import content_of, read_rows
from tests.db import build
from tests.db.kept_project import write
from tests.db.merging.two import Two


def test_what_the_program_writes_makes_sense(tmp_path: Path) -> None:
    with write(tmp_path) as store:
        location = store.location
    with closing(sqlite3.connect(location)) as connection:
        connection.row_factory = sqlite3.Row
        for table in schema.CONTENT:
            rows = connection.execute(f"SELECT * FROM {table}").fetchall()
            assert rows, table
            assert all(makes_sense(table, row) for row in map(dict, rows)), table


@pytest.mark.parametrize(
    ("table", "cells"),
    [
        ("annotator", {"kind": "robot"}),
        ("article", {"language": "xx"}),
        ("article", {"position": 1 << 31}),
        ("article", {"position": -(1 << 31)}),
        ("claim", {"id": ""}),
        ("claim", {"kind": "rumour"}),
        ("claim", {"orphaned": 2}),
        ("claim", {"start": -1}),
        ("claim", {"start": 2, "end": 1}),
        ("claim", {"end": 1 << 31}),
        ("claim", {"extra": "["}),
        ("claim", {"extra": "[]"}),
        ("claim", {"extra": '{"a":' * 100_000}),
        ("claim_tag", {"id": ""}),
        ("figure_mark", {"start": 2, "end": 1}),
        ("figure_mark", {"action": ""}),
        ("figure_mark", {"kind": "x"}),
        ("figure_mark", {"bound": "x"}),
        ("figure_mark", {"answers": 2}),
        ("figure_mark", {"inferred": -1}),
        ("figure_mark", {"low": math.inf}),
        ("figure_mark", {"high": -math.inf}),
        ("rejection", {"one_start": 2, "one_end": 1}),
        ("rejection", {"other_start": -1}),
        ("relation", {"directed": 2}),
        ("question", {"verdict": "perhaps"}),
        ("cell", {"status": "perhaps"}),
        ("rate", {"factor": math.inf}),
        ("tag", {"colour": "ultraviolet"}),
        ("tag", {"shortcut": 1 << 31}),
        ("text_version", {"blocks": "[["}),
        ("text_version", {"blocks": "{}"}),
        ("text_version", {"blocks": '[[0,1,"heading"]]'}),
        ("text_version", {"blocks": '[[1,0,"heading",1]]'}),
        ("text_version", {"blocks": '[[-1,0,"heading",1]]'}),
        ("text_version", {"blocks": '[[0,1,"poem",1]]'}),
        ("text_version", {"blocks": '[[0,1,["heading"],1]]'}),
        ("text_version", {"blocks": '[[0,1,"heading",true]]'}),
        ("text_version", {"blocks": '[[0,1,"heading",-1]]'}),
        ("draft_rejection", {"quotes": ""}),
        ("draft_rejection", {"quotes": '[["a"]]'}),
        ("draft_rejection", {"quotes": '[["a",1]]'}),
        ("saved_search", {"filters": '[["words","票"]]'}),
        ("saved_search", {"filters": '[[1,["票"]]]'}),
        ("saved_search", {"filters": '[["words",[1]]]'}),
    ],
)
def test_what_no_program_writes_does_not(table: str, cells: dict[str, Any]) -> None:
    row = _row(table)
    assert makes_sense(table, row)
    assert not makes_sense(table, {**row, **cells})


def test_a_meaningless_row_with_the_right_digest_is_damage(closed: Path) -> None:
    """Row 28. The others are shown."""
    with closing(sqlite3.connect(closed, isolation_level=None)) as connection:
        connection.row_factory = sqlite3.Row
        row = {**connection.execute("SELECT * FROM claim").fetchone(), "kind": "rumour"}
        connection.row_factory = None
        signed = row["kind"], digest_of("claim", row, row["heads"]), row["id"]
        connection.execute("UPDATE claim SET kind = ?, digest = ? WHERE id = ?", signed)
        write_heads_and_tallies(connection)
    with Store.open(closed) as store:
        assert store.read_only_reason == "damaged"
        assert ("value", "claim", row["id"]) in {
            (finding.code, finding.table, finding.row) for finding in store.check()
        }
        assert len(store.snapshot().articles) == 2
        with pytest.raises(ReadOnly):
            build.tag(store, "客运量")


def test_a_copy_with_a_meaningless_row_is_not_merged(two: Two) -> None:
    def forge(editing: Editing, recorder: Recorder) -> Operation:
        stored = content_of(read_rows(recorder.connection, "claim", [two.claim.id])[two.claim.id])
        recorder.update("claim", [{**stored, "extra": "["}])
        return Operation(recorder.operation, "claim.note", "", "", 1, editing.annotator.id, editing.now)

    two.shen._committer.commit(forge)
    before = two.lin.fingerprint()
    with pytest.raises(NotAProject) as refused:
        two.lin.merge(two.shen.location)
    assert refused.value.reason == "damaged"
    assert two.lin.fingerprint() == before
    assert two.lin.check() == []


def _row(table: str) -> dict[str, Any]:
    """A row of a table, as plain as can be."""
    given: dict[str, dict[str, Any]] = {
        "article": {"language": "zh-Hans"},
        "cell": {"status": "agrees"},
        "figure_mark": {"action": "added", "kind": "count", "bound": "exact"},
        "tag": {"colour": "blue"},
        "draft_rejection": {"quotes": '[["a","票"]]'},
        "saved_search": {"filters": '[["words",["票"]]]'},
        "text_version": {"blocks": '[[0,1,"heading",1]]'},
    }
    return {**DEFAULTS[table], "id": "x", **given.get(table, {})}
