"""Queries that read a project's rows as corpus values, in SQLAlchemy Core.

Queries for many rows are executed in batches. Texts are read by :mod:`db.tables.texts`, the journal by
:mod:`db.journal.operations`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TypeVar

from sqlalchemy import Connection, Executable, bindparam, func, literal_column, select

from corpus.archive import Archive
from corpus.identities import (
    AnnotatorId,
    ArticleId,
    ClaimId,
    LinkId,
    RejectionId,
    RelationId,
    TagId,
    TextId,
)
from corpus.memos import Memo, SavedSearch
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
from corpus.questions import ArticleReading, CellStatus, DraftRejection, Origin, Question, Rate
from db.tables import schema, texts
from db.tables.archive_fields import parted
from db.tables.rows import CLAIM_CELLS, TABLE_OF, Cells, claim_of, once, value_of
from db.tables.stored_rows import batches, rows_among, stored_among

Ranks = Mapping[TagId, int]
"""The position of each tag in the codebook, from top to bottom."""
_Value = TypeVar("_Value", bound=Entity)


_TAGS = select(schema.claim_tag.c.claim, schema.claim_tag.c.tag)
_CLAIMS = select(*(schema.claim.c[column] for column in CLAIM_CELLS))
_TAGS_OF = _TAGS.where(schema.claim_tag.c.claim.in_(bindparam("ids")))
"""The tags of some claims."""
_CLAIMS_AT = select(schema.claim).where(
    schema.claim.c.article == bindparam("article"),
    schema.claim.c.start == bindparam("start"),
    schema.claim.c.end == bindparam("end"),
    schema.claim.c.orphaned == 0,
)
"""The claims of exactly a span."""


_IN_SNAPSHOTS = [kind for kind in TABLE_OF if kind not in (Project, TextVersion, Claim)]
"""All but the project and the texts, and claims, which are read with their tags."""


# Rows as values


def _values(
    connection: Connection, kind: type[_Value], statement: Executable, **parameters: object
) -> Iterator[_Value]:
    """The rows of a statement as values of one kind; claims come without their tags."""
    table = TABLE_OF[kind]
    for row in connection.execute(statement, parameters).mappings():
        value = value_of(table, row)
        assert isinstance(value, kind)
        yield value


def _values_among(
    connection: Connection, kind: type[_Value], column: str, ids: Iterable[str]
) -> Iterator[_Value]:
    """The rows of a kind whose ``column`` is one of the identities; claims come without their tags."""
    table = TABLE_OF[kind]
    for row in rows_among(connection, table, column, ids):
        value = value_of(table, row)
        assert isinstance(value, kind)
        yield value


def _values_at_either(
    connection: Connection, kind: type[_Value], columns: tuple[str, str], ids: Iterable[str]
) -> Iterable[_Value]:
    """The rows of a kind in which one of two columns is one of the identities, each once."""
    ends = list(ids)
    rows = (row for column in columns for row in _values_among(connection, kind, column, ends))
    return {row.id: row for row in rows}.values()


def _all(connection: Connection, kind: type[_Value]) -> Iterator[_Value]:
    return _values(connection, kind, select(schema.CONTENT[TABLE_OF[kind]]))


def every(connection: Connection, kind: type[_Value]) -> list[_Value]:
    """All rows of a kind, in no particular order; claims come without their tags."""
    return list(_all(connection, kind))


def referring(connection: Connection, kind: type[_Value], column: str, ids: Iterable[str]) -> list[_Value]:
    """The rows of a kind whose ``column`` is one of the identities; claims come without their tags."""
    return list(_values_among(connection, kind, column, ids))


def snapshot_rows(connection: Connection) -> Iterator[Entity]:
    """Every row of a snapshot, except the project."""
    for kind in _IN_SNAPSHOTS:
        yield from _all(connection, kind)
    yield from all_claims(connection)


def project(connection: Connection) -> Project:
    """The project's own row."""
    (found,) = _all(connection, Project)
    return found


def articles(connection: Connection) -> list[Article]:
    """All articles in the order of import."""
    return sorted(_all(connection, Article), key=lambda article: (article.position, article.id))


def article_ids(connection: Connection) -> list[ArticleId]:
    """Identities of all articles in the order of import."""
    columns = schema.article.c
    return list(connection.execute(select(columns.id).order_by(columns.position, columns.id)).scalars())


def articles_with(connection: Connection, digests: Iterable[str]) -> dict[str, Article]:
    """Articles by the digest of their current text; the one imported first where several have the same."""
    found = _values_among(connection, Article, "sha256", digests)
    last_first = sorted(found, key=lambda article: (article.position, article.id), reverse=True)
    return {article.sha256: article for article in last_first}


def next_position(connection: Connection) -> int:
    """The position after the last article."""
    last = select(func.coalesce(func.max(schema.article.c.position), -1))
    return int(connection.execute(last).scalar_one()) + 1


def text_versions_of(connection: Connection, articles: Iterable[ArticleId]) -> list[TextId]:
    """Identities of all text versions of these articles."""
    columns = schema.text_version.c
    found: list[TextId] = []
    for batch in batches(articles):
        chosen = select(columns.id).where(columns.article.in_(batch))
        found.extend(connection.execute(chosen).scalars())
    return found


