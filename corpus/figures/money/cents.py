"""分 of money, which elsewhere are points: 每度多收五分, 从1毛2压到4分, 出厂价三毛,染色四分,利润一分二.

The words of its patterns were collected by hand: from errors on the annotated texts (``tests/data/figures``), and with
what the language has beside those.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from corpus.figures.figure import FigureKind
from corpus.figures.money import prices
from corpus.figures.numerals.arithmetic import DIGITS
from corpus.figures.numerals.quantity import Quantity
from corpus.figures.searching import ending

_CENT = Decimal("0.01")
"""The smallest part of a unit of money."""
_HUNDRED, _NEAR = 100, 3
"""The last one is how many figures away a coin is looked for: the tenths of 一分二 may be a figure so far."""
_WRITTEN = re.compile(
    "(?P<whole>[一二两三四五六七八九]|\\d{1,2})分(?P<tenths>[一二三四五六七八九\\d半](?![\\d十百千万分个块毛角元钟秒之.%]))?"
)
"""一分二 is twelve thousandths of a yuan."""
_CHANGED_BY = re.compile(",?[^,。;!?\n\\d]{0,4}(?:增加|减少|提高|上涨|下降|上调|下调|[涨降贵跌落])了?[约近]?")
_BEHIND = re.compile(
    "(?:每(?:千瓦时|公斤|斤|度|吨|升|平米?|公里)[^,。;!?\\n]{0,5}|(?:多收|少收|多付|少付|贵|便宜|亏|赔|赚|涨价|降价|补贴|电价[涨降])了?)$"
)
_NEXT_COST = re.compile("[,、;][^,。;!?\n\\d]{1,8}")
"""Between two of the costs of one thing: 三毛,原料."""
_POINTS, _POINTS_WITHIN = re.compile("积分|评分|加分|扣分"), 12
"""紙張積分由每公斤10分: what is given for a kilogram here is no money."""
_SCORED = re.compile("[得评打扣考加减]了?$")


def may_be(plain: str, quantity: Quantity) -> bool:
    """Whether it is in 分, of whatever: points, minutes (四分半), or parts of one (六分五, as Hong Kong tells 六分之五)."""
    if quantity.kind is FigureKind.SCORE:
        return True
    if quantity.kind is not FigureKind.FRACTION and quantity.unit != "minute":
        return False
    written = _WRITTEN.match(plain, quantity.start)
    return written is not None and written.end() == quantity.end


def infer(plain: str, quantities: Sequence[Quantity], index: int, currency: str) -> None:
    """Make the quantity at ``index``, which is in 分, an amount if those around it are."""
    quantity = quantities[index]
    if quantity.hyphen or not _is_amount(plain, quantities, index):
        return
    written = _WRITTEN.match(plain, quantity.start)
    if written is None:
        quantity.scale(_CENT)
    else:
        whole = Decimal(DIGITS.get(written["whole"], written["whole"]))
        quantity.low = quantity.high = (whole + _tenths(written["tenths"])) * _CENT
        quantity.end = quantity.tail = written.end()
    quantity.multiplier = _CENT
    quantity.become_money(currency)
    quantity.inferred = False


def _tenths(written: str | None) -> Decimal:
    if not written:
        return Decimal(0)
    return Decimal("0.5") if written == "半" else Decimal(DIGITS.get(written, written)) / 10


def _is_amount(plain: str, quantities: Sequence[Quantity], index: int) -> bool:
    """Whether the words before it, or the coins before or behind it, tell that it is an amount."""
    quantity = quantities[index]
    points = quantity.kind is FigureKind.SCORE
    written = _WRITTEN.match(plain, quantity.start)
    parts = written is not None and written["tenths"] not in (None, "半")  # 每公里四分半 is a pace
    if (points or parts) and ending(_BEHIND, plain, quantity.start):
        return not _POINTS.search(plain, max(0, quantity.start - _POINTS_WITHIN), quantity.start)
    before = next(_amounts(quantities[max(0, index - _NEAR) : index][::-1]), None)
    behind = next(_amounts(quantities[index + 1 : index + 1 + _NEAR]), None)
    if before is not None and _goes_on(plain, before, quantity, points=points):
        return True
    return behind is not None and _is_coin(behind) and _leads_to(plain, quantity, behind)


def _amounts(quantities: Sequence[Quantity]) -> Iterator[Quantity]:
    return (quantity for quantity in quantities if quantity.kind is FigureKind.MONEY)


def _goes_on(plain: str, before: Quantity, quantity: Quantity, *, points: bool) -> bool:
    """费用为8.49元,减少6分; 从1毛2压到4分; 原料一毛六,染色四分."""
    between = before.end, quantity.start
    if points and abs(before.low) < _HUNDRED and _CHANGED_BY.fullmatch(plain, *between):
        return True
    if not _is_coin(before):
        return False
    listed = _NEXT_COST.fullmatch(plain, *between) and not ending(_SCORED, plain, quantity.start)
    return bool(listed or prices.CHANGED_TO.fullmatch(plain, *between))


def _leads_to(plain: str, quantity: Quantity, behind: Quantity) -> bool:
    """染色四分,人工三毛; 从4分涨到一毛."""
    written = _WRITTEN.match(plain, quantity.start)
    between = written.end() if written else quantity.end, behind.start
    listed = _NEXT_COST.fullmatch(plain, *between) and not ending(_SCORED, plain, quantity.start)
    return bool(listed or prices.CHANGED_TO.fullmatch(plain, *between))


def _is_coin(amount: Quantity) -> bool:
    return abs(amount.low) < 1
