"""Which figure of each statement answers the question of a row.

In this order: the one that an analyst chose; else the one that best answers the baseline's: of the same dimension, a
level, a change, a span of time or a point in time (三年前) where that is one; of several the one nearest the words of
the title and in the context most alike. What something was before, a figure that the baseline tells of something else,
and one of several between which nothing decides, do not answer: better none than a wrong one. The baseline itself
answers with the figure that the title names and the other articles answer.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from corpus.comparing.asked import Asked
from corpus.comparing.exchange import compared
from corpus.comparing.obstacles import obstacle
from corpus.comparing.values import CellFigure
from corpus.figures.compare import Obstacle, Verdict, dimension
from corpus.figures.figure import Bound, Figure, FigureKind
from corpus.figures.interest import Interest, interest
from corpus.matching.roles import Role, roles
from corpus.matching.suggestion import Statement
from corpus.script import fold

if TYPE_CHECKING:
    from corpus.matching.facts import Facts

_REMEMBERED = 20_000
_LEAST_SHARED = 2
"""Articles that must have a figure of one dimension for it to answer where the baseline has none."""
_QUANTITIES = frozenset({Interest.MEASURED, Interest.COUNTED})
_FEW = 20
"""Things below this number are told in passing. Chosen."""
_AGREE = frozenset({Verdict.EQUAL, Verdict.COMPATIBLE})
_NEAR = (Obstacle.CURRENCY, Obstacle.CALENDAR)
"""Obstacles of figures that tell the same kind of thing in another unit."""
_MOST_TIMES = 3
"""How many times as many a count may be that answers a change without saying that it is one: 有240名将退休 for
减少160人. Chosen: stocks are mostly larger."""


@dataclass(frozen=True, slots=True)
class StatementFigures:
    """A statement with its figures. Offsets of the figures count code points of the article."""

    statement: Statement
    figures: tuple[CellFigure, ...]

    @property
    def chosen(self) -> int | None:
        """The figure that an analyst chose."""
        return next((at for at, figure in enumerate(self.figures) if figure.chosen), None)


@dataclass(frozen=True, slots=True)
class _Told:
    """A statement as it is read: of each figure its role, and which of them may answer anything."""

    of: StatementFigures
    roles: tuple[Role, ...]
    wanted: tuple[int, ...]
    """Numbers of the figures that may answer: no list numbers, and nothing that was so before."""
    surely: bool
    """Whether the title asks for a change, so that what may be one is taken for one."""

    @classmethod
    def read(cls, told: StatementFigures, asked: Asked) -> _Told:
        figures = [figure.figure for figure in told.figures]
        found = roles(told.statement.text, told.statement.start, figures)
        wanted = [
            at
            for at, (role, figure) in enumerate(zip(found, figures, strict=True))
            if not role.former and interest(figure) is not Interest.INCIDENTAL
        ]
        return cls(told, found, tuple(wanted), asked.change != 0)

    @property
    def article(self) -> str:
        return self.of.statement.article

    @property
    def chosen(self) -> int | None:
        return self.of.chosen

    def figure(self, at: int) -> Figure:
        return self.of.figures[at].figure

    def interest(self, at: int) -> Interest:
        return interest(self.figure(at))

    def is_bare(self, at: int) -> bool:
        """Whether a figure only counts a few of what the next one is about: 七条航线日均8.6万人次."""
        figure = self.figure(at)
        few = figure.kind is FigureKind.COUNT and (figure.high or 0) < _FEW
        return few and any(
            self.figure(other).kind is not FigureKind.DATE for other in self.wanted if other > at
        )

    def changes(self, at: int) -> bool:
        """Whether a figure surely says by how much something changes."""
        return self.roles[at].change != 0 and not self.loose(at)

    def loose(self, at: int) -> bool:
        """Whether a figure may tell a change and may tell a level."""
        return self.roles[at].loose and not self.surely


@dataclass(frozen=True, slots=True)
class _Pivot:
    """The figure that is to be answered."""

    told: _Told
    at: int

    @property
    def figure(self) -> Figure:
        return self.told.figure(self.at)

    @property
    def role(self) -> Role:
        return self.told.roles[self.at]


def answers(
    title: str, baseline: int | None, statements: Sequence[StatementFigures]
) -> tuple[int | None, ...]:
    """Of each statement the index of the figure that answers, or None.

    ``title`` are the words of the question; ``baseline`` is the index of the baseline among ``statements``."""
    if baseline is None:
        return tuple(told.chosen for told in statements)
    asked = Asked.of(title)
    read = [_Told.read(told, asked) for told in statements]
    at = _of_baseline(asked, read[baseline], read)
    if at is None:
        return _without_baseline(asked, baseline, read)
    pivot = _Pivot(read[baseline], at)
    return tuple(
        at if number == baseline else _answer(asked, pivot, told) for number, told in enumerate(read)
    )


# The baseline


def _of_baseline(asked: Asked, told: _Told, statements: Sequence[_Told]) -> int | None:
    """The baseline's own answer."""
    if told.chosen is not None:
        return told.chosen
    wanted = told.wanted
    if asked.change and all(told.roles[at].stock for at in wanted):
        return None  # 用工减少 asks for a change, and 现有1260名 is all there are
    if len(wanted) <= 1:
        return wanted[0] if wanted else None
    others = [other for other in statements if other.article != told.article]
    held = _held(others)
    ranks = {at: _rank(asked, told, at, held) for at in wanted}
    least = min(ranks.values())
    best = [at for at in wanted if ranks[at] == least]
    return best[0] if len(best) == 1 else min(best, key=lambda at: (-_agreeing(told, at, others), at))


