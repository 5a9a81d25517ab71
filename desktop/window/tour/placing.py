"""The position of the callout: pure geometry, in pixels of the window."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPoint, QRect, QSize

ARROW = 10
"""Pixels between the callout and the tip of its arrow."""
EDGE = 8
"""Smallest distance in pixels between the callout and the edge of the available area."""
CORNER = 18
"""Smallest distance in pixels between a corner of the callout and the middle of its arrow: the round corner and half
the arrow."""
STEP = 12
"""Pixels by which the callout is moved while searching for a position. Chosen: small enough to find the gaps between
the areas kept clear, which are lines of text."""


class Edge(Enum):
    """The edge of the callout at which its arrow is."""

    TOP = "top"
    BOTTOM = "bottom"
    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class CalloutPlace:
    """A position of the callout."""

    rect: QRect
    """The callout without the arrow."""
    edge: Edge | None = None
    """The edge with the arrow; None without an arrow."""
    tip: QPoint | None = None
    """The tip of the arrow."""


def place(target: QRect | None, size: QSize, room: QRect, keep_clear: Sequence[QRect] = ()) -> CalloutPlace:
    """The position for a callout of ``size`` within ``room``: below the target if possible, else above it, at its right
    or at its left, with the arrow pointing at the target. It never covers the target, and covers nothing of
    ``keep_clear`` if that is possible. Without a target, or if there is no room beside it, the callout has no arrow."""
    room = room.adjusted(EDGE, EDGE, -EDGE, -EDGE)
    if target is None or not room.intersects(target):
        return _without_arrow(None, size, room, keep_clear)
    target = target.intersected(room)
    best, least = None, 0
    for placement in _beside(target, size, room):
        covered = _covered(placement.rect, keep_clear)
        if best is None or covered < least:
            best, least = placement, covered
        if not covered:
            break
    if best is None or least:
        apart = _without_arrow(target, size, room, keep_clear)
        if best is None or not _covered(apart.rect, (target, *keep_clear)):
            return apart
    return best


def _beside(target: QRect, size: QSize, room: QRect) -> Iterator[CalloutPlace]:
    """Positions at each side of the target, those with the arrow in the middle first."""
    middle = target.center()
    wide, high = size.width(), size.height()
    for edge in (Edge.TOP, Edge.BOTTOM, Edge.LEFT, Edge.RIGHT):
        upright = edge in (Edge.TOP, Edge.BOTTOM)
        for shift in _shifts(wide if upright else high):
            if upright:
                left = middle.x() - wide // 2 + shift
                top = target.bottom() + 1 + ARROW if edge is Edge.TOP else target.top() - ARROW - high
                tip = QPoint(middle.x(), target.bottom() + 1 if edge is Edge.TOP else target.top())
            else:
                top = middle.y() - high // 2 + shift
                left = target.right() + 1 + ARROW if edge is Edge.LEFT else target.left() - ARROW - wide
                tip = QPoint(target.right() + 1 if edge is Edge.LEFT else target.left(), middle.y())
            rect = QRect(QPoint(left, top), size)
            if room.contains(rect):
                yield CalloutPlace(rect, edge, tip)


def _shifts(length: int) -> Iterator[int]:
    """Offsets by which the callout may be moved along the target, the centred ones first, with the arrow still on
    it."""
    yield 0
    for shift in range(STEP, max(length // 2 - CORNER, 0) + 1, STEP):
        yield shift
        yield -shift


def _without_arrow(
    target: QRect | None, size: QSize, room: QRect, keep_clear: Sequence[QRect]
) -> CalloutPlace:
    """The lowest position that covers least, centred if possible."""
    clear = (*keep_clear, *((target,) if target is not None else ()))
    across = max(room.width() - size.width(), 0)
    down = max(room.height() - size.height(), 0)
    lefts = sorted(range(0, across + 1, 4 * STEP), key=lambda left: abs(left - across // 2))
    tops = range(down, -1, -4 * STEP)
    rects = [QRect(room.topLeft() + QPoint(left, top), size) for top in tops for left in lefts]
    return CalloutPlace(min(rects, key=lambda rect: _covered(rect, clear)))


def _covered(rect: QRect, keep_clear: Sequence[QRect]) -> int:
    """The area in pixels of ``keep_clear`` that is covered."""
    shared = (rect.intersected(clear) for clear in keep_clear)
    return sum(part.width() * part.height() for part in shared if not part.isEmpty())