def tags(connection: Connection) -> list[Tag]:
    """All tags, in no particular order."""
    return list(_all(connection, Tag))


def relations(connection: Connection) -> list[Relation]:
    """All relations by position."""
    return sorted(_all(connection, Relation), key=lambda relation: (relation.position, relation.id))


def annotators(connection: Connection) -> list[Annotator]:
    """All annotators with a row in this file."""
    return list(_all(connection, Annotator))


# Claims with their tags


def codebook_ranks(connection: Connection) -> dict[TagId, int]:
    """The positions of tags in the codebook, parents before their children, as in :meth:`Snapshot.tags_in_order`."""
    children: dict[TagId | None, list[tuple[int, TagId]]] = {}
    columns = schema.tag.c
    for tag, parent, position in connection.execute(select(columns.id, columns.parent, columns.position)):
        children.setdefault(parent, []).append((position, tag))
    ranks: dict[TagId, int] = {}
    pending = sorted(children.get(None, ()), reverse=True)
    while pending:
        _, tag = pending.pop()
        ranks[tag] = len(ranks)
        pending.extend(sorted(children.get(tag, ()), reverse=True))
    return ranks


def in_order(tags: Iterable[TagId], ranks: Ranks) -> tuple[TagId, ...]:
    """Tags in the codebook's order; deleted ones come last."""
    held = tuple(tags)
    # Most claims have one tag.
    return held if len(held) < 2 else tuple(sorted(held, key=lambda tag: (ranks.get(tag, len(ranks)), tag)))


def tags_of(connection: Connection, claims: Iterable[ClaimId]) -> dict[ClaimId, list[TagId]]:
    """The tags of each claim, unordered; claims without tags are missing."""
    found: dict[ClaimId, list[TagId]] = {}
    for batch in batches(claims):
        for claim, tag in connection.execute(_TAGS_OF, {"ids": batch}):
            found.setdefault(claim, []).append(tag)
    return found


def taggings_of(
    connection: Connection, claims: Iterable[ClaimId]
) -> Iterator[tuple[TagId, AnnotatorId, str]]:
    """The tags on claims with who put them on and when, earliest first."""
    columns = schema.claim_tag.c
    chosen = select(columns.tag, columns.author, columns.created).where(columns.claim.in_(list(claims)))
    for row in connection.execute(chosen.order_by(columns.created, columns.id)):
        yield row.tag, row.author, row.created


def all_claims(connection: Connection) -> Iterator[Claim]:
    """All claims with their tags in the codebook's order."""
    ranks = codebook_ranks(connection)
    carried: dict[ClaimId, list[TagId]] = {}
    for claim, tag in connection.execute(_TAGS):
        carried.setdefault(claim, []).append(once(tag))
    for cells in connection.execute(_CLAIMS):
        yield claim_of(cells, in_order(carried.get(cells[0], ()), ranks))


def claims(connection: Connection, ids: Iterable[ClaimId], ranks: Callable[[], Ranks]) -> list[Claim]:
    """The existing claims among these identities. ``ranks`` gives the order of their tags."""
    rows: list[Cells] = list(rows_among(connection, "claim", "id", ids))
    return _with_tags(connection, rows, ranks)


def claims_of(
    connection: Connection, articles: Iterable[ArticleId], ranks: Callable[[], Ranks]
) -> list[Claim]:
    """All claims of these articles."""
    rows: list[Cells] = list(rows_among(connection, "claim", "article", articles))
    return _with_tags(connection, rows, ranks)


def claims_at(
    connection: Connection, article: ArticleId, start: int, end: int, ranks: Callable[[], Ranks]
) -> list[Claim]:
    """Placed claims of an article with exactly that span, oldest first."""
    rows = _rows(connection, _CLAIMS_AT, article=article, start=start, end=end)
    return sorted(_with_tags(connection, rows, ranks), key=lambda claim: claim.id)


def claims_whose(
    connection: Connection, column: str, ids: Iterable[str], ranks: Callable[[], Ranks]
) -> list[Claim]:
    """All claims whose ``column`` is one of the identities."""
    rows: list[Cells] = list(rows_among(connection, "claim", column, ids))
    return _with_tags(connection, rows, ranks)


def claims_with(connection: Connection, tag: TagId) -> list[ClaimId]:
    """Identities of the claims with a tag."""
    columns = schema.claim_tag.c
    return list(connection.execute(select(columns.claim).where(columns.tag == tag)).scalars())


def _rows(connection: Connection, statement: Executable, **parameters: object) -> list[Cells]:
    return list(connection.execute(statement, parameters).mappings())


def _with_tags(connection: Connection, rows: list[Cells], ranks: Callable[[], Ranks]) -> list[Claim]:
    carried = tags_of(connection, (row["id"] for row in rows))
    order = ranks() if any(len(tags) > 1 for tags in carried.values()) else {}
    return [_claim(row, in_order(carried.get(row["id"], ()), order)) for row in rows]


