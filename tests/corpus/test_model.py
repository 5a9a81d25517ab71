from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.model import BUILT_IN_RELATIONS, DIRECTED_RELATIONS, Relation, Selector, Span
from tests.corpus.build import archive, link, tag

SPANS = st.tuples(st.integers(0, 20), st.integers(0, 8)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2), (-2, -1)])
def test_what_is_no_span_cannot_be_made(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)


@given(SPANS)
def test_a_span_contains_as_many_places_as_it_is_long(span: Span) -> None:
    assert sum(span.contains(offset) for offset in range(40)) == len(span)
    assert bool(span) == (len(span) > 0)


@given(SPANS, SPANS)
def test_spans_overlap_when_they_share_a_place(one: Span, other: Span) -> None:
    shared = any(one.contains(offset) and other.contains(offset) for offset in range(40))
    # An empty span lies between places; it overlaps a span inside of which it lies.
    if one and other:
        assert one.overlaps(other) == shared
    assert one.overlaps(other) == other.overlaps(one)


def test_spans_are_ordered_by_where_they_begin() -> None:
    assert sorted([Span(2, 3), Span(1, 9), Span(1, 2)]) == [Span(1, 2), Span(1, 9), Span(2, 3)]


def test_values_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        tag("t").name = "另名"  # type: ignore[misc]


def test_a_claim_gives_its_place_in_both_forms() -> None:
    claim = archive().claims[0]
    assert claim.span == Span(claim.start, claim.end)
    assert claim.selector == Selector(claim.quote, claim.prefix, claim.suffix, claim.start, claim.end)
    assert claim.selector.span == claim.span


def test_a_link_has_two_ends() -> None:
    made = link("l", "a", "b")
    assert made.other_end("a") == "b"
    assert made.other_end("b") == "a"


def test_built_in_relations_are_known_by_their_identity() -> None:
    assert all(Relation(one, "", one in DIRECTED_RELATIONS, 0).built_in for one in BUILT_IN_RELATIONS)
    assert not Relation("own", "背景", False, 9).built_in
    assert set(BUILT_IN_RELATIONS) >= DIRECTED_RELATIONS
