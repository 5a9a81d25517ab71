"""Where two annotators disagree, passage by passage, and where they agree."""

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
    """Not at all: the same extent and the same tags."""
    ONLY_ONE = "only_one"
    """The other has coded nothing there."""
    OTHER_TAG = "other_tag"
    OTHER_EXTENT = "other_extent"
    OTHER_RELATION = "other_relation"
    """Both linked the same two passages, with different relations."""
    OTHER_STATUS = "other_status"
    """Both said how an article stands in a question, not the same."""


@dataclass(frozen=True, slots=True)
class CodedBy:
    """What one annotator did at a passage."""

    annotator: AnnotatorId
    claim: ClaimId | None
    """None where they coded nothing."""
    span: Span
    tags: frozenset[TagId] = frozenset()
    relation: RelationId | None = None
    link: LinkId | None = None
    """The link of that relation."""
    status: Status | None = None


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A passage that two annotators coded, not in the same way unless ``kind`` is ``agreed``."""

    kind: DisagreementKind
    article: ArticleId
    span: Span
    """All that either of them coded."""
    by: tuple[CodedBy, CodedBy]
    question: QuestionId | None = None
    """Of statuses: the question in which the article stands."""

    @property
    def key(self) -> str:
        """What it is known by, as long as the rows that it is about stand."""
        ids = ",".join(str(coded.link or coded.claim or "") for coded in self.by)
        return (
            f"{self.question or ''}/{self.article}/{ids}/{int(self.kind is DisagreementKind.OTHER_RELATION)}"
        )

    def rows(self) -> frozenset[str]:
        """Identities of the claims that it is about; of a relation, those of the links."""
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
class SaidStatus:
    """How an article stands in a question, as an annotator said: in so many words, or by a link to the baseline."""

    annotator: AnnotatorId
    question: QuestionId
    article: ArticleId
    status: Status
    claim: ClaimId | None
    """The claim of the article that it is about; None where it has none in the question."""
    span: Span


def disagreements(
    articles: Iterable[CodedArticle],
    codings: Sequence[Coding],
    links: Sequence[DrawnLink],
    pair: tuple[AnnotatorId, AnnotatorId],
    statuses: Iterable[SaidStatus] = (),
) -> list[Disagreement]:
    """What two annotators coded in the articles that both have read, in the order of the articles and of their texts;
    relations after them, and then statuses. A claim meets the one of the other's with which it shares most, if that is
    half of either."""
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
    meetings = sorted(
        _meetings(first, second),
        key=lambda meeting: (_quality(*meeting), -meeting[0].span.start, -meeting[1].span.start),
        reverse=True,
    )
    met: set[ClaimId | None] = set()
    found: list[Disagreement] = []
    for one, other in meetings:
        if one.claim not in met and other.claim not in met:
            met |= {one.claim, other.claim}
            span = Span(min(one.span.start, other.span.start), max(one.span.end, other.span.end))
            found.append(Disagreement(_kind(one, other), article, span, (one, other)))
    for coded, absent, is_first in (
        *((coded, pair[1], True) for coded in first),
        *((coded, pair[0], False) for coded in second),
    ):
        if coded.claim not in met:
            nobody = CodedBy(absent, None, coded.span)
            by = (coded, nobody) if is_first else (nobody, coded)
            found.append(Disagreement(DisagreementKind.ONLY_ONE, article, coded.span, by))
    return sorted(found, key=lambda each: each.span)


def _meetings(first: list[CodedBy], second: list[CodedBy]) -> list[tuple[CodedBy, CodedBy]]:
    """Claims of the one and of the other that share half of the shorter. Both lists are in the order of the text."""
    longest = max((len(other.span) for other in second), default=0)
    starts = [other.span.start for other in second]
    return [
        (coded, other)
        for coded in first
        for other in second[
            bisect_left(starts, coded.span.start - longest) : bisect_left(starts, coded.span.end)
        ]
        if _meet(coded.span, other.span)
    ]


def _meet(one: Span, other: Span) -> bool:
    return 2 * _shared(one, other) >= min(len(one), len(other)) > 0


def _shared(one: Span, other: Span) -> int:
    return max(0, min(one.end, other.end) - max(one.start, other.start))


def _quality(one: CodedBy, other: CodedBy) -> tuple[bool, bool, int]:
    """Greater for a better partner: the same extent, then common tags, then what both cover."""
    return one.span == other.span, bool(one.tags & other.tags), _shared(one.span, other.span)


def _kind(one: CodedBy, other: CodedBy) -> DisagreementKind:
    if one.tags != other.tags:
        return DisagreementKind.OTHER_TAG
    return DisagreementKind.AGREED if one.span == other.span else DisagreementKind.OTHER_EXTENT


def _of_links(
    passages: Iterable[Disagreement], links: Sequence[DrawnLink], pair: tuple[AnnotatorId, AnnotatorId]
) -> list[Disagreement]:
    """Pairs of passages that both linked, each through their own claims, but not with one relation."""
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
    found = []
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
            found.append(
                Disagreement(DisagreementKind.OTHER_RELATION, passage.article, passage.span, (by[0], by[1]))
            )
    return found


def _of_statuses(
    articles: set[ArticleId], statuses: Iterable[SaidStatus], pair: tuple[AnnotatorId, AnnotatorId]
) -> list[Disagreement]:
    said: defaultdict[tuple[QuestionId, ArticleId], dict[AnnotatorId, SaidStatus]] = defaultdict(dict)
    for status in statuses:
        if status.annotator in pair and status.article in articles:
            said[status.question, status.article].setdefault(status.annotator, status)
    found = []
    for (question, article), both in said.items():
        if len(both) == 2 and len({status.status for status in both.values()}) == 2:
            first, second = (
                CodedBy(annotator, both[annotator].claim, both[annotator].span, status=both[annotator].status)
                for annotator in pair
            )
            span = first.span or second.span
            kind = DisagreementKind.OTHER_STATUS
            found.append(Disagreement(kind, article, span, (first, second), question))
    return found


def unanimous(
    articles: Iterable[CodedArticle], codings: Sequence[Coding], annotators: Sequence[AnnotatorId]
) -> list[Disagreement]:
    """The passages that all of these annotators who have read the article, at least two, coded with the same extent and
    the same tags; each as the claims of the first two."""
    by_place: defaultdict[tuple[ArticleId, AnnotatorId], list[Coding]] = defaultdict(list)
    for coding in codings:
        by_place[coding.article, coding.annotator].append(coding)
    found: list[Disagreement] = []
    for article in articles:
        readers = [annotator for annotator in annotators if annotator in article.readers]
        coded: defaultdict[tuple[Span, frozenset[TagId]], dict[AnnotatorId, CodedBy]] = defaultdict(dict)
        for annotator in readers:
            for claim in _claims(by_place[article.id, annotator], annotator):
                coded[claim.span, claim.tags].setdefault(annotator, claim)
        for (span, _), by in sorted(coded.items(), key=lambda entry: entry[0][0]):
            if len(by) == len(readers) >= 2:
                first, second, *_ = by.values()
                found.append(Disagreement(DisagreementKind.AGREED, article.id, span, (first, second)))
    return found
