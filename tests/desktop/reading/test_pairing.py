"""Finding the links that are near: the index must agree with looking at every link."""

from hypothesis import given
from hypothesis import strategies as st

from corpus.model import Span
from desktop.reading.pairing import Paired, PairIndex

spans = st.tuples(st.integers(0, 500), st.integers(1, 80)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))


@given(st.lists(st.tuples(spans, spans), max_size=60), spans, spans)
def test_the_index_finds_exactly_what_overlaps_either_window(ends, left, right):
    pairs = [Paired(str(n), "quotes", f"l{n}", f"r{n}", one, two) for n, (one, two) in enumerate(ends)]
    near = PairIndex(pairs).near(left, right)
    expected = {pair.link for pair in pairs if pair.left_span.overlaps(left) or pair.right_span.overlaps(right)}
    assert {pair.link for pair in near} == expected
    assert len(near) == len(expected)


def test_without_links_nothing_is_near():
    assert PairIndex().near(Span(0, 10), Span(0, 10)) == []
