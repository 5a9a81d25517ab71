"""The digit keys that apply tags."""

from __future__ import annotations

from collections.abc import Iterable

from corpus.model import Tag

DIGITS = range(1, 10)
"""The digits that can be shortcuts; 0 is not one of them."""


def digits_of(in_order: Iterable[Tag]) -> dict[str, int]:
    """The digit of each tag that has one: its own shortcut; tags without a shortcut get the free digits, in the order
    of the codebook."""
    tags = list(in_order)
    claimed: dict[str, int] = {tag.id: tag.shortcut for tag in tags if tag.shortcut is not None}
    free_digits = (digit for digit in DIGITS if digit not in claimed.values())
    free_tags = (tag.id for tag in tags if tag.shortcut is None)
    return claimed | dict(zip(free_tags, free_digits, strict=False))
