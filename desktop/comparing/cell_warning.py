"""What matrix and ledger warn of in a cell of the comparison."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from corpus.comparing.values import Cell
from corpus.figures.compare import Verdict
from desktop.words.comparing_words import comparison_words, obstacle_words

translate = QCoreApplication.translate


class WarningKind(Enum):
    """The subject of a warning."""

    SCOPE = auto()
    """The figure is of another scope or period according to the analyst, so it is not compared."""
    CONTRARY = auto()
    """The figures say otherwise than the status, which follows from a link."""
    OBSTACLE = auto()
    """The figure cannot be compared with that of the baseline."""


@dataclass(frozen=True, slots=True)
class CellWarning:
    """A warning about the answering figure of a cell."""

    kind: WarningKind
    words: str


def warning_of(cell: Cell) -> CellWarning | None:
    """The warning about a cell; None if there is nothing to warn of."""
    answer = cell.figure
    if answer is not None and (answer.scope or answer.period):
        pattern = (
            translate("Matrix", "Other scope: {words}")
            if answer.scope
            else translate("Matrix", "Other period: {words}")
        )
        return CellWarning(WarningKind.SCOPE, pattern.format(words=answer.scope or answer.period))
    if cell.reason.figures is not None:
        return CellWarning(WarningKind.CONTRARY, comparison_words(cell.reason.figures))
    comparison = cell.comparison
    if comparison is not None and comparison.verdict is Verdict.NOT_COMPARABLE:
        return CellWarning(WarningKind.OBSTACLE, obstacle_words(comparison.obstacle))
    return None
