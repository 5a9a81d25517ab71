"""Layout of the curves between two neighbouring panes: pure geometry, without widgets.

Coordinates are logical pixels from the upper left corner of a gutter. The left edge touches one pane, the right edge
its neighbour. :func:`lay_out` takes the ends of nearby links and places ports, curves, badges, pills and tabs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from math import hypot, inf

from desktop.look.tokens import read_tokens
from desktop.reading.links.scene import (
    BADGE_RADIUS,
    BADGE_RADIUS_SELECTED,
    CROWD,
    PORT_INSET,
    Curve,
    Pill,
    Point,
    Rect,
    Scene,
    Side,
    Tab,
    Where,
)

PORT_GAP = float(read_tokens()["connector"]["portGap"])
"""Distance between the middles of two ports at one edge: the width of a port."""
HANDLE = 26.0
"""Distance from an edge to the control point of a curve: a little more than half a gutter of 48 pixels, so that curves
leave their ports horizontally and cross the middle steeply."""
BADGE_CLEARANCE = 1.0
"""Distance between a badge and what is beside it."""
PILL_HEIGHT = float(read_tokens()["connector"]["stubPill"])
PILL_MARGIN = 4.0
"""Distance from a pill to the upper or lower end of the gutter."""
PILL_INSET = 2.0
"""Distance from a pill to the edge of the gutter, and between two stacked pills."""
PILL_BASE, PILL_DIGIT = 19.0, 7.0
"""Width of a pill without its count (arrow and margins), and of each digit."""
TAB_WIDTH, TAB_HEIGHT = 31.0, 18.0
"""Size of a tab: room for a glyph and a letter."""
TAB_REACH = 9.0
"""Distance from the edge of the gutter to a tab."""
TAB_GAP = 20.0
"""Distance between the middles of two tabs, which leaves two pixels between them."""
BADGE_STEP, BADGE_TRIES = 0.0115, 21
"""Distance that a badge moves along its curve at each attempt, as a share of the curve, and the number of attempts:
over the middle half."""
_BADGE_STEPS = tuple(0.5 + sign * step * BADGE_STEP for step in range(BADGE_TRIES) for sign in (1, -1))


@dataclass(frozen=True, slots=True)
class Frame:
    """The part of a gutter beside the texts."""

    width: float
    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class CurveEnd:
    """One end of a link: the preferred height of its port, which matters only if the end is visible."""

    y: float = 0.0
    where: Where = Where.VISIBLE

    @property
    def visible(self) -> bool:
        return self.where is Where.VISIBLE

    @property
    def height(self) -> float:
        """A height for ordering: an end out of view lies beyond every visible one."""
        return self.y if self.visible else self.where * inf


@dataclass(frozen=True, slots=True)
class LinkEnds:
    """A link between the two panes beside the gutter."""

    link: str
    relation: str
    left: CurveEnd
    right: CurveEnd
    suggested: bool = False


@dataclass(frozen=True, slots=True)
class FarLink:
    """A link whose visible end is beside this gutter while the other is in a pane that is not its neighbour."""

    link: str
    relation: str
    side: Side
    y: float
    letter: str
    """Short name of the far pane's article."""


def lay_out(
    frame: Frame,
    links: Sequence[LinkEnds],
    far: Sequence[FarLink] = (),
    selected: frozenset[str] = frozenset(),
) -> Scene:
    """Place the links between the two panes (``links``) and those to panes farther away (``far``). Links without a
    visible end are omitted."""
    near = [link for link in links if link.left.visible or link.right.visible]
    groups = _merge_tabs(frame, far)
    ports, tab_ports = _place_ports(frame, near, groups)
    pills = _place_pills(frame, near)
    tabs = _place_tabs(frame, groups, tab_ports, pills)
    curves = [_curve(frame, link, ports[number], pills) for number, link in enumerate(near)]
    boxes = [*(pill.rect for pill in pills), *(tab.rect for tab in tabs)]
    curves = place_badges(frame, curves, boxes, selected)
    return Scene(tuple(curves), tuple(pills), tuple(tabs))


def spread(positions: Sequence[float], gap: float, low: float = -inf, high: float = inf) -> list[float]:
    """Positions in the given order, at least ``gap`` apart and as near to the wanted ones as possible (least squares,
    by pooling neighbours that violate the order). Between ``low`` and ``high`` the gap shrinks if there is no room."""
    if not positions:
        return []
    last = len(positions) - 1
    if last and high - low < gap * last:
        gap = max(0.0, (high - low) / last)
    blocks: list[tuple[float, int]] = []
    for number, place in enumerate(positions):
        total, count = place - number * gap, 1
        while blocks and blocks[-1][0] / blocks[-1][1] >= total / count:
            earlier, size = blocks.pop()
            total, count = total + earlier, count + size
        blocks.append((total, count))
    levels = [total / count for total, count in blocks for _ in range(count)]
    lowest, highest = low, high - last * gap
    return [
        min(max(level, lowest), max(highest, lowest)) + number * gap for number, level in enumerate(levels)
    ]


