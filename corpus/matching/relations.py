"""How two statements about the same thing seem to stand to each other.

The proposal rests on figures that answer each other, words that exclude each other, times and places, and the share of
common words. A figure that only one side has is no difference: that side says more. Where it stays unclear, the
proposal is "overlaps".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from corpus.figures import Bound, Figure, FigureKind, Verdict, dimension, magnitude
from corpus.matching.causes import one_cause
from corpus.matching.common_words import Stretch, common_stretches
from corpus.matching.facts import Facts
from corpus.matching.lexicon import Word
from corpus.matching.opposition import Opposition, opposition
from corpus.matching.quantities import SURE, FigurePair, answering, answering_dates
from corpus.matching.scopes import Match
from corpus.matching.stances import opposite_stances
from corpus.matching.verdicts import precision, rounded
from corpus.script import fold

_EQUIVALENT_WORDS = 0.4
"""Share of the pairs of characters that two statements have in common from which they may be equivalent. This and the
other numbers of this module are chosen on the golds named ``sample``, ``harbour``, ``vaccine`` and ``typhoon``."""
_ALMOST_ALL = 0.6
"""The same where only one statement tells figures: who only names what the other measures says less."""
_EQUIVALENT_WITH_FIGURE = 0.12
"""The same where they also tell the same figure of the same thing."""
_LIKELY = 0.45
"""Score below which nothing is proposed as equivalent for its words alone."""
_LIKELY_WITH_FIGURE = 0.2
"""The same where figures agree."""
_SEVERAL, _SCARCE = 2, 0.03
"""How many figures that are one value make statements equivalent, and the score from which they do: two numbers are
hardly the same by chance."""
_VERY_LIKELY, _EQUIVALENT_IF_LIKELY = 0.85, 0.33
"""Score from which fewer common words are enough, and how many are."""
_OF_ONE_SUBJECT = 0.03
"""Score below which statements of opposite stance are hardly about the same thing. Chosen on all golds of links."""
_MEANING, _MEANING_WITH_FIGURE = 0.55, 0.45
"""Cosine by the sentence encoder from which statements that nothing tells apart are equivalent, and the same where they
also tell one figure. Chosen on all golds of links: four of five such pairs were drawn so."""
_A_SENTENCE = 8
"""Telling characters from which a statement is more than a heading."""
_VERY_CLOSE = 0.5
"""Closeness of such a figure from which it alone makes them so: 产值23.6亿元 and 产值二十三亿多."""
_CLOSE = 0.15
"""Closeness of figures from which they are of the same thing."""
_CLOSE_OPEN = 0.3
"""The same for figures that differ where only one statement names a time."""
_TELLING_DIGITS = 3
"""Significant digits from which the same number is hardly the same by chance."""
_NEAR = 1.25
"""How many times as large a figure may be that is then another value of the same thing, where neither statement tells
another of its kind: 78亿元 and 91亿元."""
_SAME_VALUE = 1.02
"""How many times as large a figure may be that is as good as the same: 38% for 37.8%, three quarters for 74.2%."""
_ALIKE = 0.5
"""Score from which two statements are about one thing, so that figures need less in common around them."""
_NEARLY_SAME = 1.4
_TWICE = 2.0
"""How many times as large a figure may be to be then another value of the same thing."""
_OF_ONE_THING = frozenset(
    {"time", "length", "mass", "area", "volume", "power", "energy", "temperature", "age"}
)
"""What measures few things in one statement; money and people are of anything."""
_PEOPLE, _CLOSE_PEOPLE, _SURELY = "count 人", 0.25, 0.95
"""People are counted of all kinds: rescuers are not another number for staff."""
_SCARCELY = 0.2
"""Score below which one of several amounts of money needs more in common with another to be of the same thing."""
_CLOSE_AMONG_MANY = 0.4
_NEARLY_THE_SAME = 1.045
"""How many times as large a figure may be that another restates as "about", "nearly" or "over" so much."""
_TOUCHING = 0.08
"""Closeness that such a restatement needs."""
_ROUGHLY_THE_SAME = 1.16
"""The same where they are close: 逾两亿元 for 2.3亿元."""
_CLOSE_ENOUGH, _BARELY = 0.25, 0.06
"""Closeness of figures that are one value from which a lower score is enough, and which."""
_OPENING = frozenset({Bound.ABOUT, Bound.AT_LEAST, Bound.MORE_THAN, Bound.AT_MOST, Bound.LESS_THAN})
_RELATED = 0.3
"""Score from which figures of one kind are taken to be about the same thing whatever stands around them."""
_CONTRAST = re.compile(
    fold(
        "但|却|而非|而不是|并非|实际|实为|实则|其实|实测|不过|然而|不一致|真正|后者|则[是为称认指说估]|才是|估算|惟"
    )
)
"""What stands between a figure and the one that is held against it."""
_PART_BEHIND = re.compile(
    fold("[^，。；]{0,6}(?:包含|包括|含有)|(?:(?![入在到落进])[^，。；]){0,4}[中里][，,]")
)
"""What says behind a figure that only part of it is another: 62万千瓦中，可核证的为41万."""
_VERDICT = re.compile(fold("[前后]者才|才是"))
"""What says of two figures which one holds."""
_QUOTED_BEFORE = re.compile(
    fold(
        "(?:官方|当局|政府|市府|通报|公布|发布会|口径|媒体|所[谓说称讲]|宣[称传]|号称|引用|原[先订]|当初|最初)[^，。；、]{0,6}$"
    )
)
_DENIED_BEFORE = re.compile(fold("(?:并?不是|并非|而非|绝非|远?不[止只])[^，。；、]{0,8}$"))
"""What stands before a figure that is said not to hold: 不是宣传的4万片."""
_CASES = "count 人次"
_A_NUMBER = 100
"""From what size the same number is hardly the same by chance."""
_FAR_ROUNDED = 0.05
"""How far, as a share, a number may be from another that it rounds."""
_QUOTED_REACH = 12
"""Code points before a figure within which a word says that it is somebody else's."""
_APART_BEHIND = re.compile(
    fold(
        "[高低多少大小早晚]于(?:官方|当局|政府|通报|公布|媒体|此前|上述|公司)|(?:比|与|同|跟)(?:官方|当局|政府|通报|公布)[^，。；]{0,12}(?:不同|不一致|出入|落差|不符|多出|少了|晚了|早了)|有落差|不一致"
    )
)
"""What says of a figure that it is not the one that others give."""
_CONDITION = re.compile(fold("若|如果|假如|倘若|一旦|即便|即使|要是"))
"""What makes of a figure a condition and no assertion."""
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
_ASSERTED_BEFORE = re.compile(fold("(?:持续|持續|长达|高达|多达|达到?|投入|耗资|斥资|连续|超过|逾|近|约)$"))
"""What asserts a figure although it stands before a noun: 持续23天的高温."""
"""What makes of a figure the name of a thing of which something else is said: 3元的补贴, 官方的74.2%."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two statements laid beside each other."""

    a: Facts
    b: Facts
    relation: str
    common: tuple[Stretch, ...]
    """What words they share; places count from the beginning of each statement."""
    figures: tuple[FigurePair, ...]
    opposition: Opposition | None
    vetoes: tuple[tuple[str, str], ...]
    """What keeps them from being equivalent, in pairs of words: a year, a place; "" where one has none."""


