"""Drafts become questions in one operation, or are recorded as rejected."""

from __future__ import annotations

from typing import Any

import pytest

from corpus.model import Claim, Link, Span
from corpus.questions import DraftRejection, Question, Status
from db import edits
from db.edits import AcceptedDraft, AcceptedStatement
from db.errors import UnknownRow
from db.store import Store
from tests.db import build
from tests.db.comparison_acts import check_invariants

FARE = build.at("平均票价为2.6元")


def statement(store: Store, span: Span = FARE, number: int = 0, **fields: Any) -> AcceptedStatement:
    return AcceptedStatement(build.article(store, number).id, span, **fields)


def draft(*statements: AcceptedStatement, **fields: object) -> AcceptedDraft:
    return AcceptedDraft("平均票价", None, statements, **({"baseline": 0} | fields))  # type: ignore[arg-type]


def test_accepting_makes_claims_links_and_question_in_one_act(store: Store) -> None:
    before = store.snapshot()
    tag, third = build.tag(store), build.at("船太旧了")
    first, second = build.article(store).id, build.article(store, 1).id
    accepted = AcceptedDraft(
        "平均票价",
        tag.id,
        (
            statement(store, Span(0, 4), 1, relation="equivalent"),
            statement(store),
            statement(store, third),
        ),
        1,
        ((second, Status.DIFFERS_IN_FIGURE, "口径"),),
    )
    changes = store.perform(edits.accept_drafts, [accepted])
    assert build.told(changes) == ("draft.accept", "平均票价", "", 1)
    question = build.created(changes.created, Question)
    link = build.created(changes.created, Link)
    snapshot = store.snapshot()
    quotes = {claim.id: claim.quote for claim in snapshot.claims_of_question(question.id)}
    assert list(quotes.values()) == ["平均票价为2.6元", "船太旧了", "青川渡輪"]
    assert quotes[question.baseline] == "平均票价为2.6元"  # type: ignore[index]
    assert question.tag == tag.id
    assert (quotes[link.source], quotes[link.target]) == ("平均票价为2.6元", "青川渡輪")
    assert link.relation == "equivalent"
    assert [(cell.article, cell.reason) for cell in snapshot.cells.values()] == [(second, "口径")]
    assert first in {claim.article for claim in snapshot.claims.values()}
    check_invariants(snapshot)
    store.undo()
    store.undo()
    assert store.snapshot().same_rows(before)


def test_the_figures_with_which_claims_answer_are_kept(store: Store) -> None:
    several = build.at("平均票价为2.6元，比调整前上涨约三成")
    given = statement(store, several, figure=build.at("三成"))
    store.perform(edits.accept_drafts, [draft(given, statement(store, Span(0, 4), 1))])
    snapshot = store.snapshot()
    marks = [(mark.text, mark.answers) for claim in snapshot.claims for mark in snapshot.marks_of(claim)]
    assert marks == [("三成", True)]
    store.undo()
    assert not store.snapshot().figure_marks


def test_what_quotes_the_baseline_is_the_source_of_the_link(store: Store) -> None:
    accepted = draft(statement(store), statement(store, Span(0, 4), 1, relation="quotes"))
    changes = store.perform(edits.accept_drafts, [accepted])
    link = build.created(changes.created, Link)
    claims = store.snapshot().claims
    assert (claims[link.source].quote, claims[link.target].quote) == ("青川渡輪", "平均票价为2.6元")


def test_claims_that_are_there_are_used_as_they_are(store: Store) -> None:
    wide = build.claim(store, build.at("交通局测算，调价后平均票价为2.6元"))
    other = build.claim(store, Span(0, 4), number=1)
    store.perform(edits.create_link, wide.id, other.id, "equivalent")
    accepted = draft(statement(store, claim=wide.id), statement(store, Span(0, 4), 1, relation="equivalent"))
    changes = store.perform(edits.accept_drafts, [accepted])
    assert not [row for row in changes.created if isinstance(row, Claim | Link)], "the link is there already"
    assert len(store.snapshot().claims) == 2
    assert store.snapshot().claims[wide.id].span == wide.span


