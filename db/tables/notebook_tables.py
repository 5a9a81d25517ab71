"""The tables of memos and saved searches, as part of :mod:`db.tables.schema`."""

from __future__ import annotations

from sqlalchemy import Index

from db.tables.columns import content, dated, number, refers, text

memo = content(
    "memo",
    text("id", key=True),
    text("article", optional=True),
    text("tag", optional=True),
    text("title"),
    text("text"),
    *dated(),
    refers("article", "article.id"),
    refers("tag", "tag.id"),
    Index(None, "article"),
    Index(None, "tag"),
)
"""A memo is about an article, a tag or, without either, the project."""

saved_search = content(
    "saved_search",
    text("id", key=True),
    text("name"),
    text("filters"),
    number("position"),
    *dated(),
)
"""``filters`` is a JSON array of pairs of a name and an array of values, as in :data:`corpus.memos.Filters`."""
