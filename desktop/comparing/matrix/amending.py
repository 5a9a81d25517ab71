"""Changes of a draft by the analyst before accepting it, and what accepting it writes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from corpus.comparing.statuses import figure_reason
from corpus.comparing.values import Cell, CellStatement, Row, StatusReason, StatusReasonCode
from corpus.figures.compare import compare
from corpus.identities import ArticleId, RelationId, TagId
from corpus.model import CONTRADICTS, DIFFERS_IN_FIGURE, EQUIVALENT, OVERLAPS, QUOTES, Span
from corpus.questions import Status
from corpus.snapshot import Snapshot
from db import edits

if TYPE_CHECKING:
    from db.edits import AcceptedDraft

_RELATIONS: dict[Status, RelationId] = {
    Status.AGREES: EQUIVALENT,
    Status.OVERLAPS: OVERLAPS,
    Status.DIFFERS_IN_FIGURE: DIFFERS_IN_FIGURE,
    Status.CONTRADICTS: CONTRADICTS,
    Status.QUOTES: QUOTES,
}
_BY_REASON: dict[StatusReasonCode, Status] = {
    StatusReasonCode.FIGURES_EQUAL: Status.AGREES,
    StatusReasonCode.FIGURES_COMPATIBLE: Status.AGREES,
    StatusReasonCode.FIGURES_DIFFER: Status.DIFFERS_IN_FIGURE,
}


@dataclass(frozen=True, slots=True)
class Amendments:
    """The changes of one draft."""

    title: str | None = None
    baseline: ArticleId | None = None
    taken_out: frozenset[ArticleId] = frozenset()
    statuses: Mapping[ArticleId, tuple[Status, str]] = field(default_factory=dict)
    """The status chosen by the analyst, and the reason, by article."""
    exchanged: Mapping[ArticleId, CellStatement] = field(default_factory=dict)
    """The statement that replaces the draft's, by article."""

    def titled(self, title: str) -> Amendments:
        """With another title."""
        return replace(self, title=title)

    def based_on(self, article: ArticleId) -> Amendments:
        """With another baseline. Statuses chosen against the former one are discarded."""
        return replace(self, baseline=article, statuses={})

    def without(self, article: ArticleId) -> Amendments:
        """Without the statement of an article."""
        return replace(self, taken_out=self.taken_out | {article})

    def with_status(self, article: ArticleId, status: Status | None, reason: str = "") -> Amendments:
        """With another status of an article; None removes the choice."""
        statuses = {key: value for key, value in self.statuses.items() if key != article}
        if status is not None:
            statuses[article] = (status, reason)
        return replace(self, statuses=statuses)

    def with_statement(self, statement: CellStatement) -> Amendments:
        """With another statement of its article."""
        return replace(
            self,
            exchanged={**self.exchanged, statement.article: statement},
            taken_out=self.taken_out - {statement.article},
        )


def amended(row: Row, changes: Amendments) -> Row:
    """The draft after the changes."""
    cells = [_exchanged(cell, changes) for cell in row.cells]
    answered = [cell.article for cell in cells if cell.statements]
    baseline = changes.baseline if changes.baseline in answered else row.baseline
    if baseline not in answered:
        baseline = answered[0] if answered else None
    base = next((cell for cell in cells if cell.article == baseline), None)
    moved = baseline != row.baseline
    judged = [
        _judged(cell, base, changes, afresh=moved or cell.article in changes.exchanged) for cell in cells
    ]
    title = changes.title if changes.title is not None else row.title
    return replace(row, title=title, baseline=baseline, cells=tuple(judged))


def _exchanged(cell: Cell, changes: Amendments) -> Cell:
    if cell.article in changes.taken_out:
        return replace(cell, statements=(), comparison=None)
    statement = changes.exchanged.get(cell.article)
    return replace(cell, statements=(statement,)) if statement is not None else cell


def _judged(cell: Cell, base: Cell | None, changes: Amendments, *, afresh: bool) -> Cell:
    """The cell with its status: the analyst's, else the one that follows from the figures if it must be recomputed."""
    if base is not None and cell.article == base.article:
        reason = StatusReason(StatusReasonCode.IS_BASELINE)
        return replace(cell, status=Status.BASELINE, reason=reason, comparison=None)
    if cell.statements and afresh:
        cell = _compared(cell, base)
    chosen = changes.statuses.get(cell.article)
    if chosen is None:
        return cell
    details = (chosen[1],) if chosen[1] else ()
    return replace(
        cell,
        status=chosen[0],
        reason=StatusReason(StatusReasonCode.OVERRULED, details),
        overruled=True,
        derived=cell.status,
    )


def _compared(cell: Cell, base: Cell | None) -> Cell:
    figure, against = cell.figure, base.figure if base is not None else None
    if figure is None or against is None:
        reason = StatusReason(StatusReasonCode.NOT_COMPARED)
        return replace(cell, status=Status.OVERLAPS, reason=reason, comparison=None)
    reason = figure_reason(against, figure)
    status = _BY_REASON.get(reason.code, Status.OVERLAPS)
    return replace(cell, status=status, reason=reason, comparison=compare(against.figure, figure.figure))


# Accepting


def accepted(row: Row, tag: str | None) -> AcceptedDraft:
    """The draft as the edit expects it. A cell that the analyst marked as not mentioning the question is left out, and
    recorded as such."""
    cells = [cell for cell in row.cells if cell.statements and cell.status is not Status.NOT_MENTIONED]
    baseline = next((number for number, cell in enumerate(cells) if cell.article == row.baseline), 0)
    statements = tuple(
        edits.AcceptedStatement(
            cell.article,
            cell.statements[0].span,
            cell.statements[0].claim,
            None if number == baseline else relation_of(cell),
            _answering(cell.statements[0]),
        )
        for number, cell in enumerate(cells)
    )
    overrules = tuple(
        (cell.article, cell.status, " ".join(cell.reason.details))
        for cell in row.cells
        if cell.overruled and (cell.status is Status.NOT_MENTIONED or cell.reason.details)
    )
    return edits.AcceptedDraft(
        row.title, TagId(tag) if tag is not None else None, statements, baseline, overrules
    )


def _answering(statement: CellStatement) -> Span | None:
    """The figure of a statement that is to be recorded as its answer: among several, another might be taken later."""
    answer = statement.answering
    if answer is None or len(statement.figures) < 2:
        return None
    return Span(answer.figure.start, answer.figure.end)


def relation_of(cell: Cell) -> RelationId | None:
    """The relation of the link that a cell of a draft becomes; None if it is undetermined."""
    if cell.reason.code is StatusReasonCode.NOT_COMPARED:
        return None
    return _RELATIONS.get(cell.status)


@dataclass(frozen=True, slots=True)
class Written:
    """What accepting a draft writes."""

    claims: int
    """Number of new claims; statements that are claims already are kept."""
    links: int


def written_by(draft: AcceptedDraft, snapshot: Snapshot) -> Written:
    """Count what accepting would write."""
    claims = sum(statement.claim is None for statement in draft.statements)
    base = draft.statements[draft.baseline].claim if draft.statements else None
    linked = {link.other_end(base) for link in snapshot.links_of(base)} if base is not None else set()
    links = sum(
        statement.relation is not None and statement.claim not in linked for statement in draft.statements
    )
    return Written(claims, links)
