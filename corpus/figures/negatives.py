"""What its neighbourhood shows to be no figure: an indefinite 一, numbers of names and sections, codes.

What is no figure wherever it stands is masked before; see :mod:`corpus.figures.masking`.
"""

from __future__ import annotations

import re
from functools import cache

from corpus.figures.figure import Bound, FigureKind
from corpus.figures.quantity import Quantity
from corpus.figures.searching import ending
from corpus.figures.tables import any_of, counting, phrases
from corpus.script import is_han

_READING = re.compile(r"\d[a-zμω%°℃]{1,4}/$")
"""3.7V/, what stands before the second of two readings."""
_MOSTLY_WORDS = frozenset("两陆伍肆拾参佰仟")
"""Numerals that alone are other words, or other numbers' units."""
_FROM = frozenset("从由自")
_CHANGES = re.compile("(?:[升降涨跌增减缩提]|回[升落]|下[降滑调]|上[升涨调]|变|调)[^,。;!?\n]{0,4}[至到为成]")
"""从6.2降到4.1: what a number without a unit changes from."""
_DENYING = frozenset("不却")
_RATIO = re.compile(
    "(?:[率比值]|系数|指数|倍数|因子)(?:[(][^()]{1,6}[)])?(?:为|是|达|约|约为|达到|仅|仅为|高达|报|:)? ?$"
)
_HYPHENED = re.compile(r"(?<![.\d])\d+-\d|-\d+(?![.\d])")
"""A hyphen between whole numbers; 1.13-1.28 is always a range."""
_SECTION = re.compile(r"\d{1,2}\.\d{1,2}")
_EACH_WINDOW = 20
_EACH = re.compile(
    r"每 ?(?:[二两三四五六七八九十百千万]|\d)[^。;!?\n]{1,18}(?:有|就|便|才|只|配|插|含|需|出|得|里|中|间|设|能|换|收|死|中签|录|抽|送|减|加|为|是|仅|会|要|开|办|举行)[^。;!?,\n]{0,6}$"
)
_AMONG = re.compile(
    r"(?:[两三四五六七八九十百千]|\d)[个人名位户家只头件张篇][^。;!?,\n]{0,5}[里中](?:只|就|才|便|能|会|可能|至少|总|仅)?[有是留剩活死出选中抽挑][^。;!?,\n]{0,3}$"
)
_AT_LEAST = re.compile("至[少多]")
_PREDICATE = frozenset("是为")
_PARALLEL = re.compile("[^,。;!?\\n\\d]{1,6}[是为][一二三四五六七八九十\\d]")
"""左边那是三右边那是八: the next clause says the same of something else."""
_STATING = frozenset("是为于即乘除加减等比达至到报收共计从由约近得和与跟")
_BY_HOW_MUCH = frozenset("的大小高低升降涨跌增多少差获")
"""Behind one of these a decimal at the end of a clause is a number: 缩小0.05, 后者的88.9."""
GOING_ON = frozenset("的而这即乘除加减和与跟到至且并但或不却")
_TEN, _HUNDRED, _LARGE = 10, 100, 10**4
_DIGITS_OF_A_CODE = 4
_PREVIOUS = frozenset("前后上下同某这那另每任")
"""前一年 is the year before, 另一吨 another tonne."""
_SHIFTED = ("提前", "延后", "推后", "落后", "滞后")
_SOME_DAY = frozenset("有哪终头")
"""有一天 is some day, 头一年 the first year."""
_MEASURED_BY_POWERS = frozenset({"length", "mass", "area", "volume"})
"""What a bare power can measure: 百公里, 千斤."""
_DURATION_UNITS = frozenset({"year", "day", "week"})


@cache
def _before_names() -> tuple[re.Pattern[str], frozenset[str]]:
    words = phrases("names", "before")
    return re.compile(rf"{any_of(words)}[:#.\- ]{{0,2}}$"), frozenset(word[-1] for word in words) | set(
        ":#.- "
    )


@cache
def _after_names() -> re.Pattern[str]:
    return re.compile(rf" ?{any_of(phrases('names', 'after'))}")


@cache
def _durations() -> tuple[re.Pattern[str], re.Pattern[str]]:
    before = re.compile(rf"{any_of(phrases('context', 'duration_before'))} ?$")
    return before, re.compile(rf" ?{any_of(phrases('context', 'duration_after'))}")


@cache
def _scoring() -> re.Pattern[str]:
    return re.compile(rf"{any_of(phrases('context', 'scoring'))}(?:了|出)? ?$")


