"""Changes that a statement gives by two values, in the form of a change that another gives by one.

从八百涨到两千四 is 涨了两倍, and 由11.6平方公里缩小到8.3平方公里 is 缩减3.3平方公里 and 减少28%.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from corpus.figures import Bound, Figure, FigureKind, dimension, magnitude
from corpus.matching.facts.facts import Facts
from corpus.model import Span

_BETWEEN = 16
"""Code points between two values of one thing at most: 11.6平方公里缩小到去年的8.3平方公里. Chosen."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What a statement says something was before, and what it has become, in the base unit of their dimension."""

    former: Figure
    latter: Figure
    before: float
    after: float

    def in_form_of(self, facts: Facts, change: Figure, direction: int) -> Figure | None:
        """The turn as a figure like ``change``, which is a rise (``direction`` 1) or a fall (-1); None if that is of
        another kind or goes the other way. ``facts`` are those of the turn's statement."""
        if (self.after - self.before) * direction <= 0 or not change.low:
            return None
        value = self._like(change)
        if value is None:
            return None
        span = Span(self.former.start - facts.statement.start, self.latter.end - facts.statement.start)
        return replace(
            change,
            start=self.former.start,
            end=self.latter.end,
            text=facts.words_at(span),
            low=value,
            high=value,
            bound=Bound.EXACT,
            vague=False,
            cue="",
            level=None if change.level is None else self.after / self.before,
        )

    def _like(self, change: Figure) -> float | None:
        """The number of the turn in the unit of a change."""
        level = self.after / self.before
        if change.level is not None:
            if change.kind is FigureKind.PERCENT:
                return abs(level - 1) * 100
            if change.kind is FigureKind.FRACTION:
                return abs(level - 1)
            return level - 1 if change.low != change.level else level
        size = magnitude(change)
        if size is None or not change.low or dimension(change) != dimension(self.latter):
            return None
        return abs(self.after - self.before) * change.low / size


def turns(facts: Facts) -> Iterator[Turn]:
    """The changes that a statement gives by two values of one kind, the former before the latter."""
    for number in sorted(facts.former):
        if number + 1 >= len(facts.figures) or number + 1 in facts.former:
            continue
        former, latter = facts.figures[number], facts.figures[number + 1]
        if dimension(former) != dimension(latter) or latter.start - former.end > _BETWEEN:
            continue
        before, after = (_plain(figure) for figure in (former, latter))
        if before and after and before != after:
            yield Turn(former, latter, before, after)


def _plain(figure: Figure) -> float | None:
    """The number of a figure that is neither a range nor below zero."""
    size = magnitude(figure)
    return size if size is not None and size > 0 and figure.low == figure.high else None
