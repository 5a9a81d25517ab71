"""The headers of the table of words: the words at the left, the letters of the sources at the top, the corner."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from desktop.look import painting
from desktop.look.painting import BADGE, MARGIN
from desktop.look.plain_text import show_tip
from desktop.look.theme import Theme
from desktop.terms.table.term_model import TOTAL, WORD, TermModel
from desktop.terms.term_words import variant_words
from desktop.widgets.cell_table import CellHeader
from desktop.widgets.lines import LinePainter

HEAD = 34
"""Height of the upper header in pixels."""
_TOTAL = 52
"""Width of the totals in pixels."""


class SourceHeader(QHeaderView):
    """The letters of the sources."""

    def __init__(self, model: TermModel, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._terms, self._theme = model, theme
        self.setFixedHeight(HEAD)
        theme.changed.connect(self.viewport().update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painting.fill_bar(painter, self.viewport().rect(), self._theme)
        painter.end()
        super().paintEvent(event)

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        theme, terms = self._theme, self._terms
        if logical >= len(terms.articles):
            base = painting.baseline(rect.top(), rect.height(), theme.font("small"))
            words = self.tr("Chart")
            painting.paint_text(
                painter,
                rect.left() + 10,
                base,
                rect.width() - 10,
                words,
                theme.font("small"),
                theme.colour("text2"),
            )
            return
        box = QRectF(0, 0, BADGE + 4, BADGE + 2)
        box.moveCenter(QRectF(rect).center())
        painting.paint_letter(painter, box, terms.letter(logical), theme)
        if terms.sorted_by == terms.articles[logical]:
            _paint_order(painter, box.right() + 2, rect.center().y(), theme, descending=terms.descending)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        column = self.logicalIndexAt(event.position().toPoint())
        if 0 <= column < len(self._terms.articles):
            show_tip(event.globalPosition().toPoint(), self._terms.name(column), self)


def _paint_order(painter: QPainter, left: float, middle: float, theme: Theme, *, descending: bool) -> None:
    """Paint the arrow of the column by which rows are sorted."""
    icon = "collapse" if descending else "chevron_up"
    theme.icon(icon).paint(painter, round(left), round(middle - 5), 11, 11)


class WordHeader(CellHeader):
    """Words with their variants and totals."""

    def __init__(self, model: TermModel, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Vertical, theme)
        self._terms = model
        self._lines = LinePainter(theme)

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        if not 0 <= logical < len(self._terms.rows):
            return
        theme, row = self._theme, self._terms.rows[logical]
        grid = self.parent()
        assert isinstance(grid, QTableView)
        selected = grid.selectionModel().isRowSelected(logical, grid.rootIndex())
        if selected:
            active = grid.isActiveWindow() and grid.hasFocus()
            painter.fillRect(rect, theme.colour("selection" if active else "selectionInactive"))
            edge = theme.colour("accent" if active else "borderStrong")
            painter.fillRect(QRect(rect.left(), rect.top(), painting.SELECTED_BAR, rect.height()), edge)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour("hairline"))
        middle = QRectF(rect).center().y()
        right = rect.right() - 8
        total = f"{row.total:,}"
        width = self._lines.width(total, "ui")
        self._lines.paint(painter, right - width, middle, width + 1, total, theme.colour("text"))
        room = rect.width() - MARGIN - _TOTAL - 4
        left = rect.left() + MARGIN
        end = self._lines.paint(painter, left, middle, room, row.word, theme.colour("text"), bold=selected)
        quiet = theme.colour("text2" if selected else "text3")
        self._lines.paint(
            painter, end + 8, middle, left + room - end - 8, variant_words(row), quiet, "caption"
        )


class HeaderCorner(QWidget):
    """Above the words and the totals; a click sorts by them."""

    clicked = Signal(str)

    def __init__(self, model: TermModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._terms, self._theme = model, theme
        model.modelReset.connect(self.update)
        theme.changed.connect(self.update)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        totals = event.position().x() > self.width() - _TOTAL - 20
        self.clicked.emit(TOTAL if totals else WORD)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, terms = QPainter(self), self._theme, self._terms
        painting.fill_bar(painter, self.rect(), theme)
        font, quiet = theme.font("small"), theme.colour("text2")
        base, middle = painting.baseline(0, self.height(), font), self.height() / 2
        end = painting.paint_text(
            painter, MARGIN, base, self.width(), self.tr("Word"), font, theme.colour("text")
        )
        if terms.sorted_by == WORD:
            _paint_order(painter, end + 3, middle, theme, descending=terms.descending)
            end += 14
        painting.paint_text(painter, end + 8, base, 80, f"{len(terms.rows):,}", font, theme.colour("text3"))
        right = self.width() - 8
        if terms.sorted_by == TOTAL:
            _paint_order(painter, right - 11, middle, theme, descending=terms.descending)
            right -= 14
        painting.paint_text_right(painter, right, base, self.tr("Total"), font, quiet)
