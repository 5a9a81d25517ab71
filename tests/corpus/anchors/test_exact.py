from __future__ import annotations

import pytest

from corpus.anchors.exact import exact_places, weighed
from corpus.anchors.places import describe
from corpus.model import Selector, Span

OLD = "昨日的会上，交通局公布了调价方案的细节。票价上涨三成，月票不变。渡轮公司表示将如期执行该方案。"
QUOTE = "票价上涨三成"
START = OLD.index(QUOTE)
SELECTOR = describe(OLD, Span(START, START + 6))
FILLER = "别的话题占去了版面的大半，与此无关。" * 3


def _starts(text: str, selector: Selector = SELECTOR, expected: int = START) -> list[int]:
    return [place.span.start for place in exact_places(text, selector, expected)]


def test_a_quote_that_stands_once_with_its_surroundings_is_the_only_place() -> None:
    text = QUOTE + "。" + FILLER + OLD + FILLER + QUOTE
    assert _starts(text) == [text.index(OLD) + START]
    assert exact_places(text, SELECTOR, 0)[0].score == 1


@pytest.mark.parametrize(
    "kept",
    [
        OLD[:START] + QUOTE,  # all before
        QUOTE + OLD[START + 6 :],  # all after
        OLD[START - 8 : START + 6 + 8],  # a little of both
    ],
)
def test_a_part_of_the_surroundings_is_enough(kept: str) -> None:
    text = f"有人说{QUOTE}吗？" + FILLER + kept + FILLER
    assert _starts(text) == [text.index(kept) + kept.index(QUOTE)]


def test_without_telling_surroundings_every_occurrence_may_be_meant() -> None:
    bare = Selector("票价上涨三成月票保持不变", "", "", 0, 12)
    text = bare.quote + FILLER + bare.quote
    assert _starts(text, bare, 0) == [0, len(text) - 12]


def test_a_place_with_all_surroundings_rules_out_one_with_some() -> None:
    partly = OLD[START - 12 : START + 6] + "。"
    assert len(_starts(partly + FILLER + partly)) == 2
    assert _starts(partly + FILLER + OLD) == [len(partly + FILLER) + START]


@pytest.mark.parametrize(("length", "count"), [(8, 1), (7, 2)])
def test_surroundings_of_eight_characters_can_single_out(length: int, count: int) -> None:
    quote = "票价上涨三成月票保持不变"
    context = "调价方案细节如下"[-length:]
    selector = Selector(quote, context, "", 0, 12)
    assert len(_starts(quote + FILLER + context + quote, selector, 0)) == count


@pytest.mark.parametrize(
    ("quote", "context", "found"),
    [
        ("票价上涨三成月票保持不变", "", True),
        ("票价上涨三成月票保持不", "", False),
        ("票价上涨三成月票保持不", "方案的细节。", True),
        ("票价上涨三成", "方案的细节。", True),
        ("票价上涨三成", "节。", False),
        ("票价上", "案的细节。", False),
        ("票价上", "方案的细节。", True),
        ("票价", "价方案的细节。", False),
        ("票价", "调价方案的细节。", True),
    ],
)
def test_a_short_quote_needs_more_of_its_surroundings(quote: str, context: str, found: bool) -> None:
    selector = Selector(quote, OLD[START - 20 : START], "", 500, 500 + len(quote))
    text = "另" * 30 + context + quote + "另" * 30
    assert bool(exact_places(text, selector, 0)) is found


def test_words_weigh_more_than_surroundings() -> None:
    assert weighed(OLD, SELECTOR, START).score == 1
    assert weighed("另" * 40 + QUOTE + "另" * 40, SELECTOR, 40).score == pytest.approx(0.6)
