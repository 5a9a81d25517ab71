"""Text before a number that changes it, a sign or a currency, and the English powers after an amount."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from corpus.figures.figure import FigureKind
from corpus.figures.numerals.quantity import Quantity
from corpus.figures.searching import ending
from corpus.figures.tables import any_of, currencies

_ENGLISH_SCALE = re.compile(r" ?(billion|million|trillion|thousand|bn|mn|tn|[bmtk])(?![a-z])")
_ENGLISH_WORD = re.compile(r" ?(billion|million|trillion|bn)(?![a-z])|(b|m|t)(?=参数|个参数)")
_ENGLISH_INITIALS = frozenset("bmtk")
_SCALES = {"b": 10**9, "m": 10**6, "t": 10**12, "k": 1000}
"""Powers of the letters behind amounts of money: $3.5b."""
_ENDS_OF_A_SIGN = frozenset("下负-−﹣ ")
_ENDS_OF_A_QUANTITY = frozenset("万亿元年月日个%倍岁度米吨时分秒点斤亩")
_QUANTITY = re.compile(r"(?:[\d一二两三四五六七八九十百千万亿多几]|[\d十百千万亿][^\W\d])[^\W\d]$|[万亿]$")
"""3元- and 5个月-: what a hyphen stands behind when it is none of a minus."""
_OF_SIDES = frozenset("正胜担净背揹肩")
"""负 behind one of these is no sign: 正负, 胜负, 担负, 背负, 净负."""


@cache
def _before() -> tuple[re.Pattern[str], frozenset[str]]:
    """Currencies before the number, with what may stand between, and the characters such a stretch can end in."""
    between = "(?:约|近|逾|超|超过|大约|达|共|为|高达|超逾|将近|折合|合|接近|至少|不到)"
    names = any_of([*currencies().before, "$"])
    pattern = re.compile(rf"(?<![a-z$\d零一二三四五六七八九十百千万亿兆元])(?P<name>{names}) ?{between}? ?$")
    ends = {name[-1] for name in currencies().before} | set(" $约近逾超过达共为合到少")
    return pattern, frozenset(ends)


def read_sign(plain: str, quantity: Quantity) -> None:
    start = quantity.start
    if plain[start - 1 : start] not in _ENDS_OF_A_SIGN:
        return
    before = plain[max(0, start - 3) : start].rstrip(" ")
    if before.endswith("零下"):
        length = 2
    elif before.endswith("负") and before[-2:-1] not in _OF_SIDES:
        length = 1
    elif before[-1:] in ("-", "−", "﹣") and quantity.numeral.in_digits and start and plain[start - 1] != " ":
        ahead = before[-2:-1]
        if ahead.isascii() and (ahead.isalnum() or ahead in (")", "%", "-")):
            return
        once = plain.endswith("一度", 0, start - 1)  # 净储备一度-103亿美元
        if (
            ahead in _ENDS_OF_A_QUANTITY
            and not once
            and _QUANTITY.search(plain, max(0, start - 6), start - 1)
        ):
            return
        quantity.hyphen, length = True, 1
    else:
        return
    sign_at = plain.rfind(before[-length:], 0, start)
    quantity.start = sign_at
    quantity.low, quantity.high = -quantity.high, -quantity.low


def read_currency(plain: str, quantity: Quantity) -> None:
    pattern, ends = _before()
    start = quantity.start
    if not start or plain[start - 1] not in ends:
        return
    match = ending(pattern, plain, start)
    if match is None or plain[quantity.end : quantity.end + 1] == "%":  # 日元1.1%
        return
    quantity.set_money(currencies().before.get(match["name"], "USD"))
    quantity.inferred = match["name"] == "$"
    if match.end("name") >= start - 1:
        quantity.start = match.start("name")


def read_english_power(plain: str, quantity: Quantity) -> None:
    if (
        not quantity.numeral.in_digits
        or plain[quantity.end : quantity.end + 2].lstrip()[:1] not in _ENGLISH_INITIALS
    ):
        return
    pattern = _ENGLISH_SCALE if quantity.kind is FigureKind.MONEY else _ENGLISH_WORD
    match = pattern.match(plain, quantity.end)
    if match:
        word = match.group().strip()
        quantity.multiplier = Decimal(1000 if word in ("thousand", "k") else _SCALES[word[0]])
        quantity.scale(quantity.multiplier)
        quantity.end = match.end()
