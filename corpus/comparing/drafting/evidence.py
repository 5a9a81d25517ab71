"""Features of pairs of assertions of different articles, for the likelihood that both answer one question.

The candidates are assertions of statements that the suggestion engine finds similar. Each pair is described by a row of
:class:`Signal`, from which :mod:`corpus.comparing.drafting.likelihood` computes the likelihood.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from corpus.comparing.drafting.assertions import Assertion, assertions_of
from corpus.figures import Figure, Verdict, dimension, magnitude
from corpus.matching.clauses.scopes import Match
from corpus.matching.engine import Engine, Laid
from corpus.matching.quantities.quantities import FigurePair
from corpus.matching.quantities.verdicts import precision

Floats = NDArray[np.float64]
Places = NDArray[np.int64]

_SINGLE = 0.35
"""Weight of a single character relative to a bigram, in the cosine. This and the numbers below are chosen; the
regression is fitted to the features as they are."""
_SINGLE_APART = 0.3
"""The same in the weight by rarity (:attr:`Signal.RARE`)."""
_FEW_STATEMENTS = 1500
"""Number of statements up to which each has ``_MANY`` candidates."""
_MANY, _LESS = 20, 6
"""Candidates of each statement in small and in large projects. They take most of the time."""
_BLOCK = 100_000
"""Pairs whose common terms are computed at a time. Bounds the memory to some 50 MB."""
_DIGITS = 4
"""Significant digits of a figure beyond which equality is not more telling."""
_NO_WORDS = 0.08
"""Cosine of the terms of two assertions below which they count as having no words in common."""
_OF_ANYTHING = frozenset({"share", "time", "count"})
"""Dimensions that say nothing about the quantity: shares, durations, counts with a bare classifier."""
_EVERYWHERE, _EVERYWHERE_LEAST = 0.03, 10
"""Share and least number of assertions from which a term is too frequent to indicate a subject."""
_ONE_QUANTITY = 3.0
"""Greatest ratio of two figures of the same quantity."""


class Signal(IntEnum):
    """The features of a pair of assertions."""

    LIKENESS = 0
    """Similarity of the two statements by the suggestion engine."""
    COSINE = 1
    """Cosine of the terms of the assertions, weighted by inverse frequency."""
    CONTAINED = 2
    """Weighted share of the terms of the shorter assertion that the other has."""
    IN_STATEMENT = 3
    """Share of an assertion's terms that the other's statement has: the greater of the two shares, then the lesser."""
    IN_BOTH_STATEMENTS = 4
    EQUAL = 5
    """Whether they have an equal figure; then one of at least two, and of three significant digits."""
    EQUAL_TWO_DIGITS = 6
    EQUAL_THREE_DIGITS = 7
    COMPATIBLE = 8
    DIFFERENT = 9
    DIFFERENT_CLOSENESS = 10
    """Similarity of the contexts of corresponding figures that differ; then of any corresponding figures."""
    CLOSENESS = 11
    ONE_QUANTITY = 12
    NO_ANSWER = 13
    """Whether both have figures but none correspond; then whether only one has figures."""
    ONE_SIDED = 14
    ANSWERED_ELSEWHERE = 15
    """Whether a figure of one corresponds to a figure in another assertion of the other's statement."""
    OPEN_SCOPE = 16
    """Whether corresponding figures are of a time that only one of them names."""
    APART = 17
    """Whether they are about different times or places."""
    MEANING = 18
    """Cosine of the statements by the sentence encoder; 0 without one."""
    LIKENESS_AND_COSINE = 19
    SIZE = 20
    """Weight of the terms of the assertion with less of it."""
    RARE = 21
    """Weight of common terms by rarity; then at most 1 of it."""
    RARE_AT_MOST = 22
    SAME_DATE = 23
    OTHER_DATE = 24
    EQUAL_AND_RARE = 25
    """Rarity of the value of agreeing figures in the project (a share of 60 % is frequent); then the similarity of
    their contexts."""
    EQUAL_AND_CLOSE = 26
    EQUAL_WITHOUT_WORDS = 27
    """Whether figures agree although the assertions have no words in common."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """All candidate pairs of a project."""

    assertions: tuple[Assertion, ...]
    of_statement: tuple[tuple[int, ...], ...]
    """The assertions of each statement."""
    first: Places
    second: Places
    """The indices of both assertions of each pair."""
    signals: Floats
    """A row of :class:`Signal` for each pair."""
    answers: Mapping[tuple[int, int], tuple[FigurePair, ...]]
    """The corresponding figures of pairs of assertions."""
    counts: Mapping[str, int]
    """The number of assertions with each term."""


def evidence_of(engine: Engine) -> Evidence:
    """The evidence of an engine's statements."""
    found, of_statement = _cut(engine)
    count = len(of_statement)
    laid = engine.laid(_MANY if count <= _FEW_STATEMENTS else _LESS)
    terms = _Terms(found, count)
    values = Counter(_value_of(figure) for assertion in found for figure in assertion.figures)
    parts: list[_Part] = []
    answers: dict[tuple[int, int], tuple[FigurePair, ...]] = {}
    for pair in laid:
        by_place = {
            (one, other): figures
            for (one, other), figures in _answers(engine, pair, found, of_statement).items()
            if _of_one_subject(found[one], found[other], figures, terms.is_telling)
        }
        answers.update(by_place)
        parts.extend(_parts(pair, found, of_statement, by_place, engine.is_common, values))
    first = np.asarray([part.first for part in parts], np.int64)
    second = np.asarray([part.second for part in parts], np.int64)
    plain = np.asarray([part.signals for part in parts], np.float64).reshape(len(parts), _PLAIN)
    signals = _put_together(plain, terms.signals(first, second))
    return Evidence(tuple(found), of_statement, first, second, signals, answers, terms.counts)


