"""Links of older projects become sets of claims that are mostly linked with each other."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from corpus.comparing.drafting.assembling import Assembler
from corpus.comparing.drafting.linked import linked_drafts, linked_sets
from corpus.comparing.drafting.work import DraftWork, KnownClaim
from corpus.questions import Status
from tests.corpus.comparing.drafting.articles import ARTICLES, DAILY, TIMES, WEEKLY, rejection, span


def test_a_chain_is_cut() -> None:
    chain = [("a", "b"), ("b", "c"), ("c", "d"), ("d", "e"), ("a", "c")]
    sets = linked_sets(chain)
    assert frozenset("abc") in sets
    assert frozenset("de") in sets


def test_a_single_link_is_a_set() -> None:
    assert linked_sets([("b", "a"), ("a", "b")]) == [frozenset("ab")]
    assert linked_sets([("a", "a")]) == []


def test_what_no_link_joins_is_told_apart() -> None:
    links = [
        (f"{number}{one}", f"{number}{other}") for number in range(3) for one, other in ("ab", "bc", "ac")
    ]
    assert linked_sets(links) == [
        frozenset({f"{number}a", f"{number}b", f"{number}c"}) for number in range(3)
    ]


@given(st.lists(st.tuples(st.sampled_from("abcdefgh"), st.sampled_from("abcdefgh")), max_size=20))
def test_every_claim_is_in_one_set_at_most_whatever_the_order(links: list[tuple[str, str]]) -> None:
    sets = linked_sets(links)
    members = [claim for found in sets for claim in found]
    assert len(members) == len(set(members))
    assert sets == linked_sets(list(reversed(links)))
    assert all(len(found) > 1 for found in sets)


def _work(question: str | None = None, rejected: bool = False) -> DraftWork:
    claims = (
        KnownClaim("a", "daily", span(DAILY, "大桥总投资36.8亿元"), (), question),
        KnownClaim("b", "weekly", span(WEEKLY, "大桥总投资为41.5亿元")),
        KnownClaim("c", "times", span(TIMES, "官方指大橋總投資約37億元人民幣")),
    )
    quotes = (
        ("daily", "大桥总投资36.8亿元"),
        ("weekly", "大桥总投资为41.5亿元"),
        ("times", "大橋總投資約37億元"),
    )
    links = (("b", "a", "differs_in_figure"), ("c", "a", "equivalent"))
    return DraftWork(claims, links, (rejection(*quotes),) if rejected else ())


def _drafts(work: DraftWork) -> list[tuple[float | None, list[str]]]:
    assembler = Assembler(tuple(article.id for article in ARTICLES), frozenset(), lambda place: False)
    return [
        (draft.row.score, [claim.id for claim in claims])
        for draft, claims in linked_drafts(ARTICLES, work, assembler)
    ]


def test_score_is_the_share_of_pairs_that_are_linked() -> None:
    assert _drafts(_work()) == [(2 / 3, ["a", "b", "c"])]


def test_claims_of_questions_and_rejected_sets_are_left_out() -> None:
    assert _drafts(_work(question="q")) == []
    assert _drafts(_work(rejected=True)) == []


def test_statuses_follow_from_the_texts() -> None:
    assembler = Assembler(tuple(article.id for article in ARTICLES), frozenset(), lambda place: False)
    ((draft, _),) = linked_drafts(ARTICLES, _work(), assembler)
    assert draft.row.cell("weekly").status is Status.DIFFERS_IN_FIGURE
    assert draft.row.cell("note").status is Status.UNREAD
