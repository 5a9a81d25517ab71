"""Rejected and completed drafts are not offered again."""

from __future__ import annotations

import pytest

from corpus.questions import DraftRejection
from corpus.rejected_drafts import OfferedDrafts, pairs_of
from corpus.rejected_pairs import Quoted
from corpus.snapshot import Snapshot
from tests.corpus.build import compared, draft_rejection

A = ("a", "调价后平均票价为2.6元")
B = ("b", "調價後平均票價為2.6元")
C = ("c", "平均每张船票二元六角")
D = ("d", "去年日均客运量为21.5万人次")
E = ("e", "专家认为票价仍低于同等城市")


def is_rejected(quotes: list[Quoted], rejection: DraftRejection) -> bool:
    return not OfferedDrafts([rejection]).may_be_offered(quotes)


def test_pairs_are_of_different_articles_and_in_no_order() -> None:
    assert len(pairs_of([A, B, C])) == 3
    assert pairs_of([A, B]) == pairs_of([B, A])
    assert pairs_of([A, ("a", "另一句")]) == frozenset()
    assert pairs_of([A]) == pairs_of([]) == frozenset()


def test_quotes_are_compared_folded_and_without_punctuation() -> None:
    assert pairs_of([("a", "“平均票价”，2.6元。"), B]) == pairs_of([("a", "平均票價 2.6元"), B])


@pytest.mark.parametrize(
    ("quotes", "away"),
    [
        ([A, B, C], True),
        ([C, B, A], True),
        ([A, B], False),
        ([A, B, D], False),
        ([A, D, E], False),
        ([], False),
    ],
)
def test_a_rejected_draft_keeps_away_what_shares_half_of_its_pairs(
    quotes: list[tuple[str, str]], away: bool
) -> None:
    """Of three statements there are three pairs: two shared statements are a third of them."""
    assert is_rejected(quotes, draft_rejection("d", A, B, C)) is away


def test_half_is_enough() -> None:
    """Four statements make six pairs; three shared ones make three of them."""
    rejection = draft_rejection("d", A, B, C, D)
    assert is_rejected([A, B, C], rejection)
    assert is_rejected([A, B, C, E], rejection)
    assert not is_rejected([A, B, E], rejection)


def test_more_statements_do_not_let_a_rejected_pair_in() -> None:
    assert is_rejected([A, B, C, D, E], draft_rejection("d", A, B))


def test_a_statement_is_known_again_when_its_text_was_cut_anew() -> None:
    longer = ("a", "调价后平均票价为2.6元，比调整前高")
    assert is_rejected([longer, ("b", "平均票价为2.6元")], draft_rejection("d", A, B))
    far_longer = ("a", "交通局测算，调价后平均票价为2.6元，比调整前上涨约三成，每年多收一亿四千万元")
    assert not is_rejected([far_longer, B], draft_rejection("d", A, B))
    assert not is_rejected([("x", A[1]), B], draft_rejection("d", A, B)), "of another article"


def test_what_stands_in_a_question_is_not_offered() -> None:
    offered = OfferedDrafts([], [[A, B, C], [D, E]])
    assert not offered.may_be_offered([A, B]), "all of it is in a question"
    assert not offered.may_be_offered([A, B, C, D]), "half of it is"
    assert offered.may_be_offered([A, B, D, E]), "but a third in each of two is not half in one"
    assert offered.may_be_offered([A, D])


def test_without_rejections_and_questions_everything_is_offered() -> None:
    assert OfferedDrafts([]).may_be_offered([A, B])
    assert OfferedDrafts([]).may_be_offered([])
    assert not OfferedDrafts([draft_rejection("d", A, B)]).may_be_offered([A, B, C])


def test_a_project_says_what_it_has() -> None:
    snapshot = Snapshot.from_archive(compared())
    offered = OfferedDrafts.of(snapshot)
    rejected = [("article-0", "更新船只。"), ("article-1", "更新船隻")]
    grouped = [(claim.article, claim.quote) for claim in snapshot.claims_of_question("q1")]
    assert not offered.may_be_offered(rejected)
    assert not offered.may_be_offered(grouped)
    assert offered.may_be_offered([grouped[0], rejected[1]])
