"""Which claim colours which characters, and in which lane each claim's underline is: pure integer functions.

The unit of marks is up to the caller; the reading view uses positions in its document.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush
from itertools import accumulate, pairwise

from desktop.look.tokens import read_tokens

LANES = int(read_tokens()["highlight"]["lanes"])
"""Underlines below a line of text, at most; further ones are shown as a count at the line's end."""
COLUMNS = 3
"""Margin bars beside a paragraph, at most; the others share one thin double bar."""


Key = tuple[int, int, str]
"""The sort key of a mark: start, minus its end, claim; so by place, longest first."""


@dataclass(frozen=True, slots=True)
class HighlightMark:
    """The range ``[start, end)`` of one claim."""

    start: int
    end: int
    id: str

    @property
    def key(self) -> Key:
        return (self.start, -self.end, self.id)


@dataclass(frozen=True, slots=True)
class Fill:
    """A range coloured by one claim."""

    start: int
    end: int
    id: str


class HighlightIndex:
    """Marks by place.

    Marks are read lazily from their source, up to the requested position, and lanes are assigned only there: of
    thousands of marks few are visible, and the first paint must not wait for the others. The source returns marks by
    their start; if marks with the same start are not in order, all are read and sorted.
    """

    def __init__(self, keys: Iterable[Key] = ()) -> None:
        self._unread = iter(keys)
        self._keys: list[Key] = []
        self._by_id: dict[str, Key] = {}
        self._reach: list[int] = []
        """For each mark the greatest end of it and all previous ones, which limits a search to the left."""
        self._lanes: dict[str, int] = {}
        self._marks: dict[str, HighlightMark] = {}
        """Cached marks, since creating one takes longer than finding its key."""
        self._complete = False

    def __len__(self) -> int:
        self.read_all()
        return len(self._keys)

    def __contains__(self, claim: str) -> bool:
        return self._key(claim) is not None

    @property
    def complete(self) -> bool:
        """Whether every mark was read from the source."""
        return self._complete

    def mark(self, claim: str) -> HighlightMark | None:
        """The mark of one claim."""
        key = self._key(claim)
        return self._mark_of(key) if key else None

    def in_order(self) -> Sequence[Key]:
        """All marks in the order of the text."""
        self.read_all()
        return self._keys

    def read_all(self) -> None:
        """Read all remaining marks."""
        self._read_to(None)

    def read_on(self, stretch: int) -> bool:
        """Read the marks of the next ``stretch`` positions, in an idle moment. Returns whether any may remain."""
        self._read_to(self._keys[-1][0] + stretch if self._keys else 0)
        return not self._complete

    def put(self, claim: str, start: int, end: int) -> tuple[int, int]:
        """Add a claim's mark, or move it. Returns the range whose painting this may change."""
        self.read_all()
        before = self.remove(claim) or (start, end)
        key = (start, -end, claim)
        place = bisect_left(self._keys, key)
        self._by_id[claim] = key
        self._marks.pop(claim, None)
        self._keys.insert(place, key)
        self._reach.insert(place, 0)
        self._mend_reach(place)
        around = self._forget_lanes(start, end)
        return min(before[0], around[0]), max(before[1], around[1])

    def remove(self, claim: str) -> tuple[int, int] | None:
        """Remove a mark. Returns the range whose painting this may change; None if there was none."""
        self.read_all()
        key = self._by_id.get(claim)
        if key is None:
            return None
        around = self._forget_lanes(key[0], -key[1])
        place = bisect_left(self._keys, key)
        del self._by_id[claim], self._keys[place], self._reach[place]
        self._marks.pop(claim, None)
        self._mend_reach(place)
        return around

    def overlapping(self, start: int, end: int) -> list[HighlightMark]:
        """Marks with at least one position in ``[start, end)``, in the order of the text."""
        self._read_to(end)
        marks = []
        place = bisect_left(self._keys, (end,)) - 1
        while place >= 0 and self._reach[place] > start:
            if -self._keys[place][1] > start:
                marks.append(self._mark_of(self._keys[place]))
            place -= 1
        marks.reverse()
        return marks

    def lane(self, claim: str) -> int:
        """The underline lane of a mark: 0 is nearest to the text, :data:`LANES` means that there was no room."""
        if claim not in self._lanes:
            key = self._key(claim)
            if key is None:
                return 0
            self._assign_lanes(self._cluster(key[0], -key[1]))
        return self._lanes[claim]

    def lane_of(self, mark: HighlightMark) -> int:
        """Like :meth:`lane`, for a mark instead of an identity."""
        if mark.id not in self._lanes:
            self._assign_lanes(self._cluster(mark.start, mark.end))
        return self._lanes[mark.id]

    def fills(self, start: int, end: int) -> list[Fill]:
        """The fills within ``[start, end)``: each position has the colour of the shortest mark that covers it."""
        return shortest_covers(self.overlapping(start, end), start, end)

    # Inside

    def _mark_of(self, key: Key) -> HighlightMark:
        mark = self._marks.get(key[2])
        if mark is None:
            mark = self._marks[key[2]] = HighlightMark(key[0], -key[1], key[2])
        return mark

    def _key(self, claim: str) -> Key | None:
        if claim not in self._by_id:
            self.read_all()
        return self._by_id.get(claim)

    def _read_to(self, end: int | None) -> None:
        """Read marks until one begins at or after ``end``; None reads all."""
        if self._complete or (end is not None and self._keys and self._keys[-1][0] >= end):
            return
        furthest = self._reach[-1] if self._reach else 0
        for key in self._unread:
            in_order = not self._keys or self._keys[-1] < key
            furthest = max(furthest, -key[1])
            self._keys.append(key)
            self._reach.append(furthest)
            self._by_id[key[2]] = key
            if not in_order:
                self._sort()
                return
            if end is not None and key[0] >= end:
                return
        self._complete = True

    def _sort(self) -> None:
        self._keys = sorted([*self._keys, *self._unread])
        self._by_id = {key[2]: key for key in self._keys}
        self._reach = list(accumulate((-minus_end for _, minus_end, _ in self._keys), max))
        self._lanes.clear()
        self._complete = True

    def _mend_reach(self, place: int) -> None:
        furthest = self._reach[place - 1] if place else 0
        for index in range(place, len(self._keys)):
            furthest = max(furthest, -self._keys[index][1])
            if self._reach[index] == furthest and index > place:
                return
            self._reach[index] = furthest

    def _cluster(self, start: int, end: int) -> list[HighlightMark]:
        """All marks connected with ``[start, end)`` through overlapping marks."""
        cluster = self.overlapping(start, end)
        if not cluster:
            return []
        first = bisect_left(self._keys, cluster[0].key)
        while first > 0 and self._reach[first - 1] > self._keys[first][0]:
            first -= 1
        last, furthest = first, end
        while last == first or self._begins_before(last, furthest):
            furthest = max(furthest, -self._keys[last][1])
            last += 1
        return [self._mark_of(key) for key in self._keys[first:last]]

    def _begins_before(self, place: int, end: int) -> bool:
        if place == len(self._keys):
            self._read_to(end)
        return place < len(self._keys) and self._keys[place][0] < end

    def _forget_lanes(self, start: int, end: int) -> tuple[int, int]:
        for mark in self._cluster(start, end):
            self._lanes.pop(mark.id, None)
            start, end = min(start, mark.start), max(end, mark.end)
        return start, end

    def _assign_lanes(self, cluster: list[HighlightMark]) -> None:
        """Assign lanes, longest first, each the lowest that is free over its whole length."""
        lanes: list[list[tuple[int, int]]] = [[] for _ in range(LANES)]
        for mark in sorted(cluster, key=lambda mark: (mark.start - mark.end, mark.start, mark.id)):
            self._lanes[mark.id] = LANES
            for lane, stretches in enumerate(lanes):
                place = bisect_left(stretches, (mark.start, mark.end))
                free_before = place == 0 or stretches[place - 1][1] <= mark.start
                free_after = place == len(stretches) or stretches[place][0] >= mark.end
                if free_before and free_after:
                    stretches.insert(place, (mark.start, mark.end))
                    self._lanes[mark.id] = lane
                    break


