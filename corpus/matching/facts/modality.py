"""Whether a figure is an expectation or a finding: 预计达20亿度, 累计发电18.6亿度.

A forecast, a plan or a limit is no other value of what was counted, and two forecasts may well be two values of one
thing.
"""

from __future__ import annotations

import re
from enum import Enum

from corpus.figures import Figure
from corpus.matching.clauses.irrealis import EXPECTED
from corpus.matching.facts.facts import Facts
from corpus.script import fold

_FOUND = re.compile(
    fold(
        "截至|累计|已[经有达完全]?|当[日天]|[0-9一二三四五六七八九十]日[^,，。]{0,12}(?:达|为|录得|攀升|升)|去年|上周|上半?年|昨"
        "|前[一两三几]?[个年月天]|录得|攀升|创|实际|完成|(?<!为)了(?=[0-9一二三四五六七八九十两几近约逾超])|收于|报(?=每?[0-9])"
        "|一度|记录|实测|掐表|停在|达到|[花用]了|首年|第一年"
    )
)
"""What makes of a figure one that was counted or has come true."""


class Modality(Enum):
    """Whether a statement expects a figure or has found it."""

    UNSAID = 0
    EXPECTED = 1
    FOUND = 2


def modality(facts: Facts, figure: Figure) -> Modality:
    """The modality of a figure. An expectation applies to all that follows in the statement; it may also stand behind
    the figure in its clause."""
    end = facts.clauses[facts.clause_of(figure)].end
    if EXPECTED.search(facts.folded, 0, end):
        return Modality.EXPECTED
    found = _FOUND.search(facts.folded, 0, figure.start - facts.statement.start)
    return Modality.FOUND if found else Modality.UNSAID
