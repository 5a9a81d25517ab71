"""The noun that completes a title which ends in a verb: 每日排放 and tons make 每日排放量."""

from __future__ import annotations

import re

from corpus.figures import Figure, FigureKind, dimension
from corpus.matching import lexicon
from corpus.script import fold

_SHARES = frozenset({FigureKind.PERCENT, FigureKind.FRACTION})
_CHANGES = re.compile(fold("[涨升增扩浮降减跌缩滑]"))
"""What a verb has that says that something changes."""
_AMOUNTS = frozenset(fold("入出支资款费价量额限"))
"""Last characters of words that are taken for verbs and name an amount: 收入."""
_SHARE, _CHANGED_BY, _PEOPLE, _NUMBER = ("比例", "比例"), ("幅度", "幅度"), ("人数", "人數"), ("数量", "數量")
_OF_KIND = {
    FigureKind.MONEY: ("金额", "金額"),
    FigureKind.DURATION: ("时间", "時間"),
    FigureKind.MASS: ("量", "量"),
    FigureKind.VOLUME: ("量", "量"),
    FigureKind.ENERGY: ("量", "量"),
}
"""Nouns in Simplified and in Traditional characters. Other kinds have none that fits any verb."""
_SHARE_OF = ("占比", "佔比")


def measure_behind(last: str, answer: Figure | None, *, of_share: bool, traditional: bool) -> str:
    """The noun of measure to set behind a title whose last word is ``last``, folded; "" where it needs none.
    ``of_share`` says that 占 stands before the title in its statement."""
    if answer is None:
        return ""
    if of_share and answer.kind in _SHARES:
        return _SHARE_OF[traditional]
    if last not in lexicon.verbs() or last[-1] in _AMOUNTS:
        return ""
    if answer.kind in _SHARES:
        return (_CHANGED_BY if _CHANGES.search(last) else _SHARE)[traditional]
    if answer.kind is FigureKind.COUNT:
        return (_PEOPLE if dimension(answer) == "count 人" else _NUMBER)[traditional]
    return _OF_KIND.get(answer.kind, ("", ""))[traditional]
