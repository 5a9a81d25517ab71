"""Reduces a project to some of its articles, tags, questions, annotators or claims, with everything that belongs to
them."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass, replace

from corpus.archive import Archive
from corpus.identities import AnnotatorId, ArticleId, ClaimId, QuestionId, TagId
from corpus.model import Claim
from corpus.questions import Question
from corpus.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class ExportScope:
    """The filters of an export, combined with *and*; None means no restriction."""

    articles: frozenset[ArticleId] | None = None
    tags: frozenset[TagId] | None = None
    """Claims with at least one of these tags."""
    questions: frozenset[QuestionId] | None = None
    """Claims that answer one of these questions."""
    annotators: frozenset[AnnotatorId] | None = None
    """Claims and links of one of these annotators."""
    claims: frozenset[ClaimId] | None = None
    """Only these claims and their articles."""

    @property
    def whole(self) -> bool:
        return self == ExportScope()


def archive_of(snapshot: Snapshot) -> Archive:
    """The rows of an open project without its texts, for estimates."""
    return Archive(
        project=snapshot.project,
        annotators=tuple(snapshot.annotators.values()),
        articles=tuple(snapshot.articles_in_order()),
        tags=tuple(snapshot.tags.values()),
        relations=tuple(snapshot.relations.values()),
        claims=tuple(snapshot.claims.values()),
        links=tuple(snapshot.links.values()),
        figure_marks=tuple(snapshot.figure_marks.values()),
        rejections=tuple(snapshot.rejections.values()),
        questions=tuple(snapshot.questions_in_order()),
        cells=tuple(snapshot.cells.values()),
        readings=tuple(snapshot.readings.values()),
        origins=tuple(snapshot.origins.values()),
        draft_rejections=tuple(snapshot.draft_rejections.values()),
        rates=tuple(snapshot.rates.values()),
        memos=tuple(snapshot.memos.values()),
        saved_searches=tuple(snapshot.saved_searches_in_order()),
    )


def within(archive: Archive, scope: ExportScope) -> Archive:
    """The archive reduced to ``scope``. A link is kept if both of its claims are, a question if any of its claims is;
    the codebook, the relations and the annotators are kept whole."""
    if scope.whole:
        return archive
    articles = {article.id for article in archive.articles if _in_filter(article.id, scope.articles)}
    if scope.claims is not None:
        articles &= {claim.article for claim in archive.claims if claim.id in scope.claims}
    claims = tuple(claim for claim in archive.claims if claim.article in articles and _kept(claim, scope))
    kept = {claim.id for claim in claims}
    asked = {claim.question for claim in claims}
    questions = {question.id for question in archive.questions if question.id in asked}
    return replace(
        archive,
        articles=tuple(article for article in archive.articles if article.id in articles),
        texts=tuple(text for text in archive.texts if text.article in articles),
        claims=claims,
        links=tuple(
            link
            for link in archive.links
            if link.source in kept and link.target in kept and _in_filter(link.annotator, scope.annotators)
        ),
        figure_marks=tuple(mark for mark in archive.figure_marks if mark.claim in kept),
        rejections=tuple(
            rejection
            for rejection in archive.rejections
            if {rejection.one_article, rejection.other_article} <= articles
        ),
        questions=tuple(
            _with_kept_baseline(question, kept) for question in archive.questions if question.id in questions
        ),
        cells=tuple(
            cell for cell in archive.cells if cell.question in questions and cell.article in articles
        ),
        readings=tuple(reading for reading in archive.readings if reading.article in articles),
        draft_rejections=tuple(
            rejection
            for rejection in archive.draft_rejections
            if {article for article, _ in rejection.quotes} <= articles
        ),
        memos=tuple(memo for memo in archive.memos if memo.article is None or memo.article in articles),
    )


def _kept(claim: Claim, scope: ExportScope) -> bool:
    return (
        (scope.tags is None or not scope.tags.isdisjoint(claim.tags))
        and (scope.questions is None or claim.question in scope.questions)
        and _in_filter(claim.annotator, scope.annotators)
        and _in_filter(claim.id, scope.claims)
    )


def _in_filter(identity: str, chosen: Container[str] | None) -> bool:
    return chosen is None or identity in chosen


def _with_kept_baseline(question: Question, claims: Container[str]) -> Question:
    """The question, without its baseline if that is not exported."""
    if question.baseline is None or question.baseline in claims:
        return question
    return replace(question, baseline=None)
