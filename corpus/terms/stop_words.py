"""Words that are not counted: a built-in list, the function words of the dictionary, and the analyst's changes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from corpus.terms.classes import WordClass
from corpus.terms.cutting import key_of

_FILE = Path(__file__).parent / "data" / "stop_words.txt"
"""The built-in list."""
_BETWEEN = re.compile(r"[\s,，、;；]+")
"""Separators of typed words."""


@dataclass(frozen=True, slots=True)
class StopWords:
    """The current stop words. Words are folded."""

    own: tuple[str, ...] = ()
    """Those that the analyst added, newest first, as they were written."""
    kept: frozenset[str] = frozenset()
    """Words that the analyst removed from the built-in list, folded."""

    def holds(self, key: str, known: WordClass | None) -> bool:
        """Whether a word, given by its folded form and its class, is a stop word."""
        return self.among([key], [known])[0]

    def among(self, keys: Iterable[str], classes: Iterable[int | None]) -> list[bool]:
        """The same of many words at once."""
        kept, stopped = self.kept, listed() | self.own_keys
        return [
            key not in kept and (known == WordClass.FUNCTION or key in stopped)
            for key, known in zip(keys, classes, strict=True)
        ]

    @property
    def own_keys(self) -> frozenset[str]:
        """The words that the analyst added, folded."""
        return frozenset(map(key_of, self.own))

    @property
    def changed(self) -> bool:
        """Whether the analyst changed the built-in list."""
        return bool(self.own or self.kept)

    def adding(self, words: Iterable[str]) -> StopWords:
        """These stop words with further ones. A word that was removed from the built-in list is in it again."""
        new = [word for word in dict.fromkeys(words) if word]
        keys = frozenset(map(key_of, new))
        own = [word for word in new if key_of(word) not in listed() | self.own_keys]
        return replace(self, own=(*own, *self.own), kept=self.kept - keys)

    def without(self, word: str) -> StopWords:
        """These stop words without one, which is counted again."""
        key = key_of(word)
        own = tuple(word for word in self.own if key_of(word) != key)
        return StopWords(own, self.kept if key in self.own_keys else self.kept | {key})


def written(words: str) -> list[str]:
    """The words typed into a field, separated by commas, spaces or line breaks."""
    return [word for word in _BETWEEN.split(words) if word]


@cache
def listed() -> frozenset[str]:
    """The words of the built-in list, folded."""
    lines = _FILE.read_text(encoding="utf-8").splitlines()
    return frozenset(key_of(word) for line in lines if not line.startswith("#") for word in line.split())
