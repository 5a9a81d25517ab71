"""Consequences of deleted rows: no question is without claims, no baseline is in another question, and no origin is
without a claim that quotes it.

Edits that remove claims settle the questions and origins concerned. An undo may leave any of this behind if others
worked on the same questions since, so it settles everything.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from corpus.identities import ArticleId, ClaimId, OriginId, QuestionId
from corpus.model import Claim
from corpus.questions import CellStatus, DraftRejection, Origin, Question
from db.editing import Editing


def drop_claims(editing: Editing, ids: Iterable[ClaimId]) -> None:
    """Delete claims with their tags and the marks on their figures, but not their links; and the questions and origins
    that have no other claim."""
    leaving = editing.referring(Claim, "id", list(ids))
    editing.delete_claims(claim.id for claim in leaving)
    settle_questions(editing, (claim.question for claim in leaving))
    settle_origins(editing, (claim.origin for claim in leaving))


def drop_articles(editing: Editing, ids: Iterable[ArticleId]) -> None:
    """Delete articles with all that is about them but their claims."""
    articles = list(ids)
    drop_from_draft_rejections(editing, articles)
    editing.delete_articles(articles)


def settle_questions(editing: Editing, touched: Iterable[QuestionId | None]) -> None:
    """Delete those of the questions that have no claims, with their cells, and remove baselines that are no longer in
    their question. None among the questions is ignored."""
    ids = [question for question in dict.fromkeys(touched) if question is not None]
    if not ids:
        return
    answering: dict[QuestionId, set[str]] = {}
    for claim in editing.referring(Claim, "question", ids):
        if claim.question is not None:
            answering.setdefault(claim.question, set()).add(claim.id)
    remove_questions(editing, [question for question in ids if question not in answering])
    for question in editing.referring(Question, "id", answering):
        if question.baseline is not None and question.baseline not in answering[question.id]:
            editing.update(editing.touch(replace(question, baseline=None)))


def remove_questions(editing: Editing, ids: Iterable[QuestionId]) -> None:
    """Delete questions that no claim answers, with the overruled statuses of their cells."""
    questions = list(ids)
    editing.delete(CellStatus, (cell.id for cell in editing.referring(CellStatus, "question", questions)))
    editing.delete(Question, questions)


def settle_origins(editing: Editing, touched: Iterable[OriginId | None]) -> None:
    """Delete those of the origins that no claim quotes. None among them is ignored."""
    ids = [origin for origin in dict.fromkeys(touched) if origin is not None]
    quoted = {claim.origin for claim in editing.referring(Claim, "origin", ids)}
    editing.delete(Origin, (origin for origin in ids if origin not in quoted))


def settle_everything(editing: Editing) -> None:
    """Settle all questions and origins."""
    settle_questions(editing, editing.unsettled_questions())
    settle_origins(editing, editing.unquoted_origins())


def drop_from_draft_rejections(editing: Editing, articles: Iterable[ArticleId]) -> None:
    """Remove articles from rejected drafts. Rejections that then concern fewer than two articles are deleted."""
    gone = set(articles)
    for rejection in editing.every(DraftRejection):
        kept = tuple((article, quote) for article, quote in rejection.quotes if article not in gone)
        if len({article for article, _ in kept}) < 2:
            editing.delete(DraftRejection, [rejection.id])
        elif len(kept) < len(rejection.quotes):
            editing.update(replace(rejection, quotes=kept))
