"""Texts for two compared figures and their difference."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from corpus.comparing.values import Apart, Direction, StatusReasonCode
from desktop.words.comparing_words import reason_words

translate = QCoreApplication.translate
ARROWS = {Direction.UP: "↑", Direction.DOWN: "↓", Direction.LEVEL: "=", Direction.UNKNOWN: ""}
"""Directions are shown by a shape, never by colour alone."""


@dataclass(frozen=True, slots=True)
class WordedPair:
    """Both figures, and their difference."""

    one: str
    other: str
    apart: Apart

    @property
    def both(self) -> str:
        """Both figures, as in ``398万 → 412万``."""
        return f"{self.one} → {self.other}"

    @property
    def difference(self) -> str:
        """The difference, as in ``↑ 14 万人次``; or why there is none."""
        apart = self.apart
        if apart.direction in (Direction.UP, Direction.DOWN):
            return f"{ARROWS[apart.direction]} {apart.with_unit}".strip()
        if apart.reason is None:
            return ""
        if apart.reason.code is StatusReasonCode.FIGURES_EQUAL:
            return translate("GroupTable", "the same")
        return reason_words(apart.reason)
