"""Which claim colours which characters, and in which lane each claim's underline runs. No Qt, no colours: whole numbers
in, whole numbers out, so that every rule can be tested by itself.

The unit of a mark is whatever the caller counts in; the article view uses positions in its document.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

LANES = 3
"""Underlines that have room below a line of text; the rest are told by a count at the line's end."""
COLUMNS = 3
"""Margin bars that have room beside a paragraph; the rest share one thin double bar."""


@dataclass(frozen=True, slots=True)
class Mark:
    """The stretch ``[start, end)`` that one claim covers."""

    id: str
    start: int
    end: int

    @property
    def key(self) -> tuple[int, int, str]:
        """Order in the text: by start, the longest first."""
        return (self.start, -self.end, self.id)


@dataclass(frozen=True, slots=True)
class Fill:
    """A stretch that one claim colours."""

    start: int
    end: int
    id: str


class HighlightIndex:
    """Marks by place. Building it is one sort; lanes are found only where somebody looks."""

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        self._by_id = {mark.id: mark for mark in marks if mark.end > mark.start}
        self._marks = sorted(self._by_id.values(), key=lambda mark: mark.key)
        self._keys = [mark.key for mark in self._marks]
        self._reach: list[int] = []
        """For each mark the furthest end of it and all before it: what bounds a search to the left."""
        self._extend_reach()
        self._lanes: dict[str, int] = {}

    def __len__(self) -> int:
        return len(self._marks)

    def __contains__(self, mark: str) -> bool:
        return mark in self._by_id

    def mark(self, mark: str) -> Mark | None:
        """The stretch of one claim."""
        return self._by_id.get(mark)

    @property
    def marks(self) -> Sequence[Mark]:
        """All marks in the order of the text."""
        return self._marks

    def put(self, mark: Mark) -> tuple[int, int]:
        """Add a mark, or move the one of the same identity; return the stretch whose painting this may change."""
        first, last = self.remove(mark.id) or (mark.start, mark.end)
        if mark.end > mark.start:
            place = bisect_left(self._keys, mark.key)
            self._by_id[mark.id] = mark
            self._marks.insert(place, mark)
            self._keys.insert(place, mark.key)
            self._reach.insert(place, 0)
            self._mend_reach(place)
        around = self._forget_lanes(mark.start, mark.end)
        return min(first, around[0]), max(last, around[1])

    def remove(self, mark: str) -> tuple[int, int] | None:
        """Take a mark out; return the stretch whose painting this may change, or None when there was none."""
        held = self._by_id.get(mark)
        if held is None:
            return None
        around = self._forget_lanes(held.start, held.end)
        place = bisect_left(self._keys, held.key)
        del self._by_id[mark], self._marks[place], self._keys[place], self._reach[place]
        self._mend_reach(place)
        return around

    def overlapping(self, start: int, end: int) -> list[Mark]:
        """Marks that share at least one position with ``[start, end)``, in the order of the text."""
        found = []
        place = bisect_left(self._keys, (end,)) - 1
        while place >= 0 and self._reach[place] > start:
            if self._marks[place].end > start:
                found.append(self._marks[place])
            place -= 1
        found.reverse()
        return found

    def lane(self, mark: str) -> int:
        """The underline lane of a mark: 0 is nearest to the text, :data:`LANES` means that there was no room."""
        if mark not in self._lanes:
            held = self._by_id.get(mark)
            if held is None:
                return 0
            self._assign_lanes(self._cluster(held.start, held.end))
        return self._lanes[mark]

    def fills(self, start: int, end: int) -> list[Fill]:
        """Who colours what within ``[start, end)``: each position belongs to the shortest mark that covers it."""
        return _shortest_covers(self.overlapping(start, end), start, end)

    # Inside

    def _extend_reach(self) -> None:
        furthest = 0
        for mark in self._marks:
            furthest = max(furthest, mark.end)
            self._reach.append(furthest)

    def _mend_reach(self, place: int) -> None:
        furthest = self._reach[place - 1] if place else 0
        for index in range(place, len(self._marks)):
            furthest = max(furthest, self._marks[index].end)
            if self._reach[index] == furthest and index > place:
                return
            self._reach[index] = furthest

    def _cluster(self, start: int, end: int) -> list[Mark]:
        """All marks that hang together with ``[start, end)`` by overlapping one another."""
        found = self.overlapping(start, end)
        if not found:
            return []
        first = bisect_left(self._keys, found[0].key)
        while first > 0 and self._reach[first - 1] > self._marks[first].start:
            first -= 1
        last = first + 1
        while last < len(self._marks) and (self._marks[last].start < max(self._reach[last - 1], end)):
            last += 1
        return self._marks[first:last]

    def _forget_lanes(self, start: int, end: int) -> tuple[int, int]:
        for mark in self._cluster(start, end):
            self._lanes.pop(mark.id, None)
            start, end = min(start, mark.start), max(end, mark.end)
        return start, end

    def _assign_lanes(self, cluster: list[Mark]) -> None:
        """Longest first, each in the lowest lane that is free over its whole length."""
        taken: list[list[tuple[int, int]]] = [[] for _ in range(LANES)]
        for mark in sorted(cluster, key=lambda mark: (mark.start - mark.end, mark.start, mark.id)):
            self._lanes[mark.id] = LANES
            for lane, stretches in enumerate(taken):
                place = bisect_left(stretches, (mark.start, mark.end))
                free_before = place == 0 or stretches[place - 1][1] <= mark.start
                free_after = place == len(stretches) or stretches[place][0] >= mark.end
                if free_before and free_after:
                    stretches.insert(place, (mark.start, mark.end))
                    self._lanes[mark.id] = lane
                    break


def _shortest_covers(marks: list[Mark], start: int, end: int) -> list[Fill]:
    edges: dict[int, list[Mark]] = {}
    for mark in marks:
        edges.setdefault(max(mark.start, start), []).append(mark)
        edges.setdefault(min(mark.end, end), [])
    order = sorted(edges)
    fills: list[Fill] = []
    open_marks: list[Mark] = []
    for here, there in zip(order, order[1:], strict=False):
        open_marks = [mark for mark in open_marks if mark.end > here] + edges[here]
        if not open_marks:
            continue
        owner = min(open_marks, key=lambda mark: (mark.end - mark.start, -mark.start, mark.id)).id
        if fills and fills[-1].id == owner and fills[-1].end == here:
            fills[-1] = Fill(fills[-1].start, there, owner)
        else:
            fills.append(Fill(here, there, owner))
    return fills


def margin_columns(bars: Iterable[tuple[int, int, str]]) -> dict[str, int]:
    """The margin column of each bar, given as first line, last line and identity: column 0 is nearest to the text,
    :data:`COLUMNS` means that it joins the double bar."""
    columns: dict[str, int] = {}
    last_lines: list[int] = []
    for first, last, bar in sorted(bars, key=lambda bar: (bar[0], -bar[1], bar[2])):
        column = next((at for at, used in enumerate(last_lines) if used < first), len(last_lines))
        if column == len(last_lines) and column < COLUMNS:
            last_lines.append(last)
        elif column < COLUMNS:
            last_lines[column] = last
        columns[bar] = min(column, COLUMNS)
    return columns
