"""Sorts figures by their interest to an analyst: measurements first, numbers of chapters and list items last."""

from __future__ import annotations

import re
from enum import IntEnum

from corpus.figures.figure import Figure, FigureKind
from corpus.script import is_han

_MEASURED = frozenset(FigureKind) - {
    FigureKind.COUNT,
    FigureKind.DATE,
    FigureKind.ORDINAL,
    FigureKind.OTHER,
}
_TELLS_A_RANK = re.compile(
    "(?:排名|位列|位居|名列|列|居|排在?|跻身|升至|升到|跌至|降至|获得?|夺得?|拿下)[^,，。；、\\n]{0,8}$"
)
_RANKED = frozenset("名位")
_OF_A_DOCUMENT = frozenset({"页", "章", "节", "段", "条", "款", "篇", "卷", "行", "版"})
_POINTS_AT = re.compile("(?:见|参见|详见|载|于|[pP]\\.?) ?$")
_BEFORE = 14
"""How many characters before a rank can tell that it is one."""


class Interest(IntEnum):
    """What a figure is to an analyst, in the order in which a list of figures shows them."""

    MEASURED = 0
    """An amount of money, a share, a length …"""
    COUNTED = 1
    """A number of things, or a number without a unit."""
    DATED = 2
    RANKED = 3
    """A rank that somebody holds: 排名第五."""
    INCIDENTAL = 4
    """The number of a list item, chapter or page, or a rank that only names something: 一、, 第一梯队."""

    @property
    def wanted(self) -> bool:
        """Whether a list of figures shows it without being asked."""
        return self is not Interest.INCIDENTAL


def interest(figure: Figure, text: str = "") -> Interest:
    """The interest of a figure. ``text`` is the text it was found in; without it, only ranks that count places (第三名)
    are told from ordinals that name something (第一梯队).
    """
    if figure.kind is FigureKind.ORDINAL:
        return Interest.RANKED if _is_rank(figure, text) else Interest.INCIDENTAL
    if figure.kind is FigureKind.DATE:
        return Interest.DATED
    if figure.kind in _MEASURED:
        return Interest.MEASURED
    before = text[max(0, figure.start - _BEFORE) : figure.start]
    if figure.unit in _OF_A_DOCUMENT and _POINTS_AT.search(before):
        return Interest.INCIDENTAL
    measured = figure.kind is FigureKind.OTHER and figure.unit != "1"
    return Interest.MEASURED if measured else Interest.COUNTED


def _is_rank(figure: Figure, text: str) -> bool:
    if figure.unit in _RANKED:
        return True
    after = text[figure.end : figure.end + 1]
    if not figure.text.startswith("第") or figure.unit or (is_han(after or " ") and after not in "的和与與"):
        return False
    return _TELLS_A_RANK.search(text[max(0, figure.start - _BEFORE) : figure.start]) is not None