def _cut(engine: Engine) -> tuple[list[Assertion], tuple[tuple[int, ...], ...]]:
    found: list[Assertion] = []
    of_statement = []
    for at, owner in enumerate(engine.owners):
        new = assertions_of(engine.facts(at), at, owner)
        of_statement.append(tuple(range(len(found), len(found) + len(new))))
        found.extend(new)
    return found, tuple(of_statement)


# Figures


def _answers(
    engine: Engine, pair: Laid, found: Sequence[Assertion], of_statement: Sequence[Sequence[int]]
) -> dict[tuple[int, int], tuple[FigurePair, ...]]:
    by_place: dict[tuple[int, int], tuple[FigurePair, ...]] = {}
    for figures in engine.answering(pair.a, pair.b):
        one = _holder(figures.a.start, of_statement[pair.a], found)
        other = _holder(figures.b.start, of_statement[pair.b], found)
        if one is not None and other is not None:
            by_place[one, other] = (*by_place.get((one, other), ()), figures)
    return by_place


def _of_one_subject(
    a: Assertion, b: Assertion, figures: Sequence[FigurePair], is_telling: Callable[[str], bool]
) -> bool:
    """Whether assertions with corresponding figures are about the same subject. If the dimension says nothing about it
    (70 %, three years), they must have a term in common that is not frequent in the project, unless the figures agree
    in two digits."""
    for pair in figures:
        exact = pair.agrees and min(precision(pair.a), precision(pair.b)) > 1
        if exact or dimension(pair.a) not in _OF_ANYTHING:
            return True
    return any(map(is_telling, a.terms & b.terms))


def _holder(offset: int, places: Sequence[int], found: Sequence[Assertion]) -> int | None:
    return next((at for at in places if found[at].span.start <= offset < found[at].span.end), None)


@dataclass(frozen=True, slots=True)
class _Part:
    first: int
    second: int
    signals: tuple[float, ...]


_PLAIN = 19
"""Number of features that are computed pair by pair: likeness, figures, scopes, meaning, dates and values."""


