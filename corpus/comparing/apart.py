"""The difference between two figures in the unit of their row: direction, amount, and share.

It is as definite as the figures: between 398万 and 超过400万 only the least difference is known, to 约400万 it is about
2万, and to a range it is a range. Figures that are marked as of another scope or period, or that cannot be compared,
have no difference but a reason.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from corpus.comparing.answers import answers
from corpus.comparing.common_unit import directed_bound
from corpus.comparing.ledger import ledger_of
from corpus.comparing.notation import difference, number_words, unit_words
from corpus.comparing.notation_words import NOTATION, NotationWords
from corpus.comparing.statement_figures import StatementFigures
from corpus.comparing.statuses import figure_reason, one_sided
from corpus.comparing.values import (
    Apart,
    Cell,
    CellStatement,
    Direction,
    LedgerEntry,
    LedgerRow,
    Row,
    StatusReason,
    StatusReasonCode,
)
from corpus.figures.compare import Verdict, compare
from corpus.figures.figure import Bound, Figure, FigureKind
from corpus.identities import ArticleId
from corpus.matching.suggestion import Statement
from corpus.questions import Rate, Status

_LOWER = frozenset({Bound.AT_LEAST, Bound.MORE_THAN})
_UPPER = frozenset({Bound.AT_MOST, Bound.LESS_THAN})
_STRICT = frozenset({Bound.MORE_THAN, Bound.LESS_THAN})
_POINTS = frozenset({"%", "pp"})
"""Units whose differences are in percentage points, without a share."""
_MANY_TIMES = 10
"""Ratio from which a multiple is given instead of a share: 12 times is easier to read than 1,100 % more. Chosen."""
_SMALL = 1e-9
"""Share of the first figure below which a difference is a rounding error of floating-point numbers."""


def apart(one: LedgerEntry, other: LedgerEntry, row: LedgerRow, language: str) -> Apart:
    """The difference of ``other`` from ``one``, both of ``row``. Raises KeyError for an unknown language."""
    reason = figure_reason(one.figure, other.figure)
    converted = row.converted and None not in (one.low, other.low)
    if reason.code in (StatusReasonCode.OTHER_SCOPE, StatusReasonCode.OTHER_PERIOD) or (
        reason.code is StatusReasonCode.NOT_COMPARABLE and not converted
    ):
        return Apart(Direction.UNKNOWN, reason=reason)
    if reason.code is StatusReasonCode.FIGURES_EQUAL:
        return Apart(Direction.LEVEL, reason=reason)
    if one.low is None or one.high is None or other.low is None or other.high is None or not row.unit:
        return _apart_by_words(one.figure.figure, other.figure.figure, reason, language)
    gap = _Gap.between(one, other)
    if reason.code is StatusReasonCode.FIGURES_COMPATIBLE and not gap.about:
        return Apart(Direction.LEVEL, reason=reason)
    return _in_unit(gap, (one.low + one.high) / 2, row, language, reason)


def _apart_by_words(one: Figure, other: Figure, reason: StatusReason, language: str) -> Apart:
    """The difference of dates, and of figures without a number in the unit of the row."""
    comparison = compare(one, other)
    if comparison.verdict is not Verdict.DIFFERENT:
        return Apart(Direction.LEVEL, reason=reason)
    up = (comparison.difference or 0.0) > 0
    words = difference(comparison, one, language, other).lstrip("+−")
    if FigureKind.DATE in (one.kind, other.kind):
        return Apart(Direction.UP if up else Direction.DOWN, words, words)
    return Apart(Direction.UP if up else Direction.DOWN, share=words)


@dataclass(frozen=True, slots=True)
class _Gap:
    """The range of the difference between two figures."""

    least: float
    most: float
    open_above: bool
    open_below: bool
    strict: bool
    about: bool

    @classmethod
    def between(cls, one: LedgerEntry, other: LedgerEntry) -> _Gap:
        assert one.low is not None and one.high is not None
        assert other.low is not None and other.high is not None
        mine, theirs = _bound(one.figure.figure), _bound(other.figure.figure)
        return cls(
            other.low - one.high,
            other.high - one.low,
            theirs in _LOWER or mine in _UPPER,
            theirs in _UPPER or mine in _LOWER,
            theirs in _STRICT or mine in _STRICT,
            Bound.ABOUT in (mine, theirs) or one.figure.figure.vague or other.figure.figure.vague,
        )


def _bound(figure: Figure) -> Bound:
    """The bound of the signed number: a fall by more than 10 % is a change of less than -10 %."""
    if not one_sided(figure):
        return Bound.ABOUT if figure.bound is Bound.ABOUT else Bound.EXACT
    return directed_bound(figure)


def _in_unit(gap: _Gap, base: float, row: LedgerRow, language: str, reason: StatusReason) -> Apart:
    words = NOTATION[language]
    direction, near, far = _reach(gap, abs(base))
    if direction is Direction.LEVEL:
        return Apart(direction, reason=reason)
    limit = near if far is None else None
    ends = dict.fromkeys(number_words(end, row, language) for end in ([near] if far is None else [near, far]))
    amount = with_unit = "–".join(ends)
    if row.unit in _POINTS:
        amount = with_unit = words.points.format(amount)
    elif unit := unit_words(row, language):
        with_unit = f"{amount} {unit}"
    if gap.about:
        amount, with_unit = words.about.format(amount), words.about.format(with_unit)
    if limit is not None:
        amount, with_unit = words.number_or_more.format(amount), words.or_more.format(with_unit)
    share = _share(near, near if far is None else far, base, direction, row, words)
    sign = "≈ " if gap.about else ""
    if limit is not None:
        # The share of a fall is negative, so the mark is reversed.
        marks = (">", "≥") if direction is Direction.UP else ("<", "≤")
        sign = f"{marks[0] if gap.strict else marks[1]} "
    return Apart(direction, amount, with_unit, f"{sign}{share}" if share else "")


def _reach(gap: _Gap, size: float) -> tuple[Direction, float, float | None]:
    """The direction, the least and the greatest amount; None if the greatest is unknown."""
    none = size * _SMALL
    if gap.open_above and gap.open_below:
        return Direction.LEVEL, 0.0, None
    if gap.least > none and not gap.open_below:
        return Direction.UP, gap.least, None if gap.open_above else gap.most
    if gap.most < -none and not gap.open_above:
        return Direction.DOWN, -gap.most, None if gap.open_below else -gap.least
    return Direction.LEVEL, 0.0, None


def _share(
    near: float, far: float, base: float, direction: Direction, row: LedgerRow, words: NotationWords
) -> str:
    if row.unit in _POINTS or base <= 0:
        return ""
    if direction is Direction.UP and near / base + 1 >= _MANY_TIMES:
        ends = dict.fromkeys(f"{1 + end / base:.3g}" for end in (near, far))
        return words.times.format("–".join(ends))
    sign = "+" if direction is Direction.UP else "−"
    ends = dict.fromkeys(_percent(100 * end / base) for end in (near, far))
    return f"{sign}{'–'.join(ends)}%"


def _percent(share: float) -> str:
    return (
        f"{share:.0f}"
        if share >= 100
        else f"{share:.1f}".removesuffix(".0")
        if share >= 0.1
        else f"{share:.1g}"
    )


# Two statements


def pair_ledger(
    one: CellStatement, other: CellStatement, rates: Iterable[Rate] = ()
) -> tuple[LedgerRow, LedgerEntry, LedgerEntry] | None:
    """The figures with which two statements answer each other, in one unit; None if one of them has none.

    They are determined as for a question with the baseline ``one``."""
    read = [StatementFigures(_statement(statement), statement.figures) for statement in (one, other)]
    mine, theirs = answers("", 0, read)
    if mine is None or theirs is None:
        return None
    # Both statements may be in the same article, but a row has one cell for each article.
    sides = (replace(one, answer=mine, article=_ONE), replace(other, answer=theirs, article=_OTHER))
    reason = StatusReason(StatusReasonCode.NOT_COMPARED)
    cells = tuple(Cell(side.article, Status.OVERLAPS, reason, statements=(side,)) for side in sides)
    row = next(iter(ledger_of([Row(None, "", _ONE, cells)], rates)), None)
    entries = {} if row is None else {entry.article: entry for entry in row.entries}
    if row is None or len(entries) < len(cells):
        return None
    return row, entries[_ONE], entries[_OTHER]


_ONE, _OTHER = ArticleId("one"), ArticleId("other")


def _statement(statement: CellStatement) -> Statement:
    return Statement(statement.article, "", statement.span.start, statement.span.end, statement.text)
