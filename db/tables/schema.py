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

from db.tables.columns import (
    content,
    counter,
    dated,
    index_where_given,
    later_number,
    later_text,
    measure,
    number,
    refers,
    table,
    text,
)
from db.tables.comparison_tables import article_read, cell, draft_rejection, origin, question, rate
from db.tables.notebook_tables import memo, saved_search

APPLICATION_ID = 0x4475696B
"""``Duik`` in ASCII, the application identity in the SQLite header of every project."""
VERSION = 7
"""Number of the schema below, stored in ``user_version``."""
MIN_READER = 7
"""The smallest schema number that a program must support to read such a file correctly."""
MIN_WRITER = 7
"""The smallest schema number that a program must support to write such a file without harm."""
MIN_PROGRAM = "0.4.0"
"""The first version of the program that supports both; older versions name it as the one that is needed."""
FACTS = {"min_reader": str(MIN_READER), "min_writer": str(MIN_WRITER), "program": MIN_PROGRAM}
"""The entries of ``meta`` for this schema."""

meta = table("meta", text("key", key=True), text("value"))

tally = table("tally", text("table_name", key=True), number("rows"), text("xor"))

project = content("project", text("id", key=True), text("title"), text("created"), text("extra"))

annotator = content(
    "annotator",
    text("id", key=True),
    text("name"),
    text("extra"),
    text("colour"),
    text("kind"),
    text("same_as", optional=True),
    refers("same_as", "annotator.id"),
)

article = content(
    "article",
    text("id", key=True),
    text("title"),
    text("publisher"),
    text("published", optional=True),
    text("url"),
    text("language"),
    text("source_file"),
    text("encoding"),
    text("text"),
    text("sha256"),
    number("characters"),
    number("position"),
    *dated(),
    refers("text", "text_version.id"),
    Index(None, "text"),
    Index(None, "sha256"),
    later=(later_text("byline"), later_text("file_sha256"), later_text("folder")),
)

text_version = content(
    "text_version",
    text("id", key=True),
    text("article"),
    text("sha256"),
    text("created"),
    text("extra"),
    Index(None, "article"),
    later=(later_text("blocks"),),
)
"""``sha256``: the text, in ``text_content`` or in ``absent_text``. ``blocks``: a JSON array of arrays of start, end,
kind and level, as in :func:`corpus.blocks.plain_blocks`; empty if there are none."""

text_content = table("text_content", text("sha256", key=True), text("content"))
"""The long texts by their digest, never changed. The journal refers to a text by its digest and does not
repeat it, and undoing an import need not delete it."""

absent_text = table("absent_text", text("sha256", key=True))
"""The texts that rows name and that are not in this file: they were left on a hub (:mod:`db.hub.subscription`), or
lost before a repair. No text is in both tables."""

tag = content(
    "tag",
    text("id", key=True),
    text("name"),
    text("parent", optional=True),
    text("colour"),
    text("definition"),
    number("shortcut", optional=True),
    number("position"),
    *dated(),
    refers("parent", "tag.id"),
    Index(None, "parent"),
)

claim = content(
    "claim",
    text("id", key=True),
    text("article"),
    text("text"),
    number("start"),
    number("end"),
    text("quote"),
    text("prefix"),
    text("suffix"),
    text("kind"),
    text("note"),
    number("orphaned"),
    *dated(),
    refers("article", "article.id"),
    refers("text", "text_version.id"),
    Index(None, "article"),
    Index(None, "text"),
    later=(
        text("question", optional=True),
        text("origin", optional=True),
        refers("question", "question.id"),
        refers("origin", "origin.id"),
        index_where_given("question"),
        index_where_given("origin"),
    ),
)

claim_tag = content(
    "claim_tag",
    text("id", key=True),
    text("claim"),
    text("tag"),
    text("created"),
    refers("claim", "claim.id"),
    refers("tag", "tag.id"),
    Index(None, "claim"),
    Index(None, "tag"),
)
"""Identities are derived from claim and tag, so the same tag put on the same claim in two copies of a project is one
row."""

figure_mark = content(
    "figure_mark",
    text("id", key=True),
    text("claim"),
    number("start"),
    number("end"),
    text("action"),
    text("text"),
    text("kind"),
    measure("low"),
    measure("high"),
    text("unit"),
    text("bound"),
    text("value"),
    number("inferred"),
    *dated(),
    refers("claim", "claim.id"),
    Index(None, "claim"),
    later=(later_number("answers"), later_text("scope"), later_text("period")),
)

relation = content(
    "relation",
    text("id", key=True),
    text("name"),
    number("directed"),
    number("position"),
    text("extra"),
)

link = content(
    "link",
    text("id", key=True),
    text("source"),
    text("target"),
    text("relation"),
    text("note"),
    *dated(),
    refers("source", "claim.id"),
    refers("target", "claim.id"),
    refers("relation", "relation.id"),
    Index(None, "source"),
    Index(None, "target"),
)

rejection = content(
    "rejection",
    text("id", key=True),
    text("one_article"),
    text("one_quote"),
    number("one_start"),
    number("one_end"),
    text("other_article"),
    text("other_quote"),
    number("other_start"),
    number("other_end"),
    text("relation"),
    *dated(),
    refers("one_article", "article.id"),
    refers("other_article", "article.id"),
    Index(None, "one_article"),
    Index(None, "other_article"),
)

operation = table(
    "operation",
    text("id", key=True),
    text("name"),
    text("subject"),
    text("place"),
    number("count"),
    text("author"),
    text("time"),
    text("undoes", optional=True),
    text("site"),
    text("session"),
    text("parents"),
    text("digest"),
)
"""``site`` is the installation and ``session`` the window in which the operation was made; both are empty in operations
of schema 2. ``parents`` is a sorted JSON array of the digests of the operations that were the heads of the graph
then."""

arrival = table(
    "arrival",
    counter(),
    text("operation"),
    text("brought_by", optional=True),
    number("withdrawn"),
    refers("operation", "operation.id"),
)
"""The order in which operations arrived in this file, numbered from 1. ``brought_by``: the merge that brought the
operation, or with which it decided conflicts; ``withdrawn``: 1 if it does not count here, since that merge was
undone."""

revision = table(
    "revision",
    counter(),
    text("operation"),
    text("table_name"),
    text("row_id"),
    text("kind"),
    text("change"),
    text("parents"),
    text("digest"),
    refers("operation", "operation.id"),
    Index(None, "operation"),
    Index(None, "row_id"),
)
"""See :class:`db.journal.revisions.Revision`; ``seq`` numbers revisions from 1 in their order of arrival in this
file."""

# Rows that could not be taken over in a repair, as JSON of what could be read of them. Asked for by its name.
table("quarantine", text("table_name"), text("row_id"), text("raw"), text("reason"))

Index(
    "ix_revision_deleted",
    revision.c.table_name,
    sqlite_where=revision.c.kind == "deleted",
)
Index(
    "ix_arrival_withdrawn",
    arrival.c.seq,
    sqlite_where=arrival.c.withdrawn == 1,
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

TEXTS = ("text_content", "absent_text")
"""The tables of texts, whose rows are counted by the digest of the text. Which of the two has a text may differ between
copies of a project; it is not part of the fingerprint."""
ADDED = ("heads", "digest")
"""The columns that the journal adds to a row's content."""
TALLIED = (*CONTENT, *TEXTS, "operation", "revision", "arrival", "quarantine")
"""The tables that have a tally."""
