"""The mutable value that the stages of the grammar pass on and complete until it becomes a figure."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from corpus.figures.figure import Bound, FigureKind
from corpus.figures.numerals.numerals import Numeral
from corpus.figures.tables import Unit

_TWO = 2
"""Length of a number of two characters."""


@dataclass(slots=True)
class Quantity:
    """A numeral and what the stages so far have found out about it."""

    numeral: Numeral
    start: int
    end: int
    low: Decimal
    high: Decimal
    kind: FigureKind = FigureKind.OTHER
    unit: str = ""
    dimension: str = ""
    """The table of ``units.toml`` that the unit is from; empty for other units."""
    factor: Decimal = Decimal(1)
    """How many of the dimension's base unit the unit is."""
    sure: bool = False
    """Whether the unit alone makes a figure of an indefinite 一."""
    vague: bool = False
    bound: Bound = Bound.EXACT
    cue: str = ""
    inferred: bool = False
    per: str = ""
    level: Decimal | None = None
    value: str = ""
    glued: bool = False
    """Whether letters that are no unit follow at once: 5G, 3D."""
    multiplier: Decimal = Decimal(1)
    """What the number was multiplied by for its unit (10 for 成), which the first end of a range shares."""
    hyphen: bool = False
    """Whether its minus is a hyphen, which may be part of a name."""
    head: int = -1
    tail: int = -1
    """Where the quantity begins and ends together with the words that bound it."""

    @property
    def named(self) -> bool:
        """Whether it has a unit, a classifier or a noun."""
        return bool(self.unit)

    @property
    def in_two_digits(self) -> bool:
        """Whether it is written in two digits and nothing else, as minutes and seconds are."""
        numeral = self.numeral
        return (
            numeral.in_digits
            and numeral.power == 1
            and numeral.end - numeral.start == _TWO == self.end - self.start
        )

    def is_about_as_large(self, other: Quantity, times: int) -> bool:
        """Whether both are positive and neither is more than so many ``times`` the other."""
        return 0 < self.low <= other.low * times and 0 < other.low <= self.low * times

    def scale(self, factor: Decimal | int) -> None:
        """Multiply low and high; the numeral stays."""
        self.low *= factor
        self.high *= factor

    def take_unit(self, other: Quantity) -> None:
        """Take over the unit of ``other``."""
        self.kind, self.unit, self.dimension = other.kind, other.unit, other.dimension
        self.factor, self.sure, self.per = other.factor, other.sure, other.per

    def set_unit(self, unit: Unit) -> None:
        """Measure in ``unit``."""
        self.kind, self.unit, self.dimension = unit.kind, unit.symbol, unit.dimension
        self.factor, self.sure = Decimal(str(unit.factor)), unit.sure

    def set_money(self, code: str) -> None:
        """Make it an amount of money in the currency ``code``."""
        self.kind, self.unit, self.dimension, self.sure = FigureKind.MONEY, code, "money", True
        self.factor = Decimal(1)

    def become_money(self, code: str) -> None:
        """Make it an amount in the currency ``code``, as only the words around it tell."""
        self.set_money(code)
        self.inferred = True


def of(numeral: Numeral) -> Quantity:
    """A quantity of which only the number is known."""
    return Quantity(numeral, numeral.start, numeral.end, numeral.low, numeral.high, vague=numeral.vague)
