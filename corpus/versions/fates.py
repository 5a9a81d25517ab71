"""What became of the claims of an article from one version of its text to another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from corpus.anchors import Locator
from corpus.figures import find_figures
from corpus.identities import ClaimId
from corpus.model import Claim, Selector, Span
from corpus.script import fold
from corpus.segmentation import statements

LEAST_LIKE = 0.2
"""Likeness from which a statement is offered as the place of a claim that lost its own. Chosen: two sentences about
different things have a tenth of their pairs of characters in common."""


class Fate(StrEnum):
    """What became of a claim, the fates that ask most of the analyst first."""

    ORPHANED = "orphaned"
    """Its words are gone."""
    FIGURES = "figures"
    """It moved along, but its figures are others."""
    WORDS = "words"
    """It moved along, but its words are others."""
    SAME = "same"
    """It says what it said."""


@dataclass(frozen=True, slots=True)
class ClaimFate:
    """A claim with its place in the old and in the new text; None where it has none there."""

    claim: ClaimId
    fate: Fate
    old: Span | None
    new: Span | None
    figures: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
    """The figures that only the old, and only the new words have, as they are written."""
    nearest: Span | None = None
    """Of an orphan: the statement of the new text that is most like it."""
    likeness: float = 0.0
    """Of :attr:`nearest`, from 0 to 1."""


def fates(old: str, new: str, claims: Iterable[Claim]) -> tuple[ClaimFate, ...]:
    """What became of these claims, whose places are in ``new``, or in ``old`` for orphans.

    Those that ask for a decision come first, then by place. A claim on words that only the new text has is left out,
    since nothing became of it."""
    back = Locator(old, new)
    candidates = [span for span in statements(new) if span]
    told = []
    for claim in claims:
        fate = _orphan(old, new, claim, candidates) if claim.orphaned else _moved(old, new, claim, back)
        if fate is not None:
            told.append(fate)
    order = list(Fate)
    return tuple(
        sorted(told, key=lambda one: (order.index(one.fate), (one.old or one.new or Span(0, 0)).start))
    )


def _orphan(old: str, new: str, claim: Claim, candidates: Sequence[Span]) -> ClaimFate:
    place = claim.span if old[claim.start : claim.end] == claim.quote else None
    if place is None:
        located = Locator(old).locate(claim.selector, edited=False)
        place = located.span if located is not None else None
    wanted = _pairs(claim.quote)
    likeness, nearest = max(
        ((_alike(wanted, _pairs(new[span.start : span.end])), span) for span in candidates),
        default=(0.0, None),
        key=lambda found: found[0],
    )
    if likeness < LEAST_LIKE:
        return ClaimFate(claim.id, Fate.ORPHANED, place, None)
    return ClaimFate(claim.id, Fate.ORPHANED, place, None, nearest=nearest, likeness=likeness)


def _moved(old: str, new: str, claim: Claim, back: Locator) -> ClaimFate | None:
    located = back.locate(Selector(claim.quote, claim.prefix, claim.suffix, claim.start, claim.end))
    if located is None:
        return None
    before = old[located.span.start : located.span.end]
    if fold(before) == fold(claim.quote):
        return ClaimFate(claim.id, Fate.SAME, located.span, claim.span)
    figures = _changed_figures(before, claim.quote)
    fate = Fate.FIGURES if any(figures) else Fate.WORDS
    return ClaimFate(claim.id, fate, located.span, claim.span, figures)


def _changed_figures(before: str, after: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """As written, the figures of each side that the other has not."""
    old, new = (Counter(text[one.start : one.end] for one in find_figures(text)) for text in (before, after))
    return tuple(old - new), tuple(new - old)


def _pairs(text: str) -> Counter[str]:
    folded = "".join(character for character in fold(text) if character.isalnum())
    return Counter(folded[at : at + 2] for at in range(len(folded) - 1))


def _alike(one: Counter[str], other: Counter[str]) -> float:
    """Dice's coefficient of two bags."""
    total = one.total() + other.total()
    return 2 * (one & other).total() / total if total else 0.0