def _claim(row: Cells, tags: tuple[TagId, ...]) -> Claim:
    value = value_of("claim", row, tags)
    assert isinstance(value, Claim)
    return value


# Rows that belong to claims and articles


def links(connection: Connection, ids: Iterable[LinkId]) -> list[Link]:
    """The existing links among these identities."""
    return list(_values_among(connection, Link, "id", ids))


def links_of(connection: Connection, claims: Iterable[ClaimId]) -> list[Link]:
    """Links with one of the claims at either end, each once, oldest first."""
    found = _values_at_either(connection, Link, ("source", "target"), claims)
    return sorted(found, key=_age)


def links_with(connection: Connection, relation: RelationId) -> list[Link]:
    """Links of one relation."""
    return list(_values(connection, Link, select(schema.link).where(schema.link.c.relation == relation)))


def marks_of(connection: Connection, claims: Iterable[ClaimId]) -> list[FigureMark]:
    """Marks on the figures of these claims, by claim and position."""
    return sorted(_values_among(connection, FigureMark, "claim", claims), key=_mark_place)


def _mark_place(mark: FigureMark) -> tuple[str, int, int, str]:
    return mark.claim, mark.start, mark.end, mark.id


def rejections_of(connection: Connection, articles: Iterable[ArticleId]) -> list[Rejection]:
    """Rejected suggestions with at least one end in these articles, each once, oldest first."""
    found = _values_at_either(connection, Rejection, ("one_article", "other_article"), articles)
    return sorted(found, key=_age)


def rejections_between(connection: Connection, one: ArticleId, other: ArticleId) -> list[Rejection]:
    """Rejected suggestions between two articles, in either order."""
    columns, ends = schema.rejection.c, (one, other)
    chosen = select(schema.rejection).where(columns.one_article.in_(ends), columns.other_article.in_(ends))
    return list(_values(connection, Rejection, chosen))


def rejections(connection: Connection, ids: Iterable[RejectionId]) -> list[Rejection]:
    """The existing rejections among these identities."""
    return list(_values_among(connection, Rejection, "id", ids))


def _age(row: Link | Rejection | Origin | DraftRejection | Rate | Memo) -> tuple[str, str]:
    return row.created, row.id


def existing(connection: Connection, kind: type[Entity], ids: Iterable[str]) -> set[str]:
    """Those of the identities that have a row of this type."""
    return stored_among(connection, TABLE_OF[kind], ids)


# The whole project, and facts about the file


def archive(connection: Connection, *, with_texts: bool, exported: str) -> Archive:
    """The whole project as values. ``exported``: the time stated in the archive."""
    claims = tuple(all_claims(connection))
    own = project(connection)
    of_project, of_archive = parted(own.extra)
    return Archive(
        project=replace(own, extra=of_project),
        annotators=tuple(annotators(connection)),
        articles=tuple(articles(connection)),
        texts=tuple(texts.current_text_versions(connection)) if with_texts else (),
        tags=_codebook(connection),
        relations=tuple(relations(connection)),
        claims=claims,
        links=tuple(_all(connection, Link)),
        figure_marks=_in_order_of(claims, sorted(_all(connection, FigureMark), key=_mark_place)),
        rejections=tuple(sorted(_all(connection, Rejection), key=_age)),
        questions=tuple(sorted(_all(connection, Question), key=lambda row: (row.position, row.id))),
        cells=tuple(sorted(_all(connection, CellStatus), key=lambda row: row.id)),
        readings=tuple(sorted(_all(connection, ArticleReading), key=lambda row: row.id)),
        origins=tuple(sorted(_all(connection, Origin), key=_age)),
        draft_rejections=tuple(sorted(_all(connection, DraftRejection), key=_age)),
        rates=tuple(sorted(_all(connection, Rate), key=_age)),
        memos=tuple(sorted(_all(connection, Memo), key=_age)),
        saved_searches=tuple(sorted(_all(connection, SavedSearch), key=lambda row: (row.position, row.id))),
        exported=exported,
        extra=of_archive,
    )


def _in_order_of(claims: Iterable[Claim], marks: list[FigureMark]) -> tuple[FigureMark, ...]:
    places = {claim.id: place for place, claim in enumerate(claims)}
    return tuple(sorted(marks, key=lambda mark: places.get(mark.claim, len(places))))


def _codebook(connection: Connection) -> tuple[Tag, ...]:
    ranks = codebook_ranks(connection)
    return tuple(sorted(tags(connection), key=lambda tag: (ranks.get(tag.id, len(ranks)), tag.id)))


def row_at(connection: Connection, table: str, number: int) -> tuple[str, str]:
    """Table and identity of the row that SQLite's own checks identify by number; the identity is empty if there is
    none."""
    if table not in schema.CONTENT:
        return table, ""
    chosen = select(schema.CONTENT[table]).where(literal_column("rowid") == number)
    row = connection.execute(chosen).mappings().first()
    return table, "" if row is None else str(row["id"])


def fact(connection: Connection, key: str) -> str:
    """An entry of ``meta``; empty if there is none."""
    chosen = select(schema.meta.c.value).where(schema.meta.c.key == key)
    found: str | None = connection.execute(chosen).scalar()
    return found or ""
