"""Suggestions seen from either of their statements."""

from __future__ import annotations

from corpus.matching.suggestion import Reason, ReasonCode, Statement, Suggestion
from corpus.model import Span

ONE = Statement("daily", "daily.txt", 10, 16, "渡轮票价三元")
OTHER = Statement("weekly", "weekly.txt", 40, 46, "船票卖到四元")
FIGURES = Reason(ReasonCode.FIGURES_DIFFER, ("三元", "四元"), (), (Span(14, 16),), (Span(44, 46),))
WORDS = Reason(ReasonCode.SHARED_WORDS, ("渡轮", "票价"), ("fare",), (Span(10, 12),), (Span(40, 42),))


def test_words_of_pairs_change_sides_and_shared_ones_do_not() -> None:
    turned = FIGURES.turned()
    assert turned.words == ("四元", "三元")
    assert (turned.a, turned.b) == (FIGURES.b, FIGURES.a)
    assert WORDS.turned().words == WORDS.words
    assert WORDS.turned().tags == ("fare",)
    assert WORDS.turned().a == WORDS.b


def test_several_pairs_change_sides_each_for_itself() -> None:
    related = Reason(ReasonCode.RELATED_WORDS, ("人工智慧", "AI", "渡輪", "轮渡"))
    assert related.turned().words == ("AI", "人工智慧", "轮渡", "渡輪")
    one_sided = Reason(ReasonCode.ONE_SIDED_FIGURE, ("三元", ""))
    assert one_sided.turned().words == ("", "三元")


def test_seen_from_an_article_its_statement_is_the_first() -> None:
    found = Suggestion(ONE, OTHER, 0.7, "differs_in_figure", (FIGURES, WORDS))
    turned = found.seen_from("weekly")
    assert (turned.a, turned.b) == (OTHER, ONE)
    assert (turned.score, turned.relation) == (0.7, "differs_in_figure")
    assert turned.reasons == (FIGURES.turned(), WORDS.turned())
    assert found.seen_from("daily") is found
    assert found.seen_from("nobody") is found


def test_a_span_is_where_the_words_stand() -> None:
    assert ONE.span == Span(10, 16)
