"""What became of the claims of an article from one version of its text to another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from corpus.anchors import Locator
from corpus.figures import Figure, find_figures
from corpus.identities import ClaimId
from corpus.model import Claim, Selector, Span
from corpus.script import fold
from corpus.segmentation import statements

LEAST_LIKE = 0.2
"""Likeness from which a statement is offered as the place of a claim that lost its own. Chosen: two sentences about
different things have a tenth of their pairs of characters in common."""

_BESIDE = 12
"""Code points beside a claim that can be a part of a figure in it. Chosen: longer than a number with its unit."""


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
    back, figures = Locator(old, new), _Figures(old, new)
    candidates = statements(new)
    told = []
    for claim in claims:
        fate = _orphan(old, new, claim, candidates) if claim.orphaned else _moved(old, claim, back, figures)
        if fate is not None:
            told.append(fate)
    order = list(Fate)
    return tuple(
        sorted(told, key=lambda fate: (order.index(fate.fate), (fate.old or fate.new or Span(0, 0)).start))
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


def _moved(old: str, claim: Claim, back: Locator, figures: _Figures) -> ClaimFate | None:
    located = back.locate(Selector(claim.quote, claim.prefix, claim.suffix, claim.start, claim.end))
    if located is None:
        return None
    changed = figures.changed(located.span, claim.span)
    fate = Fate.SAME if fold(old[located.span.start : located.span.end]) == fold(claim.quote) else Fate.WORDS
    if any(changed):
        fate = Fate.FIGURES
    return ClaimFate(claim.id, fate, located.span, claim.span, changed)


class _Figures:
    """The figures at places of both texts. They are read in whole paragraphs, since a claim may end inside of one."""

    def __init__(self, old: str, new: str) -> None:
        self._texts = old, new
        self._read: dict[tuple[int, int], list[Figure]] = {}
        """By the side and the beginning of a paragraph."""

    def changed(self, before: Span, after: Span) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """As written, those at each place that are not at the other."""
        if self._around(0, before) == self._around(1, after):
            return (), ()
        old, new = (Counter(self._at(side, place)) for side, place in enumerate((before, after)))
        return tuple(old - new), tuple(new - old)

    def _around(self, side: int, place: Span) -> str:
        """A place with the text beside it, where a figure that it cuts goes on."""
        return self._texts[side][max(0, place.start - _BESIDE) : place.end + _BESIDE]

    def _at(self, side: int, place: Span) -> list[str]:
        text = self._texts[side]
        start = text.rfind("\n", 0, place.start) + 1
        end = text.find("\n", max(place.end - 1, start))
        key = side, start
        if key not in self._read:
            self._read[key] = find_figures(text[start : len(text) if end < 0 else end])
        within = Span(place.start - start, place.end - start)
        return [figure.text for figure in self._read[key] if within.overlaps(Span(figure.start, figure.end))]


def _pairs(text: str) -> Counter[str]:
    folded = "".join(character for character in fold(text) if character.isalnum())
    return Counter(folded[at : at + 2] for at in range(len(folded) - 1))


def _alike(one: Counter[str], other: Counter[str]) -> float:
    """Dice's coefficient of two bags."""
    total = one.total() + other.total()
    return 2 * (one & other).total() / total if total else 0.0
