"""Words that are counted as one, such as 票价 and 车费, chosen by analysts.

Each group is stored as a saved search of the list :data:`~corpus.memos.SYNONYMS`, so it is journalled, merged and
exported like any other. Copies of a project that were edited separately may have groups that share a word; these count
as one group.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from corpus.memos import SYNONYMS, Filters, SavedSearch, for_list, list_of
from corpus.script import fold

_WORDS = "words"
"""Name of the filter with the words of a group."""
FEWEST = 2
"""Least number of words of a group."""


@dataclass(frozen=True, slots=True)
class Synonyms:
    """Groups of words, as they were written. The first word of a group names it."""

    groups: tuple[tuple[str, ...], ...] = ()

    def by_key(self) -> Mapping[str, tuple[str, ...]]:
        """The group of each word, by its folded form."""
        return {fold(word): group for group in self.groups for word in group}


NO_SYNONYMS = Synonyms()


def synonyms_of(searches: Iterable[SavedSearch]) -> Synonyms:
    """The groups among saved searches, in their order. Groups that share a word are united under the first one's
    name."""
    united: list[tuple[str, ...]] = []
    for search in searches:
        if list_of(search.filters) == SYNONYMS:
            words = words_of_group(search.filters)
            keys = _keys(words)
            sharing = [group for group in united if not keys.isdisjoint(_keys(group))]
            united = [group for group in united if group not in sharing]
            united.append(_each_once(word for group in (*sharing, words) for word in group))
    return Synonyms(tuple(group for group in united if len(group) >= FEWEST))


def words_of_group(filters: Filters) -> tuple[str, ...]:
    """The words of a group that is stored as a saved search."""
    return next((values for name, values in filters if name == _WORDS), ())


def filters_of_group(words: Iterable[str]) -> Filters:
    """A group of words as a saved search stores it. Words that differ only in script are stored once."""
    return for_list(SYNONYMS, ((_WORDS, _each_once(words)),))


def _each_once(words: Iterable[str]) -> tuple[str, ...]:
    unique: dict[str, str] = {}
    for word in words:
        unique.setdefault(fold(word), word)
    return tuple(unique.values())


def _keys(words: Iterable[str]) -> set[str]:
    return set(map(fold, words))
