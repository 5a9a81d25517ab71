"""Making, filling and clearing layouts, and scroll areas for pages."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

_Box = TypeVar("_Box", bound=QBoxLayout)


def clear(layout: QLayout) -> None:
    """Remove all widgets from a layout and delete them."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            # Deleted later, since the signal being handled may be that of one of them.
            widget.hide()
            widget.deleteLater()


def flush_column(parent: QWidget | None = None) -> QVBoxLayout:
    """A vertical layout without margins and gaps, of ``parent`` if given."""
    return _flush(QVBoxLayout(parent) if parent is not None else QVBoxLayout())


def flush_row(parent: QWidget | None = None) -> QHBoxLayout:
    """A horizontal layout without margins and gaps, of ``parent`` if given."""
    return _flush(QHBoxLayout(parent) if parent is not None else QHBoxLayout())


def add_spaced(column: QBoxLayout, parts: Iterable[tuple[QWidget, int]]) -> None:
    """Append widgets to a layout, each with the number of pixels that follow it."""
    for widget, gap in parts:
        column.addWidget(widget)
        column.addSpacing(gap)


def scrolling(page: QWidget) -> QScrollArea:
    """A scroll area without a frame, in which a page is as wide as the area and scrolls vertically. The page has the
    focus, not the area."""
    area = QScrollArea()
    area.setWidget(page)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.viewport().setAutoFillBackground(False)
    # By default it would be filled with the colour of a window.
    page.setAutoFillBackground(False)
    return area


def _flush(layout: _Box) -> _Box:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    return layout
