"""Selects the figure of each statement that answers the question of a row.

It is the figure that an analyst chose, otherwise the one that corresponds best to the baseline's: of the same
dimension, and a level, a change, a duration or a point in time (三年前) if that is one; among several, the one with the
most words of the title around it and the most similar context. Former values and figures that correspond to another
figure of the baseline's statement are not selected. If several are equally good, none is selected rather than a wrong
one. The baseline's own answer is the figure that the title names and that corresponds to figures of other articles.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from corpus.comparing.asked import Asked
from corpus.comparing.exchange import compared
from corpus.comparing.obstacles import obstacle
from corpus.comparing.statement_figures import CACHED, ReadStatement, StatementFigures, facts_of
from corpus.figures.compare import Obstacle, Verdict, dimension
from corpus.figures.figure import Bound, Figure, FigureKind
from corpus.figures.interest import Interest
from corpus.matching.clauses.roles import Role

_LEAST_SHARED = 2
"""Least number of articles with a figure of one measure for it to be the answer if the baseline has no figure."""
_QUANTITIES = frozenset({Interest.MEASURED, Interest.COUNTED})
_AGREE = frozenset({Verdict.EQUAL, Verdict.COMPATIBLE})
_NEAR = (Obstacle.CURRENCY, Obstacle.CALENDAR)
"""Obstacles of figures that measure the same in another unit."""
_MOST_TIMES = 3
"""Greatest ratio of a count that answers a change although it is not worded as one: 有240名将退休 for 减少160人.
Chosen: stocks are mostly larger."""


@dataclass(frozen=True, slots=True)
class _Pivot:
    """The figure of the baseline to which others are compared."""

    statement: ReadStatement
    at: int

    @property
    def figure(self) -> Figure:
        return self.statement.figure(self.at)

    @property
    def role(self) -> Role:
        return self.statement.roles[self.at]


def answers(
    title: str, baseline: int | None, statements: Sequence[StatementFigures]
) -> tuple[int | None, ...]:
    """The index of the answering figure of each statement, or None.

    ``title``: the title of the question; ``baseline``: the index of the baseline among ``statements``."""
    if baseline is None:
        return tuple(statement.chosen for statement in statements)
    asked = Asked.of(title)
    read = [ReadStatement.read(statement, asked) for statement in statements]
    at = _of_baseline(asked, read[baseline], read)
    if at is None:
        return _without_baseline(asked, baseline, read)
    pivot = _Pivot(read[baseline], at)
    return tuple(
        at if number == baseline else _answer(asked, pivot, statement)
        for number, statement in enumerate(read)
    )


# The baseline


def _of_baseline(asked: Asked, statement: ReadStatement, statements: Sequence[ReadStatement]) -> int | None:
    """The baseline's own answer."""
    if statement.chosen is not None:
        return statement.chosen
    wanted = statement.wanted
    if asked.change and all(statement.roles[at].stock for at in wanted):
        return None  # 用工减少 asks for a change, and 现有1260名 is all there are
    if len(wanted) <= 1:
        return wanted[0] if wanted else None
    others = [other for other in statements if other.article != statement.article]
    held = _held(others)
    ranks = {at: _rank(asked, statement, at, held) for at in wanted}
    least = min(ranks.values())
    best = [at for at in wanted if ranks[at] == least]
    return best[0] if len(best) == 1 else min(best, key=lambda at: (-_agreeing(statement, at, others), at))


def _rank(asked: Asked, statement: ReadStatement, at: int, held: Sequence[_Held]) -> tuple[object, ...]:
    """Smaller for figures of the baseline that answer the question more likely."""
    kind, role = statement.interest(at), statement.roles[at]
    supported = _supporting(_Pivot(statement, at), held)
    return (
        not supported,
        kind not in _QUANTITIES,
        asked.other_kind(statement.figure(at).kind),
        asked.change != 0 and role.change == 0,
        -asked.names(role),
        -supported,
        kind,
        statement.changes(at),
        statement.is_bare(at),
    )


@dataclass(frozen=True, slots=True)
class _Held:
    """A figure that stands for those like it, and the articles that have one."""

    statement: ReadStatement
    at: int
    articles: set[str]


