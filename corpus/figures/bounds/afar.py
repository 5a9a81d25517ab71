"""Reads the words that bound a figure and do not stand beside it: over a verb (大约能多蓄…), in a comparison (比40毫米小的)
and before what a share is of (几乎是…的12倍); those of limits are read in :mod:`corpus.figures.bounds.limits`.

The words of its patterns were collected by hand: from errors on the annotated texts (``tests/data/figures``), and with
what the language has beside those.
"""

from __future__ import annotations

import re

from corpus.figures.bounds import limits
from corpus.figures.bounds.words import OPPOSITE, Cue, bound_words, part_of_word
from corpus.figures.figure import Bound, FigureKind
from corpus.figures.numerals.quantity import Quantity
from corpus.figures.searching import ending
from corpus.script import is_han

_FAR_WINDOW = 34
"""Characters before a figure in which a word before a verb or what a share is of is looked for. Chosen."""
_ENDS_IN_COMPARISON = frozenset("对相环同占之正反可好无评性价率例类攀成")
"""比 behind one of these begins no comparison with a number: 环比3%."""
_ADJECTIVE = re.compile(
    " ?(?P<adjective>(?P<less>[小矮低短轻少早慢弱冷浅窄薄近贱细稀]|便宜|年轻|年幼)|[大高长重多晚快强热深宽厚远贵粗密老]|年长)"
    "(?![了出过得很多少二两三几低高上下于\\d]|一[倍半成百千万])"
)
_FAR_KINDS = (FigureKind.MULTIPLE, FigureKind.FRACTION, FigureKind.PERCENT)


def cue_afar(plain: str, quantity: Quantity) -> Cue | None:
    """The words at a distance from the quantity; sets its ``head`` and ``tail`` if they stand close to it."""
    if plain[quantity.start - 1 : quantity.start] == "比":
        found = _compared(plain, quantity)
    else:
        found = _over_verb(plain, quantity)
    found = found or limits.limit(plain, quantity)
    return found or (_far(plain, quantity) if quantity.kind in _FAR_KINDS else None)


def _compared(plain: str, quantity: Quantity) -> Cue | None:
    """比40毫米小的: a comparison with the number, unless it tells by how much (比300元贵出不少)."""
    start = quantity.start
    if plain[start - 2 : start - 1] in _ENDS_IN_COMPARISON or plain[start - 3 : start - 1] == "百分":
        return None
    match = _ADJECTIVE.match(plain, quantity.end)
    if match is None:
        return None
    quantity.head, quantity.tail = start - 1, match.end()
    return f"比…{match['adjective']}", Bound.LESS_THAN if match["less"] else Bound.MORE_THAN


def _over_verb(plain: str, quantity: Quantity) -> Cue | None:
    """大约能多蓄三千万立方米, 最多可同時容納六百人: a hedge before the verb whose object the figure is."""
    cues, start = bound_words(), quantity.start
    if quantity.kind is FigureKind.DATE or not is_han(plain[start - 1 : start] or " "):
        return None
    match = ending(cues.hedges, plain, start, _FAR_WINDOW)
    if match is None or part_of_word(plain, match.start("cue"), match.end("cue")):
        return None
    quantity.head = match.start("cue")
    return match["cue"], cues.bounds[match["cue"]]


def _far(plain: str, quantity: Quantity) -> Cue | None:
    """A cue that stands before what the multiple or share is of: 幾乎是中國93億美元的12倍, 不到官方數字的三成."""
    start = quantity.start
    if plain[start - 1 : start] not in ("的", " "):
        return None
    cues = bound_words()
    window = max(0, start - _FAR_WINDOW), start
    if quantity.kind is FigureKind.PERCENT:
        match = cues.far_share.search(plain, *window) or cues.far_whole.search(plain, *window)
    else:
        match = cues.far.search(plain, *window)
    if match is None or part_of_word(plain, match.start("cue"), match.end("cue")):
        return None
    bound = cues.bounds[match["cue"]]
    negated = ending(cues.negation, plain, match.start("cue"), 4)
    if negated and bound in OPPOSITE:
        return negated.group() + match["cue"], OPPOSITE[bound]
    return match["cue"], bound
