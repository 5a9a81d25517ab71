"""Files that cannot be opened are rejected with the right error: rows 1 to 4, 6, 7, 12, 16 and 17 of the list of bad
input."""

from __future__ import annotations

import os
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random

import pytest

from db import edits
from db.errors import NotAProject, ReadOnly, TooNew
from db.files.probe import in_memory, probe
from db.store import Store
from db.tables.schema import VERSION
from tests.db import build


def refusal(path: Path) -> NotAProject:
    with pytest.raises(NotAProject) as refused:
        Store.open(path)
    assert refused.value.path == str(path)
    return refused.value


def test_plain_refusals(tmp_path: Path) -> None:
    path = tmp_path / "a.duikan"
    assert refusal(path).reason == "missing"
    assert refusal(tmp_path).reason == "is_folder"
    path.write_bytes(b"")
    assert refusal(path).reason == "empty"
    path.write_bytes(Random(7).randbytes(16))
    assert refusal(path).reason == "not_sqlite"
    path.unlink()
    if os.name != "nt":
        (tmp_path / "circle.duikan").symlink_to("circle.duikan")
        assert refusal(tmp_path / "circle.duikan").reason == "missing"
    build.change(path, "CREATE TABLE album (id)")
    assert (refusal(path).reason, refusal(path).application) == ("other_application", "00000000")
    build.change(path, "PRAGMA application_id = 252006674")
    assert refusal(path).application == "0f055112"


def test_a_file_cut_short_is_damaged(closed: Path) -> None:
    whole = closed.read_bytes()
    random = Random(4)
    for size in [0, 1, 15, 16, 99, 100, 512, 4096, *(random.randrange(len(whole)) for _ in range(42))]:
        closed.write_bytes(whole[:size])
        reason = "empty" if size == 0 else "not_sqlite" if size < 16 else "damaged"
        assert refusal(closed).reason == reason, size
    closed.write_bytes(whole)
    with Store.open(closed) as store:
        assert store.check() == []


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER t AFTER INSERT ON claim BEGIN DELETE FROM claim; END",
        "CREATE VIEW v AS SELECT * FROM claim",
        "CREATE TABLE other (id)",
        "CREATE VIRTUAL TABLE words USING fts5 (content)",
        "CREATE INDEX i ON claim (lower(note))",
        "ALTER TABLE claim ADD COLUMN x TEXT GENERATED ALWAYS AS (hex(note))",
        "ALTER TABLE claim ADD COLUMN x TEXT",
    ],
)
def test_a_schema_that_is_not_ours_is_refused(closed: Path, statement: str) -> None:
    build.change(closed, statement)
    assert refusal(closed).reason == "foreign_schema"


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("DROP TABLE link", "damaged"),
        ("DROP INDEX ix_claim_article", "damaged"),
    ],
)
def test_a_schema_that_lacks_something_is_damaged(closed: Path, statement: str, reason: str) -> None:
    build.change(closed, statement)
    assert refusal(closed).reason == reason


def test_a_newer_project_is_read_if_it_allows_that(closed: Path) -> None:
    build.change(
        closed, f"PRAGMA user_version = {VERSION + 1}", "UPDATE meta SET value = '9.1' WHERE key = 'program'"
    )
    with Store.open(closed) as store:
        assert (store.read_only, store.read_only_reason) == (True, "newer")
        assert len(store.snapshot().claims) == 1
        with pytest.raises(ReadOnly) as refused:
            build.tag(store, "新")
        assert refused.value.reason == "newer"
    build.change(closed, f"UPDATE meta SET value = '{VERSION + 1}' WHERE key = 'min_reader'")
    with pytest.raises(TooNew) as too_new:
        Store.open(closed)
    assert (too_new.value.needs, too_new.value.readable) == ("9.1", False)


def test_a_project_in_wal_mode_is_taken_out_of_it(closed: Path) -> None:
    build.change(closed, "PRAGMA journal_mode = WAL")
    with Store.open(closed) as store:
        build.tag(store, "新")
    assert closed.read_bytes()[18:20] == b"\x01\x01"


def test_a_name_with_special_characters_is_only_a_name(tmp_path: Path) -> None:
    with build.project(tmp_path, "a?mode=ro#%41 &'\".duikan") as store:
        build.tag(store)
        location = store.location
    with Store.open(location) as store:
        assert len(store.snapshot().tags) == 1
        assert edits.UNCHANGED is not None


def test_a_copy_in_memory_is_read_by_any_thread_and_written_by_none(closed: Path) -> None:
    memory = in_memory(closed)
    with ThreadPoolExecutor(1) as other:
        count = other.submit(memory.execute, "SELECT count(*) FROM article").result().fetchone()
    assert count == (2,)
    with pytest.raises(sqlite3.OperationalError):
        memory.execute("DELETE FROM article")
    memory.close()


def test_what_others_save_while_it_is_opened_is_no_damage(closed: Path) -> None:
    with Store.open(closed, build.LIN) as other:
        saved: list[str] = []

        def save_once(statement: str) -> None:
            # The tallies have been read, and no table yet.
            if not saved and "text_content" in statement:
                saved.append(build.tag(other, "同时").name)

        probed = probe(
            closed,
            read_only=False,
            busy_timeout=1.0,
            when_sound=lambda raw: raw.set_trace_callback(save_once),
        )
        probed.close()
    assert saved
    assert probed.read_only_reason == ""
