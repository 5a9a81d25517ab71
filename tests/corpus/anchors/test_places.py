from __future__ import annotations

import pytest

from corpus.anchors.places import (
    CONTEXT,
    Located,
    context_likeness,
    describe,
    nearest,
    single_out,
    without_overlaps,
)
from corpus.model import Selector, Span

TEXT = "".join(chr(0x4E00 + number) for number in range(200))


def test_a_passage_is_described_with_32_code_points_on_either_side() -> None:
    assert CONTEXT == 32
    selector = describe(TEXT, Span(100, 110))
    assert selector == Selector(TEXT[100:110], TEXT[68:100], TEXT[110:142], 100, 110)
    assert describe(TEXT, Span(3, 200)) == Selector(TEXT[3:200], TEXT[:3], "", 3, 200)
    with pytest.raises(ValueError, match="reaches beyond 200"):
        describe(TEXT, Span(100, 201))


def test_occurrences_are_listed_from_the_expected_place() -> None:
    text = "的甲的乙的丙的"
    assert nearest(text, "的", 4) == [4, 2, 6, 0]
    assert nearest(text, "的", 0) == [0, 2, 4, 6]
    assert nearest(text, "的", 99) == [6, 4, 2, 0]
    assert nearest(text, "的", -5) == [0, 2, 4, 6]
    assert nearest(text, "丁", 3) == []
    assert nearest("啊啊啊", "啊啊", 1) == [1, 0]


def test_of_many_occurrences_the_nearest_four_hundred_are_listed() -> None:
    found = nearest("的" * 2_000, "的", 1_000)
    assert len(found) == 400
    assert (min(found), max(found)) == (800, 1_199)


def _place(start: int, score: float, length: int = 4) -> Located:
    return Located(Span(start, start + length), score)


@pytest.mark.parametrize(
    ("places", "expected", "chosen"),
    [
        ([], 0, None),
        ([_place(5, 0.2)], 500, 5),
        ([_place(5, 0.7), _place(50, 0.9)], 5, 50),
        # About as good: the nearer one, if it is three times as near.
        ([_place(10, 0.70), _place(61, 0.73)], 0, 10),
        ([_place(10, 0.70), _place(30, 0.70)], 0, 10),
        ([_place(10, 0.70), _place(29, 0.70)], 0, None),
        ([_place(10, 0.70), _place(29, 0.75)], 0, 29),
        # Places that overlap are one.
        ([_place(10, 0.70), _place(13, 0.70)], 0, 10),
        ([_place(10, 0.70), _place(14, 0.70)], 0, None),
        ([_place(10, 0.70), _place(12, 0.70), _place(20, 0.70)], 0, None),
    ],
)
def test_the_best_place_is_singled_out_unless_two_are_as_good(
    places: list[Located], expected: int, chosen: int | None
) -> None:
    place = single_out(places, expected)
    assert (None if place is None else place.span.start) == chosen


def test_of_overlapping_places_the_best_is_kept() -> None:
    worse, best, apart = _place(10, 0.6), _place(12, 0.9), _place(16, 0.7)
    assert without_overlaps([worse, best, apart]) == [best, apart]


SELECTOR = describe(TEXT, Span(100, 104))


def test_the_same_surroundings_are_wholly_alike_and_others_not_at_all() -> None:
    assert context_likeness(TEXT, SELECTOR, Span(100, 104)) == 1
    assert context_likeness("甲" * 200, SELECTOR, Span(100, 104)) == 0
    assert context_likeness("甲" * 4, Selector("甲甲甲甲", "", "", 0, 4), Span(0, 4)) == 1


def test_what_is_nearest_to_the_quote_counts_most() -> None:
    near = TEXT[92:112]
    far = TEXT[68:76] + "甲" * 24 + TEXT[100:104] + "甲" * 24 + TEXT[128:136]
    by_near = context_likeness("甲" * 40 + near + "甲" * 40, SELECTOR, Span(48, 52))
    by_far = context_likeness(far, SELECTOR, Span(32, 36))
    assert 0.3 < by_near < 0.5
    assert 0.1 < by_far < by_near / 2


def test_both_sides_count() -> None:
    only_before = context_likeness(TEXT[:104] + "甲" * 40, SELECTOR, Span(100, 104))
    only_after = context_likeness("甲" * 100 + TEXT[100:], SELECTOR, Span(100, 104))
    assert only_before == pytest.approx(0.5)
    assert only_after == pytest.approx(0.5)


def test_context_that_moved_a_little_counts_and_single_characters_do_not() -> None:
    moved = TEXT[:100] + "甲" * 12 + TEXT[100:104] + "甲" * 40
    assert context_likeness(moved, SELECTOR, Span(112, 116)) > 0.15
    too_far = TEXT[:100] + "甲" * 13 + TEXT[100:104] + "甲" * 40
    assert context_likeness(too_far, SELECTOR, Span(113, 117)) == 0
    scattered = "".join(character + "甲" for character in TEXT[84:100]) + TEXT[100:104]
    assert context_likeness(scattered, SELECTOR, Span(32, 36)) == 0
    in_pairs = "".join(TEXT[at : at + 2] + "甲" for at in range(88, 100, 2)) + TEXT[100:104]
    assert context_likeness(in_pairs, SELECTOR, Span(18, 22)) > 0.1
