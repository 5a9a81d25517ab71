"""Reads the words that bound a figure and do not stand beside it: over a verb (大约能多蓄…), in a comparison (比40毫米小的),
with a grant (最高400元赔付) and before what a share is of (几乎是…的12倍).

The words of its patterns were collected by hand: from errors on the annotated texts (``tests/data/figures``), and with
what the language has beside those.
"""

from __future__ import annotations

import re

from corpus.figures.bound_words import OPPOSITE, Cue, bound_words, part_of_word
from corpus.figures.figure import Bound, FigureKind
from corpus.figures.quantity import Quantity
from corpus.figures.searching import ending
from corpus.script import is_han

_WINDOW, _FAR_WINDOW = 14, 34
"""Characters before a figure in which a grant, and a word before a verb or what a share is of, are looked for. Chosen."""
_LARGE = 10**4
_ENDS_IN_COMPARISON = frozenset("对相环同占之正反可好无评性价率例类攀成")
"""比 behind one of these begins no comparison with a number: 环比3%."""
_ADJECTIVE = re.compile(
    " ?(?P<adjective>(?P<less>[小矮低短轻少早慢弱冷浅窄薄近贱细稀]|便宜|年轻|年幼)|[大高长重多晚快强热深宽厚远贵粗密老]|年长)"
    "(?![了出过得很多少二两三几低高上下于\\d]|一[倍半成百千万])"
)
_FAR_KINDS = (FigureKind.MULTIPLE, FigureKind.FRACTION, FigureKind.PERCENT)
_HIGHEST = re.compile("最高(?:[判处]?罚款?|折抵|抵扣|补[助贴]|[减补奖赔])?$")
"""The words that make a granted amount a limit, with the verb of granting that may stand before it."""
_GRANTED = re.compile("[赔补奖罚贷付领]|报销|资助|给予|享受|减免|折抵|抵扣|发放|支持|提供")
"""What makes 最高400元 a limit; the highest of prices is a price."""
_HIGHEST_CUE = "最高"
_GRANT_BEHIND, _AT_ONCE = 4, 2
"""Characters behind an amount, and before a share, in which a verb of granting is looked for. Chosen: the highest of shares
is mostly a share (补贴后利润率最高15%)."""


def cue_afar(plain: str, quantity: Quantity) -> Cue | None:
    """The words at a distance from the quantity; sets its ``head`` and ``tail`` if they stand close to it."""
    if plain[quantity.start - 1 : quantity.start] == "比":
        found = _compared(plain, quantity)
    else:
        found = _over_verb(plain, quantity)
    found = found or _granted(plain, quantity)
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


def _granted(plain: str, quantity: Quantity) -> Cue | None:
    """最高400元赔付, 最高罚款三十万, 提供最高六成的担保: the most that is paid or granted."""
    start = quantity.start
    highest = ending(_HIGHEST, plain, start) if _may_be_granted(quantity) else None
    if highest is None:
        return None
    first = highest.start() if quantity.kind is FigureKind.PERCENT else start
    near = _AT_ONCE if quantity.kind is FigureKind.PERCENT else _WINDOW
    if _GRANTED.search(plain, max(0, first - near), quantity.end + _GRANT_BEHIND) is None:
        return None
    quantity.head = highest.start()
    return _HIGHEST_CUE, Bound.AT_MOST


def _may_be_granted(quantity: Quantity) -> bool:
    """Whether it is an amount, a share, or a number in 万 and more that may turn out to be an amount (最高罚100万)."""
    amount = not quantity.named and quantity.numeral.power >= _LARGE
    return amount or quantity.kind in (FigureKind.MONEY, FigureKind.PERCENT)


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
