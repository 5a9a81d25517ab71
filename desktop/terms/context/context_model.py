"""The places of a word as lines, each computed when it is first painted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from corpus.identities import ArticleId
from corpus.model import Article, Claim, Span, Tag
from corpus.segmentation import ParagraphNumbers
from corpus.snapshot import Snapshot
from corpus.terms.concordance import ContextLine, TermPlace, context_line
from corpus.terms.index import TermIndex
from desktop.look.plain_text import tip
from desktop.widgets.copying import Table

Index = QModelIndex | QPersistentModelIndex


class ContextModel(QAbstractListModel):
    """Places in the given order."""

    def __init__(self) -> None:
        super().__init__()
        self.places: list[TermPlace] = []
        self.snapshot: Snapshot | None = None
        self._index: TermIndex | None = None
        self._texts: Mapping[ArticleId, str] = {}
        self._lines: dict[int, ContextLine] = {}
        self._paragraphs: dict[ArticleId, ParagraphNumbers] = {}

    def show(
        self,
        places: Sequence[TermPlace],
        index: TermIndex | None,
        texts: Mapping[ArticleId, str],
        snapshot: Snapshot | None,
    ) -> None:
        """Show other places. ``texts``: those of their articles."""
        self.beginResetModel()
        self.places = [place for place in places if place.article in texts]
        self.snapshot, self._index, self._texts = snapshot, index, texts
        self._lines.clear()
        self._paragraphs.clear()
        self.endResetModel()

    # Rows

    def line(self, number: int) -> ContextLine:
        """The context of a place."""
        if number not in self._lines:
            place = self.places[number]
            assert self._index is not None
            terms = self._index.articles[place.article]
            self._lines[number] = context_line(self._texts[place.article], terms, place.span)
        return self._lines[number]

    def article(self, number: int) -> Article | None:
        """The article of a place."""
        place = self.places[number]
        return self.snapshot.articles.get(place.article) if self.snapshot is not None else None

    def _source_name(self, number: int) -> str:
        return self.snapshot.source_name(self.places[number].article) if self.snapshot is not None else ""

    def paragraph(self, number: int) -> int:
        """The number of the paragraph of a place, from 1."""
        place = self.places[number]
        if place.article not in self._paragraphs:
            self._paragraphs[place.article] = ParagraphNumbers(self._texts[place.article])
        return self._paragraphs[place.article].at(place.span.start)

    def sentence(self, number: int) -> Span:
        """The sentence that contains a place."""
        place = self.places[number]
        assert self._index is not None
        return self._index.articles[place.article].sentence(place.span)

    def claims(self, number: int) -> list[Claim]:
        """The claims that contain the place, longest first."""
        place = self.places[number]
        if self.snapshot is None:
            return []
        return [
            claim
            for claim in self.snapshot.claims_of(place.article)
            if not claim.orphaned and claim.start <= place.span.start and place.span.end <= claim.end
        ]

    def tags(self, number: int) -> list[Tag]:
        """The tags of these claims, each once."""
        tags: dict[str, Tag] = {}
        for claim in self.claims(number):
            for tag in claim.tags:
                if self.snapshot is not None and tag in self.snapshot.tags:
                    tags.setdefault(tag, self.snapshot.tags[tag])
        return list(tags.values())

    def spoken(self, number: int) -> str:
        """A line in words, for tooltips and screen readers."""
        line = self.line(number)
        source = self._source_name(number)
        where = self.tr("paragraph {number}").format(number=self.paragraph(number))
        tags = " ".join(tag.name for tag in self.tags(number))
        words = f"{line.before}【{line.word}】{line.after}"
        return "\n".join(part for part in (words, f"{source} · {where}", tags) if part)

    def copied(self, numbers: Sequence[int]) -> Table:
        """Lines with a header row: source, paragraph, text before, word, text after, tags."""
        rows: list[Sequence[str]] = [
            [
                self.tr("Source"),
                self.tr("Paragraph"),
                self.tr("Before"),
                self.tr("Word"),
                self.tr("After"),
                self.tr("Tags"),
            ]
        ]
        for number in numbers:
            line = self.line(number)
            source = self._source_name(number)
            tags = " ".join(tag.name for tag in self.tags(number))
            where = str(self.paragraph(number))
            rows.append([source, where, line.before, line.word, line.after, tags])
        return rows

    # Qt

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.places)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(index.row())
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self.spoken(index.row()))
        return None
