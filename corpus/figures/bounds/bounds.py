"""Sets the bound of a figure by the words before it (超过, 不到), behind it (以上, 左右) and at a distance (几乎是…的12倍)."""

from __future__ import annotations

from corpus.figures.bounds.afar import cue_afar
from corpus.figures.bounds.before import WINDOW, cue_before
from corpus.figures.bounds.behind import cue_behind
from corpus.figures.bounds.words import Cue, bound_words
from corpus.figures.figure import Bound, FigureKind
from corpus.figures.numerals.quantity import Quantity
from corpus.figures.searching import ending


def may_bind(plain: str, start: int, end: int) -> bool:
    """Whether words that bound a figure may stand at either side of this stretch."""
    cues = bound_words()
    if plain[end : end + 1] in cues.behind_begins:
        return True
    return plain[start - 1 : start] in cues.ends and bool(ending(cues.pattern, plain, start, WINDOW))


def bind(plain: str, quantity: Quantity) -> None:
    """Set bound and cue of the quantity, and ``head`` and ``tail`` to where it begins and ends with those words. What is
    numbered has no bound."""
    quantity.head, quantity.tail = quantity.start, quantity.end
    if quantity.kind is FigureKind.ORDINAL:
        return
    before = cue_before(plain, quantity)
    behind = cue_behind(plain, quantity)
    if before is None and behind is None:
        before = cue_afar(plain, quantity)
    if quantity.bound is Bound.EXACT and quantity.vague:
        more = any(word in plain[quantity.start : quantity.end] for word in "多余")
        quantity.bound = Bound.MORE_THAN if more else Bound.ABOUT
        quantity.cue = quantity.cue or ("多" if more else "")
    if quantity.bound is Bound.RANGE or (before is None and behind is None):
        return
    chosen = [cue for cue in (before, behind) if cue]
    telling = [cue for cue in chosen if _cue_bound(cue) is not Bound.ABOUT] or chosen
    if telling:
        if not (quantity.vague and _cue_bound(telling[-1]) is Bound.ABOUT):
            quantity.bound = _cue_bound(telling[-1])
        quantity.cue = "…".join(text for text, _ in chosen)


def _cue_bound(cue: Cue) -> Bound:
    return cue[1]
