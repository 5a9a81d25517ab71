"""Which figure of each statement of a draft answers its question: those that answer each other best."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from corpus.figures import Figure, Verdict
from corpus.matching.quantities import FigurePair
from corpus.matching.verdicts import precision

_MOST_DIGITS = 3
"""Digits in which two figures agree beyond which more tell nothing further. Chosen."""

Between = Mapping[tuple[int, int], Sequence[FigurePair]]
"""Of two statements, by their number and the earlier first, the figures that answer each other."""


def answers_of(figures: Sequence[Sequence[Figure]], between: Between) -> tuple[int | None, ...]:
    """Of each statement the index of the figure that answers. The figure with most support among the others leads; in
    every other statement that one answers which answers it best, directly or through others."""
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
    """Of each figure, by statement and offset, how well the other statements answer it: the best of each."""
    found: dict[tuple[int, int], float] = {}
    for (one, other), pairs in between.items():
        best: dict[tuple[int, int], float] = {}
        for pair in pairs:
            for key in ((one, pair.a.start), (other, pair.b.start)):
                best[key] = max(best.get(key, 0.0), _weight(pair))
        for key, value in best.items():
            found[key] = found.get(key, 0.0) + value
    return found


def _at(figures: Sequence[Sequence[Figure]], key: tuple[int, int]) -> Figure:
    return next(figure for figure in figures[key[0]] if figure.start == key[1])


def _next(chosen: Mapping[int, Figure], between: Between) -> tuple[int, Figure] | None:
    """The statement without an answer whose figure answers a chosen one best."""
    found: list[tuple[float, int, int, Figure]] = []
    for (one, other), pairs in between.items():
        for pair in pairs:
            for here, there, known, answer in ((one, other, pair.a, pair.b), (other, one, pair.b, pair.a)):
                if chosen.get(here) == known and there not in chosen:
                    found.append((-_weight(pair), there, answer.start, answer))
    if not found:
        return None
    _, statement, _, figure = min(found, key=lambda entry: entry[:3])
    return statement, figure


def _weight(pair: FigurePair) -> float:
    """How likely two figures are about the same thing: a long number is seldom the same by chance."""
    digits = min(precision(pair.a), precision(pair.b), _MOST_DIGITS)
    agreement = {Verdict.EQUAL: 0.2 + 0.2 * digits, Verdict.COMPATIBLE: 0.1 + 0.1 * digits}
    return 0.1 + pair.closeness + agreement.get(pair.verdict, 0.0)
