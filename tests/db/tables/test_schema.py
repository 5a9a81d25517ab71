"""The tables of every project."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from sqlite3 import IntegrityError, connect

import pytest

from db.store import Store
from db.tables import schema
from db.tables.columns import metadata
from tests.db import build


def test_every_content_table_tells_author_heads_and_digest() -> None:
    for name, table in schema.CONTENT.items():
        assert table.name == name
        assert {"id", "author", "heads", "digest"} <= {column.name for column in table.columns}
    others = {"meta", "tally", *schema.TEXTS, "operation", "revision", "arrival", "quarantine"}
    assert metadata.tables.keys() - schema.CONTENT.keys() == others


def test_tables_are_strict_about_types(closed: Path) -> None:
    with closing(connect(closed)) as connection:
        tables = connection.execute(
            "SELECT name, strict FROM pragma_table_list WHERE schema = 'main'"
        ).fetchall()
        strict = {name for name, is_strict in tables if is_strict}
        assert strict == set(metadata.tables)
        with pytest.raises(IntegrityError):
            connection.execute("UPDATE claim SET start = 'x'")


@pytest.mark.parametrize(
    ("statement", "refused"),
    [
        ("UPDATE claim SET note = NULL", True),
        ("UPDATE claim SET start = NULL", True),
        ("UPDATE article SET published = NULL", False),
        ("UPDATE tag SET parent = NULL, shortcut = NULL", False),
        ("UPDATE figure_mark SET low = NULL, high = NULL", False),
        ("UPDATE claim SET question = NULL, origin = NULL", False),
        ("UPDATE operation SET undoes = NULL", False),
        ("UPDATE operation SET name = NULL", True),
        ("UPDATE arrival SET brought_by = NULL", False),
        ("UPDATE revision SET change = NULL", True),
        ("UPDATE annotator SET same_as = NULL", False),
        ("UPDATE revision SET parents = NULL", True),
    ],
)
def test_what_may_be_missing_may_be_null(closed: Path, statement: str, refused: bool) -> None:
    with closing(connect(closed)) as connection:
        if refused:
            with pytest.raises(IntegrityError):
                connection.execute(statement)
        else:
            connection.execute(statement)


def test_references_are_checked_at_the_end_of_a_transaction(closed: Path) -> None:
    with closing(connect(closed, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("BEGIN")
        connection.execute("UPDATE claim SET article = 'nobody'")
        with pytest.raises(IntegrityError):
            connection.execute("COMMIT")
        connection.execute("ROLLBACK")


def test_identities_of_operations_and_numbers_of_arrival_are_unique(store: Store) -> None:
    build.tag(store)
    with closing(connect(store.location)) as connection:
        for statement in (
            "UPDATE operation SET id = (SELECT min(id) FROM operation)",
            "UPDATE arrival SET seq = 1",
            "UPDATE revision SET seq = 1",
            "INSERT INTO tag SELECT * FROM tag",
        ):
            with pytest.raises(IntegrityError):
                connection.execute(statement)


def test_every_question_on_the_path_of_a_save_has_an_index(closed: Path) -> None:
    with closing(connect(closed)) as connection:
        for table, column in (
            *(("article", "text"), ("article", "sha256"), ("text_version", "article"), ("tag", "parent")),
            *(
                ("claim", "article"),
                ("claim", "text"),
                ("claim_tag", "claim"),
                ("claim_tag", "tag"),
                ("figure_mark", "claim"),
            ),
            *(
                ("link", "source"),
                ("link", "target"),
                ("rejection", "one_article"),
                ("rejection", "other_article"),
            ),
            *(("claim", "question"), ("claim", "origin"), ("question", "tag"), ("question", "baseline")),
            *(("cell", "question"), ("cell", "article"), ("article_read", "article")),
            *(("revision", "operation"), ("revision", "row_id")),
        ):
            plan = connection.execute(
                f"EXPLAIN QUERY PLAN SELECT * FROM {table} WHERE {column} = 'x'"
            ).fetchall()
            assert f"USING INDEX ix_{table}_{column}" in plan[0][3]
        removed = "EXPLAIN QUERY PLAN SELECT * FROM revision WHERE table_name = 'link' AND kind = 'deleted'"
        assert "ix_revision_deleted" in connection.execute(removed).fetchone()[3]
