"""Finds what else in an article may correspond to a statement better than the one considered.

It becomes the :class:`corpus.matching.facts.surroundings.Surroundings` of a pair.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from corpus.figures import Figure
from corpus.matching.facts.facts import figure_key
from corpus.matching.facts.surroundings import Surroundings
from corpus.matching.ranking.index import Index
from corpus.matching.ranking.rows import Floats
from corpus.matching.suggestion import Statement
from corpus.model import Span


class Rivals:
    """The statements of some articles and how alike they are. ``rated`` holds each pair twice; ``score_of`` makes a
    score of its values."""

    def __init__(self, index: Index, rated: sparse.csr_array, score_of: Callable[[float], float]) -> None:
        self._index = index
        self._rated = rated
        self._score_of = score_of

    def around(self, a: int, b: int) -> Surroundings:
        """The surroundings of two statements, by their places in the index."""
        return Surroundings(lambda: (self._rival(a, b), self._rival(b, a)), self._told_beside)

    def around_span(
        self, place: Statement, inside: Collection[int], values: Floats, other: int
    ) -> Surroundings:
        """The same of any stretch of an article and a statement. ``inside`` are the statements that the stretch
        overlaps, ``values`` how alike each statement is to it."""
        article = self._index.statements[other].article

        def rivals() -> tuple[float, float]:
            own = self._best(np.arange(len(values)), values, article, (other,))
            return own, self._best(*self._row(other), place.article, inside)

        return Surroundings(rivals, self._told_beside)

    def _rival(self, at: int, other: int) -> float:
        return self._best(*self._row(at), self._index.statements[other].article, (other,))

    def _row(self, at: int) -> tuple[NDArray[np.integer[Any]], Floats]:
        first, last = self._rated.indptr[at], self._rated.indptr[at + 1]
        return self._rated.indices[first:last], self._rated.data[first:last]

    def _best(
        self, columns: NDArray[np.integer[Any]], values: Floats, article: str, without: Collection[int]
    ) -> float:
        """The best score of the statements of an article, except those in ``without``."""
        places = self._index.of_article.get(article, ())
        if not places:
            return 0.0
        of_article = self._index.owners[columns] == self._index.owners[places[0]]
        for place in without:
            of_article &= columns != place
        best = float(values[of_article].max(initial=0.0))
        return self._score_of(best) if best > 0 else 0.0

    def _told_beside(self, statement: Statement, figure: Figure) -> bool:
        return any(
            span.end <= statement.start or statement.end <= span.start
            for span in self._places[statement.article, figure_key(figure)]
        )

    @cached_property
    def _places(self) -> defaultdict[tuple[str, str], list[Span]]:
        """The statements in which each article gives each value."""
        found: defaultdict[tuple[str, str], list[Span]] = defaultdict(list)
        for statement, figures in zip(self._index.statements, self._index.figures, strict=True):
            for figure in figures:
                found[statement.article, figure_key(figure)].append(statement.span)
        return found
