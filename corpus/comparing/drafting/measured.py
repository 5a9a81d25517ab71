"""The noun that completes a title which ends in a verb: 每日排放 and tons make 每日排放量."""

from __future__ import annotations

import re

from corpus.figures import Figure, FigureKind, dimension
from corpus.matching.words import lexicon
from corpus.model import Span
from corpus.script import fold

_SHARES = frozenset({FigureKind.PERCENT, FigureKind.FRACTION})
_CHANGES = re.compile(fold("[涨升增扩浮降减跌缩滑]"))
"""Characters of verbs of change."""
_AMOUNTS = frozenset(fold("入出支资款费价量额限"))
"""Last characters of nouns of amounts that jieba's dictionary has as verbs: 收入."""
_SHARE, _CHANGED_BY, _PEOPLE, _NUMBER = ("比例", "比例"), ("幅度", "幅度"), ("人数", "人數"), ("数量", "數量")
_OF_KIND = {
    FigureKind.MONEY: ("金额", "金額"),
    FigureKind.DURATION: ("时间", "時間"),
    FigureKind.AREA: ("面积", "面積"),
    FigureKind.MASS: ("量", "量"),
    FigureKind.VOLUME: ("量", "量"),
    FigureKind.ENERGY: ("量", "量"),
}
"""Nouns of measure by kind, in Simplified and in Traditional characters. Other kinds have no noun that fits any
verb."""
_RATIOS = frozenset(fold("幅率比"))
"""Last characters of nouns that are shares."""
_SHARE_OF = ("占比", "佔比")
"""The noun of shares, in Simplified and in Traditional characters."""
_TAKES = fold("占")
"""The verb of shares."""
_SHARING = re.compile(fold("占(?!比)"))
"""The same where it is not a part of the noun."""
_RIGHT_BEFORE = re.compile(fold("(?:[为有共达超仅近约逾是]|超过|达到|大约|至少|共有|只有|仅有|多达)*"))
"""Text between a noun and the figure that counts it: 救护车共60辆."""
_NUMBERED = frozenset(fold("数量额率口流"))
"""Last characters of nouns that are numbers: 常住人口."""
_EVERYWHERE = re.compile(fold("全[县市省国球校厂镇区村]"))
"""Words for the whole of an area."""
_TIMES, _NUMBER_OF_TIMES = "次", ("次数", "次數")
_OF = fold("的")
"""The particle between a noun and its measure."""


def measure_behind(folded: str, phrase: Span, last: str, answer: Figure, *, traditional: bool) -> str:
    """The noun of measure that is appended to a phrase of a folded statement with the last word ``last``; empty if none
    is needed."""
    if answer.kind in _SHARES and _SHARING.search(folded, phrase.start, phrase.end):
        return _SHARE[traditional]
    if answer.kind in _SHARES and folded[: phrase.start].endswith(_TAKES):
        return _SHARE_OF[traditional]
    if last not in lexicon.verbs() or last[-1] in _AMOUNTS:
        return ""
    if answer.kind in _SHARES:
        return (_CHANGED_BY if _CHANGES.search(last) else _SHARE)[traditional]
    if answer.kind is FigureKind.COUNT:
        return (_PEOPLE if dimension(answer) == "count 人" else _NUMBER)[traditional]
    return _OF_KIND.get(answer.kind, ("", ""))[traditional]


def number_or_share_of(folded: str, phrase: Span, figure: Span, answer: Figure, *, traditional: bool) -> str:
    """The noun of number or share that is appended to a phrase of a folded statement if the figure directly before or
    behind it counts it (救护车60辆, 60辆救护车) or is a share of it (70%产量); otherwise empty."""
    before = (
        phrase.end <= figure.start and _RIGHT_BEFORE.fullmatch(folded, phrase.end, figure.start) is not None
    )
    behind = phrase.start == figure.end or folded[figure.end : phrase.start] == _OF
    if answer.kind in _SHARES and behind and folded[phrase.end - 1] not in _RATIOS:
        return _SHARE_OF[traditional]
    if answer.kind is not FigureKind.COUNT or not (before or behind):
        return ""
    if folded[phrase.end - 1] in _NUMBERED or _EVERYWHERE.fullmatch(folded, phrase.start, phrase.end):
        return ""
    if answer.unit == _TIMES:
        return _NUMBER_OF_TIMES[traditional]
    return (_PEOPLE if dimension(answer) == "count 人" else _NUMBER)[traditional]
