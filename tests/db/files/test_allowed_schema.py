"""A file whose schema could execute code is rejected before anything is read from it: rows 24 to 26 of the list of bad
input."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest

from db.errors import NotAProject, TooNew
from db.files import allowed_schema
from db.store import Store
from db.tables.schema import VERSION
from tests.db import hostile

SECONDS = 5.0
"""In which a hostile file must be refused; far more than it takes, since other tests run beside."""


@pytest.mark.parametrize("read_only", [True, False])
@pytest.mark.parametrize("name", hostile.REFUSED)
def test_a_hostile_file_is_refused_at_once(closed: Path, name: str, read_only: bool) -> None:
    hostile.REFUSED[name](closed)
    before, start = closed.read_bytes(), time.process_time()
    with pytest.raises((NotAProject, TooNew)):
        Store.open(closed, read_only=read_only)
    assert time.process_time() - start < SECONDS
    assert closed.read_bytes() == before
    assert [one.name for one in closed.parent.iterdir() if one.is_file()] == [closed.name]


@pytest.mark.parametrize("name", hostile.MENDED)
def test_a_damaged_file_is_read_as_far_as_it_can_be(closed: Path, name: str) -> None:
    hostile.MENDED[name](closed)
    before = closed.read_bytes()
    with Store.open(closed) as store:
        assert store.read_only_reason == "damaged"
        assert len(store.snapshot().claims) == 1
        assert store.check() != []
        assert {row.table for row in store.custody.lost} <= {"meta", "project", "operation"}
    assert closed.read_bytes() == before


@pytest.mark.parametrize("name", hostile.BEARABLE)
def test_a_file_that_never_ends_is_given_up(closed: Path, name: str) -> None:
    hostile.BEARABLE[name](closed)
    start = time.process_time()
    with contextlib.suppress(NotAProject), Store.open(closed, read_only=True) as store:
        store.snapshot()
    assert time.process_time() - start < 30


def test_a_newer_file_with_more_plain_tables_and_columns_is_read(closed: Path) -> None:
    hostile.NEWER_AND_PLAIN(closed)
    with Store.open(closed) as store:
        assert store.read_only_reason == "newer"
        assert len(store.snapshot().claims) == 1


@pytest.mark.skipif(os.name == "nt", reason="Windows has no FIFOs in folders")
def test_what_is_no_file_is_not_waited_for(closed: Path) -> None:
    hostile.fifo(closed)
    for path in (closed, Path("/dev/zero"), Path("/dev/null"), Path("/dev/full")):
        with pytest.raises(NotAProject) as refused:
            Store.open(path)
        assert refused.value.reason == "no_file"


def test_the_newest_schema_is_kept_as_it_was_released() -> None:
    with closing(sqlite3.connect(":memory:")) as ours, closing(sqlite3.connect(":memory:")) as kept:
        for statement in allowed_schema.schema_statements():
            ours.execute(statement)
        kept.executescript((allowed_schema.RELEASED / f"{VERSION}.sql").read_text("utf-8"))
        assert allowed_schema.describe(ours, Path("a")) == allowed_schema.describe(kept, Path("b"))
