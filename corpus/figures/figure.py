"""What a figure is: one quantity, date or rank that a text states, with the numbers it stands for."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.measures import Bound, FigureKind

__all__ = ["Bound", "Figure", "FigureKind"]


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of a text. Offsets are code points of the text as it was given; the span holds the numeral with its
    unit, and not the words that bound it (超过, 以上), which :attr:`cue` tells."""

    start: int
    end: int
    text: str
    """The words of the text between ``start`` and ``end``."""
    kind: FigureKind
    low: float | None
    high: float | None
    """Lowest and highest number meant, in :attr:`unit`; equal unless it is a range or vague; None for dates."""
    unit: str = ""
    """ISO 4217 for money (``元`` where a Traditional text leaves open whose), a symbol (``GW``, ``%``, ``pp``, ``x``,
    ``year``), the classifier or noun that is counted (in Simplified characters), or ``1`` for a bare number."""
    bound: Bound = Bound.EXACT
    inferred: bool = False
    """Whether the unit, the currency or a part of the date comes from the context and not from these words."""
    value: str = ""
    """ISO 8601 for dates and periods: ``2025-09``, ``2022/2026``, ``2024/..``, ``--12-13`` when the year is unknown,
    empty when nothing is known. ``3:2`` for a score of two sides."""
    vague: bool = False
    """Whether the numeral itself is indefinite (数百万, 500多亿, 近半), so that low and high are only its outline."""
    level: float | None = None
    """For multiples and growth, the new level as a multiple of the old: 增长了两倍 is 3, 翻两番 is 4, 下降两成 is 0.8."""
    per: str = ""
    """What it is counted per: ``t`` for 5000元/吨."""
    cue: str = ""
    """The words that bound it, as the text has them: 超过, 以上."""
