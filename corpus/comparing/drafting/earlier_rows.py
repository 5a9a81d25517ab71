"""The rows that were drafted before, so that no row repeats another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import combinations

from corpus.comparing.values import CellStatement, Row
from corpus.model import Span

_REPEATED = 0.5
"""Overlap from which two statements count as the same, and share of the pairs from which two rows do. Chosen."""
_ROWS = 2
"""Rows in which one figure may answer. Measured on half of the golds: with 1 the questions that are drafted whole fall
from 63 to 56 %; with 2 they stay, and .805 instead of .803 of the pairs in a row belong together."""
Place = tuple[str, Span]
"""Article and span of a statement."""


class EarlierRows:
    """The rows that were drafted before, by the spans of their statements."""

    def __init__(self) -> None:
        self._rows: list[list[Place]] = []
        self._figures: Counter[tuple[str, int]] = Counter()
        """In how many rows the figures answer, by article and place."""

    def holds(self, places: Sequence[Place]) -> bool:
        """Whether all statements of a row, or most of its pairs, are in rows that were added. Statements that mostly
        overlap count as the same, since a sentence is seldom the best answer to two questions."""
        held = [{at for at, place in enumerate(places) if mostly_in(other, place)} for other in self._rows]
        shared = set[int]().union(*held)
        pairs = {pair for found in held for pair in combinations(sorted(found), 2)}
        every = len(places) * (len(places) - 1) / 2
        return len(shared) == len(places) or len(pairs) >= _REPEATED * every

    def add(self, places: Sequence[Place], row: Row) -> None:
        """Add a row with the places of its statements."""
        self._rows.append(list(places))
        statements = (statement for cell in row.cells for statement in cell.statements)
        self._figures.update(figure for figure in map(_figure_of, statements) if figure is not None)

    def repeats_figure(self, row: Row) -> bool:
        """Whether a statement of a row answers with a figure that answers in enough rows."""
        return any(self.has_enough_of(statement) for cell in row.cells for statement in cell.statements)

    def has_enough_of(self, statement: CellStatement) -> bool:
        """Whether the figure with which a statement answers does so in enough rows that were added."""
        figure = _figure_of(statement)
        return figure is not None and self._figures[figure] >= _ROWS


def mostly_in(places: Sequence[Place], place: Place) -> bool:
    """Whether one of the ``places`` mostly overlaps ``place``."""
    article, span = place
    return any(
        name == article
        and min(other.end, span.end) - max(other.start, span.start)
        > _REPEATED * max(other.end - other.start, span.end - span.start)
        for name, other in places
    )


def _figure_of(statement: CellStatement) -> tuple[str, int] | None:
    """The article and the place of the figure with which a statement answers; None if it has none."""
    answering = statement.answering
    return None if answering is None else (statement.article, answering.figure.start)
