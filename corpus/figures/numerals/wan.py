"""Reads W as 万 where the context tells that it is (年薪50W, 播放100w次); elsewhere W is watts."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from corpus.figures.numerals.quantity import Quantity
from corpus.figures.tables import any_of, counting, phrases
from corpus.script import is_han

_W = re.compile(r" ?[wW](?![A-Za-z0-9])")
_WATTS = re.compile("功率|瓦|充|灯|电|适配|音箱|额定|芯片|显卡|散热|能耗|功耗|太阳能|负载|插座|机")
_WINDOW = 12
"""Characters before a number in which cues of its clause are looked for. Chosen."""
_PAID = re.compile("[奖薪资费价款租息债金][约近超达到]?$")
_WAN = 10**4
"""The value of 万."""


@cache
def _many() -> re.Pattern[str]:
    """Words before numbers of money, or of views and followers."""
    money, fame = phrases("context", "money"), phrases("context", "attention")
    return re.compile(
        any_of([*money, *fame, *phrases("context", "money_verbs"), *phrases("context", "money_nouns")])
    )


def read(plain: str, text: str, quantity: Quantity) -> None:
    """Read a W right behind the number as 万, if the words around tell that it is."""
    match = (
        _W.match(text, quantity.end) if plain[quantity.end : quantity.end + 2].lstrip()[:1] == "w" else None
    )
    if match is None or not quantity.numeral.in_digits or quantity.numeral.power != 1:
        return
    clause = re.split(r"[,。;!?\n]", plain[max(0, quantity.start - _WINDOW) : quantity.start])[-1]
    after = plain[match.end() : match.end() + 1]
    counted = is_han(after or " ") and (after in counting().sure or after in "元块多粉播人")
    small = match.group().strip() == "w"
    told = (
        counted
        or _many().search(clause) is not None
        or _PAID.search(clause) is not None
        or (small and after != "的")
    )
    if not told or (_WATTS.search(clause) and not counted):
        return
    numeral = quantity.numeral
    quantity.numeral = numeral._replace(
        end=match.end(), power=_WAN, coefficient=numeral.low, low=numeral.low * _WAN, high=numeral.high * _WAN
    )
    quantity.scale(Decimal(_WAN))
    quantity.end = match.end()
