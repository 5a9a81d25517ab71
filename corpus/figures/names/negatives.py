"""What its neighbourhood shows to be no figure: an indefinite 一, the number of a section, a code.

Numbers without a unit are judged in :mod:`corpus.figures.names.bare_numbers`, those of names in
:mod:`corpus.figures.names.name_numbers`.

What is no figure wherever it stands is masked before; see :mod:`corpus.figures.names.masking`.

The words of its patterns were collected by hand: from errors on the annotated texts (``tests/data/figures``), and with
what the language has beside those.
"""

from __future__ import annotations

import re
from functools import cache

from corpus.figures.figure import Bound, FigureKind
from corpus.figures.names import bare_numbers, name_numbers
from corpus.figures.names.bare_numbers import beside, read_out
from corpus.figures.numerals.quantity import Quantity
from corpus.figures.searching import ending
from corpus.figures.tables import any_of, phrases
from corpus.script import is_han

_READING = re.compile(r"\d[a-zμω%°℃]{1,4}/$")
"""3.7V/, the text before the second of two readings."""
_SECTION = re.compile(r"\d{1,2}\.\d{1,2}")
_EACH_WINDOW = 20
"""Characters before a number in which 每 is looked for. Chosen."""
_EACH = re.compile(
    r"每 ?(?:[二两三四五六七八九十百千万]|\d)[^。;!?\n]{1,18}(?:有|就|便|才|只|配|插|含|需|出|得|里|中|间|设|能|换|收|死|中签|录|抽|送|减|加|为|是|仅|会|要|开|办|举行)[^。;!?,\n]{0,6}$"
)
_AMONG = re.compile(
    r"(?:[两三四五六七八九十百千]|\d)[个人名位户家只头件张篇][^。;!?,\n]{0,5}[里中](?:只|就|才|便|能|会|可能|至少|总|仅)?[有是留剩活死出选中抽挑][^。;!?,\n]{0,3}$"
)
_PARTED = re.compile("(?:[两二三四五六七八九十]|\\d)[人名死][^。!?;\n]{0,16}[,、](?:另外?|其余|还有|和|及)?$")
"""两人重伤,一人轻伤: a group is told in its parts."""
_CLASSES = ("人", "名", "死", "伤")
_AT_LEAST = re.compile("至[少多]")
_TEN, _LARGE = 10, 10**4
_LABELLED, _NUMERALS = frozenset("类档组等级"), "一二三四五六七八九"
_LEAST_LABEL, _LABELS_WITHIN = 3, 80
"""The number that names a class follows the one below it (二类, 三类) within so many characters; 一 and 二 count none."""
_PREVIOUS = frozenset("前后上下同某这那另每任")
"""前一年 is the year before, 另一吨 another tonne."""
_SHIFTED = (
    "提前",
    "延后",
    "推后",
    "落后",
    "滞后",
    "饭前",
    "餐前",
    "睡前",
    "术前",
    "赛前",
    "会前",
    "产前",
    "飞前",
)
"""Words that end in 前 or 后, behind which 一 counts: 提前一年 is earlier by a year, 饭前一小时 an hour before the meal,
and 前一年 the previous one."""
_SOME_DAY = frozenset("有哪终头")
"""有一天 is some day, 头一年 the first year."""
_FOR_A_WAY = re.compile("(?:平均|只要|大概|[是为约近要才])?\\d+(?:\\.\\d+)?(?:度|升|l|kwh)")
"""百公里19.8度: the way for which an amount is told."""
_MEASURED_BY_POWERS = frozenset({"length", "mass", "area", "volume"})
"""What a bare power can measure: 百公里, 千斤."""
_UP_TO_A_DAY = re.compile("(?:截至|截止到?)丶{2,}的?(?:过去|之前|前)?$")
"""截至1月24日的一周: the week that ends with the day; dates have been masked."""
_SO_OFTEN = re.compile(
    "[两二三四五六七八九十\\d]+(?:次|回|针|剂|趟|轮|场|熟|收|茬|届)(?![年代])"
    "|[两三四五六七八][涨降跌升调改换修迁搬闹](?=[,。;、!?)”」\\n]|$)"
)
"""一年两针, 一年三涨: how often in the time."""
_DURATION_UNITS = frozenset({"year", "day", "week"})


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
        return bare_numbers.refused(plain, quantity)
    if quantity.dimension in ("percent", "fraction"):
        return False
    return (
        _powerless(plain, quantity)
        or _label(plain, quantity)
        or _nought(plain, quantity)
        or read_out(plain, quantity)
        or _indefinite(plain, quantity)
        or name_numbers.counts_in_name(plain, quantity)
    )


