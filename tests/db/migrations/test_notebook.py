"""The upgrade from version 4 to 5, alone."""

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

from corpus.blocks import Block, BlockKind
from corpus.memos import Memo
from db import edits
from db.files.allowed_schema import check_schema, describe, statements_of
from db.migrations.notebook import from_4_to_5
from db.store import Store
from tests.db import build


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A project of version 4."""
    return build.project_of(4, tmp_path)


@pytest.fixture
def stepped(old: Path) -> Iterator[sqlite3.Connection]:
    """The project after the step."""
    with contextlib.closing(sqlite3.connect(old, isolation_level=None)) as connection:
        engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool)
        with engine.connect() as wrapped:
            from_4_to_5(Operations(MigrationContext.configure(wrapped)))
            wrapped.commit()
        yield connection


def test_the_schema_is_the_one_that_version_5_was_released_with(stepped: sqlite3.Connection) -> None:
    check_schema(stepped, Path("upgraded"), 5)
    with contextlib.closing(sqlite3.connect(":memory:")) as released:
        for statement in statements_of(5):
            released.execute(statement)
        assert describe(stepped, Path("a")) == describe(released, Path("b"))


def test_new_tables_are_empty_and_what_was_there_is_untouched(
    stepped: sqlite3.Connection, tmp_path: Path
) -> None:
    for table in ("memo", "saved_search"):
        tally = stepped.execute("SELECT rows, xor FROM tally WHERE table_name = ?", (table,)).fetchall()
        assert tally == [(0, "0" * 64)]
    (tmp_path / "again").mkdir()
    with contextlib.closing(sqlite3.connect(build.project_of(4, tmp_path / "again"))) as before:
        for table in ("operation", "revision", "question", "claim", "rate"):
            rows = f"SELECT * FROM {table} ORDER BY rowid"
            assert stepped.execute(rows).fetchall() == before.execute(rows).fetchall()
        digests = "SELECT id, heads, digest FROM article ORDER BY id"
        assert stepped.execute(digests).fetchall() == before.execute(digests).fetchall()


def test_an_upgraded_project_is_whole_and_goes_on(old: Path) -> None:
    with Store.open(old, build.LIN) as store:
        assert store.check() == []
        before = store.snapshot()
        article = before.articles_in_order()[0]
        assert (article.byline, article.file_sha256, article.folder) == ("", "", "")
        memo = build.created(store.perform(edits.create_memo, "想法", article=article.id).created, Memo)
        store.perform(edits.move_articles, [article.id], "报道")
        new = build.new_article("题\n甲\t乙", blocks=(Block(2, 5, BlockKind.TABLE_ROW),))
        store.perform(edits.import_articles, [new])
        added = store.snapshot().articles_in_order()[-1]
        assert store.text_version(added.text).blocks == new.blocks
        assert store.snapshot().memos_about(article.id) == [memo]
        for _ in range(3):
            store.undo()
        assert store.snapshot().same_rows(before)
        assert store.check() == []
