"""Units that one quantity of a list states for all: 2.5、3.1和4亿元, 150/95mmHg, 146.7×71.5×7.85毫米, 第3、5、7条.

The words of its patterns were collected by hand: from errors on the annotated texts (``tests/data/figures``), and with
what the language has beside those.
"""

from __future__ import annotations

import re
from itertools import pairwise

from corpus.figures.figure import Bound, FigureKind
from corpus.figures.names import name_numbers
from corpus.figures.numerals.quantity import Quantity
from corpus.figures.searching import ending

_TIMES = re.compile(" ?[×xX*✕] ?")
_LISTED = re.compile(" ?(?:、|和|与|及|以及|或者?|/) ?")
_EXTREME = re.compile(" ?[、,]? ?最[高低大小多少热冷] ?(?:为|达|是|约)? ?")
_LATER_EXTREME = re.compile(
    "[^。!?;\n\\d]{0,12}最[高低大小多少贵长短热冷深重轻快慢](?:的|者)?(?:[只仅才]?有|可?达|为|是|约|到|仅|才|只)? ?"
)
_LATER_CHANGE = re.compile("[,、;]? ?[^,。!?;、\n\\d]{1,6}")
"""纳指-1.8%,费半-3.3."""
_PLACES_APART = re.compile(
    "(?:左右|上下|以上)?[,、;] ?(?:局部|局地|个别|部分|少数|极端|其中最[高低大小多少])[^,。!?;\\n\\d]{0,6}?"
    "(?:[可将已会]?(?:达|超|到|近)[到过]?|超过|接近|不到|为|有|在) ?"
)
"""总雨量150毫米左右,局部可达300: what is told of a part in the unit of the whole."""
_CHANGED_TO = re.compile(
    "[^,。!?;、\\n\\d]{0,8}(?:[下上]?[降升调]|[增减涨跌缩扩压]|回[升落]|提高|下滑|减少|增加)"
    "[^,。!?;、\\n\\d]{0,2}[至到为](?:约|近|了)? ?"
)
_NOT_CHANGED = frozenset({"time", "calendar", "age", "money", "multiple", "fraction"})
"""Dimensions behind whose figures another number may well be of another kind: 三个月降到45. Money is in :mod:`prices`."""
_ALIKE = 20
"""How many times as large as the other one of two values of one thing may be. Chosen."""
_PEOPLE, _OLDEST = frozenset("人名位个"), ("最大的", "最小的", "最老的")
_EXTREME_WITHIN, _WEIGHED_WITHIN = 18, 60
_LIGHTEST = re.compile("最[轻重](?:的)?(?:[只仅才]?有|可?达|为|是|约|到|仅|才|只)?$")
_SLASH = re.compile(" ?/ ?")
_FARTHEST = 6
"""Greatest distance of two numbers of which the second names the unit of both. Chosen."""
_TWO_DIGITS = 2
"""12、13个小时 and 31、32度 are guesses too; other units go with numbers of things more often (11、12名)."""
_EACH_OF_THEM = ("分别", "各自", "依次")
"""Before a bound, these tell that it holds for every figure of the list behind it."""
_NUMBERED = frozenset(
    {"号", "楼", "层", "期", "级", "班", "年级", "组", "类", "档", "页", "条", "章", "款", "项", "届", "轮"}
)
"""Behind two neighbouring digits, these number things: 7、8楼."""
_LISTED_RANK = re.compile(" ?(?:、|和|与|及|以及) ?第?")


def share_units(plain: str, quantities: list[Quantity]) -> None:
    """Give every number of a list the unit that stands behind its last."""
    for index in range(len(quantities) - 2, -1, -1):
        first, second = quantities[index], quantities[index + 1]
        if first.named or not second.dimension or second.start - first.end > _FARTHEST:
            continue
        if _is_side(plain, first, second) or _is_reading(plain, first, second):
            first.take_unit(second)
            first.inferred = True
    _share_with_extremes(plain, quantities)
    _share_lists(plain, quantities)
    _share_ranks(plain, quantities)


