"""One of the three tables of the matrix: frozen columns, columns of articles, or summaries."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from desktop.comparing.matrix.delegate import MatrixDelegate
from desktop.comparing.matrix.header import MatrixHeader
from desktop.comparing.matrix.model import MatrixModel
from desktop.look.theme import Theme
from desktop.widgets.cell_table import CellTable
from desktop.widgets.menus import menu_target

NARROWEST, WIDEST = 120, 520
"""Smallest and largest width of a column in pixels: room for four figures, and the longest readable line."""


class MatrixTable(CellTable):
    """Shares model and selection with the others; the grid handles the keys of all three."""

    key_pressed = Signal(object)
    """A QKeyEvent, which the grid accepts or ignores."""
    opened = Signal(object)
    menu_requested = Signal(QPoint)
    focus_changed = Signal()

    def __init__(
        self,
        model: MatrixModel,
        delegate: MatrixDelegate,
        header: MatrixHeader,
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setHorizontalHeader(header)
        header.setParent(self)
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAutoScroll(False)
        header.setMinimumSectionSize(NARROWEST)
        header.setMaximumSectionSize(WIDEST)
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(1)
        rows.setDefaultSectionSize(theme.size("matrixRow"))
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    @property
    def heads(self) -> MatrixHeader:
        """The header, as :class:`MatrixHeader`."""
        header = self.horizontalHeader()
        assert isinstance(header, MatrixHeader)
        return header

    def row_rect(self, row: int) -> QRect:
        """The rectangle of a row, in coordinates of the viewport."""
        return QRect(0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row))

    def update_row(self, row: int) -> None:
        """Repaint a row."""
        if row >= 0:
            self.viewport().update(self.row_rect(row))

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.key_pressed.emit(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.opened.emit(QModelIndex(index))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index, where = menu_target(self, event)
        if index.isValid():
            self.menu_requested.emit(where)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # The selection stays active while a popup of the matrix is open.
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.focus_changed.emit()
