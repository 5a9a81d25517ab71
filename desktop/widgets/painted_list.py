"""The accessible interface of a widget that paints its content: a list with an item for each painted thing.

Qt requests it only while a screen reader is active. Qt owns the interfaces it was given and deletes them with their
widget; the items of the list have no widget, so the list deletes them itself.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import isValid

Factory = Callable[[str, QObject], QAccessibleInterface | None]
"""Creates the interface of the widgets it is for, and returns None for others."""


class PaintedList(QAccessibleWidget):
    """A widget with the things it paints, each identified by a key. Subclasses provide the things."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view, QAccessible.Role.List)
        self.view = view
        self._items: dict[str, PaintedItem] = {}
        view.destroyed.connect(self._forget_all)

    @abstractmethod
    def in_order(self) -> Sequence[str]:
        """The keys of the things painted, in reading order."""

    @abstractmethod
    def key_at(self, place: QPoint) -> str | None:
        """The key of the thing at a point of the widget."""

    @abstractmethod
    def current(self) -> str | None:
        """The key of the thing reached last by the arrow keys."""

    @abstractmethod
    def text_of(self, key: str, kind: QAccessible.Text) -> str:
        """The text of a thing; empty if it no longer exists or has no text of this kind."""

    @abstractmethod
    def rect_of(self, key: str) -> QRect:
        """The rectangle of a thing in the widget; empty if it no longer exists."""

    def is_selected(self, key: str) -> bool:
        """Whether a thing is selected; by default, whether it is the current one."""
        return key == self.current()

    def childCount(self) -> int:
        return len(self._keys())

    def child(self, index: int) -> Any:
        keys = self._keys()
        return self._item(keys[index]) if 0 <= index < len(keys) else super().child(index)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        keys = self._keys()
        return keys.index(child.key) if isinstance(child, PaintedItem) and child.key in keys else -1

    def childAt(self, x: int, y: int) -> Any:
        key = self.key_at(self.view.mapFromGlobal(QPoint(x, y)))
        return self._item(key) if key is not None else None

    def focusChild(self) -> Any:
        key = self.current()
        return self._item(key) if key and self.view.hasFocus() else None

    def _keys(self) -> list[str]:
        return list(self.in_order()) if isValid(self.view) else []

    def _item(self, key: str) -> PaintedItem:
        if key not in self._items:
            self._forget(set(self._items) - set(self._keys()))
            self._items[key] = PaintedItem(self, key)
            QAccessible.registerAccessibleInterface(self._items[key])
        return self._items[key]

    def _forget(self, keys: set[str]) -> None:
        """Delete the items of things that are not visible; if they become visible again, they get other items."""
        for key in keys:
            # The variable keeps the item alive until Qt has released it: Python must not delete it first.
            item = self._items.pop(key)
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(item))

    def _forget_all(self) -> None:
        self._forget(set(self._items))


class PaintedItem(QAccessibleInterface):
    """One painted thing."""

    def __init__(self, listed: PaintedList, key: str) -> None:
        super().__init__()
        self._list, self._view = listed, listed.view
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
        return self._list.text_of(self.key, kind)

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Required by Qt; painted things cannot be edited."""

    def rect(self) -> QRect:
        rect = self._list.rect_of(self.key)
        return QRect(self._view.mapToGlobal(rect.topLeft()), rect.size())

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.focusable = state.selectable = True
        state.focused = self._list.current() == self.key and self._view.hasFocus()
        state.selected = self._list.is_selected(self.key)
        state.invisible = self.key not in self._list.in_order()
        return state


def provide_list_interface(view: QWidget, factory: Factory) -> None:
    """Make ``factory`` provide the :class:`PaintedList` of a widget, even if a screen reader has requested an interface
    before."""
    _install(factory)
    interface = QAccessible.queryAccessibleInterface(view)
    if interface is not None and interface.role() != QAccessible.Role.List:
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(interface))


def announce_focus(view: QWidget) -> None:
    """Report that the arrow keys have moved to another thing."""
    if not QAccessible.isActive():
        return
    listed = QAccessible.queryAccessibleInterface(view)
    item = listed.focusChild() if listed is not None else None
    if item is not None:
        QAccessible.updateAccessibility(QAccessibleEvent(item, QAccessible.Event.Focus))


@cache
def _install(factory: Factory) -> None:
    """Make Qt ask ``factory`` for interfaces. Qt asks the factory installed last first."""
    QAccessible.installFactory(factory)