def test_a_claim_that_answers_meanwhile_is_not_taken_away(store: Store) -> None:
    claim = build.claim(store, FARE)
    store.perform(edits.create_question, "别的", [claim.id])
    given = draft(statement(store, claim=claim.id), statement(store, Span(0, 4), 1))
    assert build.refusal(store, edits.accept_drafts, [given]) == "claim_grouped"
    store.perform(edits.accept_drafts, [draft(statement(store), statement(store, Span(0, 4), 1))])
    snapshot = store.snapshot()
    assert {
        question.title: len(snapshot.claims_of_question(question.id))
        for question in snapshot.questions_in_order()
    } == {
        "别的": 1,
        "平均票价": 2,
    }


def test_several_drafts_are_one_act(store: Store) -> None:
    before = store.snapshot()
    one = draft(statement(store), statement(store, Span(0, 4), 1, relation="overlaps"))
    other = AcceptedDraft("票价", None, one.statements, 1)
    changes = store.perform(edits.accept_drafts, [one, other])
    assert build.told(changes) == ("draft.accept", "平均票价", "", 2)
    assert len(store.snapshot().claims) == 4, "a claim answers one question"
    assert [link.relation for link in store.snapshot().links.values()] == ["overlaps"], (
        "the baseline has no relation to itself"
    )
    store.undo()
    assert store.snapshot().same_rows(before)
    assert store.perform(edits.accept_drafts, []).operation is None


@pytest.mark.parametrize("baseline", [-1, 2])
def test_the_baseline_is_one_of_the_statements(store: Store, baseline: int) -> None:
    wrong = draft(statement(store), statement(store, Span(0, 4), 1), baseline=baseline)
    assert build.refusal(store, edits.accept_drafts, [wrong]) == "draft_baseline"


def test_a_draft_that_fails_leaves_none(store: Store) -> None:
    good = draft(statement(store))
    outside = draft(statement(store, Span(0, 9_999)))
    assert build.refusal(store, edits.accept_drafts, [good, outside]) == "span_outside"
    with pytest.raises(UnknownRow):
        store.perform(edits.accept_drafts, [draft(statement(store), relation_of(store))])
    assert not store.snapshot().questions


def relation_of(store: Store) -> AcceptedStatement:
    return statement(store, Span(0, 4), 1, relation="nothing")


def rejected(store: Store, *spans: Span) -> list[tuple[str, Span]]:
    return [(build.article(store, number).id, span) for number, span in enumerate(spans)]


def test_a_rejected_draft_is_remembered_by_its_quotes(store: Store) -> None:
    quotes = rejected(store, FARE, Span(0, 4))
    changes = store.perform(edits.reject_draft, " 平均\n票价 ", quotes)
    assert build.told(changes) == ("draft.reject", "平均 票价", "", 1)
    rejection = build.created(changes.created, DraftRejection)
    first, second = (article for article, _ in quotes)
    assert rejection.quotes == ((first, "平均票价为2.6元"), (second, "青川渡輪"))
    assert store.perform(edits.reject_draft, "换个题目", quotes[::-1]).operation is None
    store.perform(edits.reject_draft, "另一行", rejected(store, Span(0, 4), Span(0, 4)))
    changes = store.perform(edits.restore_drafts, [rejection.id, "nobody"])
    assert build.told(changes) == ("draft.restore", "平均 票价", "", 1)
    assert [one.title for one in store.snapshot().draft_rejections.values()] == ["另一行"]
    assert store.perform(edits.restore_drafts, [rejection.id]).operation is None
    store.undo()
    assert len(store.snapshot().draft_rejections) == 2


def test_a_draft_has_statements_of_two_articles(store: Store) -> None:
    article = build.article(store).id
    assert build.refusal(store, edits.reject_draft, "行", []) == "draft_without_pairs"
    both = [(article, Span(0, 4)), (article, FARE)]
    assert build.refusal(store, edits.reject_draft, "行", both) == "draft_without_pairs"
    assert build.refusal(store, edits.reject_draft, "行", [(article, Span(0, 9_999))]) == "span_outside"


def test_a_removed_article_leaves_what_was_rejected_of_the_others(store: Store) -> None:
    store.perform(edits.import_articles, [build.new_article("渡轮票价由2元调整为3元。")])
    quotes = rejected(store, FARE, Span(0, 4), Span(0, 6))
    store.perform(edits.reject_draft, "票价", quotes)
    store.perform(edits.remove_articles, [quotes[0][0]])
    (rejection,) = store.snapshot().draft_rejections.values()
    assert [article for article, _ in rejection.quotes] == [quotes[1][0], quotes[2][0]]
    store.perform(edits.remove_articles, [quotes[1][0]])
    assert not store.snapshot().draft_rejections
