"""Simplified and Traditional characters: the fold for search and matching, and the conversion for reading.

The tables are those of OpenCC. How they are applied is ours, because a search needs a fold that keeps every offset and
a reading conversion needs a map of the offsets that it moves. The conversion (:mod:`corpus.script.conversion`) is not
imported here, because the window starts without it.
"""

from corpus.script.folding import (
    fold,
    gb2312_level,
    simplified_characters,
    traditional_characters,
    unified_characters,
)
from corpus.script.language import is_han, language_of

__all__ = [
    "fold",
    "gb2312_level",
    "is_han",
    "language_of",
    "simplified_characters",
    "traditional_characters",
    "unified_characters",
]
