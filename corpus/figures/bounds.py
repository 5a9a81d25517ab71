"""Reads the words that bound a figure: before it (超过, 不到), behind it (以上, 左右), over a verb (大约能多蓄…) and at a
distance (几乎是…的12倍).

The words of its patterns were collected by hand: from errors on the annotated texts (``tests/data/figures``), and with
what the language has beside those.
"""

from __future__ import annotations

import re
from decimal import Decimal

from corpus.figures import limits
from corpus.figures.bound_words import bound_words
from corpus.figures.figure import Bound, FigureKind
from corpus.figures.numerals import step_of
from corpus.figures.quantity import Quantity
from corpus.figures.searching import ending
from corpus.script import is_han

_WINDOW, _FAR_WINDOW = 14, 34
_LARGE, _FEW, _HUNDRED = 10**4, 1000, 100
_DIGITS_OF_A_MARK = 2
"""Most significant digits of a round number that can be passed: 突破35亿. Chosen."""
_BEFORE_MORE = frozenset("已均都早时长度数量次超人")
"""过 behind one of these is more than, behind a verb it is 当过."""
_DONE = frozenset("赚卖买吃喝拿付借欠教打做干跑收捐赔亏偷骗抓踢签换修")
"""过 behind one of these verbs never bounds: 赚过九百块, 卖过八百斤."""
_SCALES = ("摄氏", "华氏")
"""Words for temperature scales, which may stand between a bound and its number."""
_SHORT = frozenset("近过破快上约超")
"""Phrases too short to be told when spaces stand around them."""
_ENDS_IN_COMPARISON = frozenset("对相环同占之正反可好无评性价率例类攀成")
"""比 behind one of these begins no comparison with a number: 环比3%."""
_ADJECTIVE = re.compile(
    " ?(?P<adjective>(?P<less>[小矮低短轻少早慢弱冷浅窄薄近贱细稀]|便宜|年轻|年幼)|[大高长重多晚快强热深宽厚远贵粗密老]|年长)"
    "(?![了出过得很多少二两三几低高上下于\\d]|一[倍半成百千万])"
)
_FAR_KINDS = (FigureKind.MULTIPLE, FigureKind.FRACTION, FigureKind.PERCENT)
_BEHIND_STRONG = frozenset("的在来为由是、人")
_HEDGES = re.compile("[近约逾]")
_RECENT = frozenset({"近", "最近"})
_PLAYED, _FEW_GAMES = frozenset({"场", "轮", "战", "仗", "局", "比赛"}), 20
_RESULTS = re.compile("比赛|不败|[^,。;!?\\n]{0,3}[赢胜负输平拿得砍进]")
"""The last few games, of which results follow, are recent: 近10场赢了8场. Elsewhere 近 is nearly: 近20场音乐会."""
_THAN = re.compile("[比较][^,。;!?\\n]{1,12}快 ?$")
_OPPOSITE = {
    Bound.MORE_THAN: Bound.AT_MOST,
    Bound.LESS_THAN: Bound.AT_LEAST,
    Bound.AT_LEAST: Bound.LESS_THAN,
}
_OF_A_LENGTH = frozenset("深高长宽远厚的水")
"""Characters behind 几 where it still bounds a length: 四尺几深."""
_NOT_THE_LEAGUE = frozenset({"高中超", "初中超", "其中超"})
"""中超 is a league, in which 超 bounds nothing, but not at the end of these: 高中超八成, 其中超三成."""
_WITHIN_A_TIME = frozenset({"跑进", "游进", "骑进", "滑进"})
"""跑进两小时 bounds a time; 跑进3公里 is a way into something."""
_SENTENCE_ENDS = re.compile("[。;!?]")
_BY_HOW_MUCH = re.compile(
    "[出了]?[约近逾超]?(?:\\d|[二两三四五六七八九十几半百]|一[成半倍百千万十二三四五六七八九])"
)
"""890亿多四成四: by how much something is more, so that 多 does not leave the number open."""
_LASTED = re.compile(
    "(?:[停拖等住离搁花用]|停[产工业课运航电摆更牌刊]|历时|长达|用时|耗时|失[联踪]|中断|延误|空置|闲置|关闭|持[货有续]|[慢晚早长多久过]了|[早晚迟]到)(?:将)?近$"
)
"""停产近七个月 lasted nearly so long; 近七个月 without such a word are the last ones."""
_AGO = re.compile("多?(?:前|之久|的时间|来首|后)(?!后|景)")


def may_bind(plain: str, start: int, end: int) -> bool:
    """Whether words that bound a figure may stand at either side of this stretch."""
    cues = bound_words()
    if plain[end : end + 1] in cues.behind_begins:
        return True
    return plain[start - 1 : start] in cues.ends and bool(ending(cues.pattern, plain, start, _WINDOW))


