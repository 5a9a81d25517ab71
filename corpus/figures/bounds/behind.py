"""Reads the words that bound a figure and stand behind it: 300人以上, 三年多, 百万级.

The words of its patterns were collected by hand: from errors on the annotated texts (``tests/data/figures``), and with
what the language has beside those.
"""

from __future__ import annotations

import re
from decimal import Decimal

from corpus.figures.bounds import limits
from corpus.figures.bounds.words import Cue, bound_words
from corpus.figures.figure import Bound, FigureKind
from corpus.figures.numerals.numerals import step_of
from corpus.figures.numerals.quantity import Quantity
from corpus.script import is_han

_LARGE, _HUNDRED = 10**4, 100
_BEHIND_STRONG = frozenset("的在来为由是、人")
_OF_A_LENGTH = frozenset("深高长宽远厚的水")
"""Characters behind 几 where it still bounds a length: 四尺几深."""
_BY_HOW_MUCH = re.compile(
    "[出了]?[约近逾超]?(?:\\d|[二两三四五六七八九十几半百]|一[成半倍百千万十二三四五六七八九])"
)
"""890亿多四成四: by how much something is more, so that 多 does not leave the number open."""


_A_LOAD = 100
"""Power from which kilograms with 级 are roughly so many; with less they name a class of wrestlers."""


def cue_behind(plain: str, quantity: Quantity) -> Cue | None:
    """The words behind the quantity; sets its ``tail`` to where they end, and its numbers to how far they leave it
    open."""
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
    if cue == "多" and plain.startswith(("收窄", "收缩", "收紧"), end):  # 由4米多收窄到1米
        return False
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


def _more(quantity: Quantity, cue: str, end: int) -> Cue | None:
    """三年多, 两倍多: up to one unit more."""
    if quantity.vague or quantity.bound is Bound.RANGE:
        return None
    if quantity.kind is FigureKind.FRACTION:  # 一半有余
        quantity.tail = end
        return cue, Bound.MORE_THAN
    step = step_of(quantity.numeral) if quantity.numeral.power > 1 or not quantity.named else Decimal(1)
    quantity.high += step * quantity.multiplier
    quantity.vague, quantity.end, quantity.tail = True, end, end
    return cue, Bound.MORE_THAN


def _magnitude(quantity: Quantity, cue: str, end: int) -> Cue | None:
    """百万级, 千亿美元级: from the power to ten times as much."""
    numeral = quantity.numeral
    if numeral.power < 100 and not quantity.dimension:
        return None
    if quantity.unit == "kg" and numeral.power < _A_LOAD:  # 48公斤级
        return None
    if numeral.bare and not quantity.vague:
        quantity.high *= 10
        quantity.vague = True
    quantity.tail = end
    return cue, Bound.ABOUT