def _held(statements: Sequence[ReadStatement]) -> Sequence[_Held]:
    """The figures of some statements, one for all that answer the same."""
    found: dict[tuple[object, ...], _Held] = {}
    for statement in statements:
        for at in statement.wanted:
            figure, role = statement.figure(at), statement.roles[at]
            alike = (
                figure.kind, figure.unit, figure.per, figure.value, figure.level is None, bool(role.change),
                role.loose, role.stock, role.whole, role.ago,
            )  # fmt: skip
            held = found.get(alike)
            if held is None:
                found[alike] = _Held(statement, at, {statement.article})
            else:
                held.articles.add(statement.article)
    return tuple(found.values())


def _supporting(pivot: _Pivot, held: Sequence[_Held]) -> int:
    """How many other articles have a figure that may answer one."""
    articles: set[str] = set()
    for figure in held:
        if _standing(pivot, figure.statement, figure.at) is not None:
            articles |= figure.articles
    return len(articles)


def _agreeing(statement: ReadStatement, at: int, others: Sequence[ReadStatement]) -> int:
    """How many other articles have a figure that agrees."""
    figure, pivot = statement.figure(at), _Pivot(statement, at)
    return len(
        {
            other.article
            for other in others
            if any(
                compared(figure, other.figure(number)).verdict in _AGREE
                for number in _candidates(pivot, other)
            )
        }
    )


_Measure = tuple[str, str, bool, bool]
"""What a figure measures, per what, whether it is a change, and whether it is counted back."""


def _measure(statement: ReadStatement, at: int) -> _Measure:
    figure = statement.figure(at)
    return (
        _kind_of_thing(figure.kind, figure.unit),
        figure.per,
        statement.changes(at),
        statement.roles[at].ago,
    )


@lru_cache(maxsize=CACHED)
def _kind_of_thing(kind: FigureKind, unit: str) -> str:
    """What figures measure that answer each other, whatever their currency or calendar."""
    if kind in (FigureKind.DATE, FigureKind.MONEY, FigureKind.DURATION):
        return kind.value
    return dimension(Figure(0, 1, "1", kind, 1.0, 1.0, unit))


def _without_baseline(
    asked: Asked, baseline: int, statements: Sequence[ReadStatement]
) -> tuple[int | None, ...]:
    """Answers where the baseline has no figure: those of the measure that most articles have, if several do."""
    held: dict[_Measure, set[str]] = {}
    first: dict[_Measure, _Pivot] = {}
    for number, statement in enumerate(statements):
        for at in statement.wanted:
            if number != baseline and statement.interest(at) in _QUANTITIES:
                measure = _measure(statement, at)
                held.setdefault(measure, set()).add(statement.article)
                first.setdefault(measure, _Pivot(statement, at))
    shared = [name for name, articles in held.items() if len(articles) >= _LEAST_SHARED]
    if not shared:
        return tuple(statement.chosen for statement in statements)
    best = max(shared, key=lambda name: _likely_asked(asked, first[name], held[name]))
    pivot = first[best]
    found = []
    for number, statement in enumerate(statements):
        if number == baseline or statement.chosen is not None:
            found.append(statement.chosen)
        else:
            found.append(pivot.at if statement is pivot.statement else _answer(asked, pivot, statement))
    return tuple(found)


def _likely_asked(asked: Asked, pivot: _Pivot, articles: set[str]) -> tuple[object, ...]:
    """Larger for figures that answer more likely where the baseline does not."""
    return not asked.other_kind(pivot.figure.kind), asked.names(pivot.role), len(articles)


# The other statements


def _answer(asked: Asked, pivot: _Pivot, statement: ReadStatement) -> int | None:
    """The figure of a statement that answers the pivot's."""
    if statement.chosen is not None:
        return statement.chosen
    possible = [
        at for at in _candidates(pivot, statement) if not _is_of_another_measure(pivot, statement.figure(at))
    ]
    if len(possible) > 1:
        return _closest(asked, pivot, statement, possible)
    return possible[0] if possible else None


def _candidates(pivot: _Pivot, statement: ReadStatement) -> list[int]:
    """Figures that can be compared with the pivot's, best a level with a level and a change with a change; where there
    are none, those in another currency or calendar."""
    found: dict[tuple[bool, int], list[int]] = {}
    for at in statement.wanted:
        standing = _standing(pivot, statement, at)
        if standing is not None:
            found.setdefault(standing, []).append(at)
    return found[min(found)] if found else []


