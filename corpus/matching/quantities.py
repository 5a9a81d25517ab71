"""Which figure of one statement answers which of the other, and how the two stand to each other.

Two figures answer each other if they measure the same kind of thing and stand among the same words. What they amount to
is :mod:`corpus.figures.compare`'s to say; here its verdict is read as a reader would: 37.8% is not another figure than
38%, while "about 13.6" is another than 12.9 although it might be the same.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace

from corpus.figures import Bound, Figure, FigureKind, Obstacle, Verdict, compare, dimension, magnitude
from corpus.matching.facts import Facts

GENERIC = "count"
"""What a figure measures that counts anything: 三个."""
SURE = 0.08
"""Share of common words around two figures from which they are taken to be about the same thing."""
_COUNTED_APART = 0.25
"""The same for counts of differently named things: 1860家企业 and 1800家业者."""
_ELSEWHERE = 0.25
"""The same for amounts of which one is more than ten times the other: an investment and a fare are both money."""
_MANY_TIMES = 10
_SAME_COUNT = 2
_LARGE = 100
"""Counts of differently named things are of one thing only if they are large and neither is twice the other."""
_ALIKE = 3
"""How many times as large an amount may be that is then taken for one of the same thing whatever stands around it."""
_NEARLY = 0.01
_FAR = 0.1
"""How far apart numbers are that nobody takes for one, whatever "over" or "about" stands before them."""
_NUMBERS = frozenset({Bound.EXACT, Bound.ABOUT, Bound.AT_LEAST, Bound.MORE_THAN})


@dataclass(frozen=True, slots=True)
class FigurePair:
    """A figure of one statement and the one of the other that answers it."""

    a: Figure
    b: Figure
    verdict: Verdict
    obstacle: Obstacle
    closeness: float
    """Share of the words around that are common, of the figure with fewer of them."""
    alone: bool
    """Whether neither statement has another figure of the kind."""

    @property
    def same_thing(self) -> bool:
        """Whether they seem to tell of the same thing."""
        return self.closeness >= SURE or self.alone

    @property
    def one_quantity(self) -> bool:
        """Whether statements about one subject hardly have two such amounts. Shares and small counts are of anything;
        kilometres are not."""
        small = (magnitude(self.a) or 0) < _LARGE or self.a.unit != self.b.unit
        generic = dimension(self.a) == "share" or (dimension(self.a) == GENERIC and small)
        return not generic and (self.closeness > 0 or self.ratio <= _ALIKE)

    @property
    def ratio(self) -> float:
        """How many times the smaller of the two the larger is."""
        smaller, larger = sorted(abs(magnitude(figure) or 0) for figure in (self.a, self.b))
        return larger / smaller if smaller else math.inf if larger else 1.0


def answering(a: Facts, b: Facts) -> list[FigurePair]:
    """Figures of ``a`` and ``b`` in pairs, each in one at most: first those that are equal, then those among the most
    words in common."""
    possible = sorted(
        _possible(a, b),
        key=lambda found: (found[2].verdict is not Verdict.EQUAL, -found[2].closeness, found[0], found[1]),
    )
    taken_a: set[int] = set()
    taken_b: set[int] = set()
    pairs: list[FigurePair] = []
    for one, other, pair in possible:
        if one not in taken_a and other not in taken_b:
            taken_a.add(one)
            taken_b.add(other)
            pairs.append(pair)
    return pairs


def _possible(a: Facts, b: Facts) -> Iterator[tuple[int, int, FigurePair]]:
    for one, figure in enumerate(a.figures):
        for other, against in enumerate(b.figures):
            if figure.kind is not against.kind and dimension(figure) != dimension(against):
                continue
            closeness = _overlap(a.surroundings[one], b.surroundings[other])
            verdict, obstacle = _verdict(figure, against, closeness)
            if obstacle not in (Obstacle.NONE, Obstacle.CURRENCY):
                continue
            alone = _alone(figure, a) and _alone(against, b)
            pair = FigurePair(figure, against, verdict, obstacle, closeness, alone)
            if _may_answer(pair):
                yield one, other, pair


def _may_answer(pair: FigurePair) -> bool:
    """Whether a figure may be about the same thing as one of the same kind: what a classifier alone counts need not be
    what the other counts, and what is many times as large is something else."""
    if pair.a.kind is FigureKind.COUNT and dimension(pair.a) != dimension(pair.b):
        return _may_count_the_same(pair)
    return pair.verdict is not Verdict.DIFFERENT or pair.closeness >= _ELSEWHERE or pair.ratio <= _MANY_TIMES


def _may_count_the_same(pair: FigurePair) -> bool:
    if GENERIC in (dimension(pair.a), dimension(pair.b)):
        return pair.closeness >= SURE and pair.ratio <= _MANY_TIMES
    if pair.closeness < _COUNTED_APART:
        return False
    smaller = min(magnitude(pair.a) or 0, magnitude(pair.b) or 0)
    return pair.verdict is Verdict.EQUAL or (smaller >= _LARGE and pair.ratio <= _SAME_COUNT)


def _verdict(figure: Figure, against: Figure, closeness: float) -> tuple[Verdict, Obstacle]:
    found = compare(figure, against)
    both_counts = figure.kind is FigureKind.COUNT and against.kind is FigureKind.COUNT
    if found.obstacle is Obstacle.DIMENSION and both_counts and closeness >= _COUNTED_APART:
        found = compare(figure, replace(against, unit=figure.unit))
    if found.verdict is Verdict.DIFFERENT and _rounded(figure, against, _NEARLY):
        return Verdict.COMPATIBLE, found.obstacle
    if found.verdict is Verdict.COMPATIBLE and _tell_apart(figure, against):
        return Verdict.DIFFERENT, found.obstacle
    return found.verdict, found.obstacle


def _tell_apart(figure: Figure, against: Figure) -> bool:
    """Whether a reader takes them for different numbers, though by their words they might be the same: "over 350" and
    "over 155", or "about 13.6" and 12.9."""
    bounds = {figure.bound, against.bound}
    apart = _apart(figure, against)
    if not bounds <= _NUMBERS or figure.vague or against.vague:
        return apart > _FAR and bounds <= _NUMBERS
    if len(bounds) == 1 or bounds == {Bound.EXACT, Bound.ABOUT}:
        return apart > 0 and not _rounded(figure, against, _FAR)
    return apart > _FAR


def _rounded(figure: Figure, against: Figure, most: float) -> bool:
    """Whether one figure is the other with fewer digits, and not further from it than ``most`` as a share."""
    coarse, fine = sorted((figure, against), key=precision)
    if not 0 <= _apart(figure, against) <= most or precision(coarse) == precision(fine):
        return False
    one, other = magnitude(coarse) or 0.0, magnitude(fine) or 0.0
    last_digit = 10.0 ** (math.floor(math.log10(abs(one))) + 1 - precision(coarse)) if one else 0.0
    return abs(one - other) < last_digit / 2


def _apart(figure: Figure, against: Figure) -> float:
    """How far two figures lie apart, as a share of the larger; below 0 where that cannot be told."""
    one, other = magnitude(figure), magnitude(against)
    ranges = figure.low != figure.high or against.low != against.high
    if not one or not other or ranges:
        return -1.0
    return abs(one - other) / max(abs(one), abs(other))


def precision(figure: Figure) -> int:
    """Significant digits of a figure as written: 3 for 12900."""
    number = magnitude(figure)
    return 0 if number is None else len(f"{number:.9e}".split("e")[0].replace(".", "").strip("-").rstrip("0"))


def _alone(figure: Figure, facts: Facts) -> bool:
    return sum(dimension(other) == dimension(figure) for other in facts.figures) == 1


def _overlap(one: frozenset[str], other: frozenset[str]) -> float:
    fewer = min(len(one), len(other))
    return len(one & other) / fewer if fewer else 0.0
