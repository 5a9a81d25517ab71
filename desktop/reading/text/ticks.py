"""Positions of the ticks of a text's claims in an overview: shares of its height, from 0 to 1, in order."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator

Tick = tuple[float, str]
"""Share of the text's height, and claim."""


class Ticks:
    """Ticks sorted by position; one can be moved without processing the others."""

    def __init__(self, ticks: Iterable[Tick] = ()) -> None:
        self._ticks = sorted(ticks)
        self._shares = {claim: share for share, claim in self._ticks}

    def __iter__(self) -> Iterator[Tick]:
        return iter(self._ticks)

    def share(self, claim: str | None) -> float | None:
        """The position of a claim's tick; None if it has none."""
        return None if claim is None else self._shares.get(claim)

    def put(self, claim: str, share: float) -> None:
        """Add a tick, or move it."""
        self.remove(claim)
        self._shares[claim] = share
        insort(self._ticks, (share, claim))

    def remove(self, claim: str) -> None:
        """Remove a tick, if there is one."""
        share = self._shares.pop(claim, None)
        if share is not None:
            del self._ticks[bisect_left(self._ticks, (share, claim))]

    def between(self, low: float, high: float) -> list[Tick]:
        """Ticks from ``low`` to below ``high``."""
        return self._ticks[bisect_left(self._ticks, (low, "")) : bisect_left(self._ticks, (high, ""))]

    def next_from(self, share: float) -> float | None:
        """The position of the first tick at or after ``share``; None if there is none."""
        place = bisect_left(self._ticks, (share, ""))
        return self._ticks[place][0] if place < len(self._ticks) else None
