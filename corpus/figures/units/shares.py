"""Reads shares: 百分之五, 三成五, 打七折, 四分之一, 大半, 5/2.

The words of its patterns were collected by hand: from errors on the annotated texts (``tests/data/figures``), and with
what the language has beside those.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from unicodedata import numeric

from corpus.figures.figure import Bound, FigureKind
from corpus.figures.numerals.arithmetic import DIGITS
from corpus.figures.numerals.numerals import Numeral
from corpus.figures.numerals.quantity import Quantity, of
from corpus.figures.searching import around
from corpus.figures.units.unit_names import lookup

_OF = re.compile(" {0,2}分 {0,2}之 {0,2}")
_BEGINS_A_SHARE = frozenset(" 分份又成折")
_OF_IN_HONG_KONG = re.compile(
    "(?<![得评打扣考第点时每])[三四五六七八九十][分份](?=[一二三四五六七八九](?![一二三四五六七八九十百千万亿个点块元角毛次板秒钟名位条只张场球篮班刻把套份趟]))"
)
"""三分二, as Hong Kong writes 三分之二."""
_HUNDRED_OF_HUNDRED = re.compile("分(?=百(?!分))")
_AND = re.compile(" ?又 ?")
_NEGATIVE = re.compile("负 {0,2}")
_SLASHED = re.compile(r"(?<![\d./a-z])(?<![\da-z)/]-)(?:(\d{1,3})[ 又])?(\d{1,4})/(\d{1,4})(?![\d/a-z]|\.\d)")
_BEFORE_A_NOUN = "员工|本[科地港]|年轻|果农|长者|人[愿认选表支反觉希想同死会都不没能是在只有用买活靠说]"
"""Words behind 成 that with it would be others: 三成员工 are three tenths of the employees."""
_IN_A_WORD = (
    r"[为立长本员功果交品绩型熟就分因名年效色衣虫婚绩套语像群]|了(?![,。;!?、)…\n]|$)|都(?!不止|不到|没|[是系不在有用会能要选说去被由靠讲])"
    "|人(?![口员群士均数选才])"
)
_HUNDREDTHS = (
    "[一二三四五六七八九零](?![一二三四五六七八九十百千万亿个]|成(?![立为员功长交]))|[一二三四五六七八九零](?=一[路直度举])"
    "|[一二三四五六七八九零][一二三四五六七八九](?=[,。;、!?)的]|$|的)"
    r"|(?<=\d成)\d{1,2}(?![\d.%十百千万亿成折年月日人名个位家元岁-]|,\d)|半(?![数年月天日个夜以])"
)
"""二 of 三成二, 半 of 三成半, and 21 of 3成21."""
_TENTHS = re.compile(rf" {{0,2}}成(?:(?={_BEFORE_A_NOUN})|(?!{_IN_A_WORD}))(?: ?({_HUNDREDTHS}))?")
_TENTHS_ARE = re.compile("(?<=[约近超逾占有达余过足到至])[一二两三四五六七八九]成(?=[为是就]|人(?!口))")
_TENTHS_OF_PEOPLE = re.compile("(?<=[二两三四五六七八九])成(?=人)()")
"""五成人给: behind a numeral grown people have a classifier (五个成人), so that these are tenths."""
_TENTH = re.compile("成()")
"""约七成为新烧, 超过两成就罚: behind a bound 成为 and 成就 are no words."""
_REDUCED = re.compile(" {0,2}折(?![伞屏页门叠合算旧线页扣腾断射返服中本磨现成]|起来)")
_REDUCED_IN_WORDS = re.compile(
    "(?<=[打票价费])对折(?!叠)|(?<![\\d.])(?P<spaced>\\d \\d) ?折|(?P<tenth>半成(?![品功员本长]))"
)
_SMALL_DENOMINATOR = 20
"""Greatest small denominator. Chosen: larger ones are mostly of readings, dates or names."""
_IN_FRACTIONS = frozenset({"time", "length", "mass", "volume"})
"""What is told in fractions of its units: 1/4秒, 3/4英寸."""
_IN_ONE_CHARACTER = re.compile(r"(?:(?<![\d.])(?P<whole>\d{1,3}) ?)?(?P<part>[¼½¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])")
_NAMES = {(24, 7), (9, 11), (7, 24)}
"""24/7, and what else looks like a fraction and is a name."""
_MEASURE = re.compile(" ?(?:mmhg|毫米汞柱|分贝|db|kpa|千帕|度|℃|v|伏)")
_HALF = re.compile(
    "(?P<most>一半多|一多半|一大半)|(?P<more>过半数?|超半数?|逾半数?|大半)(?![年个小天日月夜生辈圈里场公米分百边空导以辈])"
    "|(?P<near>近半数?|将近半数)(?![年个小天日月夜生辈圈里场公米分百边空导])"
    "|一半|半数|各半|对半(?=开|分)"
)


_PART_OF_A_PERCENT = re.compile("(?P<below>[二三四五六七八九])分之?(?P<above>[一二三四五六七八九])厘(?!米)")
"""四分一厘, as Hong Kong tells interest: a quarter of a per cent."""
_SIGN_OF_A_PERCENT = re.compile("厘")
_SIGN_OF_HALF, _SLASH, _SIGN_OF_REDUCED = re.compile("半"), re.compile(r"/(?<=\d.)"), re.compile("折|半成")


_INTEREST = re.compile(
    "(?P<term>[月年])(?:息|利率?)(?:均|都)?(?:按|为|约|是|约定为?)?"
    "(?P<rate>(?P<whole>[一二两三四五六七八九\\d])分(?:(?P<tenths>[一二三四五六七八九])厘?|(?P<half>半))?)(?![之钟析])"
)
"""月息一分二 is 1.2 % a month, 年息二分 20 % a year, as loans between people are told."""
_SIGN_OF_INTEREST = re.compile("[息利](?<=[月年].)")


@dataclass(frozen=True, slots=True)
class Share:
    """A share read from one or more numerals."""

    quantity: Quantity
    used: int
    """How many numerals of the list it took."""


def read(plain: str, numerals: Sequence[Numeral], index: int) -> Share | None:
    """The share that begins with the numeral at ``index``, if one does."""
    numeral = numerals[index]
    if plain[numeral.end : numeral.end + 1] not in _BEGINS_A_SHARE:
        return None
    return _over(plain, numerals, index) or _mixed(plain, numerals, index) or _tenths(plain, numeral)


def _over(plain: str, numerals: Sequence[Numeral], index: int) -> Share | None:
    """百分之五 and 千分之三, which are percentages, and 三分之一, a fraction."""
    below = numerals[index]
    match = _OF.match(plain, below.end) or (below.bare and _HUNDRED_OF_HUNDRED.match(plain, below.end))
    if not match and below.single:
        match = _OF_IN_HONG_KONG.match(plain, below.start)
    above = _next(plain, numerals, index, match.end()) if match else None
    if above is None or not below.low or below.vague:
        return None
    if match and plain[match.end() - 1] in "分份" and not below.bare and above.low >= below.low:
        return None
    quantity = of(above)
    quantity.start = _start_with_sign(plain, below.start)
    negative = (quantity.start < below.start) != bool(_NEGATIVE.match(plain, match.end() if match else 0))
    if below.bare:
        _become(quantity, FigureKind.PERCENT, "%", Decimal(100) / below.low)
    else:
        _become(quantity, FigureKind.FRACTION, "1", 1 / below.low)
    if negative:
        quantity.low, quantity.high = -quantity.high, -quantity.low
    return Share(quantity, 2)


def _mixed(plain: str, numerals: Sequence[Numeral], index: int) -> Share | None:
    """三又二分之一."""
    whole = numerals[index]
    match = _AND.match(plain, whole.end)
    if match is None or index + 1 >= len(numerals) or numerals[index + 1].start != match.end():
        return None
    part = _over(plain, numerals, index + 1)
    if part is None:
        return None
    quantity = part.quantity
    if quantity.unit == "%":
        quantity.low, quantity.high = quantity.low / 100, quantity.high / 100
        _become(quantity, FigureKind.FRACTION, "1", Decimal(1))
    quantity.low, quantity.high = whole.low + quantity.low, whole.low + quantity.high
    quantity.start = _start_with_sign(plain, whole.start)
    if quantity.start < whole.start:
        quantity.low, quantity.high = -quantity.high, -quantity.low
    return Share(quantity, 1 + part.used)


def _next(plain: str, numerals: Sequence[Numeral], index: int, at: int) -> Numeral | None:
    negative = _NEGATIVE.match(plain, at)
    wanted = negative.end() if negative else at
    if index + 1 < len(numerals) and numerals[index + 1].start == wanted:
        return numerals[index + 1]
    return None


def _start_with_sign(plain: str, start: int) -> int:
    return start - 1 if start and plain[start - 1] == "负" else start


def _tenths(plain: str, numeral: Numeral) -> Share | None:
    """三成五 is 35 %, 七折 is 70 % of the price."""
    low = numeral.low
    quantity = of(numeral)
    tenths = (
        _TENTHS.match(plain, numeral.end)
        or _TENTHS_OF_PEOPLE.match(plain, numeral.end)
        or (_TENTHS_ARE.match(plain, numeral.start) and _TENTH.match(plain, numeral.end))
    )
    if tenths and low <= 10 and not numeral.bare:
        _become(quantity, FigureKind.PERCENT, "%", Decimal(10))
        extra = _behind_tenths(tenths[1] or "零")
        quantity.low, quantity.high, quantity.end = quantity.low + extra, quantity.high + extra, tenths.end()
        return Share(quantity, 1)
    reduced = _REDUCED.match(plain, numeral.end)
    if reduced and 0 < low < 100 and low != 10 and not numeral.bare:
        spelled = low >= 10
        if numeral.positional or (spelled and numeral.in_digits) or numeral.vague:
            _become(quantity, FigureKind.PERCENT, "%", Decimal(1 if spelled else 10))
        elif spelled:
            return None
        else:
            _become(quantity, FigureKind.PERCENT, "%", Decimal(10))
        quantity.end = reduced.end()
        return Share(quantity, 1)
    return None


def _behind_tenths(written: str) -> Decimal:
    """What the digits behind 成 add: the hundredth of 三成二, and the thousandth too of 3成21."""
    if written == "半":
        return Decimal(5)
    first, *second = (Decimal(DIGITS.get(digit, digit)) for digit in written)
    return sum((digit / 10 for digit in second), start=first)


def _become(quantity: Quantity, kind: FigureKind, unit: str, factor: Decimal) -> None:
    quantity.kind, quantity.unit, quantity.multiplier = kind, unit, factor
    quantity.dimension = "percent" if unit == "%" else "fraction"
    quantity.factor = Decimal(1) if unit == "%" else Decimal(100)
    quantity.scale(factor)


def in_words(plain: str) -> Iterator[Quantity]:
    """The halves and slashed fractions of a text, which the numeral scanner does not see as one numeral."""
    for match in around(_HALF, _SIGN_OF_HALF, plain, 2):
        yield _half(match)
    for match in around(_SLASHED, _SLASH, plain, 9):
        whole, above, below = (int(part or 0) for part in match.groups())
        if _is_fraction(plain, match, whole, above, below):
            value = Decimal(whole) + Decimal(above) / Decimal(below)
            negative = match.start() > 0 and plain[match.start() - 1] == "-"
            value = -value if negative else value
            quantity = _fraction(match.start() - negative, match.end(), value, value)
            _measure(plain, quantity)
            yield quantity
    for match in _IN_ONE_CHARACTER.finditer(plain):
        value = Decimal(int(match["whole"] or 0)) + Decimal(numeric(match["part"]))
        quantity = _fraction(*match.span(), value, value)
        _measure(plain, quantity)
        yield quantity
    for match in around(_PART_OF_A_PERCENT, _SIGN_OF_A_PERCENT, plain, 3):
        yield _percent(match.span(), Decimal(DIGITS[match["above"]]) / Decimal(DIGITS[match["below"]]))
    for match in around(_REDUCED_IN_WORDS, _SIGN_OF_REDUCED, plain, 4):
        yield _worded_percent(match)
    for match in around(_INTEREST, _SIGN_OF_INTEREST, plain, 1):
        yield _percent(match.span("rate"), _interest(match))


def _interest(match: re.Match[str]) -> Decimal:
    """The interest in per cent: 分 is one of a hundred a month and one of ten a year."""
    whole, tenths = (Decimal(DIGITS.get(match[part] or "零", match[part])) for part in ("whole", "tenths"))
    rate = whole + (Decimal("0.5") if match["half"] else tenths / 10)
    return rate * 10 if match["term"] == "年" else rate


def _measure(plain: str, quantity: Quantity) -> None:
    """Make 1/4秒 a quarter of a second; before other nouns (1/3居民) a fraction is a share of what they name."""
    name, end = lookup(plain, quantity.end) or (None, quantity.end)
    if name is None or name.unit is None or name.unit.dimension not in _IN_FRACTIONS:
        return
    quantity.set_unit(name.unit)
    quantity.scale(name.part)
    quantity.end = end


def _is_fraction(plain: str, match: re.Match[str], whole: int, above: int, below: int) -> bool:
    """Whether two numbers with a slash are one fraction. 150/95mmHg and 40/55分贝 are two readings, and an improper
    fraction (5/2杯) has a small denominator, as it else is a date or a name (24/7)."""
    if not below or below > 1000:
        return False
    if above < below or whole:
        return below <= _SMALL_DENOMINATOR or below % 100 == 0 or not _reading_behind(plain, match.end())
    if above == below or below > _SMALL_DENOMINATOR or (above, below) in _NAMES:
        return False
    return above <= 10 * below and not _reading_behind(plain, match.end())


def _reading_behind(plain: str, at: int) -> bool:
    return _MEASURE.match(plain, at) is not None


def _worded_percent(match: re.Match[str]) -> Quantity:
    """打对折 is 50 %, 半成 5 %, and 7 2 折 is 72 % with a space inside."""
    percent = Decimal(5) if match["tenth"] else Decimal((match["spaced"] or "50").replace(" ", ""))
    return _percent(match.span(), percent)


def _percent(span: tuple[int, int], percent: Decimal) -> Quantity:
    quantity = _fraction(*span, percent, percent)
    quantity.kind, quantity.unit, quantity.dimension = FigureKind.PERCENT, "%", "percent"
    quantity.factor = Decimal(1)
    return quantity


def _half(match: re.Match[str]) -> Quantity:
    half = Decimal("0.5")
    if match["more"] or match["most"]:
        quantity = _fraction(match.start(), match.end(), half, Decimal(1))
        quantity.vague, quantity.bound = True, Bound.MORE_THAN
        quantity.cue = "多" if match["most"] else match.group()[0]
    elif match["near"]:
        quantity = _fraction(match.start(), match.end(), Decimal("0.45"), half)
        quantity.vague, quantity.bound, quantity.cue = True, Bound.ABOUT, match.group()[0]
    else:
        quantity = _fraction(match.start(), match.end(), half, half)
    return quantity


def _fraction(start: int, end: int, low: Decimal, high: Decimal) -> Quantity:
    numeral = Numeral(start, end, low, high, coefficient=low)
    quantity = of(numeral)
    quantity.kind, quantity.unit, quantity.dimension = FigureKind.FRACTION, "1", "fraction"
    quantity.factor = Decimal(100)
    return quantity
