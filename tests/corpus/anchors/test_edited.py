from __future__ import annotations

import pytest

from corpus.anchors.edited import Approximation, _pieces
from corpus.anchors.places import describe
from corpus.model import Selector, Span

BEFORE = "昨日的会上，交通局公布了调价方案的所有细节。"
AFTER = "，渡轮公司表示将如期执行该方案，不再推迟。"
QUOTE = "跨江渡轮票价由两元调整为三元并于十一月起执行"
OLD = BEFORE + QUOTE + AFTER
SELECTOR = describe(OLD, Span(len(BEFORE), len(BEFORE) + len(QUOTE)))
FILLER = "别的话题占去了版面的大半，与此毫无关系。" * 4


def _found(text: str, selector: Selector = SELECTOR, expected: int | None = None) -> list[str]:
    start = selector.start if expected is None else expected
    return [
        text[place.span.start : place.span.end] for place in Approximation(text, selector, start).places()
    ]


def _edited(changes: int) -> str:
    """The quote with so many of its characters replaced, evenly spread."""
    step = len(QUOTE) // max(1, changes)
    replaced = set(range(1, changes * step, step)) if changes else set()
    return "".join("卍" if at in replaced else character for at, character in enumerate(QUOTE))


@pytest.mark.parametrize(
    ("new", "found"),
    [
        ("跨江渡轮票价由两元调整为五元并于十一月起执行", True),
        ("跨江渡轮的票价由两元调整为三元，并于十一月起执行", True),
        ("渡轮票价由两元调整为三元并于十一月起执行", True),
        ("跨江渡轮票价调整为三元并于十一月执行", True),
        ("编辑部已将这一段内容整体改写成另外的话", False),
    ],
)
def test_a_quote_with_some_other_words_is_found_in_its_surroundings(new: str, found: bool) -> None:
    assert _found(FILLER + BEFORE + new + AFTER) == ([new] if found else [])


@pytest.mark.parametrize(
    ("changes", "surrounded", "found"),
    [(8, True, True), (9, True, False), (5, False, True), (6, False, False)],
)
def test_less_of_a_quote_must_be_left_where_its_surroundings_are_the_same(
    changes: int, surrounded: bool, found: bool
) -> None:
    assert len(QUOTE) == 22
    new = _edited(changes)
    assert sum(one != other for one, other in zip(new, QUOTE, strict=True)) == changes
    text = BEFORE + new + AFTER if surrounded else FILLER + new + FILLER
    assert bool(_found(text)) is found


def test_short_quotes_are_not_looked_for_in_other_words() -> None:
    old = BEFORE + "票价上涨三成" + AFTER
    for length, found in ((5, []), (6, ["票价上升三成"])):
        quote = describe(old, Span(len(BEFORE), len(BEFORE) + length))
        assert _found(old.replace("上涨", "上升"), quote) == found


def test_a_medium_quote_is_believed_only_with_something_of_its_surroundings() -> None:
    old = BEFORE + "渡轮票价由两元调为三元" + AFTER
    quote = describe(old, Span(len(BEFORE), len(BEFORE) + 11))
    new = "渡轮票价由两元调为五元"
    assert _found(BEFORE + new + FILLER, quote) == [new]
    assert _found(FILLER + new + FILLER, quote) == []
    assert _found(FILLER + "渡轮票价由两元调为三元" + FILLER, quote) == ["渡轮票价由两元调为三元"]


def test_few_characters_of_surroundings_are_no_surroundings() -> None:
    old, new = "渡轮票价由两元调为三元", "渡轮票价由两元调为五元"
    for before, after, found in ((8, 7, []), (8, 8, [new])):
        selector = Selector(old, BEFORE[-before:], AFTER[:after], 100, 111)
        assert _found(FILLER + BEFORE[-before:] + new + AFTER[:after] + FILLER, selector) == found


