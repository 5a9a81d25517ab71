"""Collects the input of agreement from the rows of a project. Identities of one person are united; the shared layer is
left out.

The status of a cell by an annotator is the one that they entered, otherwise the one implied by their link to the
baseline, so two annotators can have different statuses for one cell.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from corpus.agreement.codings import CodedArticle, Coding
from corpus.agreement.disagreements import CodedStatus, DrawnLink
from corpus.identities import AnnotatorId, ArticleId, ClaimId
from corpus.model import CONTRADICTS, DIFFERS_IN_FIGURE, EQUIVALENT, OVERLAPS, QUOTES, Claim, Span
from corpus.people import persons, shared_layers
from corpus.questions import Question, Status
from corpus.snapshot import Snapshot

_BY_RELATION: dict[str, Status] = {
    CONTRADICTS: Status.CONTRADICTS,
    DIFFERS_IN_FIGURE: Status.DIFFERS_IN_FIGURE,
    QUOTES: Status.QUOTES,
    OVERLAPS: Status.OVERLAPS,
    EQUIVALENT: Status.AGREES,
}
"""The status implied by a relation, in the order of precedence; the same as in :mod:`corpus.comparing.statuses`."""


@dataclass(frozen=True, slots=True)
class CodedProject:
    """The codings, links and statuses of a project by annotator, and who read which article."""

    articles: tuple[CodedArticle, ...]
    """In the order of import."""
    codings: tuple[Coding, ...]
    links: tuple[DrawnLink, ...]
    statuses: tuple[CodedStatus, ...]
    annotators: tuple[AnnotatorId, ...]
    """The annotators who coded something or marked an article as read, sorted by name."""

    def among(
        self,
        annotators: Collection[AnnotatorId] | None = None,
        articles: Collection[ArticleId] | None = None,
    ) -> CodedProject:
        """Restricted to these annotators and articles; None for all."""
        kept = tuple(
            annotator for annotator in self.annotators if annotators is None or annotator in annotators
        )
        return replace(
            self,
            articles=tuple(
                article for article in self.articles if articles is None or article.id in articles
            ),
            codings=tuple(
                coding
                for coding in self.codings
                if coding.annotator in kept and (articles is None or coding.article in articles)
            ),
            annotators=kept,
        )


def gather(
    snapshot: Snapshot, codings: Iterable[Coding], statements: Mapping[ArticleId, Sequence[Span]]
) -> CodedProject:
    """The input of agreement. ``statements``: the sentences of each article; an article without an entry has none."""
    shown_as = persons(snapshot.annotators.values())
    shared = shared_layers(snapshot.annotators.values())

    def person_of(annotator: AnnotatorId) -> AnnotatorId:
        return shown_as.get(annotator, annotator)

    coded = tuple(
        replace(coding, annotator=person_of(coding.annotator))
        for coding in codings
        if coding.annotator not in shared
    )
    readers: dict[str, set[AnnotatorId]] = {}
    for reading in snapshot.readings.values():
        readers.setdefault(reading.article, set()).add(person_of(reading.annotator))
    articles = tuple(
        CodedArticle(
            article.id,
            article.characters,
            tuple(statements.get(article.id, ())),
            frozenset(readers.get(article.id, ())),
        )
        for article in snapshot.articles_in_order()
    )
    links = tuple(
        DrawnLink(person_of(link.annotator), link.source, link.target, link.relation, link.id)
        for link in snapshot.links.values()
        if link.annotator not in shared
    )
    statuses = tuple(
        replace(status, annotator=person_of(status.annotator))
        for status in _statuses(snapshot)
        if status.annotator not in shared
    )
    known = ({coding.annotator for coding in coded}.union(*readers.values())) - shared
    names = {annotator.id: annotator.name for annotator in snapshot.annotators.values()}
    people = sorted(known, key=lambda annotator: (names.get(annotator, annotator), annotator))
    return CodedProject(articles, coded, links, statuses, tuple(people))


def _statuses(snapshot: Snapshot) -> Iterator[CodedStatus]:
    """The statuses of cells by annotator: first the entered ones, which take precedence, then those implied by links to
    the baseline."""
    for question in snapshot.questions_in_order():
        claims = snapshot.claims_of_question(question.id)
        first = {claim.article: claim for claim in reversed(claims)}
        for cell in snapshot.cells_of_question(question.id):
            claim = first.get(cell.article)
            yield CodedStatus(cell.annotator, question.id, cell.article, cell.status, *_place_of(claim))
        yield from _by_links(snapshot, question, claims)


def _by_links(snapshot: Snapshot, question: Question, claims: Sequence[Claim]) -> Iterator[CodedStatus]:
    baseline = next(
        (claim for claim in claims if claim.id == question.baseline), claims[0] if claims else None
    )
    if baseline is None:
        return
    answering = {claim.id: claim for claim in claims}
    links = [link for link in snapshot.links_of(baseline.id) if link.relation in _BY_RELATION]
    order = list(_BY_RELATION)
    for link in sorted(links, key=lambda link: order.index(link.relation)):
        claim = answering.get(link.other_end(baseline.id))
        if claim is not None and claim.article != baseline.article:
            status = _BY_RELATION[link.relation]
            yield CodedStatus(link.annotator, question.id, claim.article, status, *_place_of(claim))


def _place_of(claim: Claim | None) -> tuple[ClaimId | None, Span]:
    return (None, Span(0, 0)) if claim is None else (claim.id, claim.span)
