"""The money of Chinese texts of Singapore and Malaysia, whose 元, 块 and 角 are dollars and ringgit.

The words of its patterns were collected by hand: the places, offices and things that only texts of these countries name.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from corpus.figures.numerals.quantity import Quantity

_SINGAPORE = re.compile(
    "狮城|巴刹|小贩中心|组屋|拥车证|邻里购物券|公积金局|建屋局|陆交局|陆路交通管理局|国家环境局|卫生科学局|永久居民|地铁红线"
    "|大巴窑|红茂桥|宏茂桥|淡滨尼|裕廊|兀兰|义顺|盛港|榜鹅|牛车水|麦士威|乌节路|武吉士|金文泰|勿洛|后港|三巴旺|蔡厝港|新元|坡元"
)
_NAMES_ENOUGH = 2
"""How many such names tell that a text is of the country. Chosen: one alone may be a visit."""
_IN_CHINA = re.compile("人民币|折合|约合|港元|港币|台币")
"""Where one of these stands, 元 may well be the money of China."""
_RINGGIT, _AMOUNTS_ENOUGH = "MYR", 2
_HONG_KONG = re.compile("香港|港[元币仙股]")
_SPOKEN = ("块", "块钱", "块半", "毛", "毛钱", "角")
"""How ringgit are called in talk; 元 is left to the money of China there."""


def settle(plain: str, amounts: Sequence[Quantity]) -> str:
    """Give the amounts in yuan of a text of Singapore or Malaysia their currency, and return it; nothing for other texts."""
    in_yuan = [amount for amount in amounts if amount.unit == "CNY"]
    if _IN_CHINA.search(plain):
        return ""
    if _is_of_singapore(plain):
        return _become(in_yuan, "SGD")
    spoken = all(plain.endswith(_SPOKEN, 0, amount.end) for amount in in_yuan)
    ringgit = sum(amount.unit == _RINGGIT for amount in amounts)
    if ringgit and not _HONG_KONG.search(plain):
        _become(
            [amount for amount in amounts if amount.unit == "HKD" and plain[amount.end - 1] == "仙"], _RINGGIT
        )
    return _become(in_yuan, _RINGGIT) if spoken and ringgit >= _AMOUNTS_ENOUGH else ""


def _is_of_singapore(plain: str) -> bool:
    return len({match.group() for match in _SINGAPORE.finditer(plain)}) >= _NAMES_ENOUGH


def _become(amounts: Sequence[Quantity], currency: str) -> str:
    for amount in amounts:
        amount.unit, amount.inferred = currency, True
    return currency