def _value_of(figure: Figure) -> tuple[str, str]:
    """A key that is the same for figures of equal value to three significant digits."""
    size = magnitude(figure)
    return dimension(figure), figure.text if size is None else f"{size:.3g}"


def _parts(
    pair: Laid,
    found: Sequence[Assertion],
    of_statement: Sequence[Sequence[int]],
    answers: Mapping[tuple[int, int], Sequence[FigurePair]],
    common: Callable[[str], bool],
    values: Mapping[tuple[str, str], int],
) -> Iterator[_Part]:
    taken = {place for both in answers for place in both}
    for first in of_statement[pair.a]:
        for second in of_statement[pair.b]:
            figures_of_pair = answers.get((first, second), ())
            elsewhere = not figures_of_pair and (first in taken or second in taken)
            a, b = found[first], found[second]
            signals = (
                pair.likeness,
                *_of_figures(figures_of_pair),
                *_of_sides(a, b, figures_of_pair),
                float(elsewhere),
                float(any(figures.scope >= Match.YEAR for figures in figures_of_pair)),
                float(_apart(a, b, common)),
                pair.meaning,
                float(bool(a.dates & b.dates)),
                float(bool(a.dates) and bool(b.dates) and not a.dates & b.dates),
                *_of_agreeing(figures_of_pair, values),
            )
            yield _Part(first, second, signals)


def _of_figures(pairs: Sequence[FigurePair]) -> tuple[float, ...]:
    """The features from EQUAL to ONE_QUANTITY."""
    if not pairs:
        return (0.0,) * 8
    digits = max(
        (
            min(precision(pair.a), precision(pair.b), _DIGITS)
            for pair in pairs
            if pair.verdict is Verdict.EQUAL
        ),
        default=0,
    )
    differing = [pair for pair in pairs if pair.verdict is Verdict.DIFFERENT]
    return (
        float(digits >= 1),
        float(digits >= 2),
        float(digits >= 3),
        float(any(pair.verdict is Verdict.COMPATIBLE for pair in pairs)),
        float(bool(differing)),
        max((pair.closeness for pair in differing), default=0.0),
        max(pair.closeness for pair in pairs),
        float(any(pair.one_quantity and pair.ratio <= _ONE_QUANTITY for pair in differing)),
    )


def _of_agreeing(pairs: Sequence[FigurePair], values: Mapping[tuple[str, str], int]) -> tuple[float, float]:
    """The features EQUAL_AND_RARE and EQUAL_AND_CLOSE."""
    agreeing = [pair for pair in pairs if pair.agrees]
    if not agreeing:
        return 0.0, 0.0
    seen = [min(values[_value_of(pair.a)], values[_value_of(pair.b)]) for pair in agreeing]
    return 1 / max(1, min(seen)), max(pair.closeness for pair in agreeing)


def _of_sides(a: Assertion, b: Assertion, pairs: Sequence[FigurePair]) -> tuple[float, float]:
    return float(bool(a.figures and b.figures and not pairs)), float(bool(a.figures) != bool(b.figures))


def _apart(a: Assertion, b: Assertion, common: Callable[[str], bool]) -> bool:
    if a.scopes == b.scopes:
        return False
    return all(scope.match(other, common) is Match.APART for scope in a.scopes for other in b.scopes)


# Terms


