"""Simplified and Traditional characters: folding for search and matching, and conversion for reading.

The tables are those of OpenCC, but not its algorithm, because folding must keep all offsets and the conversion must map
them. :mod:`corpus.script.conversion` is imported when it is first used, because the window does not need it at start.
"""

from typing import TYPE_CHECKING

from corpus.script.folding import (
    fold,
    folded_characters,
    gb2312_level,
    in_any_form,
    simplified_characters,
    traditional_characters,
    unified_characters,
)
from corpus.script.language import is_han, language_of
from corpus.script.reading import Reading

if TYPE_CHECKING:
    from corpus.script.conversion import convert
else:

    def __getattr__(name: str) -> object:
        if name != "convert":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from corpus.script.conversion import convert

        return convert


__all__ = [
    "Reading",
    "convert",
    "fold",
    "folded_characters",
    "gb2312_level",
    "in_any_form",
    "is_han",
    "language_of",
    "simplified_characters",
    "traditional_characters",
    "unified_characters",
]
