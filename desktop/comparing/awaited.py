"""Whether a comparison lacks figures only because they are still being read."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from corpus.comparing.values import Row
from desktop.derived.figures import Figures

translate = QCoreApplication.translate


def figures_awaited(rows: Iterable[Row], figures: Figures) -> bool:
    """Whether the figures of an article that answers one of the questions are still being read."""
    answering = {cell.article for row in rows for cell in row.cells if cell.statements}
    return any(map(figures.awaited, answering))


def awaited_words() -> str:
    """What an empty view says meanwhile."""
    return translate("ledger", "Figures are still being read")
