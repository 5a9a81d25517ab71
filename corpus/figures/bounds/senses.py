"""Whether words before a figure have their meaning of a bound: 过 in 超过 and 当过, 近 in 近三年前 and 近三年.

The words of its patterns were collected by hand: from errors on the annotated texts (``tests/data/figures``), and with
what the language has beside those.
"""

from __future__ import annotations

import re

from corpus.figures.figure import FigureKind
from corpus.figures.numerals.quantity import Quantity
from corpus.figures.searching import ending
from corpus.script import is_han

_WINDOW = 14
"""Characters before a figure in which a comparison with 快 is looked for. Chosen."""
_FEW = 1000
_DIGITS_OF_A_MARK = 2
"""Most significant digits of a round number that can be passed: 突破35亿. Chosen."""
_BEFORE_MORE = frozenset("已均都早时长度数量次超人")
"""过 behind one of these is more than, behind a verb it is 当过."""
_DONE = frozenset("赚卖买吃喝拿付借欠教打做干跑收捐赔亏偷骗抓踢签换修")
"""过 behind one of these verbs never bounds: 赚过九百块, 卖过八百斤."""
_RECENT = frozenset({"近", "最近"})
_PLAYED, _FEW_GAMES = frozenset({"场", "轮", "战", "仗", "局", "比赛"}), 20
_RESULTS = re.compile("比赛|不败|[^,。;!?\\n]{0,3}[赢胜负输平拿得砍进]")
"""The last few games, of which results follow, are recent: 近10场赢了8场. Elsewhere 近 is nearly: 近20场音乐会."""
_THAN = re.compile("[比较][^,。;!?\\n]{1,12}快 ?$")
_WITHIN_A_TIME = frozenset({"跑进", "游进", "骑进", "滑进"})
"""跑进两小时 bounds a time; 跑进3公里 is a way into something."""
_SENTENCE_ENDS = re.compile("[。;!?]")
_EXCEEDS_BY = re.compile("[比较][^,。;!?\\n]{1,16}超出了?$")
"""较核定总量超出16.1%: by how much one exceeds the other, exactly."""
_LASTED = re.compile(
    "(?:[停拖等住离搁花用]|停[产工业课运航电摆更牌刊]|历时|长达|用时|耗时|失[联踪]|中断|延误|空置|闲置|关闭|持[货有续]|[慢晚早长多久过]了|[早晚迟]到)(?:将)?近$"
)
"""停产近七个月 lasted nearly so long; 近七个月 without such a word are the last ones."""
_AGO = re.compile("多?(?:前|之久|的时间|来首|后)(?!后|景)")


def means_bound(plain: str, quantity: Quantity, cue: str) -> bool:
    """Whether the cue has its meaning of a bound here.

    上 has it only before a bare power (上百亿), 快 only right before the number (快三年 is nearly three years, 快了三年
    three years earlier), and 近 before a duration only when a word like 前 follows: 近三年 is the last three years.
    """
    if cue == "上":
        return quantity.numeral.bare
    if quantity.dimension == "percent" and ending(_EXCEEDS_BY, plain, quantity.start):
        return False
    if _is_verb(plain, quantity, cue):
        return False
    if cue == "破" and plain[quantity.start - 1] == "了":  # 网箱破了三分之一
        return quantity.kind not in (FigureKind.FRACTION, FigureKind.PERCENT)
    if cue == "快":
        return plain[quantity.start - 1] == "快" and not _compares(plain, quantity)
    if cue in _RECENT and quantity.unit in _PLAYED and quantity.high <= _FEW_GAMES:
        return _RESULTS.match(plain, quantity.end) is None
    if cue in _RECENT and quantity.kind is FigureKind.DURATION and quantity.dimension != "age":
        if _SENTENCE_ENDS.match(plain, quantity.end):  # 往返一趟近一年。
            return True
        if ending(_LASTED, plain, quantity.start):
            return True
        return bool(_AGO.match(plain, quantity.end)) or quantity.unit in ("hour", "minute", "second")
    return True


def _is_verb(plain: str, quantity: Quantity, cue: str) -> bool:
    """Whether the cue tells what was done: 约了7次, 跑进3公里, 当过二十二年会计."""
    if cue in _WITHIN_A_TIME:
        return quantity.dimension != "time"
    if cue == "约":
        return plain[quantity.start - 1] == "了"
    return cue == "过" and _is_experience(plain, quantity)


_THEN = re.compile("[就便才还仍]")
"""过了72小时就裂: what happens only after so long."""


def _is_experience(plain: str, quantity: Quantity) -> bool:
    """当过二十二年会计, 在路上过了九天: 过 tells that it was so, not that it was more."""
    if plain[quantity.start - 2 : quantity.start - 1] in _DONE and not quantity.numeral.bare:
        return True
    lasted = quantity.kind is FigureKind.DURATION and quantity.dimension != "age"
    counted = quantity.kind is FigureKind.COUNT and not quantity.numeral.bare
    few = counted and (quantity.high < _FEW or not _is_round(quantity))
    if not lasted and not few:
        return False
    if plain[quantity.start - 1] == "了":
        return lasted and _THEN.match(plain, quantity.end) is None
    verb = plain[quantity.start - 2 : quantity.start - 1]
    return is_han(verb or " ") and verb not in _BEFORE_MORE


def _is_round(quantity: Quantity) -> bool:
    """Whether the number ends as marks that can be passed do: 1,000, 2.5万, and not 1,127."""
    return len(quantity.low.normalize().as_tuple().digits) <= _DIGITS_OF_A_MARK


def _compares(plain: str, quantity: Quantity) -> bool:
    """Whether 快 tells by how much something is faster: 增速比去年快0.3个百分点."""
    return (
        quantity.unit == "pp"
        or _THAN.search(plain, max(0, quantity.start - _WINDOW), quantity.start) is not None
    )
