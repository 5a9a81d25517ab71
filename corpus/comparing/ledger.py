"""The figure ledger: the figures of all articles for each question and measure, in one unit, with their spread.

A question has one row with the figures that answer it, and a further row for each other measure of which at least two
articles have a figure. The figures of a row are converted into one unit if possible
(:mod:`corpus.comparing.common_unit`); the row names the exchange rates that were used.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from statistics import fmean, median

from corpus.comparing.common_unit import CommonUnit, ConvertedFigure
from corpus.comparing.judgements import judgement_of
from corpus.comparing.obstacles import obstacle
from corpus.comparing.statuses import ONE_SIDED, marked_apart, one_sided
from corpus.comparing.values import (
    Agreement,
    Cell,
    CellFigure,
    CellStatement,
    LedgerEntry,
    LedgerRow,
    Row,
    Spread,
    StatusReason,
    StatusReasonCode,
)
from corpus.figures.compare import FigureComparison, Obstacle, Verdict, compare, dimension
from corpus.figures.figure import Figure, FigureKind
from corpus.figures.interest import Interest, interest
from corpus.identities import ArticleId
from corpus.matching.clauses.roles import Role, roles
from corpus.model import Span
from corpus.questions import Rate

_SCALES = (1e12, 1e8, 1e4)
"""The powers in which Chinese texts write numbers: 万亿, 亿, 万."""
_SCALED = frozenset({FigureKind.MONEY, FigureKind.COUNT})
_WIDE = 1.5
"""Ratio of the ends of an indefinite number (数百万) from which it is left out of the spread. Chosen: 十来个 (9 to 12)
and 近半 are below it."""
_LEAST_FOR_OUTLIERS = 4
"""Least number of values among which outliers are determined. Chosen: of three, one is always far from the others."""
_FAR_OUT = 3.5
"""Modified z-score from which a value is an outlier: Iglewicz and Hoaglin, How to Detect and Handle Outliers (1993),
who also give the two factors below; the second is for values of which most are the same, so that their median
absolute deviation is 0."""
_BY_MEDIAN, _BY_MEAN = 1.4826, 1.2533
_LEAST_COMPARED = 2
"""Least number of articles with a figure for a comparison."""
_MARKED = frozenset({StatusReasonCode.OTHER_SCOPE, StatusReasonCode.OTHER_PERIOD})


@dataclass(frozen=True, slots=True)
class Comparable:
    """A figure of another article that can be compared with a given one."""

    article: ArticleId
    figure: Figure
    comparison: FigureComparison


def comparable_with(figure: Figure, candidates: Iterable[tuple[ArticleId, Figure]]) -> tuple[Comparable, ...]:
    """The ``candidates`` that can be compared with a figure: first equal ones, then compatible ones, then different
    ones, the nearest first. Figures in another currency are left out."""
    result = []
    for article, candidate in candidates:
        comparison = compare(figure, candidate)
        if comparison.verdict is not Verdict.NOT_COMPARABLE:
            result.append(Comparable(article, candidate, comparison))
    return tuple(sorted(result, key=_nearness))


_NEAREST = (Verdict.EQUAL, Verdict.COMPATIBLE, Verdict.DIFFERENT)


def _nearness(comparable: Comparable) -> tuple[int, float]:
    ratio, difference = comparable.comparison.ratio, comparable.comparison.difference
    apart = abs(math.log(ratio)) if ratio is not None and ratio > 0 else abs(difference or math.inf)
    return _NEAREST.index(comparable.comparison.verdict), apart


# Rows of the ledger


@dataclass(frozen=True, slots=True)
class _Held:
    """A figure of an article in one measure."""

    statement: CellStatement
    figure: CellFigure
    role: Role

    @property
    def measure(self) -> str | None:
        """A key for what the figure measures and whether it is a change; None for figures that get no row."""
        figure = self.figure.figure
        if interest(figure) not in (Interest.MEASURED, Interest.COUNTED):
            return None
        changes = figure.level is not None or self.role.change != 0
        return f"{dimension(figure)} {changes}"


def _roles(statement: CellStatement) -> tuple[Role, ...]:
    return roles(statement.text, statement.span.start, [figure.figure for figure in statement.figures])


def ledger_of(rows: Sequence[Row], rates: Iterable[Rate] = ()) -> tuple[LedgerRow, ...]:
    """The ledger of the rows of a comparison, in their order; questions without figures have none."""
    known = tuple(rates)
    return tuple(
        _ledger_row(number, row, measure, known)
        for number, row in enumerate(rows)
        for measure in _measures(row)
    )


def entry_of(ledger: LedgerRow, statement: CellStatement) -> LedgerEntry | None:
    """What a row of the ledger has of a statement. An article's value is there once, for the first of its statements
    with it, and stands for the others."""
    claim, answer = statement.claim, statement.answering
    own = (entry for entry in ledger.entries if claim is not None and entry.claim == claim)
    same = (
        entry
        for entry in ledger.entries
        if answer is not None
        and entry.article == statement.article
        and _value(entry.figure.figure) == _value(answer.figure)
    )
    return next(own, None) or next(same, None)


def _measures(row: Row) -> Iterator[list[_Held]]:
    """The answering figures, then those of each other measure that several articles have, one for each article."""
    baseline = next((cell.figure for cell in row.cells if cell.article == row.baseline), None)
    answering = [held for cell in row.answered for held in _answering(cell, baseline)]
    if answering:
        yield _baseline_first(row, answering)
    main = {held.measure for held in answering}
    others: dict[str, dict[str, _Held]] = {}
    for held in _not_answering(row):
        measure = held.measure
        if measure is not None and measure not in main:
            others.setdefault(measure, {}).setdefault(held.statement.article, held)
    yield from (list(by_article.values()) for by_article in others.values() if len(by_article) > 1)


def _not_answering(row: Row) -> Iterator[_Held]:
    """The other figures, without former values (2元 in 由2元调整为3元), points in time (三年前) and single units of
    time."""
    for cell in row.answered:
        for statement in cell.statements:
            figures = zip(statement.figures, _roles(statement), strict=True)
            for number, (figure, role) in enumerate(figures):
                incidental = role.former or role.ago or _is_one_span(figure.figure)
                if number != statement.answer and not incidental:
                    yield _Held(statement, figure, role)


def _is_one_span(figure: Figure) -> bool:
    """Whether a figure is a single unit of time, which often means "per year": 一年烧掉400亿."""
    return figure.kind is FigureKind.DURATION and figure.low == figure.high == 1


def _answering(cell: Cell, baseline: CellFigure | None) -> Iterator[_Held]:
    """The figures with which an article answers: that of the statement that its status is about, and those of its other
    statements that can be compared with the baseline's; each value once."""
    seen: set[tuple[object, ...]] = set()
    for statement in cell.statements:
        answer = statement.answering
        if answer is None or _value(answer.figure) in seen:
            continue
        pivot = baseline or answer
        if not seen or answer.chosen or obstacle(pivot.figure, answer.figure) is Obstacle.NONE:
            seen.add(_value(answer.figure))
            yield _Held(statement, answer, _roles(statement)[statement.answer or 0])


