"""The drafts of a comparison: rows that the program proposes, with what can take the place of each statement.

The sets of claims that analysts linked come first, then what the texts show, best first. The same articles and the same
work give the same drafts.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

import numpy as np

from corpus.comparing.drafting.assembling import Assembler, Part, proposed_tag
from corpus.comparing.drafting.draft import Alternative, Draft
from corpus.comparing.drafting.evidence import Evidence, Floats, evidence_of
from corpus.comparing.drafting.growing import Group, Likely, Pair, groups_of
from corpus.comparing.drafting.likelihood import likelihoods
from corpus.comparing.drafting.linked import linked_drafts
from corpus.comparing.drafting.narrowing import narrowed
from corpus.comparing.drafting.work import DraftWork, KnownClaim, Rejected
from corpus.comparing.values import CellFigure, CellStatement
from corpus.identities import ArticleId, TagId
from corpus.matching.engine import Engine, Vectors
from corpus.matching.suggestion import SourceText, Statement
from corpus.model import Span

ALTERNATIVES = 5
"""Other statements of one article that are offered for a cell."""
_AROUND = 50
"""Groups of the candidates of one place among which the place's own is looked for."""
_LEAST_ALTERNATIVE = 0.03
"""Likelihood below which a statement is no alternative."""

_latest: OrderedDict[str, tuple[Evidence, Floats]] = OrderedDict()
"""The evidence of the articles asked about last: after every accepted draft the same is asked again."""


class Drafting:
    """The evidence of a project's statements, ready to be put together."""

    def __init__(self, articles: Sequence[str], engine: Engine, work: DraftWork) -> None:
        """``articles`` are the identities of all articles in order."""
        self._engine = engine
        self._work = work
        self._articles = tuple(articles)
        self._order = {article: place for place, article in enumerate(articles)}
        self._evidence, self._values = _evidence(engine)
        self._names = [
            engine.statements[assertion.statement].article for assertion in self._evidence.assertions
        ]
        self._near = _places_by_article(self._names)
        self.assembler = Assembler(self._articles, work.read, engine.is_common)
        self._rejected = Rejected(work.rejected)

    def drafts(self, limit: int, shown: Iterable[Sequence[KnownClaim]] = ()) -> Iterator[Draft]:
        """At most ``limit`` drafts, best first, other than sets of claims that are ``shown`` already."""
        taken = {pair for claims in shown for pair in self._pairs_of(claims)}
        likely = self._likely()
        # Rejected groups are left out after they were grown, so some more are grown.
        for group in groups_of(likely, limit + 2 * len(self._work.rejected), taken):
            draft = self._grown(group, likely)
            if draft is not None:
                yield draft

    def around(self, statement: int) -> Draft | None:
        """The best draft with an assertion of one statement."""
        likely = self._likely()
        wanted = set(self._evidence.of_statement[statement])
        for group in groups_of(likely, _AROUND):
            if wanted & set(group.members):
                draft = self._grown(group, likely)
                if draft is not None:
                    return draft
        return None

    def _likely(self) -> Likely:
        return Likely(self._evidence, self._values, self._answered(), self._parted())

    def _pairs_of(self, claims: Sequence[KnownClaim]) -> frozenset[Pair]:
        """The pairs of assertions that a set of claims already holds."""
        held = sorted(
            {
                at
                for claim in claims
                for at in self._near.get(claim.article, ())
                if claim.covers(claim.article, self._evidence.assertions[at].span)
            }
        )
        owners = self._names
        return frozenset(pair for pair in combinations(held, 2) if owners[pair[0]] != owners[pair[1]])

    # What is settled

    def _answered(self) -> frozenset[int]:
        """The assertions that stand in a question already, by a claim of hardly more than themselves."""
        return frozenset(
            at
            for claim in self._work.claims
            if claim.question is not None
            for at in self._near.get(claim.article, ())
            if claim.covers(claim.article, self._evidence.assertions[at].span)
            and claim.is_about(self._evidence.assertions[at].span)
        )

    def _parted(self) -> frozenset[Pair]:
        """The pairs of assertions that stand in one question, by claims of whatever length."""
        questions: dict[str, list[KnownClaim]] = {}
        for claim in self._work.claims:
            if claim.question is not None:
                questions.setdefault(claim.question, []).append(claim)
        return frozenset(pair for claims in questions.values() for pair in self._pairs_of(claims))

    # Groups of likely pairs

    def _grown(self, group: Group, likely: Likely) -> Draft | None:
        ordered = sorted(group.members, key=lambda at: (self._order[self._names[at]], at))
        parts = []
        for at in ordered:
            others = tuple(other for other in ordered if other != at)
            span = narrowed(self._evidence, likely, at, others)
            facts, figures = self._engine.part(self._evidence.assertions[at].statement, span)
            parts.append(Part(facts, figures, self._claim_at(self._names[at], span)))
        quotes = [(part.article, part.facts.statement.text) for part in parts]
        if self._rejected.keeps_away([(str(article), text) for article, text in quotes]):
            return None
        row = self.assembler.row(parts, round(group.likelihood, 4), self._meaning(ordered))
        tag = proposed_tag([self._tags(part) for part in parts])
        return Draft(row, None if tag is None else TagId(tag), self._alternatives(ordered, likely))

    def _claim_at(self, article: str, span: Span) -> str | None:
        """A claim without a question that is just this stretch."""
        return next(
            (
                claim.id
                for claim in self._work.claims
                if claim.article == article and claim.span == span and claim.question is None
            ),
            None,
        )

    def _tags(self, part: Part) -> frozenset[str]:
        span = part.facts.statement.span
        held = (claim.tags for claim in self._work.claims if claim.covers(part.article, span))
        return frozenset(tag for tags in held for tag in tags)

    def _meaning(self, members: Sequence[int]) -> float:
        of = [self._evidence.assertions[at].statement for at in members]
        return float(np.mean([self._engine.meaning(one, other) for one, other in combinations(of, 2)]))

    def _alternatives(
        self, members: Sequence[int], likely: Likely
    ) -> dict[ArticleId, tuple[Alternative, ...]]:
        found: dict[ArticleId, tuple[Alternative, ...]] = {}
        for name in self._articles:
            others = [at for at in members if self._names[at] != name]
            ranked = sorted(
                (
                    (-value, at)
                    for at, value in likely.beside(others).items()
                    if value >= _LEAST_ALTERNATIVE and self._names[at] == name and at not in members
                )
            )
            if ranked:
                found[ArticleId(name)] = tuple(
                    self._alternative(at, -value, tuple(others), likely)
                    for value, at in ranked[:ALTERNATIVES]
                )
        return found

    def _alternative(self, at: int, value: float, others: tuple[int, ...], likely: Likely) -> Alternative:
        span = narrowed(self._evidence, likely, at, others)
        facts, figures = self._engine.part(self._evidence.assertions[at].statement, span)
        statement = CellStatement(
            None, ArticleId(self._names[at]), span, facts.statement.text, tuple(map(CellFigure, figures))
        )
        return Alternative(statement, round(value, 4))


