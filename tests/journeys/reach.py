"""Which widgets can have the keyboard focus, and how assistive technology sees them."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget


def reachable(window: QWidget) -> list[QWidget]:
    """The visible widgets of a window that Tab reaches and that do not pass the focus on."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not widget.objectName().startswith("qt_")
    ]


def interface(widget: QWidget) -> Any:
    """The accessible interface of a widget."""
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None, widget
    return found


def unnamed(window: QWidget) -> list[tuple[str, str]]:
    """Type and object name of the widgets that Tab reaches and that have no accessible name."""
    return [
        (type(part).__name__, part.objectName())
        for part in reachable(window)
        if not interface(part).text(QAccessible.Text.Name)
    ]


def steps_back(window: QWidget) -> list[tuple[str, str]]:
    """The pairs of widgets of which Tab leads from the first to the second although that is above it or left of it.
    Columns are traversed one after the other."""
    parts = set(reachable(window))
    chain = [window]
    while (following := chain[-1].nextInFocusChain()) is not window:
        chain.append(following)
    order = [part for part in chain if part in parts and part.isEnabled()]
    places = [QRect(part.mapTo(window, QPoint()), part.size()) for part in order]
    return [
        (order[number].objectName(), order[number + 1].objectName())
        for number, (one, other) in enumerate(pairwise(places))
        if other.top() < one.bottom() and other.left() < one.right()
    ]
