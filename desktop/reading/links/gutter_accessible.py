"""The accessible interface of a gutter: a list whose items are the visible links, from top to bottom."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QPointF, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface

from desktop.reading.links.gutter import Gutter
from desktop.widgets.painted_list import PaintedList, provide_list_interface


class GutterList(PaintedList):
    """A gutter with its links, each described by its relation and both quotes."""

    view: Gutter

    def in_order(self) -> list[str]:
        return self.view.scene.in_order()

    def key_at(self, place: QPoint) -> str | None:
        return self.view.link_at(QPointF(place))

    def current(self) -> str | None:
        return self.view.focused_link

    def text_of(self, key: str, kind: QAccessible.Text) -> str:
        return self.view.words.sentence(key) if kind == QAccessible.Text.Name else ""

    def rect_of(self, key: str) -> QRect:
        return self.view.rect_of(key)

    def is_selected(self, key: str) -> bool:
        return key in self.view.selected_links


def list_links(gutter: Gutter) -> None:
    """Make a gutter accessible as a list from now on."""
    provide_list_interface(gutter, _interface_of)


def _interface_of(kind: str, target: QObject) -> QAccessibleInterface | None:
    return GutterList(target) if isinstance(target, Gutter) else None
