"""The tables of a project file, as SQLAlchemy Core objects.

Core rather than the ORM: importing ``sqlalchemy.orm`` takes a third of a second at every start, and the journal must
see every change of a row, which a recorder in the write path does more simply than ORM events. The types exist in
PostgreSQL too; what is specific to SQLite is in :mod:`db.files.engine` and :mod:`db.files.probe`.

Every *content* table (:data:`CONTENT`) has ``id``, ``author``, ``heads`` (a sorted JSON array of the operations whose
revisions of the row no later revision replaces; an operation revises a row at most once, so it identifies the revision)
and ``digest`` (of row and heads, see :mod:`db.tables.rows`). ``tally`` holds count and XOR of the digests of each
table, updated in the same transaction, so lost and altered rows are found.

``operation`` and ``revision`` are the journal (:mod:`db.journal.revisions` describes its form); they are the same in
every copy of a project. What concerns one file only is in ``arrival``. ``meta`` states the heads of the graph of
operations.

Names and shortcuts are not declared unique: two copies of a project may each have added a tag of the same name, and it
must be possible to store both. The edits refuse duplicates.

Foreign keys are checked at commit (DEFERRED), since the rows of an operation are written in any order.
"""

from __future__ import annotations

from sqlalchemy import Index, Table

from db.tables.columns import content as _content
from db.tables.columns import counter as _counter
from db.tables.columns import index_where_given as _index_where_given
from db.tables.columns import later_number as _later_number
from db.tables.columns import later_text as _later_text
from db.tables.columns import measure as _measure
from db.tables.columns import number as _number
from db.tables.columns import refers as _refers
from db.tables.columns import table as _table
from db.tables.columns import text as _text
from db.tables.comparison_tables import article_read, cell, draft_rejection, origin, question, rate
from db.tables.notebook_tables import memo, saved_search

APPLICATION_ID = 0x4475696B
"""``Duik`` in ASCII, the application identity in the SQLite header of every project."""
VERSION = 5
"""Number of the schema below, stored in ``user_version``."""
MIN_READER = 5
"""The smallest schema number that a program must support to read such a file correctly."""
MIN_WRITER = 5
"""The smallest schema number that a program must support to write such a file without harm."""
MIN_PROGRAM = "0.4.0"
"""The first version of the program that supports both; older versions name it as the one that is needed."""
FACTS = {"min_reader": str(MIN_READER), "min_writer": str(MIN_WRITER), "program": MIN_PROGRAM}
"""The entries of ``meta`` for this schema."""

meta = _table("meta", _text("key", key=True), _text("value"))

tally = _table("tally", _text("table_name", key=True), _number("rows"), _text("xor"))

project = _content("project", _text("id", key=True), _text("title"), _text("created"), _text("extra"))

annotator = _content(
    "annotator",
    _text("id", key=True),
    _text("name"),
    _text("extra"),
    _text("colour"),
    _text("kind"),
    _text("same_as", optional=True),
    _refers("same_as", "annotator.id"),
)

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
    later=(_later_text("byline"), _later_text("file_sha256"), _later_text("folder")),
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
    later=(_later_text("blocks"),),
)
"""``blocks``: a JSON array of arrays of start, end, kind and level, as in :func:`corpus.blocks.plain_blocks`; empty if
there are none."""

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
    _refers("text", "text_version.id"),
    Index(None, "article"),
    Index(None, "text"),
    later=(
        _text("question", optional=True),
        _text("origin", optional=True),
        _refers("question", "question.id"),
        _refers("origin", "origin.id"),
        _index_where_given("question"),
        _index_where_given("origin"),
    ),
)

claim_tag = _content(
    "claim_tag",
    _text("id", key=True),
    _text("claim"),
    _text("tag"),
    _text("created"),
    _refers("claim", "claim.id"),
    _refers("tag", "tag.id"),
    Index(None, "claim"),
    Index(None, "tag"),
)
"""Identities are derived from claim and tag, so the same tag put on the same claim in two copies of a project is one
row."""

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
    _text("id", key=True),
    _text("name"),
    _text("subject"),
    _text("place"),
    _number("count"),
    _text("author"),
    _text("time"),
    _text("undoes", optional=True),
    _text("site"),
    _text("session"),
    _text("parents"),
    _text("digest"),
)
"""``site`` is the installation and ``session`` the window in which the operation was made; both are empty in operations
of schema 2. ``parents`` is a sorted JSON array of the digests of the operations that were the heads of the graph
then."""

arrival = _table(
    "arrival",
    _counter(),
    _text("operation"),
    _text("brought_by", optional=True),
    _number("withdrawn"),
    _refers("operation", "operation.id"),
)
"""The order in which operations arrived in this file, numbered from 1. ``brought_by``: the merge that brought the
operation, or with which it decided conflicts; ``withdrawn``: 1 if it does not count here, since that merge was
undone."""

revision = _table(
    "revision",
    _counter(),
    _text("operation"),
    _text("table_name"),
    _text("row_id"),
    _text("kind"),
    _text("change"),
    _text("parents"),
    _text("digest"),
    _refers("operation", "operation.id"),
    Index(None, "operation"),
    Index(None, "row_id"),
)
"""See :class:`db.journal.revisions.Revision`; ``seq`` numbers revisions from 1 in their order of arrival in this
file."""

# Rows that could not be recovered in a repair, as JSON of what could be read. Accessed by name.
_table("quarantine", _text("table_name"), _text("row_id"), _text("raw"), _text("reason"))

Index(
    "ix_revision_deleted",
    revision.c.table_name,
    sqlite_where=revision.c.kind == "deleted",
    postgresql_where=revision.c.kind == "deleted",
)
Index(
    "ix_arrival_withdrawn",
    arrival.c.seq,
    sqlite_where=arrival.c.withdrawn == 1,
    postgresql_where=arrival.c.withdrawn == 1,
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
        memo,
        saved_search,
    )
}
"""The tables whose rows the journal records, parents before children."""

ADDED = ("heads", "digest")
"""The columns that the journal adds to a row's content."""
TALLIED = (*CONTENT, "text_content", "operation", "revision", "arrival", "quarantine")
"""The tables that have a tally."""
