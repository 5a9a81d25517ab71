"""The view of the table of words: the word and its total stay at the left, sources scroll, the chart is last."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
)

from corpus.terms.counting import TermRow
from desktop.look.theme import Theme
from desktop.terms.table.term_cells import CELL, TermCells
from desktop.terms.table.term_headers import HEAD, HeaderCorner, SourceHeader, WordHeader
from desktop.terms.table.term_model import TermModel
from desktop.widgets.cell_table import CellTable

_LEAST_SECTION = 16
"""Smallest size in pixels of any column or row."""
_CHART = 70
"""Smallest width in pixels of the column of the chart."""
_WORDS = (176, 250)
"""Smallest and largest width in pixels of the words with their variants."""


class TermGrid(CellTable):
    """Rows are selected as a whole."""

    moved = Signal()
    """The current row has changed."""
    opened = Signal()
    """Enter or a double click."""
    left = Signal()
    stop_requested = Signal()
    """The selected words are to become stop words."""
    together_requested = Signal()
    """The selected words are to be counted as one."""
    copy_requested = Signal()
    sort_requested = Signal(str)
    menu_requested = Signal(QPoint)

    def __init__(self, model: TermModel, theme: Theme) -> None:
        super().__init__()
        self.terms, self._theme = model, theme
        self.setObjectName("termGrid")
        self.setAccessibleName(self.tr("Words"))
        self.setModel(model)
        self._set_up()
        self.setItemDelegate(TermCells(model, theme, self))
        self.setHorizontalHeader(SourceHeader(model, theme))
        self.setVerticalHeader(WordHeader(model, theme))
        self._corner = HeaderCorner(model, theme, self)
        self._corner.clicked.connect(self.sort_requested)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setMinimumSectionSize(_LEAST_SECTION)
            header.setSectionsClickable(True)
            header.setHighlightSections(False)
        self.horizontalHeader().sectionClicked.connect(self._on_head)
        words = self.verticalHeader()
        words.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        words.customContextMenuRequested.connect(self._on_word_menu)
        words.sectionDoubleClicked.connect(lambda _: self.opened.emit())
        model.modelReset.connect(self._size)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _set_up(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.doubleClicked.connect(lambda _: self.opened.emit())

    # Rows

    @property
    def current(self) -> TermRow | None:
        """The word whose places are shown."""
        number = self.currentIndex().row()
        return self.terms.rows[number] if 0 <= number < len(self.terms.rows) else None

    def chosen(self) -> list[int]:
        """The indexes of the selected rows, from top to bottom."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def select(self, number: int) -> None:
        """Select one row and show it."""
        if 0 <= number < len(self.terms.rows):
            index = self.terms.index(number, 0)
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.scrollTo(index)

    def currentChanged(self, current: Any, previous: Any) -> None:
        super().currentChanged(current, previous)
        if current.row() != previous.row():
            self.moved.emit()

    def selectionChanged(self, selected: Any, deselected: Any) -> None:
        super().selectionChanged(selected, deselected)
        self.verticalHeader().viewport().update()

    def _on_head(self, column: int) -> None:
        if column < len(self.terms.articles):
            self.sort_requested.emit(self.terms.articles[column])

    def _on_word_menu(self, place: QPoint) -> None:
        """Open the menu for the word under the pointer."""
        number = self.verticalHeader().logicalIndexAt(place)
        if number >= 0 and number not in self.chosen():
            self.select(number)
        self.menu_requested.emit(self.verticalHeader().viewport().mapToGlobal(place))

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_X, Qt.Key.Key_Delete) and not event.modifiers():
            self.stop_requested.emit()
        elif event.key() == Qt.Key.Key_G and not event.modifiers():
            self.together_requested.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_requested.emit()
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and not event.modifiers():
            self.select(0 if event.key() == Qt.Key.Key_Home else len(self.terms.rows) - 1)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() + (CELL if event.key() == Qt.Key.Key_Right else -CELL))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.verticalHeader().viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.verticalHeader().viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_requested.emit(event.globalPos())

    # Sizes

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._size()

    def _size(self) -> None:
        least, most = _WORDS
        wide = max(least, min(most, round(self.width() * 0.36)))
        self.verticalHeader().setFixedWidth(wide)
        columns = len(self.terms.articles)
        room = self.width() - wide - 12
        bars = max(_CHART, columns * 9 + 20)
        cell = max(CELL, min(72, (room - bars) // columns)) if columns else CELL
        for column in range(columns):
            self.setColumnWidth(column, cell)
        self.setColumnWidth(columns, max(bars, room - columns * cell))
        self._corner.setGeometry(0, 0, wide, HEAD)
        self._corner.show()
        self._corner.raise_()

    def _restyle(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.size("tableRow"))
        self._size()
        self.viewport().update()
