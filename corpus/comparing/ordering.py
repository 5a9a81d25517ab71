"""Filters and sorts the rows of a comparison.

It is fast enough to be called at every key stroke, because the folded form of each text is cached.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache

from corpus.comparing.origins import independent
from corpus.comparing.statuses import DISPUTES, one_sided
from corpus.comparing.values import Cell, Row
from corpus.figures.compare import Verdict
from corpus.identities import ArticleId
from corpus.model import Claim
from corpus.questions import QuestionVerdict, Status
from corpus.script import fold

_REMEMBERED = 100_000
"""Texts whose folded form is kept: the quotes of 200 questions and 50 articles are 10,000."""


class Drafts(StrEnum):
    """Whether drafted rows are shown."""

    WITH = "with"
    ONLY = "only"


@dataclass(frozen=True, slots=True)
class RowFilter:
    """Conditions that a row must meet. An empty filter accepts every row."""

    text: str = ""
    """Words, each of which must be in the title, the summary, the note, a quote or the name of an origin, without
    regard to script, width and case."""
    disputed: bool = False
    """Only rows with a contradiction or a differing figure, or with the verdict "disputed"."""
    figures_differ: bool = False
    single_source: bool = False
    """Only rows with one independent source."""
    unread: bool = False
    """Only rows with an article that nobody has read."""
    without_summary: bool = False
    overruled: bool = False
    """Only rows with a cell that an analyst overruled."""
    tag: str | None = None
    """Only rows with this tag on the question or one of its claims."""
    annotator: str | None = None
    """Only rows with the question or one of its claims by this annotator."""
    drafts: Drafts = Drafts.WITH
    statuses: Mapping[str, frozenset[Status]] = field(default_factory=dict)
    """The accepted statuses of the cell of an article; articles without an entry may have any."""


class OrderBy(StrEnum):
    """The sort keys of rows."""

    POSITION = "position"
    """The analyst's order; drafts keep theirs, the best first."""
    DISPUTE = "dispute"
    """The number of contradictions, then that of differing figures, descending."""
    SPREAD = "spread"
    """The ratio of the greatest figure to the smallest, descending."""
    SOURCES = "sources"
    """The number of independent sources, descending."""
    PLACE = "place"
    """The place of the baseline: by article, then by offset."""
    DIFFERENCE = "difference"
    """The difference of the figure of one column from the baseline's, descending; rows without one are last."""


@dataclass(frozen=True, slots=True)
class RowOrder:
    """The order of rows. Sorting is stable; drafts are below the analyst's rows."""

    by: OrderBy = OrderBy.POSITION
    column: ArticleId | None = None
    """The article whose difference counts, for :attr:`OrderBy.DIFFERENCE`."""
    reverse: bool = False


_ALL = RowFilter()
_OWN = RowOrder()
_NO_CLAIMS: Mapping[str, Claim] = {}


def arranged(
    rows: Sequence[Row],
    wanted: RowFilter = _ALL,
    order: RowOrder = _OWN,
    claims: Mapping[str, Claim] = _NO_CLAIMS,
) -> tuple[Row, ...]:
    """The rows that a filter accepts, sorted. ``claims``: the claims by identity, for the filters by tag and annotator;
    without them these only test the questions."""
    words = fold(wanted.text).split()
    kept = [row for row in rows if _accepts(row, wanted, words, claims)]
    key = _KEYS[order.by]
    own = [row for row in kept if not row.draft]
    drafts = [row for row in kept if row.draft]
    return tuple(
        row
        for part in (own, drafts)
        for row in sorted(part, key=lambda row: key(row, order.column), reverse=order.reverse)
    )


# Filtering


def _accepts(row: Row, wanted: RowFilter, words: Sequence[str], claims: Mapping[str, Claim]) -> bool:
    return (
        _is_wanted_draft(row, wanted.drafts)
        and _has_wanted_statuses(row, wanted)
        and not (wanted.single_source and independent(row) != 1)
        and not (wanted.without_summary and row.question is not None and row.question.summary.strip())
        and not (wanted.overruled and not any(cell.overruled for cell in row.cells))
        and (wanted.tag is None or _tagged(row, wanted.tag, claims))
        and (wanted.annotator is None or _made_by(row, wanted.annotator, claims))
        and all(any(word in text for text in _texts(row)) for word in words)
    )


def _is_wanted_draft(row: Row, drafts: Drafts) -> bool:
    return drafts is Drafts.WITH or row.draft is (drafts is Drafts.ONLY)


