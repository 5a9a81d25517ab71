"""Questions of the ferry project, and rows of a comparison made by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from corpus.archive import Archive
from corpus.comparing.values import (
    Cell,
    CellFigure,
    CellStatement,
    Row,
    RowOrigin,
    StatusReason,
    StatusReasonCode,
    Why,
    WhyCode,
)
from corpus.figures import find_figures
from corpus.figures.compare import compare
from corpus.model import Span
from corpus.questions import Question, QuestionVerdict, Status
from corpus.snapshot import Snapshot
from desktop.derived.comparison.draft_keys import draft_key
from tests.desktop.build import LIN, NOON, river_archive

ARTICLES = ("article-1", "article-2", "article-3")


def question(number: int, title: str, summary: str = "", tag: str | None = None) -> Question:
    """A question of Lin's."""
    return Question(
        f"question-{number}", title, summary, QuestionVerdict.NONE, "", tag, None, number, LIN.id, NOON, NOON
    )


def compared_archive() -> Archive:
    """The ferry project with two questions: one on the fare, one on the riders, whose figures differ."""
    grouped = {
        "claim-2": "question-1",
        "claim-7": "question-1",
        "claim-5": "question-2",
        "claim-8": "question-2",
        "claim-11": "question-2",
    }
    archive = river_archive()
    claims = tuple(replace(claim, question=grouped.get(claim.id)) for claim in archive.claims)
    questions = (question(1, "平均票价", "B 自行重算。"), question(2, "日均客运量"))
    return replace(archive, claims=claims, questions=questions)


def snapshot() -> Snapshot:
    """The rows of that project."""
    return Snapshot.from_archive(compared_archive())


def statement(article: str, text: str, figure: str = "", claim: str | None = None) -> CellStatement:
    """A statement at the beginning of an article, answered by the figure of these words."""
    found = find_figures(text)
    figures = tuple(CellFigure(one) for one in found)
    answer = next((at for at, one in enumerate(found) if figure and figure in one.text), None)
    return CellStatement(claim, article, Span(0, len(text)), text, figures, answer)


def cell(
    said: CellStatement | str,
    status: Status,
    base: CellStatement | None = None,
    code: StatusReasonCode = StatusReasonCode.FIGURES_DIFFER,
) -> Cell:
    """A cell; of an article that says nothing its identity is given."""
    if isinstance(said, str):
        return Cell(said, status, StatusReason(StatusReasonCode.NOT_READ))
    one = base.answering if base is not None else None
    other = said.answering
    compared = compare(one.figure, other.figure) if one is not None and other is not None else None
    return Cell(said.article, status, StatusReason(code), statements=(said,), comparison=compared)


def fares(*, draft: bool = True, cells: Sequence[Cell] | None = None, score: float = 0.93) -> Row:
    """A row in which the second article differs from the first and the third says nothing."""
    base = statement("article-1", "调价后平均票价为2.6元", "2.6元", None if draft else "claim-2")
    other = statement("article-2", "调价后平均票价为3.8元，涨幅很大", "3.8元", None if draft else "claim-7")
    made = cells or (
        cell(base, Status.BASELINE, code=StatusReasonCode.IS_BASELINE),
        cell(other, Status.DIFFERS_IN_FIGURE, base),
        cell("article-3", Status.UNREAD),
    )
    return Row(
        None if draft else question(1, "平均票价", tag="tag-0"),
        "平均票价",
        "article-1",
        tuple(made),
        score if draft else None,
        (Why(WhyCode.SAME_UNIT, ("元",)), Why(WhyCode.SHARED_WORDS, ("票价", "平均"))) if draft else (),
    )


def echoed(row: Row) -> Row:
    """The row with one third party behind both statements."""
    first, second, *rest = row.cells
    origin = RowOrigin("交通局", ("article-1", "article-2"), confirmed=True)
    return replace(row, cells=(first, replace(second, echo=True), *rest), origins=(origin,))


def keyed(rows: Sequence[Row]) -> list[tuple[str, Row]]:
    """Drafts with their keys."""
    return [(draft_key(row), row) for row in rows]
