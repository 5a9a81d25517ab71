"""Which pair of statements a rejection refers to."""

from __future__ import annotations

import pytest

from corpus.identities import AnnotatorId, ArticleId, RejectionId, RelationId
from corpus.model import Rejection
from corpus.rejected_pairs import bare_words, pair_of, rejected_pair, says_the_same


def rejection(one: tuple[str, str], other: tuple[str, str]) -> Rejection:
    return Rejection(
        RejectionId("r"),
        ArticleId(one[0]),
        one[1],
        0,
        len(one[1]),
        ArticleId(other[0]),
        other[1],
        5,
        5 + len(other[1]),
        RelationId("equivalent"),
        AnnotatorId("lin"),
        "2026-10-08T04:00:00.000Z",
        "2026-10-08T04:00:00.000Z",
    )


def test_neither_order_nor_script_nor_place_makes_another_pair() -> None:
    pair = rejected_pair(rejection(("a", "渡轮调价"), ("b", "客运量")))
    assert pair == rejected_pair(rejection(("b", "客運量"), ("a", "渡輪調價")))
    assert pair == pair_of([("a", "渡轮调价"), ("b", "客运量")])


@pytest.mark.parametrize(
    "ends",
    [
        [("a", "渡轮调价"), ("b", "客运")],
        [("a", "客运量"), ("b", "渡轮调价")],
        [("a", "渡轮调价"), ("c", "客运量")],
    ],
)
def test_other_words_and_other_articles_make_another_pair(ends: list[tuple[str, str]]) -> None:
    assert pair_of(ends) != pair_of([("a", "渡轮调价"), ("b", "客运量")])


def test_two_equal_quotes_of_one_article_are_a_pair_still() -> None:
    assert pair_of([("a", "渡轮")] * 2) == frozenset({("a", "渡轮")})


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("渡輪，調價。", "渡轮调价", True),
        ("渡轮调价", "渡轮", True),
        ("渡轮", "渡轮调价了", False),
        ("渡轮调价", "调价渡轮", False),
        ("，。", "渡轮", False),
        ("，。", "", False),
    ],
)
def test_a_statement_is_the_quoted_one_when_most_of_it_is_the_same(one: str, other: str, same: bool) -> None:
    assert says_the_same(bare_words(one), bare_words(other)) is same
    assert says_the_same(bare_words(other), bare_words(one)) is same
