"""The figure ledger: for each question and measure the figures of all articles, in one unit, with their spread.

A row is made of the figures that answer a question, several of an article if its statements tell several; a further one
of each other measure for which at least two articles of the question have a figure. Figures are told in one unit where
all can be: the units of one dimension are converted into the one that most figures have (GW and MW), except months and
years; fractions become per cent; a currency is converted only at a rate that the analyst entered, and the row names the
rates that were used.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from statistics import fmean, median

from corpus.comparing.obstacles import obstacle
from corpus.comparing.statuses import ONE_SIDED, marked_apart, one_sided
from corpus.comparing.telling import Telling, ToldFigure
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
from corpus.matching.roles import Role, roles
from corpus.model import Span
from corpus.questions import Rate

_SCALES = (1e12, 1e8, 1e4)
"""万亿, 亿, 万: the powers in which Chinese texts tell numbers."""
_SCALED = frozenset({FigureKind.MONEY, FigureKind.COUNT})
_WIDE = 1.5
"""From this ratio of its ends on, an indefinite number (数百万) says too little to measure a spread by. Chosen: 十来个
(9 to 12) and 近半 are below it."""
_LEAST_FOR_OUTLIERS = 4
_FAR_OUT = 3.5
"""Modified z-score from which a value is an outlier: Iglewicz and Hoaglin, How to Detect and Handle Outliers (1993),
who also give the two factors below; the second is for values of which most are the same, so that their median
absolute deviation is 0."""
_BY_MEDIAN, _BY_MEAN = 1.4826, 1.2533
_LEAST_COMPARED = 2
"""Articles that must have a figure for there to be anything to compare."""
_MARKED = frozenset({StatusReasonCode.OTHER_SCOPE, StatusReasonCode.OTHER_PERIOD})


@dataclass(frozen=True, slots=True)
class Comparable:
    """A figure of another article that can be compared with one."""

    article: ArticleId
    figure: Figure
    comparison: FigureComparison


def comparable_with(figure: Figure, candidates: Iterable[tuple[ArticleId, Figure]]) -> tuple[Comparable, ...]:
    """Those of ``candidates`` that can be compared with a figure: equal ones first, then those that may be the same,
    then the others, the nearest first. Figures in another currency are not among them."""
    found = []
    for article, candidate in candidates:
        comparison = compare(figure, candidate)
        if comparison.verdict is not Verdict.NOT_COMPARABLE:
            found.append(Comparable(article, candidate, comparison))
    return tuple(sorted(found, key=_nearness))


_NEAREST = (Verdict.EQUAL, Verdict.COMPATIBLE, Verdict.DIFFERENT)


def _nearness(found: Comparable) -> tuple[int, float]:
    ratio, difference = found.comparison.ratio, found.comparison.difference
    apart = abs(math.log(ratio)) if ratio is not None and ratio > 0 else abs(difference or math.inf)
    return _NEAREST.index(found.comparison.verdict), apart


# Rows of the ledger


@dataclass(frozen=True, slots=True)
class _Held:
    """A figure of an article in one measure."""

    statement: CellStatement
    figure: CellFigure
    role: Role

    @property
    def measure(self) -> str | None:
        """What the figure measures, and whether it is a change of that; None for what no row is made of."""
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


def _measures(row: Row) -> Iterator[list[_Held]]:
    """The figures that answer, then those of each other measure that several articles have, of each article one."""
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
    """The other figures, but none of what was so before, as the 2元 of 由2元调整为3元, and no single span of time or
    point in time (三年前)."""
    for cell in row.answered:
        for statement in cell.statements:
            told = zip(statement.figures, _roles(statement), strict=True)
            for number, (figure, role) in enumerate(told):
                passing = role.former or role.ago or _is_one_span(figure.figure)
                if number != statement.answer and not passing:
                    yield _Held(statement, figure, role)


def _is_one_span(figure: Figure) -> bool:
    """Whether a figure is one year or day, which stands for every one as often as for a single one: 一年烧掉400亿."""
    return figure.kind is FigureKind.DURATION and figure.low == figure.high == 1


def _answering(cell: Cell, baseline: CellFigure | None) -> Iterator[_Held]:
    """The figures with which an article answers: that of the statement its status is about, and those of its others
    that can be compared with the baseline's; each value once."""
    told: set[tuple[object, ...]] = set()
    for statement in cell.statements:
        answer = statement.answering
        if answer is None or _value(answer.figure) in told:
            continue
        pivot = baseline or answer
        if not told or answer.chosen or obstacle(pivot.figure, answer.figure) is Obstacle.NONE:
            told.add(_value(answer.figure))
            yield _Held(statement, answer, _roles(statement)[statement.answer or 0])


def _value(figure: Figure) -> tuple[object, ...]:
    return figure.low, figure.high, figure.unit, figure.bound, figure.value


def _baseline_first(row: Row, held: list[_Held]) -> list[_Held]:
    return sorted(held, key=lambda entry: entry.statement.article != row.baseline)


