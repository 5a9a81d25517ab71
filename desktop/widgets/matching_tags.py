"""The tags whose names match a query, for the fields that complete tags."""

from __future__ import annotations

from collections.abc import Iterable

from corpus.model import Tag
from corpus.romanise import matches
from corpus.script import fold


def matching_tags(tags: Iterable[Tag], query: str) -> list[Tag]:
    """Those of ``tags`` whose names contain ``query`` in either script or match it as pinyin, earliest match first;
    all of them, in their order, for an empty query."""
    ranked = []
    for number, tag in enumerate(tags):
        position = fold(tag.name).find(fold(query))
        positions = [position] if position >= 0 else matches(query, tag.name)
        if positions:
            ranked.append((positions[0], number, tag))
    return [tag for _, _, tag in sorted(ranked, key=lambda match: match[:2])]
