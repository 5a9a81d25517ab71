"""Which figure of one statement answers which of the other, and how the two stand to each other.

Two figures answer each other if they measure the same kind of thing at the same time and place, both as a level or both
as a change, and stand in alike context. Whether their values agree is for :mod:`corpus.figures.compare` to say; here
its verdict is read as a reader would: 37.8% is not another figure than 38%, while "about 13.6" is another than 12.9
although it might be the same.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import Enum

from corpus.figures import Bound, Figure, FigureKind, Obstacle, Verdict, compare, dimension, magnitude
from corpus.matching.clauses.roles import COUNTED_BACK, change_before
from corpus.matching.clauses.scopes import Match
from corpus.matching.facts.facts import Facts
from corpus.matching.quantities.alike_units import counts_one_noun, in_form_of, interchangeable
from corpus.matching.quantities.amounts import PEOPLE, told_alike, told_apart
from corpus.matching.quantities.bases import are_compared_apart
from corpus.matching.quantities.per_unit import per_other
from corpus.matching.quantities.turns import turns
from corpus.matching.quantities.verdicts import precision, reach, rounded, tell_apart
from corpus.matching.words import lexicon
from corpus.matching.words.lexicon import Word
from corpus.script import fold

GENERIC = "count"
"""What a figure measures that counts anything: 三个."""
SURE = 0.08
"""Share of common context of two figures from which they are taken to be about the same thing. This and the other
numbers of this module are chosen on the golds named ``sample`` and ``harbour``."""
_COUNTED_APART = 0.25
"""The same for counts of differently named things: 1860家企业 and 1800家业者."""
_ELSEWHERE = 0.25
"""The same for amounts of which one is more than ten times the other: an investment and a fare are both money."""
_MANY_TIMES = 10
_BEYOND = 50
"""Greatest ratio of kinds that are not in :data:`_MOST_TIMES`. Chosen."""
_MOST_TIMES = {FigureKind.DURATION: 4, FigureKind.LENGTH: 4, FigureKind.MONEY: 10}
"""How many times as large an amount may be to be another value of the same thing at all: seven of a crew are not
another number for its 1260, and a plan of three years is none for cables of thirty."""
_SAME_COUNT = 2
"""The ratio of :data:`_LARGE` counts. Chosen."""
_LARGE = 100
"""Counts of differently named things are of one thing only if they are large and neither is twice the other."""
_ALIKE = 3
"""How many times as large an amount may be that is then taken for one of the same thing whatever stands around it."""
_NEARBY = 1.25
"""The same from which one of several amounts is the likelier partner."""
_FEW = 5
"""Terms of a context below which their share of common ones says less: a clause of one word is soon contained."""
_WIDE = 0.6
"""How much the context counts that holds the clause before, too."""
_AGREE = frozenset({Verdict.EQUAL, Verdict.COMPATIBLE})


class Change(Enum):
    """Whether a figure is a level or says how a level changes."""

    NONE = 0
    UP = 1
    DOWN = -1


@dataclass(frozen=True, slots=True)
class FigurePair:
    """A figure of one statement and the corresponding one of the other."""

    a: Figure
    b: Figure
    verdict: Verdict
    obstacle: Obstacle
    closeness: float
    """Share of the terms around that are common, of the figure with fewer of them."""
    alone: bool
    """Whether neither statement has another figure of the kind."""
    scope: Match = Match.SAME
    """Whether they are of the same time and place, as far as the statements say."""
    opposed: bool = False
    """Whether one is a rise and the other a fall."""
    told_alike: bool = False
    """Whether both statements name what the amount is, and it is the same: both are profits, or both the dead."""
    terms: int = 0
    """How many terms stand around the one that has fewer; 0 for dates."""

    @property
    def agrees(self) -> bool:
        """Whether a reader takes them for the same number."""
        return self.verdict in _AGREE

    @property
    def same_thing(self) -> bool:
        """Whether they seem to measure the same thing."""
        return self.closeness >= SURE or self.alone

    @property
    def one_quantity(self) -> bool:
        """Whether statements about one subject hardly have two such amounts. Shares and small counts are of anything;
        kilometres are not."""
        small = (magnitude(self.a) or 0) < _LARGE or self.a.unit != self.b.unit
        generic = dimension(self.a) == "share" or (dimension(self.a) == GENERIC and small)
        return not generic and (self.closeness > 0 or self.ratio <= _ALIKE)

    @property
    def ratio(self) -> float:
        """How many times the smaller of the two the larger is; infinite if one lies below zero and the other above."""
        sizes = [magnitude(figure) or 0 for figure in (self.a, self.b)]
        if sizes[0] * sizes[1] < 0:
            return math.inf
        smaller, larger = sorted(map(abs, sizes))
        return larger / smaller if smaller else math.inf if larger else 1.0


def answering(a: Facts, b: Facts, common: Callable[[str], bool] = lambda place: False) -> list[FigurePair]:
    """Figures of ``a`` and ``b`` in pairs, each in one at most, the most likely pairs first: those that agree and
    those in the most alike context. Figures of another time or place have no partner; ``common`` says of a name
    whether the whole project is about it."""
    possible = sorted(_possible(a, b, common), key=lambda found: (-_likely(found[2]), found[0], found[1]))
    taken_a: set[int] = set()
    taken_b: set[int] = set()
    pairs: list[FigurePair] = []
    for at_a, at_b, pair in possible:
        if at_a not in taken_a and at_b not in taken_b:
            taken_a.add(at_a)
            taken_b.add(at_b)
            pairs.append(pair)
    return [*pairs, *_answering_turns(a, b, taken_b, common), *_turned_round(a, b, taken_a, common)]


def _turned_round(a: Facts, b: Facts, taken: set[int], common: Callable[[str], bool]) -> Iterator[FigurePair]:
    return (replace(pair, a=pair.b, b=pair.a) for pair in _answering_turns(b, a, taken, common))


def _answering_turns(
    a: Facts, b: Facts, taken: set[int], common: Callable[[str], bool]
) -> Iterator[FigurePair]:
    """Changes that ``a`` gives by two values, with the figures of ``b`` that give the same by one: 从八百涨到两千四,
    涨了两倍. ``taken`` are the numbers of the figures of ``b`` that have a partner."""
    for turn in turns(a):
        for number, change in enumerate(b.figures):
            way = change_of(b, change)
            if number in taken or way is Change.NONE:
                continue
            restated = turn.in_form_of(a, change, way.value)
            scope = a.scopes[a.clause_of(turn.latter)].match(b.scopes[b.clause_of(change)], common)
            if restated is None or scope is Match.APART:
                continue
            closeness = closeness_of(_context(a, turn.latter, wide=True), _context(b, change, wide=True))
            verdict, _ = _verdict(restated, change, closeness)
            if verdict in _AGREE:
                taken.add(number)
                alone = _alone(change, b)
                yield FigurePair(restated, change, Verdict.COMPATIBLE, Obstacle.NONE, closeness, alone, scope)


def _likely(pair: FigurePair) -> float:
    """How likely two figures are about the same thing: a long number is seldom the same by chance."""
    digits = min(precision(pair.a), precision(pair.b), 3)
    near = pair.ratio <= _NEARBY
    agreement = 0.1 * near
    if pair.verdict is Verdict.EQUAL:
        agreement = 0.3 + 0.2 * digits
    elif pair.verdict is Verdict.COMPATIBLE and near:  # a bound allows much
        agreement = 0.25 + 0.1 * digits
    return pair.closeness + agreement - 0.1 * (pair.scope is not Match.SAME)


def _possible(a: Facts, b: Facts, common: Callable[[str], bool]) -> Iterator[tuple[int, int, FigurePair]]:
    for at_a, figure in enumerate(a.figures):
        for at_b, against in enumerate(b.figures):
            if (at_a in a.former) is not (at_b in b.former):
                continue  # what something was before is not what it is now
            if figure.kind is not against.kind and not _same_dimension(
                in_form_of(a, figure, against), in_form_of(b, against, figure)
            ):
                continue
            scope = a.scopes[a.clause_of(figure)].match(b.scopes[b.clause_of(against)], common)
            if scope is Match.APART:
                continue
            pair = _pair(a, b, figure, against, scope)
            if pair is not None and _may_answer(pair) and _both_measure(a, b, pair):
                yield at_a, at_b, pair


def _both_measure(a: Facts, b: Facts, pair: FigurePair) -> bool:
    """Whether both figures measure something. 三年前 tells when something was; 一年 stands for every year as often as
    for a single one, but 一小时 in both statements does not."""
    if pair.a.kind is FigureKind.DURATION and _is_past(a, pair.a) != _is_past(b, pair.b):
        return False
    of_clock = {pair.a.unit, pair.b.unit} <= _OF_CLOCK
    bare = pair.verdict is Verdict.DIFFERENT or (pair.a.kind is FigureKind.DURATION and not of_clock)
    return not (bare and (_of_each(a, pair.a) or _of_each(b, pair.b)))


_OF_CLOCK = frozenset({"hour", "minute"})
"""Units of time of which one is a length and seldom every one."""


def _is_past(facts: Facts, figure: Figure) -> bool:
    """Whether a span of time is counted back, so that it names a point in time."""
    return COUNTED_BACK.match(facts.folded, figure.end - facts.statement.start) is not None


def _of_each(facts: Facts, figure: Figure) -> bool:
    """Whether a figure is one of nothing in particular (没有一个人, 一年节省7500万) or the base of a ratio (每三名)."""
    start = figure.start - facts.statement.start
    kinds = (FigureKind.COUNT, FigureKind.DURATION)
    single = figure.low == figure.high == 1 and figure.bound is Bound.EXACT and figure.kind in kinds
    return single or facts.folded[max(0, start - 1) : start] == "每"


def _same_dimension(figure: Figure, against: Figure) -> bool:
    by_level = figure.level is not None and against.level is not None
    return by_level or dimension(figure) == dimension(against)


def _pair(a: Facts, b: Facts, figure: Figure, against: Figure, scope: Match) -> FigurePair | None:
    figure, against = in_form_of(a, figure, against), in_form_of(b, against, figure)
    if counts_one_noun(a, figure, b, against):
        against = replace(against, unit=figure.unit)
    wide = _context(a, figure, wide=True), _context(b, against, wide=True)
    closeness = max(
        closeness_of(_context(a, figure), _context(b, against)),
        _WIDE * closeness_of(*wide),
    )
    verdict, obstacle = _verdict(figure, against, closeness)
    if obstacle not in (Obstacle.NONE, Obstacle.CURRENCY):
        return None
    changes = {change_of(a, figure), change_of(b, against)}
    if Change.NONE not in changes and are_compared_apart(a, figure, b, against):
        return None
    opposed = changes == {Change.UP, Change.DOWN}
    if verdict is Verdict.DIFFERENT and Change.NONE in changes and _change(a, figure) != _change(b, against):
        return None
    if opposed and verdict in _AGREE:
        verdict = Verdict.DIFFERENT
    if verdict is Verdict.DIFFERENT and _of_other_things(a, figure, b, against):
        return None
    alone = _alone(figure, a) and _alone(against, b)
    alike = _is_named(figure) and told_alike(a, figure, b, against)
    terms = min(map(len, wide))
    return FigurePair(figure, against, verdict, obstacle, closeness, alone, scope, opposed, alike, terms)


def _of_other_things(a: Facts, figure: Figure, b: Facts, against: Figure) -> bool:
    """Whether the statements name different things of which the figures are."""
    if figure.kind is not FigureKind.DURATION and _other_measures(_measure(a, figure), _measure(b, against)):
        return True
    if _is_named(figure) and told_apart(a, figure, b, against):
        return True
    return per_other(a, figure, b, against)


def _is_named(figure: Figure) -> bool:
    """Whether words around a figure of its kind say what it is an amount of."""
    return figure.kind in _OF_AMOUNTS or dimension(figure) == PEOPLE


def change_of(facts: Facts, figure: Figure) -> Change:
    """Whether a figure says by how much something rises or falls (增长9.5%, 减产三成, 涨一元) or is a level (占52%)."""
    change, loose = _told_change(facts, figure)
    return Change.NONE if loose else Change(change)


def of_other_periods(a: Facts, b: Facts) -> bool:
    """Whether both statements give changes, and each is measured against another period than those of the other:
    同比提升1.1个百分点, 较上季下滑0.8个百分点."""
    changes, others = (
        [figure for figure in facts.figures if _change(facts, figure) is not Change.NONE] for facts in (a, b)
    )
    pairs = [(figure, against) for figure in changes for against in others]
    return bool(pairs) and all(are_compared_apart(a, figure, b, against) for figure, against in pairs)


def _change(facts: Facts, figure: Figure) -> Change:
    """The same, of what is less than sure too: 减少用工约140人."""
    return Change(_told_change(facts, figure)[0])


def _told_change(facts: Facts, figure: Figure) -> tuple[int, bool]:
    clause = facts.clauses[facts.clause_of(figure)]
    before = facts.folded[clause.start : max(clause.start, figure.start - facts.statement.start)]
    return change_before(before, figure.kind, figure.level)


def _measure(facts: Facts, figure: Figure) -> Word | None:
    """The word that names what a figure measures: the last such word before it in its clause, else the first behind."""
    clause = facts.clauses[facts.clause_of(figure)]
    start = figure.start - facts.statement.start
    named = [word for word in facts.words_in(clause) if _names_a_measure(word.text)]
    before = [word for word in named if word.end <= start]
    return before[-1] if before else next((word for word in named if word.start > start), None)


def _names_a_measure(word: str) -> bool:
    return word[-1] in _MEASURES and word not in _CHANGES


def _other_measures(measure: Word | None, against: Word | None) -> bool:
    """Whether two words name different quantities: an interest rate is no share of an investment."""
    if measure is None or against is None or set(measure.text) & set(against.text):
        return False
    if not {measure.text[-1], against.text[-1]} & _STRICT_MEASURES:
        return False
    groups = (lexicon.related().get(lexicon.usual_form(word.text), ()) for word in (measure, against))
    return set(next(groups)).isdisjoint(next(groups))


_STRICT_MEASURES = frozenset(fold("率息税债润温压速力"))
"""Last characters of words that name one quantity and no other: 利率, 利息, 利润."""
_MEASURES = _STRICT_MEASURES | frozenset(fold("额费价量值数比资本款贴金入支损失长宽高重"))
"""Last characters of words that name a quantity: 金额, 票价."""

_CHANGES = frozenset(
    fold(
        "提高 升高 增高 走高 调高 推高 抬高 拉高 增长 延长 拉长 加长 增值 升值 贬值 加重 减重 加宽 拓宽 放宽 "
        "加速 提速 降速 减速 加压 降压 升温 降温"
    ).split()
)
"""Verbs that end in the name of a quantity and name none."""

_OF_AMOUNTS = frozenset({FigureKind.MONEY, FigureKind.PERCENT, FigureKind.FRACTION, FigureKind.MULTIPLE})


def _context(facts: Facts, figure: Figure, *, wide: bool = False) -> frozenset[str]:
    """The context of a figure: that of its clause; with the one before, which may name the subject, if ``wide`` or if
    the clause says next to nothing."""
    number = facts.clause_of(figure)
    context = facts.contexts[number]
    return context | facts.contexts[number - 1] if number and (wide or len(context) < _FEW) else context


def _may_answer(pair: FigurePair) -> bool:
    """Whether a figure may be about the same thing as one of the same kind: what a classifier alone counts need not be
    what the other counts, and what is many times as large is something else."""
    if pair.a.kind is FigureKind.COUNT and dimension(pair.a) != dimension(pair.b):
        return _may_count_the_same(pair)
    if pair.verdict is not Verdict.DIFFERENT:
        return True
    if pair.ratio > _MOST_TIMES.get(pair.a.kind, _BEYOND):
        return False
    return pair.closeness >= _ELSEWHERE or pair.ratio <= _MANY_TIMES


def _may_count_the_same(pair: FigurePair) -> bool:
    if GENERIC in (dimension(pair.a), dimension(pair.b)):
        return pair.closeness >= SURE and pair.ratio <= _MANY_TIMES
    if interchangeable(pair.a, pair.b):
        return pair.verdict is Verdict.EQUAL or pair.ratio <= _SAME_COUNT
    if pair.closeness < _COUNTED_APART:
        return False
    smaller = min(magnitude(pair.a) or 0, magnitude(pair.b) or 0)
    return pair.verdict is Verdict.EQUAL or (smaller >= _LARGE and pair.ratio <= _SAME_COUNT)


def _verdict(figure: Figure, against: Figure, closeness: float) -> tuple[Verdict, Obstacle]:
    found = compare(figure, against)
    both_counts = figure.kind is FigureKind.COUNT and against.kind is FigureKind.COUNT
    alike = closeness >= _COUNTED_APART or interchangeable(figure, against)
    if found.obstacle is Obstacle.DIMENSION and both_counts and alike:
        found = compare(figure, replace(against, unit=figure.unit))
    if found.verdict is Verdict.DIFFERENT and rounded(figure, against, reach(figure, against)):
        return Verdict.COMPATIBLE, found.obstacle
    if found.verdict is Verdict.COMPATIBLE and tell_apart(figure, against):
        return Verdict.DIFFERENT, found.obstacle
    return found.verdict, found.obstacle


def _alone(figure: Figure, facts: Facts) -> bool:
    """Whether a statement has no other figure of the kind for the same time, except for differences:
    多出五千万元."""
    kind = dimension(figure)
    others = [
        other
        for number, other in enumerate(facts.figures)
        if dimension(other) == kind
        and other.start != figure.start
        and number not in facts.former
        and not _of_other_times(facts, figure, other)
    ]
    if not others or change_of(facts, figure) is not Change.NONE:
        return not others
    return all(change_of(facts, other) is not Change.NONE for other in others)


def _of_other_times(facts: Facts, figure: Figure, other: Figure) -> bool:
    """Whether a statement gives two figures of different times: 如今是两块八，去年卖到三块五."""
    one, two = (facts.scopes[facts.clause_of(either)].times for either in (figure, other))
    return one != two and one.isdisjoint(two)


def closeness_of(context: frozenset[str], against: frozenset[str]) -> float:
    """The share of the terms of two contexts that are common, of the one with fewer."""
    fewer = min(len(context), len(against))
    return len(context & against) / max(fewer, _FEW) if fewer else 0.0
