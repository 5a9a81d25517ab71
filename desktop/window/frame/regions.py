"""Moves the keyboard focus between the regions of the window (F6)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def step(regions: Sequence[QWidget], forward: bool) -> QWidget | None:
    """Focus the region after or before the focused one, skipping those that cannot be focused."""
    reachable = [region for region in regions if region.isVisible() and region.isEnabled()]
    current = _holder(reachable)
    count = len(reachable)
    start = reachable.index(current) if current is not None else (-1 if forward else count)
    for distance in range(1, count + 1):
        region = reachable[(start + (distance if forward else -distance)) % count]
        if enter(region):
            return region
    return None


def enter(region: QWidget) -> bool:
    """Focus the region itself, or the first control in it that accepts focus."""
    target = _first_focusable(region)
    if target is None:
        return False
    target.setFocus(Qt.FocusReason.TabFocusReason)
    return True


def _holder(regions: Sequence[QWidget]) -> QWidget | None:
    focus = QApplication.focusWidget()
    if focus is None:
        return None
    # Regions may be nested: the innermost counts.
    holders = [region for region in regions if region is focus or region.isAncestorOf(focus)]
    return max(holders, key=_depth, default=None)


def _depth(widget: QWidget) -> int:
    depth, parent = 0, widget.parentWidget()
    while parent is not None:
        depth, parent = depth + 1, parent.parentWidget()
    return depth


def _first_focusable(region: QWidget) -> QWidget | None:
    proxy = region.focusProxy()
    if proxy is not None:
        return proxy
    if _takes_focus(region):
        return region
    inside = [
        child for child in region.findChildren(QWidget) if child.isVisibleTo(region) and _takes_focus(child)
    ]
    # Lists are preferred to the buttons in their headings, which accept focus only by Tab.
    strong = [child for child in inside if child.focusPolicy() & Qt.FocusPolicy.ClickFocus]
    return next(iter(strong or inside), None)


def _takes_focus(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled()
