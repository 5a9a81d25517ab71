from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from corpus.model import Span
from corpus.offset_map import OffsetMap


def _maps() -> st.SearchStrategy[tuple[int, OffsetMap, int]]:
    """A length, a map from a text of that length, and the length that it leads to."""

    def build(steps: list[tuple[int, int, int]]) -> tuple[int, OffsetMap, int]:
        source = shown = 0
        stretches = []
        for gap, old, new in steps:
            source, shown = source + gap, shown + gap
            if old != new:
                stretches.append((Span(source, source + old), Span(shown, shown + new)))
            source, shown = source + old, shown + new
        return source, OffsetMap.of(iter(stretches)), shown

    step = st.tuples(st.integers(0, 3), st.integers(1, 4), st.integers(1, 4))
    return st.lists(step, max_size=6).map(build)


@given(_maps(), _maps())
def test_two_maps_in_a_row_lose_nothing(
    first: tuple[int, OffsetMap, int], second: tuple[int, OffsetMap, int]
) -> None:
    _, one, between = first
    _, two, _ = second
    both = one.then(two)
    for start in range(between):
        middle = Span(start, start + 1)
        source, shown = one.span_to_source(middle), two.span_to_shown(middle)
        across = both.span_to_shown(source)
        assert across.start <= shown.start
        assert across.end >= shown.end
