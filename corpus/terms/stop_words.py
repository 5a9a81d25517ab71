"""Words that are not counted: our own list, what the dictionary marks as function words, and the analyst's changes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from corpus.terms.classes import WordClass
from corpus.terms.cutting import key_of

_FILE = Path(__file__).parent / "data" / "stop_words.txt"
_BETWEEN = re.compile(r"[\s,，、;；]+")


@dataclass(frozen=True, slots=True)
class StopWords:
    """The stop words in force. Words are folded."""

    own: tuple[str, ...] = ()
    """Those that the analyst added, newest first, as they were written."""
    kept: frozenset[str] = frozenset()
    """Words of the list that the analyst wants counted all the same, folded."""

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
        """The analyst's own, folded."""
        return frozenset(map(key_of, self.own))

    @property
    def changed(self) -> bool:
        """Whether anything differs from our own list."""
        return bool(self.own or self.kept)

    def adding(self, words: Iterable[str]) -> StopWords:
        """With further words. One that was taken out of the list is in it again."""
        new = [word for word in dict.fromkeys(words) if word]
        keys = frozenset(map(key_of, new))
        own = [word for word in new if key_of(word) not in listed() | self.own_keys]
        return replace(self, own=(*own, *self.own), kept=self.kept - keys)

    def without(self, word: str) -> StopWords:
        """With a word counted again."""
        key = key_of(word)
        own = tuple(one for one in self.own if key_of(one) != key)
        return StopWords(own, self.kept if key in self.own_keys else self.kept | {key})


def written(words: str) -> list[str]:
    """The words of a field, in which commas, blanks and lines separate them."""
    return [word for word in _BETWEEN.split(words) if word]


@cache
def listed() -> frozenset[str]:
    """The words of our own list, folded."""
    lines = _FILE.read_text(encoding="utf-8").splitlines()
    return frozenset(key_of(word) for line in lines if not line.startswith("#") for word in line.split())
