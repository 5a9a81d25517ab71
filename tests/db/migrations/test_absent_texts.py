from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool

from db.files.allowed_schema import check_schema, describe, statements_of
from db.migrations.absent_texts import from_5_to_6
from db.store import Store
from tests.db import build


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A project of version 5."""
    return build.project_of(5, tmp_path)


@pytest.fixture
def stepped(old: Path) -> Iterator[sqlite3.Connection]:
    """The project after the step."""
    with contextlib.closing(sqlite3.connect(old, isolation_level=None)) as connection:
        engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool)
        with engine.connect() as wrapped:
            from_5_to_6(Operations(MigrationContext.configure(wrapped)))
            wrapped.commit()
        yield connection


def test_the_schema_is_the_one_that_version_6_was_released_with(stepped: sqlite3.Connection) -> None:
    check_schema(stepped, Path("upgraded"), 6)
    with contextlib.closing(sqlite3.connect(":memory:")) as released:
        for statement in statements_of(6):
            released.execute(statement)
        assert describe(stepped, Path("a")) == describe(released, Path("b"))


def test_no_text_is_absent_and_the_versions_are_as_they_were(
    stepped: sqlite3.Connection, tmp_path: Path
) -> None:
    tally = "SELECT rows, xor FROM tally WHERE table_name = 'absent_text'"
    assert stepped.execute(tally).fetchall() == [(0, "0" * 64)]
    (tmp_path / "again").mkdir()
    with contextlib.closing(sqlite3.connect(build.project_of(5, tmp_path / "again"))) as before:
        rows = "SELECT * FROM text_version ORDER BY id"
        assert stepped.execute(rows).fetchall() == before.execute(rows).fetchall()


def test_the_upgraded_project_is_whole(old: Path) -> None:
    with Store.open(old) as store:
        assert store.check() == []
        assert len(dict(store.texts())) == len(store.snapshot().articles) > 0
