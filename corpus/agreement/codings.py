"""Codings, and the units in which they are counted."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from corpus.identities import AnnotatorId, ArticleId, ClaimId, TagId
from corpus.model import Span
from corpus.spans import united

Tags = frozenset[TagId]
Judged = Counter[tuple[Tags, ...]]
"""Numbers of units by the tags that each annotator gave, in the order of the annotators."""


class CodingUnit(StrEnum):
    """The unit of counting."""

    CHARACTER = "character"
    STATEMENT = "statement"


@dataclass(frozen=True, slots=True)
class Coding:
    """A tag that an annotator put on a claim."""

    annotator: AnnotatorId
    claim: ClaimId
    article: ArticleId
    span: Span
    """The span of the claim, in code points of the article's current text."""
    tag: TagId


@dataclass(frozen=True, slots=True)
class CodedArticle:
    """The properties of an article that agreement is computed from."""

    id: ArticleId
    characters: int
    statements: tuple[Span, ...]
    """Its sentences, in order and without overlap."""
    readers: frozenset[AnnotatorId]
    """The annotators who marked it as read."""


class Counted:
    """The units of articles, counted once for all annotators."""

    def __init__(
        self,
        articles: Iterable[CodedArticle],
        codings: Iterable[Coding],
        annotators: Sequence[AnnotatorId],
        unit: CodingUnit,
    ) -> None:
        self._annotators = list(annotators)
        self._by_readers: defaultdict[frozenset[AnnotatorId], Judged] = defaultdict(Counter)
        by_article: defaultdict[ArticleId, list[Coding]] = defaultdict(list)
        for coding in codings:
            if coding.annotator in annotators:
                by_article[coding.article].append(coding)
        count = {CodingUnit.CHARACTER: _count_characters, CodingUnit.STATEMENT: _count_statements}[unit]
        for article in articles:
            count(article, by_article[article.id], annotators, self._by_readers[article.readers])

    def of(self, annotators: Sequence[AnnotatorId]) -> Judged:
        """The units of the articles that all of these annotators have read, by the tags that each of them gave."""
        places = [self._annotators.index(annotator) for annotator in annotators]
        counts: Judged = Counter()
        for readers, judged in self._by_readers.items():
            if readers.issuperset(annotators):
                for values, count in judged.items():
                    counts[tuple([values[place] for place in places])] += count
        return counts


def _count_characters(
    article: CodedArticle, codings: Sequence[Coding], annotators: Sequence[AnnotatorId], counts: Judged
) -> None:
    """Count the code points. Between two offsets at which a coding begins or ends, all have the same tags."""
    events: defaultdict[int, list[tuple[AnnotatorId, TagId, int]]] = defaultdict(list)
    for coding in codings:
        events[coding.span.start].append((coding.annotator, coding.tag, 1))
        events[min(coding.span.end, article.characters)].append((coding.annotator, coding.tag, -1))
    held: dict[AnnotatorId, Counter[TagId]] = {annotator: Counter() for annotator in annotators}
    values: dict[AnnotatorId, Tags] = dict.fromkeys(annotators, frozenset())
    before = 0
    for place in sorted({*events, article.characters}):
        if place > before:
            counts[tuple(values.values())] += place - before
            before = place
        for annotator, tag, step in events.get(place, ()):
            held[annotator][tag] += step
            values[annotator] = frozenset(tag for tag, count in held[annotator].items() if count > 0)


def _count_statements(
    article: CodedArticle, codings: Sequence[Coding], annotators: Sequence[AnnotatorId], counts: Judged
) -> None:
    spans: defaultdict[tuple[AnnotatorId, TagId], list[Span]] = defaultdict(list)
    for coding in codings:
        spans[coding.annotator, coding.tag].append(coding.span)
    given: list[defaultdict[AnnotatorId, set[TagId]]] = [defaultdict(set) for _ in article.statements]
    for (annotator, tag), held in spans.items():
        for number, covered in _covered(article.statements, held).items():
            if 2 * covered >= len(article.statements[number]):
                given[number][annotator].add(tag)
    for tags in given:
        counts[tuple(frozenset(tags[annotator]) for annotator in annotators)] += 1


def _covered(statements: Sequence[Span], spans: Iterable[Span]) -> Mapping[int, int]:
    """The number of code points of each statement that are in one of the spans, by the index of the statement.
    Statements outside all spans are missing."""
    covered: Counter[int] = Counter()
    for span in united(spans):
        at = bisect_right(statements, span.start, key=lambda statement: statement.end)
        while at < len(statements) and statements[at].start < span.end:
            statement = statements[at]
            covered[at] += min(statement.end, span.end) - max(statement.start, span.start)
            at += 1
    return covered
