"""Which digit key applies which tag."""

from __future__ import annotations

from collections.abc import Iterable

from corpus.model import Tag

DIGITS = range(1, 10)


def digits_of(in_order: Iterable[Tag]) -> dict[str, int]:
    """The digit of each tag that has one: the one that it claimed; for the others, in the order of the codebook, those
    that are left."""
    tags = list(in_order)
    claimed: dict[str, int] = {tag.id: tag.shortcut for tag in tags if tag.shortcut is not None}
    free_digits = (digit for digit in DIGITS if digit not in claimed.values())
    free_tags = (tag.id for tag in tags if tag.shortcut is None)
    return claimed | dict(zip(free_tags, free_digits, strict=False))
