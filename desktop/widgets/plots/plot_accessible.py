"""A picture as assistive technology sees it: a list with an item for each mark.

Qt asks for it only while a screen reader is active. Qt owns the interfaces that it was given and deletes them with
their widget; the items of the list have no widget, so the list deletes them itself.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import isValid

from desktop.widgets.plots.plot_view import PlotView


class PlotList(QAccessibleWidget):
    """A plot with its marks."""

    def __init__(self, view: PlotView) -> None:
        super().__init__(view, QAccessible.Role.List)
        self._view = view
        self._items: dict[str, MarkItem] = {}
        view.destroyed.connect(self._forget_all)

    def childCount(self) -> int:
        return len(self._keys())

    def child(self, index: int) -> Any:
        keys = self._keys()
        return self._item(keys[index]) if 0 <= index < len(keys) else super().child(index)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        keys = self._keys()
        return keys.index(child.key) if isinstance(child, MarkItem) and child.key in keys else -1

    def childAt(self, x: int, y: int) -> Any:
        place = self._view.mapFromGlobal(QPoint(x, y))
        picture = self._view.picture
        mark = picture.mark_at(place.x(), place.y()) if picture is not None else None
        return self._item(mark.key) if mark is not None else None

    def focusChild(self) -> Any:
        key = self._view.current
        return self._item(key) if key and self._view.hasFocus() else None

    def _keys(self) -> list[str]:
        return self._view.keys if isValid(self._view) else []

    def _item(self, key: str) -> MarkItem:
        if key not in self._items:
            self._forget(set(self._items) - set(self._keys()))
            self._items[key] = MarkItem(self._view, key)
            QAccessible.registerAccessibleInterface(self._items[key])
        return self._items[key]

    def _forget(self, keys: set[str]) -> None:
        for key in keys:
            # The variable holds the item until Qt has dropped it: Python must not delete it first.
            item = self._items.pop(key)
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(item))

    def _forget_all(self) -> None:
        self._forget(set(self._items))


class MarkItem(QAccessibleInterface):
    """One mark, with all that it says."""

    def __init__(self, view: PlotView, key: str) -> None:
        super().__init__()
        self._view = view
        self.key = key

    def isValid(self) -> bool:
        return isValid(self._view)

    def object(self) -> Any:
        return None

    def window(self) -> Any:
        return self._view.window().windowHandle()

    def parent(self) -> Any:
        return QAccessible.queryAccessibleInterface(self._view)

    def child(self, index: int) -> Any:
        return None

    def childAt(self, x: int, y: int) -> Any:
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def text(self, kind: QAccessible.Text) -> str:
        mark = self._view.mark_of(self.key)
        if mark is None:
            return ""
        if kind == QAccessible.Text.Name:
            return mark.label
        return "\n".join(mark.tooltip) if kind == QAccessible.Text.Description else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Required by Qt. What a mark says cannot be changed."""

    def rect(self) -> QRect:
        mark = self._view.mark_of(self.key)
        if mark is None:
            return QRect()
        rect = self._view.mark_rect(mark)
        return QRect(self._view.mapToGlobal(rect.topLeft()), rect.size())

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.focusable = state.selectable = True
        current = self._view.current == self.key
        state.focused = current and self._view.hasFocus()
        state.selected = current
        state.invisible = self._view.mark_of(self.key) is None
        return state


def list_marks(view: PlotView) -> None:
    """Let Qt know a plot as a list of its marks, even if a screen reader has asked for it before."""
    _install()
    known = QAccessible.queryAccessibleInterface(view)
    if known is not None and known.role() != QAccessible.Role.List:
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(known))
    view.current_changed.connect(lambda _: _tell_focus(view))


@cache
def _install() -> None:
    """Make Qt ask here for the interface of every plot."""
    QAccessible.installFactory(_interface_of)


def _tell_focus(view: PlotView) -> None:
    """The arrow keys went to another mark."""
    if not QAccessible.isActive():
        return
    listed = QAccessible.queryAccessibleInterface(view)
    item = listed.focusChild() if listed is not None else None
    if item is not None:
        QAccessible.updateAccessibility(QAccessibleEvent(item, QAccessible.Event.Focus))


def _interface_of(kind: str, thing: QObject) -> QAccessibleInterface | None:
    return PlotList(thing) if isinstance(thing, PlotView) else None
