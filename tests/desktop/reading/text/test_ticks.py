"""Ticks by position."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.reading.text.ticks import Ticks

SHARES = st.integers(0, 20).map(lambda number: number / 20)
MOVES = st.lists(st.tuples(st.sampled_from("abcdef"), st.none() | SHARES), max_size=30)


@given(MOVES, SHARES, SHARES)
def test_moved_ticks_are_as_if_placed_anew(
    moves: list[tuple[str, float | None]], low: float, high: float
) -> None:
    ticks, held = Ticks(), dict[str, float]()
    for name, share in moves:
        if share is None:
            ticks.remove(name)
            held.pop(name, None)
        else:
            ticks.put(name, share)
            held[name] = share
    wanted = sorted((share, name) for name, share in held.items())
    assert list(ticks) == list(Ticks(wanted)) == wanted
    assert ticks.between(low, high) == [tick for tick in wanted if low <= tick[0] < high]
    assert ticks.next_from(low) == next((share for share, _ in wanted if share >= low), None)
    assert [ticks.share(name) for name in "abcdef"] == [held.get(name) for name in "abcdef"]
