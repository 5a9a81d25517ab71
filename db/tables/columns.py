"""The parts of the tables of :mod:`db.tables.schema`: columns, references, and the columns of every content table."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import (
    REAL,
    Column,
    Double,
    ForeignKeyConstraint,
    Identity,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
)
from sqlalchemy import text as sql_text
from sqlalchemy.schema import SchemaItem

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
    }
)


def text(name: str, *, key: bool = False, optional: bool = False) -> Column[str]:
    """A text column, not null unless ``optional``."""
    return Column(name, Text, primary_key=key, nullable=optional)


def number(name: str, *, optional: bool = False) -> Column[int]:
    """An integer column, not null unless ``optional``."""
    return Column(name, Integer, nullable=optional)


def measure(name: str, *, optional: bool = True) -> Column[float]:
    """A REAL column: SQLite's strict tables have no FLOAT. Eight bytes in PostgreSQL."""
    return Column(name, Double().with_variant(REAL(), "sqlite"), nullable=optional)


def later_text(name: str) -> Column[str]:
    """A text column that an upgrade added, empty in existing rows."""
    return Column(name, Text, nullable=False, server_default=sql_text("''"))


def later_number(name: str) -> Column[int]:
    """An integer column that an upgrade added, 0 in existing rows."""
    return Column(name, Integer, nullable=False, server_default=sql_text("0"))


def dated() -> tuple[Column[str], ...]:
    """When a row was made and last changed, and, as JSON, its fields that this version does not know."""
    return text("created"), text("updated"), text("extra")


def counter() -> Column[int]:
    """The primary key of tables whose rows are numbered in order of arrival in this file."""
    return Column("seq", Integer, Identity(), primary_key=True)


def refers(column: str, target: str) -> ForeignKeyConstraint:
    """A foreign key that is checked at the end of the transaction, so that rows can be written in any order."""
    return ForeignKeyConstraint([column], [target], deferrable=True, initially="DEFERRED")


def index_where_given(column: str) -> Index:
    """An index of a column that is null in most rows. It omits these rows, so most saves do not change it."""
    given = sql_text(f"{column} IS NOT NULL")
    return Index(None, column, sqlite_where=given)


def table(name: str, *items: SchemaItem) -> Table:
    """A strict table, in which SQLite enforces the types of columns."""
    return Table(name, metadata, *items, sqlite_strict=True)


def content(name: str, *items: SchemaItem, later: Sequence[SchemaItem] = ()) -> Table:
    """A content table. ``later``: columns that an upgrade added, which come after all others."""
    journalled = (text("author"), text("heads"), text("digest"))
    return table(name, *items, *journalled, *later, refers("author", "annotator.id"))
