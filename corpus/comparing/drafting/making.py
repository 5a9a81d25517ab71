"""Computes the drafts of a comparison, each with alternatives for its statements."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import combinations, islice

import numpy as np

from corpus.comparing.drafting.assembling import Assembler, Part, proposed_tag
from corpus.comparing.drafting.draft import Alternative, Draft
from corpus.comparing.drafting.earlier_rows import EarlierRows, Place, mostly_in
from corpus.comparing.drafting.evidence import Evidence, Floats, evidence_of
from corpus.comparing.drafting.growing import GrownGroup, Likely, Pair, groups_of
from corpus.comparing.drafting.likelihood import LikelihoodWeights, likelihoods
from corpus.comparing.drafting.linked import linked_drafts
from corpus.comparing.drafting.narrowing import narrowed, sentence
from corpus.comparing.drafting.work import DraftWork, KnownClaim
from corpus.comparing.values import CellFigure, CellStatement, Row
from corpus.identities import ArticleId, TagId
from corpus.matching.engine import Engine, Vectors
from corpus.matching.quantities.quantities import FigurePair
from corpus.matching.suggestion import SourceText, Statement
from corpus.model import Span
from corpus.rejected_drafts import OfferedDrafts

ALTERNATIVES = 5
"""Greatest number of alternatives for a cell. Chosen: what a menu shows at a glance."""
_AROUND = 50
"""Number of groups among which the one with a given statement is searched. Chosen."""
_USUAL, _USUAL_LEAST = 0.06, 4
"""Share and least number of assertions from which a word is too frequent to distinguish a row. Chosen."""
_LEAST_ALTERNATIVE = 0.03
"""Least likelihood of an alternative. Chosen."""
_GROWN_EACH = 4
"""Groups that are grown for each draft that is wanted, since some become equal when they are narrowed. Chosen."""
_LEAST_REST = 8
"""Code points from which a clause says something without its sentence. Chosen."""
_latest: dict[str, tuple[Evidence, Floats]] = {}
"""Cache of the evidence of the last articles: it is needed again after each accepted draft."""


class Drafting:
    """Makes drafts from the evidence of a project."""

    def __init__(
        self,
        articles: Sequence[str],
        engine: Engine,
        work: DraftWork,
        weights: LikelihoodWeights | None = None,
    ) -> None:
        """``articles``: the identities of all articles in order; ``weights``: None for those of the program."""
        self._engine = engine
        self._work = work
        self._articles = tuple(articles)
        self._order = {article: place for place, article in enumerate(articles)}
        self._evidence, self._values = _evidence(engine, weights)
        self._names = [
            engine.statements[assertion.statement].article for assertion in self._evidence.assertions
        ]
        self._near = _places_by_article(self._names)
        """The assertions of each article in the order of its text."""
        self._claims: dict[str, list[KnownClaim]] = {}
        for claim in work.claims:
            self._claims.setdefault(claim.article, []).append(claim)
        self.assembler = Assembler(self._articles, work.read, engine.is_common, self._is_usual)
        self._offered_rows = OfferedDrafts(work.rejected)
        self._grouped = [(claim.article, claim.span) for claim in work.claims if claim.question is not None]

    def drafts(self, limit: int, shown: Iterable[Sequence[KnownClaim]] = ()) -> Iterator[Draft]:
        """At most ``limit`` drafts, best first, without the sets of claims in ``shown``."""
        taken = {pair for claims in shown for pair in self._pairs_of(claims)}
        likely = self._likely()
        drafted = EarlierRows()
        # More groups than needed, since rejected and repeated ones are left out below.
        for grown in groups_of(likely, _GROWN_EACH * limit + 2 * len(self._work.rejected), taken):
            group, parts = self._unanswered(grown, likely)
            places = _places(parts)
            # Tested before the row is assembled, which takes much longer.
            if drafted.holds(places):
                continue
            draft = self._draft(group, parts, likely)
            if draft is not None and drafted.repeats_figure(draft.row):
                group, parts = self._without_figures(group, drafted, draft.row, likely)
                draft = self._draft(group, parts, likely) if _compares(parts) else None
                places = _places(parts)
            if draft is not None and not drafted.holds(places):
                drafted.add(places, draft.row)
                yield draft

    def _unanswered(self, group: GrownGroup, likely: Likely) -> tuple[GrownGroup, list[Part]]:
        """A group without the statements that nearly repeat a claim which is in a question, and its parts: only now is
        known to which clause each is narrowed. Without any part if the rest is of one article."""
        parts = self._parts(group, likely)
        ordered = self._ordered(group)
        left = [
            at
            for at, place in zip(ordered, _places(parts), strict=True)
            if not mostly_in(self._grouped, place)
        ]
        if len(left) == len(ordered):
            return group, parts
        return self._of_members(group, left, likely)

    def _without_figures(
        self, group: GrownGroup, drafted: EarlierRows, row: Row, likely: Likely
    ) -> tuple[GrownGroup, list[Part]]:
        """A group without the statements that answer with a figure which answers in better rows."""
        used = [
            statement.span
            for cell in row.cells
            for statement in cell.statements
            if drafted.has_enough_of(statement)
        ]
        parts = self._parts(group, likely)
        ordered = self._ordered(group)
        left = [at for at, part in zip(ordered, parts, strict=True) if part.facts.statement.span not in used]
        return self._of_members(group, left, likely)

    def _of_members(
        self, group: GrownGroup, members: Sequence[int], likely: Likely
    ) -> tuple[GrownGroup, list[Part]]:
        smaller = replace(group, members=tuple(members))
        parts = self._parts(smaller, likely) if members else []
        return smaller, parts if _compares(parts) else []

    def around(self, statement: int) -> Draft | None:
        """The best draft with an assertion of the statement; None if there is none."""
        likely = self._likely()
        wanted = set(self._evidence.of_statement[statement])
        for group in groups_of(likely, _AROUND):
            if wanted & set(group.members):
                draft = self._draft(group, self._parts(group, likely), likely)
                if draft is not None:
                    return draft
        return None

    def _is_usual(self, word: str) -> bool:
        """Whether a word is in too many assertions to distinguish one."""
        pairs = [word[at : at + 2] for at in range(max(1, len(word) - 1))]
        most = max(_USUAL_LEAST, _USUAL * len(self._evidence.assertions))
        return all(self._evidence.counts.get(pair, 0) > most for pair in pairs)

    def _likely(self) -> Likely:
        return Likely(self._evidence, self._values, self._answered(), self._parted())

    def _pairs_of(self, claims: Sequence[KnownClaim]) -> frozenset[Pair]:
        """The pairs of assertions that a set of claims already holds."""
        held = sorted({at for claim in claims for at in self._covered(claim)})
        owners = self._names
        return frozenset(pair for pair in combinations(held, 2) if owners[pair[0]] != owners[pair[1]])

    # Existing questions

    def _answered(self) -> frozenset[int]:
        """The assertions that are in a question already: by a claim that is not much longer, or that has no other
        figures."""
        return frozenset(
            at
            for claim in self._work.claims
            if claim.question is not None
            for at in self._covered(claim)
            if claim.is_about(self._evidence.assertions[at].span) or self._has_all_figures(at, claim)
        )

    def _has_all_figures(self, at: int, claim: KnownClaim) -> bool:
        """Whether an assertion has the figures of a claim, and there are any."""
        assertion = self._evidence.assertions[at]
        in_claim = [
            figure
            for figure in self._engine.facts(assertion.statement).figures
            if claim.span.start <= figure.start and figure.end <= claim.span.end
        ]
        return bool(in_claim) and all(
            assertion.span.start <= figure.start and figure.end <= assertion.span.end for figure in in_claim
        )

    def _covered(self, claim: KnownClaim) -> Iterator[int]:
        """The assertions that a claim covers."""
        assertions, places = self._evidence.assertions, self._near.get(claim.article, [])
        first = bisect_right(places, claim.span.start, key=lambda at: assertions[at].span.end)
        for at in places[first:]:
            span = assertions[at].span
            if span.start >= claim.span.end:
                break
            if claim.covers(claim.article, span):
                yield at

    def _parted(self) -> frozenset[Pair]:
        """The pairs of assertions that are in one question by claims of any length."""
        questions: dict[str, list[KnownClaim]] = {}
        for claim in self._work.claims:
            if claim.question is not None:
                questions.setdefault(claim.question, []).append(claim)
        return frozenset(pair for claims in questions.values() for pair in self._pairs_of(claims))

    # Groups of likely pairs

    def _parts(self, group: GrownGroup, likely: Likely) -> list[Part]:
        """The statements of a group, narrowed to the clauses that answer."""
        ordered = self._ordered(group)
        parts = []
        for at in ordered:
            others = tuple(other for other in ordered if other != at)
            span = narrowed(self._evidence, likely, at, others)
            if mostly_in(self._grouped, (self._names[at], span)):
                # The rest of a sentence that answers another question.
                rest = self._evidence.assertions[at].span
                span = rest if len(rest) >= _LEAST_REST else span
            facts, figures = self._engine.part(self._evidence.assertions[at].statement, span)
            # The title of a whole sentence may come from any of its clauses.
            focus = None if span == sentence(self._evidence, at) else self._evidence.assertions[at].span
            parts.append(Part(facts, figures, self._claim_at(self._names[at], span), focus))
        return parts

    def _ordered(self, group: GrownGroup) -> list[int]:
        return sorted(group.members, key=lambda at: (self._order[self._names[at]], at))

    def _draft(self, group: GrownGroup, parts: Sequence[Part], likely: Likely) -> Draft | None:
        ordered = self._ordered(group)
        quotes = [(str(part.article), part.facts.statement.text) for part in parts]
        if not self._offered_rows.may_be_offered(quotes):
            return None
        row = self.assembler.row(
            parts, round(group.likelihood, 4), self._meaning(ordered), between=self._between(ordered, parts)
        )
        tag = proposed_tag([self._tags(part) for part in parts])
        return Draft(row, None if tag is None else TagId(tag), self._alternatives(ordered, likely, row))

    def _between(
        self, members: Sequence[int], parts: Sequence[Part]
    ) -> dict[tuple[int, int], list[FigurePair]]:
        """The corresponding figures of the statements."""
        of = [self._evidence.assertions[at].statement for at in members]
        held = [{figure.start for figure in part.figures} for part in parts]
        return {
            (one, other): [
                pair
                for pair in self._engine.answering(of[one], of[other])
                if pair.a.start in held[one] and pair.b.start in held[other]
            ]
            for one, other in combinations(range(len(members)), 2)
        }

    def _claim_at(self, article: str, span: Span) -> str | None:
        """A claim without a question that has exactly this span."""
        return next(
            (
                claim.id
                for claim in self._claims.get(article, ())
                if claim.span == span and claim.question is None
            ),
            None,
        )

    def _tags(self, part: Part) -> frozenset[str]:
        span = part.facts.statement.span
        claims = self._claims.get(part.article, ())
        held = (claim.tags for claim in claims if claim.covers(part.article, span))
        return frozenset(tag for tags in held for tag in tags)

    def _meaning(self, members: Sequence[int]) -> float:
        of = [self._evidence.assertions[at].statement for at in members]
        return float(np.mean([self._engine.meaning(one, other) for one, other in combinations(of, 2)]))

    def _alternatives(
        self, members: Sequence[int], likely: Likely, row: Row
    ) -> dict[ArticleId, tuple[Alternative, ...]]:
        beside: dict[str, list[tuple[float, int]]] = {}
        for name in self._articles:
            others = [at for at in members if self._names[at] != name]
            beside[name] = sorted(
                (-value, at)
                for at, value in likely.beside(others).items()
                if value >= _LEAST_ALTERNATIVE and self._names[at] == name and at not in members
            )
        return {
            ArticleId(name): offered
            for name, ranked in beside.items()
            if (offered := self._offered(name, ranked, members, likely, row))
        }

    def _offered(
        self,
        name: str,
        ranked: Sequence[tuple[float, int]],
        members: Sequence[int],
        likely: Likely,
        row: Row,
    ) -> tuple[Alternative, ...]:
        """The best alternatives of an article that overlap neither its statements in the row nor each other."""
        others = tuple(at for at in members if self._names[at] != name)
        taken = [statement.span for statement in row.cell(name).statements]
        found: list[Alternative] = []
        for value, at in ranked:
            if len(found) == ALTERNATIVES:
                break
            offered = self._alternative(at, -value, others, likely)
            span = offered.statement.span
            if not any(span.start < other.end and other.start < span.end for other in taken):
                taken.append(span)
                found.append(offered)
        return tuple(found)

    def _alternative(self, at: int, value: float, others: tuple[int, ...], likely: Likely) -> Alternative:
        span = narrowed(self._evidence, likely, at, others)
        facts, figures = self._engine.part(self._evidence.assertions[at].statement, span)
        statement = CellStatement(
            None, ArticleId(self._names[at]), span, facts.statement.text, tuple(map(CellFigure, figures))
        )
        return Alternative(statement, round(value, 4))


def _by_likelihood(draft: Draft) -> tuple[float, int]:
    """Sort key: the likelihood that is shown, and of equal ones the number of sources."""
    return -(draft.row.score or 0.0), -len(draft.row.answered)


def _places(parts: Sequence[Part]) -> list[Place]:
    return [(str(part.article), part.facts.statement.span) for part in parts]


def _compares(parts: Sequence[Part]) -> bool:
    """Whether statements are of two articles or more."""
    return len({part.article for part in parts}) > 1


def drafts_of(
    articles: Sequence[SourceText],
    work: DraftWork,
    vectors: Vectors | None,
    limit: int,
    weights: LikelihoodWeights | None = None,
) -> tuple[Draft, ...]:
    """The drafts of some articles: those of linked claims, then the others, each the likeliest first. Which are among
    the others is decided by their likelihood times the number of sources."""
    identities = [article.id for article in articles]
    drafting = Drafting(identities, Engine.of(articles, None, vectors), work, weights)
    linked = list(linked_drafts(articles, work, drafting.assembler))
    further = drafting.drafts(limit, [claims for _, claims in linked])
    found = islice(further, max(0, limit - len(linked)))
    by_hand = [draft for draft, _ in linked][:limit]
    return (*sorted(by_hand, key=_by_likelihood), *sorted(found, key=_by_likelihood))


def drafts_of_links(articles: Sequence[SourceText], work: DraftWork, limit: int) -> tuple[Draft, ...]:
    """The drafts of linked claims alone."""
    assembler = Assembler(tuple(article.id for article in articles), work.read, lambda place: False)
    return tuple(draft for draft, _ in linked_drafts(articles, work, assembler))[:limit]


def draft_of_place(
    articles: Sequence[str],
    place: Statement,
    candidates: Sequence[Statement],
    work: DraftWork,
    vectors: Vectors | None,
) -> Draft | None:
    """The draft around a statement, of candidates of other articles."""
    others = sorted(
        (statement for statement in candidates if statement.article != place.article),
        key=lambda statement: (statement.article, statement.start),
    )
    if not others:
        return None
    return Drafting(articles, Engine.of_statements([place, *others], vectors), work).around(0)


def _evidence(engine: Engine, weights: LikelihoodWeights | None) -> tuple[Evidence, Floats]:
    key = engine.key
    if key and weights is None and key in _latest:
        return _latest[key]
    evidence = evidence_of(engine)
    found = evidence, likelihoods(evidence, weights)
    if key and weights is None:
        _latest.clear()
        _latest[key] = found
    return found


def _places_by_article(names: Sequence[str]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for at, name in enumerate(names):
        found.setdefault(name, []).append(at)
    return found