def test_pieces_are_spread_over_the_whole_quote() -> None:
    for length, size, count in (
        (6, 2, 5),
        (11, 2, 10),
        (12, 3, 10),
        (23, 3, 21),
        (24, 4, 21),
        (2_000, 4, 63),
    ):
        quote = "".join(chr(0x4E00 + number) for number in range(length))
        pieces = list(_pieces(quote))
        assert [piece for _, piece in pieces] == [quote[at : at + size] for at, _ in pieces]
        assert len(pieces) == count
        assert pieces[0][0] == 0
        assert pieces[-1][0] >= length - size - length // 62


@pytest.mark.parametrize(("length", "found"), [(16, True), (15, False)])
def test_sixteen_characters_can_be_believed_anywhere(length: int, found: bool) -> None:
    quote = describe(OLD, Span(len(BEFORE), len(BEFORE) + length))
    new = QUOTE[:5] + "卍" + QUOTE[6:length]
    assert _found(FILLER + new + FILLER, quote) == ([new] if found else [])


def test_what_is_not_left_is_not_made_up() -> None:
    assert _found(FILLER * 3) == []
    assert _found("") == []
    assert _found(QUOTE[:4]) == []


def test_a_quote_may_have_grown_or_shrunk() -> None:
    grown = QUOTE[:8] + "（推迟后）" + QUOTE[8:]
    assert _found(BEFORE + grown + AFTER) == [grown]
    shrunk = QUOTE[:8] + QUOTE[15:]
    assert _found(BEFORE + shrunk + AFTER) == [shrunk]


def test_scores_tell_words_from_surroundings() -> None:
    (in_place,) = Approximation(BEFORE + _edited(1) + AFTER, SELECTOR, 0).places()
    (elsewhere,) = Approximation(FILLER + _edited(1) + FILLER, SELECTOR, 0).places()
    assert in_place.score == pytest.approx(0.6 * 21 / 22 + 0.3)
    assert elsewhere.score == pytest.approx(0.6 * 21 / 22)


def test_of_several_places_all_are_found() -> None:
    first, second = _edited(1), _edited(2)
    assert _found(first + FILLER * 3 + second) == [first, second]


LONG = "".join(f"第{number}号船昨日载客{number * 7 % 1000}人。" for number in range(160))


def test_a_long_quote_is_found_by_its_ends() -> None:
    assert len(LONG) > 2_000
    old = BEFORE + LONG + AFTER
    quote = describe(old, Span(len(BEFORE), len(BEFORE) + len(LONG)))
    edited = LONG.replace("第80号船", "第八十号船").replace("第90号船", "第九十号轮船")
    assert _found("按：" + BEFORE + edited + AFTER, quote) == [edited]
    assert _found(BEFORE + LONG[:600] + AFTER, quote) == []
    assert _found(BEFORE + LONG[-400:] + FILLER + LONG[:400] + AFTER, quote) == []
    shorter = LONG[:500] + LONG[-500:]
    assert _found(BEFORE + shorter + AFTER, quote) == []


@pytest.mark.parametrize("length", [8, 14, 30, 400])
def test_quotes_of_any_length_are_found_from_afar(length: int) -> None:
    passage = LONG[300 : 300 + length]
    quote = describe(LONG, Span(300, 300 + length))
    at = length // 2
    edited = passage[:at] + "卍" + passage[at + 1 :]
    text = FILLER * 20 + LONG[:300] + edited + LONG[300 + length :]
    assert _found(text, quote, expected=0)[0] == edited


def test_of_two_endings_of_a_long_quote_the_expected_one_is_taken() -> None:
    old = BEFORE + LONG + AFTER
    quote = describe(old, Span(len(BEFORE), len(BEFORE) + len(LONG)))
    edited = LONG.replace("第80号船", "第八十号船")
    text = BEFORE + edited + AFTER + "另" * (500 - 250 - len(AFTER)) + LONG[-250:]
    assert _found(text, quote) == [edited]


def test_an_ending_right_before_the_beginning_is_another() -> None:
    quote = Selector(LONG, "", "", 0, len(LONG))
    assert _found(LONG[-250:] + LONG[:250], quote) == []
