"""Several spans of one text."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.model import Span
from corpus.spans import lies_in, united


def test_spans_that_overlap_or_touch_become_one() -> None:
    spans = [Span(7, 9), Span(0, 5), Span(5, 6), Span(1, 3), Span(7, 8)]
    assert united(spans) == [Span(0, 6), Span(7, 9)]
    assert united([]) == []


def test_the_end_of_a_span_lies_outside() -> None:
    spans = [Span(1, 3), Span(5, 6)]
    assert [offset for offset in range(8) if lies_in(spans, offset)] == [1, 2, 5]


@settings(max_examples=30, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 30), st.integers(1, 8)), max_size=6), st.integers(0, 40))
def test_united_spans_hold_what_the_spans_hold(pairs: list[tuple[int, int]], offset: int) -> None:
    spans = [Span(start, start + length) for start, length in pairs]
    assert lies_in(united(spans), offset) == any(span.contains(offset) for span in spans)
