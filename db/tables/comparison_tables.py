"""The tables of a comparison, as part of :mod:`db.tables.schema`."""

from __future__ import annotations

from sqlalchemy import Index

from db.tables.columns import content, dated, measure, number, refers, text

question = content(
    "question",
    text("id", key=True),
    text("title"),
    text("summary"),
    text("verdict"),
    text("note"),
    text("tag", optional=True),
    text("baseline", optional=True),
    number("position"),
    *dated(),
    refers("tag", "tag.id"),
    refers("baseline", "claim.id"),
    Index(None, "tag"),
    Index(None, "baseline"),
)

cell = content(
    "cell",
    text("id", key=True),
    text("question"),
    text("article"),
    text("status"),
    text("reason"),
    *dated(),
    refers("question", "question.id"),
    refers("article", "article.id"),
    Index(None, "question"),
    Index(None, "article"),
)
"""Identities are derived from question and article, so statuses of the same cell in two copies are one row."""

article_read = content(
    "article_read",
    text("id", key=True),
    text("article"),
    text("created"),
    text("extra"),
    refers("article", "article.id"),
    Index(None, "article"),
)
"""``author`` is the annotator who read the article. Identities are derived from both."""

origin = content(
    "origin",
    text("id", key=True),
    text("name"),
    text("note"),
    *dated(),
)

draft_rejection = content(
    "draft_rejection",
    text("id", key=True),
    text("title"),
    text("quotes"),
    text("created"),
    text("extra"),
)
"""``quotes`` is a JSON array of pairs of an article and a quote. Pairs of deleted articles are removed."""

rate = content(
    "rate",
    text("id", key=True),
    text("unit"),
    text("target"),
    measure("factor", optional=False),
    text("note"),
    *dated(),
)
