"""All figures of the project as rows of a findings table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from corpus.changes import ChangeSet
from corpus.figures import (
    Figure,
    Interest,
    Scale,
    dimension,
    magnitude,
    number_in_words,
    unit_in_words,
    unit_of,
)
from corpus.identities import ArticleId, ClaimId
from corpus.measures import FigureKind
from corpus.model import Article, FigureMark, Span
from corpus.snapshot import Snapshot
from desktop.derived.figures import Figures
from desktop.findings.tables.cells import Cell, GroupHeading, TextCell
from desktop.findings.tables.subjects import READING_ORDER, Column, Names
from desktop.words.figure_words import bound_words, figure_kind_name, mark_name

if TYPE_CHECKING:
    from corpus.figures.ledger import LedgerFigure

translate = QCoreApplication.translate
_KIND_ORDER = {kind: number for number, kind in enumerate(FigureKind)}
_NO_NUMBER = float("-inf")
KIND_COLUMN = 4
"""Number of the column whose order starts with what is measured."""


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One figure of one article."""

    id: str
    article: ArticleId
    entry: LedgerFigure
    interest: Interest

    @property
    def figure(self) -> Figure:
        return self.entry.figure

    @property
    def span(self) -> Span:
        return Span(self.figure.start, self.figure.end)


