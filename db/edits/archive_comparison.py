"""Importing the rows of a comparison, as part of :mod:`db.edits.archive`.

Questions are recognised by identity, origins by identity or name. Existing rows stay as they are, with one exception:
an existing claim without a question takes its question from the archive if that question is new, since a question
cannot exist without claims. The same holds for origins.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from corpus.archive import Archive
from corpus.identities import cell_id, reading_id
from corpus.model import Claim
from corpus.questions import ArticleReading, CellStatus, DraftRejection, Origin, Question, Rate
from corpus.rejected_drafts import pairs_of
from corpus.script import fold
from db.edits.arriving import Arriving

if TYPE_CHECKING:
    from db.editing import Editing


def expect_comparison(editing: Editing, archive: Archive, arriving: Arriving) -> None:
    """Determine which questions and origins of the archive the project has, before the claims are added."""
    asked = {question.id for question in archive.questions}
    arriving.questions = {question.id for question in editing.referring(Question, "id", asked)}
    arriving.new_questions = asked - arriving.questions
    here = editing.every(Origin) if archive.origins else []
    ids, names = {origin.id for origin in here}, {fold(origin.name): origin.id for origin in here}
    for origin in archive.origins:
        known = origin.id if origin.id in ids else names.get(fold(origin.name))
        arriving.origins[origin.id] = known or origin.id
        if known is None:
            names[fold(origin.name)] = origin.id
            arriving.new_origins.add(origin.id)


def with_comparison(claim: Claim, arriving: Arriving) -> Claim:
    """The claim with its question and origin replaced by those of the project."""
    return replace(claim, question=arriving.question(claim.question), origin=arriving.origin(claim.origin))


def group_known(editing: Editing, known: Sequence[Claim], arriving: Arriving) -> None:
    """Give existing claims the new questions and origins that they have in the archive. ``known``: these claims as in
    the archive."""
    theirs = {claim.id: claim for claim in known if claim.question is not None or claim.origin is not None}
    changed = []
    for here in editing.claims(theirs):
        come = with_comparison(theirs[here.id], arriving)
        after = here
        if here.question is None and come.question in arriving.new_questions:
            after = replace(after, question=come.question)
        if here.origin is None and come.origin in arriving.new_origins:
            after = replace(after, origin=come.origin)
        if after != here:
            changed.append(editing.touch(after))
    editing.update(*changed)


def add_comparison(editing: Editing, archive: Archive, arriving: Arriving) -> None:
    """Add the rows of the comparison, after the claims. A question without a claim in the project is omitted, as is an
    origin that no claim quotes."""
    _add_questions(editing, archive, arriving)
    _add_origins(editing, archive, arriving)
    _add_cells(editing, archive, arriving)
    _add_readings(editing, archive, arriving)
    _add_draft_rejections(editing, archive, arriving)
    _add_rates(editing, archive, arriving)


def _add_questions(editing: Editing, archive: Archive, arriving: Arriving) -> None:
    answered = {claim.id: claim.question for claim in editing.claims_answering(arriving.new_questions)}
    here = editing.every(Question) if arriving.new_questions else []
    last = max((question.position for question in here), default=None)
    new: list[Question] = []
    for question in archive.questions:
        if question.id not in arriving.new_questions or question.id not in answered.values():
            continue
        baseline = question.baseline
        placed = replace(
            question,
            tag=None if question.tag is None else arriving.tags.get(question.tag),
            baseline=baseline if baseline is not None and answered.get(baseline) == question.id else None,
            position=question.position if last is None else last + 1 + len(new),
            annotator=arriving.author(question.annotator, editing.annotator.id),
        )
        new.append(placed)
    editing.insert(*new)
    arriving.questions |= {question.id for question in new}
    arriving.added += len(new)


def _add_origins(editing: Editing, archive: Archive, arriving: Arriving) -> None:
    quoted = {claim.origin for claim in editing.claims_quoting(arriving.new_origins)}
    new = [
        replace(origin, annotator=arriving.author(origin.annotator, editing.annotator.id))
        for origin in archive.origins
        if origin.id in arriving.new_origins and origin.id in quoted
    ]
    editing.insert(*new)
    arriving.added += len(new)


def _add_cells(editing: Editing, archive: Archive, arriving: Arriving) -> None:
    come = {}
    for cell in archive.cells:
        article = arriving.articles.get(cell.article)
        if article is not None and cell.question in arriving.questions:
            author = arriving.author(cell.annotator, editing.annotator.id)
            identity = cell_id(cell.question, article.id)
            come[identity] = replace(cell, id=identity, article=article.id, annotator=author)
    known = editing.existing(CellStatus, come)
    editing.insert(*(cell for identity, cell in come.items() if identity not in known))
    arriving.added += len(come) - len(known)


def _add_readings(editing: Editing, archive: Archive, arriving: Arriving) -> None:
    come = {}
    for reading in archive.readings:
        article = arriving.articles.get(reading.article)
        if article is not None:
            author = arriving.author(reading.annotator, editing.annotator.id)
            identity = reading_id(article.id, author)
            come[identity] = replace(reading, id=identity, article=article.id, annotator=author)
    known = editing.existing(ArticleReading, come)
    editing.insert(*(reading for identity, reading in come.items() if identity not in known))
    arriving.added += len(come) - len(known)


def _add_draft_rejections(editing: Editing, archive: Archive, arriving: Arriving) -> None:
    if not archive.draft_rejections:
        return
    here = editing.every(DraftRejection)
    ids, standing = {rejection.id for rejection in here}, {pairs_of(rejection.quotes) for rejection in here}
    for rejection in archive.draft_rejections:
        quotes = tuple(
            (arriving.articles[article].id, quote)
            for article, quote in rejection.quotes
            if article in arriving.articles
        )
        pairs = pairs_of(quotes)
        if not pairs or pairs in standing or rejection.id in ids:
            continue
        standing.add(pairs)
        author = arriving.author(rejection.annotator, editing.annotator.id)
        editing.insert(replace(rejection, quotes=quotes, annotator=author))
        arriving.added += 1


def _add_rates(editing: Editing, archive: Archive, arriving: Arriving) -> None:
    if not archive.rates:
        return
    here = editing.every(Rate)
    ids, units = {rate.id for rate in here}, {frozenset((rate.unit, rate.target)) for rate in here}
    for rate in archive.rates:
        pair = frozenset((rate.unit, rate.target))
        if rate.id not in ids and pair not in units:
            units.add(pair)
            author = arriving.author(rate.annotator, editing.annotator.id)
            editing.insert(replace(rate, annotator=author))
            arriving.added += 1