def drafts_of(
    articles: Sequence[SourceText], work: DraftWork, vectors: Vectors | None, limit: int
) -> tuple[Draft, ...]:
    """The drafts of some articles, best first."""
    drafting = Drafting([article.id for article in articles], Engine.of(articles, None, vectors), work)
    linked = list(linked_drafts(articles, work, drafting.assembler))
    further = drafting.drafts(limit, [claims for _, claims in linked])
    return (*(draft for draft, _ in linked), *further)[:limit]


def drafts_of_links(articles: Sequence[SourceText], work: DraftWork, limit: int) -> tuple[Draft, ...]:
    """Only those of claims that were linked by hand."""
    assembler = Assembler(tuple(article.id for article in articles), work.read, lambda place: False)
    return tuple(draft for draft, _ in linked_drafts(articles, work, assembler))[:limit]


def draft_of_place(
    articles: Sequence[str],
    place: Statement,
    candidates: Sequence[Statement],
    work: DraftWork,
    vectors: Vectors | None,
) -> Draft | None:
    """The draft of what one statement tells, among candidates of other articles."""
    others = sorted(
        (statement for statement in candidates if statement.article != place.article),
        key=lambda statement: (statement.article, statement.start),
    )
    if not others:
        return None
    return Drafting(articles, Engine.of_statements([place, *others], vectors), work).around(0)


def _evidence(engine: Engine) -> tuple[Evidence, Floats]:
    key = engine.key
    if not key:
        evidence = evidence_of(engine)
        return evidence, likelihoods(evidence)
    if key not in _latest:
        _latest.clear()
        evidence = evidence_of(engine)
        _latest[key] = evidence, likelihoods(evidence)
    return _latest[key]


def _places_by_article(names: Sequence[str]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for at, name in enumerate(names):
        found.setdefault(name, []).append(at)
    return found