def _ledger_row(number: int, row: Row, measure: Sequence[_Held], rates: Sequence[Rate]) -> LedgerRow:
    telling = Telling.of([held.figure.figure for held in measure], rates)
    told = [(held, telling.told(held.figure.figure)) for held in measure]
    entries = [_entry(held, figure) for held, figure in told]
    entries = _with_outliers(entries, told)
    agreement = _agreement(entries, told)
    spread = _spread([entry for entry in entries if entry.compared])
    places = {cell.article: place for place, cell in enumerate(row.cells)}
    used = dict.fromkeys(figure.rate for _, figure in told if figure.rate is not None)
    return LedgerRow(
        row=number,
        title=row.title,
        unit=telling.unit,
        scale=_scale(telling.reference.kind, entries),
        entries=tuple(sorted(entries, key=lambda entry: places[entry.article])),
        spread=spread,
        agreement=agreement,
        converted=tuple((rate.unit, rate.target, rate.factor) for rate in used),
    )


def _entry(held: _Held, told: ToldFigure) -> LedgerEntry:
    figure, statement = held.figure, held.statement
    excluded = _excluded(figure, told)
    return LedgerEntry(
        article=statement.article,
        claim=statement.claim,
        span=Span(figure.figure.start, figure.figure.end),
        figure=figure,
        low=told.low,
        high=told.high,
        compared=excluded is None and told.low is not None,
        excluded=excluded,
    )


def _excluded(figure: CellFigure, told: ToldFigure) -> StatusReason | None:
    """Why a figure takes no part in the spread."""
    marked = marked_apart(figure)
    if marked is not None:
        return marked
    if told.obstacle is not Obstacle.NONE:
        return StatusReason(StatusReasonCode.NOT_COMPARABLE, (told.obstacle.value,))
    if one_sided(figure.figure) or _only_outlined(figure.figure):
        return StatusReason(StatusReasonCode.ONE_SIDED, (figure.figure.bound.value,))
    return None


def _only_outlined(figure: Figure) -> bool:
    low, high = figure.low or 0.0, figure.high or 0.0
    return figure.vague and (figure.bound in ONE_SIDED or high > low * _WIDE)


def _agreement(entries: Sequence[LedgerEntry], told: Sequence[tuple[_Held, ToldFigure]]) -> Agreement:
    """How the figures stand to each other; bounds take part, and figures of another scope or period do not."""
    if len({entry.article for entry in entries}) == 1:
        return Agreement.SINGLE
    codes = {entry.excluded.code for entry in entries if entry.excluded is not None}
    figures = [
        figure.figure
        for entry, (_, figure) in zip(entries, told, strict=True)
        if entry.excluded is None or entry.excluded.code is StatusReasonCode.ONE_SIDED
    ]
    if len(figures) < _LEAST_COMPARED and StatusReasonCode.NOT_COMPARABLE in codes:
        return Agreement.NOT_COMPARABLE
    verdict = _verdict(figures)
    converted = any(figure.rate is not None for _, figure in told)
    # A rate is of one day and rounded: what is equal at it may be the same.
    return Agreement.COMPATIBLE if verdict is Agreement.EQUAL and (codes & _MARKED or converted) else verdict


def _verdict(figures: Sequence[Figure]) -> Agreement:
    different = list({_as_told(figure): figure for figure in figures}.values())
    verdicts = set()
    for number, figure in enumerate(different):
        for other in different[:number]:
            verdict = compare(other, figure).verdict
            if verdict is Verdict.DIFFERENT:
                return Agreement.DIFFERS
            verdicts.add(verdict)
    return Agreement.EQUAL if verdicts <= {Verdict.EQUAL} else Agreement.COMPATIBLE


def _as_told(figure: Figure) -> tuple[object, ...]:
    """What figures have in common that compare alike."""
    return (
        figure.kind, figure.low, figure.high, figure.unit, figure.bound, figure.value, figure.vague, figure.level,
        figure.per, figure.text,
    )  # fmt: skip


# Spread


def _spread(entries: Sequence[LedgerEntry]) -> Spread | None:
    """How far the compared figures lie apart; None unless two articles have one."""
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
    entries: Sequence[LedgerEntry], told: Sequence[tuple[_Held, ToldFigure]]
) -> list[LedgerEntry]:
    """The entries, with those marked that lie far from the others and differ from the one in the middle."""
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
        if compare(told[middle][1].figure, told[number][1].figure).verdict is Verdict.DIFFERENT:
            marked[number] = replace(entries[number], outlier=True)
    return marked


def outliers(values: Sequence[float]) -> list[int]:
    """Which of at least four values lie far from the others: more than 3.5 times the median absolute deviation (scaled
    to a standard deviation) from the median. Where most values are the same, that deviation is 0 and the mean absolute
    one takes its place."""
    if len(values) < _LEAST_FOR_OUTLIERS:
        return []
    middle = median(values)
    apart = [abs(value - middle) for value in values]
    typical = _BY_MEDIAN * median(apart) or _BY_MEAN * fmean(apart)
    return [number for number, distance in enumerate(apart) if typical and distance > _FAR_OUT * typical]


def _scale(kind: FigureKind, entries: Sequence[LedgerEntry]) -> float:
    """The power of ten in which the figures of a row are told: the largest that the middle one fills."""
    sizes = [max(abs(entry.low), abs(entry.high or 0.0)) for entry in entries if entry.low is not None]
    if kind not in _SCALED or not sizes:
        return 1.0
    return next((scale for scale in _SCALES if median(sizes) >= scale), 1.0)