def compared(
    a: Facts, b: Facts, score: float, common: Callable[[str], bool], meaning: float = 0.0
) -> Comparison:
    """How ``b`` stands to ``a``. ``common`` tells of a place whether the whole project is about it; ``meaning`` is the
    cosine of the two by a sentence encoder, 0 without one."""
    pairs = (*answering(a, b, common), *answering_dates(a, b, common))
    stretches = tuple(common_stretches(a.folded, b.folded))
    shared = _share(a, b, stretches)
    vetoes = _vetoes(a, b, pairs, common)
    agreeing = [pair for pair in pairs if pair.agrees]
    close = score >= _ALIKE or any(_telling(pair) for pair in agreeing)
    opposed = opposition(a, b, common, close) or (
        None if vetoes else _of_stances(a, b, score, agreeing, common)
    )
    differing = [
        pair for pair in pairs if pair.verdict is Verdict.DIFFERENT and _counts(pair, score, agreeing)
    ]
    relation = "overlaps"
    if any(pair.opposed for pair in differing):
        relation = "contradicts"
        opposed = opposed or _of_directions(a, b, next(pair for pair in differing if pair.opposed))
    elif differing or _another_beside(a, b, agreeing, shared, score):
        relation = "differs_in_figure"
    elif opposed is not None:
        relation = "contradicts"
    elif not vetoes and _says_the_same(a, b, score, shared, agreeing, meaning):
        relation = "equivalent"
    return Comparison(a, b, relation, stretches, pairs, opposed, vetoes)


