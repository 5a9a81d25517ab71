"""Joins the two ends of a range (300万至700万美元) and shares the unit between those of a change (从500亿增至800亿美元)."""

from __future__ import annotations

import re
from decimal import Decimal

from corpus.figures.figure import Bound, FigureKind
from corpus.figures.numerals.quantity import Quantity
from corpus.figures.searching import ending
from corpus.figures.units import compounds, growth
from corpus.figures.units.unit_names import OPEN_YUAN
from corpus.figures.units.units import add_classifier

_LARGE = 10**4
"""Least first amount of a change in money or counts that needs no preposition before it. Chosen."""
_FARTHEST = 24
"""How many characters may stand between the two ends of a change."""
_MEASURED = frozenset({"percent", "length", "mass", "area", "volume", "power", "energy", "temperature"})
_TOLD_ONCE = (FigureKind.COUNT, FigureKind.DURATION, FigureKind.OTHER)
_FROM_HERE = re.compile(r"(?<!年纪)(?<!年龄)[由从自][^,。;!?\n\d]{0,8}$")
_MUCH_LESS = 5
"""Ratio from which an amount before 至 is that by which another grows. Chosen."""
_DIGITS_OF_A_RANGE = 2
"""Most significant digits that the ends of a range usually have. Chosen."""
_FROM_WHAT = re.compile(r"[由从自][^,。;!?\n]{0,5}\d[^,。;!?\n]*$")
"""由350亿元上调130亿元至480亿元: where the change begins stands before."""
_SIGN_BETWEEN = 6
"""Most characters between the ends of a range."""
_TO = re.compile(" ?(?:至|到|--?|–|—{1,2}|~|−|―|〜|─|至少?到)(?:未满)? ?")
_HYPHEN = re.compile(" ?(?:-|–|−|―|─) ?")
_WORD = re.compile(" ?(?:至|到|与|和|~) ?")
_AND = re.compile(" ?(?:与|和|及|跟|同|至|到|-|~) ?")
_CENTS, _CENT = "分", Decimal("0.01")
"""30分至1元: cents, as the other end of the range shows."""
_RANK_TO = re.compile(" ?[与和及跟同至到] ?")
_BETWEEN = re.compile(" ?之?间(?!隔|接|谍|歇|断)")
_FROM = re.compile("(?:从|由|自)(?:原来|此前|当初|目前|之前|最初|过去|上年)?的?(?:约|近|不到|大约|超过)? ?$")
_RAISED_BY = re.compile("[费价薪租资][再各]?[加减]$")
_FROM_THAT_DAY = re.compile("[从由自]丶{1,9}的?$")
_SPAN_OF_PRICES = re.compile(
    "(?:租|价|费|薪|票|金|盘|售|单位|每[月日晚张呎尺人位])[^,。;!?\\n\\d升降涨跌加减调增提]{0,4}由$"
)
_SPAN_OF_SIZES = re.compile("(?:面积|[实建]用|尺寸|大小)[^,。;!?\\n\\d]{0,4}由$")
_BETWEEN_THEM = re.compile(" ?不等")
_OF_A_SPAN = re.compile(
    " ?(?:不等|之间|的区间|区间|范围|岁"
    "|(?:进一步|大幅|再|又)?(?:[增升涨降跌减缩扩提调改]|拉长|延长|上[调修]|下[调修]|压缩|放宽|收窄)[^,。;!?\\n\\d]{0,2}[至到为])"
)
"""班次由4至6分钟拉长至12分钟: the span is what changes."""
_CHANGING = (
    "(?:增|升|涨|降|跌|减|缩|扩|提|修|拉长|延长|到|至|变|调|回落|滑|加|喊|抬|压|砍|炒|拉|掉|剩|改|收|瘦)"
)
_CHANGE = re.compile(
    rf"[^,。;!?\n0-9]{{0,12}}?{_CHANGING}[^,。;!?\n0-9]{{0,8}}?(?:至|到|为|成)(?:了|约|近|超|逾|超过|不足|不到|不及|至少)? ?"
)
_CHANGED_ALONE = re.compile(
    rf"[^,。;!?\n0-9的]{{0,2}}?{_CHANGING}[^,。;!?\n0-9的]{{0,3}}?(?:至|到|为|成)(?:了|约|近|超|逾|超过|不足|不到|不及|至少){{0,2}} ?"
)
_ENDS = re.compile(" ?(?:[,。;、!?)”」』\n]|$|以上|以下|左右|上下|多|余|出头|的|和|与|及)")


