"""Upgrade from version 1 to 2: a table of rejected suggestions."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.operations import Operations

_NUMBERS = ("one_start", "one_end", "other_start", "other_end")
"""Columns of type INTEGER; the others are TEXT."""


def from_1_to_2(operations: Operations) -> None:
    """Add the table ``rejection``, empty, and its tally."""
    from sqlalchemy import Column, ForeignKeyConstraint, Integer, Text

    order = (
        *("one_article", "one_quote", "one_start", "one_end"),
        *("other_article", "other_quote", "other_start", "other_end"),
        *("relation", "created", "updated", "extra", "author", "revision", "digest"),
    )
    operations.create_table(
        "rejection",
        Column("id", Text, primary_key=True),
        *(Column(name, Integer if name in _NUMBERS else Text, nullable=False) for name in order),
        *(
            ForeignKeyConstraint(
                [column], [target], f"fk_rejection_{column}", deferrable=True, initially="DEFERRED"
            )
            for column, target in (
                ("one_article", "article.id"),
                ("other_article", "article.id"),
                ("author", "annotator.id"),
            )
        ),
        sqlite_strict=True,
    )
    for column in ("one_article", "other_article"):
        operations.create_index(f"ix_rejection_{column}", "rejection", [column])
    nothing = "0" * 64
    operations.execute(f"INSERT INTO tally (table_name, rows, xor) VALUES ('rejection', 0, '{nothing}')")
