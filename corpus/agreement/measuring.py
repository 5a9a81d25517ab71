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
    """The coefficients."""

    KAPPA = "kappa"
    ALPHA = "alpha"


@dataclass(frozen=True, slots=True)
class AgreementFigure:
    """One coefficient."""

    measure: Measure
    tag: TagId | None
    """The tag; None for all tags together, where values agree only if all tags of a unit do."""
    unit: CodingUnit
    annotators: tuple[AnnotatorId, ...]
    coefficient: Coefficient


def agreement(
    articles: Sequence[CodedArticle],
    codings: Sequence[Coding],
    annotators: Sequence[AnnotatorId],
    unit: CodingUnit,
) -> list[AgreementFigure]:
    """κ of each pair of annotators and α of all, each first overall and then by tag in the order of identities. α is
    computed from the articles that all have read. Pairs without a common article are left out."""
    figures: list[AgreementFigure] = []
    counted = Counted(articles, codings, annotators, unit)
    for pair in combinations(annotators, 2):
        figures.extend(_kappas(pair, counted.of(pair), unit))
    if len(annotators) >= 2:
        everybody = tuple(annotators)
        figures.extend(_alphas(everybody, counted.of(everybody), unit))
    return figures


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
    """For each tag, in order: the number of units by which annotators gave it. Units to which nobody gave the tag are
    not counted, so that the work is proportional to the tags given."""
    counts_by_tag: defaultdict[TagId, Counter[tuple[bool, ...]]] = defaultdict(Counter)
    for values, count in counts.items():
        for tag in frozenset().union(*values):
            counts_by_tag[tag][tuple([tag in value for value in values])] += count
    return dict(sorted(counts_by_tag.items()))
