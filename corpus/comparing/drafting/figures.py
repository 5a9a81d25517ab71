"""Selects the figure of each statement of a draft that answers its question: those that correspond best."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from corpus.figures import Figure, Verdict
from corpus.matching.quantities.quantities import FigurePair
from corpus.matching.quantities.verdicts import precision

_MOST_DIGITS = 3
"""Significant digits beyond which equality of two figures is not more telling. Chosen."""
Between = Mapping[tuple[int, int], Sequence[FigurePair]]
"""The corresponding figures of two statements, by their indices in ascending order."""


def answers_of(figures: Sequence[Sequence[Figure]], between: Between) -> tuple[int | None, ...]:
    """The index of the answering figure of each statement. It begins with the figure that has the most support; in each
    other statement, the figure that corresponds best to one selected before is selected."""
    support = _support(between)
    if not support:
        return (None,) * len(figures)
    leading = min(support, key=lambda key: (-support[key], key))
    chosen: dict[int, Figure] = {leading[0]: _at(figures, leading)}
    while True:
        best = _next(chosen, between)
        if best is None:
            break
        chosen[best[0]] = best[1]
    return tuple(
        next((at for at, figure in enumerate(held) if figure == chosen.get(number)), None)
        for number, held in enumerate(figures)
    )


def _support(between: Between) -> dict[tuple[int, int], float]:
    """The support of each figure, by statement and offset: the sum of the best weights in each other statement."""
    support: dict[tuple[int, int], float] = {}
    for (one, other), pairs in between.items():
        best: dict[tuple[int, int], float] = {}
        for pair in pairs:
            for key in ((one, pair.a.start), (other, pair.b.start)):
                best[key] = max(best.get(key, 0.0), _weight(pair))
        for key, value in best.items():
            support[key] = support.get(key, 0.0) + value
    return support


def _at(figures: Sequence[Sequence[Figure]], key: tuple[int, int]) -> Figure:
    return next(figure for figure in figures[key[0]] if figure.start == key[1])


def _next(chosen: Mapping[int, Figure], between: Between) -> tuple[int, Figure] | None:
    """The statement without an answer and its figure that corresponds best to a selected one; None if there is none."""
    candidates: list[tuple[float, int, int, Figure]] = []
    for (one, other), pairs in between.items():
        for pair in pairs:
            for here, there, known, answer in ((one, other, pair.a, pair.b), (other, one, pair.b, pair.a)):
                if chosen.get(here) == known and there not in chosen:
                    candidates.append((-_weight(pair), there, answer.start, answer))
    if not candidates:
        return None
    _, statement, _, figure = min(candidates, key=lambda entry: entry[:3])
    return statement, figure


def _weight(pair: FigurePair) -> float:
    """How likely two figures are about the same thing. Long numbers are seldom equal by chance. The numbers are
    chosen."""
    digits = min(precision(pair.a), precision(pair.b), _MOST_DIGITS)
    agreement = {Verdict.EQUAL: 0.2 + 0.2 * digits, Verdict.COMPATIBLE: 0.1 + 0.1 * digits}
    return 0.1 + pair.closeness + agreement.get(pair.verdict, 0.0)
