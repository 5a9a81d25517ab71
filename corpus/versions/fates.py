"""The fates of the claims of an article between two versions of its text."""

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
"""Likeness from which a statement is offered as the new place of an orphaned claim. Chosen: sentences about different
subjects have about a tenth of their character bigrams in common."""
_BESIDE = 12
"""Code points around a claim in which a figure of it may continue. Chosen: longer than a number with its unit."""


class Fate(StrEnum):
    """The fates of a claim, in descending order of the attention that they need."""

    ORPHANED = "orphaned"
    """Its quote was not found."""
    FIGURES = "figures"
    """Its figures changed."""
    WORDS = "words"
    """Its words changed, but not its figures."""
    SAME = "same"
    """Its words are the same."""


@dataclass(frozen=True, slots=True)
class ClaimFate:
    """A claim with its span in the old and in the new text; None if it has none."""

    claim: ClaimId
    fate: Fate
    old: Span | None
    new: Span | None
    figures: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
    """The figures that only the old text has, and those that only the new text has, as they are written."""
    nearest: Span | None = None
    """For an orphan: the most similar statement of the new text."""
    likeness: float = 0.0
    """Similarity of :attr:`nearest`, from 0 to 1."""


def fates(old: str, new: str, claims: Iterable[Claim]) -> tuple[ClaimFate, ...]:
    """The fates of claims, whose spans are in ``new``, or in ``old`` for orphans.

    They are sorted by fate and then by place. Claims on passages that only the new text has are left out."""
    back, figures = Locator(old, new), _Figures(old, new)
    candidates = statements(new)
    result = []
    for claim in claims:
        fate = _orphan(old, new, claim, candidates) if claim.orphaned else _moved(old, claim, back, figures)
        if fate is not None:
            result.append(fate)
    order = list(Fate)
    return tuple(
        sorted(result, key=lambda fate: (order.index(fate.fate), (fate.old or fate.new or Span(0, 0)).start))
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
        key=lambda scored: scored[0],
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
    """The figures of both texts. Whole paragraphs are parsed, since a claim may end inside a figure."""

    def __init__(self, old: str, new: str) -> None:
        self._texts = old, new
        self._read: dict[tuple[int, int], list[Figure]] = {}
        """Figures by text (0 for the old one) and start of a paragraph."""

    def changed(self, before: Span, after: Span) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The figures, as written, that are only at ``before`` in the old text, and only at ``after`` in the new
        one."""
        if self._around(0, before) == self._around(1, after):
            return (), ()
        old, new = (Counter(self._at(side, place)) for side, place in enumerate((before, after)))
        return tuple(old - new), tuple(new - old)

    def _around(self, side: int, place: Span) -> str:
        """A span with the text around it, in which a figure may continue."""
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
    """Dice's coefficient of two multisets."""
    total = one.total() + other.total()
    return 2 * (one & other).total() / total if total else 0.0
