"""Edits of drafted rows of the comparison: accepting and rejecting them.

Drafts are computed and never stored. An accepted draft is stored as a question with its claims and links, a rejected
one as its quotes (see :mod:`corpus.rejected_drafts`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from corpus.identities import ArticleId, ClaimId, DraftRejectionId, LinkId, RelationId, TagId
from corpus.model import Claim, Link, Relation, Span
from corpus.questions import DraftRejection, Status
from corpus.rejected_drafts import pairs_of
from db.edits.cells import put_cell_status
from db.edits.claims import checked_text, new_claim
from db.edits.figures import put_figure_note
from db.edits.links import same_link
from db.edits.questions import new_question
from db.edits.wording import one_line

if TYPE_CHECKING:
    from db.editing import Editing


@dataclass(frozen=True, slots=True)
class AcceptedStatement:
    """A statement of an accepted draft: an existing claim, or the span of a claim to create."""

    article: ArticleId
    span: Span
    """In the article's current text. Ignored for an existing claim, which keeps its place."""
    claim: ClaimId | None = None
    relation: RelationId | None = None
    """Its relation to the baseline; None for the baseline itself, and for statements that are not compared."""
    figure: Span | None = None
    """The figure with which it answers, where it has several."""


@dataclass(frozen=True, slots=True)
class AcceptedDraft:
    """A drafted row as the analyst accepts it."""

    title: str
    tag: TagId | None
    statements: tuple[AcceptedStatement, ...]
    baseline: int
    """Index in ``statements`` of the one that the others are compared with."""
    overrules: tuple[tuple[ArticleId, Status, str], ...] = ()
    """Overruled statuses: article, status and reason."""


def accept_drafts(editing: Editing, drafts: Sequence[AcceptedDraft]) -> None:
    """Create a question for each draft, with its claims, a link between the baseline and each other claim that has a
    relation, the figures with which claims of several figures answer, and the overruled statuses.

    An existing claim of exactly a statement's span is used, unless all such claims are in questions: a claim answers
    one question, and is not taken away from it, so another claim of that span is then created.
    Rejected as ``claim_grouped`` if a claim has got a question meanwhile, as ``draft_baseline`` if there is no such
    statement, and like :func:`~db.edits.questions.create_question`.
    """
    if not drafts:
        return
    titles = [_accept(editing, draft) for draft in drafts]
    editing.tell("draft.accept", titles[0], count=len(titles))


def reject_draft(editing: Editing, title: str, quotes: Sequence[tuple[ArticleId, Span]]) -> None:
    """Record that a draft of these statements is not to be offered again. Has no effect if it is rejected already.

    Rejected as ``draft_without_pairs`` if the statements are from fewer than two articles.
    """
    quoted = tuple((article, _quote(editing, article, span)) for article, span in quotes)
    if not pairs_of(quoted):
        editing.reject("draft_without_pairs", title=title)
    if any(pairs_of(known.quotes) == pairs_of(quoted) for known in editing.every(DraftRejection)):
        return
    rejection = DraftRejection(
        DraftRejectionId(editing.new_id()), one_line(title), quoted, editing.annotator.id, editing.now
    )
    editing.insert(rejection)
    editing.tell("draft.reject", rejection.title)


def restore_drafts(editing: Editing, rejections: Sequence[DraftRejectionId]) -> None:
    """Delete rejections, so that these drafts can be offered again. Unknown identities are ignored."""
    found = editing.referring(DraftRejection, "id", rejections)
    if not found:
        return
    editing.delete(DraftRejection, (rejection.id for rejection in found))
    editing.tell("draft.restore", found[0].title, count=len(found))


def _accept(editing: Editing, draft: AcceptedDraft) -> str:
    if not 0 <= draft.baseline < len(draft.statements):
        editing.reject("draft_baseline", title=draft.title)
    claims = [_claim_of(editing, statement, draft.title) for statement in draft.statements]
    baseline = claims[draft.baseline]
    unique = list({claim.id: claim for claim in claims}.values())
    question = new_question(editing, draft.title, unique, tag=draft.tag, baseline=baseline.id)
    for statement, claim in zip(draft.statements, claims, strict=True):
        if statement.relation is not None and claim.id != baseline.id:
            _link(editing, baseline, claim, editing.relation(statement.relation))
        if statement.figure is not None:
            put_figure_note(editing, claim.id, statement.figure, answers=True)
    for article, status, reason in draft.overrules:
        put_cell_status(editing, question.id, editing.article(article).id, status, reason)
    return question.title


def _claim_of(editing: Editing, statement: AcceptedStatement, title: str) -> Claim:
    if statement.claim is not None:
        claim = editing.claim(statement.claim)
        if claim.question is not None:
            editing.reject("claim_grouped", title=title, question=editing.question(claim.question).title)
        return claim
    span = statement.span
    standing = editing.claims_at(statement.article, span.start, span.end)
    free = next((claim for claim in standing if claim.question is None), None)
    return free or new_claim(editing, editing.article(statement.article), span)


def _link(editing: Editing, baseline: Claim, claim: Claim, relation: Relation) -> None:
    """Link a claim to the baseline, unless the same link exists. In a directed relation the claim is the source: it
    quotes the baseline."""
    ends = (claim.id, baseline.id) if relation.directed else (baseline.id, claim.id)
    me, now = editing.annotator.id, editing.now
    link = Link(LinkId(editing.new_id()), *ends, relation.id, "", me, now, now)
    if not same_link(link, relation, editing.links_of([claim.id])):
        editing.insert(link)


def _quote(editing: Editing, article_id: ArticleId, span: Span) -> str:
    article = editing.article(article_id)
    return checked_text(editing, article, span)[span.start : span.end]