def bind(plain: str, quantity: Quantity) -> None:
    """Set bound and cue of the quantity, and ``head`` and ``tail`` to where it begins and ends with those words. What is
    numbered has no bound."""
    quantity.head, quantity.tail = quantity.start, quantity.end
    if quantity.kind is FigureKind.ORDINAL:
        return
    before = (
        _before(plain, quantity)
        or _before_without_spaces(plain, quantity)
        or (_within(plain, quantity) if quantity.kind is FigureKind.MONEY else None)
    )
    behind = _behind(plain, quantity)
    if before is None and behind is None:
        compared = plain[quantity.start - 1 : quantity.start] == "比"
        before = _compared(plain, quantity) if compared else _over_verb(plain, quantity)
        before = before or limits.limit(plain, quantity)
    if before is None and behind is None and quantity.kind in _FAR_KINDS:
        before = _far(plain, quantity)
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


_Cue = tuple[str, Bound]


def _cue_bound(cue: _Cue) -> Bound:
    return cue[1]


def _before(plain: str, quantity: Quantity) -> _Cue | None:
    cues, start = bound_words(), quantity.start
    if quantity.kind is FigureKind.TEMPERATURE and plain[start - 2 : start] in _SCALES:
        start -= 2
    last = plain[start - 1 : start]
    if last == " ":
        last = plain[start - 2 : start - 1]
    if not last or last not in cues.ends:
        return None
    match = ending(cues.pattern, plain, start, _WINDOW)
    while match is not None:
        cue = match["cue"]
        told = not (cue == "过" and _HEDGES.search(plain, match.end("cue"), start))  # 躲过近两成
        if (
            told
            and not _part_of_word(plain, match.start("cue"), match.end("cue"))
            and _means_bound(plain, quantity, cue)
        ):
            quantity.head = match.start("cue")
            if cue == "上":
                quantity.vague, quantity.high = True, quantity.low * 10
            negated = cues.negation.search(plain[max(0, quantity.head - 4) : quantity.head].replace(" ", ""))
            if negated and cues.bounds[cue] in _OPPOSITE:
                return negated.group() + cue, _OPPOSITE[cues.bounds[cue]]
            return cue, cues.bounds[cue]
        match = cues.pattern.search(plain, match.start("cue") + 1, start)
    return None


def _before_without_spaces(plain: str, quantity: Quantity) -> _Cue | None:
    """大于 或 等于75: a phrase that spaces part."""
    start = quantity.start
    if plain.find(" ", max(0, start - _WINDOW), start) < 0:
        return None
    window = plain[max(0, start - _WINDOW) : start]
    compact = window.replace(" ", "")
    if len(compact) == len(window) or not compact or compact[-1] not in bound_words().ends:
        return None
    match = bound_words().pattern.search(compact)
    if match is None or match["cue"] in _SHORT:
        return None
    letters = [place for place, character in enumerate(window, start - len(window)) if character != " "]
    head, cue = letters[match.start("cue")], match["cue"]
    if _part_of_word(compact, match.start("cue"), match.end("cue")) or "\n" in plain[head:start]:
        return None
    quantity.head = head
    negated = bound_words().negation.search(compact[: match.start("cue")])
    if negated and bound_words().bounds[cue] in _OPPOSITE:
        quantity.head = letters[negated.start()]
        return negated.group() + cue, _OPPOSITE[bound_words().bounds[cue]]
    return cue, bound_words().bounds[cue]


def _within(plain: str, quantity: Quantity) -> _Cue | None:
    """人民币约265元: a phrase between the currency and the number."""
    if quantity.start >= quantity.numeral.start:
        return None
    match = bound_words().pattern.search(plain, quantity.start, quantity.numeral.start)
    return None if match is None else (match["cue"], bound_words().bounds[match["cue"]])


def _compared(plain: str, quantity: Quantity) -> _Cue | None:
    """比40毫米小的: a comparison with the number, unless it tells by how much (比300元贵出不少)."""
    start = quantity.start
    if plain[start - 2 : start - 1] in _ENDS_IN_COMPARISON or plain[start - 3 : start - 1] == "百分":
        return None
    match = _ADJECTIVE.match(plain, quantity.end)
    if match is None:
        return None
    quantity.head, quantity.tail = start - 1, match.end()
    return f"比…{match['adjective']}", Bound.LESS_THAN if match["less"] else Bound.MORE_THAN


def _over_verb(plain: str, quantity: Quantity) -> _Cue | None:
    """大约能多蓄三千万立方米, 最多可同時容納六百人: a hedge before the verb whose object the figure is."""
    cues, start = bound_words(), quantity.start
    if quantity.kind is FigureKind.DATE or not is_han(plain[start - 1 : start] or " "):
        return None
    match = ending(cues.hedges, plain, start, _FAR_WINDOW)
    if match is None or _part_of_word(plain, match.start("cue"), match.end("cue")):
        return None
    quantity.head = match.start("cue")
    return match["cue"], cues.bounds[match["cue"]]


