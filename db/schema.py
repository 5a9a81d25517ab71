"""The tables of a project file, as SQLAlchemy Core objects.

Core and not the ORM: importing ``sqlalchemy.orm`` takes a third of a second at every start, and the journal must see
every change of a row, which a recorder in the write path does more simply than ORM events. The types exist in
PostgreSQL too; what is peculiar to SQLite is in :mod:`db.engine` and :mod:`db.probe`.

Every *content* table (:data:`CONTENT`) has ``author``, ``revision`` (the operation that wrote the row last: an
operation revises a row at most once, so it identifies the revision) and ``digest`` (SHA-256 over the row, see
:mod:`db.rows`). ``tally`` holds count and XOR of the digests of each table, updated in the same transaction, so lost
and altered rows are found.

Names and shortcuts are not declared unique: two copies of a project may each have added a tag of the same name, and it
must be possible to store both. The edits refuse duplicates.

Foreign keys are checked at commit (DEFERRED), since the rows of an operation are written in any order.
"""

from __future__ import annotations

from sqlalchemy import Column, Index, Table, Text

from db.columns import arrival as _arrival
from db.columns import content as _content
from db.columns import later_number as _later_number
from db.columns import later_text as _later_text
from db.columns import measure as _measure
from db.columns import number as _number
from db.columns import refers as _refers
from db.columns import table as _table
from db.columns import text as _text
from db.comparison_tables import article_read, cell, draft_rejection, origin, question, rate

APPLICATION_ID = 0x4475696B
"""``Duik`` in ASCII, in the SQLite header of every project."""
VERSION = 4
"""Number of the schema below; a file has it in ``user_version``."""
MIN_READER = 4
"""The smallest schema number that a program must know to read such a file correctly."""
MIN_WRITER = 4
"""The smallest schema number that a program must know to write to such a file without harm."""
MIN_PROGRAM = "0.1.0"
"""The first version of the program that knows both; older versions name it as what is needed."""

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
"""The long texts by their digest, never changed or deleted. The journal refers to a text by its digest and does not
repeat it, and undoing an import need not delete it."""

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
    later=(
        _text("question", optional=True),
        _text("origin", optional=True),
        _refers("question", "question.id"),
        _refers("origin", "origin.id"),
        Index(None, "question"),
        Index(None, "origin"),
    ),
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
"""The key is claim and tag, so the same tag put on the same claim in two copies of a project is one row."""

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
    later=(_later_number("answers"), _later_text("scope"), _later_text("period")),
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
"""``before`` and ``after`` are rows in canonical JSON, null where there is none. ``parents`` is a JSON array of the
operations whose revisions of this row were the latest before; they, not clocks, tell which revision replaced which."""

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
        question,
        cell,
        article_read,
        origin,
        draft_rejection,
        rate,
    )
}
"""The tables whose rows the journal records."""
