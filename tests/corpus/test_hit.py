"""Hits and their lines."""

from __future__ import annotations

from corpus.hit import CONTEXT, hit_at, in_context, occurrences
from corpus.identities import ArticleId
from corpus.model import Span

TEXT = "票价上调\n单程票由2元調整為3元。\n客流不变"
FARE = Span(TEXT.index("3元"), TEXT.index("3元") + 2)


def test_a_hit_has_its_words_and_what_surrounds_it_on_one_line() -> None:
    hit = hit_at(ArticleId("a"), "a", "text", TEXT, FARE)
    assert (hit.before, hit.text, hit.after) == ("票价上调 单程票由2元調整為", "3元", "。 客流不变")
    long = hit_at(None, "t", "name", "前" * 99 + "中" + "后" * 99, Span(99, 100))
    assert (len(long.before), len(long.after)) == (CONTEXT, CONTEXT)


def test_places_do_not_overlap() -> None:
    assert list(occurrences("aaaa ba", "aa")) == [0, 2]
    assert list(occurrences("票价", "划")) == []


def test_context_is_of_one_line() -> None:
    text = "前" * 30 + "\n" + "词" + "\t后"
    assert in_context(text, Span(31, 32)) == ("前" * 23 + " ", " 后")
