"""Reading the long texts: each is stored once, by its SHA-256, and never changed. They are not in the journal.

A text may be absent from this file (:mod:`db.tables.held_texts`). Functions that return many texts return those that
are here.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from sqlalchemy import Connection, bindparam, func, select

from corpus.blocks import Block, blocks_from
from corpus.identities import ArticleId, TextId
from corpus.model import TextVersion
from corpus.versions.heads import VersionHead
from db.tables import schema
from db.tables.rows import Cells, value_of
from db.tables.stored_rows import batches

BATCH_OF_TEXTS = 100
"""Texts read at once, at most. Chosen so that a batch of long texts takes some megabytes."""

_CONTENT = select(schema.text_content.c.content).where(schema.text_content.c.sha256 == bindparam("sha256"))
"""The text of a digest."""
_CURRENT_TEXTS = (
    select(schema.article.c.id, schema.text_content.c.content)
    .join(schema.text_content, schema.text_content.c.sha256 == schema.article.c.sha256)
    .where(schema.article.c.id.in_(bindparam("ids")))
    .order_by(schema.article.c.position, schema.article.c.id)
)
"""The current texts of articles, in the order of the articles."""
_SOURCES = (
    select(
        schema.article.c.id,
        schema.article.c.sha256,
        schema.article.c.source_file,
        schema.text_content.c.content,
    )
    .join(schema.text_content, schema.text_content.c.sha256 == schema.article.c.sha256)
    .where(schema.article.c.id.in_(bindparam("ids")))
)
"""The current texts of articles with the names of their files."""
_BLOCKS = select(schema.text_version.c.blocks).where(schema.text_version.c.id == bindparam("id"))
"""The structure of a text version."""
_DIGEST = select(schema.text_version.c.sha256).where(schema.text_version.c.id == bindparam("id"))
"""The digest of a text version."""
_STRUCTURES = (
    select(schema.article.c.id, schema.text_version.c.blocks)
    .join(schema.text_version, schema.text_version.c.id == schema.article.c.text)
    .where(schema.text_version.c.blocks != "")
)
"""The structures of all current texts that have one."""
_TOTAL = select(func.sum(schema.article.c.characters))
_DIGESTS = select(schema.article.c.id, schema.article.c.sha256).order_by(
    schema.article.c.position, schema.article.c.id
)
_VERSIONS = select(schema.text_version, schema.text_content.c.content).join(
    schema.text_content, schema.text_content.c.sha256 == schema.text_version.c.sha256
)
_HEADS = (
    select(
        schema.text_version.c.id,
        schema.text_version.c.author,
        schema.text_version.c.created,
        func.coalesce(func.length(schema.text_content.c.content), 0),
    )
    .outerjoin(schema.text_content, schema.text_content.c.sha256 == schema.text_version.c.sha256)
    .order_by(schema.text_version.c.created, schema.text_version.c.id)
)
"""All text versions without their content, oldest first."""
_CURRENT_VERSIONS = (
    _VERSIONS.join(schema.article, schema.article.c.text == schema.text_version.c.id)
    .order_by(schema.article.c.position, schema.article.c.id)
    .execution_options(yield_per=BATCH_OF_TEXTS)
)


def content(connection: Connection, sha256: str) -> str | None:
    """A text by its digest; None if it is not in this file."""
    found: str | None = connection.execute(_CONTENT, {"sha256": sha256}).scalar()
    return found


def current_texts(connection: Connection, ids: Iterable[ArticleId]) -> Iterator[tuple[ArticleId, str]]:
    """Articles with their current texts, in the order of import within each batch of articles."""
    for batch in batches(ids):
        yield from ((row.id, row.content) for row in connection.execute(_CURRENT_TEXTS, {"ids": batch}))


def current_digests(connection: Connection, ids: Iterable[ArticleId] | None = None) -> dict[ArticleId, str]:
    """The digest of the current text of each article, in the order of import; None gives all articles."""
    chosen = _DIGESTS if ids is None else _DIGESTS.where(schema.article.c.id.in_(list(ids)))
    return {row.id: row.sha256 for row in connection.execute(chosen)}


def sources(connection: Connection, ids: Iterable[ArticleId]) -> Iterator[tuple[ArticleId, str, str, str]]:
    """Article, digest of its current text, name of its file, and the text; in no particular order."""
    for batch in batches(ids):
        for row in connection.execute(_SOURCES, {"ids": batch}):
            yield row.id, row.sha256, row.source_file, row.content


def total_characters(connection: Connection) -> int:
    """Length of all current texts together, in code points."""
    return connection.execute(_TOTAL).scalar() or 0


def current_text_versions(connection: Connection) -> Iterator[TextVersion]:
    """The current text versions whose text is here, with their contents, in the order of import."""
    for row in connection.execute(_CURRENT_VERSIONS).mappings():
        yield _version(row)


def blocks(connection: Connection, text_id: TextId) -> tuple[Block, ...]:
    """The structure of a text version: lines that are not ordinary paragraphs; none if the version does not exist."""
    found: str | None = connection.execute(_BLOCKS, {"id": text_id}).scalar()
    return blocks_from(json.loads(found)) if found else ()


def current_blocks(connection: Connection) -> dict[ArticleId, tuple[Block, ...]]:
    """The structure of the current texts that have any."""
    rows = connection.execute(_STRUCTURES)
    return {row.id: blocks_from(json.loads(row.blocks)) for row in rows}


def text_version(connection: Connection, text_id: TextId) -> TextVersion | None:
    """A text version with its content; None if there is none, or if its text is not here."""
    chosen = _VERSIONS.where(schema.text_version.c.id == text_id)
    row = connection.execute(chosen).mappings().first()
    return None if row is None else _version(row)


def digest_of_version(connection: Connection, text_id: TextId) -> str | None:
    """The digest of a text version's text; None if the version does not exist."""
    found: str | None = connection.execute(_DIGEST, {"id": text_id}).scalar()
    return found


def version_heads(connection: Connection, article_id: ArticleId) -> list[VersionHead]:
    """The versions of an article's text without their contents, oldest first."""
    chosen = _HEADS.where(schema.text_version.c.article == article_id)
    return [VersionHead(*row) for row in connection.execute(chosen)]


def _version(row: Cells) -> TextVersion:
    value = value_of("text_version", row)
    assert isinstance(value, TextVersion)
    return value
