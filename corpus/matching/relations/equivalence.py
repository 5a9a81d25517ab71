"""Whether two statements without any difference are equivalent: by a figure, by their words, or by their meaning."""

from __future__ import annotations

from collections.abc import Sequence

from corpus.figures import Bound, FigureKind, Verdict, dimension
from corpus.matching.clauses.causes import one_cause
from corpus.matching.clauses.scopes import Match
from corpus.matching.clauses.stances import balance
from corpus.matching.facts.facts import Facts
from corpus.matching.facts.mentions import asserts, is_condition, stands
from corpus.matching.quantities.quantities import FigurePair
from corpus.matching.quantities.verdicts import precision
from corpus.matching.relations.common_words import Stretch, meant_by_both

ALIKE = 0.5
"""Score from which two statements are about one thing, so that figures need less in common around them. This and the
other numbers of this module are chosen on the golds of links."""
_EQUIVALENT_WORDS = 0.4
"""Share of the shorter statement that lies in stretches of characters which both have, from which they may be
equivalent."""
_ALMOST_ALL = 0.6
"""The same if only one statement has figures: the other, which only names what is measured, says less."""
EQUIVALENT_WITH_FIGURE = 0.12
"""The same if they also give the same figure for the same thing."""
_LIKELY = 0.45
"""Score below which nothing is proposed as equivalent for its words alone."""
_LIKELY_WITH_FIGURE = 0.2
"""The same where figures agree."""
_SEVERAL, _SCARCE = 2, 0.03
"""How many figures that are one value make statements equivalent, and the score from which they do: two numbers are
hardly the same by chance."""
_SAYS_MORE, _SAYS_MORE_UNLESS = 2, 0.3
"""How many times as many figures as agree a statement may have, and the score from which it may have more: one that
tells several things may share the figure of one of them by chance: on all golds of links, nine of sixteen such pairs
were not equivalent."""
_VERY_LIKELY, _EQUIVALENT_IF_LIKELY = 0.85, 0.33
"""Score from which fewer common words are enough, and how many are."""
_IF_ONLY_NAMED = 0.43
"""How many are enough where a statement only names the figure that agrees, to say something else of it: on all golds of
links, six of twelve such pairs with a third of the words in common were not equivalent, and one of seven with this."""
_MEANING, _MEANING_WITH_FIGURE = 0.6, 0.4
"""Cosine by the sentence encoder from which statements that nothing distinguishes are equivalent, and the same where
they also assert figures that agree. Chosen on all golds of links, pairs that nobody linked included: without a figure,
two of three such pairs were equivalent, and five of nine with a cosine between 0.55 and 0.6."""
_MEANING_IF_LIKELY = ((ALIKE, 0.55), (_VERY_LIKELY, 0.45))
"""Scores from which a lower cosine is enough for statements without figures, and which: on all golds of links, 14 of 17
such pairs were equivalent."""
_MEANING_OF_DENIALS = 0.6
"""Cosine from which statements that deny something are equivalent: an encoder hears little of a denial."""
_MEANT_APART = 0.55
"""Cosine below which words alone do not make statements equivalent: on all golds of links, 20 of 34 such pairs were
not."""
_NOT_FAR = 1.5
"""How many times as large such a figure may be: a bound allows what is far away, too."""
_A_SENTENCE = 8
"""Telling characters from which a statement is more than a heading."""
_MORE_THAN_A_HEADLINE, _MEANT, _MOSTLY_MEANT = 12, 0.28, 0.38
"""Informative characters of a sentence, and the shares of both statements that must be in words of like meaning."""
_VERY_CLOSE = 0.5
"""Closeness of such a figure from which it alone makes them so: 产值23.6亿元 and 产值二十三亿多."""
CLOSE = 0.15
"""Closeness of figures from which they are of the same thing."""
_TELLING_DIGITS = 3
"""Significant digits from which the same number is hardly the same by chance."""
_SAME_VALUE = 1.02
"""How many times as large a figure may be that is as good as the same: 38% for 37.8%, three quarters for 74.2%."""
_NEARLY_THE_SAME = 1.045
"""How many times as large a figure may be that another restates as "about", "nearly" or "over" so much."""
_TOUCHING = 0.08
"""Closeness that such a restatement needs."""
_ROUGHLY_THE_SAME = 1.2
"""The same where they are close: 逾两亿元 for 2.3亿元."""
_CLOSE_ENOUGH, BARELY = 0.25, 0.06
"""Closeness of figures that are one value from which a lower score is enough, and which."""
_PROPORTIONS = frozenset({FigureKind.PERCENT, FigureKind.FRACTION, FigureKind.MULTIPLE})
"""Figures that relate one thing to another, so that even round ones are rarely the same by chance."""
_OPENING = frozenset({Bound.ABOUT, Bound.AT_LEAST, Bound.MORE_THAN, Bound.AT_MOST, Bound.LESS_THAN})