def shortest_covers(marks: Iterable[HighlightMark], start: int, end: int) -> list[Fill]:
    """The fills of ``marks``, given in the order of the text, within ``[start, end)``, each position by the
    shortest."""
    edges: dict[int, list[HighlightMark]] = {}
    for mark in marks:
        edges.setdefault(max(mark.start, start), []).append(mark)
        edges.setdefault(min(mark.end, end), [])
    fills: list[Fill] = []
    open_marks: list[tuple[tuple[int, int, str], HighlightMark]] = []
    for start_edge, end_edge in pairwise(sorted(edges)):
        for mark in edges[start_edge]:
            heappush(open_marks, (_shortness(mark), mark))
        while open_marks and open_marks[0][1].end <= start_edge:
            heappop(open_marks)
        if not open_marks:
            continue
        owner = open_marks[0][1]
        if fills and fills[-1].id == owner.id and fills[-1].end == start_edge:
            fills[-1] = Fill(fills[-1].start, end_edge, owner.id)
        else:
            fills.append(Fill(start_edge, end_edge, owner.id))
    return fills


def _shortness(mark: HighlightMark) -> tuple[int, int, str]:
    return (mark.end - mark.start, -mark.start, mark.id)


def margin_columns(bars: Iterable[tuple[int, int, str]]) -> dict[str, int]:
    """The margin column of each bar, given as first line, last line and identity: column 0 is nearest to the text,
    :data:`COLUMNS` means that it is part of the double bar."""
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
