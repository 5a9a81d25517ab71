"""The searchable fields of a project's rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sqlalchemy import BindParameter, Connection, Select, bindparam, case, func, select

from corpus.identities import ArticleId
from corpus.model import Article, Claim, Entity, Link, Tag
from db.tables import schema
from db.tables.stored_rows import batches

FIELDS = ("text", "title", "publisher", "note", "name", "definition")
"""The fields that are searched."""
Owner = tuple[str, str]
"""Table and identity of a row with searchable fields."""
Key = tuple[str, str, str]
"""Owner and field."""

_TABLE_OF: dict[type, str] = {Article: "article", Claim: "claim", Link: "link", Tag: "tag"}
"""The tables of the values that are searched."""
_ARTICLE_DIGEST = schema.article.c.digest + case((schema.absent_text.c.sha256.is_not(None), "-"), else_="")
"""Differs between an article whose text is here and one whose text is not, so that it is indexed again."""
_ids: BindParameter[str] = bindparam("ids")


@dataclass(frozen=True, slots=True)
class Document:
    """The text of one field of one row."""

    table: str
    owner: str
    field: str
    article: ArticleId | None
    """The article to which the row belongs; None for a tag."""
    digest: str
    """The row's digest, which changes with any of its fields; of an article without its text, another one."""
    text: str


def owner_of(value: Entity) -> Owner | None:
    """The table and identity of a value if it has searchable fields; else None."""
    table = _TABLE_OF.get(type(value))
    return None if table is None else (table, value.id)


def digests(connection: Connection) -> dict[Owner, str]:
    """The digest of every row with searchable fields: articles first, in the order of import."""
    article, claim, link, tag = schema.article.c, schema.claim.c, schema.link.c, schema.tag.c
    chosen = {
        "article": select(article.id, _ARTICLE_DIGEST)
        .outerjoin(schema.absent_text, schema.absent_text.c.sha256 == article.sha256)
        .order_by(article.position, article.id),
        "tag": select(tag.id, tag.digest),
        "claim": select(claim.id, claim.digest).where(claim.note != ""),
        "link": select(link.id, link.digest).where(link.note != ""),
    }
    return {
        (table, row_id): digest
        for table, statement in chosen.items()
        for row_id, digest in connection.execute(statement)
    }


def _article_statement() -> Select[ArticleId, str, str, str, str]:
    article, text = schema.article.c, schema.text_content.c
    return (
        select(article.id, _ARTICLE_DIGEST, article.title, article.publisher, func.coalesce(text.content, ""))
        .outerjoin(schema.absent_text, schema.absent_text.c.sha256 == article.sha256)
        .outerjoin(schema.text_content, text.sha256 == article.sha256)
        .where(article.id.in_(_ids))
    )


def _note_statements() -> dict[str, Select[str, str, ArticleId | None, str]]:
    claim, link = schema.claim.c, schema.link.c
    source = schema.claim.alias("source")
    return {
        "claim": select(claim.id, claim.digest, claim.article, claim.note).where(claim.id.in_(_ids)),
        "link": select(link.id, link.digest, source.c.article, link.note)
        .join(source, source.c.id == link.source)
        .where(link.id.in_(_ids)),
    }


_ARTICLES = _article_statement()
_NOTES = _note_statements()
_TAGS = select(schema.tag.c.id, schema.tag.c.digest, schema.tag.c.name, schema.tag.c.definition).where(
    schema.tag.c.id.in_(_ids)
)


def documents(connection: Connection, owners: Iterable[Owner]) -> Iterator[Document]:
    """The non-empty fields of those of the rows that exist."""
    by_table: dict[str, list[str]] = {}
    for table, owner in owners:
        by_table.setdefault(table, []).append(owner)
    for table, ids in by_table.items():
        for batch in batches(ids):
            yield from (document for document in _of_table(connection, table, batch) if document.text)


def _of_table(connection: Connection, table: str, ids: list[str]) -> Iterator[Document]:
    values = {"ids": ids}
    if table == "article":
        for article_id, digest, title, publisher, content in connection.execute(_ARTICLES, values):
            yield Document(table, article_id, "title", article_id, digest, title)
            yield Document(table, article_id, "publisher", article_id, digest, publisher)
            yield Document(table, article_id, "text", article_id, digest, content)
    elif table == "tag":
        for tag_id, digest, name, definition in connection.execute(_TAGS, values):
            yield Document(table, tag_id, "name", None, digest, name)
            yield Document(table, tag_id, "definition", None, digest, definition)
    else:
        for owner, digest, article, note in connection.execute(_NOTES[table], values):
            yield Document(table, owner, "note", article, digest, note)


def texts_of(connection: Connection, keys: Iterable[Key]) -> dict[Key, str]:
    """The unfolded texts of these fields, without rows that do not exist."""
    owners = dict.fromkeys((table, owner) for table, owner, _ in keys)
    return {
        (document.table, document.owner, document.field): document.text
        for document in documents(connection, owners)
    }