def _value(figure: Figure) -> tuple[object, ...]:
    return figure.low, figure.high, figure.unit, figure.bound, figure.value


def _baseline_first(row: Row, held: list[_Held]) -> list[_Held]:
    return sorted(held, key=lambda entry: entry.statement.article != row.baseline)


def _ledger_row(number: int, row: Row, measure: Sequence[_Held], rates: Sequence[Rate]) -> LedgerRow:
    common = CommonUnit.of([held.figure.figure for held in measure], rates)
    converted = [(held, common.converted(held.figure.figure)) for held in measure]
    entries = [_entry(held, figure) for held, figure in converted]
    entries = _with_outliers(entries, converted)
    agreement = _agreement(entries, converted)
    spread = _spread([entry for entry in entries if entry.compared])
    places = {cell.article: place for place, cell in enumerate(row.cells)}
    used = dict.fromkeys(figure.rate for _, figure in converted if figure.rate is not None)
    return LedgerRow(
        row=number,
        title=row.title,
        unit=common.unit,
        scale=_scale(common.reference.kind, entries),
        entries=tuple(sorted(entries, key=lambda entry: places[entry.article])),
        spread=spread,
        agreement=agreement,
        judgement=judgement_of(row, entries, agreement),
        converted=tuple((rate.unit, rate.target, rate.factor) for rate in used),
    )


def _entry(held: _Held, converted: ConvertedFigure) -> LedgerEntry:
    figure, statement = held.figure, held.statement
    excluded = _excluded(figure, converted)
    return LedgerEntry(
        article=statement.article,
        claim=statement.claim,
        span=Span(figure.figure.start, figure.figure.end),
        figure=figure,
        low=converted.low,
        high=converted.high,
        compared=excluded is None and converted.low is not None,
        excluded=excluded,
    )


def _excluded(figure: CellFigure, converted: ConvertedFigure) -> StatusReason | None:
    """The reason why a figure is left out of the spread; None if it is not."""
    marked = marked_apart(figure)
    if marked is not None:
        return marked
    if converted.obstacle is not Obstacle.NONE:
        return StatusReason(StatusReasonCode.NOT_COMPARABLE, (converted.obstacle.value,))
    if one_sided(figure.figure) or _only_outlined(figure.figure):
        return StatusReason(StatusReasonCode.ONE_SIDED, (figure.figure.bound.value,))
    return None


