"""Edits of the words that are counted as one. Each group of them is a saved search (:mod:`corpus.terms.synonyms`)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from corpus.identities import SavedSearchId
from corpus.memos import SYNONYMS, SavedSearch, list_of
from corpus.script import fold
from corpus.terms.synonyms import FEWEST, filters_of_group, words_of_group
from db.edits.wording import one_line

if TYPE_CHECKING:
    from db.editing import Editing


def count_together(editing: Editing, words: Sequence[str]) -> None:
    """Count these words as one, and with them the other words of the groups that one of them is in. The first word
    names the group.

    Rejected as ``synonyms_few`` unless at least two different words result."""
    given = list(filter(None, map(one_line, words)))
    standing = _groups_with(editing, given)
    others = [word for group in standing for word in words_of_group(group.filters)]
    filters = filters_of_group([*given, *others])
    every = words_of_group(filters)
    if len(every) < FEWEST:
        editing.reject("synonyms_few", words=", ".join(every))
    if standing:
        first, *rest = standing
        changed = replace(first, name=every[0], filters=filters)
        if changed != first:
            editing.update(editing.touch(changed))
        editing.delete(SavedSearch, [group.id for group in rest])
    else:
        identity, author, now = SavedSearchId(editing.new_id()), editing.annotator.id, editing.now
        position = max((other.position for other in editing.every(SavedSearch)), default=-1) + 1
        editing.insert(SavedSearch(identity, every[0], filters, position, author, now, now))
    editing.tell("synonyms.together", "、".join(every))


def count_apart(editing: Editing, words: Sequence[str]) -> None:
    """Count these words by themselves again. A group that one word is left of is deleted. Words in no group are
    ignored."""
    gone = {fold(one_line(word)) for word in words}
    standing = _groups_with(editing, words)
    if not standing:
        return
    for group in standing:
        left = [word for word in words_of_group(group.filters) if fold(word) not in gone]
        if len(left) < FEWEST:
            editing.delete(SavedSearch, [group.id])
        else:
            changed = replace(group, name=left[0], filters=filters_of_group(left))
            editing.update(editing.touch(changed))
    editing.tell("synonyms.apart", "、".join(map(one_line, words)))


def _groups_with(editing: Editing, words: Sequence[str]) -> list[SavedSearch]:
    """The groups that have one of these words, in their order."""
    keys = {fold(one_line(word)) for word in words}
    found = [
        search
        for search in editing.every(SavedSearch)
        if list_of(search.filters) == SYNONYMS
        and not keys.isdisjoint(map(fold, words_of_group(search.filters)))
    ]
    return sorted(found, key=lambda search: (search.position, search.id))
