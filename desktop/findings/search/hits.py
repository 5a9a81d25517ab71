"""Search results as a list: hits under the article, or the codebook, that they were found in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QWidget

from corpus.hit import Hit
from corpus.model import Article, Span
from corpus.snapshot import Snapshot
from desktop.look import painting
from desktop.look.painting import BADGE, MARGIN
from desktop.look.theme import Theme

ITEM_ROLE = Qt.ItemDataRole.UserRole
LEAD = 7
"""Code points of context before the words found, so that these are never cut off."""
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Source:
    """A heading: an article with its number of hits, or the codebook (None)."""

    article: Article | None
    letter: str
    count: int


@dataclass(frozen=True, slots=True)
class More:
    """The row that asks for further hits."""


@dataclass(frozen=True, slots=True)
class Found:
    """A hit with what its row says besides."""

    hit: Hit
    article: Article | None
    field: str
    """Where it is, in words; empty for the text itself."""


Item = Source | Found | More


class HitList(QAbstractListModel):
    """Rows are headings, hits and "more"; ``ITEM_ROLE`` gives an :data:`Item`."""

    def __init__(self, words: dict[str, str]) -> None:
        super().__init__()
        self._words = words
        self._items: list[Item] = []

    def show_hits(self, hits: Sequence[Hit], snapshot: Snapshot, *, more: bool) -> None:
        """List these hits by article in the order of import, tags last."""
        self.beginResetModel()
        self._items = [*self._grouped(hits, snapshot)]
        if more:
            self._items.append(More())
        self.endResetModel()

    def clear(self) -> None:
        """List nothing."""
        self.beginResetModel()
        self._items = []
        self.endResetModel()

    def _grouped(self, hits: Sequence[Hit], snapshot: Snapshot) -> Iterator[Item]:
        by_article: dict[str | None, list[Hit]] = {}
        for hit in hits:
            by_article.setdefault(hit.article, []).append(hit)
        for article in (*snapshot.articles_in_order(), None):
            found = by_article.get(article.id if article is not None else None, [])
            if not found:
                continue
            letter = snapshot.letter(article.id) if article is not None else ""
            yield Source(article, letter, len(found))
            for hit in found:
                yield Found(hit, article, self._words.get(hit.field, ""))

    def item_at(self, row: int) -> Item | None:
        """What a row shows."""
        return self._items[row] if 0 <= row < len(self._items) else None

    def row_of(self, article: str, span: Span) -> int:
        """The row of a hit in the text of an article; -1 where none is listed."""
        places = (
            (item.hit.article, item.hit.span)
            if isinstance(item, Found) and item.hit.field == "text"
            else None
            for item in self._items
        )
        return next((row for row, place in enumerate(places) if place == (article, span)), -1)

    @property
    def complete(self) -> bool:
        """Whether all hits are listed."""
        return not (self._items and isinstance(self._items[-1], More))

    def next_row(self, row: int, step: int) -> int:
        """The next row in a direction that can be gone to; ``row`` itself where there is none."""
        at = row + step
        while 0 <= at < len(self._items):
            if not isinstance(self._items[at], Source):
                return at
            at += step
        return row

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._items)

    def flags(self, index: Index) -> Qt.ItemFlag:
        heading = isinstance(self.item_at(index.row()), Source)
        return Qt.ItemFlag.ItemIsEnabled if heading else super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        item = self.item_at(index.row())
        if role == ITEM_ROLE:
            return item
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        match item:
            case Source():
                name = item.article.title if item.article is not None else self._words["tags"]
                return f"{item.letter} {name} {item.count}".strip()
            case Found():
                return f"{item.field} {item.hit.before}{item.hit.text}{item.hit.after}".strip()
            case More():
                return self._words["more"]
        return None


class HitDelegate(QStyledItemDelegate):
    """Paints headings, hits with the words found set off, and "more"."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: Any, index: Any) -> QSize:
        return QSize(0, self._theme.size("row"))

    def paint(self, painter: QPainter, option: Any, index: Any) -> None:
        item = index.data(ITEM_ROLE)
        painter.save()
        painting.paint_row(painter, option, self._theme)
        row = QRectF(option.rect)
        match item:
            case Source():
                words = (
                    index.data(Qt.ItemDataRole.DisplayRole) if item.article is None else item.article.title
                )
                self._paint_source(painter, row, item, words)
            case Found():
                self._paint_found(painter, row, item, option)
            case More():
                font = self._theme.font("small")
                base = painting.baseline(row.top(), row.height(), font)
                words = index.data(Qt.ItemDataRole.DisplayRole)
                left = row.left() + MARGIN
                painting.paint_text(
                    painter, left, base, row.width(), words, font, self._theme.colour("accent")
                )
        painter.restore()

    def _paint_source(self, painter: QPainter, row: QRectF, item: Source, words: str) -> None:
        theme = self._theme
        left = row.left() + MARGIN
        if item.letter:
            badge = QRectF(left, row.center().y() - BADGE / 2, BADGE, BADGE)
            painting.paint_letter(painter, badge, item.letter, theme)
            left = badge.right() + 6
        font = (
            theme.text_font(item.article.language, "small")
            if item.article is not None
            else theme.font("small")
        )
        base = painting.baseline(row.top(), row.height(), font)
        name = words if item.article is not None else words.rsplit(" ", 1)[0]
        count = f"{item.count:,}"
        right = painting.paint_text_right(
            painter, row.right() - MARGIN, base, count, font, theme.colour("text3")
        )
        painting.paint_text(painter, left, base, right - left - 8, name, font, theme.colour("text2"))

    def _paint_found(self, painter: QPainter, row: QRectF, item: Found, option: Any) -> None:
        theme = self._theme
        font = theme.text_font(item.article.language) if item.article is not None else theme.font()
        base = painting.baseline(row.top(), row.height(), font)
        left, right = row.left() + MARGIN + BADGE + 6, row.right() - MARGIN
        if item.field:
            small = theme.font("caption")
            ink = painting.quiet_ink(option, theme)
            left = painting.paint_text(painter, left, base, right - left, item.field, small, ink) + 6
        before = item.hit.before if len(item.hit.before) <= LEAD else "…" + item.hit.before[-LEAD:]
        left = painting.paint_text(painter, left, base, right - left, before, font, theme.colour("text"))
        width = min(painting.text_width(item.hit.text, font), max(right - left, 0))
        painter.fillRect(QRectF(left, row.top() + 4, width, row.height() - 8), theme.colour("textSelection"))
        painter.fillRect(QRectF(left, row.bottom() - 4, width, 2), theme.colour("accent"))
        left = painting.paint_text(
            painter, left, base, right - left, item.hit.text, font, theme.colour("text")
        )
        painting.paint_text(painter, left, base, right - left, item.hit.after, font, theme.colour("text"))