def _rank(asked: Asked, told: _Told, at: int, held: Sequence[_Held]) -> tuple[object, ...]:
    """Smaller for figures of the baseline that answer the question more likely."""
    kind, role = told.interest(at), told.roles[at]
    supported = _supporting(_Pivot(told, at), held)
    return (
        not supported,
        kind not in _QUANTITIES,
        asked.other_kind(told.figure(at).kind),
        asked.change != 0 and role.change == 0,
        -asked.names(role),
        -supported,
        kind,
        told.changes(at),
        told.is_bare(at),
    )


@dataclass(frozen=True, slots=True)
class _Held:
    """A figure that stands for those like it, and the articles that have one."""

    told: _Told
    at: int
    articles: set[str]


def _held(statements: Sequence[_Told]) -> Sequence[_Held]:
    """The figures of some statements, one for all that answer the same."""
    found: dict[tuple[object, ...], _Held] = {}
    for told in statements:
        for at in told.wanted:
            figure, role = told.figure(at), told.roles[at]
            alike = (
                figure.kind, figure.unit, figure.per, figure.value, figure.level is None, bool(role.change),
                role.loose, role.stock, role.whole, role.ago,
            )  # fmt: skip
            held = found.get(alike)
            if held is None:
                found[alike] = _Held(told, at, {told.article})
            else:
                held.articles.add(told.article)
    return tuple(found.values())


def _supporting(pivot: _Pivot, held: Sequence[_Held]) -> int:
    """How many other articles have a figure that may answer one."""
    articles: set[str] = set()
    for figure in held:
        if _standing(pivot, figure.told, figure.at) is not None:
            articles |= figure.articles
    return len(articles)


def _agreeing(told: _Told, at: int, others: Sequence[_Told]) -> int:
    """How many other articles have a figure that agrees."""
    figure, pivot = told.figure(at), _Pivot(told, at)
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
"""What a figure measures, per what, whether it tells a change, and whether it is counted back."""


def _measure(told: _Told, at: int) -> _Measure:
    figure = told.figure(at)
    return _kind_of_thing(figure.kind, figure.unit), figure.per, told.changes(at), told.roles[at].ago


@lru_cache(maxsize=_REMEMBERED)
def _kind_of_thing(kind: FigureKind, unit: str) -> str:
    """What figures measure that answer each other, whatever their currency or calendar."""
    if kind in (FigureKind.DATE, FigureKind.MONEY, FigureKind.DURATION):
        return kind.value
    return dimension(Figure(0, 1, "1", kind, 1.0, 1.0, unit))


def _without_baseline(asked: Asked, baseline: int, statements: Sequence[_Told]) -> tuple[int | None, ...]:
    """Answers where the baseline has no figure: those of the measure that most articles have, if several do."""
    held: dict[_Measure, set[str]] = {}
    first: dict[_Measure, _Pivot] = {}
    for number, told in enumerate(statements):
        for at in told.wanted:
            if number != baseline and told.interest(at) in _QUANTITIES:
                measure = _measure(told, at)
                held.setdefault(measure, set()).add(told.article)
                first.setdefault(measure, _Pivot(told, at))
    shared = [name for name, articles in held.items() if len(articles) >= _LEAST_SHARED]
    if not shared:
        return tuple(told.chosen for told in statements)
    best = max(shared, key=lambda name: _likely_asked(asked, first[name], held[name]))
    pivot = first[best]
    found = []
    for number, told in enumerate(statements):
        if number == baseline or told.chosen is not None:
            found.append(told.chosen)
        else:
            found.append(pivot.at if told is pivot.told else _answer(asked, pivot, told))
    return tuple(found)


def _likely_asked(asked: Asked, pivot: _Pivot, articles: set[str]) -> tuple[object, ...]:
    """Larger for figures that answer more likely where the baseline does not."""
    return not asked.other_kind(pivot.figure.kind), asked.names(pivot.role), len(articles)


# The other statements


def _answer(asked: Asked, pivot: _Pivot, told: _Told) -> int | None:
    """The figure of a statement that answers the pivot's."""
    if told.chosen is not None:
        return told.chosen
    possible = [at for at in _candidates(pivot, told) if not _tells_another(pivot, told.figure(at))]
    return _closest(asked, pivot, told, possible) if len(possible) > 1 else possible[0] if possible else None


