"""The tags that the quick-tag popup offers for a query, and their order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from corpus.model import Claim, Tag
from corpus.romanise import matches
from corpus.snapshot import Snapshot
from db.edits.tags import same_name


@dataclass(frozen=True, slots=True)
class TagChoice:
    """One tag on offer."""

    tag: Tag
    digit: int | None
    """The digit key that applies the tag."""
    count: int
    """How many claims of the article have it."""
    matched: tuple[int, ...] = ()
    """Offsets of the matching characters in its name, in code points."""


def choices(query: str, snapshot: Snapshot, claims: Iterable[Claim]) -> list[TagChoice]:
    """Tags that match ``query`` by pinyin, initials or characters of either script.

    A tag of exactly that name comes first, then those used last in ``claims``, then the order of the codebook.
    """
    counts: Counter[str] = Counter()
    last_use: dict[str, str] = {}
    for claim in claims:
        counts.update(claim.tags)
        for tag in claim.tags:
            last_use[tag] = max(last_use.get(tag, ""), claim.updated)
    digits = snapshot.digits()
    offered = [
        TagChoice(tag, digits.get(tag.id), counts[tag.id], tuple(matched))
        for tag in snapshot.tags_in_order()
        if (matched := matches(query, tag.name)) is not None
    ]
    offered.sort(key=lambda choice: last_use.get(choice.tag.id, ""), reverse=True)
    offered.sort(key=lambda choice: not same_name(choice.tag.name, query))
    return offered