def refused(plain: str, quantity: Quantity) -> bool:
    """Whether the numeral is no figure after all."""
    if quantity.glued or _hyphenated(plain, quantity) or _plain_points(plain, quantity):
        return True
    if quantity.numeral.in_digits and (
        _within_latin(plain, quantity) or _leading_zeros(plain, quantity) or _section(plain, quantity)
    ):
        return True
    if not quantity.named:
        return _bare_refused(plain, quantity)
    if quantity.dimension in ("percent", "fraction"):
        return False
    return (
        _powerless(plain, quantity)
        or _nought(plain, quantity)
        or _read_out(plain, quantity)
        or _indefinite(plain, quantity)
        or _counts_in_name(plain, quantity)
    )


def _section(plain: str, quantity: Quantity) -> bool:
    """2.2本项目: the number of a section at the beginning of a line, which counts nothing."""
    start = quantity.start
    if start and plain[start - 1] != "\n":
        return False
    written = plain[quantity.numeral.start : quantity.numeral.end]
    after = plain[quantity.numeral.end : quantity.numeral.end + 1]
    return (
        is_han(after or " ")
        and _SECTION.fullmatch(written) is not None
        and (quantity.kind is FigureKind.COUNT or not quantity.named)
    )


def _within_latin(plain: str, quantity: Quantity) -> bool:
    """GPT-4, A100, COVID-19, FAST-41: letters at once before the number, or with a hyphen between."""
    start = quantity.start
    if not start:
        return False
    before = plain[start - 1]
    if before.isascii() and (before.isalpha() or before in "_#@\\"):
        return quantity.kind is not FigureKind.MONEY
    if before == "/" and ending(_READING, plain, start):
        return False
    if before in "-–/." and start > 1:
        return plain[start - 2].isascii() and plain[start - 2].isalpha()
    return False


def _leading_zeros(plain: str, quantity: Quantity) -> bool:
    start = quantity.numeral.start
    return quantity.numeral.in_digits and plain[start] == "0" and plain[start + 1 : start + 2].isdigit()


def _hyphenated(plain: str, quantity: Quantity) -> bool:
    """Whether a hyphen before the number is no minus: 1区-21594."""
    if not quantity.hyphen:
        return False
    before = plain[quantity.start - 1 : quantity.start] if quantity.start else ""
    if not before or before in "\n (,;:。、为是达于至到降跌负在约=~":
        told = quantity.named or quantity.bound is Bound.RANGE
        return not told and before not in ("", "(", "=", "为", ",")
    if quantity.kind in (FigureKind.PERCENT, FigureKind.TEMPERATURE, FigureKind.MULTIPLE):
        return False
    return not (quantity.named and is_han(before) and _may_be_negative(plain, quantity))


def _may_be_negative(plain: str, quantity: Quantity) -> bool:
    """净利润-1.2亿元: behind a noun whose quantity can be less than nothing; a count only behind a word of change, and
    other measures behind any noun when they are large, as a hyphen behind a name (午餐-25元) stands before few."""
    if ending(_negative_nouns(), plain, quantity.start):
        return True
    large = quantity.numeral.power >= _LARGE
    return large and quantity.kind is not FigureKind.COUNT and bool(quantity.dimension)


@cache
def _negative_nouns() -> re.Pattern[str]:
    return re.compile(rf"{any_of(phrases('context', 'negative'))}(?:为|是|约|达|到|至|[(][^()]{{1,4}}[)])?$")


def _bare_refused(plain: str, quantity: Quantity) -> bool:
    """Whether a number without a unit is none that a reader would compare."""
    numeral = quantity.numeral
    one_power = numeral.bare and numeral.end - numeral.start == 1
    if numeral.power == 1 and _after_names().match(plain, quantity.end):
        return True
    told = quantity.bound is not Bound.EXACT and (
        quantity.low < 0 or _HYPHENED.search(plain, quantity.start, quantity.end) is None
    )
    if told and not numeral.positional:
        return _runs_on(plain, quantity) or (one_power and not quantity.cue)
    if numeral.in_digits:
        in_digits_alone = numeral.power == 1 and plain[numeral.start : numeral.end].isascii()
        return _name_number(plain, quantity) or (in_digits_alone and not _stands_alone(plain, quantity))
    if numeral.power > 1 or abs(numeral.high) >= _HUNDRED and not numeral.positional:
        return one_power
    word = numeral.single and plain[numeral.start] in _MOSTLY_WORDS
    return word or _read_out(plain, quantity) or not _stands_alone(plain, quantity)


def _runs_on(plain: str, quantity: Quantity) -> bool:
    """近8战: whether a small number goes on into a word that no table knows."""
    if quantity.bound is not Bound.ABOUT or quantity.high >= _HUNDRED or not quantity.numeral.in_digits:
        return False
    if quantity.tail > quantity.end:
        return False
    after = _beside(plain, quantity)[1]
    return after.isalnum() and after not in GOING_ON