# Figures


def _counts(pair: FigurePair, score: float, agreeing: Sequence[FigurePair]) -> bool:
    """Whether two figures that differ tell of the same thing."""
    if pair.opposed and pair.scope is Match.SAME and (pair.closeness >= SURE or score >= _RELATED):
        return True
    needed = _needed_closeness(pair, score)
    if pair.closeness >= needed or (pair.alone and pair.one_quantity and pair.ratio <= _NEAR):
        return True
    if pair.scope is not Match.SAME or not pair.one_quantity:
        return False
    if score >= _ALIKE and pair.ratio <= _NEARLY_SAME and dimension(pair.a) in _OF_ONE_THING:
        return True
    needed = _BARELY if dimension(pair.a) in _OF_ONE_THING else _RELATED
    return not agreeing and pair.alone and score >= needed and dimension(pair.a) != _PEOPLE


def _needed_closeness(pair: FigurePair, score: float) -> float:
    if pair.scope is not Match.SAME:
        return _CLOSE if score >= _ALIKE and pair.ratio <= _TWICE else _CLOSE_OPEN
    if dimension(pair.a) == _PEOPLE and not pair.agrees and score < _SURELY:
        return _CLOSE_PEOPLE
    among_many = pair.a.kind is FigureKind.MONEY and not pair.alone and score < _SCARCELY
    return _CLOSE_AMONG_MANY if among_many else _CLOSE


def _another_beside(a: Facts, b: Facts, agreeing: Sequence[FigurePair], shared: float, score: float) -> bool:
    """Whether one statement repeats a figure of the other and sets another against it: 官方称60公里, 实为45公里."""
    shared_a, shared_b = [pair.a for pair in agreeing], [pair.b for pair in agreeing]
    return any(
        _disputed(a, pair.a, shared_a, b)
        or _disputed(b, pair.b, shared_b, a)
        or _said_apart(a, pair.a, shared_a)
        or _said_apart(b, pair.b, shared_b)
        for pair in agreeing
        if pair.same_thing or shared >= _EQUIVALENT_WITH_FIGURE or score >= _RELATED
    )


def _disputed(facts: Facts, figure: Figure, shared: Sequence[Figure], against: Facts) -> bool:
    """Whether a statement sets another figure of the kind against one that it repeats: 官方公布为九人,
    但记者查得十四宗; 只够14天, 官方的22天是按平均日耗折算的; 环评批复是3.5万片, 不是宣传的4万片. ``against`` is the
    statement that has the repeated one too: it disputes nothing where it tells both."""
    start, end = _place(facts, figure)
    quoted, denied = _is_quoted(facts, start), _DENIED_BEFORE.search(facts.folded, 0, start) is not None
    scope = facts.scopes[facts.clause_of(figure)]
    for other in facts.figures:
        if other in shared or _kind(other) != _kind(figure) or _same_value(other, figure):
            continue
        if any(_same_number(other, told) for told in against.figures):
            continue
        if facts.scopes[facts.clause_of(other)].times != scope.times:
            continue  # the record of another year is set against nothing
        first, last = sorted(((start, end), _place(facts, other)))
        if quoted or denied:
            return True
        if _is_quoted(facts, _place(facts, other)[0]):
            continue  # what is repeated is what the statement holds for true
        if (
            _CONTRAST.search(facts.folded, first[1], last[0]) is not None
            or _VERDICT.search(facts.folded, last[1]) is not None
            or (start < _place(facts, other)[0] and _PART_BEHIND.match(facts.folded, end) is not None)
        ):
            return True
    return False


