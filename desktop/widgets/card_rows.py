"""A list of cards, of which the current one is open and shows buttons."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QModelIndex, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QResizeEvent

from desktop.widgets.row_list import RowList


class _Placed(Protocol):
    """Where the parts of a card are."""

    def button_at(self, place: QPointF) -> str: ...


class CardRows(RowList):
    """The delegate paints the buttons; they are found by their names."""

    def layout_of(self, index: QModelIndex) -> _Placed:
        """Where the parts of the card in a row are."""
        raise NotImplementedError

    def button_at(self, place: QPointF) -> str:
        """The name of the open card's button at a place of the list; empty where there is none."""
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
