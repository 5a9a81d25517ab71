"""Compares the codings of two annotators, passage by passage."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from corpus.agreement.codings import CodedArticle, Coding
from corpus.identities import AnnotatorId, ArticleId, ClaimId, LinkId, QuestionId, RelationId, TagId
from corpus.model import Span
from corpus.questions import Status


class DisagreementKind(StrEnum):
    """How two codings of a passage differ."""

    AGREED = "agreed"
    """No difference: the same extent and the same tags."""
    ONLY_ONE = "only_one"
    """Only one of them coded the passage."""
    OTHER_TAG = "other_tag"
    OTHER_EXTENT = "other_extent"
    OTHER_RELATION = "other_relation"
    """Both linked the same two passages, with different relations."""
    OTHER_STATUS = "other_status"
    """Both gave an article a status in a question, but not the same."""


@dataclass(frozen=True, slots=True)
class CodedBy:
    """The coding of a passage by one annotator."""

    annotator: AnnotatorId
    claim: ClaimId | None
    """None if they coded nothing there."""
    span: Span
    tags: frozenset[TagId] = frozenset()
    relation: RelationId | None = None
    link: LinkId | None = None
    """The link of that relation."""
    status: Status | None = None


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A passage coded by two annotators; differently, unless ``kind`` is ``agreed``."""

    kind: DisagreementKind
    article: ArticleId
    span: Span
    """The union of both spans."""
    by: tuple[CodedBy, CodedBy]
    question: QuestionId | None = None
    """For statuses: the question."""

    @property
    def key(self) -> str:
        """A key that identifies the disagreement as long as its rows exist."""
        ids = ",".join(str(coded.link or coded.claim or "") for coded in self.by)
        return (
            f"{self.question or ''}/{self.article}/{ids}/{int(self.kind is DisagreementKind.OTHER_RELATION)}"
        )

    def rows(self) -> frozenset[str]:
        """Identities of the claims concerned; for relations, those of the links."""
        if self.kind is DisagreementKind.OTHER_RELATION:
            return frozenset(coded.link for coded in self.by if coded.link is not None)
        return frozenset(coded.claim for coded in self.by if coded.claim is not None)


@dataclass(frozen=True, slots=True)
class DrawnLink:
    """A link, with who drew it."""

    annotator: AnnotatorId
    source: ClaimId
    target: ClaimId
    relation: RelationId
    id: LinkId


@dataclass(frozen=True, slots=True)
class CodedStatus:
    """The status of an article in a question by one annotator: entered explicitly, or implied by a link to the
    baseline."""

    annotator: AnnotatorId
    question: QuestionId
    article: ArticleId
    status: Status
    claim: ClaimId | None
    """The claim of the article in the question; None if it has none."""
    span: Span


def disagreements(
    articles: Iterable[CodedArticle],
    codings: Sequence[Coding],
    links: Sequence[DrawnLink],
    pair: tuple[AnnotatorId, AnnotatorId],
    statuses: Iterable[CodedStatus] = (),
) -> list[Disagreement]:
    """The passages that two annotators coded in the articles that both have read, in the order of the articles and
    their texts; then relations, then statuses. Claims of the two are paired by the best match (:func:`_quality`) among
    those that overlap by at least half of the shorter one."""
    articles = [article for article in articles if article.readers.issuperset(pair)]
    by_place: defaultdict[tuple[ArticleId, AnnotatorId], list[Coding]] = defaultdict(list)
    for coding in codings:
        by_place[coding.article, coding.annotator].append(coding)
    passages: list[Disagreement] = []
    for article in articles:
        first, second = (_claims(by_place[article.id, annotator], annotator) for annotator in pair)
        passages.extend(_of_article(article.id, first, second, pair))
    of_statuses = _of_statuses({article.id for article in articles}, statuses, pair)
    return [*passages, *_of_links(passages, links, pair), *of_statuses]


def _claims(codings: Iterable[Coding], annotator: AnnotatorId) -> list[CodedBy]:
    tags: defaultdict[ClaimId, set[TagId]] = defaultdict(set)
    spans: dict[ClaimId, Span] = {}
    for coding in codings:
        tags[coding.claim].add(coding.tag)
        spans[coding.claim] = coding.span
    claims = [CodedBy(annotator, claim, span, frozenset(tags[claim])) for claim, span in spans.items()]
    return sorted(claims, key=lambda coded: (coded.span, coded.claim or ""))


def _of_article(
    article: ArticleId,
    first: list[CodedBy],
    second: list[CodedBy],
    pair: tuple[AnnotatorId, AnnotatorId],
) -> list[Disagreement]:
    candidates = sorted(
        _candidate_pairs(first, second),
        key=lambda claims: (_quality(*claims), -claims[0].span.start, -claims[1].span.start),
        reverse=True,
    )
    paired: set[ClaimId | None] = set()
    result: list[Disagreement] = []
    for one, other in candidates:
        if one.claim not in paired and other.claim not in paired:
            paired |= {one.claim, other.claim}
            span = Span(min(one.span.start, other.span.start), max(one.span.end, other.span.end))
            result.append(Disagreement(_kind(one, other), article, span, (one, other)))
    for coded, absent, is_first in (
        *((coded, pair[1], True) for coded in first),
        *((coded, pair[0], False) for coded in second),
    ):
        if coded.claim not in paired:
            nobody = CodedBy(absent, None, coded.span)
            by = (coded, nobody) if is_first else (nobody, coded)
            result.append(Disagreement(DisagreementKind.ONLY_ONE, article, coded.span, by))
    return sorted(result, key=lambda disagreement: disagreement.span)


