"""The tab order of a dialog: that of its layouts, regardless of the order in which its widgets were created."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QSplitter, QWidget


def follow_layout(window: QWidget) -> None:
    """Set the tab order of a window's widgets to the order of its layouts."""
    for before, after in pairwise(_parts(window)):
        QWidget.setTabOrder(before, after)


def _parts(widget: QWidget) -> Iterator[QWidget]:
    """The widget and its descendants that accept the focus by Tab."""
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    if isinstance(widget, QScrollArea):
        within = [widget.widget()]
    elif isinstance(widget, QSplitter):
        within = [widget.widget(place) for place in range(widget.count())]
    else:
        within = []
        if (layout := widget.layout()) is not None:
            yield from _laid_out(layout)
    for part in within:
        if part is not None:
            yield from _parts(part)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        if (inner := item.layout()) is not None:
            yield from _laid_out(inner)
        elif (widget := item.widget()) is not None:
            yield from _parts(widget)
