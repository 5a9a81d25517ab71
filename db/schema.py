"""The tables, as SQLAlchemy Core objects.

Core and not the ORM: importing ``sqlalchemy.orm`` costs a third of a second at every start, and the journal must see
every change of a row, which one recorder in the write path does more simply than ORM events. Types are chosen so that
the same tables run on PostgreSQL; what only SQLite knows is confined to :mod:`db.engine`.

Every *content* table (:data:`CONTENT`) has ``author``, ``revision`` (the operation that wrote the row last; an
operation revises a row at most once, so that names the revision) and ``digest`` (SHA-256 over the row's canonical
form, see :mod:`db.rows`). ``tally`` holds count and XOR of those digests per table, kept in the same transaction: a
lost or altered row shows.

Names and shortcuts are not declared unique. Two copies of a project may each have added a tag of the same name, and
their union must be storable so that the conflict can be shown; the edits refuse duplicates at the door instead.

Foreign keys are checked at commit (DEFERRED): an operation is applied and taken back as a set of rows, in any order.
"""

from __future__ import annotations

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
from sqlalchemy.schema import SchemaItem

APPLICATION_ID = 0x4475696B
"""``Duik`` in ASCII, in the SQLite header of every project."""
VERSION = 2
"""Number of the schema below, in ``user_version``."""
MIN_READER = 1
"""The smallest schema number a program must know to read such a file rightly."""
MIN_WRITER = 2
"""The smallest schema number a program must know to write to such a file without harm."""
MIN_PROGRAM = "0.1.0"
"""The first program version that knows :data:`MIN_READER` and :data:`MIN_WRITER`; the name shown to older ones."""

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
    }
)


def _text(name: str, *, key: bool = False, optional: bool = False) -> Column[str]:
    return Column(name, Text, primary_key=key, nullable=optional)


def _number(name: str, *, optional: bool = False) -> Column[int]:
    return Column(name, Integer, nullable=optional)


def _measure(name: str) -> Column[float]:
    """REAL in SQLite, whose strict tables know no FLOAT; eight bytes in PostgreSQL."""
    return Column(name, Double().with_variant(REAL(), "sqlite"), nullable=True)


def _arrival() -> Column[int]:
    """Order of arrival in this file. It tells what is new here, never what superseded what."""
    return Column("seq", Integer, Identity(), primary_key=True)


def _refers(column: str, target: str) -> ForeignKeyConstraint:
    return ForeignKeyConstraint([column], [target], deferrable=True, initially="DEFERRED")


def _table(name: str, *items: SchemaItem) -> Table:
    return Table(name, metadata, *items, sqlite_strict=True)


def _content(name: str, *items: SchemaItem) -> Table:
    return _table(
        name, *items, _text("author"), _text("revision"), _text("digest"), _refers("author", "annotator.id")
    )


meta = _table("meta", _text("key", key=True), _text("value"))

tally = _table("tally", _text("table_name", key=True), _number("rows"), _text("xor"))

project = _content("project", _text("id", key=True), _text("title"), _text("created"), _text("extra"))

annotator = _content("annotator", _text("id", key=True), _text("name"), _text("extra"))

article = _content(
    "article",
    _text("id", key=True),
    _text("title"),
    _text("publisher"),
    _text("published", optional=True),
    _text("url"),
    _text("language"),
    _text("source_file"),
    _text("encoding"),
    _text("text"),
    _text("sha256"),
    _number("characters"),
    _number("position"),
    _text("created"),
    _text("updated"),
    _text("extra"),
    _refers("text", "text_version.id"),
    Index(None, "text"),
    Index(None, "sha256"),
)

text_version = _content(
    "text_version",
    _text("id", key=True),
    _text("article"),
    _text("sha256"),
    _text("created"),
    _text("extra"),
    _refers("sha256", "text_content.sha256"),
    Index(None, "article"),
)

text_content = _table("text_content", _text("sha256", key=True), _text("content"))
"""The long texts, each once, named by what they are and never changed or removed: the journal speaks of a text by its
digest and need not repeat it, and taking back an import costs nothing."""

