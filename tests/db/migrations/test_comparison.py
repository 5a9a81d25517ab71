"""The upgrade from version 3 to 4, alone, with a file made from a current project."""

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

from corpus.model import Claim, FigureMark
from corpus.questions import Question
from db import edits
from db.files.allowed_schema import check_schema, describe, statements_of
from db.migrations.comparison import from_3_to_4
from db.store import Store
from tests.db import build

CONTENT = ("article", "claim_tag", "link", "tag", "annotator", "operation", "revision")


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A project of version 3."""
    return build.project_of(3, tmp_path)


@pytest.fixture
def stepped(old: Path) -> Iterator[sqlite3.Connection]:
    """The project after the step."""
    with contextlib.closing(sqlite3.connect(old, isolation_level=None)) as connection:
        engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool)
        with engine.connect() as wrapped:
            from_3_to_4(Operations(MigrationContext.configure(wrapped)))
            wrapped.commit()
        yield connection


def test_the_schema_is_the_one_that_version_4_was_released_with(stepped: sqlite3.Connection) -> None:
    check_schema(stepped, Path("upgraded"), 4)
    with contextlib.closing(sqlite3.connect(":memory:")) as released:
        for statement in statements_of(4):
            released.execute(statement)
        assert describe(stepped, Path("a")) == describe(released, Path("b"))


def test_new_tables_are_empty_and_counted_as_empty(stepped: sqlite3.Connection) -> None:
    for table in ("question", "cell", "article_read", "origin", "draft_rejection", "rate"):
        assert stepped.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)
        tally = stepped.execute("SELECT rows, xor FROM tally WHERE table_name = ?", (table,)).fetchall()
        assert tally == [(0, "0" * 64)]


def test_what_was_there_is_untouched(stepped: sqlite3.Connection, tmp_path: Path) -> None:
    again = tmp_path / "again"
    again.mkdir()
    with contextlib.closing(sqlite3.connect(build.project_of(3, again))) as before:
        for table in CONTENT:
            rows = f"SELECT * FROM {table} ORDER BY rowid"
            assert stepped.execute(rows).fetchall() == before.execute(rows).fetchall()
        columns = "id, start, quote, note, author"
        rows = f"SELECT {columns} FROM claim ORDER BY id"
        assert stepped.execute(rows).fetchall() == before.execute(rows).fetchall()


def test_claims_and_marks_say_nothing_yet(old: Path) -> None:
    with Store.open(old, build.LIN) as store:
        assert store.check() == []
        snapshot = store.snapshot()
        assert {(claim.question, claim.origin) for claim in snapshot.claims.values()} == {(None, None)}
        marks = snapshot.figure_marks.values()
        assert {(mark.answers, mark.scope, mark.period) for mark in marks} == {(False, "", "")}
        assert len(marks) == 2


def test_in_an_upgraded_project_claims_are_compared_and_that_is_taken_back(old: Path) -> None:
    with Store.open(old, build.LIN) as store:
        before = store.snapshot()
        claim, other = list(before.claims.values())[:2]
        changes = store.perform(edits.create_question, "票价", [claim.id, other.id])
        question = build.created(changes.created, Question)
        store.perform(edits.set_origin, [claim.id], "交通局")
        store.perform(edits.mark_read, list(before.articles))
        assert store.snapshot().claims[claim.id].question == question.id
        undone = [store.undo().operation for _ in range(3)]
        assert [one.name for one in undone if one] == ["article.read", "origin.set", "question.create"]
        assert store.snapshot().same_rows(before)
        for _ in undone:
            store.redo()
        assert store.snapshot().claims[claim.id].question == question.id
        assert store.check() == []


def test_the_history_of_an_older_row_is_told(old: Path) -> None:
    with Store.open(old, build.LIN) as store:
        snapshot = store.snapshot()
        for row in (*snapshot.claims.values(), *snapshot.figure_marks.values()):
            entries = store.history(row.id)
            assert entries
            assert all(
                isinstance(entry.after or entry.before, Claim | FigureMark)
                for entry in entries
                if (entry.after or entry.before).id == row.id  # type: ignore[union-attr]
            )