def _candidates(pivot: _Pivot, told: _Told) -> list[int]:
    """Figures that can be compared with the pivot's, best a level with a level and a change with a change; where there
    are none, those in another currency or calendar."""
    found: dict[tuple[bool, int], list[int]] = {}
    for at in told.wanted:
        standing = _standing(pivot, told, at)
        if standing is not None:
            found.setdefault(standing, []).append(at)
    return found[min(found)] if found else []


def _standing(pivot: _Pivot, told: _Told, at: int) -> tuple[bool, int] | None:
    """How well a figure may answer the pivot's, smaller being better: in another currency or calendar, and whether
    only perhaps a change like that, or a level. None where it may not."""
    if pivot.role.ago is not told.roles[at].ago:
        return None
    hindered = obstacle(pivot.figure, told.figure(at))
    if hindered is not Obstacle.NONE and hindered not in _NEAR:
        return None
    tier = _tier(pivot, told, at)
    return None if tier == _NEVER else (hindered is not Obstacle.NONE, tier)


_NEVER = 2
"""The rank of a pair of figures that do not answer each other at all."""


def _tier(pivot: _Pivot, told: _Told, at: int) -> int:
    """0 where both tell a level, or both a change; 1 where they may, and 2 where they do not."""
    role = told.roles[at]
    if pivot.told.loose(pivot.at) and not role.change:
        return _NEVER if role.stock or role.whole else 1
    if told.loose(at) and not pivot.role.change:
        return 1
    if (pivot.role.change != 0) is (role.change != 0):
        return 0
    if role.change or role.stock or role.whole or pivot.figure.kind is not FigureKind.COUNT:
        return _NEVER
    ratio = compared(pivot.figure, told.figure(at)).ratio
    return 1 if ratio is not None and 1 / _MOST_TIMES <= ratio <= _MOST_TIMES else _NEVER


def _tells_another(pivot: _Pivot, figure: Figure) -> bool:
    """Whether a figure is one that the pivot's statement tells of something else: 另有2人转入重症 for 感染17人,其中2人
    转入重症."""
    if _agrees(pivot.figure, figure):
        return False
    kind = _kind_of_thing(figure.kind, figure.unit)
    return any(
        (other.low, other.high, other.value) == (figure.low, figure.high, figure.value)
        and _kind_of_thing(other.kind, other.unit) == kind
        for other in (pivot.told.figure(at) for at in range(len(pivot.told.roles)) if at != pivot.at)
    )


def _closest(asked: Asked, pivot: _Pivot, told: _Told, possible: Sequence[int]) -> int | None:
    """Of several figures the one that answers; None where nothing decides between figures that differ."""
    ranks = {at: _likely(asked, pivot, told, at) for at in possible}
    least = min(ranks.values())
    best = [at for at in possible if ranks[at] == least]
    if len(best) == 1 or all(_agrees(pivot.figure, told.figure(at)) for at in best):
        return best[0]
    partner = _partner(pivot, told)
    return next((at for at in best if told.figure(at) == partner), None)


def _likely(asked: Asked, pivot: _Pivot, told: _Told, at: int) -> tuple[object, ...]:
    """Smaller for figures of a statement that answer the pivot's more likely."""
    role = told.roles[at]
    return (
        role.quoted and not pivot.role.quoted,
        not _agrees(pivot.figure, told.figure(at)),
        role.whole and not pivot.role.whole,
        role.change * asked.change < 0,
        role.cause and not pivot.role.cause,
        role.part and not pivot.role.part,
        -asked.names(role),
        role.change * pivot.role.change < 0,
    )


def _agrees(figure: Figure, against: Figure) -> bool:
    """Whether two figures tell one value; a bound that allows the other tells too little."""
    verdict = compared(figure, against).verdict
    if verdict is not Verdict.COMPATIBLE:
        return verdict is Verdict.EQUAL
    return figure.bound in _CLOSED and against.bound in _CLOSED


_CLOSED = frozenset({Bound.EXACT, Bound.ABOUT})


def _partner(pivot: _Pivot, told: _Told) -> Figure | None:
    """The figure that matching takes for the answer to the pivot's."""
    from corpus.matching.quantities import answering

    pairs = answering(_facts(pivot.told.of), _facts(told.of))
    return next((pair.b for pair in pairs if pair.a == pivot.figure and pair.closeness > 0), None)


def _facts(told: StatementFigures) -> Facts:
    return _facts_of(told.statement, tuple(figure.figure for figure in told.figures))


@lru_cache(maxsize=_REMEMBERED)
def _facts_of(statement: Statement, figures: tuple[Figure, ...]) -> Facts:
    from corpus.matching import lexicon
    from corpus.matching.facts import Facts

    return Facts(statement, figures, tuple(lexicon.words(fold(statement.text))))
