"""Opening of context menus at the pointer, or at the current row of a list."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu


def open_menu(menu: QMenu, place: QPoint) -> None:
    """Open a menu at a position in screen coordinates. It is deleted when it closes."""
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(place)


def menu_target(view: QAbstractItemView, event: QContextMenuEvent) -> tuple[QModelIndex, QPoint]:
    """The index to which the context menu of a list applies, and the position in screen coordinates where it opens:
    those under the pointer or, if a key requested the menu, the current index and its lower edge."""
    if event.reason() == QContextMenuEvent.Reason.Keyboard:
        index = view.currentIndex()
        where = view.visualRect(index).bottomLeft()
    else:
        index, where = view.indexAt(event.pos()), event.pos()
    return index, view.viewport().mapToGlobal(where)
