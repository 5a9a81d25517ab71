"""Converts a figure into the form of another that expresses the same differently, so that the two can be compared.

每吨5000元 is 5000元/吨; 43微克 beside 34微克/立方米 is a concentration; 十五亿 beside 18亿元 is money; 往年的24% is
what a fall by 76% leads to.
"""

from __future__ import annotations

import re
from dataclasses import replace

from corpus.figures import Bound, Figure, FigureKind, dimension, magnitude
from corpus.matching.facts.facts import Facts
from corpus.matching.quantities.amounts import CASUALTIES
from corpus.matching.quantities.per_unit import rated
from corpus.script import fold

_LEAST = 1000
"""Size from which a number without a unit is taken to count what another one counts: 13万 beside 8.6万人."""
_MOST_TIMES = 3.0
"""How many times as large one of the two may be then."""
_COUNTED = frozenset({FigureKind.COUNT, FigureKind.MONEY})
_OF_BEFORE = re.compile(
    fold(
        "(?:往年|常年|历年|去年|上年|前年|同期|平时|平常|平日|以往|以前|过去|从前|当初|原来|原先|原本|正常|高峰)"
        "(?:同期|水平|时期|时)?的?(?:大?约|近|不到|不足|超过|逾|将近|仅)?$"
    )
)
"""The text before a share of what something was before: 只有往年的四分之一."""
_REACH = 12
"""Code points before a share within which the text says what it is a share of."""


def in_form_of(facts: Facts, figure: Figure, like: Figure) -> Figure:
    """The figure of a statement in the form of ``like``, if it expresses the same differently; otherwise unchanged."""
    if like.level is not None and figure.level is None:
        return _as_level(facts, figure)
    measured = _in_days(_concentrated(figure, like), like)
    return _counting(_bodies(facts, rated(facts, measured, like), like), like)


def counts_like(figure: Figure, like: Figure) -> bool:
    """Whether a figure is a number without a unit that may count what another counts."""
    return _counting(figure, like) is not figure


def interchangeable(figure: Figure, other: Figure) -> bool:
    """Whether two classifiers may count the same things: 37所学校, 48間學校."""
    usual = _USUAL.get(figure.unit)
    return usual is not None and usual == _USUAL.get(other.unit)


_USUAL = {
    classifier: group[0]
    for line in (
        "家 间 所",
        "栋 幢 座 处",
        "辆 部",
        "台 支",
        "只 头",
        "幅 张",
        "颗 枚",
        "株 棵",
        "册 本",
        "艘 条",
        "起 宗 例 件",
        "班 趟",
        "人 人次 名 位 具",
    )
    for group in (fold(line).split(),)
    for classifier in group
}
"""For classifiers that are used for the same things in different places, the one that represents all of them."""


def _in_days(figure: Figure, like: Figure) -> Figure:
    """A span of months or years in days, if the other is one of days: 一个月 beside 15天 is about 30 days; a year has
    365."""
    if (dimension(figure), dimension(like)) != ("calendar", "time"):
        return figure
    low, high = (
        None if end is None else _days(end * _MONTHS[figure.unit]) for end in (figure.low, figure.high)
    )
    bound = Bound.ABOUT if figure.bound is Bound.EXACT else figure.bound
    return replace(figure, low=low, high=high, unit="day", bound=bound)


_MONTHS = {"month": 1, "quarter": 3, "year": 12}
"""The months of each unit of the calendar."""


def _days(months: float) -> float:
    years, rest = divmod(months, 12)
    return years * 365 + rest * 30


def counts_one_noun(a: Facts, figure: Figure, b: Facts, other: Figure) -> bool:
    """Whether two counts with different classifiers are of things that are named right beside both: 蚊帐4.2万顶,
    四萬二千張蚊帳; or of what the other's classifier names: 12支队伍, 10隊."""
    if figure.kind is not FigureKind.COUNT or other.kind is not FigureKind.COUNT or figure.unit == other.unit:
        return False
    if not _nouns(a, figure).isdisjoint(_nouns(b, other)):
        return True
    return _stands_behind(a, figure, other.unit) or _stands_behind(b, other, figure.unit)


def _stands_behind(facts: Facts, figure: Figure, text: str) -> bool:
    return bool(text) and facts.folded.startswith(text, figure.end - facts.statement.start)


def _nouns(facts: Facts, figure: Figure) -> frozenset[str]:
    start, end = figure.start - facts.statement.start, figure.end - facts.statement.start
    return frozenset(word.text for word in facts.words if word.end == start or word.start == end)


def _concentrated(figure: Figure, like: Figure) -> Figure:
    """43微克 beside 34微克/立方米: the volume goes without saying."""
    volume = like.unit.removeprefix(f"{figure.unit}/")
    if figure.kind is FigureKind.MASS and volume in _VOLUMES:
        return replace(figure, kind=like.kind, unit=like.unit)
    return figure


_VOLUMES = frozenset({"m³", "L", "dL", "mL"})
"""The volumes of concentrations."""


def _counting(figure: Figure, like: Figure) -> Figure:
    pieces = figure.kind is FigureKind.COUNT and figure.unit == _PIECES and like.kind is FigureKind.MONEY
    if not pieces and (
        figure.kind is not FigureKind.OTHER or figure.unit != "1" or like.kind not in _COUNTED
    ):
        return figure
    smaller, larger = sorted(abs(magnitude(either) or 0.0) for either in (figure, like))
    if (smaller < _LEAST and not pieces) or larger > _MOST_TIMES * smaller:
        return figure
    return replace(figure, kind=like.kind, unit=like.unit)


_PIECES = fold("块")
"""What counts pieces as well as yuan: 从九块变成十一块."""


def _bodies(facts: Facts, figure: Figure, like: Figure) -> Figure:
    """五具遗体, 三条人命 and 11死 are people who died, 五十八具鹤尸 as many birds."""
    if figure.unit in CASUALTIES and like.unit in _OF_PEOPLE:
        return replace(figure, unit=like.unit)
    if like.unit not in _BODIES.get(figure.unit, ()):
        return figure
    clause = facts.clauses[facts.clause_of(figure)]
    return replace(figure, unit=like.unit) if _DEAD.search(clause.text) else figure


_BODIES = {fold("具"): tuple(map(fold, "人只头")), fold("条"): (fold("人"),)}
"""What the classifiers of the dead may count."""
_DEAD = re.compile(fold("尸|遗体|遗骸|骸|人命|性命|生命"))
_OF_PEOPLE = frozenset(map(fold, ("人", "名")))


_SHARES = frozenset({FigureKind.PERCENT, FigureKind.FRACTION, FigureKind.MULTIPLE})


def _as_level(facts: Facts, figure: Figure) -> Figure:
    """A share of what something was before, with the level that it leads to: 只有往年的四分之一."""
    if figure.kind not in _SHARES or figure.low is None:
        return figure
    start = figure.start - facts.statement.start
    if _OF_BEFORE.search(facts.folded[max(0, start - _REACH) : start]) is None:
        return figure
    return replace(figure, level=figure.low / 100 if figure.kind is FigureKind.PERCENT else figure.low)
