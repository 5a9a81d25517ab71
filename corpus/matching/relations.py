"""How two statements about the same thing seem to stand to each other.

A proposal, made from what can be seen: figures that answer each other, opposite words, years and places, and how much
of the words the two share. "Equivalent" is proposed sparingly: another figure, another year or another place is a veto.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from corpus.figures import Figure, Verdict, dimension
from corpus.matching import lexicon
from corpus.matching.common_words import Stretch, common_stretches
from corpus.matching.facts import Facts
from corpus.matching.lexicon import Word
from corpus.matching.quantities import FigurePair, answering, precision
from corpus.script import fold

_EQUIVALENT_WORDS = 0.4
"""Share of the pairs of characters that two statements have in common from which they may be equivalent."""
_EQUIVALENT_WITH_FIGURE = 0.12
"""The same where they also tell the same figure of the same thing."""
_LIKELY = 0.45
"""Score below which nothing is proposed as equivalent."""
_OPPOSED = 0.12
"""Share of common pairs of characters from which opposite words are about the same thing."""
_CLOSE = 0.15
_TELLING_DIGITS = 3
"""Significant digits from which the same number is hardly the same by chance."""
_RELATED = 0.15
"""Score from which figures of one kind are taken to be about the same thing whatever stands around them."""
_BY_FIGURE = 12
"""Code points around a figure within which a word tells which way it goes."""
_CONTRAST = re.compile(fold("但|却|而非|而不是|并非|实际|实为|实则|其实|实测|不过|然而|不一致"))
"""What stands between a figure that is quoted and the one that is held against it."""


@dataclass(frozen=True, slots=True)
class Opposition:
    """Words of two statements that mean the opposite."""

    a: Word
    b: Word


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


def compared(a: Facts, b: Facts, score: float, common: Callable[[str], bool]) -> Comparison:
    """How ``b`` stands to ``a``. ``common`` tells of a place whether the whole project is about it."""
    pairs = tuple(answering(a, b)) if a.figures and b.figures else ()
    stretches = tuple(common_stretches(a.folded, b.folded))
    shared = _share(a, b, stretches)
    opposition = _opposition(a, b) if shared >= _OPPOSED else None
    vetoes = _vetoes(a, b, common)
    differing = [pair for pair in pairs if pair.verdict is Verdict.DIFFERENT and _counts(pair, score)]
    agreeing = [pair for pair in pairs if pair.verdict in (Verdict.EQUAL, Verdict.COMPATIBLE)]
    if _opposed_there(opposition, a, b, pairs) and not any(_differs_beyond_turn(pair) for pair in differing):
        relation = "contradicts"
    elif differing or _another_beside(a, b, agreeing):
        relation = "differs_in_figure"
    elif opposition is not None and not agreeing:
        relation = "contradicts"
    elif (
        opposition is None
        and not vetoes
        and _as_much_told(a, b)
        and score >= _LIKELY
        and shared >= _needed(agreeing)
    ):
        relation = "equivalent"
    else:
        relation = "overlaps"
    return Comparison(a, b, relation, stretches, pairs, opposition, vetoes)


def _as_much_told(a: Facts, b: Facts) -> bool:
    """Whether both tell figures, or neither: who only names what the other measures says less."""
    return bool(a.figures) == bool(b.figures)


def _counts(pair: FigurePair, score: float) -> bool:
    """Whether two figures that differ tell of the same thing."""
    return pair.same_thing or (score >= _RELATED and pair.one_quantity)


def _another_beside(a: Facts, b: Facts, agreeing: list[FigurePair]) -> bool:
    """Whether one statement repeats a figure of the other and sets another beside it: 官方称60公里, 实为45公里."""
    for pair in agreeing:
        kind = dimension(pair.a)
        of_a = sum(dimension(figure) == kind for figure in a.figures)
        of_b = sum(dimension(figure) == kind for figure in b.figures)
        if min(of_a, of_b) == 1 and max(of_a, of_b) > 1:
            return True
    return any(_disputed(a, pair.a) or _disputed(b, pair.b) for pair in agreeing)


def _disputed(facts: Facts, figure: Figure) -> bool:
    """Whether a statement sets another figure against one that it repeats: 官方公布为九人, 但记者查得十四宗."""
    behind = _CONTRAST.search(facts.folded, figure.end - facts.statement.start)
    if behind is None:
        return False
    start = facts.statement.start + behind.end()
    return any(other.kind is figure.kind and other.start >= start for other in facts.figures)


def _opposed_there(opposition: Opposition | None, a: Facts, b: Facts, pairs: Sequence[FigurePair]) -> bool:
    """Whether the opposite words stand right by figures that answer each other."""
    if opposition is None:
        return False
    return any(
        abs(opposition.a.start - (pair.a.start - a.statement.start)) <= _BY_FIGURE
        and abs(opposition.b.start - (pair.b.start - b.statement.start)) <= _BY_FIGURE
        for pair in pairs
    )


def _differs_beyond_turn(pair: FigurePair) -> bool:
    """Whether close figures differ by more than their direction, as 增长15% and 减少15% do not."""
    return pair.closeness >= _CLOSE and (pair.a.low, pair.a.high) != (pair.b.low, pair.b.high)


def _needed(agreeing: list[FigurePair]) -> float:
    """The share of common words from which two statements may be equivalent."""
    if any(precision(pair.a) >= _TELLING_DIGITS for pair in agreeing):
        return 0.0
    if any(pair.closeness >= _CLOSE for pair in agreeing):
        return _EQUIVALENT_WITH_FIGURE
    return _EQUIVALENT_WORDS


def _share(a: Facts, b: Facts, common: Sequence[Stretch]) -> float:
    """How much of the shorter statement lies in stretches that both have."""
    shorter = min(a.size, b.size)
    return sum(len(one.text) for one in common) / shorter if shorter else 0.0


# What speaks against "equivalent"


def _vetoes(a: Facts, b: Facts, common: Callable[[str], bool]) -> tuple[tuple[str, str], ...]:
    found: list[tuple[str, str]] = []
    if a.years and b.years and not a.years & b.years:
        found.append((min(a.years), min(b.years)))
    if a.periods != b.periods and not (a.years & b.years):
        found.append((_one_of(a.periods - b.periods), _one_of(b.periods - a.periods)))
    only_a = {place for place in a.places - b.places if not common(place)}
    only_b = {place for place in b.places - a.places if not common(place)}
    if only_a or only_b:
        found.append((_one_of(only_a), _one_of(only_b)))
    return tuple(found)


def _one_of(words: frozenset[str] | set[str]) -> str:
    return min(words, default="")


# Opposites


def _opposition(a: Facts, b: Facts) -> Opposition | None:
    for number, (side, word) in a.directions.items():
        against = b.directions.get(number)
        if against is not None and against[0] != side:
            return Opposition(word, against[1])
    return _negated(a, b) or _turned(_negated(b, a))


def _negated(a: Facts, b: Facts) -> Opposition | None:
    """A word that one statement negates and the other does not."""
    for form, word in a.negated.items():
        against = b.forms.get(form)
        if against is not None and form not in b.negated and word.text not in lexicon.places():
            return Opposition(word, against)
    return None


def _turned(found: Opposition | None) -> Opposition | None:
    return None if found is None else Opposition(found.b, found.a)