def _is_side(plain: str, first: Quantity, second: Quantity) -> bool:
    """146.7 of 146.7×71.5毫米."""
    return _TIMES.fullmatch(plain, first.end, second.start) is not None


def _is_reading(plain: str, first: Quantity, second: Quantity) -> bool:
    """150 of 150/95mmHg, and -3 of 最低-3、最高8℃."""
    if not first.numeral.in_digits:
        return False
    unscaled = second.numeral.power == 1 and second.end > second.numeral.end
    slash = unscaled and _SLASH.fullmatch(plain, first.end, second.start)
    return bool(slash or _EXTREME.fullmatch(plain, first.end, second.start))


def _share_with_extremes(plain: str, quantities: list[Quantity]) -> None:
    """价差平均37元,最大286: the highest and the lowest have the unit of the figure before them."""
    weighed: Quantity | None = None
    for first, second in pairwise(quantities):
        weighed = first if first.kind is FigureKind.MASS else weighed
        if weighed is not None and _is_weight(plain, weighed, second):
            second.take_unit(weighed)
            second.inferred = True
            continue
        if second.named or not first.named or first.kind in (FigureKind.ORDINAL, FigureKind.MULTIPLE):
            continue
        behind = plain[second.end : second.end + 1]
        if behind.isalnum() or second.start - first.end > _EXTREME_WITHIN:
            continue
        if _may_tell_an_age(plain, first, second):
            continue
        signed = (
            second.hyphen and first.unit == "%" and _LATER_CHANGE.fullmatch(plain, first.end, second.start)
        )
        if (
            signed
            or _LATER_EXTREME.fullmatch(plain, first.end, second.start)
            or _PLACES_APART.fullmatch(plain, first.end, second.start)
            or _is_changed_from(plain, first, second)
        ):
            second.take_unit(first)
            second.inferred = True


def _is_weight(plain: str, weighed: Quantity, quantity: Quantity) -> bool:
    """称了二十个,最轻33: the lightest and the heaviest are weighed as the weight told before was, whatever is counted between."""
    near = quantity.start - weighed.end <= _WEIGHED_WITHIN and "\n" not in plain[weighed.end : quantity.start]
    alike = near and not quantity.named and quantity.is_about_as_large(weighed, _ALIKE)
    return alike and ending(_LIGHTEST, plain, quantity.start) is not None


def _may_tell_an_age(plain: str, first: Quantity, second: Quantity) -> bool:
    """还剩四位,最大的九十六: behind people the greatest number is rather how old somebody is."""
    return first.unit in _PEOPLE and plain[second.start - 3 : second.start] in _OLDEST


def _is_changed_from(plain: str, first: Quantity, second: Quantity) -> bool:
    """由12.3毫摩尔/升降至7.1: what a measured value changes to is measured alike."""
    if not first.dimension or first.dimension in _NOT_CHANGED or not second.numeral.in_digits:
        return False
    alike = second.numeral.power == first.numeral.power and second.is_about_as_large(first, _ALIKE)
    return alike and _CHANGED_TO.fullmatch(plain, first.end, second.start) is not None


def _share_lists(plain: str, quantities: list[Quantity]) -> None:
    """2.5、3.1和4亿元: unit and power behind the last are those of all. Two neighbouring digits with 、 between are no
    list: in 2、3个 they are a guess, which becomes one figure."""
    at = len(quantities) - 1
    while at > 0:
        last, first = at, at
        while first > 0 and _listed(plain, quantities[first - 1], quantities[first]):
            first -= 1
        counted = quantities[last].kind is FigureKind.COUNT
        several = last - first > 1 or plain[quantities[last].start - 1] != "、" or not counted
        if last - first == 1 and _is_guess(plain, quantities[first], quantities[last]):
            guess = quantities[last]
            guess.start, guess.low, guess.vague = quantities[first].start, guess.low - guess.multiplier, True
            del quantities[first]
        elif first < last and several and _tells_for_all(quantities[last]):
            for quantity in quantities[first:last]:
                _be_like(quantity, quantities[last])
        at = min(first, at - 1)


