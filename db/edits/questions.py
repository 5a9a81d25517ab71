"""Edits of questions: which claims answer them, and the analysts' findings.

A claim answers at most one question, and a question has at least one claim: a claim that joins a question leaves its
previous one, and a question that loses its last claim is deleted in the same operation.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NoReturn

from corpus.identities import ArticleId, ClaimId, QuestionId, TagId, cell_id
from corpus.model import Claim, Span
from corpus.questions import CellStatus, Question, QuestionVerdict, Status
from corpus.shortening import cut_off
from db.edits.claims import new_claim
from db.edits.figures import put_figure_note
from db.edits.unchanged import UNCHANGED, Unchanged
from db.edits.wording import many_lines, one_line, paragraphs_together, place_of
from db.settling import remove_questions, settle_questions

if TYPE_CHECKING:
    from db.editing import Editing

_CLAUSE_END = re.compile("[，。；：！？,;:!?\n]")
"""Punctuation at which a title made from a quotation may end."""
_TITLE_LENGTH = 24
"""Code points of a title that is made from the words of a claim. Chosen: what fits in the narrowest first column."""


def create_question(
    editing: Editing, title: str, claims: Sequence[ClaimId] = (), *, tag: TagId | None = None
) -> None:
    """Create a question with these claims, after the existing questions. The claims leave their previous questions.

    Rejected as ``question_without_claims`` or ``question_title_empty``.
    """
    question = new_question(editing, title, _known(editing, claims), tag=tag)
    editing.tell("question.create", question.title, count=len(set(claims)))


def group_claims(editing: Editing, claims: Sequence[ClaimId], question: QuestionId | None) -> None:
    """Put claims into a question; for None, into a new one titled with words of the first claim. The claims leave their
    previous questions. Rejected as ``question_without_claims`` if there are none."""
    moved = _known(editing, claims)
    if question is None:
        into = new_question(editing, title_from(moved), moved)
    else:
        into = editing.question(question)
        if not moved:
            _without_claims(editing)
        move_claims(editing, moved, into.id)
    editing.tell("question.group", into.title, count=len(moved))


def group_with_figure(
    editing: Editing, claim_id: ClaimId, article_id: ArticleId, span: Span, figure: Span
) -> None:
    """Put a claim and the claim of exactly this span, created if necessary, into one question: that of the first claim,
    else that of the second, else a new one titled with words of the first. The second answers it with the figure at
    exactly ``figure``. Rejected like :func:`~db.edits.figures.note_figure`."""
    claim = editing.claim(claim_id)
    held = editing.claims_at(article_id, span.start, span.end)
    other = held[0] if held else new_claim(editing, editing.article(article_id), span)
    question = claim.question or other.question
    if question is None:
        into = new_question(editing, title_from([claim]), [claim, other])
    else:
        into = editing.question(question)
        move_claims(editing, [claim, other], into.id)
    put_figure_note(editing, other.id, figure, answers=True)
    editing.tell("question.group", into.title, place=place_of(editing, other))


def ungroup_claims(editing: Editing, claims: Sequence[ClaimId]) -> None:
    """Remove claims from their questions. Claims without a question are left alone."""
    moved = [claim for claim in _known(editing, claims) if claim.question is not None]
    if not moved:
        return
    title = _title_of(editing, moved[0].question)
    move_claims(editing, moved, None)
    editing.tell("question.ungroup", title, count=len(moved))


def split_question(editing: Editing, question: QuestionId, claims: Sequence[ClaimId]) -> None:
    """Move some claims of a question to a new one right after it, titled with words of the first claim.

    Rejected as ``claim_not_in_question``, or as ``nothing_to_split`` if none or all of its claims are given.
    """
    whole = editing.question(question)
    moved = _known(editing, claims)
    if any(claim.question != question for claim in moved):
        editing.reject("claim_not_in_question", title=whole.title)
    if not 0 < len(moved) < len(editing.claims_answering([question])):
        editing.reject("nothing_to_split", title=whole.title)
    part = new_question(editing, title_from(moved), moved, tag=whole.tag)
    order = [other for other in _in_order(editing) if other.id != part.id]
    order.insert([other.id for other in order].index(question) + 1, part)
    _renumber(editing, order)
    editing.tell("question.split", whole.title, count=len(moved))


def join_questions(editing: Editing, kept: QuestionId, joined: Sequence[QuestionId]) -> None:
    """Move the claims of questions to another question, and delete the emptied ones. Their notes and findings are
    appended to those of ``kept``; where both overrule a cell, the status of ``kept`` counts.

    Rejected as ``question_into_itself`` if there is nothing to join.
    """
    question = editing.question(kept)
    others = [editing.question(other) for other in dict.fromkeys(joined) if other != kept]
    if not others:
        editing.reject("question_into_itself", title=question.title)
    ids = [other.id for other in others]
    editing.update(*(_answering(editing, claim, kept) for claim in editing.claims_answering(ids)))
    _join_cells(editing, kept, ids)
    remove_questions(editing, ids)
    together = (question, *others)
    changed = replace(
        question,
        summary=paragraphs_together(part.summary for part in together),
        note=paragraphs_together(part.note for part in together),
        verdict=next((part.verdict for part in together if part.verdict), question.verdict),
        tag=next((part.tag for part in together if part.tag is not None), None),
    )
    if changed != question:
        editing.update(editing.touch(changed))
    editing.tell("question.join", question.title, count=1 + len(others))


def delete_questions(editing: Editing, questions: Sequence[QuestionId]) -> None:
    """Delete questions with the overruled statuses of their cells. Their claims and links stay. Unknown identities are
    ignored."""
    found = editing.referring(Question, "id", questions)
    if not found:
        return
    first = min(found, key=_place)
    ids = [question.id for question in found]
    move_claims(editing, editing.claims_answering(ids), None)
    remove_questions(editing, ids)
    editing.tell("question.delete", first.title, count=len(found))


def edit_question(
    editing: Editing,
    question: QuestionId,
    *,
    title: str | None = None,
    summary: str | None = None,
    verdict: QuestionVerdict | None = None,
    note: str | None = None,
    tag: TagId | Unchanged | None = UNCHANGED,
) -> None:
    """Change the given fields of a question. Rejected as ``question_title_empty``."""
    held = editing.question(question)
    changed = held
    if title is not None:
        changed = replace(changed, title=_checked_title(editing, title))
    if summary is not None:
        changed = replace(changed, summary=many_lines(summary))
    if verdict is not None:
        changed = replace(changed, verdict=verdict)
    if note is not None:
        changed = replace(changed, note=many_lines(note))
    if not isinstance(tag, Unchanged):
        changed = replace(changed, tag=None if tag is None else editing.tag(tag).id)
    if changed != held:
        editing.update(editing.touch(changed))
    editing.tell("question.edit", changed.title)


def move_question(editing: Editing, question: QuestionId, before: QuestionId | None) -> None:
    """Move a question before another one; for None, to the end."""
    moved = editing.question(question)
    if before is not None:
        editing.question(before)
    if before == question:
        return
    order = [other for other in _in_order(editing) if other.id != question]
    place = len(order) if before is None else [other.id for other in order].index(before)
    order.insert(place, moved)
    _renumber(editing, order)
    editing.tell("question.move", moved.title)


def set_baseline(editing: Editing, question: QuestionId, claim: ClaimId | None) -> None:
    """Set the claim with which the others of a question are compared; None selects the first by article and place.

    Rejected as ``claim_not_in_question``.
    """
    held = editing.question(question)
    if claim is not None and editing.claim(claim).question != question:
        editing.reject("claim_not_in_question", title=held.title)
    if held.baseline != claim:
        editing.update(editing.touch(replace(held, baseline=claim)))
    editing.tell("question.baseline", held.title)


def new_question(
    editing: Editing,
    title: str,
    claims: Sequence[Claim],
    *,
    tag: TagId | None = None,
    baseline: ClaimId | None = None,
) -> Question:
    """Insert a question and move claims to it without describing the operation, for use by other edits."""
    if not claims:
        _without_claims(editing)
    question = Question(
        QuestionId(editing.new_id()),
        _checked_title(editing, title),
        "",
        QuestionVerdict.NONE,
        "",
        None if tag is None else editing.tag(tag).id,
        baseline,
        max((other.position for other in editing.every(Question)), default=-1) + 1,
        editing.annotator.id,
        editing.now,
        editing.now,
    )
    editing.insert(question)
    move_claims(editing, claims, question.id)
    return question


def move_claims(editing: Editing, claims: Iterable[Claim], question: QuestionId | None) -> None:
    """Put claims into a question (None: into no question) without describing the operation, and settle the questions
    that they leave."""
    moved = [claim for claim in claims if claim.question != question]
    editing.update(*(_answering(editing, claim, question) for claim in moved))
    settle_questions(editing, (claim.question for claim in moved))


def share_question(editing: Editing, one: Claim, other: Claim) -> None:
    """After linking two claims, put the one without a question into that of the other. If both or neither have one,
    nothing changes."""
    if one.question is None and other.question is not None:
        move_claims(editing, [one], other.question)
    elif other.question is None and one.question is not None:
        move_claims(editing, [other], one.question)


def _answering(editing: Editing, claim: Claim, question: QuestionId | None) -> Claim:
    return editing.touch(replace(claim, question=question))


def _known(editing: Editing, ids: Sequence[ClaimId]) -> list[Claim]:
    """The claims in the order given, each once. Raises UnknownRow."""
    found = {claim.id: claim for claim in editing.claims(ids)}
    for missing in (claim for claim in ids if claim not in found):
        editing.unknown("claim", missing)
    return [found[claim] for claim in dict.fromkeys(ids)]


def _without_claims(editing: Editing) -> NoReturn:
    editing.reject("question_without_claims")


def _title_of(editing: Editing, question: QuestionId | None) -> str:
    return "" if question is None else editing.question(question).title


def title_from(claims: Sequence[Claim]) -> str:
    """A title from the words of the first claim, up to a pause or shortened."""
    quote = one_line(claims[0].quote) if claims else ""
    clause = next((part.strip() for part in _CLAUSE_END.split(quote) if part.strip()), quote)
    return cut_off(clause, _TITLE_LENGTH)


def _checked_title(editing: Editing, title: str) -> str:
    title = one_line(title)
    if not title:
        editing.reject("question_title_empty")
    return title


def _place(question: Question) -> tuple[int, str]:
    return question.position, question.id


def _in_order(editing: Editing) -> list[Question]:
    return sorted(editing.every(Question), key=_place)


def _renumber(editing: Editing, questions: Sequence[Question]) -> None:
    """Number questions in this order, writing only those whose number changes."""
    placed = (replace(question, position=position) for position, question in enumerate(questions))
    pairs = zip(questions, placed, strict=True)
    editing.update(*(editing.touch(after) for before, after in pairs if after != before))


def _join_cells(editing: Editing, kept: QuestionId, joined: Sequence[QuestionId]) -> None:
    """Carry over the overruled statuses of cells for which ``kept`` has none. Statuses "not mentioned" are not carried
    over: they concern the other question."""
    said = {cell.article for cell in editing.referring(CellStatus, "question", [kept])}
    ranks = {question: rank for rank, question in enumerate(joined)}
    cells = sorted(
        editing.referring(CellStatus, "question", joined), key=lambda cell: (ranks[cell.question], cell.id)
    )
    for cell in cells:
        if cell.article not in said and cell.status not in (Status.NOT_MENTIONED, Status.UNREAD):
            said.add(cell.article)
            moved = replace(cell, id=cell_id(kept, cell.article), question=kept)
            editing.insert(editing.touch(moved))
