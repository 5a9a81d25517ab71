"""Quantities that belong together: ranges (300万至700万美元), compounds (5元6角), and the halves behind a unit (两米半)."""

from __future__ import annotations

import re
from decimal import Decimal

from corpus.figures import growth
from corpus.figures.figure import Bound, FigureKind
from corpus.figures.quantity import Quantity
from corpus.figures.tables import units
from corpus.figures.units import OPEN_YUAN, add_classifier

_LARGE = 10**4
_MUCH_LESS = 5
_TO = re.compile(" ?(?:至|到|--?|–|—{1,2}|~|−|―|〜|─|至少?到)(?:未满)? ?")
_HYPHEN = re.compile(" ?(?:-|–|−|―|─) ?")
_AND = re.compile(" ?(?:与|和|及|跟|同|至|到|-|~) ?")
_BETWEEN = re.compile(" ?之?间(?!隔|接|谍|歇|断)")
_FROM = re.compile("(?:从|由|自)(?:原来|此前|当初|目前|之前|最初|过去|上年)?的?(?:约|近|不到|大约|超过)? ?$")
_OF_A_SPAN = re.compile(" ?(?:不等|之间|的区间|区间|范围|岁)")
_TIMES = re.compile(" ?[×xX*✕] ?")
_HALF = re.compile("半(?![年天夜数导决场个小月导岛径径空价成])")
_CHANGE = re.compile(
    r"[^,。;!?\n0-9]{0,12}?(?:增|升|涨|降|跌|减|缩|扩|提|到|至|变|调|回落|滑)[^,。;!?\n0-9]{0,8}?(?:至|到|为|成)(?:了|约|近|超|逾|超过)? ?"
)


def join(plain: str, quantities: list[Quantity]) -> list[Quantity]:
    """The quantities with those made one that are two ends of a range or parts of one amount."""
    joined: list[Quantity] = []
    for quantity in quantities:
        if joined and (_compound(plain, joined[-1], quantity) or _range(plain, joined[-1], quantity)):
            continue
        if joined:
            _change(plain, joined[-1], quantity)
        joined.append(quantity)
    return joined


def add_halves(plain: str, quantity: Quantity) -> None:
    """Read the 半 behind a unit, which is half of it: 三年半, 一倍半, 十五斤半."""
    measured = quantity.dimension or quantity.unit in ("年", "小时")
    without = quantity.dimension in ("percent", "fraction", "money", "points")
    if not measured or (without and plain[quantity.end - 1] != "厘"):
        return
    match = _HALF.match(plain, quantity.end)
    if match and quantity.end > quantity.numeral.end:
        quantity.low += Decimal("0.5")
        quantity.high += Decimal("0.5")
        quantity.end = match.end()


def _ranks(plain: str, one: Quantity, other: Quantity) -> bool:
    """第四到十位, 第3至第5名: ranks from one to the other, with what the last one ranks."""
    counted = other.kind in (FigureKind.ORDINAL, FigureKind.COUNT) or not other.named
    if not counted or other.vague or other.hyphen or one.low >= other.high:
        return False
    if one.unit not in ("", other.unit) or not _TO.fullmatch(plain, one.end, other.start):
        return False
    one.high, one.end, one.unit, one.bound = other.high, other.end, other.unit, Bound.RANGE
    return True


def _range(plain: str, one: Quantity, other: Quantity) -> bool:
    if one.kind is FigureKind.ORDINAL and one.bound is Bound.EXACT:
        return _ranks(plain, one, other)
    if (
        one.kind is FigureKind.ORDINAL
        or other.start - one.end > 6
        or other.hyphen
        or one.bound is Bound.RANGE
    ):
        return False
    gap = other.start
    apart = _AND.fullmatch(plain, one.end, gap) and _BETWEEN.match(plain, other.end)
    if not apart and not _TO.fullmatch(plain, one.end, gap):
        return False
    hyphen = bool(_HYPHEN.fullmatch(plain, one.end, gap))
    starts_change = not apart and not hyphen and _FROM.search(plain, max(0, one.start - 8), one.start)
    if starts_change and not _OF_A_SPAN.match(plain, other.end):
        return False
    if (
        hyphen
        and not one.named
        and not other.named
        and not (one.numeral.in_digits and other.numeral.in_digits)
    ):
        return False
    if not hyphen and not apart and _grows_to(plain, one, other):
        return False
    if not _share(one, other) or one.low >= other.high:
        return False
    one.high, one.end, one.bound = other.high, other.end, Bound.RANGE
    one.vague = one.vague or other.vague
    if not one.named:
        add_classifier(plain, one)
    return True


