"""Whether a statement asserts a figure, or only mentions it to say something else: 3元的补贴, 若上浮25%."""

from __future__ import annotations

import re

from corpus.figures import Figure, FigureKind
from corpus.matching.clauses.clauses import clause_at
from corpus.matching.clauses.irrealis import CONDITION, PROPOSED
from corpus.matching.clauses.speech import DENIES_BEHIND
from corpus.matching.facts.facts import Facts
from corpus.matching.words.lexicon import Word
from corpus.script import fold

_MENTION_BEFORE = re.compile(
    fold(
        "(?:官方|当局|政府|公布|所说|所称|引用|周报|通报|宣称|对于?|与|和|同|跟|(?<![益占同环对相市百之])比|较|把|将|(?<!不)(?:高于|低于|大于|小于)|不同于)的?$"
    )
)
_MENTION_BEHIND = re.compile(
    fold(
        "^(?:的(?!$)[^，。；]|[^，。；]{0,6}(?:包含|包括|含有|听上去|看似)|(?:(?![入在到落进])[^，。；]){0,5}(?:里面|当中|之中|[中里])(?:$|[，,]|只有|约|有)|的说法)"
    )
)
"""The text after a figure that only names a thing of which something else is said: 3元的补贴, 官方的74.2%."""
_ASSERTED_BEFORE = re.compile(
    fold(
        "(?:持续|为期|长达|高达|多达|达到?|投入|耗资|斥资|连续|超过|逾|近|约|(?<!除)了"
        "|(?:(?<![但可还就都只总要若老])是|(?<![因以作认成])为)(?:一[名位座个家条口栋项具件])?)$"
    )
)
"""What asserts a figure although it stands before a noun: 持续23天的高温, 死者为五十多岁的男子."""
_OF_A_WHOLE = re.compile(fold("^的(?![^，。；、]{0,2}(?:幅|比例|水平|税|利率|价|差|股))[^，。；、]{2,}"))
"""The text after a share of those about whom a clause says something: 三分之二的业主同意."""
_SHARES = frozenset({FigureKind.PERCENT, FigureKind.FRACTION})


def asserts(facts: Facts, figure: Figure) -> bool:
    """Whether a statement asserts a figure and does not merely mention it."""
    clause = facts.clauses[facts.clause_of(figure)]
    start, end = figure.start - facts.statement.start, figure.end - facts.statement.start
    before, behind = facts.folded[clause.start : start], facts.folded[end : clause.end]
    if is_condition(facts, figure) or _MENTION_BEFORE.search(before) is not None:
        return False
    if _MENTION_BEHIND.search(behind) is None or _ASSERTED_BEFORE.search(before) is not None:
        return True
    return figure.kind in _SHARES and _OF_A_WHOLE.search(behind) is not None


def is_condition(facts: Facts, figure: Figure) -> bool:
    """Whether a figure belongs to what a statement only supposes."""
    return _stands_before(figure, CONDITION, facts)


def is_proposed(facts: Facts, figure: Figure) -> bool:
    """Whether a figure is what somebody would have: 建议将水位控制在12米以下."""
    return _stands_before(figure, PROPOSED, facts)


def _stands_before(figure: Figure, words: re.Pattern[str], facts: Facts) -> bool:
    """Whether one of the words stands before a figure in its clause."""
    clause = facts.clauses[facts.clause_of(figure)]
    return words.search(facts.folded, clause.start, figure.start - facts.statement.start) is not None


def stands(facts: Facts, figure: Figure) -> bool:
    """Whether a statement asserts a figure although it denies or contrasts something: 官方称没有教师失业，
    但约九十名代课老师遭到解约."""
    start = figure.start - facts.statement.start
    number = facts.clause_of(figure)
    if facts.turn is not None and start < facts.turn.start:
        return False
    return not any(
        _concerns(clause_at(facts.clauses, denial.start), denial, number) for denial in facts.denials
    )


def _concerns(at: int, denial: Word, number: int) -> bool:
    """Whether a denial in the clause ``at`` applies to the clause ``number``: its own clause, or the one before if it
    denies the preceding words."""
    return at == number or (at == number + 1 and DENIES_BEHIND.fullmatch(denial.text) is None)
