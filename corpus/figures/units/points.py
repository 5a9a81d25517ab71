"""Reads N个点, which is per cent (a rate), percentage points (a change of a rate) or points of an index."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from corpus.figures.figure import FigureKind
from corpus.figures.numerals.numerals import step_of
from corpus.figures.numerals.quantity import Quantity
from corpus.figures.tables import any_of, phrases, units

_POINTS = re.compile(" ?个(?P<more>[多半])?点(?![位心子评赞数击燃球头钟名半状滴线面])")
_CHANGED = re.compile(
    "(?:[高低涨跌降升多少掉加减增差缩扩提]|反弹|走高|走低|提高|提升|上升|上涨|下降|下滑|下跌|增加|减少|高出|低出|多出|相差|回升|回落|扩大|缩小|收窄|拉低|拉高|上浮|下浮|上调|下调)了?(?:约|近|大约|差不多|超过|至少|不到|整整)?$"
)
_TO = re.compile("(?:至|到|为|成)了?(?:约|近|大约|差不多|超过|至少|不到)?$")
_WINDOW = 40
"""Characters before points in which cues of their kind are looked for. Chosen."""


@cache
def _contexts() -> tuple[re.Pattern[str], re.Pattern[str]]:
    rates, indices = any_of(phrases("context", "rates")), any_of(phrases("context", "indices"))
    return re.compile(rates), re.compile(indices)


@cache
def _rate_behind() -> re.Pattern[str]:
    """Matches what a rate stands before: 十个点的止损线. One character alone is as often a verb: 十个点收盘."""
    return re.compile(f"的?{any_of(word for word in phrases('context', 'rates') if len(word) > 1)}")


def read(plain: str, quantity: Quantity) -> bool:
    """Give the quantity the unit that its 个点 has, if the words before tell one."""
    match = _POINTS.match(plain, quantity.end)
    if match is None or quantity.kind is FigureKind.MONEY:
        return False
    window = plain[max(0, quantity.start - _WINDOW) : quantity.start]
    clause = re.split("[。;!?\n]", window)[-1]
    symbol = _unit(clause, _rate_behind().match(plain, match.end()), quantity)
    if not symbol:
        return False
    quantity.set_unit(units().by_symbol[symbol])
    quantity.sure = True
    if match["more"] == "多" and not quantity.vague:
        quantity.high += step_of(quantity.numeral) if quantity.numeral.power > 1 else Decimal(1)
        quantity.vague, quantity.cue = True, "多"
    elif match["more"] == "半":
        quantity.low, quantity.high = quantity.low + Decimal("0.5"), quantity.high + Decimal("0.5")
    quantity.end = match.end()
    return True


def _unit(clause: str, behind: re.Match[str] | None, quantity: Quantity) -> str:
    rates, indices = _contexts()
    index = [match.start() for match in indices.finditer(clause)]
    rate = [match.start() for match in rates.finditer(clause)]
    if index and (not rate or index[-1] > rate[-1]):
        return "点"
    if _CHANGED.search(clause) and quantity.low < _MOST:
        return "pp"
    return "%" if rate or _TO.search(clause) or behind is not None else ""


_MOST = 60
"""More points than a rate changes by are points of an index."""