def _is_guess(plain: str, first: Quantity, last: Quantity) -> bool:
    """2、3天, 1、2度, 12、13个小时: two neighbouring digits, unless they number things (第2、3天, 7、8楼) or
    are told of one thing each (分别住了2、3天)."""
    timed = last.kind is FigureKind.DURATION and last.dimension == "time"
    most = _TWO_DIGITS if timed or last.kind is FigureKind.TEMPERATURE else 1
    written = plain[first.start : first.end], plain[last.numeral.start : last.numeral.end]
    digits = all(part.isdecimal() and len(part) <= most for part in written)
    neighbours = digits and int(written[1]) - int(written[0]) == 1
    numbered = plain[first.start - 1 : first.start] == "第" or last.unit in _NUMBERED
    together = plain[first.end : last.start] == "、"
    before = plain[max(0, first.start - _FARTHEST) : first.start]
    numbered = numbered or any(word in before for word in _EACH_OF_THEM)
    return neighbours and together and not numbered and _tells_for_all(last)


def _listed(plain: str, first: Quantity, second: Quantity) -> bool:
    if second.start - first.end > _FARTHEST:
        return False
    bare = (
        not first.named
        and first.kind is not FigureKind.ORDINAL
        and not first.vague
        and first.numeral.in_digits
        and first.numeral.power == 1
        and not name_numbers.behind_name(plain, first.start)
    )
    return bare and second.numeral.in_digits and bool(_LISTED.fullmatch(plain, first.end, second.start))


def _tells_for_all(last: Quantity) -> bool:
    return (
        last.named and last.bound is Bound.EXACT and last.kind not in (FigureKind.ORDINAL, FigureKind.SCORE)
    )


def _be_like(quantity: Quantity, last: Quantity) -> None:
    if last.numeral.power > 1:
        quantity.scale(last.numeral.power)
    quantity.scale(last.multiplier)
    quantity.take_unit(last)
    quantity.inferred = True


def share_bounds(plain: str, quantities: list[Quantity]) -> None:
    """分别超过110、118及92公里: a bound that is told of all members of a list stands before the first."""
    for first, second in pairwise(quantities):
        told = first.bound is not Bound.EXACT and first.cue and second.bound is Bound.EXACT
        if (
            told
            and first.unit == second.unit
            and plain.endswith(_EACH_OF_THEM, 0, first.head)
            and _LISTED.fullmatch(plain, first.end, second.start)
        ):
            second.bound, second.cue, second.head = first.bound, first.cue, first.head


def _share_ranks(plain: str, quantities: list[Quantity]) -> None:
    """第3、5、7条: the text after 第 in a list is a rank, and what the last one ranks, all do."""
    for index, quantity in enumerate(quantities):
        if quantity.kind is FigureKind.ORDINAL and not quantity.unit:
            listed = _ranks_from(plain, quantities, index)
            if len(listed) > 1 and listed[-1].unit:
                for rank in listed[:-1]:
                    rank.inferred = rank.inferred or not rank.unit
                    rank.kind, rank.unit = FigureKind.ORDINAL, listed[-1].unit
                listed[-1].kind, listed[-1].dimension = FigureKind.ORDINAL, ""


def _ranks_from(plain: str, quantities: list[Quantity], index: int) -> list[Quantity]:
    """The members of the list that begins with the rank at ``index``."""
    listed = [quantities[index]]
    for quantity in quantities[index + 1 :]:
        fits = quantity.kind is FigureKind.COUNT or not quantity.named
        if not fits or not _LISTED_RANK.fullmatch(plain, listed[-1].end, quantity.start):
            break
        if quantity.vague or quantity.numeral.power > 1 or listed[-1].unit:
            break
        listed.append(quantity)
    return listed