def _stands_alone(plain: str, quantity: Quantity) -> bool:
    """Whether no word touches the numeral on either side but one that states a number: 答案是五, 而不是四."""
    before, after = _beside(plain, quantity)
    if before in _PREDICATE and _PARALLEL.match(plain, quantity.end):
        return True
    if before in _FROM and _CHANGES.match(plain, quantity.end):
        return True
    if after in _DENYING and before not in _STATING:
        return False
    written = plain[quantity.numeral.start : quantity.numeral.end]
    if "," in written and not plain[quantity.end : quantity.end + 1].isalnum():  # 2,100
        return True
    if after.isalnum() and after not in GOING_ON:
        return "." in plain[quantity.start : quantity.end] and _stated(plain, quantity)
    if before in _STATING or _stated(plain, quantity):
        return True
    if before in _BY_HOW_MUCH and "." in plain[quantity.start : quantity.end] and not after.isalnum():
        return True
    return not before.isalnum() and before != "、" and after != "、"


def _stated(plain: str, quantity: Quantity) -> bool:
    """规模6.4地震, 指数报5.1: numbers that have no unit."""
    if "." in plain[quantity.start : quantity.end] and ending(_RATIO, plain, quantity.start):
        return True
    if "." in plain[quantity.start : quantity.end] and ending(_far_unitless(), plain, quantity.start):
        return True
    return ending(_unitless(), plain, quantity.start) is not None


@cache
def _far_unitless() -> re.Pattern[str]:
    """收视率以第七战最高, 为6.82,平均4.9: a decimal some words behind what has no unit."""
    words = any_of(phrases("context", "unitless"))
    return re.compile(rf"{words}[^。;!?\n]{{0,16}}(?:最高|最低|平均|均值|[为达至到])[约近]?$")


_LEVEL = "维持|保持|稳定|[上下]?升|回?落|[下]?降|跌|增|减|仅|只有|高达|低至|恢复|接近|超过|提高|回升|徘徊"


@cache
def _unitless() -> re.Pattern[str]:
    return re.compile(
        rf"{any_of(phrases('context', 'unitless'))}(?:{_LEVEL})?[为是达约报:在于至到近]{{0,2}} ?$"
    )


def _beside(plain: str, quantity: Quantity) -> tuple[str, str]:
    """The characters before and behind the quantity, over a space."""
    before = plain[max(0, quantity.start - 2) : quantity.start].rstrip(" ")[-1:]
    return before, plain[quantity.end : quantity.end + 2].lstrip(" ")[:1]


def _name_number(plain: str, quantity: Quantity) -> bool:
    """Numbers without a unit: serial numbers, years in titles, versions, and what stands behind a Latin name."""
    numeral, start, end = quantity.numeral, quantity.start, quantity.end
    digits = end - numeral.start
    plain_integer = plain[numeral.start : end].isdigit()
    if plain_integer and digits >= 8:
        return True
    if plain_integer and digits == 4 and 1900 <= numeral.low <= 2099:
        return True
    if _behind_hyphen(plain, start):
        return True
    return (
        (numeral.power == 1 and behind_name(plain, start))
        or _behind_product(plain, quantity)
        or _bracketed(plain, start, end)
    )


def behind_name(plain: str, start: int) -> bool:
    """Whether the number belongs to the name before it: 骁龙8295."""
    pattern, ends = _before_names()
    return start > 0 and plain[start - 1] in ends and bool(ending(pattern, plain, start))


def _behind_hyphen(plain: str, start: int) -> bool:
    """图3-1, 9/1: the second of two numbers that are no range."""
    return start > 1 and plain[start - 1] in "-–/" and plain[start - 2].isdigit()


def _behind_latin_word(plain: str, start: int) -> bool:
    """Office 365, Claude Sonnet 4."""
    return (
        start > 1 and plain[start - 1] in " ·-" and plain[start - 2].isascii() and plain[start - 2].isalpha()
    )


def _behind_product(plain: str, quantity: Quantity) -> bool:
    """A Latin word before the number, unless it is the name of a measure: BMI 28.4."""
    measured = "." in plain[quantity.start : quantity.end] and ending(_unitless(), plain, quantity.start)
    return not measured and _behind_latin_word(plain, quantity.start)


def _bracketed(plain: str, start: int, end: int) -> bool:
    before, after = plain[start - 1 : start], plain[end : end + 1]
    if before + after == "()" and end - start >= 4 and plain[start:end].isdigit():
        return True
    if before + after in ("[]", "〔〕", "【】", "《》") or after == "》":
        return True
    return after in ("”", "」", "』") and is_han(before or " ")


