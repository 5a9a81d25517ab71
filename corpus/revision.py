"""What a corrected text would do to the claims on the old one, told before it is done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from corpus.anchors import Locator
from corpus.model import Selector


@dataclass(frozen=True, slots=True)
class Placement:
    """How many claims would keep their place, find a new one, or be orphaned."""

    stay: int
    move: int
    orphaned: int


def place_claims(content: str, selectors: Sequence[Selector]) -> Placement:
    """How claims with these selectors would fare in ``content``."""
    locator = Locator(content)
    stay = move = 0
    for selector in selectors:
        located = locator.locate(selector)
        if located is None:
            continue
        if located.span == selector.span:
            stay += 1
        else:
            move += 1
    return Placement(stay, move, len(selectors) - stay - move)
