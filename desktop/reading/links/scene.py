"""The content of a gutter as values of pure geometry, for painting and for hit tests.

Coordinates are logical pixels from the upper left corner of the gutter.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from itertools import pairwise
from math import hypot, inf

from desktop.look.tokens import read_tokens

Point = tuple[float, float]

PORT_INSET = 4.0
"""Distance from the edge of the gutter to the middle of a port: nearer, the edge would clip the dot of a selected
link."""
BADGE_RADIUS = 7.0
"""Room for a glyph of 10 pixels."""
BADGE_RADIUS_SELECTED = 9.0
"""Room for a glyph of 12 pixels."""
HIT_DISTANCE = float(read_tokens()["connector"]["hit"])
"""Distance from a curve within which a click hits it."""
CROWD = 40
"""Number of visible links above which those at rest are thin and have no badges. Chosen by eye."""
_SAMPLES = 24
"""Number of straight segments by which the distance to a curve is measured. Chosen by eye."""


class Side(IntEnum):
    """A side of a gutter."""

    LEFT = 0
    RIGHT = 1


class Where(IntEnum):
    """The position of a link's end relative to the window of its pane."""

    ABOVE = -1
    VISIBLE = 0
    BELOW = 1


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle in pixels."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    @property
    def middle(self) -> float:
        return self.y + self.height / 2

    def distance(self, point: Point) -> float:
        """The distance to the nearest point of the rectangle; 0 inside."""
        across = max(self.x - point[0], 0.0, point[0] - self.right)
        down = max(self.y - point[1], 0.0, point[1] - self.bottom)
        return hypot(across, down)


@dataclass(frozen=True, slots=True)
class Curve:
    """A cubic from ``points[0]`` at the left to ``points[3]`` at the right, or from a port to a pill."""

    link: str
    relation: str
    points: tuple[Point, Point, Point, Point]
    ports: tuple[Point, ...]
    """The ends that are visible."""
    badge: Point | None = None
    suggested: bool = False
    """Whether it is drawn for a link that does not exist yet."""

    @property
    def bounds(self) -> Rect:
        """A box that contains the whole curve."""
        across, down = [x for x, _ in self.points], [y for _, y in self.points]
        return Rect(min(across), min(down), max(across) - min(across), max(down) - min(down))

    def at(self, t: float) -> Point:
        """The point at parameter ``t`` between 0 and 1."""
        rest = 1.0 - t
        weights = (rest**3, 3 * rest * rest * t, 3 * rest * t * t, t**3)
        (x0, y0), (x1, y1), (x2, y2), (x3, y3) = self.points
        a, b, c, d = weights
        return a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3

    def distance(self, point: Point) -> float:
        """The distance of ``point`` from the curve; infinite if its box is already out of reach of a click."""
        heights = [y for _, y in self.points]
        if not min(heights) - HIT_DISTANCE <= point[1] <= max(heights) + HIT_DISTANCE:
            return inf
        samples = [self.at(step / _SAMPLES) for step in range(_SAMPLES + 1)]
        return min(_distance_to_segment(point, start, end) for start, end in pairwise(samples))


@dataclass(frozen=True, slots=True)
class Pill:
    """A count of links that lead out of view, in the corner towards their other ends."""

    links: tuple[str, ...]
    side: Side
    where: Where
    relation: str | None
    """The relation that they share; None if they differ."""
    rect: Rect


@dataclass(frozen=True, slots=True)
class Tab:
    """A mark at a port that names the pane in which the link continues."""

    links: tuple[str, ...]
    side: Side
    relation: str | None
    letter: str
    port: Point
    rect: Rect

    @property
    def bounds(self) -> Rect:
        return self.rect


SceneMark = Curve | Pill | Tab


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything that is painted in one gutter."""

    curves: tuple[Curve, ...] = ()
    pills: tuple[Pill, ...] = ()
    tabs: tuple[Tab, ...] = ()

    @property
    def crowded(self) -> bool:
        return len(self.curves) > CROWD

    def hit(self, point: Point, selected: frozenset[str] = frozenset()) -> SceneMark | None:
        """The mark at ``point``: tabs and pills are on top, then badges, then the nearest curve."""
        boxes: list[Pill | Tab] = [*self.tabs, *self.pills]
        for box in boxes:
            if box.rect.distance(point) == 0:
                return box
        for curve in self.curves:
            if (
                curve.badge is not None
                and hypot(point[0] - curve.badge[0], point[1] - curve.badge[1]) <= BADGE_RADIUS
            ):
                return curve
        reached = [
            (distance, curve) for curve in self.curves if (distance := curve.distance(point)) <= HIT_DISTANCE
        ]

        def order(candidate: tuple[float, Curve]) -> tuple[int, bool, float]:
            """The sort key: nearest first; of those equally near to the pixel, a selected one first."""
            distance, curve = candidate
            return round(distance), curve.link not in selected, distance

        return min(reached, key=order)[1] if reached else None

    def in_order(self) -> list[str]:
        """Identities of the visible links from top to bottom, each once: the order of the arrow keys."""
        places = [(curve.ports[0][1], curve.link) for curve in self.curves]
        places += [(tab.port[1], link) for tab in self.tabs for link in tab.links]
        return list(dict.fromkeys(link for _, link in sorted(places)))

    def marks_of(self, link: str) -> list[Curve | Tab]:
        """The curve or the tabs of a link."""
        curves = [curve for curve in self.curves if curve.link == link]
        return [*curves, *(tab for tab in self.tabs if link in tab.links)]

    def port_of(self, link: str, side: Side) -> Point | None:
        """The point where a link meets one edge of the gutter; None if it does not."""
        for curve in self.curves:
            if curve.link == link:
                return next(
                    (port for port in curve.ports if (port[0] > PORT_INSET) == (side is Side.RIGHT)), None
                )
        return next((tab.port for tab in self.tabs if link in tab.links and tab.side is side), None)


def _distance_to_segment(point: Point, start: Point, end: Point) -> float:
    dx, dy = end[0] - start[0], end[1] - start[1]
    x, y = point[0] - start[0], point[1] - start[1]
    squared_length = dx * dx + dy * dy
    along = (x * dx + y * dy) / squared_length if squared_length else 0.0
    along = min(1.0, max(0.0, along))
    return hypot(x - along * dx, y - along * dy)
