"""The rows of the findings tables: claims or links; figures are in :mod:`~desktop.findings.tables.figure_rows`.

A subject defines the columns, their sort order, the text that the filter field searches, and the headings of a row.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QCoreApplication

from corpus.changes import ChangeSet
from corpus.model import Claim, Language, Link
from corpus.snapshot import Snapshot
from desktop.findings.tables.cells import (
    Cell,
    GroupHeading,
    QuoteCell,
    RelationCell,
    SourceCell,
    TagsCell,
    TextCell,
    note_cell,
)
from desktop.words.collation import order_of_texts
from desktop.words.wording import kind_name, relation_name, time_text

Row = TypeVar("Row")
translate = QCoreApplication.translate


QUOTATION, END = 420, 290
"""Least widths of the quotation of a claim, and of each end of a link, in pixels. Chosen: about 32 and 22 characters,
so that in a window of 1366 pixels with both docks the notes are shown beside them."""
READING_ORDER = "article"
"""Key of the column whose order is that of :meth:`Subject.ids`."""


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """One column: its key, heading, width in pixels (0: takes the remaining room), cell and sort key of a row."""

    key: str
    title: str
    width: int
    cell: Callable[[Row], Cell]
    order: Callable[[Row], Any]
    number: bool = False
    """Whether it is right-aligned, with its heading."""
    spare: int = 0
    """Order in which columns are hidden when the table is narrow, highest first; 0 never."""
    least: int = 0
    """Width in pixels to which it shrinks before optional columns are hidden; 0: it does not shrink."""


class Subject(Protocol):
    """The interface of the rows of a findings table."""

    columns: tuple[Column[Any], ...]
    """A row is where the first one puts it, unless another order is chosen."""
    fields: tuple[str, ...]
    """Fields of the rows by which they are often filtered."""

    def ids(self) -> list[str]:
        """All rows, in reading order."""

    def row(self, row_id: str) -> Any:
        """A row by identity; None if it does not exist."""

    def words(self, row: Any) -> str:
        """The text that the filter field searches."""

    def headings(self, row: Any, grouping: str) -> list[str]:
        """Keys of the headings of a row."""

    def heading(self, key: str, grouping: str, count: int, *, collapsed: bool) -> GroupHeading:
        """The heading with that key."""

    def heading_order(self, grouping: str) -> dict[str, int]:
        """Position of each heading."""

    def touched(self, changes: ChangeSet) -> set[str] | None:
        """Rows whose cells may have changed; None if all may."""


class Names:
    """Displayed values of rows, by identity. A deleted row is shown empty."""

    def __init__(self, snapshot: Snapshot) -> None:
        self.snapshot = snapshot
        self.claims = snapshot.claims
        self.links = snapshot.links
        self.tags = snapshot.tags
        self.articles = snapshot.articles
        self.text_order = order_of_texts()
        """The key by which texts are sorted."""
        self.refresh()

    def refresh(self) -> None:
        """Look up again what depends on the order of articles and tags."""
        self.digits = self.snapshot.digits()
        self.tag_order: dict[str, int] = {
            tag.id: number for number, tag in enumerate(self.snapshot.tags_in_order())
        }
        order = self.snapshot.articles_in_order()
        self.article_order: dict[str, int] = {article.id: number for number, article in enumerate(order)}

    def annotator(self, annotator: str) -> str:
        person = self.snapshot.annotators.get(annotator)
        return person.name if person is not None else ""

    def language(self, article: str) -> Language:
        row = self.articles.get(article)
        return row.language if row is not None else Language.SIMPLIFIED

    def place(self, claim: Claim | None) -> tuple[int, int]:
        return (self.article_order.get(claim.article, -1), claim.start) if claim is not None else (-1, -1)

    def quote(self, claim: Claim | None) -> QuoteCell:
        if claim is None:
            return QuoteCell("", "", Language.SIMPLIFIED)
        letter = self.snapshot.letter(claim.article)
        return QuoteCell(letter, claim.quote, self.language(claim.article), claim.orphaned)

    def source(self, article: str) -> Cell:
        if article not in self.articles:
            return TextCell("")
        name = self.snapshot.source_name(article)
        return SourceCell(self.snapshot.letter(article), name, self.language(article))

    def chips(self, tags: Iterable[str]) -> TagsCell:
        return TagsCell(tuple((self.tags[tag], self.digits.get(tag)) for tag in tags if tag in self.tags))

    def article_heading(self, key: str, count: int, collapsed: bool) -> GroupHeading:
        row = self.articles[key]
        return GroupHeading(key, row.title, count, collapsed, letter=self.snapshot.letter(key))


def _note_column(names: Names) -> Column[Any]:
    return Column(
        "note",
        translate("Findings", "Note"),
        190,
        lambda row: note_cell(row.note),
        lambda row: names.text_order(row.note),
        spare=1,
        least=120,
    )


def _authorship(names: Names) -> tuple[Column[Any], ...]:
    """The columns for the author of a row, and its last change."""
    return (
        Column(
            "annotator",
            translate("Findings", "Annotator"),
            84,
            lambda row: TextCell(names.annotator(row.annotator), quiet=True),
            lambda row: names.text_order(names.annotator(row.annotator)),
            spare=3,
            least=80,
        ),
        Column(
            "updated",
            translate("Findings", "Changed"),
            104,
            lambda row: TextCell(time_text(row.updated), quiet=True),
            lambda row: row.updated,
            spare=4,
        ),
    )


class ClaimSubject:
    """Claims as rows."""

    fields: tuple[str, ...] = ("tags", "article", "kind", "annotator")

    def __init__(self, snapshot: Snapshot) -> None:
        self._names = names = Names(snapshot)
        self.columns: tuple[Column[Claim], ...] = (
            Column(
                READING_ORDER,
                translate("Findings", "Article"),
                158,
                lambda row: names.source(row.article),
                names.place,
                least=112,
            ),
            Column(
                "quote",
                translate("Findings", "Claim"),
                0,
                self._quote,
                lambda row: names.text_order(row.quote),
                least=QUOTATION,
            ),
            Column(
                "tags",
                translate("Findings", "Tags"),
                190,
                lambda row: names.chips(row.tags),
                self._tag_ranks,
                least=120,
            ),
            Column(
                "kind",
                translate("Findings", "Kind"),
                96,
                self._kind,
                lambda row: names.text_order(kind_name(row.kind)) if row.kind else "",
                least=72,
            ),
            _note_column(names),
            Column(
                "links",
                translate("Findings", "Links"),
                60,
                self._links,
                lambda row: snapshot.count_links_of(row.id),
                number=True,
                spare=2,
            ),
            *_authorship(names),
        )

    def _quote(self, row: Claim) -> Cell:
        return QuoteCell("", row.quote, self._names.language(row.article), row.orphaned)

    def _tag_ranks(self, row: Claim) -> list[int]:
        order = self._names.tag_order
        # Rows without a tag come last.
        return [order.get(tag, 0) for tag in row.tags] or [len(order)]

    @staticmethod
    def _kind(row: Claim) -> Cell:
        return TextCell(kind_name(row.kind) if row.kind else "", quiet=True)

    def _links(self, row: Claim) -> Cell:
        count = self._names.snapshot.count_links_of(row.id)
        return TextCell(f"{count:,}" if count else "", quiet=True, number=True)

    def ids(self) -> list[str]:
        snapshot = self._names.snapshot
        return [
            claim.id for article in snapshot.articles_in_order() for claim in snapshot.claims_of(article.id)
        ]

    def row(self, row_id: str) -> Claim | None:
        return self._names.claims.get(row_id)

    def words(self, row: Claim) -> str:
        tags = self._names.tags
        return "\n".join((row.quote, row.note, *(tags[tag].name for tag in row.tags if tag in tags)))

    def headings(self, row: Claim, grouping: str) -> list[str]:
        if grouping == "article":
            return [row.article]
        return [tag for tag in row.tags if tag in self._names.tags] or [""]

    def heading(self, key: str, grouping: str, count: int, *, collapsed: bool) -> GroupHeading:
        names = self._names
        if grouping == "article":
            return names.article_heading(key, count, collapsed)
        tag = names.tags.get(key)
        title = tag.name if tag is not None else translate("Findings", "No tag")
        return GroupHeading(key, title, count, collapsed, tag, names.digits.get(key))

    def heading_order(self, grouping: str) -> dict[str, int]:
        return self._names.article_order if grouping == "article" else self._names.tag_order

    def touched(self, changes: ChangeSet) -> set[str] | None:
        rows = changes.rows
        if not all(isinstance(row, Claim | Link) for row in rows):
            self._names.refresh()
            return None
        ends = [end for row in rows if isinstance(row, Link) for end in (row.source, row.target)]
        return {*ends, *(row.id for row in rows if isinstance(row, Claim))}


class LinkSubject:
    """Links as rows."""

    fields: tuple[str, ...] = ()

    def __init__(self, snapshot: Snapshot) -> None:
        self._names = names = Names(snapshot)
        claims = names.claims
        self.columns: tuple[Column[Link], ...] = (
            Column(
                "source",
                translate("Findings", "From"),
                0,
                lambda row: names.quote(claims.get(row.source)),
                lambda row: names.place(claims.get(row.source)),
                least=END,
            ),
            Column(
                "relation",
                translate("Findings", "Relation"),
                150,
                self._relation,
                self._relation_rank,
            ),
            Column(
                "target",
                translate("Findings", "To"),
                0,
                lambda row: names.quote(claims.get(row.target)),
                lambda row: names.place(claims.get(row.target)),
                least=END,
            ),
            _note_column(names),
            *_authorship(names),
        )

    def _relation(self, row: Link) -> Cell:
        relation = self._names.snapshot.relations.get(row.relation)
        return RelationCell(row.relation, relation_name(relation if relation is not None else row.relation))

    def _relation_rank(self, row: Link) -> tuple[int, str]:
        relation = self._names.snapshot.relations.get(row.relation)
        return (relation.position if relation is not None else -1, row.relation)

    def ids(self) -> list[str]:
        return list(self._names.links)

    def row(self, row_id: str) -> Link | None:
        return self._names.links.get(row_id)

    def words(self, row: Link) -> str:
        ends = [
            self._names.claims[end].quote for end in (row.source, row.target) if end in self._names.claims
        ]
        return "\n".join((*ends, row.note, self._relation(row).text))

    def headings(self, row: Link, grouping: str) -> list[str]:
        if grouping == "relation":
            return [row.relation]
        claims = self._names.claims
        return list(dict.fromkeys(claims[end].article for end in (row.source, row.target) if end in claims))

    def heading(self, key: str, grouping: str, count: int, *, collapsed: bool) -> GroupHeading:
        if grouping == "article":
            return self._names.article_heading(key, count, collapsed)
        relation = self._names.snapshot.relations.get(key)
        return GroupHeading(key, relation_name(relation if relation is not None else key), count, collapsed)

    def heading_order(self, grouping: str) -> dict[str, int]:
        if grouping == "article":
            return self._names.article_order
        relations = self._names.snapshot.relations_in_order()
        return {str(relation.id): number for number, relation in enumerate(relations)}

    def touched(self, changes: ChangeSet) -> set[str] | None:
        rows = changes.rows
        if not all(isinstance(row, Claim | Link) for row in rows):
            self._names.refresh()
            return None
        snapshot = self._names.snapshot
        at_claims = [link.id for row in rows if isinstance(row, Claim) for link in snapshot.links_of(row.id)]
        return {*at_claims, *(row.id for row in rows if isinstance(row, Link))}
