"""The key of a drafted row, and whether the project has decided about the row since it was computed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from corpus.changes import ChangeSet
from corpus.model import Article, Claim, Link, Rejection, Span
from corpus.questions import DraftRejection
from corpus.snapshot import Snapshot

if TYPE_CHECKING:
    from corpus.comparing.values import CellStatement, Row


def draft_key(row: Row) -> str:
    """A key for a draft from the places of its statements, in the order of the articles."""
    return "~" + "~".join(
        f"{statement.article}:{statement.span.start}-{statement.span.end}" for statement in leading(row)
    )


def leading(row: Row) -> tuple[CellStatement, ...]:
    """The statement of each article with an answer; these are used when a draft is accepted."""
    return tuple(cell.statements[0] for cell in row.cells if cell.statements)


def touches_drafts(changes: ChangeSet) -> bool:
    """Whether drafts must be computed again after a change."""
    return changes.touches(Article, Claim, Link, Rejection, DraftRejection)


class DecidedDrafts:
    """The state of earlier drafts in a snapshot: rejected rows, and statements that are in a question now."""

    def __init__(self, snapshot: Snapshot) -> None:
        from corpus.rejected_drafts import OfferedDrafts

        self._grouped: dict[str, list[tuple[Span, str]]] = {}
        """The claims in questions, by article: span and question."""
        for claim in snapshot.claims.values():
            if claim.question is not None and not claim.orphaned:
                self._grouped.setdefault(claim.article, []).append((claim.span, claim.question))
        questions = (
            [(claim.article, claim.quote) for claim in snapshot.claims_of_question(question)]
            for question in snapshot.questions
        )
        self._offered = OfferedDrafts(snapshot.draft_rejections.values(), questions)

    def holds(self, row: Row) -> bool:
        """Whether a row like this was rejected, or is in a question."""
        quotes = [(statement.article, statement.text) for statement in leading(row)]
        return self.question_of(row) is not None or not self._offered.may_be_offered(quotes)

    def question_of(self, row: Row) -> str | None:
        """Identity of a question that contains a statement of the row, or nearly the same one; None if there is
        none."""
        from corpus.comparing.drafting.earlier_rows import mostly_in

        return next(
            (
                question
                for statement in leading(row)
                for span, question in self._grouped.get(statement.article, ())
                if mostly_in([(statement.article, span)], (statement.article, statement.span))
            ),
            None,
        )
