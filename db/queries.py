"""Reading a project as corpus values: Core in batches, every question one statement."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import Connection, Select, bindparam, func, literal_column, select

from corpus.archive import Archive
from corpus.changes import Operation
from corpus.identities import AnnotatorId, ArticleId, ClaimId, LinkId, OperationId, RejectionId, TagId, TextId
from corpus.model import (
    Annotator,
    Article,
    Claim,
    Entity,
    FigureMark,
    Link,
    Project,
    Rejection,
    Relation,
    Tag,
    TextVersion,
)
from db import schema
from db.journal import Revised, Tallies, Tally, batches, operation_of
from db.rows import Cells, id_of, value_of

Ranks = Mapping[TagId, int]
"""Place of each tag in the codebook from top to bottom."""
ARCHIVE_EXTRA = "archive_extra"
"""The entry of ``meta`` that keeps an imported archive's foreign fields."""
BATCH_OF_TEXTS = 100
"""Texts are read in portions of that many."""

_TAGS_OF = select(schema.claim_tag.c.claim, schema.claim_tag.c.tag).where(
    schema.claim_tag.c.claim.in_(bindparam("ids", expanding=True))
)
_CLAIMS_OF = select(schema.claim).where(schema.claim.c.article.in_(bindparam("ids", expanding=True)))
_CLAIMS = select(schema.claim).where(schema.claim.c.id.in_(bindparam("ids", expanding=True)))
_MARKS_OF = select(schema.figure_mark).where(schema.figure_mark.c.claim.in_(bindparam("ids", expanding=True)))
_CONTENT = select(schema.text_content.c.content).where(schema.text_content.c.sha256 == bindparam("sha256"))
_REVISIONS_SINCE = (
    select(
        schema.revision.c.table_name,
        schema.revision.c.row_id,
        schema.revision.c.before,
        schema.revision.c.after,
    )
    .join(schema.operation, schema.operation.c.id == schema.revision.c.operation)
    .where(schema.operation.c.seq > bindparam("seq"))
    .order_by(schema.revision.c.seq)
)
_LAST = select(func.coalesce(func.max(schema.operation.c.seq), 0))


def snapshot_rows(connection: Connection) -> Iterator[Entity]:
    """Every row that a snapshot holds, the project excepted."""
    for table in ("annotator", "article", "tag", "relation", "link", "figure_mark", "rejection"):
        for row in connection.execute(select(schema.CONTENT[table])).mappings():
            yield value_of(table, row)
    yield from all_claims(connection)


def all_claims(connection: Connection) -> Iterator[Claim]:
    """All claims with their tags in the codebook's order."""
    ranks = codebook_ranks(connection)
    tags: dict[ClaimId, list[TagId]] = {}
    for claim, tag in connection.execute(select(schema.claim_tag.c.claim, schema.claim_tag.c.tag)):
        tags.setdefault(claim, []).append(tag)
    result = connection.execute(select(schema.claim)).mappings()
    for row in result:
        yield _claim(row, in_order(tags.get(row["id"], ()), ranks))


def _claim(row: Cells, tags: tuple[TagId, ...]) -> Claim:
    value = value_of("claim", row, tags)
    assert isinstance(value, Claim)
    return value


def in_order(tags: Iterable[TagId], ranks: Ranks) -> tuple[TagId, ...]:
    """Tags in the codebook's order; those no longer in it come last."""
    return tuple(sorted(tags, key=lambda tag: (ranks.get(tag, len(ranks)), tag)))


def codebook_ranks(connection: Connection) -> dict[TagId, int]:
    """The codebook's order, parents before their children, as :meth:`Snapshot.tags_in_order` has it."""
    children: dict[TagId | None, list[tuple[int, TagId]]] = {}
    columns = schema.tag.c
    for one, parent, position in connection.execute(select(columns.id, columns.parent, columns.position)):
        children.setdefault(parent, []).append((position, one))
    ranks: dict[TagId, int] = {}
    pending = sorted(children.get(None, ()), reverse=True)
    while pending:
        _, one = pending.pop()
        ranks[one] = len(ranks)
        pending.extend(sorted(children.get(one, ()), reverse=True))
    return ranks


def project(connection: Connection) -> Project:
    """The project's own row."""
    value = value_of("project", connection.execute(select(schema.project)).mappings().one())
    assert isinstance(value, Project)
    return value


def values(connection: Connection, table: str) -> list[Entity]:
    """All rows of a table that is not about claims."""
    return [value_of(table, row) for row in connection.execute(select(schema.CONTENT[table])).mappings()]


def articles(connection: Connection) -> list[Article]:
    """All articles in the order of import."""
    found = [one for one in values(connection, "article") if isinstance(one, Article)]
    return sorted(found, key=lambda one: (one.position, one.id))


def tags(connection: Connection) -> list[Tag]:
    """All tags, in no particular order."""
    return [one for one in values(connection, "tag") if isinstance(one, Tag)]


