"""The one unit in which the figures of a measure are told, and what each becomes in it.

Figures of one dimension are converted into the unit that most of them have, the baseline's where several are as
frequent: MW into GW, fractions into per cent, falls into negative changes. Months and years are told as they are, and a
currency is converted only at a rate that the analyst entered.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from corpus.comparing.exchange import exchanged, rate_between
from corpus.comparing.obstacles import obstacle
from corpus.figures.compare import Obstacle, dimension
from corpus.figures.figure import Bound, Figure, FigureKind
from corpus.figures.tables import counting, units
from corpus.figures.unit_names import OPEN_YUAN
from corpus.questions import Rate

PERCENT = "%"
CALENDAR = "calendar"
_YUAN = frozenset({"CNY", "TWD", "HKD", "MOP"})
_CHANGES = frozenset({FigureKind.PERCENT, FigureKind.FRACTION})
_NEARLY = 1e-6
"""Difference that two shares may have and be equal: the error of binary fractions, and much less than any digit that
is written."""
_TURNED = {
    Bound.AT_LEAST: Bound.AT_MOST,
    Bound.AT_MOST: Bound.AT_LEAST,
    Bound.MORE_THAN: Bound.LESS_THAN,
    Bound.LESS_THAN: Bound.MORE_THAN,
}


@dataclass(frozen=True, slots=True)
class ToldFigure:
    """A figure in the unit of its row."""

    figure: Figure
    """With its numbers and its unit converted where a rate was used; else as it was found."""
    low: float | None
    high: float | None
    rate: Rate | None = None
    """The rate that was used."""
    obstacle: Obstacle = Obstacle.NONE
    """Why it cannot be compared with the others of the row."""


@dataclass(frozen=True, slots=True)
class Telling:
    """The unit of a row, and how figures are converted into it."""

    unit: str
    """Empty where the figures have none in common."""
    reference: Figure
    """A figure that has the unit."""
    rates: tuple[Rate, ...]

    @classmethod
    def of(cls, figures: Sequence[Figure], rates: Iterable[Rate] = ()) -> Telling:
        """The telling of some figures, of which there is at least one; the first is the baseline's."""
        families = _families(figures)
        usual = _most_frequent(families)
        held = [figure for figure, family in zip(figures, families, strict=True) if family == usual]
        unit = _most_frequent([_told_unit(figure) for figure in held])
        reference = next(figure for figure in held if _told_unit(figure) == unit)
        mixed = dimension(reference) == CALENDAR and any(_told_unit(figure) != unit for figure in held)
        return cls("" if mixed or reference.low is None else unit, reference, tuple(rates))

    def told(self, figure: Figure) -> ToldFigure:
        """The figure in the unit of the row."""
        rate = self._rate(figure)
        converted = figure if rate is None else exchanged(figure, rate, self.unit)
        hindered = obstacle(self.reference, converted)
        if hindered is not Obstacle.NONE:
            return ToldFigure(figure, None, None, obstacle=hindered)
        factor = self._factor(converted)
        if factor is None or converted.low is None or converted.high is None:
            return ToldFigure(converted, None, None, rate)
        if converted.kind is FigureKind.MULTIPLE and self.unit == PERCENT:
            # By how much it changes: 增长两倍 and 增至三倍 are both 200 %.
            change = 100 * ((converted.level or 0.0) - 1)
            return ToldFigure(converted, change, change, rate)
        low, high = signed(converted)
        return ToldFigure(converted, low * factor, high * factor, rate)

    def _rate(self, figure: Figure) -> Rate | None:
        if figure.kind is not FigureKind.MONEY or not self.unit or figure.unit == self.unit:
            return None
        if {figure.unit, self.unit} <= _YUAN | {OPEN_YUAN} and OPEN_YUAN in (figure.unit, self.unit):
            return None
        return rate_between(figure.unit, self.unit, self.rates)

    def _factor(self, figure: Figure) -> float | None:
        """What a figure's numbers are multiplied by; None where its unit cannot be converted."""
        if not self.unit or figure.kind is FigureKind.DATE:
            return None
        if figure.kind is FigureKind.MULTIPLE and self.unit == PERCENT:
            return None if figure.level is None else 100.0
        if figure.kind is FigureKind.FRACTION:
            return 100.0 if self.unit == PERCENT else 1.0
        known = units().by_symbol
        mine, told = known.get(figure.unit), known.get(self.unit)
        if mine is None or told is None:
            return 1.0 if mine is told else None
        if mine.dimension != told.dimension:
            return None
        return float(mine.factor) / float(told.factor)


def signed(figure: Figure) -> tuple[float, float]:
    """The numbers of a figure, those of a fall below zero: 下降一成 is -10."""
    low, high = figure.low or 0.0, figure.high or 0.0
    return (-high, -low) if falls(figure) else (low, high)


def directed_bound(figure: Figure) -> Bound:
    """The bound of the numbers that :func:`signed` gives: a fall by more than 10 % is a change of less than -10 %."""
    return _TURNED.get(figure.bound, figure.bound) if falls(figure) else figure.bound


def falls(figure: Figure) -> bool:
    """Whether a share says by how much something falls: 减少一成, but not 减至九成."""
    if figure.kind not in _CHANGES or figure.level is None or figure.low is None or figure.low < 0:
        return False
    share = figure.low * (0.01 if figure.kind is FigureKind.PERCENT else 1.0)
    return share > 0 and abs(figure.level - (1 - share)) < _NEARLY


def _families(figures: Sequence[Figure]) -> list[str]:
    """What each figure measures, so that those that can be compared have one name: 元 without a currency is that of the
    others, and a bare classifier counts what the others count."""
    named = [f"{dimension(figure)}/{figure.per}" for figure in figures]
    counts = Counter(named)
    examples = dict(zip(reversed(named), reversed(figures), strict=True))
    heads: dict[str, str] = {}
    for head in sorted(counts, key=lambda name: (_is_open(examples[name]), -counts[name], named.index(name))):
        if head not in heads:
            alike = (name for name in counts if name not in heads)
            comparable = [name for name in alike if obstacle(examples[head], examples[name]) is Obstacle.NONE]
            heads.update(dict.fromkeys([head, *comparable], head))
    return [heads[name] for name in named]


def _is_open(figure: Figure) -> bool:
    """Whether the words leave open of which currency, or of what, the figure is."""
    if figure.kind is FigureKind.COUNT:
        return figure.unit not in counting().nouns
    return figure.unit == OPEN_YUAN


def _told_unit(figure: Figure) -> str:
    return PERCENT if figure.kind is FigureKind.FRACTION else figure.unit


def _most_frequent(names: Sequence[str]) -> str:
    counts = Counter(names)
    return max(counts, key=lambda name: (counts[name], -names.index(name)))