def _part_of_word(plain: str, start: int, end: int) -> bool:
    if plain[start - 2 : end] in _NOT_THE_LEAGUE:
        return False
    return any(
        plain[end - length : end] in bound_words().inside
        for length in range(end - start + 1, 4)
        if end >= length
    )


def _means_bound(plain: str, quantity: Quantity, cue: str) -> bool:
    """Whether the cue has its meaning of a bound here.

    上 has it only before a bare power (上百亿), 快 only right before the number (快三年 is nearly three years, 快了三年
    three years earlier), and 近 before a duration only when a word like 前 follows: 近三年 is the last three years.
    """
    if cue == "上":
        return quantity.numeral.bare
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
        return lasted
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


def _far(plain: str, quantity: Quantity) -> _Cue | None:
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
    if match is None or _part_of_word(plain, match.start("cue"), match.end("cue")):
        return None
    bound = cues.bounds[match["cue"]]
    negated = ending(cues.negation, plain, match.start("cue"), 4)
    if negated and bound in _OPPOSITE:
        return negated.group() + match["cue"], _OPPOSITE[bound]
    return match["cue"], bound


def _behind(plain: str, quantity: Quantity) -> _Cue | None:
    cues = bound_words()
    first = plain[quantity.end : quantity.end + 1]
    match = cues.behind_pattern.match(plain, quantity.end) if first in cues.behind_begins else None
    if match is None:
        return limits.within(plain, quantity)
    cue = match["cue"]
    if _is_other_word(plain, quantity, cue, match.end()):
        return None
    if cue in ("多", "余", "有余", "几"):
        return _more(quantity, cue, match.end())
    if cue in ("级", "级别", "量级"):
        return _magnitude(quantity, cue, match.end())
    quantity.tail = match.end()
    return cue, cues.behind[cue]


def _is_other_word(plain: str, quantity: Quantity, cue: str, end: int) -> bool:
    """Whether the cue, which ends at ``end``, bounds no figure here: 3起案件, 比去年3000多四成, 3国内战."""
    after = plain[end : end + 1]
    if cue == "内" and after == "在" and quantity.kind is FigureKind.DURATION:  # 十日内在限额内赔偿
        return False
    if after and after in bound_words().not_after.get(cue, ""):
        return True
    if cue in ("多", "还多"):
        compared = cue == "多" and plain[quantity.start - 1 : quantity.start] == "比"
        return compared or _BY_HOW_MUCH.match(plain, end) is not None
    if cue == "几":  # 一倍几, 四尺几; elsewhere 几 begins a word
        return quantity.kind is not FigureKind.MULTIPLE and (
            quantity.kind is not FigureKind.LENGTH or (is_han(after or " ") and after not in _OF_A_LENGTH)
        )
    if cue == "内":
        return quantity.kind is not FigureKind.DURATION and quantity.dimension != "length"
    if cue in ("起", "起步"):
        return not _may_begin(plain, quantity)
    return cue in ("强", "弱") and not _may_be_strong(quantity, after)


def _may_begin(plain: str, quantity: Quantity) -> bool:
    """300元起, 五折起."""
    if quantity.kind in (FigureKind.MONEY, FigureKind.DURATION):
        return True
    if not quantity.named and quantity.numeral.low >= (_LARGE if quantity.numeral.in_digits else _HUNDRED):
        return True
    return quantity.kind is FigureKind.PERCENT and plain[quantity.end - 1] == "折"


def _may_be_strong(quantity: Quantity, after: str) -> bool:
    """三分之二强 is a little more, 六成弱 a little less; 强 before another character begins a word."""
    share = quantity.kind in (FigureKind.FRACTION, FigureKind.PERCENT)
    return share and (not after or not is_han(after) or after in _BEHIND_STRONG)


def _more(quantity: Quantity, cue: str, end: int) -> _Cue | None:
    """三年多, 两倍多: up to one unit more."""
    if quantity.vague or quantity.bound is Bound.RANGE:
        return None
    step = step_of(quantity.numeral) if quantity.numeral.power > 1 or not quantity.named else Decimal(1)
    quantity.high += step * quantity.multiplier
    quantity.vague, quantity.end, quantity.tail = True, end, end
    return cue, Bound.MORE_THAN


def _magnitude(quantity: Quantity, cue: str, end: int) -> _Cue | None:
    """百万级, 千亿美元级: from the power to ten times as much."""
    numeral = quantity.numeral
    if numeral.power < 100 and not quantity.dimension:
        return None
    if numeral.bare and not quantity.vague:
        quantity.high *= 10
        quantity.vague = True
    quantity.tail = end
    return cue, Bound.ABOUT
