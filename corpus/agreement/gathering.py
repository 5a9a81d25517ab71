"""From the rows of a project to what agreement is computed from. Every identity is that under which a person's work is
shown; the shared layer is nobody who coded.

What a person says of the status of a cell is their overrule, or else their link to the baseline; so two people can
differ about one cell.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from corpus.agreement.codings import CodedArticle, Coding
from corpus.agreement.disagreements import DrawnLink, SaidStatus
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
"""As :mod:`corpus.comparing.statuses` has it, in the order in which they win."""


@dataclass(frozen=True, slots=True)
class CodedProject:
    """What annotators did, who read what, and who they are."""

    articles: tuple[CodedArticle, ...]
    """In the order of import."""
    codings: tuple[Coding, ...]
    links: tuple[DrawnLink, ...]
    statuses: tuple[SaidStatus, ...]
    annotators: tuple[AnnotatorId, ...]
    """Who coded something or marked an article as read, by name."""

    def among(
        self,
        annotators: Collection[AnnotatorId] | None = None,
        articles: Collection[ArticleId] | None = None,
    ) -> CodedProject:
        """Only these annotators and articles; None: all."""
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
    """``statements`` are the sentences of each article; one that is missing has none."""
    person = persons(snapshot.annotators.values())
    shared = shared_layers(snapshot.annotators.values())

    def who(annotator: AnnotatorId) -> AnnotatorId:
        return person.get(annotator, annotator)

    coded = tuple(
        replace(coding, annotator=who(coding.annotator))
        for coding in codings
        if coding.annotator not in shared
    )
    readers: dict[str, set[AnnotatorId]] = {}
    for reading in snapshot.readings.values():
        readers.setdefault(reading.article, set()).add(who(reading.annotator))
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
        DrawnLink(who(link.annotator), link.source, link.target, link.relation, link.id)
        for link in snapshot.links.values()
        if link.annotator not in shared
    )
    statuses = tuple(
        replace(said, annotator=who(said.annotator))
        for said in _statuses(snapshot)
        if said.annotator not in shared
    )
    known = ({coding.annotator for coding in coded}.union(*readers.values())) - shared
    names = {annotator.id: annotator.name for annotator in snapshot.annotators.values()}
    people = sorted(known, key=lambda annotator: (names.get(annotator, annotator), annotator))
    return CodedProject(articles, coded, links, statuses, tuple(people))


def _statuses(snapshot: Snapshot) -> Iterator[SaidStatus]:
    """What people said of cells: in so many words, which comes first, and by their links to the baseline."""
    for question in snapshot.questions_in_order():
        claims = snapshot.claims_of_question(question.id)
        first = {claim.article: claim for claim in reversed(claims)}
        for cell in snapshot.cells_of_question(question.id):
            claim = first.get(cell.article)
            yield SaidStatus(cell.annotator, question.id, cell.article, cell.status, *_place_of(claim))
        yield from _by_links(snapshot, question, claims)


def _by_links(snapshot: Snapshot, question: Question, claims: Sequence[Claim]) -> Iterator[SaidStatus]:
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
            yield SaidStatus(link.annotator, question.id, claim.article, status, *_place_of(claim))


def _place_of(claim: Claim | None) -> tuple[ClaimId | None, Span]:
    return (None, Span(0, 0)) if claim is None else (claim.id, claim.span)