tag = _content(
    "tag",
    _text("id", key=True),
    _text("name"),
    _text("parent", optional=True),
    _text("colour"),
    _text("definition"),
    _number("shortcut", optional=True),
    _number("position"),
    _text("created"),
    _text("updated"),
    _text("extra"),
    _refers("parent", "tag.id"),
    Index(None, "parent"),
)

claim = _content(
    "claim",
    _text("id", key=True),
    _text("article"),
    _text("text"),
    _number("start"),
    _number("end"),
    _text("quote"),
    _text("prefix"),
    _text("suffix"),
    _text("kind"),
    _text("note"),
    _number("orphaned"),
    _text("created"),
    _text("updated"),
    _text("extra"),
    _refers("article", "article.id"),
    Index(None, "article"),
)

claim_tag = _content(
    "claim_tag",
    _text("claim", key=True),
    _text("tag", key=True),
    _text("created"),
    _refers("claim", "claim.id"),
    _refers("tag", "tag.id"),
    Index(None, "tag"),
)
"""Its identity is what it says, so two copies that put the same tag on the same claim meet in one row."""

figure_mark = _content(
    "figure_mark",
    _text("id", key=True),
    _text("claim"),
    _number("start"),
    _number("end"),
    _text("action"),
    _text("text"),
    _text("kind"),
    _measure("low"),
    _measure("high"),
    _text("unit"),
    _text("bound"),
    _text("value"),
    _number("inferred"),
    _text("created"),
    _text("updated"),
    _text("extra"),
    _refers("claim", "claim.id"),
    Index(None, "claim"),
)

relation = _content(
    "relation",
    _text("id", key=True),
    _text("name"),
    _number("directed"),
    _number("position"),
    _text("extra"),
)

link = _content(
    "link",
    _text("id", key=True),
    _text("source"),
    _text("target"),
    _text("relation"),
    _text("note"),
    _text("created"),
    _text("updated"),
    _text("extra"),
    _refers("source", "claim.id"),
    _refers("target", "claim.id"),
    _refers("relation", "relation.id"),
    Index(None, "source"),
    Index(None, "target"),
)

rejection = _content(
    "rejection",
    _text("id", key=True),
    _text("one_article"),
    _text("one_quote"),
    _number("one_start"),
    _number("one_end"),
    _text("other_article"),
    _text("other_quote"),
    _number("other_start"),
    _number("other_end"),
    _text("relation"),
    _text("created"),
    _text("updated"),
    _text("extra"),
    _refers("one_article", "article.id"),
    _refers("other_article", "article.id"),
    Index(None, "one_article"),
    Index(None, "other_article"),
)

operation = _table(
    "operation",
    _arrival(),
    Column("id", Text, nullable=False, unique=True),
    _text("name"),
    _text("subject"),
    _text("place"),
    _number("count"),
    _text("author"),
    _text("time"),
    _text("undoes", optional=True),
)

revision = _table(
    "revision",
    _arrival(),
    _text("operation"),
    _text("table_name"),
    _text("row_id"),
    _text("before", optional=True),
    _text("after", optional=True),
    _text("parents"),
    _refers("operation", "operation.id"),
    Index(None, "operation"),
    Index(None, "row_id"),
)
"""``before`` and ``after`` are rows in canonical JSON, null where there was or is none. ``parents`` is a JSON array of
the operations whose revisions of this row were its heads just before: they, never clocks, tell what superseded what."""

Index(
    "ix_revision_removed",
    revision.c.table_name,
    sqlite_where=revision.c.after.is_(None),
    postgresql_where=revision.c.after.is_(None),
)

CONTENT: dict[str, Table] = {
    table.name: table
    for table in (
        project,
        annotator,
        article,
        text_version,
        tag,
        relation,
        claim,
        claim_tag,
        figure_mark,
        link,
        rejection,
    )
}
"""Tables that the journal speaks of, parents before children."""
