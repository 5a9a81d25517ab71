"""Estimates the width of texts without a font."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

from corpus.plots.picture import TextRole

Measure = Callable[[str, TextRole, bool], float]
"""The width in pixels of a text in a role, bold or not."""

SIZES = {TextRole.CAPTION: 11.0, TextRole.SMALL: 12.0, TextRole.UI: 13.0}
"""Font size of each role in pixels, as in ``type`` of the tokens at standard density."""
_FULL = frozenset("“”…—·≈≤≥×")
"""Characters of ambiguous width in Unicode that are as wide as a Chinese character in Chinese fonts."""
_BROAD, _THIN, _SLIM = frozenset("mwMW@%‰"), frozenset(" .,:;!|'’‘iIlj"), frozenset("ftr()[]/-")
"""Classes of characters by width."""
_SHARES = {"digit": 0.56, "letter": 0.6, "capital": 0.65, "broad": 0.93, "thin": 0.29, "slim": 0.38}
"""Mean widths as shares of the font size, measured in Noto Sans CJK SC; those of other fonts differ by up to a
tenth."""
_BOLD = 1.06
"""Factor of the width of bold letters and digits, measured likewise; Chinese characters keep their width."""


def estimated_width(text: str, role: TextRole = TextRole.UI, bold: bool = False) -> float:
    """The width of a text by the classes of its characters, with an error of about a tenth."""
    return sum(_share(character, bold=bold) for character in text) * SIZES[role]


def _share(character: str, *, bold: bool) -> float:
    if unicodedata.combining(character) or unicodedata.category(character) == "Cf":
        return 0.0
    if unicodedata.east_asian_width(character) in "WF" or character in _FULL:
        return 1.0
    return _SHARES[_class_of(character)] * (_BOLD if bold else 1.0)


def _class_of(character: str) -> str:
    for name, members in (("thin", _THIN), ("slim", _SLIM), ("broad", _BROAD)):
        if character in members:
            return name
    if not character.isalpha():
        return "digit"
    return "capital" if character.isupper() else "letter"


def shortened(
    text: str, width: float, measure: Measure, role: TextRole = TextRole.UI, *, bold: bool = False
) -> str:
    """``text``, cut and ended with “…” if it is wider than ``width``; empty where not even that fits."""
    if measure(text, role, bold) <= width:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if measure(text[:middle].rstrip() + "…", role, bold) <= width:
            low = middle
        else:
            high = middle - 1
    return text[:low].rstrip() + "…" if low else ""
