"""Recovering the intact rows and the journal of a damaged project."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from db import edits
from db.errors import NotAProject, TooNew
from db.repair.repairing import repair
from db.store import Store
from db.tables.schema import VERSION
from tests.db import build, hostile


def mended(closed: Path, *statements: str) -> tuple[Store, set[tuple[str, str]], set[tuple[str, str]]]:
    """The repaired project, and tables and reasons of what is lost and what is mended."""
    hostile.sql("PRAGMA foreign_keys = OFF", *statements)(closed)
    target = closed.with_name("repaired.duikan")
    repaired = repair(closed, target)
    store = Store.open(target, build.LIN)
    assert (store.read_only_reason, store.check()) == ("", [])
    lost, good = ({(bad.table, bad.reason) for bad in rows} for rows in (repaired.lost, repaired.mended))
    return store, lost, good


@pytest.mark.parametrize(
    ("statement", "good"),
    [
        ("UPDATE claim SET note = 'x'", {("claim", "digest")}),
        ("DELETE FROM claim", {("claim", "missing")}),
        ("UPDATE claim SET kind = 'rumour'", {("claim", "digest")}),
        ("UPDATE arrival SET seq = 77 WHERE seq = 2", set()),
        ("DELETE FROM arrival", set()),
    ],
)
def test_rows_are_what_a_whole_journal_says(closed: Path, statement: str, good: set[tuple[str, str]]) -> None:
    with Store.open(closed) as store:
        before = build.rows(store.snapshot())
    store, lost, found = mended(closed, statement)
    with store:
        assert build.rows(store.snapshot()) == before
        assert (lost, found) == (set(), good)
        assert "project.repair" not in {operation.name for operation in store.operations()}


def test_an_operation_that_was_altered_goes_to_quarantine_and_its_rows_stay(closed: Path) -> None:
    with Store.open(closed) as store:
        before = build.rows(store.snapshot())
    store, lost, _ = mended(closed, "UPDATE operation SET place = 'x' WHERE name = 'claim.tag'")
    with store:
        assert build.rows(store.snapshot()) == before
        assert lost == {("operation", "digest")}
        assert [operation.name for operation in store.operations()][-1] == "project.repair"
        location = store.location
    with closing(sqlite3.connect(location)) as connection:
        held = connection.execute("SELECT table_name, raw, reason FROM quarantine ORDER BY rowid").fetchall()
    assert [(table, reason) for table, _, reason in held] == [
        *(("operation", "digest"), ("revision", "digest"), ("revision", "digest"))
    ]
    assert json.loads(held[0][1])["place"] == "x"


def test_an_operation_that_is_gone_is_known_by_its_digest(closed: Path) -> None:
    store, _, _ = mended(
        closed,
        "DELETE FROM revision WHERE operation = (SELECT id FROM operation WHERE name = 'article.import')",
        "DELETE FROM operation WHERE name = 'article.import'",
    )
    with store:
        location = store.location
        assert len(store.snapshot().claims) == 1
    with closing(sqlite3.connect(location)) as connection:
        ((table, raw, reason),) = connection.execute("SELECT table_name, raw, reason FROM quarantine")
    assert (table, list(json.loads(raw)), reason) == ("operation", ["digest"], "missing")


def test_a_row_of_which_the_journal_knows_nothing_is_left_out_if_it_is_whole(closed: Path) -> None:
    columns = (
        "name, parent, colour, definition, shortcut, position, created, updated, extra, author, heads, digest"
    )
    store, _, _ = mended(closed, f"INSERT INTO tag SELECT 'x', {columns} FROM tag")
    with store:
        assert len(store.snapshot().tags) == 1


def test_a_revision_that_means_nothing_is_not_taken(closed: Path) -> None:
    store, lost, _ = mended(closed, "UPDATE revision SET change = '[' WHERE table_name = 'claim'")
    with store:
        assert len(store.snapshot().claims) == 1
    assert {table for table, _ in lost} == {"operation", "revision"}


@pytest.mark.parametrize("version", range(1, VERSION))
def test_older_projects_are_recovered_from_their_journal(version: int, tmp_path: Path) -> None:
    path = build.project_of(version, tmp_path)
    with closing(sqlite3.connect(path)) as connection:
        (count,) = connection.execute("SELECT count(*) FROM claim").fetchone()
    store, lost, good = mended(path, "UPDATE claim SET note = 'x' WHERE rowid = 1", "DELETE FROM link")
    with store:
        assert len(store.snapshot().claims) == count
        assert store.snapshot().links
        assert (lost, good) == (set(), {("claim", "digest"), ("link", "missing")})


def test_a_file_that_states_an_older_version_keeps_its_rows(closed: Path, tmp_path: Path) -> None:
    with Store.open(closed) as store:
        store.perform(edits.create_memo, "票价", "注")
    build.change(closed, "PRAGMA user_version = 4")
    with pytest.raises(NotAProject):
        Store.open(closed)
    target = tmp_path / "mended.duikan"
    assert repair(closed, target).lost == ()
    with Store.open(target) as store:
        assert store.check() == []
        assert [memo.title for memo in store.snapshot().memos.values()] == ["票价"]


def test_a_newer_file_is_told_by_the_version_that_it_needs(closed: Path, tmp_path: Path) -> None:
    build.change(closed, f"PRAGMA user_version = {VERSION + 1}")
    build.change(closed, "UPDATE meta SET value = '9.1' WHERE key = 'program'")
    with pytest.raises(TooNew) as refused:
        repair(closed, tmp_path / "mended.duikan")
    assert refused.value.needs == "9.1"
    with Store.create(tmp_path / "other.duikan", "他") as store, pytest.raises(TooNew) as refused:
        store.merge(closed)
    assert refused.value.needs == "9.1"


def test_an_older_revision_that_means_nothing_is_not_taken(tmp_path: Path) -> None:
    path = build.project_of(2, tmp_path)
    store, lost, _ = mended(path, "UPDATE revision SET after = '[' WHERE table_name = 'claim'")
    with store:
        assert {table for table, _ in lost} == {"revision"}
