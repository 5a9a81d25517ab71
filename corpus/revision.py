"""Previews what a corrected text does to the claims on the old one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from corpus.anchors import Locator
from corpus.model import Selector


@dataclass(frozen=True, slots=True)
class Placement:
    """How many claims would stay where they are, move, or become orphans."""

    stay: int
    move: int
    orphaned: int


def place_claims(content: str, old: str, selectors: Sequence[Selector]) -> Placement:
    """What happens to claims with these selectors when ``content`` takes the place of the text ``old``."""
    locator = Locator(content, old)
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
