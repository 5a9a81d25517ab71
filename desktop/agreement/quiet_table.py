"""The common base of the tables of the view: no frame, arrow keys, Enter, and copying of the whole table."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView

from desktop.look.plain_text import tip
from desktop.look.theme import Theme
from desktop.widgets.cell_table import CellTable
from desktop.widgets.copying import Table, as_mime
from desktop.widgets.panels import Surface

Index = QModelIndex | QPersistentModelIndex
_LEAST = 16
"""Smallest width and height of a section that Qt allows, in pixels."""


class QuietModel(QAbstractTableModel):
    """A table model that can describe itself: for the clipboard, screen readers and tooltips."""

    def table(self) -> Table:
        """The whole table with its headers."""
        raise NotImplementedError

    def spoken(self, row: int, column: int) -> str:
        """A cell in words."""
        raise NotImplementedError

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            words = self.spoken(index.row(), index.column())
            return tip(words) if role == Qt.ItemDataRole.ToolTipRole else words
        return None


class QuietTable(CellTable):
    """A table with fixed column widths, painted by its delegate."""

    chosen = Signal(int, int)
    """Row and column of the cell that was clicked, or on which Enter was pressed."""
    left = Signal()
    """Escape was pressed."""

    def __init__(self, model: QuietModel, theme: Theme, name: str, words: str) -> None:
        super().__init__()
        self._quiet, self._theme = model, theme
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            self.use_header(header)
        # Qt's corner is a button, which the table shows again with every layout.
        self._corner = Surface(theme, "paper", self)
        self._corner.hide()
        self.clicked.connect(self._choose)
        theme.changed.connect(self.viewport().update)

    def cover_corner(self, width: int, height: int) -> None:
        """Cover the corner between both headers."""
        self._corner.setGeometry(0, 0, width, height)
        self._corner.show()
        self._corner.raise_()

    def use_headers(self, horizontal: QHeaderView, vertical: QHeaderView) -> None:
        """Replace both headers."""
        self.setHorizontalHeader(horizontal)
        self.setVerticalHeader(vertical)
        self.use_header(horizontal)
        self.use_header(vertical)

    def use_header(self, header: QHeaderView) -> None:
        """Set the sizes of the sections of a header, and fix them."""
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(_LEAST)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.row(), index.column())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Put the whole table on the clipboard."""
        if self._quiet.rowCount():
            QApplication.clipboard().setMimeData(as_mime(self._quiet.table()))