class _Terms:
    """The terms of all assertions, as a sparse binary matrix."""

    def __init__(self, found: Sequence[Assertion], statements: int) -> None:
        self.counts = counts = Counter(term for assertion in found for term in assertion.terms)
        places = {term: place for place, term in enumerate(sorted(counts))}
        rows = [at for at, assertion in enumerate(found) for _ in assertion.terms]
        columns = [place for assertion in found for place in sorted(map(places.__getitem__, assertion.terms))]
        shape = (len(found), max(1, len(places)))
        self._rows = sparse.csr_array((np.ones(len(rows)), (rows, columns)), shape=shape)
        of = np.asarray([assertion.statement for assertion in found], np.int64)
        whole = sparse.csr_array((np.ones(len(of)), (of, np.arange(len(of)))), shape=(statements, len(of)))
        self._statements = sparse.csr_array((whole @ self._rows).minimum(1)) if len(of) else self._rows
        self._of = of
        single = np.asarray([len(term) == 1 for term in places] or [False])
        seen = np.asarray([counts[term] for term in places] or [1])
        weight = np.where(single, _SINGLE, 1.0) * np.log(1 + len(found) / seen)
        rare = np.where(single, _SINGLE_APART, 1.0) / np.maximum(1, seen - 1)
        self._weights = np.column_stack([weight**2, rare])
        self._sizes = np.sqrt(np.asarray(self._rows @ weight**2)) + 1e-9

    def is_telling(self, term: str) -> bool:
        """Whether a term has more than one character and is in few assertions."""
        most = max(_EVERYWHERE_LEAST, _EVERYWHERE * self._rows.shape[0])
        return len(term) > 1 and self.counts[term] <= most

    def signals(self, first: Places, second: Places) -> dict[Signal, Floats]:
        """The features that are computed from common terms."""
        common = self._common(self._rows, first, self._rows, second)
        there = self._common(self._rows, first, self._statements, self._of[second] if len(second) else second)
        back = self._common(self._rows, second, self._statements, self._of[first] if len(first) else first)
        one, other = self._sizes[first], self._sizes[second]
        in_other = there[:, 0] / one**2, back[:, 0] / other**2
        return {
            Signal.COSINE: common[:, 0] / one / other,
            Signal.CONTAINED: common[:, 0] / np.minimum(one, other) ** 2,
            Signal.IN_STATEMENT: np.maximum(*in_other),
            Signal.IN_BOTH_STATEMENTS: np.minimum(*in_other),
            Signal.SIZE: np.minimum(one, other) / 10,
            Signal.RARE: np.sqrt(common[:, 1]),
            Signal.RARE_AT_MOST: np.minimum(common[:, 1], 1),
        }

    def _common(self, rows: sparse.csr_array, at: Places, others: sparse.csr_array, there: Places) -> Floats:
        """The weights of the common terms of pairs of rows, by both kinds of weights."""
        found = np.zeros((len(at), 2))
        for start in range(0, len(at), _BLOCK):
            stop = start + _BLOCK
            found[start:stop] = rows[at[start:stop]].multiply(others[there[start:stop]]) @ self._weights
        return found


def _put_together(plain: Floats, terms: Mapping[Signal, Floats]) -> Floats:
    signals = np.zeros((len(plain), len(Signal)))
    order = [
        Signal.LIKENESS, Signal.EQUAL, Signal.EQUAL_TWO_DIGITS, Signal.EQUAL_THREE_DIGITS, Signal.COMPATIBLE,
        Signal.DIFFERENT, Signal.DIFFERENT_CLOSENESS, Signal.CLOSENESS, Signal.ONE_QUANTITY, Signal.NO_ANSWER,
        Signal.ONE_SIDED, Signal.ANSWERED_ELSEWHERE, Signal.OPEN_SCOPE, Signal.APART, Signal.MEANING,
        Signal.SAME_DATE, Signal.OTHER_DATE, Signal.EQUAL_AND_RARE, Signal.EQUAL_AND_CLOSE,
    ]  # fmt: skip
    signals[:, order] = plain
    for column, values in terms.items():
        signals[:, column] = values
    agreeing = np.maximum(signals[:, Signal.EQUAL], signals[:, Signal.COMPATIBLE])
    signals[:, Signal.EQUAL_WITHOUT_WORDS] = agreeing * (signals[:, Signal.COSINE] < _NO_WORDS)
    signals[:, Signal.LIKENESS_AND_COSINE] = signals[:, Signal.LIKENESS] * signals[:, Signal.COSINE]
    return signals
