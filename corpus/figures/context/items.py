"""Lists in which a clause is only a thing and a number without a unit: prices of what somebody bought (肌酸79,腰带260),
and what is measured as the thing before it was (左眼175度,右眼225).

The words of its patterns were collected by hand: from errors on the annotated texts (``tests/data/figures``), and with
what the language has beside those.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from corpus.figures.figure import FigureKind
from corpus.figures.numerals.quantity import Quantity
from corpus.figures.searching import ending
from corpus.figures.units import unitless

_ITEM = re.compile(
    "(?:^|[,;、。:(\\n] ?)(?P<thing>[^\\W\\da-z_一二两三四五六七八九十百千万亿]{1,6}|[两三四五六七八九十][个只件颗粒斤盒张碗杯份包条双支瓶套串])$"
)
_COST = re.compile("[费价租薪款税金]$")
"""油费910: what such words name costs money, whatever the figure before it measures."""
_NO_THING = re.compile(
    "第|人[口数]|户数|编号|[人户员]$|[涨跌]停|粉丝|[点获]赞|评[分论]|[得总均比积]分|排名?|指数|[号路线届座期版型级班组]$|[率比值度量重长高龄]$|心|血|体|分贝|[从到至由是为有达比]$|今年|年龄|[数就也才只]$|[不超]过$|[合总共累]计?$"
)
"""What is told in a list as well, and costs nothing."""
_ENDS = re.compile(" ?[,;、。)\\n]|$")
_AROUND, _NEIGHBOURS, _FEWEST = 45, 4, 2
"""How many characters and figures away amounts make prices of a list, and how many of them, unless the nearest is such a
price itself. Chosen."""
_LEAST, _MOST = 10, 100_000
"""What such things cost. Chosen."""
_NEXT = re.compile(
    "[^\\W\\d,、;]{0,4}[,、;](?:其次)?(?P<thing>[^\\W\\da-z_一二两三四五六七八九十百千万亿]{1,6})"
)
_SIDE = re.compile(" ?[,、] ?[纵横长宽高深厚]")
"""纵31.2厘米,横942: sides of one thing, of whatever lengths."""
_DATE = re.compile("[^\\W\\d,、;丶]{0,4}[,、;]丶{3,8}年?")
"""2016年分娩1,050例,2020年612: between the members of a series over time only a date stands, which is masked."""
_UNLIKE = frozenset({"time", "calendar", "age", "percent", "points", "multiple", "money", ""})
"""Dimensions of figures beside which a number may well be of another kind."""
_MEASURED_BY = dict.fromkeys("高长宽深厚", "length") | {"重": "mass"}
_ALIKE = 4
"""How many times as large as the other one of two things that are measured alike may be."""
_BRACKETED = re.compile("\\)[、,][^,;。!?\\n()]{2,8}\\($")


def measure_alike(plain: str, quantities: Sequence[Quantity]) -> None:
    """Give a number of such a list the unit of the figure before it, if it is about as large."""
    _score_alike(plain, quantities)
    for first, second in pairwise(quantities):
        if second.named or not second.numeral.in_digits or unitless.named(plain, second.start):
            continue
        if _is_of_series(plain, first, second):
            second.take_unit(first)
            second.inferred = True
            continue
        scored = first.kind is FigureKind.SCORE and first.unit == "分"
        if first.dimension in _UNLIKE and not scored:
            continue
        if second.numeral.power != first.numeral.power or not second.is_about_as_large(first, _ALIKE):
            continue
        item = _NEXT.fullmatch(plain, first.end, second.start)
        if (
            item
            and not _COST.search(item["thing"])
            and _is_alike(first, item["thing"])
            and _ENDS.match(plain, second.end)
        ):
            second.take_unit(first)
            second.inferred = True


def _score_alike(plain: str, quantities: Sequence[Quantity]) -> None:
    """手感8.5,做工7,软件4分: the last score of a list names the unit of all."""
    for first, second in reversed(list(pairwise(quantities))):
        scored = second.kind is FigureKind.SCORE and second.unit == "分"
        if not scored or first.named or not first.numeral.in_digits or first.numeral.power != 1:
            continue
        item, before = _NEXT.fullmatch(plain, first.end, second.start), ending(_ITEM, plain, first.start)
        things = [match["thing"] for match in (item, before) if match is not None]
        if len(things) == 2 and not any(_NO_THING.search(thing) for thing in things):
            first.take_unit(second)
            first.inferred = True


def _is_of_series(plain: str, first: Quantity, second: Quantity) -> bool:
    if not first.named or not _ENDS.match(plain, second.end):
        return False
    if first.dimension == "length" and _SIDE.fullmatch(plain, first.end, second.start):
        return True
    one_power = second.numeral.power == first.numeral.power
    return one_power and _DATE.fullmatch(plain, first.end, second.start) is not None


def _is_alike(first: Quantity, thing: str) -> bool:
    """Whether the thing can be measured as the one before it was: 通高88厘米,其中盖高28.9."""
    dimension = _MEASURED_BY.get(thing[-1])
    return dimension == first.dimension if dimension else _NO_THING.search(thing) is None


def currency_of(plain: str, quantity: Quantity, measured: Sequence[Quantity], at: int) -> str:
    """The currency of a price that has no unit, or nothing when the number is none. ``measured`` are the figures of the
    text that measure something, and the first behind the number is at the index ``at``."""
    if not _LEAST <= quantity.low <= _MOST or not _ENDS.match(plain, quantity.end):
        return ""
    amounts = _amounts_near(plain, quantity, measured, at)
    if not amounts:
        return ""
    nearest = min(amounts, key=lambda amount: abs(amount.start - quantity.start))
    if _is_bracketed(plain, quantity, nearest):
        return nearest.unit
    item = ending(_ITEM, plain, quantity.start)
    if item is None or _NO_THING.search(item["thing"]) or (len(amounts) < _FEWEST and not nearest.inferred):
        return ""
    return nearest.unit


def _amounts_near(plain: str, quantity: Quantity, measured: Sequence[Quantity], at: int) -> list[Quantity]:
    around = measured[max(0, at - _NEIGHBOURS) : at + _NEIGHBOURS]
    return [
        amount
        for amount in around
        if amount.kind is FigureKind.MONEY
        and abs(amount.start - quantity.start) <= _AROUND
        and "\n" not in plain[min(amount.end, quantity.end) : max(amount.start, quantity.start)]
    ]


def _is_bracketed(plain: str, quantity: Quantity, amount: Quantity) -> bool:
    """刷墙(四千二)、换马桶(899): whether the number stands in brackets right behind an amount in brackets."""
    return (
        plain[quantity.end : quantity.end + 1] == ")"
        and _BRACKETED.fullmatch(plain, amount.end, quantity.start) is not None
    )