def relations(connection: Connection) -> list[Relation]:
    """All relations by position."""
    found = [one for one in values(connection, "relation") if isinstance(one, Relation)]
    return sorted(found, key=lambda one: (one.position, one.id))


def annotators(connection: Connection) -> list[Annotator]:
    """Everybody who ever wrote here."""
    return [one for one in values(connection, "annotator") if isinstance(one, Annotator)]


def tags_of(connection: Connection, claims: Iterable[ClaimId]) -> dict[ClaimId, list[TagId]]:
    """Tags of each claim, unordered; claims without any are missing."""
    found: dict[ClaimId, list[TagId]] = {}
    for batch in batches(claims):
        for claim, tag in connection.execute(_TAGS_OF, {"ids": batch}):
            found.setdefault(claim, []).append(tag)
    return found


def claims(connection: Connection, ids: Iterable[ClaimId], ranks: Callable[[], Ranks]) -> list[Claim]:
    """The claims among these identities that exist. ``ranks`` gives the order of their tags."""
    return _claims_with_tags(connection, _CLAIMS, ids, ranks)


def claims_of(
    connection: Connection, articles: Iterable[ArticleId], ranks: Callable[[], Ranks]
) -> list[Claim]:
    """All claims of these articles."""
    return _claims_with_tags(connection, _CLAIMS_OF, articles, ranks)


def _claims_with_tags(
    connection: Connection, statement: Select[Any], ids: Iterable[str], ranks: Callable[[], Ranks]
) -> list[Claim]:
    rows = [row for batch in batches(ids) for row in connection.execute(statement, {"ids": batch}).mappings()]
    carried = tags_of(connection, (row["id"] for row in rows))
    order = ranks() if any(len(one) > 1 for one in carried.values()) else {}
    return [_claim(row, in_order(carried.get(row["id"], ()), order)) for row in rows]


def links_of(connection: Connection, claims: Iterable[ClaimId]) -> list[Link]:
    """Links at either end of which one of the claims stands, each once, oldest first."""
    found: dict[LinkId, Link] = {}
    for batch in batches(claims):
        for end in (schema.link.c.source, schema.link.c.target):
            for row in connection.execute(select(schema.link).where(end.in_(batch))).mappings():
                link = value_of("link", row)
                assert isinstance(link, Link)
                found[link.id] = link
    return sorted(found.values(), key=lambda link: (link.created, link.id))


def marks_of(connection: Connection, claims: Iterable[ClaimId]) -> list[FigureMark]:
    """Marks on the figures of these claims, by position."""
    rows = (
        row for batch in batches(claims) for row in connection.execute(_MARKS_OF, {"ids": batch}).mappings()
    )
    return _by_place(value_of("figure_mark", row) for row in rows)


def rejections_of(connection: Connection, articles: Iterable[ArticleId]) -> list[Rejection]:
    """Rejected suggestions with one end or both in these articles, each once, oldest first."""
    found: dict[RejectionId, Rejection] = {}
    columns = schema.rejection.c
    for batch in batches(articles):
        for end in (columns.one_article, columns.other_article):
            for row in connection.execute(select(schema.rejection).where(end.in_(batch))).mappings():
                rejection = value_of("rejection", row)
                assert isinstance(rejection, Rejection)
                found[rejection.id] = rejection
    return sorted(found.values(), key=_age)


def rejections_between(connection: Connection, one: ArticleId, other: ArticleId) -> list[Rejection]:
    """Rejected suggestions of two articles, in whichever order they stand."""
    columns, ends = schema.rejection.c, (one, other)
    chosen = select(schema.rejection).where(columns.one_article.in_(ends), columns.other_article.in_(ends))
    found = (value_of("rejection", row) for row in connection.execute(chosen).mappings())
    return [each for each in found if isinstance(each, Rejection)]


def rejections(connection: Connection) -> list[Rejection]:
    """All rejected suggestions, oldest first."""
    found = (one for one in values(connection, "rejection") if isinstance(one, Rejection))
    return sorted(found, key=_age)


def _age(one: Rejection) -> tuple[str, str]:
    return one.created, one.id


def _by_place(values: Iterable[Entity]) -> list[FigureMark]:
    marks = (one for one in values if isinstance(one, FigureMark))
    return sorted(marks, key=lambda mark: (mark.claim, mark.start, mark.end, mark.id))


def content(connection: Connection, sha256: str) -> str | None:
    """A text by its digest."""
    found: str | None = connection.execute(_CONTENT, {"sha256": sha256}).scalar()
    return found


def current_texts(connection: Connection, ids: Iterable[ArticleId]) -> Iterator[tuple[ArticleId, str]]:
    """Article identity and current text."""
    columns = schema.article.c
    statement = (
        select(columns.id, schema.text_content.c.content)
        .join(schema.text_content, schema.text_content.c.sha256 == columns.sha256)
        .where(columns.id.in_(bindparam("ids", expanding=True)))
        .order_by(columns.position, columns.id)
    )
    for batch in batches(ids):
        yield from ((one, text) for one, text in connection.execute(statement, {"ids": batch}))


