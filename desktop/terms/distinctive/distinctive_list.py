"""The distinctive words of a source: how many times as frequent as in the others, as a bar."""

from __future__ import annotations

from collections.abc import Sequence
from math import isinf, log2
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QKeyEvent, QKeySequence, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate

from corpus.terms.keyness import Distinctive
from desktop.look import painting
from desktop.look.painting import MARGIN
from desktop.look.theme import Theme
from desktop.terms.term_words import ratio_words
from desktop.widgets.copying import as_mime
from desktop.widgets.lines import LinePainter
from desktop.widgets.row_list import RowList
from desktop.widgets.row_model import Index, RowModel
from desktop.words.filling import filled

ROW = 27
_WORD, _RATIO, _COUNT = 96, 72, 56
"""Widths in pixels of the columns beside the bar."""
_THICK = 8
_DOUBLINGS = 5
"""Doublings of the rate at which a bar is full: 32 times as frequent. Chosen: larger ratios tell nothing more."""
_TILE = 6
"""Distance in pixels between the lines of a hatched bar."""


class DistinctiveModel(RowModel[Distinctive]):
    """The words with the strongest evidence first."""

    def __init__(self) -> None:
        super().__init__(self.spoken, self.spoken)
        self._source = ""

    def show(self, rows: Sequence[Distinctive], source: str) -> None:
        """Show other words; ``source`` is the letter of their source."""
        self._source = source
        self.show_rows(rows)

    def ratio(self, row: Distinctive) -> str:
        """How many times as frequent the word is, or that no other source contains it."""
        if row.only_here:
            return filled(self.tr("only {source}"), source=self._source)
        return ratio_words(row.ratio)

    def spoken(self, row: Distinctive) -> str:
        """A row in words."""
        places = self.tr("%Ln place(s) here", "", row.count)
        others = self.tr("%Ln in the others", "", row.others)
        sure = self.tr("log-likelihood {value}").format(value=f"{row.likelihood:.1f}")
        evidence = self.tr("significant") if row.significant else self.tr("a hint only")
        first = self.tr("{word}: {ratio}").format(word=row.row.word, ratio=self.ratio(row))
        return "\n".join((first, f"{places} · {others}", f"{sure} · {evidence}"))


class DistinctiveList(RowList):
    """A click or the arrows show a word's places; X makes it a stop word."""

    chosen = Signal(int)
    """The row now shown."""
    left = Signal()
    stop_requested = Signal()
    opened = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.words = DistinctiveModel()
        self.setObjectName("distinctiveList")
        self.setAccessibleName(self.tr("Distinctive words"))
        self.setModel(self.words)
        self.setItemDelegate(_DistinctiveDelegate(self.words, theme, self))
        self.setUniformItemSizes(True)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(lambda index: self.chosen.emit(index.row()))
        self.doubleClicked.connect(lambda _: self.opened.emit())
        theme.changed.connect(self.viewport().update)

    @property
    def current(self) -> Distinctive | None:
        """The current word."""
        return self.words.row_at(self.currentIndex().row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_X, Qt.Key.Key_Delete) and not event.modifiers():
            self.stop_requested.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            before = self.currentIndex().row()
            super().keyPressEvent(event)
            if self.currentIndex().row() != before:
                self.chosen.emit(self.currentIndex().row())

    def copy(self) -> None:
        """Put all rows on the clipboard as a table."""
        head = [
            self.tr("Word"),
            self.tr("Here"),
            self.tr("In the others"),
            self.tr("Ratio"),
            self.tr("Log-likelihood"),
        ]
        rows = [
            [
                row.row.word,
                str(row.count),
                str(row.others),
                "" if isinf(row.ratio) else f"{row.ratio:.2f}",
                f"{row.likelihood:.2f}",
            ]
            for row in self.words.rows
        ]
        if rows:
            QApplication.clipboard().setMimeData(as_mime([head, *rows]))


class _DistinctiveDelegate(QStyledItemDelegate):
    def __init__(self, model: DistinctiveModel, theme: Theme, parent: DistinctiveList) -> None:
        super().__init__(parent)
        self._model, self._theme = model, theme
        self._lines = LinePainter(theme)
        self._hatches: dict[tuple[str, bool], QBrush] = {}
        theme.changed.connect(self._hatches.clear)

    def sizeHint(self, option: Any, index: Index) -> QSize:
        return QSize(260, ROW)

    def paint(self, painter: QPainter, option: Any, index: Index) -> None:
        theme, row, rect = self._theme, self._model.rows[index.row()], QRectF(option.rect)
        painter.save()
        option.state &= ~QStyle.StateFlag.State_HasFocus
        painting.paint_row(painter, option, theme)
        middle, ink, quiet = rect.center().y(), theme.colour("text"), theme.colour("text2")
        self._lines.paint(painter, rect.left() + MARGIN, middle, _WORD - 6, row.row.word, ink)
        left = rect.left() + MARGIN + _WORD
        room = max(rect.width() - MARGIN - _WORD - _RATIO - _COUNT - MARGIN, 30)
        self._paint_bar(painter, QRectF(left, middle - _THICK / 2, room - 8, _THICK), row)
        ratio = self._model.ratio(row)
        self._lines.paint(
            painter, left + room, middle, _RATIO, ratio, ink if row.significant else quiet, "small"
        )
        count = self.tr("%Ln place(s)", "", row.count)
        width = self._lines.width(count, "small")
        self._lines.paint(painter, rect.right() - MARGIN - width, middle, width + 1, count, quiet, "small")
        painter.restore()

    def _paint_bar(self, painter: QPainter, rect: QRectF, row: Distinctive) -> None:
        share = 1.0 if row.only_here else min(1.0, max(0.06, log2(max(row.ratio, 1.0)) / _DOUBLINGS))
        rect.setWidth(max(rect.width() * share, 2.0))
        if row.only_here:
            painter.setBrushOrigin(rect.topLeft())
            painter.fillRect(rect, self._hatch(strong=row.significant))
        else:
            painter.fillRect(rect, self._colour(strong=row.significant))

    def _colour(self, *, strong: bool) -> QColor:
        colour = QColor(self._theme.colour("accent"))
        colour.setAlphaF(1.0 if strong else 0.42)
        return colour

    def _hatch(self, *, strong: bool) -> QBrush:
        key = (self._theme.name, strong)
        if key not in self._hatches:
            tile = QPixmap(_TILE, _TILE)
            soft = QColor(self._theme.colour("accent"))
            soft.setAlphaF(0.45 if strong else 0.15)
            tile.fill(Qt.GlobalColor.transparent)
            drawing = QPainter(tile)
            drawing.fillRect(tile.rect(), soft)
            drawing.setPen(QPen(self._colour(strong=strong), 2))
            for start in (-_TILE, 0, _TILE):
                drawing.drawLine(start, _TILE, start + _TILE, 0)
            drawing.end()
            self._hatches[key] = QBrush(tile)
        return self._hatches[key]
