"""The figures of a statement as they are compared: with their roles, and those that may answer a question."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from corpus.comparing.asked import Asked
from corpus.comparing.values import CellFigure
from corpus.figures.figure import Figure, FigureKind
from corpus.figures.interest import Interest, interest
from corpus.matching.clauses.roles import Role, roles
from corpus.matching.suggestion import Statement
from corpus.script import fold

if TYPE_CHECKING:
    from corpus.matching.facts.facts import Facts

CACHED = 20_000
"""Cached results. Chosen: the statements of a large comparison."""
_FEW = 20
"""Counts below this number are often incidental. Chosen."""


@dataclass(frozen=True, slots=True)
class StatementFigures:
    """A statement with its figures. Offsets of the figures count code points of the article."""

    statement: Statement
    figures: tuple[CellFigure, ...]

    @property
    def chosen(self) -> int | None:
        """The figure that an analyst chose."""
        return next((at for at, figure in enumerate(self.figures) if figure.chosen), None)


@dataclass(frozen=True, slots=True)
class ReadStatement:
    """A statement with the roles of its figures, and those that may be an answer."""

    of: StatementFigures
    roles: tuple[Role, ...]
    wanted: tuple[int, ...]
    """Indices of the figures that may answer: no list numbers and no former values."""
    surely: bool
    """Whether the title asks for a change, so that an ambiguous figure counts as a change."""

    @classmethod
    def read(cls, statement: StatementFigures, asked: Asked) -> ReadStatement:
        """Determine the roles of the figures, and those that may answer a question."""
        figures = [figure.figure for figure in statement.figures]
        found = roles(statement.statement.text, statement.statement.start, figures)
        wanted = [
            at
            for at, (role, figure) in enumerate(zip(found, figures, strict=True))
            if not role.former and interest(figure) is not Interest.INCIDENTAL
        ]
        return cls(statement, found, tuple(wanted), asked.change != 0)

    @property
    def article(self) -> str:
        return self.of.statement.article

    @property
    def chosen(self) -> int | None:
        return self.of.chosen

    def figure(self, at: int) -> Figure:
        return self.of.figures[at].figure

    def interest(self, at: int) -> Interest:
        return interest(self.figure(at))

    def is_bare(self, at: int) -> bool:
        """Whether a figure is a small count before another figure of the sentence: 七条航线日均8.6万人次."""
        figure = self.figure(at)
        few = figure.kind is FigureKind.COUNT and (figure.high or 0) < _FEW
        return few and any(
            self.figure(other).kind is not FigureKind.DATE for other in self.wanted if other > at
        )

    def changes(self, at: int) -> bool:
        """Whether a figure is certainly a change."""
        return self.roles[at].change != 0 and not self.loose(at)

    def loose(self, at: int) -> bool:
        """Whether a figure may be a change or a level."""
        return self.roles[at].loose and not self.surely


def facts_of(statement: StatementFigures) -> Facts:
    """The facts by which matching compares the statement."""
    return _cached_facts(statement.statement, tuple(figure.figure for figure in statement.figures))


@lru_cache(maxsize=CACHED)
def _cached_facts(statement: Statement, figures: tuple[Figure, ...]) -> Facts:
    from corpus.matching.facts.facts import Facts
    from corpus.matching.words import lexicon

    return Facts(statement, figures, tuple(lexicon.words(fold(statement.text))))
