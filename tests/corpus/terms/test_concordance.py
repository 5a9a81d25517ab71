"""Keyword in context."""

from __future__ import annotations

from corpus.model import Span
from corpus.terms.concordance import Order, TermPlace, context_line, fitting, in_order
from tests.corpus.terms.build import DAILY, TEXTS, index


def places(word: str) -> list[TermPlace]:
    found = index()
    term = found.words.index(word)
    return [TermPlace(article, span) for article in TEXTS for span in found.articles[article].places((term,))]


def test_a_line_ends_with_its_paragraph() -> None:
    second = places("票价")[1]
    line = context_line(DAILY, index().articles["a"], second.span)
    assert line.before == "票价由2元调整为3元。记者看到，"
    assert (line.word, line.after) == ("票价", "公布后市民意见不一。")


def test_context_is_cut_at_whole_words() -> None:
    second = places("票价")[1]
    line = context_line(DAILY, index().articles["a"], second.span, reach=4)
    assert line.before == "看到，", "记者 has no room"
    assert line.after in ("公布后", "公布后市民"[:4]) and not line.after.endswith("市")


def test_layout_is_no_part_of_a_line() -> None:
    text = "票\n价 涨"
    line = context_line(text, index().articles["a"], Span(0, 3), reach=0)
    assert line.word == "票价"


def test_whole_words_are_left_out_for_want_of_room() -> None:
    words = ("轮渡公司", "说", "，")
    width = len
    assert fitting(words, 6, width, left=True) == "轮渡公司说，"
    assert fitting(words, 5, width, left=True) == "…说，"
    assert fitting(words, 5, width, left=False) == "轮渡公司…"
    assert fitting(words, 1, width, left=False) == "…"
    assert fitting((), 0, width, left=True) == ""


def test_orders() -> None:
    found = places("票价")
    assert in_order(found, Order.SOURCE, TEXTS) == found
    after = [TEXTS[place.article][place.span.end] for place in in_order(found, Order.RIGHT, TEXTS)]
    assert after == sorted(after)
    before = in_order(found, Order.LEFT, TEXTS)
    assert [place.span.start for place in before[:2]] == [0, 0], "nothing stands before these"
    assert in_order(found, Order.LEFT, {"a": DAILY})[-1].article == "b"