def _grows_to(plain: str, one: Quantity, other: Quantity) -> bool:
    """漲45元至1740元: by how much, and to what; 上涨3元至5元 stays a range."""
    told_twice = one.named and other.named and one.end > one.numeral.end
    measured = told_twice and one.kind not in (FigureKind.PERCENT, FigureKind.FRACTION)
    return measured and one.high * _MUCH_LESS < other.low and growth.direction(plain, one) != 0


def _share(one: Quantity, other: Quantity) -> bool:
    """Give both ends one unit and one power. False when they measure different things."""
    power = other.numeral.power
    if not other.named and one.named and one.end == one.numeral.end and one.unit:
        if one.kind not in (FigureKind.MONEY, FigureKind.PERCENT, FigureKind.FRACTION):
            return False
        other.scale(one.multiplier if one.kind is FigureKind.PERCENT else 1)
        if one.kind is FigureKind.MONEY and one.multiplier == 1:
            one.scale(other.multiplier)
        other.take_unit(one)
    shares_power = one.numeral.power == 1 and one.end == one.numeral.end
    if shares_power and power > 1 and one.numeral.coefficient < other.numeral.coefficient:
        one.scale(power)
    if not one.named:
        one.scale(other.multiplier)
        one.take_unit(other)
        one.inferred = other.inferred
        return True
    if not other.named:
        return False
    return _same_measure(one, other)


def _same_measure(one: Quantity, other: Quantity) -> bool:
    if one.kind is FigureKind.MONEY and other.kind is FigureKind.MONEY:
        if one.unit == OPEN_YUAN:
            one.unit = other.unit
        return one.unit == other.unit or other.unit == OPEN_YUAN
    if one.dimension and one.dimension == other.dimension:
        ratio = one.factor / other.factor
        one.low, one.high = one.low * ratio, one.high * ratio
        one.take_unit(other)
        return True
    return one.kind is other.kind and one.unit == other.unit


_WITHIN = re.compile(" ?(?:又|零|and)? ?")


def _compound(plain: str, one: Quantity, other: Quantity) -> bool:
    """两美元又三美分, 5小时30分, 1米85: a smaller unit that continues the greater one."""
    if not one.named or other.start - one.end > 2 or one.vague or other.vague or one.bound is not Bound.EXACT:
        return False
    if not _WITHIN.fullmatch(plain, one.end, other.start) or one.per or one.end == one.numeral.end:
        return False
    if one.kind is FigureKind.MONEY:
        return _compound_money(plain, one, other)
    if plain[one.end - 1] == "厘" and other.numeral.in_digits and not other.named and other.low < 10:
        _extend(one, other, Decimal("0.1"))
        return True
    if one.unit == "分" and other.unit == "second":
        one.set_unit(units().by_symbol["minute"])
    if one.dimension == "time" and other.unit == "分" and other.low < 60 and one.unit == "hour":
        ratio = Decimal(1) / 60
    elif (
        one.dimension
        and one.dimension == other.dimension
        and other.factor < one.factor
        and one.dimension in _COMPOUND
    ):
        ratio = other.factor / one.factor
        if other.low * ratio >= 1:
            return False
    else:
        return False
    _extend(one, other, ratio)
    return True


_COMPOUND = frozenset({"time", "length", "mass", "calendar", "area"})


def _compound_money(plain: str, one: Quantity, other: Quantity) -> bool:
    if other.kind is FigureKind.MONEY and other.multiplier < 1:
        if other.unit not in (one.unit, OPEN_YUAN) and one.unit != OPEN_YUAN:
            return False
        _extend(one, other, Decimal(1))
        return True
    following = {"块": "0.1", "毛": "0.01", "角": "0.01"}.get(plain[one.end - 1 : one.end])
    digit = other.end - other.start == 1 and not other.named and other.low < 10
    if following and digit and plain[other.end : other.end + 1] not in ("角", "毛", "分"):
        _extend(one, other, Decimal(following))
        return True
    small = {"角": "0.1", "毛": "0.1", "分": "0.01"}.get(plain[other.end : other.end + 1])
    if other.kind is FigureKind.SCORE:
        small = "0.01"
    elif not other.named and small:
        other.end += 1
    else:
        return False
    if other.low >= 100:
        return False
    _extend(one, other, Decimal(small))
    return True