def says_the_same(
    a: Facts, b: Facts, score: float, shared: float, agreeing: Sequence[FigurePair], meaning: float
) -> bool:
    """Whether two statements that nothing distinguishes are equivalent. ``shared`` is the share of the shorter one that
    lies in stretches of characters which both have."""
    if score >= _SCARCE and one_cause(a.causes, b.causes):
        return True
    if balance(a.stances) * balance(b.stances) < 0:
        return False  # the same figure, of which one says that all is well and the other that it is not
    if not (a.parts or b.parts) and _means_the_same(a, b, score, agreeing, meaning):
        return True
    if _denies_the_same(a, b, score, agreeing, meaning):
        return True
    if not _take_sides_alike(a, b):
        agreeing = [pair for pair in agreeing if stands(a, pair.a) and stands(b, pair.b)]
        return bool(agreeing) and _is_equivalent(a, b, score, shared, agreeing, meaning)
    return _is_equivalent(a, b, score, shared, agreeing, meaning)


def paraphrases(a: Facts, b: Facts, score: float, common: Sequence[Stretch], meaning: float) -> bool:
    """Whether most of two statements without common figures is in words of like meaning, and neither is a
    headline: 医疗费由财政先行垫付, 医药费会先代垫. ``common`` are the stretches that both have."""
    if score < _LIKELY or (a.figures and b.figures) or min(a.size, b.size) < _MORE_THAN_A_HEADLINE:
        return False
    if _are_apart(meaning, _MEANT_APART):
        return False
    if not _take_sides_alike(a, b) or balance(a.stances) * balance(b.stances) < 0:
        return False
    less, more = sorted(meant_by_both(a, b, common))
    return less >= _MEANT and more >= _MOSTLY_MEANT


def _take_sides_alike(a: Facts, b: Facts) -> bool:
    """Whether both statements deny something or neither does, and both set something against a report or neither."""
    return a.parts is b.parts and (a.turn is None) is (b.turn is None)


def _means_the_same(a: Facts, b: Facts, score: float, agreeing: Sequence[FigurePair], meaning: float) -> bool:
    """Whether two statements are equivalent by the similarity of a sentence encoder, which cannot compare figures."""
    if agreeing:
        near = [pair for pair in agreeing if pair.ratio <= _NOT_FAR or pair.a.vague or pair.b.vague]
        asserted = any(asserts(a, pair.a) and asserts(b, pair.b) for pair in near)
        return asserted and meaning >= _MEANING_WITH_FIGURE
    if (a.figures and b.figures) or min(a.size, b.size) < _A_SENTENCE:
        return False
    return meaning >= (_MEANING if a.figures or b.figures else _needed_meaning(score))


def _needed_meaning(score: float) -> float:
    """The least cosine of equivalent statements without figures."""
    return min((least for likely, least in _MEANING_IF_LIKELY if score >= likely), default=_MEANING)


def _denies_the_same(
    a: Facts, b: Facts, score: float, agreeing: Sequence[FigurePair], meaning: float
) -> bool:
    """Whether two statements that deny something mean the same: 不存在拖欠货款, 否認拖欠. What one sets against what
    others say is more than a denial."""
    if (
        a.turn is not None
        or b.turn is not None
        or not all(facts.denials or facts.negations for facts in (a, b))
    ):
        return False
    return meaning >= _MEANING_OF_DENIALS and _means_the_same(a, b, score, agreeing, meaning)


def _are_apart(meaning: float, least: float) -> bool:
    """Whether there is a sentence encoder that finds less in common than ``least``."""
    return meaning != 0 and meaning < least


