"""The gutter as assistive technology sees it: a list whose items are the visible links, from top to bottom.

Qt asks for it only while a screen reader is active. Qt owns the interfaces that it was given and deletes them with
their widget; the items of the list have no widget, so the list deletes them itself.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from PySide6.QtCore import QObject, QPoint, QPointF, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import isValid

from desktop.reading.links.gutter import Gutter


class GutterList(QAccessibleWidget):
    """A gutter with its links."""

    def __init__(self, gutter: Gutter) -> None:
        super().__init__(gutter, QAccessible.Role.List)
        self._gutter = gutter
        self._items: dict[str, LinkItem] = {}
        gutter.destroyed.connect(self._forget_all)

    def childCount(self) -> int:
        return len(self._links())

    def child(self, index: int) -> Any:
        links = self._links()
        return self._item(links[index]) if 0 <= index < len(links) else super().child(index)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        links = self._links()
        return links.index(child.link) if isinstance(child, LinkItem) and child.link in links else -1

    def childAt(self, x: int, y: int) -> Any:
        link = self._gutter.link_at(QPointF(self._gutter.mapFromGlobal(QPoint(x, y))))
        return self._item(link) if link is not None else None

    def focusChild(self) -> Any:
        link = self._gutter.focused_link
        return self._item(link) if link is not None and self._gutter.hasFocus() else None

    def _links(self) -> list[str]:
        return self._gutter.scene.in_order() if isValid(self._gutter) else []

    def _item(self, link: str) -> LinkItem:
        if link not in self._items:
            self._forget(set(self._items) - set(self._links()))
            self._items[link] = LinkItem(self._gutter, link)
            QAccessible.registerAccessibleInterface(self._items[link])
        return self._items[link]

    def _forget(self, links: set[str]) -> None:
        """Drop the items of links that are out of sight; if they come back, they get other items."""
        for link in links:
            # The variable holds the item until Qt has dropped it: Python must not delete it first.
            item = self._items.pop(link)
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(item))

    def _forget_all(self) -> None:
        self._forget(set(self._items))


class LinkItem(QAccessibleInterface):
    """One link: its relation and both quotes."""

    def __init__(self, gutter: Gutter, link: str) -> None:
        super().__init__()
        self._gutter = gutter
        self.link = link

    def isValid(self) -> bool:
        return isValid(self._gutter)

    def object(self) -> Any:
        return None

    def window(self) -> Any:
        return self._gutter.window().windowHandle()

    def parent(self) -> Any:
        return QAccessible.queryAccessibleInterface(self._gutter)

    def child(self, index: int) -> Any:
        return None

    def childAt(self, x: int, y: int) -> Any:
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def text(self, kind: QAccessible.Text) -> str:
        return self._gutter.words.sentence(self.link) if kind == QAccessible.Text.Name else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Required by Qt. The words of a link cannot be changed."""

    def rect(self) -> QRect:
        rect = self._gutter.rect_of(self.link)
        return QRect(self._gutter.mapToGlobal(rect.topLeft()), rect.size())

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.focusable = state.selectable = True
        state.focused = self._gutter.hasFocus() and self._gutter.focused_link == self.link
        state.selected = self.link in self._gutter.selected_links
        state.invisible = self.link not in self._gutter.scene.in_order()
        return state


def list_links(gutter: Gutter) -> None:
    """Let Qt know a gutter as a list from now on, even if a screen reader has asked for it before."""
    _install()
    known = QAccessible.queryAccessibleInterface(gutter)
    if known is not None and known.role() != QAccessible.Role.List:
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(known))


@cache
def _install() -> None:
    """Make Qt ask here for the interface of every gutter."""
    QAccessible.installFactory(_interface_of)


def tell_focus(gutter: Gutter) -> None:
    """The arrow keys went to another link."""
    if not QAccessible.isActive():
        return
    listed = QAccessible.queryAccessibleInterface(gutter)
    item = listed.focusChild() if listed is not None else None
    if item is not None:
        QAccessible.updateAccessibility(QAccessibleEvent(item, QAccessible.Event.Focus))


def _interface_of(kind: str, thing: QObject) -> QAccessibleInterface | None:
    return GutterList(thing) if isinstance(thing, Gutter) else None