def join(plain: str, quantities: list[Quantity]) -> list[Quantity]:
    """The quantities, with the ends of ranges and the parts of compound amounts joined."""
    joined: list[Quantity] = []
    for quantity in quantities:
        if joined and quantity.start - joined[-1].end <= _FARTHEST:
            if compounds.extend(plain, joined[-1], quantity) or _range(plain, joined[-1], quantity):
                continue
            _change(plain, joined[-1], quantity)
        joined.append(quantity)
    return _with_descending(plain, joined)


def _with_descending(plain: str, quantities: list[Quantity]) -> list[Quantity]:
    """获刑十一年至一年三个月不等: a range that is told from its greatest value down."""
    joined: list[Quantity] = []
    for quantity in quantities:
        greatest = joined[-1] if joined else None
        if greatest is not None and _descends(plain, greatest, quantity):
            greatest.low, greatest.end = _least_of(greatest, quantity), quantity.end
            greatest.bound = Bound.RANGE
            continue
        joined.append(quantity)
    return joined


def _descends(plain: str, first: Quantity, second: Quantity) -> bool:
    if first.high < 0 and second.high < first.low and first.unit == second.unit:  # 介于-1与-2.5之间
        return bool(_AND.fullmatch(plain, first.end, second.start) and _BETWEEN.match(plain, second.end))
    if not first.dimension or first.dimension != second.dimension or second.start - first.end > _SIGN_BETWEEN:
        return False
    exact = first.bound is second.bound is Bound.EXACT
    between = _TO.fullmatch(plain, first.end, second.start) and _BETWEEN_THEM.match(plain, second.end)
    return bool(exact and between and first.low > _least_of(first, second))


def _least_of(first: Quantity, second: Quantity) -> Decimal:
    """The second value in the unit of the first."""
    return second.low * second.factor / first.factor if first.factor else second.low


def _ranks(plain: str, first: Quantity, second: Quantity) -> bool:
    """第四到十位, 第3至第5名: ranks from one to the other, with what the last one ranks."""
    counted = second.kind in (FigureKind.ORDINAL, FigureKind.COUNT) or second.unit in ("", "级")
    if not counted or second.vague or second.hyphen or first.low >= second.high:
        return False
    between = _RANK_TO.fullmatch(plain, first.end, second.start) and _BETWEEN.match(plain, second.end)
    if first.unit not in ("", second.unit) or not (between or _TO.fullmatch(plain, first.end, second.start)):
        return False
    first.high, first.end, first.unit, first.bound = second.high, second.end, second.unit, Bound.RANGE
    return True


def _range(plain: str, first: Quantity, second: Quantity) -> bool:
    if first.kind is FigureKind.ORDINAL and first.bound is Bound.EXACT:
        return _ranks(plain, first, second)
    if (
        first.kind is FigureKind.ORDINAL
        or second.start - first.end > _SIGN_BETWEEN
        or first.bound is Bound.RANGE
    ):
        return False
    gap = second.start
    if second.hyphen and not (first.low < 0 or _WORD.fullmatch(plain, first.end, gap)):
        return False
    apart = _AND.fullmatch(plain, first.end, gap) and _BETWEEN.match(plain, second.end)
    if not apart and not _TO.fullmatch(plain, first.end, gap):
        return False
    hyphen = bool(_HYPHEN.fullmatch(plain, first.end, gap))
    starts_change = not apart and not hyphen and ending(_FROM, plain, first.start)
    if starts_change and not (_OF_A_SPAN.match(plain, second.end) or _spans(plain, first, second)):
        return False
    if (
        hyphen
        and not first.named
        and not second.named
        and not (first.numeral.in_digits and second.numeral.in_digits)
    ):
        return False
    if not hyphen and not apart and _grows_to(plain, first, second):
        return False
    if not _share(first, second) or first.low >= second.high:
        return False
    first.high, first.end, first.bound = second.high, second.end, Bound.RANGE
    first.vague = first.vague or second.vague
    if not first.named and not apart:
        add_classifier(plain, first)
    return True


def _spans(plain: str, first: Quantity, second: Quantity) -> bool:
    """年纪由3岁至78岁, 面积由258至812呎: what differs within a group and does not change."""
    return (
        _of_prices(plain, first, second)
        or (first.unit == second.unit == "岁" and plain[first.start - 1 : first.start] == "由")
        or (second.dimension == "area" and ending(_SPAN_OF_SIZES, plain, first.start) is not None)
    )


