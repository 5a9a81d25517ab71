"""Upgrade from version 4 to 5: the structure of texts, source and folder of articles, memos and saved searches."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.operations import Operations

_WIDENED = {"article": ("byline", "file_sha256", "folder"), "text_version": ("blocks",)}
"""Text columns added to existing tables."""
_NEW: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "memo": (("article", "tag", "title", "text", "created", "updated", "extra"), ("article", "tag")),
    "saved_search": (("name", "filters", "position", "created", "updated", "extra"), ()),
}
"""For each new table, its columns between ``id`` and ``author``, and those that refer to the table of the same name,
which may be null."""


def from_4_to_5(operations: Operations) -> None:
    """Add the new tables and columns, all empty. That changes no digest, since cells with their default are not part of
    it."""
    for table, (columns, references) in _NEW.items():
        _create(operations, table, columns, references)
    for table, added in _WIDENED.items():
        for column in added:
            operations.execute(f"ALTER TABLE {table} ADD COLUMN {column} TEXT DEFAULT '' NOT NULL")


def _create(operations: Operations, name: str, columns: tuple[str, ...], references: tuple[str, ...]) -> None:
    from sqlalchemy import Column, ForeignKeyConstraint, Integer, Text

    operations.create_table(
        name,
        Column("id", Text, primary_key=True),
        *(
            Column(column, Integer if column == "position" else Text, nullable=column in references)
            for column in (*columns, "author", "heads", "digest")
        ),
        *(
            ForeignKeyConstraint(
                [column], [f"{target}.id"], f"fk_{name}_{column}", deferrable=True, initially="DEFERRED"
            )
            for column, target in (
                *((reference, reference) for reference in references),
                ("author", "annotator"),
            )
        ),
        sqlite_strict=True,
    )
    for column in references:
        operations.create_index(f"ix_{name}_{column}", name, [column])
    nothing = "0" * 64
    operations.execute(f"INSERT INTO tally (table_name, rows, xor) VALUES ('{name}', 0, '{nothing}')")
