"""The statements of the compared questions, with quotation, context and source."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from corpus.comparing.values import Cell, CellStatement, Row
from corpus.identities import ArticleId
from corpus.model import Span
from corpus.questions import QuestionVerdict, Status
from corpus.report.findings import FindingKind, kind_of
from corpus.report.material import Material
from corpus.report.passages import Passage, passage_of
from corpus.report.sources import ReportSource
from corpus.report.wording import Words


@dataclass(frozen=True, slots=True)
class ReportStatement:
    """One claim."""

    anchor: str
    """Anchor of the first statement of a source on a question; empty for its other statements."""
    source: ReportSource
    status: Status
    label: str
    """The status in words."""
    reason: str
    passage: Passage
    date: str
    """When the article was published, as exact as known."""
    origin: str
    """The third party that it quotes."""
    echo_of: str
    """For an echo: the letter of the source that counts for the origin."""
    overruled: bool


@dataclass(frozen=True, slots=True)
class ReportQuestion:
    """One question with its statements."""

    anchor: str
    title: str
    tag: tuple[str, str, str] | None
    """Digit, colour and name."""
    kind: FindingKind
    summary: str
    verdict: str
    """In words; empty where there is none."""
    statements: tuple[ReportStatement, ...]
    silent: str
    """The letters of sources that were read and do not mention it."""
    unread: str


def questions_of(
    material: Material,
    sources: Mapping[ArticleId, ReportSource],
    tags: Mapping[str, tuple[str, str, str]],
    words: Words,
) -> tuple[ReportQuestion, ...]:
    """The questions of the report in their order."""
    return tuple(
        _question(number, row, material, sources, tags, words) for number, row in enumerate(material.rows, 1)
    )


def _question(
    number: int,
    row: Row,
    material: Material,
    sources: Mapping[ArticleId, ReportSource],
    tags: Mapping[str, tuple[str, str, str]],
    words: Words,
) -> ReportQuestion:
    question = row.question
    assert question is not None
    verdict = question.verdict
    statements = [
        _statement(number, row, cell, statement, material, sources, words)
        for cell in row.answered
        for statement in cell.statements
    ]
    return ReportQuestion(
        anchor=f"q{number}",
        title=row.title,
        tag=tags.get(question.tag or ""),
        kind=kind_of(row),
        summary=question.summary.strip(),
        verdict="" if verdict is QuestionVerdict.NONE else words(f"verdict.{verdict}"),
        statements=tuple(statements),
        silent=_letters(row, Status.NOT_MENTIONED, sources, words),
        unread=_letters(row, Status.UNREAD, sources, words),
    )


def _letters(row: Row, status: Status, sources: Mapping[ArticleId, ReportSource], words: Words) -> str:
    silent = [cell for cell in row.cells if cell.status is status and not cell.statements]
    return words.listed(sources[cell.article].letter for cell in silent)


def _statement(
    number: int,
    row: Row,
    cell: Cell,
    statement: CellStatement,
    material: Material,
    sources: Mapping[ArticleId, ReportSource],
    words: Words,
) -> ReportStatement:
    snapshot, source = material.snapshot, sources[cell.article]
    claim = snapshot.claims[statement.claim or ""]
    answering = statement.answering
    figure = None if answering is None else Span(answering.figure.start, answering.figure.end)
    first = statement is cell.statements[0]
    origin = snapshot.origins.get(statement.origin or "")
    label, reason = words(f"status.{cell.status}"), words.reason(cell.reason)
    return ReportStatement(
        anchor=f"q{number}-{source.letter}" if first else "",
        source=source,
        status=cell.status,
        label=label,
        reason=reason if first and reason != label else "",
        passage=passage_of(material.texts.get(cell.article, ""), claim, figure),
        date=snapshot.articles[cell.article].published or "",
        origin="" if origin is None else origin.name,
        echo_of=_counted(row, cell, sources) if cell.echo and first else "",
        overruled=cell.overruled,
    )


def _counted(row: Row, echo: Cell, sources: Mapping[ArticleId, ReportSource]) -> str:
    """The letter of the source that counts instead of an echo: the first with the same origin, otherwise the one that
    it is a copy of."""
    for origin in row.origins:
        if origin.confirmed and echo.article in origin.articles and origin.articles[0] != echo.article:
            return sources[origin.articles[0]].letter
    return sources[echo.article].copy_of
