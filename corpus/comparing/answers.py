"""Which figure of each statement answers the question of a row.

In this order: the one that an analyst chose; else the one that best answers the baseline's: of the same dimension, a
level where that is a level and a change where that is a change, and of several the one in the context most alike; else
the first that measures something. The baseline itself answers with the figure that the other articles answer.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from corpus.comparing.obstacles import obstacle
from corpus.comparing.statuses import compared
from corpus.comparing.values import CellFigure
from corpus.figures.compare import Obstacle, Verdict, dimension
from corpus.figures.figure import Figure, FigureKind
from corpus.figures.interest import Interest, interest
from corpus.matching.suggestion import Statement
from corpus.script import fold

if TYPE_CHECKING:
    from corpus.matching.facts import Facts

_REMEMBERED = 20_000
_LEAST_SHARED = 2
"""Articles that must have a figure of one dimension for it to answer where the baseline has none."""
_CHANGING = frozenset({FigureKind.PERCENT, FigureKind.FRACTION, FigureKind.MULTIPLE})
_QUANTITIES = frozenset({Interest.MEASURED, Interest.COUNTED})
_AGREE = frozenset({Verdict.EQUAL, Verdict.COMPATIBLE})
_NEAR = (Obstacle.CURRENCY, Obstacle.CALENDAR)
"""Obstacles of figures that tell the same kind of thing in another unit."""


@dataclass(frozen=True, slots=True)
class StatementFigures:
    """A statement with its figures. Offsets of the figures count code points of the article."""

    statement: Statement
    figures: tuple[CellFigure, ...]

    @property
    def chosen(self) -> int | None:
        """The figure that an analyst chose."""
        return next((at for at, figure in enumerate(self.figures) if figure.chosen), None)


def answers(
    title: str, baseline: int | None, statements: Sequence[StatementFigures]
) -> tuple[int | None, ...]:
    """Of each statement the index of the figure that answers, or None.

    ``title`` are the words of the question; ``baseline`` is the index of the baseline among ``statements``."""
    if baseline is None:
        return tuple(told.chosen for told in statements)
    at = _of_baseline(title, baseline, statements)
    if at is None:
        return _without_baseline(title, baseline, statements)
    pivot = (statements[baseline], at)
    return tuple(at if number == baseline else _answer(pivot, told) for number, told in enumerate(statements))


def _of_baseline(title: str, baseline: int, statements: Sequence[StatementFigures]) -> int | None:
    """The baseline's own answer."""
    told = statements[baseline]
    if told.chosen is not None:
        return told.chosen
    wanted = [at for at in range(len(told.figures)) if _interest(told, at).wanted]
    if len(wanted) <= 1:
        return wanted[0] if wanted else None
    support = _support(told.statement.article, statements)
    ranks = {at: _rank(title, told, at, support) for at in wanted}
    best = [at for at in wanted if ranks[at] == min(ranks.values())]
    return best[0] if len(best) == 1 else min(best, key=lambda at: (-_agreeing(told, at, statements), at))


def _rank(title: str, told: StatementFigures, at: int, support: Counter[_Measure]) -> tuple[object, ...]:
    """Smaller for figures of the baseline that answer the question more likely."""
    supported = support[_measure(told, at)]
    kind = _interest(told, at)
    return (
        not supported and bool(support),
        kind not in _QUANTITIES,
        -_named(title, told, at),
        -supported,
        kind,
    )


def _agreeing(told: StatementFigures, at: int, statements: Sequence[StatementFigures]) -> int:
    """How many other articles have a figure that agrees: of 由2元调整为3元 the others tell the 3元."""
    figure = told.figures[at].figure
    return len(
        {
            other.statement.article
            for other in statements
            if other.statement.article != told.statement.article
            and any(
                compared(figure, other.figures[number].figure).verdict in _AGREE
                for number in _candidates((told, at), other)
            )
        }
    )


_Measure = tuple[str, str, bool]
"""What a figure measures, per what, and whether it tells a change."""


def _support(article: str, statements: Sequence[StatementFigures]) -> Counter[_Measure]:
    """How many other articles have a figure of each measure."""
    held: dict[str, set[_Measure]] = {}
    for told in statements:
        if told.statement.article != article:
            measures = held.setdefault(told.statement.article, set())
            measures.update(
                _measure(told, at) for at in range(len(told.figures)) if _interest(told, at).wanted
            )
    return Counter(measure for measures in held.values() for measure in measures)


def _measure(told: StatementFigures, at: int) -> _Measure:
    figure = told.figures[at].figure
    change = figure.kind in _CHANGING and _changes(told.statement, figure)
    return _kind_of_thing(figure.kind, figure.unit), figure.per, change


@lru_cache(maxsize=_REMEMBERED)
def _kind_of_thing(kind: FigureKind, unit: str) -> str:
    """What figures measure that answer each other, whatever their currency or calendar."""
    if kind in (FigureKind.DATE, FigureKind.MONEY, FigureKind.DURATION):
        return kind.value
    return dimension(Figure(0, 1, "1", kind, 1.0, 1.0, unit))


