"""What a widget paints, as assistive technology sees it: a list with an item for each painted thing.

Qt asks for it only while a screen reader is active. Qt owns the interfaces that it was given and deletes them with
their widget; the items of the list have no widget, so the list deletes them itself.
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
"""Makes the interface of the widgets that it knows, and none for others."""


class PaintedList(QAccessibleWidget):
    """A widget with the things that it paints, each named by a key. Subclasses say what they are."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view, QAccessible.Role.List)
        self.view = view
        self._items: dict[str, PaintedItem] = {}
        view.destroyed.connect(self._forget_all)

    @abstractmethod
    def in_order(self) -> Sequence[str]:
        """The keys of what is painted now, in the order in which it is read."""

    @abstractmethod
    def key_at(self, place: QPoint) -> str | None:
        """What is painted at a place of the widget."""

    @abstractmethod
    def current(self) -> str | None:
        """What the arrow keys went to last."""

    @abstractmethod
    def text_of(self, key: str, kind: QAccessible.Text) -> str:
        """What a thing says; empty for what is gone, and for kinds of text that it does not have."""

    @abstractmethod
    def rect_of(self, key: str) -> QRect:
        """Where a thing is painted in the widget; empty for what is gone."""

    def is_selected(self, key: str) -> bool:
        """Whether a thing is selected. Unless a subclass knows better, the current one is."""
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
        """Drop the items of what is out of sight; if it comes back, it gets other items."""
        for key in keys:
            # The variable holds the item until Qt has dropped it: Python must not delete it first.
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
        """Required by Qt. What is painted cannot be changed so."""

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


def tell_as_list(view: QWidget, factory: Factory) -> None:
    """Let Qt know a widget as the :class:`PaintedList` that ``factory`` makes, even if a screen reader has asked for it
    before."""
    _install(factory)
    known = QAccessible.queryAccessibleInterface(view)
    if known is not None and known.role() != QAccessible.Role.List:
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(known))


def tell_focus(view: QWidget) -> None:
    """The arrow keys went to another thing."""
    if not QAccessible.isActive():
        return
    listed = QAccessible.queryAccessibleInterface(view)
    item = listed.focusChild() if listed is not None else None
    if item is not None:
        QAccessible.updateAccessibility(QAccessibleEvent(item, QAccessible.Event.Focus))


@cache
def _install(factory: Factory) -> None:
    """Make Qt ask ``factory`` for interfaces from now on. Qt asks the one that was installed last first."""
    QAccessible.installFactory(factory)
