"""The findings of a report: for each question whether the sources agree, and what they say, in a line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from corpus.comparing.excerpt import excerpt
from corpus.comparing.judgements import is_main
from corpus.comparing.notation import normalised, spread_words
from corpus.comparing.origins import independent
from corpus.comparing.values import Agreement, Cell, CellStatement, LedgerEntry, LedgerRow, Row
from corpus.identities import ArticleId
from corpus.model import Span
from corpus.questions import QuestionVerdict, Status
from corpus.report.wording import Piece, Words
from corpus.snapshot import Snapshot

_QUOTE = 28
"""Code points of a quotation in a finding. Chosen: two of them on two lines of half a page."""


class FindingKind(StrEnum):
    """Whether the sources agree on a question, in the order of the report."""

    AGREED = "agreed"
    COMPATIBLE = "compatible"
    DIFFERS = "differs"
    CONTRADICTS = "contradicts"
    DISPUTED = "disputed"
    """Disputed only according to the analyst's verdict."""
    SINGLE = "single"


DISPUTES = (FindingKind.DIFFERS, FindingKind.CONTRADICTS, FindingKind.DISPUTED)


@dataclass(frozen=True, slots=True)
class QuestionFinding:
    """One line of the findings."""

    kind: FindingKind
    row: int
    """Index among the rows."""
    title: str
    content: tuple[Piece, ...]
    """The analyst's summary; without one, a sentence on the figures or quotations."""
    verdict: QuestionVerdict
    articles: tuple[ArticleId, ...]
    """The articles that answer the question."""


def kind_of(row: Row) -> FindingKind:
    """The kind of the finding of a row. The analyst's verdict takes precedence over the statuses."""
    verdict = QuestionVerdict.NONE if row.question is None else row.question.verdict
    statuses = {cell.status for cell in row.answered}
    kind = FindingKind.COMPATIBLE
    if Status.CONTRADICTS in statuses:
        kind = FindingKind.CONTRADICTS
    elif Status.DIFFERS_IN_FIGURE in statuses:
        kind = FindingKind.DIFFERS
    elif independent(row) <= 1:
        kind = FindingKind.SINGLE
    elif Status.OVERLAPS not in statuses:
        kind = FindingKind.AGREED
    if verdict is QuestionVerdict.AGREED:
        return FindingKind.AGREED
    if verdict is QuestionVerdict.DISPUTED and kind not in DISPUTES:
        return FindingKind.DISPUTED
    return kind


def finding_of(
    number: int, row: Row, ledger: Sequence[LedgerRow], snapshot: Snapshot, words: Words
) -> QuestionFinding:
    """The finding of a row; ``ledger`` has the rows of the ledger that are about it."""
    kind = kind_of(row)
    summary = "" if row.question is None else row.question.summary.strip()
    content = (Piece(summary),) if summary else _derived(kind, row, ledger, snapshot, words)
    verdict = QuestionVerdict.NONE if row.question is None else row.question.verdict
    return QuestionFinding(
        kind, number, row.title, content, verdict, tuple(cell.article for cell in row.answered)
    )


def _derived(
    kind: FindingKind, row: Row, ledger: Sequence[LedgerRow], snapshot: Snapshot, words: Words
) -> tuple[Piece, ...]:
    """A sentence on the figures, or on the quotations if there are none, and one on the number of sources and
    origins."""
    spread = next((entry for entry in ledger if entry.spread is not None), None)
    if kind in DISPUTES and (spread is None or kind is FindingKind.CONTRADICTS):
        content = _against(row, snapshot, words) or (spread and _apart(spread, snapshot, words)) or ()
    elif spread is not None and (kind in DISPUTES or _is_apart(row, spread)):
        content = _apart(spread, snapshot, words)
    else:
        content = _says(row, snapshot, words)
    sources = Piece(words("sentences") + _sources(row, words))
    return (*content, sources)


def _is_apart(row: Row, ledger: LedgerRow) -> bool:
    """Whether the figures that answer the question differ, whatever somebody judged of the statements: that of the
    baseline alone would then not tell what the others say."""
    return ledger.agreement is Agreement.DIFFERS and is_main(row, ledger.entries)


def _sources(row: Row, words: Words) -> str:
    count = len(row.answered)
    if count == 1:
        return words("finding.one_source")
    origins = words("finding.origins", n=independent(row))
    return words("finding.sources", n=count, origins=origins) + words("full_stop")


def _against(row: Row, snapshot: Snapshot, words: Words) -> tuple[Piece, ...]:
    """The figure or the words of the baseline against those of the first article that disagrees."""
    base = _first(row, Status.BASELINE)
    other = _first(row, Status.CONTRADICTS) or _first(row, Status.DIFFERS_IN_FIGURE)
    if base is None or other is None:
        return ()
    figures = base.figure, other.figure
    if other.status is Status.DIFFERS_IN_FIGURE and figures[0] and figures[1]:
        one, another = (normalised(answer.figure, words.language) for answer in figures if answer)
        return words.pieces("finding.figures_against", one=one, other=another)
    ends = {"one": _quotation(base, snapshot, words), "other": _quotation(other, snapshot, words)}
    return words.pieces("finding.against", **ends)


def _first(row: Row, status: Status) -> Cell | None:
    return next((cell for cell in row.answered if cell.status is status), None)


def _says(row: Row, snapshot: Snapshot, words: Words) -> tuple[Piece, ...]:
    """The figure with which the baseline answers; without one, its words."""
    base = _first(row, Status.BASELINE) or next(iter(row.answered), None)
    if base is None:
        return ()
    if base.figure is None:
        return words.pieces("finding.says", one=_quotation(base, snapshot, words))
    return words.pieces("finding.says", one=normalised(base.figure.figure, words.language))


def _quotation(cell: Cell, snapshot: Snapshot, words: Words) -> Piece:
    language = snapshot.articles[cell.article].language.value
    return Piece(words.quoted(quoted_words(cell.statements[0], _QUOTE)), language)


def quoted_words(statement: CellStatement, limit: int) -> str:
    """A statement shortened around the figure with which it answers, to about ``limit`` code points."""
    answering = statement.answering
    focus = None
    if answering is not None:
        start = answering.figure.start - statement.span.start
        focus = Span(start, start + len(answering.figure.text)) if start >= 0 else None
    return excerpt(statement.text, focus, limit).text


def _apart(ledger: LedgerRow, snapshot: Snapshot, words: Words) -> tuple[Piece, ...]:
    """The least and the greatest figure, their difference, and the articles that are not compared."""
    compared = [entry for entry in ledger.entries if entry.compared and entry.low is not None]
    if not compared or ledger.spread is None:
        return ()
    least = min(compared, key=lambda entry: entry.low or 0.0)
    most = max(compared, key=lambda entry: entry.high or 0.0)
    distance = spread_words(ledger.spread, ledger, words.language)
    sentences = [
        words("finding.apart", low=_figure(least, words), high=_figure(most, words), distance=distance)
    ]
    apart = [entry.article for entry in ledger.entries if entry.left_out]
    if apart:
        sentences.append(words("finding.not_counted", letters=words.listed(map(snapshot.letter, apart))))
    if ledger.converted:
        sentences.append(words("finding.converted"))
    return (Piece(words("sentences").join(sentences)),)


def _figure(entry: LedgerEntry, words: Words) -> str:
    return normalised(entry.figure.figure, words.language)