def _is_equivalent(
    a: Facts, b: Facts, score: float, shared: float, agreeing: Sequence[FigurePair], meaning: float
) -> bool:
    asserted = [pair for pair in agreeing if asserts(a, pair.a) and asserts(b, pair.b)]
    same = [pair for pair in asserted if one_value(pair)]
    if len(same) >= _SEVERAL or (same and len(asserted) >= _SEVERAL):
        return score >= _SCARCE
    if score < _SAYS_MORE_UNLESS and max(len(a.figures), len(b.figures)) > _SAYS_MORE * len(same):
        return False
    if same:
        if _are_apart(meaning, _MEANING_WITH_FIGURE) and not any(map(_is_measured, same)):
            return False
        return score >= _likely_enough(same) and any(shared >= _needed(pair, score) for pair in asserted)
    if agreeing:
        unconditional = (
            pair for pair in agreeing if not (is_condition(a, pair.a) or is_condition(b, pair.b))
        )
        return score >= ALIKE and shared >= _IF_ONLY_NAMED and any(map(one_value, unconditional))
    if score < _LIKELY or _are_apart(meaning, _MEANT_APART):
        return False
    if a.figures and b.figures:
        return shared >= _ALMOST_ALL and not _measure_alike(a, b)
    if score >= _VERY_LIKELY and min(a.size, b.size) >= _A_SENTENCE:
        return shared >= _EQUIVALENT_IF_LIKELY
    return shared >= (_ALMOST_ALL if a.figures or b.figures else _EQUIVALENT_WORDS)


def _measure_alike(a: Facts, b: Facts) -> bool:
    """Whether both statements have figures of one kind, which then do not agree: 客流+15%, 客流-12%."""
    return not {*map(dimension, a.figures)}.isdisjoint(map(dimension, b.figures))


def _is_measured(pair: FigurePair) -> bool:
    """Whether two figures are more than the same number of one digit, which many things have: 两年, 60亿元. With
    an encoder that finds less in common than such figures need, half of the pairs were not equivalent."""
    return pair.a.kind in _PROPORTIONS or min(precision(pair.a), precision(pair.b)) > 1


def _likely_enough(same: Sequence[FigurePair]) -> float:
    """The least score of equivalent statements that give the same value. It is lower, the more similar the contexts."""
    closeness = max(pair.closeness for pair in same)
    if closeness >= _VERY_CLOSE:
        return _SCARCE
    return BARELY if closeness >= _CLOSE_ENOUGH else _LIKELY_WITH_FIGURE


def one_value(pair: FigurePair) -> bool:
    """Whether two compatible figures are practically the same. A bound or a rough number is not, nor is a figure for
    which only one of the statements gives a year."""
    if pair.scope is Match.YEAR:
        return False
    return pair.verdict is Verdict.EQUAL or pair.ratio <= _SAME_VALUE or _restated(pair)


def _restated(pair: FigurePair) -> bool:
    """Whether one figure is a vague form of the other: 四百多件 for 412例, 近六十万户 for 58.3万户."""
    opens = [figure for figure in (pair.a, pair.b) if figure.vague or figure.bound in _OPENING]
    if len(opens) != 1 or pair.a.bound is Bound.RANGE or pair.b.bound is Bound.RANGE:
        return False
    if opens[0].vague or (pair.ratio <= _NEARLY_THE_SAME and pair.closeness >= _TOUCHING):
        return True
    return pair.ratio <= _ROUGHLY_THE_SAME and pair.closeness >= CLOSE


def telling(pair: FigurePair) -> bool:
    """Whether two figures are unlikely to be the same by chance."""
    return one_value(pair) and has_many_digits(pair)


def has_many_digits(pair: FigurePair) -> bool:
    """Whether both figures are written with so many digits that they are hardly alike by chance."""
    return min(precision(pair.a), precision(pair.b)) >= _TELLING_DIGITS


def _needed(pair: FigurePair, score: float) -> float:
    """The least share of common words of equivalent statements that give the same figure."""
    if has_many_digits(pair) or pair.closeness >= _CLOSE_ENOUGH:
        return 0.0
    if score >= ALIKE:
        return EQUIVALENT_WITH_FIGURE / 2
    return EQUIVALENT_WITH_FIGURE if pair.closeness >= CLOSE else _EQUIVALENT_WORDS
