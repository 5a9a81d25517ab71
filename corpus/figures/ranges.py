"""Quantities that belong together as the two ends of a range (300万至700万美元) or of a change (从500亿增至800亿美元)."""

from __future__ import annotations

import re

from corpus.figures import compounds, growth
from corpus.figures.figure import Bound, FigureKind
from corpus.figures.quantity import Quantity
from corpus.figures.unit_names import OPEN_YUAN
from corpus.figures.units import add_classifier

_LARGE = 10**4
_MUCH_LESS = 5
_TO = re.compile(" ?(?:至|到|--?|–|—{1,2}|~|−|―|〜|─|至少?到)(?:未满)? ?")
_HYPHEN = re.compile(" ?(?:-|–|−|―|─) ?")
_WORD = re.compile(" ?(?:至|到|与|和|~) ?")
_AND = re.compile(" ?(?:与|和|及|跟|同|至|到|-|~) ?")
_RANK_TO = re.compile(" ?[与和及跟同至到] ?")
_BETWEEN = re.compile(" ?之?间(?!隔|接|谍|歇|断)")
_FROM = re.compile("(?:从|由|自)(?:原来|此前|当初|目前|之前|最初|过去|上年)?的?(?:约|近|不到|大约|超过)? ?$")
_OF_A_SPAN = re.compile(" ?(?:不等|之间|的区间|区间|范围|岁)")
_CHANGE = re.compile(
    r"[^,。;!?\n0-9]{0,12}?(?:增|升|涨|降|跌|减|缩|扩|提|到|至|变|调|回落|滑)[^,。;!?\n0-9]{0,8}?(?:至|到|为|成)(?:了|约|近|超|逾|超过)? ?"
)


def join(plain: str, quantities: list[Quantity]) -> list[Quantity]:
    """The quantities with those made one that are two ends of a range or parts of one amount."""
    joined: list[Quantity] = []
    for quantity in quantities:
        if joined and (compounds.extend(plain, joined[-1], quantity) or _range(plain, joined[-1], quantity)):
            continue
        if joined:
            _change(plain, joined[-1], quantity)
        joined.append(quantity)
    return joined


def _ranks(plain: str, one: Quantity, other: Quantity) -> bool:
    """第四到十位, 第3至第5名: ranks from one to the other, with what the last one ranks."""
    counted = other.kind in (FigureKind.ORDINAL, FigureKind.COUNT) or not other.named
    if not counted or other.vague or other.hyphen or one.low >= other.high:
        return False
    between = _RANK_TO.fullmatch(plain, one.end, other.start) and _BETWEEN.match(plain, other.end)
    if one.unit not in ("", other.unit) or not (between or _TO.fullmatch(plain, one.end, other.start)):
        return False
    one.high, one.end, one.unit, one.bound = other.high, other.end, other.unit, Bound.RANGE
    return True


def _range(plain: str, one: Quantity, other: Quantity) -> bool:
    if one.kind is FigureKind.ORDINAL and one.bound is Bound.EXACT:
        return _ranks(plain, one, other)
    if one.kind is FigureKind.ORDINAL or other.start - one.end > 6 or one.bound is Bound.RANGE:
        return False
    gap = other.start
    if other.hyphen and not (one.low < 0 or _WORD.fullmatch(plain, one.end, gap)):
        return False
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
    if not one.named and not apart:
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