def _extend(one: Quantity, other: Quantity, ratio: Decimal) -> None:
    one.low += other.low * ratio
    one.high += other.high * ratio
    one.end = other.end


def _change(plain: str, one: Quantity, other: Quantity) -> None:
    """从500亿增至800亿美元: two figures, and the unit stated once is that of both."""
    if other.start - one.end > 24 or not other.named or one.named:
        return
    between_fits = _CHANGE.fullmatch(plain, one.end, other.start) or _TO.fullmatch(
        plain, one.end, other.start
    )
    if between_fits and (
        _FROM.search(plain, max(0, one.start - 8), one.start)
        or (other.kind is FigureKind.MONEY and one.low >= _LARGE)
    ):
        if one.numeral.power == 1 and other.numeral.power > 1 and one.low < other.numeral.coefficient:
            one.scale(other.numeral.power)
        one.scale(other.multiplier)
        one.take_unit(other)
        one.inferred = True


def share_dimensions(plain: str, quantities: list[Quantity]) -> None:
    """146.7×71.5×7.85毫米: the unit behind the last is that of all."""
    for one, other in zip(reversed(quantities[:-1]), reversed(quantities), strict=False):
        if not one.named and other.dimension and _TIMES.fullmatch(plain, one.end, other.start):
            one.take_unit(other)
            one.inferred = True


_LISTED = re.compile(" ?(?:、|和|与|及|以及) ?")


def share_lists(plain: str, quantities: list[Quantity]) -> None:
    """2.5、3.1和4亿元: unit and power behind the last are those of all. Two numbers with 、 between are no list: in
    2、3个 they are a guess."""
    at = len(quantities) - 1
    while at > 0:
        last, first = at, at
        while first > 0 and _listed(plain, quantities[first - 1], quantities[first]):
            first -= 1
        several = last - first > 1 or plain[quantities[last].start - 1] != "、"
        if first < last and several and _tells_for_all(quantities[last]):
            for quantity in quantities[first:last]:
                _be_like(quantity, quantities[last])
        at = min(first, at - 1)


def _listed(plain: str, one: Quantity, other: Quantity) -> bool:
    bare = (
        not one.named
        and one.kind is not FigureKind.ORDINAL
        and not one.vague
        and one.numeral.in_digits
        and one.numeral.power == 1
    )
    return bare and other.numeral.in_digits and bool(_LISTED.fullmatch(plain, one.end, other.start))


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


def merge_bounds(plain: str, quantities: list[Quantity]) -> list[Quantity]:
    """三年以上七年以下 and 大于10且小于20: a lower and an upper bound of one thing are a range."""
    merged: list[Quantity] = []
    for quantity in quantities:
        if merged and _bounds_meet(plain, merged[-1], quantity):
            one = merged[-1]
            if not one.named:
                one.take_unit(quantity)
            one.high, one.end, one.bound, one.tail = quantity.high, quantity.end, Bound.RANGE, quantity.tail
            one.level = None
            one.cue = f"{one.cue}…{quantity.cue}"
        else:
            merged.append(quantity)
    return merged


_BOTH = re.compile("[ ,]{0,2}(?:但|且|并且?|而且?|的?同时|又|和|、)?[ ,]{0,2}(?:、)?")
_LOWER = (Bound.AT_LEAST, Bound.MORE_THAN)
_UPPER = (Bound.AT_MOST, Bound.LESS_THAN)


def _bounds_meet(plain: str, one: Quantity, other: Quantity) -> bool:
    if one.bound not in _LOWER or other.bound not in _UPPER or one.vague or one.low >= other.high:
        return False
    if other.head - one.tail > 6 or other.head < one.tail or not _BOTH.fullmatch(plain, one.tail, other.head):
        return False
    if not one.named or not other.named:
        return not other.named or not one.named
    if one.unit == other.unit:
        return True
    if one.dimension and one.dimension == other.dimension and one.kind is not FigureKind.MONEY:
        ratio = one.factor / other.factor
        one.low, one.high = one.low * ratio, one.high * ratio
        one.take_unit(other)
        return True
    return False