def _is_quoted(facts: Facts, start: int) -> bool:
    return _QUOTED_BEFORE.search(facts.folded[max(0, start - _QUOTED_REACH) : start]) is not None


def _kind(figure: Figure) -> str:
    """What a figure measures, heads and cases counted alike: 300人次 may stand against 146人."""
    return _PEOPLE if dimension(figure) == _CASES else dimension(figure)


def _same_number(figure: Figure, other: Figure) -> bool:
    """Whether two figures tell a number of some digits that is the same, whatever is counted: 2万6 and 2.6万人."""
    least = min(abs(magnitude(one) or 0.0) for one in (figure, other))
    near = (figure.low, figure.high) == (other.low, other.high) or rounded(figure, other, _FAR_ROUNDED)
    return least >= _A_NUMBER and near


def _said_apart(facts: Facts, figure: Figure, shared: Sequence[Figure]) -> bool:
    """Whether a statement says itself that a figure is not the one of others: 为1360万千瓦, 低于官方的预测. Where both
    statements tell both figures they agree."""
    of_kind = [other for other in facts.figures if dimension(other) == dimension(figure)]
    if len(of_kind) > 1 and all(other in shared for other in of_kind):
        return False
    clause = facts.clause_of(figure)
    last = facts.clauses[min(clause + 1, len(facts.clauses) - 1)].end
    return _APART_BEHIND.search(facts.folded, figure.end - facts.statement.start, last) is not None


def _place(facts: Facts, figure: Figure) -> tuple[int, int]:
    return figure.start - facts.statement.start, figure.end - facts.statement.start


def _same_value(figure: Figure, other: Figure) -> bool:
    return (figure.low, figure.high, figure.unit) == (other.low, other.high, other.unit)


def _of_directions(a: Facts, b: Facts, pair: FigurePair) -> Opposition:
    """The figures themselves where one rises and the other falls."""
    return Opposition(
        Word(pair.a.text, pair.a.start - a.statement.start),
        Word(pair.b.text, pair.b.start - b.statement.start),
    )


def _telling(pair: FigurePair) -> bool:
    """Whether two figures are one that is hardly the same by chance."""
    return _one_value(pair) and min(precision(pair.a), precision(pair.b)) >= _TELLING_DIGITS


def _of_stances(
    a: Facts, b: Facts, score: float, agreeing: Sequence[FigurePair], common: Callable[[str], bool]
) -> Opposition | None:
    """The words by which one says that all is well and the other that it is not. Who tells the same figure agrees."""
    if score < _OF_ONE_SUBJECT or any(map(_one_value, agreeing)):
        return None
    return opposite_stances(a, b, common)


# Equivalence


def _says_the_same(
    a: Facts, b: Facts, score: float, shared: float, agreeing: Sequence[FigurePair], meaning: float
) -> bool:
    if score >= _SCARCE and one_cause(a.causes, b.causes):
        return True
    if not (a.parts or b.parts) and _means_the_same(a, b, agreeing, meaning):
        return True
    return bool(a.parts) == bool(b.parts) and _is_equivalent(a, b, score, shared, agreeing)


def _means_the_same(a: Facts, b: Facts, agreeing: Sequence[FigurePair], meaning: float) -> bool:
    """Whether a sentence encoder finds two statements so close that they say the same, which it cannot tell of figures."""
    if agreeing:
        return meaning >= _MEANING_WITH_FIGURE and any(map(_one_value, agreeing))
    return meaning >= _MEANING and not (a.figures and b.figures) and min(a.size, b.size) >= _A_SENTENCE