def _has_wanted_statuses(row: Row, wanted: RowFilter) -> bool:
    if wanted.disputed and not disputed(row):
        return False
    if wanted.figures_differ and not _has(row, Status.DIFFERS_IN_FIGURE):
        return False
    if wanted.unread and not _has(row, Status.UNREAD):
        return False
    return not wanted.statuses or all(
        cell.status in wanted.statuses[cell.article] for cell in row.cells if cell.article in wanted.statuses
    )


def disputed(row: Row) -> bool:
    """Whether an article disagrees with the baseline, or the analyst's verdict is "disputed"."""
    by_verdict = row.question is not None and row.question.verdict is QuestionVerdict.DISPUTED
    return by_verdict or any(cell.status in DISPUTES for cell in row.cells)


def _has(row: Row, status: Status) -> bool:
    return any(cell.status is status for cell in row.cells)


def _tagged(row: Row, tag: str, claims: Mapping[str, Claim]) -> bool:
    if row.question is not None and row.question.tag == tag:
        return True
    return any(tag in claim.tags for claim in _claims_of(row, claims))


def _made_by(row: Row, annotator: str, claims: Mapping[str, Claim]) -> bool:
    if row.question is not None and row.question.annotator == annotator:
        return True
    return any(claim.annotator == annotator for claim in _claims_of(row, claims))


def _claims_of(row: Row, claims: Mapping[str, Claim]) -> Iterator[Claim]:
    for cell in row.cells:
        for statement in cell.statements:
            if statement.claim is not None and (claim := claims.get(statement.claim)) is not None:
                yield claim


def _texts(row: Row) -> Iterator[str]:
    """The folded texts of a row; the short ones first."""
    yield _folded(row.title)
    if row.question is not None:
        yield _folded(row.question.summary)
        yield _folded(row.question.note)
    for origin in row.origins:
        yield _folded(origin.name)
    for cell in row.cells:
        for statement in cell.statements:
            yield _folded(statement.text)


_folded = lru_cache(maxsize=_REMEMBERED)(fold)


# Sorting


def _by_position(row: Row, column: str | None) -> tuple[float, ...]:
    return (row.question.position if row.question is not None else 0,)


def _by_dispute(row: Row, column: str | None) -> tuple[float, ...]:
    return -row.count(Status.CONTRADICTS), -row.count(Status.DIFFERS_IN_FIGURE), not disputed(row)


def _by_spread(row: Row, column: str | None) -> tuple[float, ...]:
    ratios = [1.0, *(ratio for cell in row.answered if (ratio := _ratio(cell)) is not None)]
    return (-max(ratios) / min(ratios),)


def _ratio(cell: Cell) -> float | None:
    """A cell's figure as a multiple of the baseline's, if it takes part in the spread."""
    if not _is_compared(cell) or cell.figure is None or one_sided(cell.figure.figure):
        return None
    ratio = None if cell.comparison is None else cell.comparison.ratio
    return ratio if ratio is not None and ratio > 0 else None


def _is_compared(cell: Cell) -> bool:
    if cell.figure is None or cell.comparison is None or cell.figure.scope or cell.figure.period:
        return False
    return cell.comparison.verdict is not Verdict.NOT_COMPARABLE


def _by_sources(row: Row, column: str | None) -> tuple[float, ...]:
    return (-independent(row),)


def _by_place(row: Row, column: str | None) -> tuple[float, ...]:
    for number, cell in enumerate(row.cells):
        if cell.article == row.baseline and cell.statements:
            return number, cell.statements[0].span.start
    return len(row.cells), 0


def _by_difference(row: Row, column: str | None) -> tuple[float, ...]:
    cell = next((cell for cell in row.cells if cell.article == column), None)
    if cell is None or cell.comparison is None or not _is_compared(cell):
        return 1, 0.0
    ratio, difference = cell.comparison.ratio, cell.comparison.difference
    if ratio is not None and ratio > 0:
        return 0, -abs(math.log(ratio))
    return (0, -math.inf) if difference else (0, 0.0)


_KEYS = {
    OrderBy.POSITION: _by_position,
    OrderBy.DISPUTE: _by_dispute,
    OrderBy.SPREAD: _by_spread,
    OrderBy.SOURCES: _by_sources,
    OrderBy.PLACE: _by_place,
    OrderBy.DIFFERENCE: _by_difference,
}
