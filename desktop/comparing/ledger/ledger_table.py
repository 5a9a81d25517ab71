"""One half of the ledger's table, with its header."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPolygonF,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView

from corpus.model import Language
from desktop.comparing.ledger.ledger_delegate import PAD, LedgerDelegate
from desktop.comparing.ledger.ledger_model import LedgerColumn, LedgerModel
from desktop.look import painting
from desktop.look.painting import BADGE
from desktop.look.theme import Theme
from desktop.widgets.cell_table import CellTable
from desktop.widgets.menus import menu_target

NARROWEST = 48
"""Smallest width of a column in pixels."""
LOWERED = 3
"""Pixels by which two lines of a head are moved towards each other. Chosen: they belong together."""
_RIGHT = frozenset({LedgerColumn.ARTICLE, LedgerColumn.SPREAD})
"""Right-aligned columns."""


class LedgerHeader(QHeaderView):
    """The header: letter and name of an article, right-aligned above its figures."""

    def __init__(self, model: LedgerModel, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._ledger, self._theme = model, theme
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSortIndicatorShown(False)
        self.setMinimumSectionSize(NARROWEST)
        self.setFixedHeight(theme.size("tableHeader"))
        self.sorted = (-1, False)
        """The column sorted by, and whether descending."""

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        theme = self._theme
        painter.save()
        painter.setClipRect(rect)
        painter.fillRect(rect, theme.colour("panel"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour("border"))
        painter.fillRect(rect.right(), rect.top(), 1, rect.height(), theme.colour("hairline"))
        room = QRectF(rect).adjusted(PAD, 0, -PAD, 0)
        article = self._ledger.article_at(logical)
        if article is not None:
            self._paint_article(painter, room, logical)
        else:
            self._paint_words(painter, room, logical)
        painter.restore()

    def _paint_words(self, painter: QPainter, room: QRectF, logical: int) -> None:
        theme = self._theme
        font, ink = theme.font("small"), theme.colour("text2")
        words = str(self._ledger.headerData(logical, Qt.Orientation.Horizontal))
        base = painting.baseline(room.top(), room.height(), font)
        mark = 14 if self.sorted[0] == logical else 0
        words = painting.elide(words, font, room.width() - mark)
        if self._ledger.column_kind(logical) in _RIGHT:
            left = painting.paint_text_right(painter, room.right(), base, words, font, ink)
            box = QRectF(left - 16, room.center().y() - 7, 14, 14)
        else:
            end = painting.paint_text(painter, room.left(), base, room.width(), words, font, ink)
            box = QRectF(end + 2, room.center().y() - 7, 14, 14)
        if mark:
            _paint_arrow(painter, box, ink, down=self.sorted[1])

    def _paint_article(self, painter: QPainter, room: QRectF, logical: int) -> None:
        theme = self._theme
        article = self._ledger.article_at(logical)
        assert article is not None
        font = theme.text_font(article.language)
        line, title = QRectF(room), self._ledger.telling_title(article.id)
        if title:
            line.setHeight(room.height() / 2 + LOWERED)
            self._paint_title(painter, room, title, article.language)
        base = painting.baseline(line.top(), line.height(), theme.font())
        name = painting.elide(article.source_name, font, room.width() - BADGE - 8)
        left = painting.paint_text_right(painter, room.right(), base, name, font, theme.colour("text"))
        box = QRectF(left - BADGE - 8, line.center().y() - BADGE / 2, BADGE, BADGE)
        painting.paint_letter(painter, box, self._ledger.letter(article.id), theme)

    def _paint_title(self, painter: QPainter, room: QRectF, title: str, language: Language) -> None:
        """Paint a title below its publisher, since a column is too narrow for both on one line."""
        theme = self._theme
        font = theme.text_font(language, "caption")
        base = painting.baseline(room.center().y(), room.height() / 2 - LOWERED, font)
        words = painting.elide(title, font, room.width())
        painting.paint_text_right(painter, room.right(), base, words, font, theme.colour("text2"))


def _paint_arrow(painter: QPainter, box: QRectF, ink: QColor, *, down: bool) -> None:
    """Paint a small triangle that shows the direction of sorting."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    middle, direction = box.center(), 1 if down else -1
    tip, base = middle.y() + 2.5 * direction, middle.y() - 2.5 * direction
    corners = (QPointF(middle.x(), tip), QPointF(middle.x() - 4, base), QPointF(middle.x() + 4, base))
    painter.drawPolygon(QPolygonF(corners))


class LedgerTable(CellTable):
    """One of the two halves of the ledger's table."""

    key_pressed = Signal(object)
    """A QKeyEvent; accepted by the slot that handles it."""
    opened = Signal()
    menu_requested = Signal(QPoint)
    focus_changed = Signal()

    def __init__(self, model: LedgerModel, delegate: LedgerDelegate, theme: Theme) -> None:
        super().__init__()
        self.heads = LedgerHeader(model, theme)
        self.setHorizontalHeader(self.heads)
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()
        self.key_pressed.emit(event)
        if not event.isAccepted():
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.indexAt(event.position().toPoint()).isValid():
            self.opened.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        _, where = menu_target(self, event)
        if self.currentIndex().isValid():
            self.menu_requested.emit(where)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit()


def is_copy(event: QKeyEvent) -> bool:
    """Whether a key event is that for copying."""
    return event.matches(QKeySequence.StandardKey.Copy)
