"""Colours, lanes and columns of claims; incremental changes give the same result as a rebuild."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.reading.text.highlights import COLUMNS, LANES, Fill, HighlightIndex, Key, margin_columns


def index_of(*places: tuple[int, int]) -> HighlightIndex:
    """Marks a, b, c… over these stretches."""
    return HighlightIndex(sorted(key(chr(97 + number), *place) for number, place in enumerate(places)))


def key(claim: str, start: int, end: int) -> Key:
    return (start, -end, claim)


PLACES = st.lists(st.tuples(st.integers(0, 60), st.integers(1, 25)), max_size=25)


def keys_of(places: list[tuple[int, int]]) -> list[Key]:
    """Keys by start, those with one start in any order."""
    keys = [key(f"c{number}", start, start + length) for number, (start, length) in enumerate(places)]
    return sorted(keys, key=lambda key: key[0])


def test_the_shortest_claim_gives_the_fill() -> None:
    assert index_of((0, 10), (3, 6)).fills(0, 10) == [Fill(0, 3, "a"), Fill(3, 6, "b"), Fill(6, 10, "a")]


def test_of_two_equally_long_claims_the_later_one_gives_the_fill() -> None:
    assert index_of((0, 4), (2, 6)).fills(0, 6) == [Fill(0, 2, "a"), Fill(2, 6, "b")]


def test_fills_are_cut_to_what_was_asked() -> None:
    assert index_of((0, 100)).fills(10, 20) == [Fill(10, 20, "a")]


def test_the_longest_claim_gets_the_lane_nearest_to_the_text() -> None:
    index = index_of((2, 5), (0, 10), (4, 9))
    assert [index.lane(claim) for claim in "bca"] == [0, 1, 2]


def test_claims_that_only_touch_share_a_lane() -> None:
    index = index_of((0, 5), (5, 10))
    assert [index.lane("a"), index.lane("b")] == [0, 0]


def test_a_fourth_claim_over_one_place_has_no_lane() -> None:
    index = index_of((0, 10), (0, 9), (0, 8), (0, 7))
    assert index.lane("d") == LANES


def test_only_what_is_looked_at_is_read() -> None:
    taken: list[int] = []

    def source() -> object:
        for number in range(1_000):
            taken.append(number)
            yield key(f"c{number}", 10 * number, 10 * number + 5)

    index = HighlightIndex(source())  # type: ignore[arg-type]
    assert [mark.id for mark in index.overlapping(20, 40)] == ["c2", "c3"]
    assert index.lane("c3") == 0
    assert len(taken) < 10
    assert len(index) == 1_000


@given(PLACES, st.integers(0, 80), st.integers(1, 30))
def test_overlapping_finds_exactly_what_overlaps(
    places: list[tuple[int, int]], start: int, length: int
) -> None:
    keys = keys_of(places)
    wanted = {claim for first, minus_end, claim in keys if first < start + length and -minus_end > start}
    found = HighlightIndex(keys).overlapping(start, start + length)
    assert {mark.id for mark in found} == wanted
    assert len(found) == len(wanted)


@given(PLACES)
def test_no_two_claims_overlap_in_one_lane(places: list[tuple[int, int]]) -> None:
    index = HighlightIndex(keys_of(places))
    marks = [mark for claim in index.in_order() if (mark := index.mark(claim[2])) is not None]
    for one in marks:
        for other in marks:
            if one.id < other.id and one.start < other.end and other.start < one.end:
                assert index.lane(one.id) != index.lane(other.id) or index.lane(one.id) == LANES


@given(PLACES, PLACES, st.data())
def test_changes_one_by_one_end_where_building_anew_does(
    before: list[tuple[int, int]], after: list[tuple[int, int]], data: st.DataObject
) -> None:
    index = HighlightIndex(keys_of(before))
    wanted = {claim: (start, minus_end, claim) for start, minus_end, claim in keys_of(before)}
    for start, minus_end, claim in keys_of(after):
        index.lane(claim)
        if data.draw(st.booleans()):
            index.put(claim, start, -minus_end)
            wanted[claim] = (start, minus_end, claim)
        else:
            index.remove(claim)
            wanted.pop(claim, None)
    anew = HighlightIndex(sorted(wanted.values()))
    assert list(index.in_order()) == list(anew.in_order())
    assert index.fills(0, 100) == anew.fills(0, 100)
    assert [index.lane(claim) for claim in wanted] == [anew.lane(claim) for claim in wanted]
    for start in range(0, 90, 7):
        assert index.overlapping(start, start + 5) == anew.overlapping(start, start + 5)


def test_a_change_names_all_that_its_lanes_may_move() -> None:
    index = index_of((0, 10), (8, 20), (40, 50))
    assert index.put("d", 15, 30) == (0, 30)
    assert index.remove("c") == (40, 50)
    assert index.remove("nobody") is None


def test_margin_bars_on_the_same_lines_stand_side_by_side() -> None:
    columns = margin_columns([(0, 1, "a"), (1, 2, "b"), (2, 3, "c")])
    assert columns == {"a": 0, "b": 1, "c": 0}


def test_bars_beyond_the_last_column_share_the_double_bar() -> None:
    columns = margin_columns([(0, 5, name) for name in "abcde"])
    assert [columns[name] for name in "abcde"] == [0, 1, 2, COLUMNS, COLUMNS]
