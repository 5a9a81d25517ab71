"""The accessible interface of a plot: a list with an item for each mark."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface

from desktop.widgets.painted_list import PaintedList, announce_focus, provide_list_interface
from desktop.widgets.plots.plot_view import PlotView


class PlotList(PaintedList):
    """A plot with its marks, each with its full description."""

    view: PlotView

    def in_order(self) -> list[str]:
        return self.view.keys

    def key_at(self, place: QPoint) -> str | None:
        picture = self.view.picture
        mark = picture.mark_at(place.x(), place.y()) if picture is not None else None
        return mark.key if mark is not None else None

    def current(self) -> str | None:
        return self.view.current

    def text_of(self, key: str, kind: QAccessible.Text) -> str:
        mark = self.view.mark_of(key)
        if mark is None:
            return ""
        if kind == QAccessible.Text.Name:
            return mark.label
        return "\n".join(mark.tooltip) if kind == QAccessible.Text.Description else ""

    def rect_of(self, key: str) -> QRect:
        mark = self.view.mark_of(key)
        return self.view.mark_rect(mark) if mark is not None else QRect()


def list_marks(view: PlotView) -> None:
    """Make a plot accessible as a list of its marks."""
    provide_list_interface(view, _interface_of)
    view.current_changed.connect(lambda _: announce_focus(view))


def _interface_of(kind: str, target: QObject) -> QAccessibleInterface | None:
    return PlotList(target) if isinstance(target, PlotView) else None
