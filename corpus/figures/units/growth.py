"""Adds to multiples and changes the level that they lead to, as a multiple of the old one: 增长两倍 leads to 3."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from corpus.figures.figure import Bound, FigureKind
from corpus.figures.numerals.numerals import Numeral, scan
from corpus.figures.numerals.quantity import Quantity, of
from corpus.figures.searching import ending
from corpus.figures.tables import any_of, phrases

_DOUBLED = re.compile(r"翻(?:了|了?将?近)?(?:(?P<times>[一二三四五六七八九十两\d]+) ?番|番|倍)|减半")
_RELATIVE = (FigureKind.PERCENT, FigureKind.FRACTION, FigureKind.MULTIPLE)
_LISTED = re.compile(" ?[、和及与] ?")
_WINDOW = 14
"""Characters before a share in which a cue of growth is looked for. Chosen."""
_REMAINS = re.compile("(?:只剩|仅剩|剩下|剩余|还剩|剩|仅余|只余|余下)(?:了|约|近|不到|不足|大约|下|有)? ?$")
"""剩一成: what is left is the level itself."""
_MORE_THAN_BEFORE = re.compile("[比较](?!例|为)[^,。;\\d比较]{1,10}[高多贵长大快重](?:了|出|约|近)?$")
"""比上一季度多两成: a comparison says by how much one is more."""


@cache
def _cues() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    between = any_of(phrases("context", "growth_between"))
    up, down = any_of(phrases("context", "up")), any_of(phrases("context", "down"))
    return (
        re.compile(rf"(?<![至最不多很负毫公每]){up}(?: ?{between}){{0,3}} ?$"),
        re.compile(rf"(?<![至最不多很]){down}(?: ?{between}){{0,3}} ?$"),
        re.compile(" ?(?:以上|左右|多)?的?(?:增长|增幅|涨幅|升幅|增速|增加)(?!到|至|为|了)"),
        re.compile(" ?(?:以上|左右|多)?的?(?:下降|降幅|跌幅|下滑|下跌|减少|折扣)(?!到|至|为|了)"),
    )


def doublings(plain: str) -> Iterator[Quantity]:
    """翻番, 翻了两番 (four times), 减半: multiples without 倍."""
    for match in _DOUBLED.finditer(plain):
        value, times = Decimal(2), match["times"]
        if match.group() == "减半":
            value = Decimal("0.5")
        elif times:
            numeral = next(scan(times), None)
            if numeral is None or not 0 < numeral.low <= 30:
                continue
            value = Decimal(2) ** int(numeral.low)
        start, end = match.span()
        quantity = of(Numeral(start, end, value, value, coefficient=value))
        quantity.kind, quantity.unit, quantity.dimension = FigureKind.MULTIPLE, "x", "multiple"
        quantity.level = value
        if "近" in match.group():
            quantity.bound, quantity.cue = Bound.ABOUT, "近"
        yield quantity


def add_level(plain: str, quantity: Quantity, previous: Quantity | None) -> None:
    """Set the level that the change leads to: 3 for 增长了两倍, 0.8 for 下降20%, 0.1 for 只剩一成.

    In a list (分别增长5%、8%和2%) the verb before the ``previous`` quantity also applies to this one.
    """
    if (
        quantity.kind not in _RELATIVE
        or quantity.dimension == "points"
        or quantity.level is not None
        or quantity.low != quantity.high
        or quantity.bound is Bound.RANGE
    ):
        return
    share = quantity.low * quantity.factor / 100 if quantity.kind is not FigureKind.MULTIPLE else quantity.low
    turn = direction(plain, quantity)
    if not turn and previous is not None and previous.kind is quantity.kind and previous.level is not None:
        listed = previous.level != previous.low and _LISTED.fullmatch(plain, previous.end, quantity.start)
        turn = (1 if previous.level > 1 else -1) if listed else 0
    if not turn and ending(_REMAINS, plain, quantity.start, _WINDOW):
        quantity.level = share
    elif turn > 0:
        quantity.level = 1 + share
    elif turn < 0:
        quantity.level = 1 - share if share < 1 else None
    elif quantity.kind is FigureKind.MULTIPLE:
        doubled = plain[max(0, quantity.start - 2) : quantity.start].rstrip("了").endswith("翻")
        quantity.level = None if doubled and share != 1 else share + doubled


def direction(plain: str, quantity: Quantity) -> int:
    """1 for growth, -1 for decline, 0 when the figure is a level or a share."""
    up, down, behind_up, behind_down = _cues()
    window = max(0, quantity.start - _WINDOW), quantity.start
    if _MORE_THAN_BEFORE.search(plain, *window):
        return 1
    if up.search(plain, *window):
        return 1
    if down.search(plain, *window):
        return -1
    if behind_up.match(plain, quantity.end):
        return 1
    return -1 if behind_down.match(plain, quantity.end) else 0