def _counts_in_name(plain: str, quantity: Quantity) -> bool:
    """Office 365 用户, 小米15手机: the noun behind a name's number does not count it."""
    numeral = quantity.numeral
    if quantity.kind is not FigureKind.COUNT or not numeral.in_digits or quantity.end == numeral.end:
        return False
    written = plain[numeral.start : numeral.end]
    if numeral.power > 1 or not written.replace(".", "").isdigit():
        return False
    if len(written) >= _DIGITS_OF_A_CODE and behind_name(plain, quantity.start):
        return True
    words, unit = counting(), quantity.unit
    classifier = unit in words.sure or unit in words.compound_only
    if unit not in words.nouns or classifier:
        return False
    return _behind_latin_word(plain, quantity.start) or behind_name(plain, quantity.start)


def _powerless(plain: str, quantity: Quantity) -> bool:
    """百家, 千里, 万元 without a number, and 每百万元: only 近百家 and 上万人 are quantities."""
    numeral = quantity.numeral
    if not numeral.bare:
        return False
    if quantity.start and plain[quantity.start - 1] == "每":
        return True
    measured = quantity.dimension in _MEASURED_BY_POWERS and quantity.unit != "li" or quantity.unit == "人"
    return numeral.end - numeral.start == 1 and not quantity.cue and not measured


def _nought(plain: str, quantity: Quantity) -> bool:
    """零 before what looks like a classifier: 零头."""
    numeral = quantity.numeral
    return numeral.single and plain[numeral.start] in "零〇" and not quantity.dimension


def _read_out(plain: str, quantity: Quantity) -> bool:
    """Two digits without a power, 九五, are no number that a unit could follow; 一一九天 is one."""
    numeral = quantity.numeral
    return numeral.positional and numeral.end - numeral.start < 3


def _indefinite(plain: str, quantity: Quantity) -> bool:
    """Whether 一 only means "a": unless a bound, a measure or the edges of the text say that one is counted."""
    numeral = quantity.numeral
    if quantity.high != numeral.high:  # 一年半
        return False
    is_one = numeral.single and plain[numeral.start] == "一"
    if not is_one and not (quantity.unit in _DURATION_UNITS and numeral.low == 1 and not numeral.in_digits):
        return False
    if of_each(plain, quantity.start):
        return False
    if quantity.bound is not Bound.EXACT or quantity.level is not None:
        return quantity.cue in ("级", "多", "余") and quantity.kind is FigureKind.COUNT
    if _previous(plain, quantity.start):
        return True
    if quantity.unit in _DURATION_UNITS and plain[quantity.start - 1 : quantity.start] in _SOME_DAY:
        return True
    if quantity.sure:
        return False
    if quantity.unit in _DURATION_UNITS:
        before, after = _durations()
        return not (
            ending(before, plain, quantity.start)
            or (after.match(plain, quantity.end) and not _AT_LEAST.match(plain, quantity.end))
        )
    counted = _counting_one(quantity.unit in ("人", "名")).search(
        plain, max(0, quantity.start - 4), quantity.start
    )
    return counted is None and any(char.isalnum() for char in _beside(plain, quantity))


def _previous(plain: str, start: int) -> bool:
    """前一年 is the year before; 提前一年 is earlier by a year."""
    return plain[start - 1 : start] in _PREVIOUS and start > 0 and not plain.endswith(_SHIFTED, 0, start)


def of_each(plain: str, start: int) -> bool:
    """每三人就有一人: whether a number of each stands before in the sentence, so that 一 is counted too."""
    window = max(0, start - _EACH_WINDOW)
    each = plain.rfind("每", window, start)
    if each >= 0 and _EACH.match(plain, each, start) is not None:
        return True
    among = max(plain.rfind("里", window, start), plain.rfind("中", window, start))
    return among >= 0 and _AMONG.search(plain, window, start) is not None


@cache
def _counting_one(person: bool) -> re.Pattern[str]:
    words = phrases("context", "counting_one")
    more = phrases("context", "counting_one_person") if person else ()
    return re.compile(rf"{any_of([*words, *more])}$")


def _plain_points(plain: str, quantity: Quantity) -> bool:
    """三分 is a score only after 得, 评 and their like; 77.97分 always is."""
    if quantity.kind is not FigureKind.SCORE or quantity.numeral.in_digits:
        return False
    if quantity.high > _TEN and not quantity.numeral.bare and not quantity.numeral.positional:
        return False
    return not ending(_scoring(), plain, quantity.start)
