"""Shares that a sentence states as two counts: 每三人就有一人 is a third."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from corpus.figures.figure import Bound, Figure, FigureKind
from corpus.figures.searching import ending

_EACH = re.compile("每 ?$")
_OF_THEM = re.compile(
    "[^。；;！!？?\\n，,]{0,12}(?:[，,])?(?:就|便|才|只|里|裡|中|间|間|有|配)[^。；;！!？?\\n]{0,6}"
)


def stated_shares(text: str, figures: Sequence[Figure]) -> list[Figure]:
    """The shares that two counts of the sentence make together, as fractions that span both of them.

    ``figures`` are those of ``text``, in order. The counts themselves stay figures of their own; this only tells what
    they amount to, so that 每三人有一人 can be compared with 三分之一.
    """
    return [share for whole, part in pairwise(figures) if (share := _share(text, whole, part)) is not None]


def _share(text: str, whole: Figure, part: Figure) -> Figure | None:
    counts = whole.kind is FigureKind.COUNT and part.kind is FigureKind.COUNT
    if not counts or not whole.low or part.low is None or part.high is None or part.low >= whole.low:
        return None
    if not ending(_EACH, text, whole.start):
        return None
    if not _OF_THEM.fullmatch(text, whole.end, part.start):
        return None
    return replace(
        whole,
        end=part.end,
        text=text[whole.start : part.end],
        kind=FigureKind.FRACTION,
        low=part.low / whole.low,
        high=part.high / whole.low,
        unit="1",
        bound=part.bound if whole.bound is Bound.EXACT else whole.bound,
    )