def _candidate_pairs(first: list[CodedBy], second: list[CodedBy]) -> list[tuple[CodedBy, CodedBy]]:
    """Pairs of claims that overlap by at least half of the shorter one. Both lists are in the order of the text."""
    longest = max((len(other.span) for other in second), default=0)
    starts = [other.span.start for other in second]
    return [
        (coded, other)
        for coded in first
        for other in second[
            bisect_left(starts, coded.span.start - longest) : bisect_left(starts, coded.span.end)
        ]
        if _overlap_enough(coded.span, other.span)
    ]


def _overlap_enough(one: Span, other: Span) -> bool:
    return 2 * _shared(one, other) >= min(len(one), len(other)) > 0


def _shared(one: Span, other: Span) -> int:
    return max(0, min(one.end, other.end) - max(one.start, other.start))


def _quality(one: CodedBy, other: CodedBy) -> tuple[bool, bool, int]:
    """Sort key for candidate pairs: first the same extent, then common tags, then the length of the overlap."""
    return one.span == other.span, bool(one.tags & other.tags), _shared(one.span, other.span)


def _kind(one: CodedBy, other: CodedBy) -> DisagreementKind:
    if one.tags != other.tags:
        return DisagreementKind.OTHER_TAG
    return DisagreementKind.AGREED if one.span == other.span else DisagreementKind.OTHER_EXTENT


def _of_links(
    passages: Iterable[Disagreement], links: Sequence[DrawnLink], pair: tuple[AnnotatorId, AnnotatorId]
) -> list[Disagreement]:
    """Pairs of passages that both linked through their own claims, with different relations."""
    passage_of: dict[ClaimId, Disagreement] = {}
    for passage in passages:
        for coded in passage.by:
            if coded.claim is not None:
                passage_of[coded.claim] = passage
    drawn: defaultdict[frozenset[int], dict[AnnotatorId, DrawnLink]] = defaultdict(dict)
    for link in links:
        ends = [passage_of.get(end) for end in (link.source, link.target)]
        if link.annotator in pair and ends[0] is not None and ends[1] is not None:
            drawn[frozenset(map(id, ends))][link.annotator] = link
    result = []
    for both in drawn.values():
        if len(both) == 2 and len({link.relation for link in both.values()}) == 2:
            passage = passage_of[both[pair[0]].source]
            by = tuple(
                CodedBy(
                    annotator,
                    both[annotator].source,
                    passage.span,
                    relation=both[annotator].relation,
                    link=both[annotator].id,
                )
                for annotator in pair
            )
            result.append(
                Disagreement(DisagreementKind.OTHER_RELATION, passage.article, passage.span, (by[0], by[1]))
            )
    return result


def _of_statuses(
    articles: set[ArticleId], statuses: Iterable[CodedStatus], pair: tuple[AnnotatorId, AnnotatorId]
) -> list[Disagreement]:
    by_cell: defaultdict[tuple[QuestionId, ArticleId], dict[AnnotatorId, CodedStatus]] = defaultdict(dict)
    for status in statuses:
        if status.annotator in pair and status.article in articles:
            by_cell[status.question, status.article].setdefault(status.annotator, status)
    result = []
    for (question, article), both in by_cell.items():
        if len(both) == 2 and len({status.status for status in both.values()}) == 2:
            first, second = (
                CodedBy(annotator, both[annotator].claim, both[annotator].span, status=both[annotator].status)
                for annotator in pair
            )
            span = first.span or second.span
            kind = DisagreementKind.OTHER_STATUS
            result.append(Disagreement(kind, article, span, (first, second), question))
    return result


def unanimous(
    articles: Iterable[CodedArticle], codings: Sequence[Coding], annotators: Sequence[AnnotatorId]
) -> list[Disagreement]:
    """The passages that all annotators who have read the article, at least two, coded with the same extent and the same
    tags. Each has the claims of the first two."""
    by_place: defaultdict[tuple[ArticleId, AnnotatorId], list[Coding]] = defaultdict(list)
    for coding in codings:
        by_place[coding.article, coding.annotator].append(coding)
    result: list[Disagreement] = []
    for article in articles:
        readers = [annotator for annotator in annotators if annotator in article.readers]
        coded: defaultdict[tuple[Span, frozenset[TagId]], dict[AnnotatorId, CodedBy]] = defaultdict(dict)
        for annotator in readers:
            for claim in _claims(by_place[article.id, annotator], annotator):
                coded[claim.span, claim.tags].setdefault(annotator, claim)
        for (span, _), by in sorted(coded.items(), key=lambda entry: entry[0][0]):
            if len(by) == len(readers) >= 2:
                first, second, *_ = by.values()
                result.append(Disagreement(DisagreementKind.AGREED, article.id, span, (first, second)))
    return result
