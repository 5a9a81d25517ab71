"""The header of the matrix: letter, publisher, script, date and number of claims of each article."""

from __future__ import annotations

from collections.abc import Container, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from corpus.model import Article, Language
from corpus.snapshot import Snapshot
from desktop.comparing.matrix.model import TOPIC, MatrixModel
from desktop.look import painting
from desktop.look.theme import Theme
from desktop.widgets.lines import LinePainter
from desktop.words.comparing_words import ComparingCounts
from desktop.words.wording import several_years, short_date

PAD = 9
GAP = "\u00a0\u00a0\u00a0"
"""Separates two remarks on one line: an ideographic space is narrow in some fonts."""
ICON = 18
"""Side of the icon that opens the popup of a column, in pixels."""
_UPPER, _LOWER = 13, 30
"""y coordinates of the middles of both lines."""


@dataclass(frozen=True, slots=True)
class ColumnHead:
    """The header of an article's column."""

    letter: str
    name: str
    language: Language
    details: str
    filtered: bool = False


class MatrixHeader(QHeaderView):
    """The icon on the right of a column, and the right mouse button, request the column's popup."""

    popup_requested = Signal(int)
    """A column."""

    def __init__(
        self, model: MatrixModel, theme: Theme, lines: LinePainter, parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._matrix, self._theme, self._lines = model, theme, lines
        self._heads: dict[str, ColumnHead] = {}
        self._words: dict[int, tuple[str, str]] = {}
        self._hovered = -1
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self.setMouseTracking(True)
        self.setFixedHeight(theme.size("tableHeader") + 2)

    def show_heads(self, heads: dict[str, ColumnHead], words: dict[int, tuple[str, str]]) -> None:
        """Set the headers of articles, by identity, and those of the first and the last column."""
        self._heads, self._words = heads, words
        self.viewport().update()

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        theme = self._theme
        painter.save()
        painter.setClipRect(rect)
        painter.fillRect(rect, theme.colour("panel"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour("border"))
        edge = theme.colour("border" if logical == TOPIC else "hairline")
        painter.fillRect(rect.right(), rect.top(), 1, rect.height(), edge)
        article = self._matrix.article_at(logical)
        if article is None:
            self._paint_words(painter, rect, logical)
        elif article.id in self._heads:
            self._paint_article(painter, rect, logical, self._heads[article.id])
        painter.restore()

    def _paint_words(self, painter: QPainter, rect: QRect, logical: int) -> None:
        upper, lower = self._words.get(logical, ("", ""))
        theme, left, width = self._theme, rect.left() + PAD, rect.width() - 2 * PAD
        ink = theme.colour("text" if lower else "text2")
        middle = rect.top() + (_UPPER if lower else (_UPPER + _LOWER) / 2)
        role = "ui" if lower else "small"
        self._lines.paint(painter, left, middle, width, upper, ink, role)
        if lower:
            quiet = theme.colour("text2")
            self._lines.paint(painter, left, rect.top() + _LOWER, width, lower, quiet, "caption")

    def _paint_article(self, painter: QPainter, rect: QRect, logical: int, head: ColumnHead) -> None:
        theme = self._theme
        left, middle = float(rect.left() + PAD), rect.top() + _UPPER
        icon = self._icon_rect(rect)
        with_icon = head.filtered or logical == self._hovered
        right = icon.left() - 4 if with_icon else rect.right() - PAD
        painting.paint_letter(painter, QRectF(left, middle - 8, 16, 16), head.letter, theme)
        left += 23
        width = right - left - 22
        left = self._lines.paint(
            painter, left, middle, width, head.name, theme.colour("text"), language=head.language
        )
        painting.paint_script(painter, QRectF(left + 6, middle - 8, 16, 16), head.language, theme)
        quiet = theme.colour("text2")
        self._lines.paint(
            painter,
            rect.left() + PAD,
            rect.top() + _LOWER,
            rect.width() - 2 * PAD,
            head.details,
            quiet,
            "caption",
        )
        if with_icon:
            self._paint_icon(painter, icon, head.filtered)

    def _paint_icon(self, painter: QPainter, icon: QRect, filtered: bool) -> None:
        theme = self._theme
        if filtered:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colour("accent"), 1))
            painter.setBrush(theme.colour("accentSoft"))
            painter.drawRoundedRect(QRectF(icon).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        role, ink = ("filter", "accent") if filtered else ("collapse", "text2")
        theme.icon(role, ink).paint(painter, icon.left() + 2, icon.top() + 2, 14, 14)

    def _icon_rect(self, rect: QRect) -> QRect:
        return QRect(rect.right() - ICON - 5, rect.top() + _UPPER - ICON // 2, ICON, ICON)

    def section_rect(self, logical: int) -> QRect:
        """The rectangle of a column's header, in coordinates of the viewport."""
        return QRect(self.sectionViewportPosition(logical), 0, self.sectionSize(logical), self.height())

    # Mouse

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.logicalIndexAt(event.position().toPoint()))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.HoverLeave or event.type() is QEvent.Type.Leave:
            self._hover(-1)
        return super().viewportEvent(event)

    def _hover(self, logical: int) -> None:
        if logical != self._hovered:
            self._hovered = logical
            self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        where = event.position().toPoint()
        logical = self.logicalIndexAt(where)
        on_icon = logical >= 0 and self._icon_rect(self.section_rect(logical)).contains(where)
        if on_icon and self._matrix.article_at(logical) is not None:
            self.popup_requested.emit(logical)
            return
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        logical = self.logicalIndexAt(event.pos())
        if logical >= 0 and self._matrix.article_at(logical) is not None:
            self.popup_requested.emit(logical)


def head_of(
    article: Article, letter: str, name: str, claims: str, *, filtered: bool, with_year: bool
) -> ColumnHead:
    """The header of an article's column; ``name``: what it is called beside the others; ``claims`` contains their
    number. ``with_year``: its date is whole, since other sources are of other years."""
    date = short_date(article.published, with_year=with_year)
    details = f"{date}{GAP}{claims}" if date else claims
    return ColumnHead(letter, name, article.language, details, filtered)


def heads_of(
    snapshot: Snapshot,
    articles: Iterable[Article],
    counts: ComparingCounts,
    filtered: Container[str] = frozenset(),
) -> dict[str, ColumnHead]:
    """The headers of the columns of ``articles``, by identity. ``filtered``: those whose column has a filter."""
    with_year = several_years(article.published for article in snapshot.articles.values())
    return {
        article.id: head_of(
            article,
            snapshot.letter(article.id),
            snapshot.source_name(article.id),
            counts.claims(len(snapshot.claims_of(article.id))),
            filtered=article.id in filtered,
            with_year=with_year,
        )
        for article in articles
    }
