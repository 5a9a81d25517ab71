"""Converts the colours of tags from and to ``#RRGGBB``, which other programs use."""

from __future__ import annotations

import re

from corpus.model import TAG_COLOURS

OURS = dict(
    zip(
        TAG_COLOURS,
        ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#F0E442", "#5D4FB3", "#7A7F87"),
        strict=True,
    )
)
"""The value of each colour of the program, as in the light theme."""
_RGB = re.compile("#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})")
"""A colour in the notation of HTML."""


def as_rgb(written: str) -> str:
    """A colour as ``#RRGGBB`` in upper case; empty if ``written`` is no colour."""
    written = written.strip()
    if not _RGB.fullmatch(written):
        return ""
    digits = written[1:]
    return f"#{digits if len(digits) == 6 else ''.join(digit * 2 for digit in digits)}".upper()


def nearest_of_ours(rgb: str) -> str:
    """The name of the program's colour that is nearest to ``rgb``; empty if ``rgb`` is no colour."""
    if not (rgb := as_rgb(rgb)):
        return ""
    return min(OURS, key=lambda name: _distance(OURS[name], rgb))


def _distance(one: str, other: str) -> float:
    """The squared distance of two colours by the "redmean" approximation of perceived differences (T. Riemersma)."""
    red, green, blue = ((int(one[at : at + 2], 16), int(other[at : at + 2], 16)) for at in (1, 3, 5))
    mean = sum(red) / 2
    squares = [(first - second) ** 2 for first, second in (red, green, blue)]
    return (2 + mean / 256) * squares[0] + 4 * squares[1] + (2 + (255 - mean) / 256) * squares[2]
