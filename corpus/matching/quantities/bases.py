"""With what period a change is compared: 同比 and 环比 are changes of two kinds, even of one thing at one time.

The words of its patterns were collected by hand, with what the press of the mainland, Taiwan and Hong Kong uses.
"""

from __future__ import annotations

import re
from enum import Enum

from corpus.figures import Figure
from corpus.matching.facts.facts import Facts
from corpus.script import fold


class Base(Enum):
    """The period that a change is measured against."""

    UNTOLD = 0
    YEAR = 1
    QUARTER = 2
    MONTH = 3
    PREVIOUS = 4
    """The period before, of whatever length: 环比."""


_CAUSE = "(?:增|减|升|降|跌|涨|成长|衰退)"
_WORDS = {
    Base.YEAR: f"同比|按年|年{_CAUSE}|(?:较|比|与)?(?:上年|去年|前年|上一年)(?:同期|同季|同月)?|同期(?:相比)?",
    Base.QUARTER: f"按季|季{_CAUSE}|(?:较|比|与)?(?:上季|上一?个?季度|上一季|前一?季|前季)度?",
    Base.MONTH: f"按月|月{_CAUSE}|(?:较|比|与)?(?:上月|上个月|上一月|前一?月|前月)",
    Base.PREVIOUS: "环比",
}
_TOLD = re.compile("|".join(f"(?P<{base.name.lower()}>{fold(words)})" for base, words in _WORDS.items()))


def base_of(facts: Facts, figure: Figure) -> Base:
    """What the clause of a figure compares it with, by the last such words before it."""
    clause = facts.clauses[facts.clause_of(figure)]
    start = figure.start - facts.statement.start
    told = list(_TOLD.finditer(facts.folded, clause.start, max(clause.start, start)))
    return Base[str(told[-1].lastgroup).upper()] if told else Base.UNTOLD


def are_compared_apart(a: Facts, figure: Figure, b: Facts, against: Figure) -> bool:
    """Whether two changes are measured against different periods: 同比提升1.1个百分点, 较上季下滑0.8个百分点."""
    one, other = base_of(a, figure), base_of(b, against)
    if Base.UNTOLD in (one, other) or one is other:
        return False
    return Base.YEAR in (one, other) or Base.PREVIOUS not in (one, other)