def place_badges(
    frame: Frame, curves: Sequence[Curve], obstacles: Sequence[Rect], selected: frozenset[str]
) -> list[Curve]:
    """Give each curve its badge in the middle, moved along it until it is clear of the others, or none if it never is.
    Selected ones are placed first, suggested ones last. A curve that ends in a pill or is in a crowd has none, unless
    it is selected."""
    placed: list[tuple[Point, float]] = []
    badges: dict[int, Point] = {}

    def turn(number: int) -> tuple[bool, bool, float]:
        """The sort key: selected curves first, suggested ones last, else from top to bottom."""
        curve = curves[number]
        return curve.link not in selected, curve.suggested, curve.at(0.5)[1]

    order = sorted(range(len(curves)), key=turn)
    for number in order:
        curve = curves[number]
        chosen = curve.link in selected
        if not chosen and (len(curve.ports) < 2 or len(curves) > CROWD):
            continue
        radius = BADGE_RADIUS_SELECTED if chosen else BADGE_RADIUS
        spot = _clear_spot(frame, curve, radius, placed, obstacles)
        if spot is not None:
            placed.append((spot, radius))
            badges[number] = spot
    return [
        Curve(curve.link, curve.relation, curve.points, curve.ports, badges.get(number), curve.suggested)
        for number, curve in enumerate(curves)
    ]


def _clear_spot(
    frame: Frame,
    curve: Curve,
    radius: float,
    placed: Sequence[tuple[Point, float]],
    obstacles: Sequence[Rect],
) -> Point | None:
    for t in _BADGE_STEPS:
        spot = curve.at(t)
        if (
            frame.top + radius <= spot[1] <= frame.bottom - radius
            and all(
                hypot(spot[0] - x, spot[1] - y) >= radius + size + BADGE_CLEARANCE for (x, y), size in placed
            )
            and all(rect.distance(spot) >= radius + BADGE_CLEARANCE for rect in obstacles)
        ):
            return spot
    return None


def _clusters(heights: Iterable[float]) -> dict[float, int]:
    """Number the heights from the top; those within a port's gap of the first of their cluster share its number."""
    numbers: dict[float, int] = {}
    first, number = -inf, -1
    for height in sorted(set(heights)):
        if number < 0 or not height - first < PORT_GAP:
            first, number = height, number + 1
        numbers[height] = number
    return numbers


def _place_ports(
    frame: Frame, links: Sequence[LinkEnds], tabs: Sequence[_TabGroup]
) -> tuple[list[tuple[float, float]], list[float]]:
    """Heights of the ports of each link, left and right, and of each tab. Ends with the same preferred height are
    ordered by their other ends on both sides alike, so that their curves do not cross."""
    left = _clusters([*(link.left.height for link in links), *(tab.y for tab in tabs)])
    right = _clusters([*(link.right.height for link in links), *(tab.y for tab in tabs)])
    heights = [[link.left.y, link.right.y] for link in links]
    tab_heights = [tab.y for tab in tabs]
    for side in Side:
        own, other = (left, right) if side is Side.LEFT else (right, left)
        ends: list[tuple[tuple[float, float, float, str], float, Callable[[float], None]]] = []
        for number, link in enumerate(links):
            near, away = (link.left, link.right) if side is Side.LEFT else (link.right, link.left)
            if near.visible:
                key = (own[near.height], other[away.height], near.height + away.height, link.link)
                ends.append((key, near.y, _setter(heights[number], side)))
        for number, tab in enumerate(tabs):
            if tab.side is side:
                key = (own[tab.y], other[tab.y], 2 * tab.y, tab.links[0])
                ends.append((key, tab.y, _setter(tab_heights, number)))
        ends.sort(key=lambda end: end[0])
        for end, height in zip(
            ends, spread([end[1] for end in ends], PORT_GAP, frame.top, frame.bottom), strict=True
        ):
            end[2](height)
    return [(pair[0], pair[1]) for pair in heights], tab_heights


def _setter(places: list[float], index: int) -> Callable[[float], None]:
    def set_height(height: float) -> None:
        places[index] = height

    return set_height


