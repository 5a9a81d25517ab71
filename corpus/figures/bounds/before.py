"""Reads the words that bound a figure and stand right before it: 超过300人, 大于 或 等于75分, 人民币约265元.

The words of its patterns were collected by hand: from errors on the annotated texts (``tests/data/figures``), and with
what the language has beside those.
"""

from __future__ import annotations

import re

from corpus.figures.bounds.senses import means_bound
from corpus.figures.bounds.words import OPPOSITE, Cue, bound_words, part_of_word
from corpus.figures.figure import Bound, FigureKind
from corpus.figures.numerals.quantity import Quantity
from corpus.figures.searching import ending

WINDOW = 14
"""Characters before a figure in which such words are looked for. Chosen: longer than any phrase."""
_SCALES = ("摄氏", "华氏")
"""Words for temperature scales, which may stand between a bound and its number."""
_SHORT = frozenset("近过破快上约超")
"""Phrases too short to be told when spaces stand around them."""
_HEDGES = re.compile("[近约逾]")
_LIMITS = frozenset({"上限", "上限为", "上限是", "下限", "下限为", "下限是"})
_MULTIPLIED = re.compile("的(?:近|约|逾|超|超过)?[\\d.一二三四五六七八九十百两]+[多余几]?倍")
"""上限48厘的24倍: the limit itself is told exactly."""
_SHARE_PASSED = re.compile("(?:[进速]度|收获|采收|抢收)过$")
"""收获过七成: before a share 过 is a bound here too, where behind another verb or noun it makes a word (获过, 度过)."""


def cue_before(plain: str, quantity: Quantity) -> Cue | None:
    """The words before the quantity; sets its ``head`` to where they begin."""
    found = _adjacent(plain, quantity) or _without_spaces(plain, quantity)
    return found or (_within(plain, quantity) if quantity.kind is FigureKind.MONEY else None)


def _adjacent(plain: str, quantity: Quantity) -> Cue | None:
    cues, start = bound_words(), quantity.start
    if quantity.kind is FigureKind.TEMPERATURE and plain[start - 2 : start] in _SCALES:
        start -= 2
    last = plain[start - 1 : start]
    if last == " ":
        last = plain[start - 2 : start - 1]
    if not last or last not in cues.ends:
        return None
    match = ending(cues.pattern, plain, start, WINDOW)
    while match is not None:
        cue = match["cue"]
        told = not (cue == "过" and _HEDGES.search(plain, match.end("cue"), start))  # 躲过近两成
        if (
            told
            and (
                not part_of_word(plain, match.start("cue"), match.end("cue"))
                or _passes_share(plain, quantity)
            )
            and means_bound(plain, quantity, cue)
        ):
            quantity.head = match.start("cue")
            if cue == "上":
                quantity.vague, quantity.high = True, quantity.low * 10
            if cue in _LIMITS and _MULTIPLIED.match(plain, quantity.end):
                return cue, Bound.EXACT
            negated = cues.negation.search(plain[max(0, quantity.head - 4) : quantity.head].replace(" ", ""))
            if negated and cues.bounds[cue] in OPPOSITE:
                return negated.group() + cue, OPPOSITE[cues.bounds[cue]]
            return cue, cues.bounds[cue]
        match = cues.pattern.search(plain, match.start("cue") + 1, start)
    return None


def _passes_share(plain: str, quantity: Quantity) -> bool:
    share = quantity.kind in (FigureKind.PERCENT, FigureKind.FRACTION)
    return share and ending(_SHARE_PASSED, plain, quantity.start) is not None


def _without_spaces(plain: str, quantity: Quantity) -> Cue | None:
    """大于 或 等于75: a phrase that spaces part."""
    start = quantity.start
    if plain.find(" ", max(0, start - WINDOW), start) < 0:
        return None
    window = plain[max(0, start - WINDOW) : start]
    compact = window.replace(" ", "")
    if len(compact) == len(window) or not compact or compact[-1] not in bound_words().ends:
        return None
    match = bound_words().pattern.search(compact)
    if match is None or match["cue"] in _SHORT:
        return None
    letters = [place for place, character in enumerate(window, start - len(window)) if character != " "]
    head, cue = letters[match.start("cue")], match["cue"]
    if part_of_word(compact, match.start("cue"), match.end("cue")) or "\n" in plain[head:start]:
        return None
    quantity.head = head
    negated = bound_words().negation.search(compact[: match.start("cue")])
    if negated and bound_words().bounds[cue] in OPPOSITE:
        quantity.head = letters[negated.start()]
        return negated.group() + cue, OPPOSITE[bound_words().bounds[cue]]
    return cue, bound_words().bounds[cue]


def _within(plain: str, quantity: Quantity) -> Cue | None:
    """人民币约265元: a phrase between the currency and the number."""
    if quantity.start >= quantity.numeral.start:
        return None
    match = bound_words().pattern.search(plain, quantity.start, quantity.numeral.start)
    return None if match is None else (match["cue"], bound_words().bounds[match["cue"]])
