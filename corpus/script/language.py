"""Which script a text is written in."""

from __future__ import annotations

from collections import Counter
from functools import cache

from corpus.model import Language
from corpus.script.opencc_tables import entries

# A text counts as written in one script when at least this share of its telling characters belongs to it.
_CLEAR_MAJORITY = 0.9


def language_of(text: str) -> Language:
    """The script of ``text``, told by the characters that only one script has.

    ``OTHER`` when it is not Chinese, ``MIXED`` when both scripts are in it or nothing tells which it is.
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
    if han == 0 or han * 10 < latin or kana * 10 > han:
        return Language.OTHER
    simplified, traditional = evidence(counts)
    if simplified + traditional == 0:
        return Language.MIXED
    share = simplified / (simplified + traditional)
    if share >= _CLEAR_MAJORITY:
        return Language.SIMPLIFIED
    return Language.TRADITIONAL if share <= 1 - _CLEAR_MAJORITY else Language.MIXED


def is_han(character: str) -> bool:
    """Whether ``character`` is a Chinese character, whatever its plane; a radical counts as one, since PDFs write 大
    as ⼤."""
    return (
        "\u4e00" <= character <= "\u9fff"
        or "\u3400" <= character <= "\u4dbf"
        or "\u2e80" <= character <= "\u2fd5"
        or "\uf900" <= character <= "\ufaff"
        or "\U00020000" <= character <= "\U0003ffff"
        or character in "〇々"
    )


def evidence(counts: Counter[str]) -> tuple[int, int]:
    """How often characters of only the Simplified, and of only the Traditional script occur."""
    simplified_only, traditional_only = _telling_characters()
    simplified = sum(count for character, count in counts.items() if character in simplified_only)
    traditional = sum(count for character, count in counts.items() if character in traditional_only)
    return simplified, traditional


@cache
def _telling_characters() -> tuple[frozenset[str], frozenset[str]]:
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
