"""Formats numbers and the marks of bounds, for cells, tables and axes."""

from __future__ import annotations

from corpus.measures import Bound

MINUS = "−"
"""The minus sign, which is as wide as a digit, unlike the hyphen."""
MARKS = {
    Bound.ABOUT: "≈ ",
    Bound.AT_LEAST: "≥ ",
    Bound.AT_MOST: "≤ ",
    Bound.MORE_THAN: "> ",
    Bound.LESS_THAN: "< ",
}
"""The text before a number for its bound; nothing for the others."""
_UPPER = frozenset({Bound.AT_MOST, Bound.LESS_THAN})


def plain_number(value: float) -> str:
    """A number with thousands separators and at most four decimals or, below 0.01, six digits."""
    size = abs(value)
    rounded = round(size, 4) if size >= 0.01 else size
    if rounded == int(rounded):
        words = f"{int(rounded):,}"
    elif size >= 0.01:
        words = f"{rounded:,.4f}".rstrip("0")
    else:
        words = f"{rounded:g}"
    return MINUS + words if value < 0 and rounded else words


def bounded_number(low: float, high: float, bound: Bound) -> str:
    """A number or range with the mark of its bound: ``≈ 8.2``, ``> 5``, ``12–15``."""
    if low == high:
        words = plain_number(low)
    elif bound in _UPPER:
        words = plain_number(high)
    elif bound in (Bound.AT_LEAST, Bound.MORE_THAN):
        words = plain_number(low)
    else:
        # Spaces distinguish the dash from a minus sign.
        dash = " – " if low < 0 else "–"
        words = f"{plain_number(low)}{dash}{plain_number(high)}"
    return MARKS.get(bound, "") + words