def _section(plain: str, quantity: Quantity) -> bool:
    """2.2本项目, 3.1 数据来源: the number of a section at the beginning of a line, which counts nothing."""
    start = quantity.start
    if start and plain[start - 1] != "\n":
        return False
    written = plain[quantity.numeral.start : quantity.numeral.end]
    after = plain[quantity.numeral.end : quantity.numeral.end + 2].lstrip(" ")[:1]
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
        valued = quantity.kind is FigureKind.MULTIPLE and ending(_VALUATION, plain, start) is not None
        return quantity.kind not in (FigureKind.MONEY, FigureKind.PERCENT) and not valued
    if before == "/" and ending(_READING, plain, start):
        return False
    if before in "-–/." and start > 1:
        return plain[start - 2].isascii() and plain[start - 2].isalpha()
    return False


_VALUATION = re.compile("(?<![a-z])(?:p[ebs]|peg|pb)$")
"""对应PE21倍: behind the name of a ratio of prices a multiple is a figure."""


def _leading_zeros(plain: str, quantity: Quantity) -> bool:
    start = quantity.numeral.start
    return quantity.numeral.in_digits and plain[start] == "0" and plain[start + 1 : start + 2].isdigit()


_COMPARED_WITH = re.compile(
    "值[^,。;!?\\n\\d]{0,4}(?:[大小等高低介]于|[升降跌回][升落]?[到至])$|(?:[大小]于(?:或?等于)|介于)$"
)
"""What a value below nothing is compared with."""


def _hyphenated(plain: str, quantity: Quantity) -> bool:
    """Whether a hyphen before the number is no minus: 1区-21594."""
    if not quantity.hyphen:
        return False
    before = plain[quantity.start - 1 : quantity.start] if quantity.start else ""
    if before == "值" or ending(_COMPARED_WITH, plain, quantity.start):  # T值-3.4, T值大于-1
        return False
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
    return re.compile(
        rf"{any_of(phrases('context', 'negative'))}(?:一度|曾|最低|最新)?(?:为|是|约|达|到|至|[(][^()]{{1,4}}[)])?$"
    )


def _powerless(plain: str, quantity: Quantity) -> bool:
    """百家, 千里, 万元 without a number, and 每百万元: only 近百家 and 上万人 are quantities."""
    numeral = quantity.numeral
    if not numeral.bare:
        return False
    if quantity.start and plain[quantity.start - 1] == "每":
        return True
    if quantity.unit == "km" and _FOR_A_WAY.match(plain, quantity.end):
        return True
    measured = quantity.dimension in _MEASURED_BY_POWERS and quantity.unit != "li" or quantity.unit == "人"
    told = quantity.cue or quantity.vague  # 近百家, 百来次
    return numeral.end - numeral.start == 1 and not told and not measured


def _label(plain: str, quantity: Quantity) -> bool:
    """三类区域 behind 二类区域: a class by its number, and no count."""
    numeral = quantity.numeral
    if quantity.unit not in _LABELLED or not numeral.single or not _LEAST_LABEL <= numeral.low < _TEN:
        return False
    before = f"{_NUMERALS[int(numeral.low) - 2]}{quantity.unit}"
    return plain.find(before, max(0, quantity.start - _LABELS_WITHIN), quantity.start) >= 0


def _nought(plain: str, quantity: Quantity) -> bool:
    """零 before what looks like a classifier: 零头."""
    numeral = quantity.numeral
    return numeral.single and plain[numeral.start] in "零〇" and not quantity.dimension


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
        if quantity.unit != "day" and ending(_UP_TO_A_DAY, plain, quantity.start):
            return False
        return not (
            ending(before, plain, quantity.start)
            or _SO_OFTEN.match(plain, quantity.end)
            or (after.match(plain, quantity.end) and not _AT_LEAST.match(plain, quantity.end))
        )
    counted = _counting_one(quantity.unit in ("人", "名")).search(
        plain, max(0, quantity.start - 4), quantity.start
    )
    return counted is None and any(char.isalnum() for char in beside(plain, quantity))


def _previous(plain: str, start: int) -> bool:
    """前一年 is the year before; 提前一年 is earlier by a year."""
    return plain[start - 1 : start] in _PREVIOUS and start > 0 and not plain.endswith(_SHIFTED, 0, start)


def of_each(plain: str, start: int) -> bool:
    """每三人就有一人: whether a number of each stands before in the sentence, so that 一 is counted too."""
    window = max(0, start - _EACH_WINDOW)
    each = plain.rfind("每", window, start)
    if each >= 0 and _EACH.match(plain, each, start) is not None:
        return True
    if plain.startswith(_CLASSES, start + 1) and _PARTED.search(plain, window, start):
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