class FigureSubject:
    """Figures as rows, by article and place. Its owner calls :meth:`read_again` for articles whose figures changed."""

    fields: tuple[str, ...] = ("interest",)

    def __init__(self, snapshot: Snapshot, figures: Figures, scale: Scale) -> None:
        self._names = names = Names(snapshot)
        self._figures = figures
        self._scale = scale
        self._rows: dict[str, FigureRow] = {}
        self._of_article: dict[str, list[str]] = {}
        self._orders: dict[str, tuple[int, str, float]] = {}
        """Sort keys of the column of values, by row."""
        self.columns: tuple[Column[FigureRow], ...] = (
            Column(
                READING_ORDER,
                translate("Findings", "Article"),
                132,
                lambda row: names.source(row.article),
                lambda row: (names.article_order.get(row.article, -1), row.figure.start),
                least=112,
            ),
            Column(
                "words",
                translate("Findings", "Words"),
                130,
                self._words,
                lambda row: names.text_order(row.figure.text),
            ),
            Column("value", translate("Findings", "Value"), 148, self._value, self._value_order, number=True),
            Column("unit", translate("Findings", "Unit"), 104, self._unit, lambda row: row.figure.unit),
            Column("kind", translate("Findings", "Kind"), 84, self._kind, self._kind_order, spare=2),
            Column(
                "bound",
                translate("Findings", "Bound"),
                84,
                self._bound,
                lambda row: row.figure.bound,
                spare=1,
            ),
            Column(
                "context",
                translate("Findings", "Context"),
                0,
                self._context,
                lambda row: names.text_order(self.context(row).removeprefix("…")),
                least=220,
            ),
        )

    # Cells

    def _words(self, row: FigureRow) -> Cell:
        return TextCell(row.figure.text, self._names.language(row.article))

    def _value(self, row: FigureRow) -> Cell:
        mark = row.entry.mark
        remark = mark_name(mark.action) if mark is not None else ""
        return TextCell(number_in_words(row.figure, self._scale), number=True, remark=remark)

    def _value_order(self, row: FigureRow) -> tuple[int, str, float]:
        """The sort key of a value: numbers of one dimension are adjacent, since others cannot be compared."""
        order = self._orders.get(row.id)
        if order is None:
            size = magnitude(row.figure)
            measured = dimension(row.figure)
            order = (_KIND_ORDER[row.figure.kind], measured, _NO_NUMBER if size is None else size)
            self._orders[row.id] = order
        return order

    def _unit(self, row: FigureRow) -> Cell:
        return TextCell(unit_of(row.figure, self._scale), quiet=True)

    @staticmethod
    def _kind(row: FigureRow) -> Cell:
        return TextCell(figure_kind_name(row.figure.kind), quiet=True)

    @staticmethod
    def _kind_order(row: FigureRow) -> tuple[Interest, int]:
        """The sort key of a kind: amounts and shares before things that are counted, and dates and ranks last."""
        return row.interest, _KIND_ORDER[row.figure.kind]

    @staticmethod
    def _bound(row: FigureRow) -> Cell:
        return TextCell(bound_words(row.figure), quiet=True)

    def _context(self, row: FigureRow) -> Cell:
        return TextCell(self.context(row), self._names.language(row.article), quiet=True)

    def context(self, row: FigureRow) -> str:
        """The text around a figure."""
        return self._figures.context(row.article, row.span)

    # Rows

    def read_again(self, articles: Iterable[str]) -> None:
        """Update the figures of these articles."""
        for article in articles:
            for row_id in self._of_article.pop(article, ()):
                self._rows.pop(row_id, None)
                self._orders.pop(row_id, None)
            if article not in self._names.articles:
                continue
            entries = self._figures.of(article) or ()
            rows = [self._row_of(ArticleId(article), entry) for entry in entries if not entry.dismissed]
            self._of_article[article] = [row.id for row in rows]
            self._rows.update((row.id, row) for row in rows)
        self._names.refresh()

    def _row_of(self, article: ArticleId, entry: LedgerFigure) -> FigureRow:
        place = f"{article}:{entry.figure.start}:{entry.figure.end}"
        return FigureRow(place, article, entry, self._figures.interest(article, entry))

    def units(self) -> list[tuple[str, str]]:
        """Units in use and their names, most frequent first."""
        counted = Counter((row.figure.unit, row.figure.kind) for row in self._rows.values())
        names: dict[str, str] = {}
        for (unit, kind), _ in counted.most_common():
            if unit not in names:
                names[unit] = unit_in_words(unit, kind, self._scale)
        return list(names.items())

    def ids(self) -> list[str]:
        order = self._names.article_order
        return [row_id for article in order for row_id in self._of_article.get(article, ())]

    def row(self, row_id: str) -> FigureRow | None:
        return self._rows.get(row_id)

    def words(self, row: FigureRow) -> str:
        return self._figures.around(row.article, row.span)

    # Groups

    def headings(self, row: FigureRow, grouping: str) -> list[str]:
        match grouping:
            case "article":
                return [row.article]
            case "unit":
                return [f"{row.figure.kind}\t{row.figure.unit}"]
        return [row.figure.kind]

    def heading(self, key: str, grouping: str, count: int, *, collapsed: bool) -> GroupHeading:
        if grouping == "article":
            return self._names.article_heading(key, count, collapsed)
        kind, _, unit = key.partition("\t")
        title = figure_kind_name(FigureKind(kind))
        name = unit_in_words(unit, FigureKind(kind), self._scale)
        return GroupHeading(key, f"{title} · {name}" if name else title, count, collapsed)

    def heading_order(self, grouping: str) -> dict[str, int]:
        if grouping == "article":
            return self._names.article_order
        if grouping == "kind":
            return {kind.value: number for number, kind in enumerate(FigureKind)}
        keys = Counter(self.headings(row, "unit")[0] for row in self._rows.values())
        by_kind = sorted(keys, key=lambda key: (_KIND_ORDER[FigureKind(key.partition("\t")[0])], -keys[key]))
        return {key: number for number, key in enumerate(by_kind)}

    def touched(self, changes: ChangeSet) -> set[str] | None:
        """Only articles and marks matter here, and they may affect every row."""
        return None if changes.touches(Article, FigureMark) else set()


def articles_in(changes: ChangeSet, snapshot: Snapshot) -> set[ArticleId]:
    """Articles whose figures a change may have altered."""
    befores = (change.before for change in changes.updated)
    afters = (change.after for change in changes.updated)
    rows: list[Any] = [*changes.created, *changes.deleted, *befores, *afters]
    articles = {row.id for row in rows if isinstance(row, Article)}
    gone = {row.id: row.article for row in rows if getattr(row, "article", None) and hasattr(row, "quote")}
    for row in rows:
        if isinstance(row, FigureMark):
            claim = snapshot.claims.get(row.claim)
            article = claim.article if claim is not None else gone.get(row.claim)
            if article is not None:
                articles.add(article)
    return articles


def claim_of(row: FigureRow, snapshot: Snapshot) -> ClaimId | None:
    """The claim for a mark on the figure: that of the existing mark, else the shortest claim around the figure; None if
    it is in no claim."""
    if row.entry.mark is not None:
        return row.entry.mark.claim
    around = [
        claim
        for claim in snapshot.claims_of(row.article)
        if not claim.orphaned and claim.start <= row.figure.start and row.figure.end <= claim.end
    ]
    return min(around, key=lambda claim: claim.end - claim.start).id if around else None
