"""What identifies a drafted row, and whether the project has decided about it since it was computed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from corpus.changes import ChangeSet
from corpus.model import Article, Claim, Link, Rejection, Span
from corpus.questions import DraftRejection
from corpus.snapshot import Snapshot

if TYPE_CHECKING:
    from corpus.comparing.values import CellStatement, Row


def draft_key(row: Row) -> str:
    """Identifies a draft by the places of its statements, in the order of the articles."""
    return "~" + "~".join(f"{one.article}:{one.span.start}-{one.span.end}" for one in leading(row))


def leading(row: Row) -> tuple[CellStatement, ...]:
    """The statement of each article that answers, which is what accepting a draft takes."""
    return tuple(cell.statements[0] for cell in row.cells if cell.statements)


def touches_drafts(changes: ChangeSet) -> bool:
    """Whether drafts must be computed again after a change."""
    return changes.touches(Article, Claim, Link, Rejection, DraftRejection)


class DecidedDrafts:
    """What a snapshot says about drafts that were computed before: rejected rows, and statements that stand in a
    question by now."""

    def __init__(self, snapshot: Snapshot) -> None:
        from corpus.rejected_drafts import OfferedDrafts

        self._grouped: dict[tuple[str, Span], str] = {
            (claim.article, claim.span): claim.question
            for claim in snapshot.claims.values()
            if claim.question is not None and not claim.orphaned
        }
        questions = (
            [(claim.article, claim.quote) for claim in snapshot.claims_of_question(question)]
            for question in snapshot.questions
        )
        self._offered = OfferedDrafts(snapshot.draft_rejections.values(), questions)

    def holds(self, row: Row) -> bool:
        """Whether a row like this was rejected, or stands in a question."""
        quotes = [(one.article, one.text) for one in leading(row)]
        return self.question_of(row) is not None or not self._offered.may_be_offered(quotes)

    def question_of(self, row: Row) -> str | None:
        """Identity of a question that holds a statement of the row."""
        found = (self._grouped.get((one.article, one.span)) for one in leading(row))
        return next((question for question in found if question is not None), None)
