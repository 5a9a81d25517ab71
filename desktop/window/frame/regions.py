"""Stepping with F6 through the regions of the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def step(regions: Sequence[QWidget], forward: bool) -> QWidget | None:
    """Give the keyboard to the region after or before the one that has it, leaving out those that cannot take it."""
    reachable = [region for region in regions if region.isVisible() and region.isEnabled()]
    here = _holder(reachable)
    count = len(reachable)
    start = reachable.index(here) if here is not None else (-1 if forward else count)
    for distance in range(1, count + 1):
        region = reachable[(start + (distance if forward else -distance)) % count]
        if enter(region):
            return region
    return None


def enter(region: QWidget) -> bool:
    """Give the keyboard to the region itself, or to the first control inside that takes it."""
    target = _first_focusable(region)
    if target is None:
        return False
    target.setFocus(Qt.FocusReason.TabFocusReason)
    return True


def _holder(regions: Sequence[QWidget]) -> QWidget | None:
    focus = QApplication.focusWidget()
    if focus is None:
        return None
    # Regions may lie inside each other: then the innermost has it.
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
    # A list is preferred to the buttons in its heading, which take the keyboard by Tab only.
    strong = [child for child in inside if child.focusPolicy() & Qt.FocusPolicy.ClickFocus]
    return next(iter(strong or inside), None)


def _takes_focus(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled()
