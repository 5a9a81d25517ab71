"""Upgrade from version 3 to 4: the tables of a comparison, and the columns of claims and figure marks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from alembic.operations import Operations

_JOURNALLED = ("heads", "digest")
"""Columns that the journal adds to a row."""
_WIDENED = {
    "claim": {
        "question": "TEXT REFERENCES question (id) DEFERRABLE INITIALLY DEFERRED",
        "origin": "TEXT REFERENCES origin (id) DEFERRABLE INITIALLY DEFERRED",
    },
    "figure_mark": {
        "answers": "INTEGER DEFAULT 0 NOT NULL",
        "scope": "TEXT DEFAULT '' NOT NULL",
        "period": "TEXT DEFAULT '' NOT NULL",
    },
}
"""Columns added to existing tables."""
_OPTIONAL = ("tag", "baseline")
"""Columns of new tables that may be NULL."""
_NEW: dict[str, tuple[tuple[str, ...], dict[str, str]]] = {
    "question": (
        ("title", "summary", "verdict", "note", "tag", "baseline", "position", "created", "updated", "extra"),
        {"tag": "tag.id", "baseline": "claim.id"},
    ),
    "cell": (
        ("question", "article", "status", "reason", "created", "updated", "extra"),
        {"question": "question.id", "article": "article.id"},
    ),
    "article_read": (("article", "created", "extra"), {"article": "article.id"}),
    "origin": (("name", "note", "created", "updated", "extra"), {}),
    "draft_rejection": (("title", "quotes", "created", "extra"), {}),
    "rate": (("unit", "target", "factor", "note", "created", "updated", "extra"), {}),
}
"""For each new table, its columns between ``id`` and ``author``, and those that refer to another table."""


def from_3_to_4(operations: Operations) -> None:
    """Add the new tables, empty, and the new columns of claims and figure marks with their defaults. That changes no
    digest, since cells with their default are not part of it."""
    from sqlalchemy import text

    for table, (columns, references) in _NEW.items():
        _create(operations, table, columns, references)
    for table, added in _WIDENED.items():
        for column, words in added.items():
            operations.execute(f"ALTER TABLE {table} ADD COLUMN {column} {words}")
    for column in _WIDENED["claim"]:
        given = text(f"{column} IS NOT NULL")
        operations.create_index(f"ix_claim_{column}", "claim", [column], sqlite_where=given)


def _create(operations: Operations, name: str, columns: tuple[str, ...], references: dict[str, str]) -> None:
    from sqlalchemy import REAL, Column, ForeignKeyConstraint, Integer, Text

    types: dict[str, Any] = {"position": Integer, "factor": REAL}
    operations.create_table(
        name,
        Column("id", Text, primary_key=True),
        *(
            Column(column, types.get(column, Text), nullable=column in _OPTIONAL)
            for column in (*columns, "author", *_JOURNALLED)
        ),
        *(
            ForeignKeyConstraint(
                [column], [target], f"fk_{name}_{column}", deferrable=True, initially="DEFERRED"
            )
            for column, target in (*references.items(), ("author", "annotator.id"))
        ),
        sqlite_strict=True,
    )
    for column in references:
        operations.create_index(f"ix_{name}_{column}", name, [column])
    nothing = "0" * 64
    operations.execute(f"INSERT INTO tally (table_name, rows, xor) VALUES ('{name}', 0, '{nothing}')")
