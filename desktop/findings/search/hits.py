"""Search results as a list model: hits under the article, or the codebook, in which they were found.

Hits in texts can be ticked, to be tagged together; the ticks are not the selection.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from corpus.hit import Hit
from corpus.model import Article, Span
from corpus.snapshot import Snapshot

ITEM_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class HitHeading:
    """A heading: an article with its number of hits, or the codebook (None)."""

    article: Article | None
    letter: str
    count: int


@dataclass(frozen=True, slots=True)
class MoreHits:
    """The row that requests further hits."""


@dataclass(frozen=True, slots=True)
class FoundHit:
    """A hit with the other contents of its row."""

    hit: Hit
    article: Article | None
    field: str
    """The field in which it is, in words; empty for the text itself."""


Item = HitHeading | FoundHit | MoreHits


class HitList(QAbstractListModel):
    """Rows are headings, hits and "more"; ``ITEM_ROLE`` gives an :data:`Item`."""

    ticked = Signal()
    """The ticked hits have changed."""

    def __init__(self, words: dict[str, str]) -> None:
        super().__init__()
        self._words = words
        self._items: list[Item] = []
        self._ticks: dict[Hit, None] = {}

    def show_hits(self, hits: Sequence[Hit], snapshot: Snapshot, *, more: bool) -> None:
        """List these hits by article in the order of import, tags last."""
        self.beginResetModel()
        self._items = [*self._grouped(hits, snapshot)]
        if more:
            self._items.append(MoreHits())
        self.endResetModel()
        ticks = {hit: None for hit in hits if hit in self._ticks}
        if ticks != self._ticks:
            self._ticks = ticks
            self.ticked.emit()

    def clear(self) -> None:
        """Remove all rows."""
        self.beginResetModel()
        self._items = []
        self.endResetModel()
        self.untick()

    # Ticks

    @property
    def ticks(self) -> list[Hit]:
        """The ticked hits, from top to bottom."""
        return [hit for hit in self._tickable(range(len(self._items))) if hit in self._ticks]

    def toggle(self, row: int) -> None:
        """Toggle the tick of a hit or, at a heading, those of all hits below it: tick all, unless all are ticked."""
        self._set(self._members(row))

    def toggle_all(self) -> None:
        """Tick all hits in texts, or none if all are ticked."""
        self._set(range(len(self._items)))

    def tick(self, rows: Iterable[int]) -> None:
        """Tick further hits."""
        self._ticks |= dict.fromkeys(self._tickable(rows))
        self._on_ticked()

    def untick(self) -> None:
        """Tick none."""
        if self._ticks:
            self._ticks = {}
            self._on_ticked()

    def tick_of(self, row: int) -> Qt.CheckState | None:
        """The tick of a row, or of the hits below a heading; None if it has none."""
        hits = self._tickable(self._members(row))
        if not hits:
            return None
        having = sum(hit in self._ticks for hit in hits)
        if not having:
            return Qt.CheckState.Unchecked
        return Qt.CheckState.Checked if having == len(hits) else Qt.CheckState.PartiallyChecked

    def _set(self, rows: Iterable[int]) -> None:
        hits = self._tickable(rows)
        if all(hit in self._ticks for hit in hits):
            self._ticks = {hit: None for hit in self._ticks if hit not in set(hits)}
        else:
            self._ticks |= dict.fromkeys(hits)
        self._on_ticked()

    def _on_ticked(self) -> None:
        if self._items:
            self.dataChanged.emit(self.index(0), self.index(len(self._items) - 1))
        self.ticked.emit()

    def _members(self, row: int) -> range:
        """The row itself, or the rows below a heading."""
        item = self.item_at(row)
        return range(row + 1, row + 1 + item.count) if isinstance(item, HitHeading) else range(row, row + 1)

    def _tickable(self, rows: Iterable[int]) -> list[Hit]:
        """The hits in texts; titles, notes and tags cannot be tagged."""
        items = (self.item_at(row) for row in rows)
        return [item.hit for item in items if isinstance(item, FoundHit) and item.hit.field == "text"]

    # Rows

    def _grouped(self, hits: Sequence[Hit], snapshot: Snapshot) -> Iterator[Item]:
        by_article: dict[str | None, list[Hit]] = {}
        for hit in hits:
            by_article.setdefault(hit.article, []).append(hit)
        for article in (*snapshot.articles_in_order(), None):
            article_hits = by_article.get(article.id if article is not None else None, [])
            if not article_hits:
                continue
            letter = snapshot.letter(article.id) if article is not None else ""
            yield HitHeading(article, letter, len(article_hits))
            for hit in article_hits:
                yield FoundHit(hit, article, self._words.get(hit.field, ""))

    def item_at(self, row: int) -> Item | None:
        """The content of a row."""
        return self._items[row] if 0 <= row < len(self._items) else None

    def row_of(self, article: str, span: Span) -> int:
        """The row of a hit in the text of an article; -1 if it is not listed."""
        places = (
            (item.hit.article, item.hit.span)
            if isinstance(item, FoundHit) and item.hit.field == "text"
            else None
            for item in self._items
        )
        return next((row for row, place in enumerate(places) if place == (article, span)), -1)

    @property
    def complete(self) -> bool:
        """Whether all hits are listed."""
        return not (self._items and isinstance(self._items[-1], MoreHits))

    def next_row(self, row: int, step: int) -> int:
        """The next row in a direction that can be selected; ``row`` itself if there is none."""
        at = row + step
        while 0 <= at < len(self._items):
            if not isinstance(self._items[at], HitHeading):
                return at
            at += step
        return row

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._items)

    def flags(self, index: Index) -> Qt.ItemFlag:
        heading = isinstance(self.item_at(index.row()), HitHeading)
        return Qt.ItemFlag.ItemIsEnabled if heading else super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        item = self.item_at(index.row())
        if role == ITEM_ROLE:
            return item
        if role == Qt.ItemDataRole.CheckStateRole:
            return self.tick_of(index.row())
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        match item:
            case HitHeading():
                name = item.article.title if item.article is not None else self._words["tags"]
                return f"{item.letter} {name} {item.count}".strip()
            case FoundHit():
                return f"{item.field} {item.hit.before}{item.hit.text}{item.hit.after}".strip()
            case MoreHits():
                return self._words["more"]
        return None