def _standing(pivot: _Pivot, statement: ReadStatement, at: int) -> tuple[bool, int] | None:
    """How well a figure may answer the pivot's, smaller being better: in another currency or calendar, and whether
    only perhaps a change like that, or a level. None where it may not."""
    if pivot.role.ago is not statement.roles[at].ago:
        return None
    hindered = obstacle(pivot.figure, statement.figure(at))
    if hindered is not Obstacle.NONE and hindered not in _NEAR:
        return None
    tier = _tier(pivot, statement, at)
    return None if tier == _NEVER else (hindered is not Obstacle.NONE, tier)


_NEVER = 2
"""The rank of a pair of figures that do not answer each other at all."""


def _tier(pivot: _Pivot, statement: ReadStatement, at: int) -> int:
    """0 where both tell a level, or both a change; 1 where they may, and 2 where they do not."""
    role = statement.roles[at]
    if pivot.statement.loose(pivot.at) and not role.change:
        return _NEVER if role.stock or role.whole else 1
    if statement.loose(at) and not pivot.role.change:
        return 1
    if (pivot.role.change != 0) is (role.change != 0):
        return 0
    if role.change or role.stock or role.whole or pivot.figure.kind is not FigureKind.COUNT:
        return _NEVER
    ratio = compared(pivot.figure, statement.figure(at)).ratio
    return 1 if ratio is not None and 1 / _MOST_TIMES <= ratio <= _MOST_TIMES else _NEVER


def _is_of_another_measure(pivot: _Pivot, figure: Figure) -> bool:
    """Whether a figure is that of another measure in the pivot's statement: 另有2人转入重症 for 感染17人,其中2人
    转入重症."""
    if _agrees(pivot.figure, figure):
        return False
    kind = _kind_of_thing(figure.kind, figure.unit)
    return any(
        (other.low, other.high, other.value) == (figure.low, figure.high, figure.value)
        and _kind_of_thing(other.kind, other.unit) == kind
        for other in (
            pivot.statement.figure(at) for at in range(len(pivot.statement.roles)) if at != pivot.at
        )
    )


def _closest(asked: Asked, pivot: _Pivot, statement: ReadStatement, possible: Sequence[int]) -> int | None:
    """Of several figures the one that answers; None where nothing decides between figures that differ."""
    ranks = {at: _likely(asked, pivot, statement, at) for at in possible}
    least = min(ranks.values())
    best = [at for at in possible if ranks[at] == least]
    if len(best) == 1 or all(_agrees(pivot.figure, statement.figure(at)) for at in best):
        return best[0]
    partner = _partner(pivot, statement)
    return next((at for at in best if statement.figure(at) == partner), None)


def _likely(asked: Asked, pivot: _Pivot, statement: ReadStatement, at: int) -> tuple[object, ...]:
    """Smaller for figures of a statement that answer the pivot's more likely."""
    role = statement.roles[at]
    return (
        role.quoted and not pivot.role.quoted,
        not _agrees(pivot.figure, statement.figure(at)),
        role.whole and not pivot.role.whole,
        role.change * asked.change < 0,
        role.cause and not pivot.role.cause,
        role.part and not pivot.role.part,
        -asked.names(role),
        role.change * pivot.role.change < 0,
    )


def _agrees(figure: Figure, against: Figure) -> bool:
    """Whether two figures have the same value; a bound that allows the other is not enough."""
    verdict = compared(figure, against).verdict
    if verdict is not Verdict.COMPATIBLE:
        return verdict is Verdict.EQUAL
    return figure.bound in _CLOSED and against.bound in _CLOSED


_CLOSED = frozenset({Bound.EXACT, Bound.ABOUT})


def _partner(pivot: _Pivot, statement: ReadStatement) -> Figure | None:
    """The figure that matching takes for the answer to the pivot's."""
    from corpus.matching.quantities.quantities import answering

    pairs = answering(facts_of(pivot.statement.of), facts_of(statement.of))
    return next((pair.b for pair in pairs if pair.a == pivot.figure and pair.closeness > 0), None)
