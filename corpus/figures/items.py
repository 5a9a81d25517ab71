"""Prices in a list of what somebody bought, where a clause is only the thing and a number: 肌酸79,腰带260."""

from __future__ import annotations

import re
from collections.abc import Sequence

from corpus.figures.figure import FigureKind
from corpus.figures.quantity import Quantity
from corpus.figures.searching import ending

_ITEM = re.compile("(?:^|[,;、。:(\\n] ?)(?P<thing>[^\\W\\da-z_一二两三四五六七八九十百千万亿]{1,6})$")
_NO_THING = re.compile(
    "第|[涨跌]停|粉丝|[点获]赞|评[分论]|[得总均比积]分|排名?|指数|[号路线届座期版型级班组]$|[率比值度量重长高龄]$|心|血|体|分贝|[从到至由是为有达比]$|今年|年龄|[数就也才只]$"
)
"""What is told in a list as well, and costs nothing."""
_ENDS = re.compile(" ?[,;、。)\\n]|$")
_AROUND, _NEIGHBOURS, _FEWEST = 45, 4, 2
_LEAST, _MOST = 10, 100_000
_BRACKETED = re.compile("\\)[、,][^,;。!?\\n()]{2,8}\\($")


def currency_of(plain: str, quantity: Quantity, measured: Sequence[Quantity], at: int) -> str:
    """The currency of a price that has no unit, or nothing when the number is none. ``measured`` are the figures of the
    text that measure something, and the first behind the number is at the index ``at``."""
    amounts = _amounts_near(plain, quantity, measured, at)
    if not amounts or not _LEAST <= quantity.low <= _MOST or not _ENDS.match(plain, quantity.end):
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