def _is_equivalent(a: Facts, b: Facts, score: float, shared: float, agreeing: Sequence[FigurePair]) -> bool:
    asserted = [pair for pair in agreeing if _asserts(a, pair.a) and _asserts(b, pair.b)]
    same = [pair for pair in asserted if _one_value(pair)]
    if len(same) >= _SEVERAL or (same and len(asserted) >= _SEVERAL):
        return score >= _SCARCE
    if same:
        return score >= _likely_enough(same) and any(shared >= _needed(pair, score) for pair in asserted)
    if agreeing:
        return score >= _ALIKE and shared >= _EQUIVALENT_IF_LIKELY and any(map(_one_value, agreeing))
    if score < _LIKELY:
        return False
    if a.figures and b.figures:
        return shared >= _ALMOST_ALL
    if score >= _VERY_LIKELY and min(a.size, b.size) >= _A_SENTENCE:
        return shared >= _EQUIVALENT_IF_LIKELY
    return shared >= (_ALMOST_ALL if a.figures or b.figures else _EQUIVALENT_WORDS)


def _likely_enough(same: Sequence[FigurePair]) -> float:
    """The score from which statements that tell one value are equivalent: the less, the more alike its context."""
    closeness = max(pair.closeness for pair in same)
    if closeness >= _VERY_CLOSE:
        return _SCARCE
    return _BARELY if closeness >= _CLOSE_ENOUGH else _LIKELY_WITH_FIGURE


def _one_value(pair: FigurePair) -> bool:
    """Whether two figures that agree are as good as the same; a bound or a rough number tells less, and so does one
    that is of a year in one statement alone."""
    if pair.scope is Match.YEAR:
        return False
    return pair.verdict is Verdict.EQUAL or pair.ratio <= _SAME_VALUE or _restated(pair)


def _restated(pair: FigurePair) -> bool:
    """Whether one figure is the other in words that leave it open: 四百多件 for 412例, 近六十万户 for 58.3万户."""
    opens = [figure for figure in (pair.a, pair.b) if figure.vague or figure.bound in _OPENING]
    if len(opens) != 1 or pair.a.bound is Bound.RANGE or pair.b.bound is Bound.RANGE:
        return False
    if opens[0].vague or (pair.ratio <= _NEARLY_THE_SAME and pair.closeness >= _TOUCHING):
        return True
    return pair.ratio <= _ROUGHLY_THE_SAME and pair.closeness >= _CLOSE


def _asserts(facts: Facts, figure: Figure) -> bool:
    """Whether a statement asserts a figure; otherwise it only mentions it, to say something else of it."""
    clause = facts.clauses[facts.clause_of(figure)]
    start, end = figure.start - facts.statement.start, figure.end - facts.statement.start
    return (
        _CONDITION.search(facts.folded, clause.start, start) is None
        and _MENTION_BEFORE.search(facts.folded[clause.start : start]) is None
        and (
            _MENTION_BEHIND.search(facts.folded[end : clause.end]) is None
            or _ASSERTED_BEFORE.search(facts.folded[clause.start : start]) is not None
        )
    )


def _needed(pair: FigurePair, score: float) -> float:
    """The share of common words from which two statements that tell the same figure may be equivalent."""
    if min(precision(pair.a), precision(pair.b)) >= _TELLING_DIGITS or pair.closeness >= _CLOSE_ENOUGH:
        return 0.0
    if score >= _ALIKE:
        return _EQUIVALENT_WITH_FIGURE / 2
    return _EQUIVALENT_WITH_FIGURE if pair.closeness >= _CLOSE else _EQUIVALENT_WORDS


def _share(a: Facts, b: Facts, common: Sequence[Stretch]) -> float:
    """How much of the shorter statement lies in stretches that both have."""
    shorter = min(a.size, b.size)
    return sum(len(stretch.text) for stretch in common) / shorter if shorter else 0.0


def _vetoes(
    a: Facts, b: Facts, pairs: Sequence[FigurePair], common: Callable[[str], bool]
) -> tuple[tuple[str, str], ...]:
    """Times and places that tell the two statements apart: those of the figures that agree, or of all clauses."""
    if any(pair.agrees and pair.scope is Match.SAME for pair in pairs):
        return ()
    if any(
        one.match(other, common) is not Match.APART for one in a.telling_scopes for other in b.telling_scopes
    ):
        return ()
    one, other = a.scopes[-1], b.scopes[-1]
    return ((_named(one.times | one.places), _named(other.times | other.places)),)


def _named(words: frozenset[str]) -> str:
    return min(words, default="")