def current_text_versions(connection: Connection) -> Iterator[TextVersion]:
    """The current text versions with their contents."""
    statement = (
        select(schema.text_version, schema.text_content.c.content)
        .join(schema.article, schema.article.c.text == schema.text_version.c.id)
        .join(schema.text_content, schema.text_content.c.sha256 == schema.text_version.c.sha256)
        .order_by(schema.article.c.position, schema.article.c.id)
    )
    for row in connection.execute(statement.execution_options(yield_per=BATCH_OF_TEXTS)).mappings():
        value = value_of("text_version", row)
        assert isinstance(value, TextVersion)
        yield value


def text_version(connection: Connection, text_id: TextId) -> TextVersion | None:
    """One text version with its content."""
    statement = (
        select(schema.text_version, schema.text_content.c.content)
        .join(schema.text_content, schema.text_content.c.sha256 == schema.text_version.c.sha256)
        .where(schema.text_version.c.id == text_id)
    )
    row = connection.execute(statement).mappings().first()
    value = None if row is None else value_of("text_version", row)
    assert value is None or isinstance(value, TextVersion)
    return value


def tallies(connection: Connection) -> Tallies:
    """Count and XOR of each content table, as the file states them."""
    return {name: Tally(rows, int(xor, 16)) for name, rows, xor in connection.execute(select(schema.tally))}


def last_arrival(connection: Connection) -> int:
    """Order of arrival of the newest operation."""
    number: int = connection.execute(_LAST).scalar_one()
    return number


def revisions_since(connection: Connection, seq: int) -> list[Revised]:
    """What happened after the operation of that order of arrival."""
    return [Revised(*row) for row in connection.execute(_REVISIONS_SINCE, {"seq": seq})]


def operation(connection: Connection, operation_id: OperationId) -> Operation:
    """An operation by identity."""
    row = (
        connection.execute(select(schema.operation).where(schema.operation.c.id == operation_id))
        .mappings()
        .one()
    )
    return operation_of(row)


def operations(connection: Connection) -> list[Operation]:
    """All operations in order of arrival."""
    rows = connection.execute(select(schema.operation).order_by(schema.operation.c.seq)).mappings()
    return [operation_of(row) for row in rows]


def operations_by(
    connection: Connection, author: AnnotatorId
) -> list[tuple[OperationId, str, OperationId | None]]:
    """Identity, name and ``undoes`` of one annotator's operations in order of arrival."""
    columns = schema.operation.c
    statement = select(columns.id, columns.name, columns.undoes).where(columns.author == author)
    return [(one, name, undoes) for one, name, undoes in connection.execute(statement.order_by(columns.seq))]


def article_ids(connection: Connection) -> list[ArticleId]:
    """Identities of all articles in the order of import."""
    columns = schema.article.c
    return list(connection.execute(select(columns.id).order_by(columns.position, columns.id)).scalars())


def archive(connection: Connection, *, texts: bool, exported: str) -> Archive:
    """The whole project as values."""
    claims = tuple(all_claims(connection))
    return Archive(
        project=project(connection),
        annotators=tuple(annotators(connection)),
        articles=tuple(articles(connection)),
        texts=tuple(current_text_versions(connection)) if texts else (),
        tags=_codebook(connection),
        relations=tuple(relations(connection)),
        claims=claims,
        links=tuple(one for one in values(connection, "link") if isinstance(one, Link)),
        figure_marks=_in_order_of(claims, _by_place(values(connection, "figure_mark"))),
        rejections=tuple(rejections(connection)),
        exported=exported,
        extra=fact(connection, ARCHIVE_EXTRA),
    )


def _in_order_of(claims: Iterable[Claim], marks: list[FigureMark]) -> tuple[FigureMark, ...]:
    places = {claim.id: place for place, claim in enumerate(claims)}
    return tuple(sorted(marks, key=lambda mark: places.get(mark.claim, len(places))))


def _codebook(connection: Connection) -> tuple[Tag, ...]:
    ranks = codebook_ranks(connection)
    return tuple(sorted(tags(connection), key=lambda tag: (ranks.get(tag.id, len(ranks)), tag.id)))


def row_at(connection: Connection, table: str, number: int) -> tuple[str, str]:
    """Table and identity of the row that SQLite's own checks call by number."""
    if table not in schema.CONTENT:
        return table, ""
    found = schema.CONTENT[table]
    row = connection.execute(select(found).where(literal_column("rowid") == number)).mappings().first()
    return table, "" if row is None else id_of(table, row)


def fact(connection: Connection, key: str) -> str:
    """An entry of ``meta``; empty when there is none."""
    found: str | None = connection.execute(
        select(schema.meta.c.value).where(schema.meta.c.key == key)
    ).scalar()
    return found or ""