def _without_baseline(
    title: str, baseline: int, statements: Sequence[StatementFigures]
) -> tuple[int | None, ...]:
    """Answers where the baseline has no figure: those of the dimension that most articles have, if several do."""
    held: dict[str, set[str]] = {}
    first: dict[str, tuple[StatementFigures, int]] = {}
    for number, told in enumerate(statements):
        for at, figure in enumerate(told.figures):
            if number != baseline and _interest(told, at) in _QUANTITIES:
                held.setdefault(dimension(figure.figure), set()).add(told.statement.article)
                first.setdefault(dimension(figure.figure), (told, at))
    shared = [name for name, articles in held.items() if len(articles) >= _LEAST_SHARED]
    if not shared:
        return tuple(told.chosen for told in statements)
    best = max(shared, key=lambda name: (_named(title, *first[name]), len(held[name])))
    pivot = first[best]
    found = []
    for number, told in enumerate(statements):
        if number == baseline or told is pivot[0]:
            found.append(told.chosen if number == baseline or told.chosen is not None else pivot[1])
        else:
            found.append(_answer(pivot, told, measured=False))
    return tuple(found)


def _answer(
    pivot: tuple[StatementFigures, int], told: StatementFigures, *, measured: bool = True
) -> int | None:
    """The figure of a statement that answers the pivot's."""
    if told.chosen is not None:
        return told.chosen
    possible = _candidates(pivot, told)
    if len(possible) > 1:
        return _closest(pivot, told, possible)
    if possible or not measured:
        return possible[0] if possible else None
    if _candidates(pivot, told, any_change=True):
        return None  # what there is tells a change where the baseline tells a level, or the other way round
    return next((at for at in range(len(told.figures)) if _interest(told, at) is Interest.MEASURED), None)


def _candidates(
    pivot: tuple[StatementFigures, int], told: StatementFigures, *, any_change: bool = False
) -> list[int]:
    """Figures that can be compared with the pivot's; where there are none, those in another currency or calendar."""
    figure = pivot[0].figures[pivot[1]].figure
    found: dict[bool, list[int]] = {True: [], False: []}
    for at, against in enumerate(told.figures):
        hindered = obstacle(figure, against.figure)
        if hindered is not Obstacle.NONE and hindered not in _NEAR or not _interest(told, at).wanted:
            continue
        if any_change or _same_change(pivot, told, at):
            found[hindered is Obstacle.NONE].append(at)
    return found[True] or found[False]


def _same_change(pivot: tuple[StatementFigures, int], told: StatementFigures, at: int) -> bool:
    """Whether both tell a level, or both a change."""
    figure, against = pivot[0].figures[pivot[1]].figure, told.figures[at].figure
    if figure.kind not in _CHANGING or against.kind not in _CHANGING:
        return True
    return _changes(pivot[0].statement, figure) is _changes(told.statement, against)


@lru_cache(maxsize=_REMEMBERED)
def _changes(statement: Statement, figure: Figure) -> bool:
    from corpus.matching.facts import Facts
    from corpus.matching.quantities import Change, change_of

    return change_of(Facts(statement, (figure,), ()), figure) is not Change.NONE


def _closest(pivot: tuple[StatementFigures, int], told: StatementFigures, possible: Sequence[int]) -> int:
    """Of several figures the one that matching takes for the answer; else the first."""
    from corpus.matching.quantities import answering

    figure = pivot[0].figures[pivot[1]].figure
    pairs = answering(_facts(pivot[0]), _facts(told))
    partner = next((pair.b for pair in pairs if pair.a == figure), None)
    matched = [at for at in possible if told.figures[at].figure == partner]
    return matched[0] if matched else possible[0]


def _facts(told: StatementFigures) -> Facts:
    return _facts_of(told.statement, tuple(figure.figure for figure in told.figures))


@lru_cache(maxsize=_REMEMBERED)
def _facts_of(statement: Statement, figures: tuple[Figure, ...]) -> Facts:
    from corpus.matching import lexicon
    from corpus.matching.facts import Facts

    return Facts(statement, figures, tuple(lexicon.words(fold(statement.text))))


def _interest(told: StatementFigures, at: int) -> Interest:
    return interest(told.figures[at].figure)


def _named(title: str, told: StatementFigures, at: int) -> int:
    """How many pairs of characters of the title stand in the clause of the figure, or are its words."""
    from corpus.matching.clauses import clause_at, clauses_of

    folded = fold(title)
    pairs = Counter(folded[place : place + 2] for place in range(len(folded) - 1))
    clauses = clauses_of(fold(told.statement.text))
    clause = clauses[clause_at(clauses, told.figures[at].figure.start - told.statement.start)]
    return sum(pair in clause.text for pair in pairs if pair.isalnum())
