"""半 as a number: before a unit (半年, 大半年), and in words that stand for a share (半价).

The words of its patterns were collected by hand: from errors on the annotated texts (``tests/data/figures``), and with
what the language has beside those.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from corpus.figures.figure import Bound, FigureKind
from corpus.figures.numerals.numerals import Numeral
from corpus.figures.numerals.quantity import Quantity, of
from corpus.figures.searching import around
from corpus.figures.tables import units

HALF = Decimal("0.5")
"""The value of 半."""
_BEFORE_UNIT = re.compile(
    r"半(?<![上下大小一三多两后过各参夜\d十百千万亿兆倍米斤岁吨折]半)(?<!(?<!提)前半)(?<!公里半)(?<!英里半)(?<!海里半)(?<![\d一二两三四五六七八九十百千]里半)(?<![\d一二两三四五六七八九十百多几个余][年月天时]半)"
    r"(?=年(?!轻)|载(?![货客重荷])|个?月(?!形|亮)|个?小时|个钟头|个?世纪|个点(?![位心子评赞数])|个多(?:小时|月|星期|世纪|钟头)|公里|公斤|公升|公尺|公顷|公吨|英里|海里|英寸|公分|坪|平方米|斤(?!八)|吨|[厘毫]?米|亩|尺|丈(?!夫)|克(?!拉)|两(?!银)|升|秒|分钟|个钟|个季度|个百分点|周(?![年岁围边身])|学期|度(?=[,。;、!?)]|$|左右|之差)|[片颗粒](?![天区面])|[个只条根块碗包盒杯袋瓶](?=[,。;、!?(]|$)|[包瓶杯碗盒箱袋桶勺匙罐锅根](?=[^\W\d的了])|日(?=假|[,。;]|工)|天(?:(?<=[近约逾]半天)|(?<=(?:[早晚迟]到|[早晚迟误]了|放假|调休|延误|耽误|耽搁|提前|延后|推迟|请假|请了|休息|停工|停课|停业|停电|不到|只用|花了|用了)半天)))"
)
_MOST_OF_A_UNIT = re.compile(
    "(?P<size>[大小])半(?P<unit>个?月(?!形|亮)|年|天|日|个?小时|个钟头|个世纪|个星期|个礼拜|周|载)(?!游)"
)
_HALF_A_MONTH = re.compile(
    "(?<![上下前后多大小一两三个\\d百千])半月(?=[后内前之以来,。;、!?)]|有余|左右|不到|多(?!刊|板))"
)
_HOUR_AND_A_HALF = re.compile("(?<![一二两三四五六七八九十百\\d几每多余第前后这那])个半(?:钟头?|小时)")
"""个半钟, as Cantonese says 一个半小时."""
_ONE_AND_A_HALF = Decimal("1.5")
_SHARE = re.compile("半(?:价|薪|票价|费)(?![位值])")
_SIGN = re.compile("半")


def before_units(plain: str) -> list[Numeral]:
    """The 半 before a unit (半年), as numerals."""
    return [
        Numeral(match.start(), match.end(), HALF, HALF, coefficient=HALF)
        for match in _BEFORE_UNIT.finditer(plain)
    ]


def in_words(plain: str) -> Iterator[Quantity]:
    """大半年 is more than half a year and no whole one, 小半年 less than half; 个半钟 is an hour and a half, and 半价 half
    the price."""
    for match in around(_MOST_OF_A_UNIT, _SIGN, plain, 1):
        unit = units().by_name["个月" if match["unit"] == "月" else match["unit"]]
        most = match["size"] == "大"
        quantity = of(Numeral(*match.span(), HALF, Decimal(1) if most else HALF, most, HALF))
        quantity.set_unit(unit)
        quantity.bound = Bound.RANGE if most else Bound.LESS_THAN
        quantity.cue = match["size"]
        yield quantity
    for match in around(_HALF_A_MONTH, _SIGN, plain, 0):
        quantity = of(Numeral(*match.span(), HALF, HALF, coefficient=HALF))
        quantity.set_unit(units().by_name["个月"])
        yield quantity
    for match in around(_HOUR_AND_A_HALF, _SIGN, plain, 1):
        quantity = of(Numeral(*match.span(), _ONE_AND_A_HALF, _ONE_AND_A_HALF, coefficient=_ONE_AND_A_HALF))
        quantity.set_unit(units().by_symbol["hour"])
        yield quantity
    for match in around(_SHARE, _SIGN, plain, 0):
        quantity = of(Numeral(*match.span(), Decimal(50), Decimal(50), coefficient=Decimal(50)))
        quantity.kind, quantity.unit, quantity.dimension = FigureKind.PERCENT, "%", "percent"
        yield quantity
