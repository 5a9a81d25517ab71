"""A list of cards, of which the current one is open and shows buttons."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QModelIndex, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QResizeEvent

from desktop.widgets.row_list import RowList


class _Placed(Protocol):
    """The positions of the parts of a card."""

    def button_at(self, place: QPointF) -> str: ...


class CardRows(RowList):
    """The delegate paints the buttons; they are identified by name."""

    def layout_of(self, index: QModelIndex) -> _Placed:
        """The layout of the card in a row."""
        raise NotImplementedError

    def button_at(self, place: QPointF) -> str:
        """The name of the open card's button at a point of the list; empty if there is none."""
        index = self.indexAt(place.toPoint())
        if not index.isValid() or index != self.currentIndex():
            return ""
        return self.layout_of(index).button_at(place - self.visualRect(index).topLeft().toPointF())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.doItemsLayout()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        over = bool(self.button_at(event.position()))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
