"""Where two annotators disagree, passage by passage, and where they agree."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from corpus.agreement.codings import CodedArticle, Coding
from corpus.identities import AnnotatorId, ArticleId, ClaimId, RelationId, TagId
from corpus.model import Span


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


@dataclass(frozen=True, slots=True)
class CodedBy:
    """What one annotator did at a passage."""

    annotator: AnnotatorId
    claim: ClaimId | None
    """None where they coded nothing."""
    span: Span
    tags: frozenset[TagId] = frozenset()
    relation: RelationId | None = None


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A passage that two annotators coded, not in the same way unless ``kind`` is ``agreed``."""

    kind: DisagreementKind
    article: ArticleId
    span: Span
    """All that either of them coded."""
    by: tuple[CodedBy, CodedBy]


@dataclass(frozen=True, slots=True)
class DrawnLink:
    """A link, with who drew it."""

    annotator: AnnotatorId
    source: ClaimId
    target: ClaimId
    relation: RelationId


def disagreements(
    articles: Iterable[CodedArticle],
    codings: Sequence[Coding],
    links: Sequence[DrawnLink],
    pair: tuple[AnnotatorId, AnnotatorId],
) -> list[Disagreement]:
    """What two annotators coded in the articles that both have read, in the order of the articles and of their texts;
    relations after them. A claim meets the one of the other's with which it shares most, if that is half of either."""
    by_place: defaultdict[tuple[ArticleId, AnnotatorId], list[Coding]] = defaultdict(list)
    for coding in codings:
        by_place[coding.article, coding.annotator].append(coding)
    passages: list[Disagreement] = []
    for article in articles:
        if article.readers.issuperset(pair):
            first, second = (_claims(by_place[article.id, annotator], annotator) for annotator in pair)
            passages.extend(_of_article(article.id, first, second, pair))
    return [*passages, *_of_links(passages, links, pair)]


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
        (one, other)
        for one in first
        for other in second[bisect_left(starts, one.span.start - longest) : bisect_left(starts, one.span.end)]
        if _meet(one.span, other.span)
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
                    annotator, both[annotator].source, passage.span, frozenset(), both[annotator].relation
                )
                for annotator in pair
            )
            found.append(
                Disagreement(DisagreementKind.OTHER_RELATION, passage.article, passage.span, (by[0], by[1]))
            )
    return found
