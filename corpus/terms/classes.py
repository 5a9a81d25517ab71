"""Word classes, from the tags of the dictionary.

The tags are read from the dictionary's file: jieba's tagger takes two seconds longer to load and gives the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum

from corpus.words import dictionary_flags


class WordClass(IntEnum):
    """A coarse part of speech. The numbers are stored in the bytes of an index, so they stay small."""

    NOUN = 1
    NAME = 2
    """Names of persons, places, organisations and things, and words that are not in the dictionary."""
    VERB = 3
    ADJECTIVE = 4
    FOREIGN = 5
    """Words in Latin or other letters."""
    FUNCTION = 6
    """Pronouns, adverbs, prepositions, conjunctions and particles, which say little about the subject."""
    OTHER = 7
    NUMBER = 8
    """Figures and their units. They are not counted as terms; the ledger lists them."""


_NAMES = ("nr", "ns", "nt", "nz")
"""jieba's tags of proper nouns."""
_BY_FLAG: Mapping[str, WordClass] = {
    "n": WordClass.NOUN,
    "j": WordClass.NOUN,
    "l": WordClass.NOUN,
    "i": WordClass.NOUN,
    "s": WordClass.NOUN,
    "k": WordClass.NOUN,
    "v": WordClass.VERB,
    "a": WordClass.ADJECTIVE,
    "b": WordClass.ADJECTIVE,
    "z": WordClass.ADJECTIVE,
    "m": WordClass.NUMBER,
    "q": WordClass.NUMBER,
    **dict.fromkeys("cdefhopruyw", WordClass.FUNCTION),
}
"""The class by the first letter of jieba's tags, which are those of the PKU corpus."""
_NUMERALS = frozenset("〇零一二三四五六七八九十百千万亿两几半第")
"""Characters of Chinese numbers."""


def class_of(word: str, flag: str | None) -> WordClass:
    """The class of a Chinese word in Simplified characters. ``flag`` is the tag of the dictionary, or None for a word
    that is not in it, which is taken for a number if it consists of numerals, else for a name."""
    if all(character in _NUMERALS for character in word):
        return WordClass.NUMBER
    if flag is None:
        return WordClass.NUMBER if word[0] in _NUMERALS and len(word) == 2 else WordClass.NAME
    if flag == "vn":
        return WordClass.NOUN
    if flag[:2] in _NAMES:
        return WordClass.NAME
    return _BY_FLAG.get(flag[:1], WordClass.OTHER)


def flag_of(word: str) -> str | None:
    """The dictionary's tag of a word; None for a word that is not in it."""
    return dictionary_flags().get(word)
