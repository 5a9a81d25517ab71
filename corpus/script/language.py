"""Detects the script of a text."""

from __future__ import annotations

from collections import Counter
from functools import cache

from corpus.model import Language
from corpus.script.opencc_tables import entries

_CLEAR_MAJORITY = 9
"""Least ratio of the characters that only one script has to those of the other script for a text to be in the first.
Chosen: an article may quote a name or a title in the other script, but seldom more."""
_FOREIGN_LETTERS = 10
"""Ratio of other letters to Chinese characters above which a text is not Chinese. Chosen large, for texts with many
names and code."""
_HAN_TO_KANA = 10
"""Ratio of Chinese characters to kana below which a text is Japanese. Chosen: Japanese has more kana than Chinese
characters."""


def language_of(text: str) -> Language:
    """The script of ``text``, by the characters that only one script has.

    ``OTHER`` if it is not Chinese; ``MIXED`` if it has characters of both scripts, or only common ones.
    """
    counts = Counter(text)
    han = latin = kana = 0
    for character, count in counts.items():
        if is_han(character):
            han += count
        elif "\u3040" <= character <= "\u30ff":
            kana += count
        elif character.isalpha():
            latin += count
    if han == 0 or latin > _FOREIGN_LETTERS * han or kana * _HAN_TO_KANA > han:
        return Language.OTHER
    simplified, traditional = evidence(counts)
    if simplified + traditional == 0:
        return Language.MIXED
    if simplified >= _CLEAR_MAJORITY * traditional:
        return Language.SIMPLIFIED
    return Language.TRADITIONAL if traditional >= _CLEAR_MAJORITY * simplified else Language.MIXED


def is_han(character: str) -> bool:
    """Whether ``character`` is a Chinese character of any plane, or a radical, since PDFs contain ⼤ for 大."""
    return (
        "\u4e00" <= character <= "\u9fff"
        or "\u3400" <= character <= "\u4dbf"
        or "\u2e80" <= character <= "\u2fd5"
        or "\uf900" <= character <= "\ufaff"
        or "\U00020000" <= character <= "\U0003ffff"
        or character in "〇々"
    )


def evidence(counts: Counter[str]) -> tuple[int, int]:
    """The number of characters that only the Simplified script has, and of those that only the Traditional has."""
    simplified_only, traditional_only = _distinctive_characters()
    simplified = sum(count for character, count in counts.items() if character in simplified_only)
    traditional = sum(count for character, count in counts.items() if character in traditional_only)
    return simplified, traditional


@cache
def _distinctive_characters() -> tuple[frozenset[str], frozenset[str]]:
    """The characters that only the Simplified script has, and those that only the Traditional has."""
    to_simplified = dict(entries("TSCharacters"))
    to_traditional = dict(entries("STCharacters"))
    regional = {
        form for table in ("TWVariants", "HKVariants") for _, forms in entries(table) for form in forms
    }
    used_in_traditional = {form for forms in to_traditional.values() for form in forms} | regional
    simplified = {character for character in to_traditional if character not in used_in_traditional}
    used_in_simplified = set(to_traditional) | {forms[0] for forms in to_simplified.values()}
    traditional = {character for character in to_simplified if character not in used_in_simplified}
    return frozenset(simplified - set(to_simplified)), frozenset(traditional)
