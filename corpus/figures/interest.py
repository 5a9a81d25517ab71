"""Sorts figures by their interest to an analyst: measurements first, numbers of chapters and list items last.

The words of its patterns were collected by hand: from errors on the annotated texts (``tests/data/figures``), and with
what the language has beside those.
"""

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
_OF_A_PAGE, _LONGEST_PAGE = frozenset({"1", "页"}), 6
"""Units of a page number, and its characters at the most, with the unit: more are a number of a table."""
_PAGE_LINE = re.compile(r"[ \t—–·第共/-]*(?:\d{1,4}[ \t页頁—–·第共/-]*){1,2}")
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
    if _is_page_number(figure, text):
        return Interest.INCIDENTAL
    if figure.kind in _MEASURED:
        return Interest.MEASURED
    before = text[max(0, figure.start - _BEFORE) : figure.start]
    if figure.unit in _OF_A_DOCUMENT and _POINTS_AT.search(before):
        return Interest.INCIDENTAL
    measured = figure.kind is FigureKind.OTHER and figure.unit != "1"
    return Interest.MEASURED if measured else Interest.COUNTED


def _is_page_number(figure: Figure, text: str) -> bool:
    """Whether a line among others holds nothing else but the number, as the head or foot of a page does: - 12 -, 第2页 共8页, 第2/5页."""
    if figure.unit not in _OF_A_PAGE or figure.end - figure.start > _LONGEST_PAGE:
        return False
    begin = text.rfind("\n", 0, figure.start) + 1
    end = text.find("\n", figure.end)
    within = begin > 0 or end >= 0
    return within and _PAGE_LINE.fullmatch(text, begin, end if end >= 0 else len(text)) is not None


def _is_rank(figure: Figure, text: str) -> bool:
    if figure.unit in _RANKED:
        return True
    after = text[figure.end : figure.end + 1]
    if not figure.text.startswith("第") or figure.unit or (is_han(after or " ") and after not in "的和与與"):
        return False
    return _TELLS_A_RANK.search(text[max(0, figure.start - _BEFORE) : figure.start]) is not None
