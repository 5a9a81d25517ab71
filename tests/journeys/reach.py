"""What can have the keyboard, and how assistive technology sees it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget


def reachable(window: QWidget) -> list[QWidget]:
    """The visible parts of a window that Tab can reach and that do not pass the focus on."""
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
    """Class and object name of the parts that Tab can reach and that have no accessible name."""
    return [
        (type(part).__name__, part.objectName())
        for part in reachable(window)
        if not interface(part).text(QAccessible.Text.Name)
    ]
