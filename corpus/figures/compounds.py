"""Amounts written in several parts: 5元6角, 5小时30分, 一米八五, 三年半."""

from __future__ import annotations

import re
from decimal import Decimal

from corpus.figures.arithmetic import DIGITS
from corpus.figures.figure import Bound, FigureKind
from corpus.figures.quantity import Quantity
from corpus.figures.tables import units
from corpus.figures.unit_names import OPEN_YUAN

_VALUES = {**DIGITS, **{str(digit): digit for digit in range(10)}}
_NUMBERS = frozenset("0123456789一二三四五六七八九十百千万亿号楼层室")
_HALF = re.compile("半(?![年天夜数导决场个小月导岛径径空价成])")


_DECIMAL_UNITS = frozenset({"second", "minute", "m", "zhang", "chi", "cun", "jin", "liang", "℃", "度", "m²"})
"""Units behind which a digit or two are their decimals: 9秒83, 一米八五, 两丈三, 三斤二, 三十七度二."""
_DIGITS_ONLY = frozenset({"second", "minute"})
_MOST_DECIMALS = 2
_GOES_ON = frozenset(
    "的了矮短小大轻胖高宽长深重厚粗远多左上以内外开出夺获胜刷创打摘排列位赢险领冠跑游跳就便才比和与、,。;!?)”」』 \n"
)
"""What may follow decimals in Chinese numerals; any other character makes a word with them (三斤二哥)."""


def _decimals(plain: str, whole: Quantity, digits: Quantity) -> bool:
    """9秒83 and 一米八五: whether the number behind the unit is its decimals, which are then added."""
    if whole.unit not in _DECIMAL_UNITS or digits.start != whole.end or digits.end != digits.numeral.end:
        return False
    written = plain[digits.start : digits.end]
    if not 0 < len(written) <= _MOST_DECIMALS or any(character not in _VALUES for character in written):
        return False
    in_digits = written.isascii()
    if not in_digits and (whole.numeral.in_digits or whole.unit in _DIGITS_ONLY):
        return False
    after = plain[digits.end : digits.end + 1]
    if after and (after in ".-:/%" or after in _NUMBERS or (not in_digits and after not in _GOES_ON)):
        return False
    if digits.named or whole.low != int(whole.low):
        return False
    value = Decimal("".join(str(_VALUES[character]) for character in written)).scaleb(-len(written))
    whole.low, whole.high, whole.end = whole.low + value, whole.high + value, digits.end
    return True


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


_WITHIN = re.compile(" ?(?:又|零|and)? ?")


def extend(plain: str, one: Quantity, other: Quantity) -> bool:
    """两美元又三美分, 5小时30分, 1米85: a smaller unit that continues the greater one."""
    if one.named and not one.vague and _decimals(plain, one, other):
        return True
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
