"""The upgrade from version 1 to 2, alone."""

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

from db.files.allowed_schema import RELEASED
from db.migrations.rejections import from_1_to_2
from tests.db import build

CONTENT = ("article", "claim", "link", "tag", "annotator", "operation")


@pytest.fixture
def stepped(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """The project of version 1 after the step."""
    path = build.project_of(1, tmp_path)
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool)
        with engine.connect() as wrapped:
            from_1_to_2(Operations(MigrationContext.configure(wrapped)))
            wrapped.commit()
        yield connection


def shape(connection: sqlite3.Connection) -> object:
    """Columns, references and indexes of the table."""
    return [
        connection.execute(f"PRAGMA {question}").fetchall()
        for question in ("table_info(rejection)", "foreign_key_list(rejection)", "index_list(rejection)")
    ]


def test_the_table_is_the_one_that_version_2_was_released_with(stepped: sqlite3.Connection) -> None:
    with contextlib.closing(sqlite3.connect(":memory:")) as released:
        released.executescript((RELEASED / "2.sql").read_text(encoding="utf-8"))
        assert shape(stepped) == shape(released)


def test_it_is_empty_and_counted_as_empty(stepped: sqlite3.Connection) -> None:
    assert stepped.execute("SELECT count(*) FROM rejection").fetchone() == (0,)
    tally = stepped.execute("SELECT rows, xor FROM tally WHERE table_name = 'rejection'").fetchall()
    assert tally == [(0, "0" * 64)]


def test_what_was_there_is_untouched(stepped: sqlite3.Connection, tmp_path: Path) -> None:
    again = tmp_path / "again"
    again.mkdir()
    with contextlib.closing(sqlite3.connect(build.project_of(1, again))) as before:
        for table in CONTENT:
            rows = f"SELECT * FROM {table} ORDER BY rowid"
            assert stepped.execute(rows).fetchall() == before.execute(rows).fetchall()


def test_types_are_checked_at_once_and_references_at_the_end(stepped: sqlite3.Connection) -> None:
    names = [row[1] for row in stepped.execute("PRAGMA table_info(rejection)")]
    cells = {name: 0 if name.endswith(("_start", "_end")) else "x" for name in names}
    words = f"INSERT INTO rejection ({', '.join(cells)}) VALUES ({', '.join('?' * len(cells))})"
    stepped.execute("PRAGMA foreign_keys = ON")
    stepped.execute("BEGIN")
    stepped.execute(words, tuple(cells.values()))
    with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"):
        stepped.execute("COMMIT")
    stepped.execute("ROLLBACK")
    with pytest.raises(sqlite3.IntegrityError, match="INTEGER"):
        stepped.execute(words, tuple((cells | {"one_start": "zero"}).values()))
