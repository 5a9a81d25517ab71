"""The content of the inspector's section about a question: a line for each statement, counts and warnings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from corpus.comparing.values import (
    Apart,
    Cell,
    CellStatement,
    LedgerEntry,
    LedgerRow,
    Row,
    StatusReason,
    StatusReasonCode,
)
from corpus.identities import ArticleId, ClaimId
from corpus.model import Language, Span
from corpus.questions import Status
from corpus.snapshot import Snapshot
from desktop.words.comparing_words import (
    figure_words,
    letters_of,
    reason_words,
    status_name,
)
from desktop.words.translation import interface_language

_WARNINGS = (
    StatusReasonCode.OTHER_SCOPE,
    StatusReasonCode.OTHER_PERIOD,
    StatusReasonCode.NOT_COMPARABLE,
)
"""Reasons for not comparing a figure that get a line of their own."""


@dataclass(frozen=True, slots=True)
class GroupLine:
    """One statement of an article."""

    article: ArticleId
    claim: ClaimId
    span: Span
    quote: str
    letter: str
    name: str
    """The publisher, or the title of the article."""
    language: Language
    status: Status | None
    """The status of the article; None for its further statements."""
    overruled: bool
    echo: bool
    reason: StatusReason
    figure: str
    """In the unit of the question, or with its own unit if that differs."""
    apart: Apart | None
    """The difference from the claim shown; None for that claim, and if either has no figure."""
    mine: bool


@dataclass(frozen=True, slots=True)
class GroupContent:
    """A question as seen from one of its claims."""

    row: Row
    ledger: LedgerRow | None
    """The figures that are compared here."""
    unit: str
    lines: tuple[GroupLine, ...]
    tallies: tuple[tuple[Status, int], ...]
    echoes: int
    warnings: tuple[str, ...]
    cell: Cell | None
    """The cell of the claim's article."""
    statement: CellStatement | None
    """The statement of the claim."""

    @property
    def line(self) -> GroupLine | None:
        """The line of the claim."""
        return next((line for line in self.lines if line.mine), None)


def group_content(row: Row, claim: str, snapshot: Snapshot) -> GroupContent:
    """A question as seen from a claim, which need not belong to it."""
    from corpus.comparing.notation import unit_words

    ledger = _ledger_with(row, claim, snapshot)
    lines = tuple(_lines(row, claim, snapshot, ledger))
    mine = next(
        (cell for cell in row.answered for statement in cell.statements if statement.claim == claim), None
    )
    statements = mine.statements if mine is not None else ()
    return GroupContent(
        row=row,
        ledger=ledger,
        unit=unit_words(ledger, interface_language()) if ledger is not None else "",
        lines=lines,
        tallies=tuple((status, count) for status in Status if (count := row.count(status))),
        echoes=sum(cell.echo for cell in row.cells),
        warnings=tuple(_warnings(ledger, snapshot)) if ledger is not None else (),
        cell=mine,
        statement=next((statement for statement in statements if statement.claim == claim), None),
    )


def _ledger_with(row: Row, claim: str, snapshot: Snapshot) -> LedgerRow | None:
    """The measure that contains a figure of the claim; else the one that answers the question."""
    from corpus.comparing.ledger import ledger_of

    ledgers = ledger_of([row], snapshot.rates.values())
    with_claim = (ledger for ledger in ledgers if any(entry.claim == claim for entry in ledger.entries))
    return next(with_claim, ledgers[0] if ledgers else None)


def _lines(row: Row, claim: str, snapshot: Snapshot, ledger: LedgerRow | None) -> Iterator[GroupLine]:
    from corpus.comparing.apart import apart
    from corpus.plots.ledger_values import entry_words

    language = interface_language()
    entries = _entries(row, ledger)
    mine = entries.get(claim)
    for cell in row.answered:
        article = snapshot.articles[cell.article]
        for number, statement in enumerate(cell.statements):
            if statement.claim is None:
                continue
            entry = entries.get(statement.claim)
            figure = ""
            if entry is not None and ledger is not None:
                figure = entry_words(entry, ledger, language)
            elif statement.answering is not None:
                figure = figure_words(statement.answering.figure)
            own = statement.claim == claim
            compared = mine is not None and entry is not None and ledger is not None and not own
            yield GroupLine(
                article=cell.article,
                claim=statement.claim,
                span=statement.span,
                quote=statement.text,
                letter=snapshot.letter(cell.article),
                name=snapshot.source_name(cell.article),
                language=article.language,
                status=cell.status if number == 0 else None,
                overruled=cell.overruled,
                echo=cell.echo,
                reason=cell.reason,
                figure=figure,
                apart=apart(mine, entry, ledger, language)
                if compared and mine and entry and ledger
                else None,
                mine=own,
            )


def _entries(row: Row, ledger: LedgerRow | None) -> dict[str, LedgerEntry | None]:
    """What the measure has of each claim of the question."""
    from corpus.comparing.ledger import entry_of

    if ledger is None:
        return {}
    statements = (statement for cell in row.answered for statement in cell.statements)
    return {str(statement.claim): entry_of(ledger, statement) for statement in statements if statement.claim}


def _warnings(ledger: LedgerRow, snapshot: Snapshot) -> Iterator[str]:
    """Why figures are not compared, each with the letters of its articles."""
    letters_by_reason: dict[StatusReason, list[str]] = {}
    for entry in ledger.entries:
        if entry.excluded is not None and entry.excluded.code in _WARNINGS:
            letters_by_reason.setdefault(entry.excluded, []).append(entry.article)
    for reason, articles in letters_by_reason.items():
        yield f"{letters_of(articles, snapshot)} {reason_words(reason)}"


def spoken(line: GroupLine, difference: str) -> str:
    """The whole line in words, for a screen reader."""
    parts: Sequence[str] = (
        f"{line.letter} {line.name}",
        status_name(line.status) if line.status is not None else "",
        line.figure,
        difference,
        line.apart.share if line.apart is not None else "",
        f"“{line.quote}”",
    )
    return ", ".join(part for part in parts if part)
