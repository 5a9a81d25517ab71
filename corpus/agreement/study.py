"""Computes all that the agreement panel shows: coefficients, counts, and the disagreements of one pair.

The functions are called in the worker process, so arguments and results can be pickled."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from corpus.agreement.codings import CodedArticle, Coding, CodingUnit
from corpus.agreement.coefficients import Coefficient
from corpus.agreement.disagreements import Disagreement, DisagreementKind, disagreements, unanimous
from corpus.agreement.gathering import CodedProject
from corpus.agreement.measuring import AgreementFigure, Measure, agreement
from corpus.identities import AnnotatorId, TagId, TextId
from corpus.model import Span
from corpus.segmentation import statements

FEW = 6
"""Number of claims with a tag, of all annotators together, below which its coefficient is shown as unreliable. Set by
the design."""
TENTATIVE = 0.67
"""α from which K. Krippendorff lets tentative conclusions be drawn (Content Analysis, 2004); 0.8 is reliable."""

Pair = tuple[AnnotatorId, AnnotatorId]
Cell = tuple[TagId | None, TagId | None]


@dataclass(frozen=True, slots=True)
class Measured:
    """The coefficients of a project, and the counts that they are computed from."""

    annotators: tuple[AnnotatorId, ...] = ()
    figures: Mapping[tuple[Measure, CodingUnit, TagId | None, tuple[AnnotatorId, ...]], Coefficient] = field(
        default_factory=dict
    )
    claims: Mapping[AnnotatorId, int] = field(default_factory=dict)
    """Number of claims by each annotator in articles that they and at least one other have read."""
    tags: Mapping[TagId, Mapping[AnnotatorId, int]] = field(default_factory=dict)
    """Number of these claims with each tag."""
    common: int = 0
    """Number of articles that all have read."""

    @property
    def pairs(self) -> tuple[Pair, ...]:
        """The pairs with a common article, in order."""
        return tuple(
            (annotators[0], annotators[1])
            for measure, unit, tag, annotators in self.figures
            if measure is Measure.KAPPA and unit is CodingUnit.STATEMENT and tag is None
        )

    def kappa(self, pair: Pair, unit: CodingUnit, tag: TagId | None = None) -> Coefficient | None:
        """κ of a pair; None if they have no common article."""
        return self.figures.get((Measure.KAPPA, unit, tag, pair))

    def alpha(self, unit: CodingUnit, tag: TagId | None = None) -> Coefficient | None:
        """α of all annotators; None if they have no common article."""
        return self.figures.get((Measure.ALPHA, unit, tag, self.annotators))


@dataclass(frozen=True, slots=True)
class Differences:
    """The comparison of two annotators, passage by passage."""

    pair: Pair
    found: tuple[Disagreement, ...]
    """Where they differ."""
    confusion: Mapping[Cell, int]
    """Number of passages by the tag of the first and the tag of the second; None for not coded. Of passages that
    neither coded, statements are counted."""
    agreed: tuple[Disagreement, ...]
    """The passages that all annotators coded in the same way."""


def sentences(texts: Mapping[TextId, str]) -> dict[TextId, tuple[Span, ...]]:
    """The sentences of texts."""
    return {text: tuple(statements(content)) for text, content in texts.items()}


def measured(project: CodedProject) -> Measured:
    """The coefficients of a project."""
    figures = {
        (figure.measure, figure.unit, figure.tag, figure.annotators): figure.coefficient
        for unit in CodingUnit
        for figure in _agreement(project, unit)
    }
    claims, tags = _counts(project)
    common = sum(article.readers.issuperset(project.annotators) for article in project.articles)
    return Measured(project.annotators, figures, claims, tags, common)


def _agreement(project: CodedProject, unit: CodingUnit) -> list[AgreementFigure]:
    return agreement(project.articles, project.codings, project.annotators, unit)


def _counts(
    project: CodedProject,
) -> tuple[dict[AnnotatorId, int], dict[TagId, dict[AnnotatorId, int]]]:
    shared = {
        article.id: article.readers.intersection(project.annotators)
        for article in project.articles
        if len(article.readers.intersection(project.annotators)) > 1
    }
    claims: defaultdict[AnnotatorId, set[str]] = defaultdict(set)
    tags: defaultdict[TagId, Counter[AnnotatorId]] = defaultdict(Counter)
    for coding in project.codings:
        if coding.annotator in shared.get(coding.article, ()):
            claims[coding.annotator].add(coding.claim)
            tags[coding.tag][coding.annotator] += 1
    claim_counts = {annotator: len(coded) for annotator, coded in claims.items()}
    return claim_counts, {tag: dict(counts) for tag, counts in tags.items()}


def differences(project: CodedProject, pair: Pair) -> Differences:
    """Compare the codings of a pair."""
    found = disagreements(project.articles, project.codings, project.links, pair, project.statuses)
    differing = tuple(
        disagreement for disagreement in found if disagreement.kind is not DisagreementKind.AGREED
    )
    agreed = tuple(unanimous(project.articles, project.codings, project.annotators))
    confusion = _confusion(found, project.articles, project.codings, pair)
    return Differences(pair, differing, confusion, agreed)


def cells_of(passage: Disagreement) -> list[Cell]:
    """The cells of the confusion table in which a passage is counted."""
    if passage.kind in (DisagreementKind.OTHER_RELATION, DisagreementKind.OTHER_STATUS):
        return []
    first, second = (coded.tags for coded in passage.by)
    cells: list[Cell] = [(tag, tag) for tag in first & second]
    ones, others = sorted(first - second), sorted(second - first)
    if ones or others:
        cells.extend((one, other) for one in ones or (None,) for other in others or (None,))
    return cells


def _confusion(
    found: Sequence[Disagreement], articles: Sequence[CodedArticle], codings: Sequence[Coding], pair: Pair
) -> dict[Cell, int]:
    counts: Counter[Cell] = Counter()
    for passage in found:
        counts.update(cells_of(passage))
    coded: defaultdict[str, list[Span]] = defaultdict(list)
    for coding in codings:
        if coding.annotator in pair:
            coded[coding.article].append(coding.span)
    for article in articles:
        if article.readers.issuperset(pair):
            counts[None, None] += _untouched(article.statements, coded[article.id])
    return dict(counts)


def _untouched(sentences: Sequence[Span], spans: list[Span]) -> int:
    """The number of sentences without an overlapping span."""
    spans = sorted(spans)
    free = place = 0
    reach = 0
    for sentence in sentences:
        while place < len(spans) and spans[place].start < sentence.end:
            reach = max(reach, spans[place].end)
            place += 1
        free += reach <= sentence.start
    return free


def studied(
    project: CodedProject, pair: Pair | None = None, preferred: AnnotatorId | None = None
) -> tuple[Measured, Differences | None]:
    """The coefficients, and the comparison of ``pair``. ``preferred`` is put first among the annotators. If at least
    two annotators marked an article as read, the others are left out. If the pair has no common article, the first pair
    that has one is compared; None if there is no such pair."""
    readers = frozenset().union(*(article.readers for article in project.articles))
    if len(readers.intersection(project.annotators)) > 1:
        project = project.among(readers)
    order = sorted(project.annotators, key=lambda annotator: annotator != preferred)
    project = replace(project, annotators=tuple(order))
    found = measured(project)
    chosen = pair if pair in found.pairs else next(iter(found.pairs), None)
    return found, None if chosen is None else differences(project, chosen)