def _place_pills(frame: Frame, links: Sequence[LinkEnds]) -> list[Pill]:
    corners: dict[tuple[Where, Side], list[LinkEnds]] = {}
    for link in links:
        for side, end in ((Side.LEFT, link.left), (Side.RIGHT, link.right)):
            if not end.visible:
                corners.setdefault((end.where, side), []).append(link)
    pills: list[Pill] = []
    for (where, side), members in sorted(corners.items()):
        width = PILL_BASE + PILL_DIGIT * len(str(len(members)))
        x = PILL_INSET if side is Side.LEFT else frame.width - PILL_INSET - width
        stacked = any(pill.where is where and pill.rect.distance((x, pill.rect.y)) < width for pill in pills)
        inset = PILL_MARGIN + (PILL_HEIGHT + PILL_INSET if stacked else 0.0)
        y = frame.top + inset if where is Where.ABOVE else frame.bottom - inset - PILL_HEIGHT
        relations = {link.relation for link in members}
        relation = relations.pop() if len(relations) == 1 else None
        rect = Rect(x, y, width, PILL_HEIGHT)
        pills.append(Pill(tuple(link.link for link in members), side, where, relation, rect))
    return pills


def _curve(frame: Frame, link: LinkEnds, ports: tuple[float, float], pills: Sequence[Pill]) -> Curve:
    left, right = (PORT_INSET, ports[0]), (frame.width - PORT_INSET, ports[1])
    if link.left.visible and link.right.visible:
        points = (left, (HANDLE, left[1]), (frame.width - HANDLE, right[1]), right)
        return Curve(link.link, link.relation, points, (left, right), suggested=link.suggested)
    side = Side.RIGHT if link.left.visible else Side.LEFT
    where = link.right.where if link.left.visible else link.left.where
    pill = next(pill for pill in pills if pill.side is side and pill.where is where)
    x = pill.rect.x + pill.rect.width / 2
    y = pill.rect.bottom if where is Where.ABOVE else pill.rect.y
    port = left if link.left.visible else right
    handle = (HANDLE if link.left.visible else frame.width - HANDLE, port[1])
    points = (port, handle, (x, port[1] + (y - port[1]) / 2), (x, y))
    return Curve(link.link, link.relation, points, (port,))


@dataclass(frozen=True, slots=True)
class _TabGroup:
    """Far links that share one tab."""

    links: tuple[str, ...]
    agreed: str | None
    """The relation that they share; None if they differ."""
    side: Side
    y: float
    letter: str


def _merge_tabs(frame: Frame, far: Sequence[FarLink]) -> list[_TabGroup]:
    """One tab for the links of one side to one pane within a tab's height; coarser if there is no room."""
    reach = 0.0
    while True:
        groups = _group_tabs(far, reach)
        if (
            len(groups) * TAB_GAP <= max(frame.bottom - frame.top, TAB_GAP)
            or reach > frame.bottom - frame.top
        ):
            return groups
        reach = max(TAB_GAP, reach * 2)


def _group_tabs(far: Sequence[FarLink], reach: float) -> list[_TabGroup]:
    groups: dict[tuple[Side, str], list[list[FarLink]]] = {}
    for link in sorted(far, key=lambda link: (link.y, link.link)):
        groups_there = groups.setdefault((link.side, link.letter), [])
        if groups_there and link.y - groups_there[-1][0].y <= reach:
            groups_there[-1].append(link)
        else:
            groups_there.append([link])
    merged = [group for groups_there in groups.values() for group in groups_there]
    return [
        _TabGroup(
            links=tuple(link.link for link in group),
            agreed=group[0].relation if len({link.relation for link in group}) == 1 else None,
            side=group[0].side,
            y=group[0].y,
            letter=group[0].letter,
        )
        for group in merged
    ]


def _place_tabs(
    frame: Frame, groups: Sequence[_TabGroup], ports: Sequence[float], pills: Sequence[Pill]
) -> list[Tab]:
    above = [pill.rect.bottom for pill in pills if pill.where is Where.ABOVE]
    below = [pill.rect.y for pill in pills if pill.where is Where.BELOW]
    half = TAB_HEIGHT / 2
    low, high = max(above, default=frame.top) + half + 1, min(below, default=frame.bottom) - half - 1
    order = sorted(range(len(groups)), key=lambda number: (ports[number], groups[number].side))
    heights = spread([ports[number] for number in order], TAB_GAP, low, max(low, high))
    tabs = []
    for number, height in zip(order, heights, strict=True):
        group = groups[number]
        left = group.side is Side.LEFT
        x = TAB_REACH if left else frame.width - TAB_REACH - TAB_WIDTH
        port = (PORT_INSET if left else frame.width - PORT_INSET, ports[number])
        rect = Rect(x, height - half, TAB_WIDTH, TAB_HEIGHT)
        tabs.append(Tab(group.links, group.side, group.agreed, group.letter, port, rect))
    return tabs
