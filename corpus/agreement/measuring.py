"""κ of each pair of annotators and α of all of them, by tag and overall."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from corpus.agreement.codings import CodedArticle, Coding, CodingUnit, Counted, Judged
from corpus.agreement.coefficients import Coefficient, alpha, kappa
from corpus.identities import AnnotatorId, TagId


class Measure(StrEnum):
    """Which coefficient."""

    KAPPA = "kappa"
    ALPHA = "alpha"


@dataclass(frozen=True, slots=True)
class AgreementFigure:
    """One coefficient."""

    measure: Measure
    tag: TagId | None
    """None: over all tags, where two values are the same only if all tags of a unit are."""
    unit: CodingUnit
    annotators: tuple[AnnotatorId, ...]
    coefficient: Coefficient


def agreement(
    articles: Sequence[CodedArticle],
    codings: Sequence[Coding],
    annotators: Sequence[AnnotatorId],
    unit: CodingUnit,
) -> list[AgreementFigure]:
    """κ of every pair of the annotators and α of all, first overall and then by tag in the order of their identities.

    α is over the articles that all have read. Pairs who have read no article in common are left out."""
    found: list[AgreementFigure] = []
    counted = Counted(articles, codings, annotators, unit)
    for pair in combinations(annotators, 2):
        found.extend(_kappas(pair, counted.of(pair), unit))
    if len(annotators) >= 2:
        everybody = tuple(annotators)
        found.extend(_alphas(everybody, counted.of(everybody), unit))
    return found


def _kappas(
    pair: tuple[AnnotatorId, AnnotatorId], counts: Judged, unit: CodingUnit
) -> Iterator[AgreementFigure]:
    if not counts:
        return
    overall = kappa((values[0], values[1], count) for values, count in counts.items())
    yield AgreementFigure(Measure.KAPPA, None, unit, pair, overall)
    total = counts.total()
    for tag, held in _by_tag(counts).items():
        first, second, both = held[True, False], held[False, True], held[True, True]
        neither = total - first - second - both
        table = ((True, True, both), (True, False, first), (False, True, second), (False, False, neither))
        yield AgreementFigure(Measure.KAPPA, tag, unit, pair, kappa(table))


def _alphas(
    annotators: tuple[AnnotatorId, ...], counts: Judged, unit: CodingUnit
) -> Iterator[AgreementFigure]:
    if not counts:
        return
    yield AgreementFigure(Measure.ALPHA, None, unit, annotators, alpha(counts.items()))
    total = counts.total()
    for tag, held in _by_tag(counts).items():
        nobody = ((False,) * len(annotators), total - held.total())
        yield AgreementFigure(Measure.ALPHA, tag, unit, annotators, alpha([*held.items(), nobody]))


def _by_tag(counts: Judged) -> dict[TagId, Counter[tuple[bool, ...]]]:
    """For each tag that somebody gave, in order: which of the annotators gave it, and to how many units. Units to which
    nobody gave it are not counted, so that the effort is that of the tags given."""
    found: defaultdict[TagId, Counter[tuple[bool, ...]]] = defaultdict(Counter)
    for values, count in counts.items():
        for tag in frozenset().union(*values):
            found[tag][tuple([tag in value for value in values])] += count
    return dict(sorted(found.items()))
