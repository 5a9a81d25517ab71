"""What an edit can read and write: corpus values in one open transaction.

Edits (:mod:`db.edits`) are plain logic on top of this. They see their own writes, and all their changes are recorded as
one operation. This module does not check whether a change makes sense.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from operator import itemgetter
from typing import NoReturn, TypeVar

from sqlalchemy import Connection

from corpus.blocks import Block
from corpus.changes import Operation
from corpus.identities import (
    ArticleId,
    ClaimId,
    FigureMarkId,
    LinkId,
    OriginId,
    QuestionId,
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
from db.errors import Rejected, UnknownRow
from db.identity import new_id
from db.journal.journal import Recorder
from db.merging.conflicts import conflicts_of
from db.merging.deciding import decide
from db.merging.outcome import Conflict
from db.tables import held_texts, queries, texts, unsettled
from db.tables.claim_places import ClaimPlace, claims_at_places
from db.tables.queries import Ranks
from db.tables.rows import TABLE_OF, Row, claim_tag_id, claim_tag_row, row_of, value_of
from db.tables.stored_rows import read_row

_Value = TypeVar("_Value", bound=Entity)
_Dated = TypeVar(
    "_Dated",
    Article,
    Claim,
    FigureMark,
    Link,
    Rejection,
    Tag,
    Question,
    CellStatus,
    Origin,
    Rate,
    Memo,
    SavedSearch,
)

_Leaf = (
    Question | CellStatus | ArticleReading | Origin | Rejection | DraftRejection | Rate | Memo | SavedSearch
)


@dataclass
class _Description:
    name: str = ""
    subject: str = ""
    place: str = ""
    count: int = 1


class Editing:
    """An edit in progress. ``now`` is its time, ``annotator`` the person who makes it."""

    def __init__(
        self,
        connection: Connection,
        recorder: Recorder,
        annotator: Annotator,
        now: str,
        location: str,
        text_of: Callable[[Connection, str], str],
        known: dict[tuple[str, str], Entity],
    ) -> None:
        """``known``: committed values by table and identity, read before; values that are read are added to it.
        ``text_of`` returns a text by its digest."""
        self.annotator = annotator
        self.now = now
        self.location = location
        self._connection = connection
        self._recorder = recorder
        self._text_of = text_of
        self._known = known
        self._description = _Description()
        self._ranks: Ranks | None = None

    # Describing the operation

    def tell(self, name: str, subject: str = "", *, place: str = "", count: int = 1) -> None:
        """Set how the history and the undo command describe this operation."""
        self._description = _Description(name, subject, place, count)

    def reject(self, code: str, **details: str) -> NoReturn:
        """Raise Rejected: the edit makes no sense."""
        raise Rejected(self.location, code, **details)

    def unknown(self, table: str, row_id: str) -> NoReturn:
        """Raise UnknownRow: the edit refers to a row that does not exist."""
        raise UnknownRow(self.location, table, row_id)

    def new_id(self) -> str:
        """A new identity; the caller gives it its type: ``ClaimId(editing.new_id())``."""
        fresh = new_id()
        self._recorder.fresh.add(fresh)
        return fresh

    def operation(self) -> Operation:
        """The operation as described so far."""
        description = self._description
        return Operation(
            self._recorder.operation,
            description.name,
            description.subject,
            description.place,
            description.count,
            self.annotator.id,
            self.now,
        )

    # Reading: by one identity, raising UnknownRow

    def row(self, kind: type[_Value], row_id: str) -> _Value:
        key = TABLE_OF[kind], row_id
        untouched = key not in self._recorder.revised
        value = self._known.get(key) if untouched else None
        if value is None:
            row = read_row(self._connection, *key)
            if row is None:
                self.unknown(*key)
            value = value_of(key[0], row)
            if untouched:
                self._known[key] = value
        assert isinstance(value, kind)
        return value

    def article(self, article_id: ArticleId) -> Article:
        return self.row(Article, article_id)

    def tag(self, tag_id: TagId) -> Tag:
        return self.row(Tag, tag_id)

    def relation(self, relation_id: RelationId) -> Relation:
        return self.row(Relation, relation_id)

    def link(self, link_id: LinkId) -> Link:
        return self.row(Link, link_id)

    def figure_mark(self, figure_mark_id: FigureMarkId) -> FigureMark:
        return self.row(FigureMark, figure_mark_id)

    def question(self, question_id: QuestionId) -> Question:
        return self.row(Question, question_id)

    def origin(self, origin_id: OriginId) -> Origin:
        return self.row(Origin, origin_id)

    def claim(self, claim_id: ClaimId) -> Claim:
        found = self.claims([claim_id])
        return found[0] if found else self.unknown("claim", claim_id)

    # Reading: see the functions of the same names in db.tables.queries and db.tables.texts

    def project(self) -> Project:
        return queries.project(self._connection)

    def articles(self) -> list[Article]:
        return queries.articles(self._connection)

    def tags(self) -> list[Tag]:
        return queries.tags(self._connection)

    def relations(self) -> list[Relation]:
        return queries.relations(self._connection)

    def annotators(self) -> list[Annotator]:
        return queries.annotators(self._connection)

    def claims(self, ids: Iterable[ClaimId]) -> list[Claim]:
        return queries.claims(self._connection, ids, self.codebook_ranks)

    def claims_of(self, articles: Iterable[ArticleId]) -> list[Claim]:
        return queries.claims_of(self._connection, articles, self.codebook_ranks)

    def claims_at(self, article: ArticleId, start: int, end: int) -> list[Claim]:
        return queries.claims_at(self._connection, article, start, end, self.codebook_ranks)

    def claims_at_places(self, places: Collection[ClaimPlace]) -> dict[ClaimPlace, list[Claim]]:
        return claims_at_places(self._connection, places, self.codebook_ranks)

    def claims_with(self, tag: TagId) -> list[ClaimId]:
        return queries.claims_with(self._connection, tag)

    def claims_answering(self, questions: Iterable[QuestionId]) -> list[Claim]:
        return queries.claims_whose(self._connection, "question", questions, self.codebook_ranks)

    def claims_quoting(self, origins: Iterable[OriginId]) -> list[Claim]:
        return queries.claims_whose(self._connection, "origin", origins, self.codebook_ranks)

    def every(self, kind: type[_Value]) -> list[_Value]:
        return queries.every(self._connection, kind)

    def referring(self, kind: type[_Value], column: str, ids: Iterable[str]) -> list[_Value]:
        return queries.referring(self._connection, kind, column, ids)

    def unsettled_questions(self) -> list[QuestionId]:
        return unsettled.questions(self._connection)

    def unquoted_origins(self) -> list[OriginId]:
        return unsettled.origins(self._connection)

    def links(self, ids: Iterable[LinkId]) -> list[Link]:
        return queries.links(self._connection, ids)

    def links_of(self, claims: Iterable[ClaimId]) -> list[Link]:
        return queries.links_of(self._connection, claims)

    def links_with(self, relation: RelationId) -> list[Link]:
        return queries.links_with(self._connection, relation)

    def marks_of(self, claims: Iterable[ClaimId]) -> list[FigureMark]:
        return queries.marks_of(self._connection, claims)

    def rejections(self, ids: Iterable[RejectionId]) -> list[Rejection]:
        return queries.rejections(self._connection, ids)

    def rejections_of(self, articles: Iterable[ArticleId]) -> list[Rejection]:
        return queries.rejections_of(self._connection, articles)

    def rejections_between(self, one: ArticleId, other: ArticleId) -> list[Rejection]:
        return queries.rejections_between(self._connection, one, other)

    def existing(self, kind: type[Entity], ids: Iterable[str]) -> set[str]:
        return queries.existing(self._connection, kind, ids)

    def articles_with(self, digests: Iterable[str]) -> dict[str, Article]:
        return queries.articles_with(self._connection, digests)

    def next_position(self) -> int:
        return queries.next_position(self._connection)

    def blocks(self, version: TextId) -> tuple[Block, ...]:
        return texts.blocks(self._connection, version)

    def content(self, sha256: str) -> str:
        """A text by its digest, from memory if it was used recently. Raises TextsAbsent if it is not in this file."""
        return self._text_of(self._connection, sha256)

    def codebook_ranks(self) -> Ranks:
        """The position of each tag in the codebook, as changed by this edit."""
        if self._ranks is None:
            self._ranks = queries.codebook_ranks(self._connection)
        return self._ranks

    # Writing

    def insert(self, *values: Entity) -> None:
        """Add rows: for a claim also its tags, for a text version also its content."""
        rows: dict[str, list[Row]] = {}
        for value in values:
            rows.setdefault(TABLE_OF[type(value)], []).append(row_of(value, self.annotator.id))
            if isinstance(value, Claim):
                tag_rows = [
                    claim_tag_row(value.id, tag, value.annotator, value.created) for tag in value.tags
                ]
                rows.setdefault("claim_tag", []).extend(tag_rows)
                if value.id in self._recorder.fresh:
                    self._recorder.fresh.update(row["id"] for row in tag_rows)
        contents = {value.sha256: value.content for value in values if isinstance(value, TextVersion)}
        held_texts.keep(self._connection, self._recorder.tallies, contents)
        _insert(self._recorder, rows, values)
        self._forget_ranks(values)

    def update(self, *values: Entity) -> None:
        """Change existing rows to this state. A claim's tags are changed by :meth:`add_tags`, not here."""
        rows: dict[str, list[Row]] = {}
        for value in values:
            rows.setdefault(TABLE_OF[type(value)], []).append(row_of(value, self.annotator.id))
        for table, group in rows.items():
            self._recorder.update(table, group)
        self._forget_ranks(values)

    def touch(self, value: _Dated) -> _Dated:
        """The value with the time of this edit as its time of change."""
        return replace(value, updated=self.now)

    def delete_claims(self, ids: Iterable[ClaimId]) -> None:
        """Delete claims with their tags and the marks on their figures, but not their links. Edits use
        :func:`db.settling.drop_claims`, which also settles questions and origins."""
        claims = list(ids)
        self.delete_figure_marks(mark.id for mark in self.marks_of(claims))
        carried = queries.tags_of(self._connection, claims)
        self.remove_tags((claim, tag) for claim, tags in carried.items() for tag in tags)
        self._recorder.delete("claim", claims)

    def delete_articles(self, ids: Iterable[ArticleId]) -> None:
        """Delete articles with their texts, rejected suggestions, cell statuses, reading marks and memos, but not their
        claims. Edits use :func:`db.settling.drop_articles`, which also removes them from rejected drafts."""
        articles = list(ids)
        self.delete(Memo, (memo.id for memo in self.referring(Memo, "article", articles)))
        self.delete(CellStatus, (cell.id for cell in self.referring(CellStatus, "article", articles)))
        self.delete(
            ArticleReading, (reading.id for reading in self.referring(ArticleReading, "article", articles))
        )
        self.delete(Rejection, (rejection.id for rejection in self.rejections_of(articles)))
        versions = queries.text_versions_of(self._connection, articles)
        self._recorder.delete("article", articles)
        self._recorder.delete("text_version", versions)

    def delete_tag(self, tag_id: TagId) -> None:
        """Delete a tag to which no claim, question or memo refers."""
        self._recorder.delete("tag", [tag_id])
        self._ranks = None

    def delete_relation(self, relation_id: RelationId) -> None:
        """Delete a relation that no link uses."""
        self._recorder.delete("relation", [relation_id])

    def delete(self, kind: type[_Leaf], ids: Iterable[str]) -> None:
        """Delete rows to which no other row refers."""
        self._recorder.delete(TABLE_OF[kind], ids)

    def delete_links(self, ids: Iterable[LinkId]) -> None:
        self._recorder.delete("link", ids)

    def delete_figure_marks(self, ids: Iterable[FigureMarkId]) -> None:
        self._recorder.delete("figure_mark", ids)

    def add_tags(self, pairs: Iterable[tuple[ClaimId, TagId]]) -> None:
        """Add tags to claims that do not have them; pairs of claim and tag."""
        rows = [claim_tag_row(claim, tag, self.annotator.id, self.now) for claim, tag in pairs]
        self._recorder.insert("claim_tag", rows)

    def take_over_tags(self, claim: ClaimId, others: Iterable[ClaimId]) -> None:
        """Add the tags of other claims to a claim that lacks them, each with its author and time."""
        standing = set(queries.tags_of(self._connection, [claim]).get(claim, ()))
        rows = []
        for tag, author, created in queries.taggings_of(self._connection, others):
            if tag not in standing:
                standing.add(tag)
                rows.append(claim_tag_row(claim, tag, author, created))
        self._recorder.insert("claim_tag", rows)

    def remove_tags(self, pairs: Iterable[tuple[ClaimId, TagId]]) -> None:
        """Remove tags from claims; pairs of claim and tag."""
        self._recorder.delete("claim_tag", [claim_tag_id(claim, tag) for claim, tag in pairs])

    def conflicts_of(self, table: str, row_id: str) -> list[Conflict]:
        """See :func:`db.merging.conflicts.conflicts_of`."""
        return conflicts_of(self._connection, [(table, row_id)])

    def decide(self, table: str, row_id: str, cells: Row) -> bool:
        """See :func:`db.merging.deciding.decide`."""
        self._ranks = None
        return decide(self._connection, self._recorder, table, row_id, cells, self.now)

    # Inside

    def _forget_ranks(self, values: Sequence[Entity]) -> None:
        if any(isinstance(value, Tag) for value in values):
            self._ranks = None


def _insert(recorder: Recorder, rows: Mapping[str, Sequence[Row]], values: Iterable[Entity]) -> None:
    """Add the rows of values, which the recorder keeps of claims, of which an import has most."""
    for table, group in rows.items():
        # The identities of tags on claims are digests, in no order of their own. In that of the identities, an undo
        # finds and deletes them faster.
        recorder.insert(table, sorted(group, key=itemgetter("id")) if table == "claim_tag" else group)
    for value in values:
        if isinstance(value, Claim):
            recorder.revised["claim", value.id].value = value
