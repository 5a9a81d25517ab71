"""Numbers without a unit: which are quantities that can be compared, and which are part of a word or a name.

The words of its patterns were collected by hand: from errors on the annotated texts (``tests/data/figures``), and with
what the language has beside those.
"""

from __future__ import annotations

import re

from corpus.figures.figure import Bound
from corpus.figures.names import name_numbers
from corpus.figures.numerals.quantity import Quantity
from corpus.figures.searching import ending
from corpus.figures.units import unitless

_MOSTLY_WORDS = frozenset("两陆伍肆拾参佰仟")
"""Numerals that alone are other words, or other numbers' units."""
_FROM = frozenset("从由自")
_FROM_THAT_DAY = re.compile("[从由自]丶{1,9}的$")
_CHANGES = re.compile(
    "(?:[升降涨跌增减缩提]|回[升落]|下[降滑调]|上[升涨调]|变|调|[飙窜蹿冲跳滑掉拉扩攀放])[^,。;!?\n]{0,4}[至到为成]|变(?=\\d)"
)
"""从6.2降到4.1: what a number without a unit changes from."""
_DENYING = frozenset("不却")
_HYPHENED = re.compile(r"(?<![.\d])\d+-\d|-\d+(?![.\d])")
"""A hyphen between whole numbers; 1.13-1.28 is always a range."""
_PREDICATE = frozenset("是为")
_PARALLEL = re.compile("[^,。;!?\\n\\d]{1,6}[是为][一二三四五六七八九十\\d]")
"""左边那是三右边那是八: the next clause says the same of something else."""
_STATING = frozenset("是为于即乘除加减等比达至到报收共计从由约近得和与跟变")
_BY_HOW_MUCH = frozenset("的大小高低升降涨跌增多少差获有仅测得只值")
"""Behind one of these a decimal at the end of a clause is a number: 缩小0.05, 后者的88.9."""
_ONLY = re.compile("[只仅还仍尚][有剩]$")
"""Behind one of these digits at the end of a clause are a number: 滤过率其实只有58."""
GOING_ON = frozenset("的而仍这即乘除加减和与跟到至且并但或不却百千")
_HUNDRED = 100
"""Value from which a number in characters is a quantity without further cues. Chosen."""


def refused(plain: str, quantity: Quantity) -> bool:
    """Whether a number without a unit is not a quantity that can be compared."""
    numeral = quantity.numeral
    one_power = numeral.bare and numeral.end - numeral.start == 1
    if numeral.power == 1 and name_numbers.before_name(plain, quantity.end):
        return True
    told = (quantity.bound is not Bound.EXACT or quantity.cue) and (
        quantity.low < 0 or _HYPHENED.search(plain, quantity.start, quantity.end) is None
    )
    if told and not numeral.positional:
        return _runs_on(plain, quantity) or (one_power and not quantity.cue)
    if numeral.in_digits:
        in_digits_alone = numeral.power == 1 and plain[numeral.start : numeral.end].isascii()
        return name_numbers.is_name_number(plain, quantity) or (
            in_digits_alone and not _stands_alone(plain, quantity)
        )
    if numeral.power > 1 or abs(numeral.high) >= _HUNDRED and not numeral.positional:
        return one_power
    word = numeral.single and plain[numeral.start] in _MOSTLY_WORDS
    return word or read_out(plain, quantity) or not _stands_alone(plain, quantity)


def _runs_on(plain: str, quantity: Quantity) -> bool:
    """Whether a small number continues into a word that is in no table, as in 近8战."""
    if quantity.bound is not Bound.ABOUT or quantity.high >= _HUNDRED or not quantity.numeral.in_digits:
        return False
    if quantity.tail > quantity.end:
        return False
    after = beside(plain, quantity)[1]
    return after.isalnum() and after not in GOING_ON


def _stands_alone(plain: str, quantity: Quantity) -> bool:
    """Whether the numeral has no word next to it except one that introduces a number: 答案是五, 而不是四."""
    before, after = beside(plain, quantity)
    if before in _PREDICATE and _PARALLEL.match(plain, quantity.end):
        return True
    from_here = before in _FROM or ending(_FROM_THAT_DAY, plain, quantity.start)
    if (from_here or unitless.stated(plain, quantity)) and _CHANGES.match(plain, quantity.end):
        return True
    if after in _DENYING and before not in _STATING:
        return False
    written = plain[quantity.numeral.start : quantity.numeral.end]
    if "," in written and not plain[quantity.end : quantity.end + 1].isalnum():  # 2,100
        return True
    if after.isalnum() and after not in GOING_ON:
        return "." in plain[quantity.start : quantity.end] and unitless.stated(plain, quantity)
    if before in _STATING or unitless.stated(plain, quantity):
        return True
    if not after.isalnum():
        if quantity.numeral.in_digits and ending(_ONLY, plain, quantity.start):
            return True
        if before in _BY_HOW_MUCH and "." in plain[quantity.start : quantity.end]:
            return True
    return not before.isalnum() and before != "、" and after != "、"


def beside(plain: str, quantity: Quantity) -> tuple[str, str]:
    """The characters before and after the quantity, ignoring a space."""
    before = plain[max(0, quantity.start - 2) : quantity.start].rstrip(" ")[-1:]
    return before, plain[quantity.end : quantity.end + 2].lstrip(" ")[:1]


def read_out(plain: str, quantity: Quantity) -> bool:
    """Whether the digits are read out one by one. Two digits without a power (九五) cannot be followed by a unit;
    一一九天 can."""
    numeral = quantity.numeral
    return numeral.positional and numeral.end - numeral.start < 3
