"""What the articles of two statements say elsewhere.

A figure corresponds to at most one of another article. If another statement there is much more alike, or gives the very
figure, the two at hand are seldom about one thing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from corpus.figures import Figure
from corpus.matching.suggestion import Statement


def _no_rivals() -> tuple[float, float]:
    return 0.0, 0.0


def _tells_nothing(statement: Statement, figure: Figure) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is known about the articles of two statements; by default, nothing that makes the pair less likely."""

    rivals: Callable[[], tuple[float, float]] = _no_rivals
    """The highest score that each of the two has with another statement of the other's article; worked out when asked
    for, since most pairs have no figures to judge."""
    told_beside: Callable[[Statement, Figure], bool] = _tells_nothing
    """Whether the article of a statement gives the value of a figure outside that statement."""


ALONE = Surroundings()
"""Those of statements whose articles are not looked at."""
