"""The common unit of the figures of a measure, and their conversion into it.

Figures of one dimension are converted into the unit that most of them have, the baseline's where several are as
frequent: MW into GW, fractions into per cent, falls into negative changes. Months and years are not converted, and
currencies only at a rate that the analyst entered.
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
from corpus.figures.units.unit_names import OPEN_YUAN
from corpus.questions import Rate

PERCENT = "%"
"""The unit of percentages, as :mod:`corpus.figures` writes it."""
CALENDAR = "calendar"
"""Dimension of months and years, which cannot be converted into days."""
_YUAN = frozenset({"CNY", "TWD", "HKD", "MOP"})
"""Currencies that a bare 元 may mean."""
_CHANGES = frozenset({FigureKind.PERCENT, FigureKind.FRACTION})
_NEARLY = 1e-6
"""Greatest difference of two equal shares: more than the rounding error of floating-point numbers, and much less than
the last digit of a figure."""
_TURNED = {
    Bound.AT_LEAST: Bound.AT_MOST,
    Bound.AT_MOST: Bound.AT_LEAST,
    Bound.MORE_THAN: Bound.LESS_THAN,
    Bound.LESS_THAN: Bound.MORE_THAN,
}
"""The bound of a negated figure."""


@dataclass(frozen=True, slots=True)
class ConvertedFigure:
    """A figure in the unit of its row."""

    figure: Figure
    """The figure as it was found, but with numbers and unit converted if a rate was used."""
    low: float | None
    high: float | None
    rate: Rate | None = None
    """The rate that was used."""
    obstacle: Obstacle = Obstacle.NONE
    """Why it cannot be compared with the others of the row."""


@dataclass(frozen=True, slots=True)
class CommonUnit:
    """The unit of a row of the ledger, and the conversion of figures into it."""

    unit: str
    """Empty if the figures have no common unit."""
    reference: Figure
    """A figure in this unit."""
    rates: tuple[Rate, ...]

    @classmethod
    def of(cls, figures: Sequence[Figure], rates: Iterable[Rate] = ()) -> CommonUnit:
        """The common unit of at least one figure; the first is the baseline's."""
        families = _families(figures)
        usual = _most_frequent(families)
        alike = [figure for figure, family in zip(figures, families, strict=True) if family == usual]
        unit = _most_frequent([_unit_of(figure) for figure in alike])
        reference = next(figure for figure in alike if _unit_of(figure) == unit)
        mixed = dimension(reference) == CALENDAR and any(_unit_of(figure) != unit for figure in alike)
        return cls("" if mixed or reference.low is None else unit, reference, tuple(rates))

    def converted(self, figure: Figure) -> ConvertedFigure:
        """The figure in the unit of the row."""
        rate = self._rate(figure)
        converted = figure if rate is None else exchanged(figure, rate, self.unit)
        hindered = obstacle(self.reference, converted)
        if hindered is not Obstacle.NONE:
            return ConvertedFigure(figure, None, None, obstacle=hindered)
        factor = self._factor(converted)
        if factor is None or converted.low is None or converted.high is None:
            return ConvertedFigure(converted, None, None, rate)
        if converted.kind is FigureKind.MULTIPLE and self.unit == PERCENT:
            # By how much it changes: 增长两倍 and 增至三倍 are both 200 %.
            change = 100 * ((converted.level or 0.0) - 1)
            return ConvertedFigure(converted, change, change, rate)
        low, high = signed(converted)
        return ConvertedFigure(converted, low * factor, high * factor, rate)

    def _rate(self, figure: Figure) -> Rate | None:
        if figure.kind is not FigureKind.MONEY or not self.unit or figure.unit == self.unit:
            return None
        if {figure.unit, self.unit} <= _YUAN | {OPEN_YUAN} and OPEN_YUAN in (figure.unit, self.unit):
            return None
        return rate_between(figure.unit, self.unit, self.rates)

    def _factor(self, figure: Figure) -> float | None:
        """The factor for the numbers of a figure; None if its unit cannot be converted."""
        if not self.unit or figure.kind is FigureKind.DATE:
            return None
        if figure.kind is FigureKind.MULTIPLE and self.unit == PERCENT:
            return None if figure.level is None else 100.0
        if figure.kind is FigureKind.FRACTION:
            return 100.0 if self.unit == PERCENT else 1.0
        known = units().by_symbol
        mine, target = known.get(figure.unit), known.get(self.unit)
        if mine is None or target is None:
            return 1.0 if mine is target else None
        if mine.dimension != target.dimension:
            return None
        return float(mine.factor) / float(target.factor)


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
    """A name for what each figure measures, which is the same for comparable figures: 元 without a currency is that of
    the other figures, and a bare classifier counts the same as they do."""
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
    """Whether the figure has no definite currency, or its classifier no noun."""
    if figure.kind is FigureKind.COUNT:
        return figure.unit not in counting().nouns
    return figure.unit == OPEN_YUAN


def _unit_of(figure: Figure) -> str:
    return PERCENT if figure.kind is FigureKind.FRACTION else figure.unit


def _most_frequent(names: Sequence[str]) -> str:
    counts = Counter(names)
    return max(counts, key=lambda name: (counts[name], -names.index(name)))
