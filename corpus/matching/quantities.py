"""Which figure of one statement answers which of the other, and how the two stand to each other.

Two figures answer each other if they measure the same kind of thing and stand among the same words. What they amount to
is :mod:`corpus.figures.compare`'s to say; here its verdict is read as a reader would: 37.8% is not another figure than
38%, while "about 13.6" is another than 12.9 although it might be the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from corpus.figures import Bound, Figure, FigureKind, Obstacle, Verdict, compare, dimension, magnitude
from corpus.matching.facts import Facts

SURE = 0.08
"""Share of common words around two figures from which they are taken to be about the same thing."""
_COUNTED_APART = 0.25
"""The same for counts of differently named things: 1860家企业 and 1800家业者."""
_EQUAL_FIRST = 0.5
"""How much earlier figures of the same value are paired than others among the same words."""
_NEARLY = 0.01
_FAR = 0.1
"""How far apart numbers are that nobody takes for one, whatever "over" or "about" stands before them."""
_PRECISE = 2
"""Significant digits from which a number is no mere round one."""
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


def answering(a: Facts, b: Facts) -> list[FigurePair]:
    """Figures of ``a`` and ``b`` in pairs, each in one at most, the surest first."""
    possible = sorted(_possible(a, b), key=lambda found: (-_sureness(found[2]), found[0], found[1]))
    taken_a: set[int] = set()
    taken_b: set[int] = set()
    pairs: list[FigurePair] = []
    for one, other, pair in possible:
        if one not in taken_a and other not in taken_b:
            taken_a.add(one)
            taken_b.add(other)
            pairs.append(pair)
    return pairs


def _sureness(pair: FigurePair) -> float:
    return pair.closeness + (_EQUAL_FIRST if pair.verdict is Verdict.EQUAL else 0)


def _possible(a: Facts, b: Facts) -> Iterator[tuple[int, int, FigurePair]]:
    for one, figure in enumerate(a.figures):
        for other, against in enumerate(b.figures):
            if figure.kind is not against.kind and dimension(figure) != dimension(against):
                continue
            closeness = _overlap(a.surroundings[one], b.surroundings[other])
            verdict, obstacle = _verdict(figure, against, closeness)
            if obstacle in (Obstacle.NONE, Obstacle.CURRENCY):
                alone = _alone(figure, a) and _alone(against, b)
                yield one, other, FigurePair(figure, against, verdict, obstacle, closeness, alone)


def _verdict(figure: Figure, against: Figure, closeness: float) -> tuple[Verdict, Obstacle]:
    found = compare(figure, against)
    both_counts = figure.kind is FigureKind.COUNT and against.kind is FigureKind.COUNT
    if found.obstacle is Obstacle.DIMENSION and both_counts and closeness >= _COUNTED_APART:
        found = compare(figure, replace(against, unit=figure.unit))
    if found.verdict is Verdict.DIFFERENT and 0 <= _apart(figure, against) <= _NEARLY:
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
        precise = min(precision(figure), precision(against)) >= _PRECISE
        return apart > (_NEARLY if precise else _FAR)
    return apart > _FAR


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
