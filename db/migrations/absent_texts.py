"""Upgrade from version 5 to 6: a file may lack texts of the project."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.operations import Operations

_VERSIONS = (
    "CREATE TABLE text_version_new (id TEXT NOT NULL, article TEXT NOT NULL, sha256 TEXT NOT NULL, "
    "created TEXT NOT NULL, extra TEXT NOT NULL, author TEXT NOT NULL, heads TEXT NOT NULL, digest TEXT NOT NULL, "
    "blocks TEXT DEFAULT '' NOT NULL, CONSTRAINT pk_text_version PRIMARY KEY (id), "
    "CONSTRAINT fk_text_version_author FOREIGN KEY(author) REFERENCES annotator (id) "
    "DEFERRABLE INITIALLY DEFERRED) STRICT"
)
"""The table of text versions without the foreign key to the content, as in the new schema."""


def from_5_to_6(operations: Operations) -> None:
    """Add the table of absent texts, empty, and remove the reference of ``text_version`` to the texts. SQLite cannot
    drop a constraint, so the table is written anew; its rows, and so their digests, stay as they are."""
    from sqlalchemy import Column, Text

    operations.create_table("absent_text", Column("sha256", Text, primary_key=True), sqlite_strict=True)
    nothing = "0" * 64
    operations.execute(f"INSERT INTO tally (table_name, rows, xor) VALUES ('absent_text', 0, '{nothing}')")
    operations.execute(_VERSIONS)
    operations.execute("INSERT INTO text_version_new SELECT * FROM text_version")
    operations.execute("DROP TABLE text_version")
    operations.execute("ALTER TABLE text_version_new RENAME TO text_version")
    operations.create_index("ix_text_version_article", "text_version", ["article"])