def _of_prices(plain: str, first: Quantity, second: Quantity) -> bool:
    """月租由$790至$2,710: signs at both amounts and no verb that one changes to the other are of a span of prices."""
    signs = first.start < first.numeral.start and second.start < second.numeral.start
    return (
        signs and first.kind is FigureKind.MONEY and ending(_SPAN_OF_PRICES, plain, first.start) is not None
    )


def _grows_to(plain: str, first: Quantity, second: Quantity) -> bool:
    """漲45元至1740元: by how much, and to what; 上涨3元至5元 stays a range."""
    told_twice = first.named and second.named and first.end > first.numeral.end
    measured = told_twice and first.kind not in (FigureKind.PERCENT, FigureKind.FRACTION)
    changed = growth.direction(plain, first) != 0 or ending(_RAISED_BY, plain, first.start)
    if not measured or not changed:
        return False
    exact = _exact(first) + _exact(second)
    if first.high * _MUCH_LESS < second.low or exact == 2 or (exact and first.high * 2 < second.low):
        return True
    return ending(_FROM_WHAT, plain, first.start, _FARTHEST) is not None


def _exact(quantity: Quantity) -> bool:
    """Whether the number is told to three digits and more, as the ends of a range hardly are."""
    return len(quantity.numeral.coefficient.normalize().as_tuple().digits) > _DIGITS_OF_A_RANGE


def _share(first: Quantity, second: Quantity) -> bool:
    """Give both ends one unit and one power. False when they measure different things."""
    power = second.numeral.power
    if not second.named and first.named and first.end == first.numeral.end and first.unit:
        if first.kind not in (FigureKind.MONEY, FigureKind.PERCENT, FigureKind.FRACTION):
            return False
        second.scale(first.multiplier if first.kind is FigureKind.PERCENT else 1)
        if first.kind is FigureKind.MONEY and first.multiplier == 1:
            first.scale(second.multiplier)
        second.take_unit(first)
    alone = first.end == first.numeral.end and (not first.named or first.kind is FigureKind.MONEY)
    shares_power = alone and first.numeral.power == 1
    if shares_power and power > 1 and first.numeral.coefficient < second.numeral.coefficient:
        first.scale(power)
    if not first.named:
        first.scale(second.multiplier)
        first.take_unit(second)
        first.inferred = second.inferred
        return True
    if not second.named:
        return False
    return _same_measure(first, second)


def _same_measure(first: Quantity, second: Quantity) -> bool:
    if first.kind is FigureKind.MONEY and second.kind is FigureKind.MONEY:
        if first.unit == OPEN_YUAN:
            first.unit = second.unit
        return first.unit == second.unit or second.unit == OPEN_YUAN
    if first.kind is FigureKind.SCORE and second.kind is FigureKind.MONEY and first.unit == _CENTS:
        first.scale(_CENT)
        first.take_unit(second)
        return True
    if first.dimension and first.dimension == second.dimension:
        ratio = first.factor / second.factor
        first.low, first.high = first.low * ratio, first.high * ratio
        first.take_unit(second)
        return True
    return first.kind is second.kind and first.unit == second.unit


def _change(plain: str, first: Quantity, second: Quantity) -> None:
    """从500亿增至800亿美元: two figures, and the unit stated once is that of both."""
    if first.named and not second.named:
        _change_back(plain, first, second)
    if not second.named or first.named:
        return
    between_fits = _CHANGE.fullmatch(plain, first.end, second.start) or _TO.fullmatch(
        plain, first.end, second.start
    )
    if between_fits and (
        ending(_FROM, plain, first.start)
        or (second.dimension in _MEASURED and ending(_FROM_HERE, plain, first.start))
        or ending(_FROM_THAT_DAY, plain, first.start)
        or (second.kind in (FigureKind.MONEY, FigureKind.COUNT) and first.low >= _LARGE)
    ):
        if first.numeral.power == 1 and second.numeral.power > 1 and first.low < second.numeral.coefficient:
            first.scale(second.numeral.power)
        first.scale(second.multiplier)
        first.take_unit(second)
        first.inferred = True


def _change_back(plain: str, first: Quantity, second: Quantity) -> None:
    """由1700米加长到2000: the unit told with the old number is that of the new one."""
    measured = first.dimension in _MEASURED
    from_there = ending(_FROM_HERE, plain, first.start) is not None
    if second.hyphen or not (measured or (from_there and first.kind in _TOLD_ONCE)):
        return
    if _CHANGED_ALONE.fullmatch(plain, first.end, second.start) and _ENDS.match(plain, second.end):
        second.scale(first.multiplier)
        second.take_unit(first)
        second.inferred = True
