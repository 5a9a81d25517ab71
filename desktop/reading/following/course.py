"""Scrolling along the analyst's links: from the position of one pane, the position of another.

The articles are not parallel, so the links cross and cluster. Of all links between two panes, the longest chain that
descends in both texts is used; between its members the position is interpolated, beyond its last member the other pane
stays. If one line of a text corresponds to a page of the other, the movement starts earlier and ends later rather than
jumping. All positions are logical pixels; offsets are code points.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

READING_LINE = 0.4
"""The height in a window at which a reader looks, as a share. Towards the ends of a text it moves to the edges.
Chosen."""
STEEPEST = 5.0
"""Largest number of pixels that a pane moves for each pixel that the leading one is scrolled. Chosen by eye."""
MOST_ANCHORS = 800
"""Links in a course, at most. Chosen: each needs its height in both texts, for which Qt must lay them out."""


def longest_chain(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest selection of pairs that increases strictly in both members. Of equally long ones, the one with the
    smallest second members, so that a link added at the end does not change the beginning."""
    ordered = sorted(set(pairs), key=lambda pair: (pair[0], -pair[1]))
    tails: list[int] = []
    members: list[int] = []
    before: list[int] = []
    for number, (_, second) in enumerate(ordered):
        length = bisect_left(tails, second)
        before.append(members[length - 1] if length else -1)
        if length == len(tails):
            tails.append(second)
            members.append(number)
        else:
            tails[length] = second
            members[length] = number
    chain = []
    number = members[-1] if members else -1
    while number >= 0:
        chain.append(ordered[number])
        number = before[number]
    return chain[::-1]


def thin_out(chain: Sequence[tuple[int, int]], most: int = MOST_ANCHORS) -> list[tuple[int, int]]:
    """At most ``most`` members of a chain, distributed over it, including both ends."""
    if len(chain) <= most:
        return list(chain)
    step = (len(chain) - 1) / (most - 1)
    return [chain[round(number * step)] for number in range(most)]


class Course:
    """An increasing function through anchors, constant beyond them, nowhere steeper than :data:`STEEPEST`.

    It is the mean of the lowest and the highest such function that bound the interpolation, so it passes through every
    anchor around which the interpolation is not too steep, and spreads a steep part evenly to both sides.
    """

    def __init__(self, anchors: Sequence[tuple[float, float]], steepest: float = STEEPEST) -> None:
        self._x = [anchor[0] for anchor in anchors]
        self._y = [anchor[1] for anchor in anchors]
        self._steepest = steepest
        self._ceiling = list(self._y)
        self._floor = list(self._y)
        for number in range(1, len(self._x)):
            reach = steepest * (self._x[number] - self._x[number - 1])
            self._ceiling[number] = min(self._y[number], self._ceiling[number - 1] + reach)
        for number in range(len(self._x) - 2, -1, -1):
            reach = steepest * (self._x[number + 1] - self._x[number])
            self._floor[number] = max(self._y[number], self._floor[number + 1] - reach)

    def at(self, x: float) -> float:
        """The position corresponding to ``x``."""
        if not self._x:
            return 0.0
        right = bisect_right(self._x, x)
        straight = self._straight(x, right)
        ceiling = floor = straight
        if right > 0:
            ceiling = min(straight, self._ceiling[right - 1] + self._steepest * (x - self._x[right - 1]))
        if right < len(self._x):
            floor = max(straight, self._floor[right] - self._steepest * (self._x[right] - x))
        return (ceiling + floor) / 2

    def _straight(self, x: float, right: int) -> float:
        if right == 0:
            return self._y[0]
        if right == len(self._x):
            return self._y[-1]
        x0, x1, y0, y1 = self._x[right - 1], self._x[right], self._y[right - 1], self._y[right]
        return y0 + (y1 - y0) * (x - x0) / (x1 - x0)


@dataclass(frozen=True, slots=True)
class Viewport:
    """A window of ``height`` pixels onto a text of ``document`` pixels."""

    height: float
    document: float

    @property
    def furthest(self) -> float:
        """The largest scroll position."""
        return max(0.0, self.document - self.height)

    def focus(self, scroll: float) -> float:
        """The height in the text that is read at a scroll position: the reading line, which moves from the top edge at
        the beginning to the bottom edge at the end, so that every line of the text is reached."""
        return scroll + self.height * (
            READING_LINE * self._begun(scroll) + (1 - READING_LINE) * self._ended(scroll)
        )

    def scroll_for(self, focus: float) -> float:
        """The inverse of :meth:`focus`: the scroll position at which ``focus`` is read, within the text."""
        ramp, furthest = self._ramp, self.furthest
        if not furthest:
            return 0.0
        first, last = self.focus(ramp), self.focus(furthest - ramp)
        if focus <= first:
            scroll = ramp * focus / first
        elif focus <= last:
            scroll = ramp + (furthest - 2 * ramp) * (focus - first) / (last - first)
        else:
            scroll = furthest - ramp * (self.document - focus) / (self.document - last)
        return min(max(scroll, 0.0), furthest)

    @property
    def _ramp(self) -> float:
        return min(self.height, self.furthest / 2)

    def _begun(self, scroll: float) -> float:
        return min(1.0, scroll / self._ramp) if self._ramp else 0.0

    def _ended(self, scroll: float) -> float:
        return max(0.0, 1.0 - (self.furthest - scroll) / self._ramp) if self._ramp else 0.0


def course_between(anchors: Sequence[tuple[float, float]]) -> Course | None:
    """The course through links given by their heights in both texts; both texts begin together. None without links."""
    rising = [(0.0, 0.0)]
    for x, y in anchors:
        if x > rising[-1][0] and y > rising[-1][1]:
            rising.append((x, y))
    return Course(rising) if len(rising) > 1 else None


def follow(course: Course, driver: Viewport, scroll: float, follower: Viewport) -> float:
    """The scroll position of the follower that corresponds to ``scroll`` of the driver."""
    return follower.scroll_for(course.at(driver.focus(scroll)))
