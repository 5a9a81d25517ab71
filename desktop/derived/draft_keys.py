"""What identifies a drafted row, and whether the project has decided about it since it was computed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from corpus.changes import ChangeSet
from corpus.model import Article, Claim, Link, Rejection, Span
from corpus.questions import DraftRejection
from corpus.script import fold
from corpus.snapshot import Snapshot

if TYPE_CHECKING:
    from corpus.comparing.values import CellStatement, Row

SHARE_DECIDED = 0.5
"""A draft is kept away by a rejected one that shares this share of its pairs of statements."""


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
    """What a snapshot says about drafts that were computed before: rejected rows, and claims that are in a group."""

    def __init__(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        rejections = snapshot.draft_rejections.values()
        self._rejected = [_pairs(tuple(rejection.quotes)) for rejection in rejections]
        self._grouped: dict[str, list[tuple[Span, str]]] = {}
        for claim in snapshot.claims.values():
            if claim.question is not None and not claim.orphaned:
                self._grouped.setdefault(claim.article, []).append((claim.span, claim.question))

    def holds(self, row: Row) -> bool:
        """Whether a row like this was rejected, or a statement of it stands in a group."""
        return self.question_of(row) is not None or self._was_rejected(row)

    def question_of(self, row: Row) -> str | None:
        """Identity of a question that holds a statement of the row."""
        for statement in leading(row):
            for span, question in self._grouped.get(statement.article, ()):
                if span.overlaps(statement.span):
                    return question
        return None

    def _was_rejected(self, row: Row) -> bool:
        mine = _pairs(tuple((one.article, one.text) for one in leading(row)))
        if not mine:
            return False
        return any(len(mine & rejected) >= SHARE_DECIDED * len(mine) for rejected in self._rejected)


def _pairs(quotes: tuple[tuple[str, str], ...]) -> frozenset[frozenset[tuple[str, str]]]:
    folded = [(article, fold(words)) for article, words in quotes]
    return frozenset(
        frozenset((one, other))
        for number, one in enumerate(folded)
        for other in folded[number + 1 :]
        if one != other
    )
