"""The cells of the table of words: the frequency of a word in a source, and the chart of all sources."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QTableView

from corpus.terms.counting import TermRow
from desktop.look import painting
from desktop.look.theme import Theme
from desktop.terms.table.term_model import Index, TermModel
from desktop.widgets.lines import LinePainter

CELL = 46
"""Smallest width in pixels of the column of a source."""

_BAR, _BAR_HEIGHT = 7, 18
_HEAT = (0.06, 0.56)
"""Share of the accent colour in the weakest and in the strongest cell."""


class TermCells(QStyledItemDelegate):
    """The more frequent the word in the source, in the unit shown, the darker the cell."""

    def __init__(self, model: TermModel, theme: Theme, parent: QTableView) -> None:
        super().__init__(parent)
        self._terms, self._theme = model, theme
        self._lines = LinePainter(theme)

    def sizeHint(self, option: Any, index: Index) -> QSize:
        return QSize(CELL, self._theme.size("tableRow"))

    def paint(self, painter: QPainter, option: Any, index: Index) -> None:
        theme, terms, rect = self._theme, self._terms, QRectF(option.rect)
        row, column = terms.rows[index.row()], index.column()
        option.state &= ~QStyle.StateFlag.State_HasFocus
        painting.paint_row(painter, option, theme, bar=False)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.colour("hairline"))
        if column >= len(terms.articles):
            self._paint_chart(painter, rect, row)
            return
        count = row.counts[column]
        if count:
            box = rect.adjusted(0, 0, -1, -1)
            painter.fillRect(box, self._fill(terms.heat(row, column), selected=painting.is_selected(option)))
        words = terms.cell_words(row, column)
        ink = theme.colour("text" if count else "text3")
        width = self._lines.width(words, "ui")
        left = rect.right() - (rect.width() - width) / 2 - width
        self._lines.paint(painter, left, rect.center().y(), width + 1, words, ink)

    def _fill(self, heat: float, *, selected: bool) -> QColor:
        least, most = _HEAT
        colour = QColor(self._theme.colour("accent"))
        colour.setAlphaF(min(least + (most - least) * heat, 1.0) * (0.7 if selected else 1.0))
        return colour

    def _paint_chart(self, painter: QPainter, rect: QRectF, row: TermRow) -> None:
        theme, terms = self._theme, self._terms
        values = [terms.value(row, number) for number in range(len(terms.articles))]
        highest = max(values, default=0.0)
        if not highest:
            return
        step = min(_BAR + 2.0, (rect.width() - 20) / len(values))
        width = max(1.0, step - 2)
        bottom = round(rect.center().y() + _BAR_HEIGHT / 2)
        strong, weak = theme.colour("accent"), QColor(theme.colour("accent"))
        weak.setAlphaF(0.45)
        for number, value in enumerate(values):
            height = max(1.0, round(_BAR_HEIGHT * value / highest)) if value else 1.0
            box = QRectF(rect.left() + 10 + number * step, bottom - height, width, height)
            full = value == highest
            painter.fillRect(box, strong if full else weak if value else theme.colour("border"))
