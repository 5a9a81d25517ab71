"""Limits that no word of a bound right beside the figure tells: the most that is granted (最高罚款三十万), the least that is
required (每人最低八百发), and the reach of a measure (200米水深以内).

The words of its patterns were collected by hand: from errors on the annotated texts (``tests/data/figures``), and with
what the language has beside those.
"""

from __future__ import annotations

import re

from corpus.figures.bounds.words import Cue
from corpus.figures.figure import Bound, FigureKind
from corpus.figures.numerals.quantity import Quantity
from corpus.figures.searching import ending

_HIGHEST = re.compile(
    "(?P<cue>最高)(?:[判处]?罚款?|折抵|抵扣|补[助贴]|[减补奖赔]|[可能]?[加提给补调发贷赔奖][到至])?$"
)
"""The words that make a granted amount a limit, with the verb of granting that may stand before it."""
_GRANTED = re.compile("[赔补奖罚贷付领]|报销|资助|给予|享受|减免|折抵|抵扣|发放|支持|提供|加给|津贴")
"""What makes 最高400元 a limit; the highest of prices is a price."""
_GRANT_WITHIN, _GRANT_BEHIND, _AT_ONCE = 14, 4, 2
"""Characters before and behind an amount, and before a share, in which a verb of granting is looked for. Chosen: the highest
of shares is mostly a share (补贴后利润率最高15%)."""
_SUPERLATIVE, _CUE_WITHIN = "最", 8
"""The sign of both cues, and how many characters before the number they may begin."""
_LEAST = re.compile(
    "(?:每[人月年天日周季次户名位台车站校班]|要求|规定|必须|保证)[^,。;!?\\n\\d]{0,5}(?P<cue>最低)(?:[要须需应得][^\\W\\d]{0,2})?$"
)
"""每人最低, 每月最低要跑: behind these the least is what is required."""
_LARGE = 10**4
_MEASURE = re.compile(
    "的?(?:水深|深度|半径|车程|航程|路程|里程|步行|距离|高度|厚度|范围|海拔|年龄)(?:范围|距离|路程)?"
    "(?P<cue>以[内下上里]|之[内下上]|内(?!部|地|容|在))"
)
"""200米水深以内: what is measured may stand before the words of the bound."""
_OF_CUES = {"内": Bound.AT_MOST, "里": Bound.AT_MOST, "下": Bound.AT_MOST, "上": Bound.AT_LEAST}


def limit(plain: str, quantity: Quantity) -> Cue | None:
    """The limit that the words before the figure tell, as their cue and what it means."""
    if plain.rfind(_SUPERLATIVE, max(0, quantity.start - _CUE_WITHIN), quantity.start) < 0:
        return None
    return _granted(plain, quantity) or _required(plain, quantity)


def _granted(plain: str, quantity: Quantity) -> Cue | None:
    """最高400元赔付, 最高罚款三十万, 提供最高六成的担保: the most that is paid or granted."""
    start = quantity.start
    highest = ending(_HIGHEST, plain, start) if _may_be_granted(quantity) else None
    if highest is None:
        return None
    first = highest.start() if quantity.kind is FigureKind.PERCENT else start
    near = _AT_ONCE if quantity.kind is FigureKind.PERCENT else _GRANT_WITHIN
    if _GRANTED.search(plain, max(0, first - near), quantity.end + _GRANT_BEHIND) is None:
        return None
    quantity.head = highest.start()
    return highest["cue"], Bound.AT_MOST


def _may_be_granted(quantity: Quantity) -> bool:
    """Whether it is an amount, a share, or a number in 万 and more that may turn out to be an amount (最高罚100万)."""
    amount = not quantity.named and quantity.numeral.power >= _LARGE
    return amount or quantity.kind in (FigureKind.MONEY, FigureKind.PERCENT)


def _required(plain: str, quantity: Quantity) -> Cue | None:
    """每人最低800发, 每月最低要跑80公里."""
    if quantity.kind in (FigureKind.TEMPERATURE, FigureKind.DATE):
        return None
    least = ending(_LEAST, plain, quantity.start)
    if least is None:
        return None
    quantity.head = least.start("cue")
    return least["cue"], Bound.AT_LEAST


def within(plain: str, quantity: Quantity) -> Cue | None:
    """200米水深以内, 两小时车程以内: the bound behind what a length or a time measures."""
    if quantity.kind not in (FigureKind.LENGTH, FigureKind.DURATION):
        return None
    match = _MEASURE.match(plain, quantity.end)
    if match is None:
        return None
    quantity.tail = match.end()
    return match["cue"], _OF_CUES[match["cue"][-1]]