def _only_outlined(figure: Figure) -> bool:
    low, high = figure.low or 0.0, figure.high or 0.0
    return figure.vague and (figure.bound in ONE_SIDED or high > low * _WIDE)


def _agreement(
    entries: Sequence[LedgerEntry], converted: Sequence[tuple[_Held, ConvertedFigure]]
) -> Agreement:
    """Whether the figures agree. One-sided bounds are included; figures of another scope or period are not."""
    if len({entry.article for entry in entries}) == 1:
        return Agreement.SINGLE
    codes = {entry.excluded.code for entry in entries if entry.excluded is not None}
    figures = [
        figure.figure
        for entry, (_, figure) in zip(entries, converted, strict=True)
        if entry.excluded is None or entry.excluded.code is StatusReasonCode.ONE_SIDED
    ]
    if len(figures) < _LEAST_COMPARED and StatusReasonCode.NOT_COMPARABLE in codes:
        return Agreement.NOT_COMPARABLE
    verdict = _verdict(figures)
    used_rate = any(figure.rate is not None for _, figure in converted)
    # A rate is rounded and of one day, so figures that are equal after conversion are only compatible.
    return Agreement.COMPATIBLE if verdict is Agreement.EQUAL and (codes & _MARKED or used_rate) else verdict


def _verdict(figures: Sequence[Figure]) -> Agreement:
    different = list({_comparison_key(figure): figure for figure in figures}.values())
    verdicts = set()
    for number, figure in enumerate(different):
        for other in different[:number]:
            verdict = compare(other, figure).verdict
            if verdict is Verdict.DIFFERENT:
                return Agreement.DIFFERS
            verdicts.add(verdict)
    return Agreement.EQUAL if verdicts <= {Verdict.EQUAL} else Agreement.COMPATIBLE


def _comparison_key(figure: Figure) -> tuple[object, ...]:
    """A key that is the same for figures with the same results of comparison."""
    return (
        figure.kind, figure.low, figure.high, figure.unit, figure.bound, figure.value, figure.vague, figure.level,
        figure.per, figure.text,
    )  # fmt: skip


# Spread


def _spread(entries: Sequence[LedgerEntry]) -> Spread | None:
    """The spread of the compared figures; None unless two articles have one."""
    if len({entry.article for entry in entries}) < _LEAST_COMPARED:
        return None
    low = min(entry.low for entry in entries if entry.low is not None)
    high = max(entry.high for entry in entries if entry.high is not None)
    absolute = high - low
    return Spread(
        low=low,
        high=high,
        absolute=absolute,
        share=absolute / abs(low) if low else None,
        times=high / low if low > 0 else None,
    )


def _with_outliers(
    entries: Sequence[LedgerEntry], converted: Sequence[tuple[_Held, ConvertedFigure]]
) -> list[LedgerEntry]:
    """The entries. Those far from the others are marked as outliers if they differ from the median figure."""
    compared = [
        (number, (entry.low + entry.high) / 2)
        for number, entry in enumerate(entries)
        if entry.compared and entry.low is not None and entry.high is not None
    ]
    marked = list(entries)
    for at in outliers([value for _, value in compared]):
        number, _ = compared[at]
        central = median(value for _, value in compared)
        middle, _ = min(compared, key=lambda entry: abs(entry[1] - central))
        if compare(converted[middle][1].figure, converted[number][1].figure).verdict is Verdict.DIFFERENT:
            marked[number] = replace(entries[number], outlier=True)
    return marked


def outliers(values: Sequence[float]) -> list[int]:
    """The indices of outliers among at least four values: those more than 3.5 median absolute deviations (scaled to a
    standard deviation) from the median. If most values are the same, that deviation is 0 and the mean absolute
    deviation is used."""
    if len(values) < _LEAST_FOR_OUTLIERS:
        return []
    middle = median(values)
    apart = [abs(value - middle) for value in values]
    typical = _BY_MEDIAN * median(apart) or _BY_MEAN * fmean(apart)
    return [number for number, distance in enumerate(apart) if typical and distance > _FAR_OUT * typical]


def _scale(kind: FigureKind, entries: Sequence[LedgerEntry]) -> float:
    """The power of ten by which the figures of a row are divided: the greatest that the median reaches."""
    sizes = [max(abs(entry.low), abs(entry.high or 0.0)) for entry in entries if entry.low is not None]
    if kind not in _SCALED or not sizes:
        return 1.0
    return next((scale for scale in _SCALES if median(sizes) >= scale), 1.0)
