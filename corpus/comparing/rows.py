"""The rows of a comparison: one a question, with a cell for every article."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from corpus.comparing.answers import Told, answers
from corpus.comparing.statuses import DirectLink, Judgement, Overrule, Standing, judged
from corpus.comparing.values import Cell, CellFigure, CellStatement, Row
from corpus.figures.compare import FigureComparison, compare
from corpus.figures.ledger import LedgerFigure
from corpus.identities import ArticleId
from corpus.matching.suggestion import Statement
from corpus.model import DIRECTED_RELATIONS, Article, Claim, Link, Relation
from corpus.questions import CellStatus, Origin, Question
from corpus.snapshot import Snapshot

FiguresOf = Callable[[Claim], Sequence[LedgerFigure]]
"""The figures of a claim's span, with what analysts said about them; offsets count code points of the article's
current text."""


@dataclass(frozen=True, slots=True)
class _Project:
    """What rows are made of, in the order in which it is asked for."""

    articles: Sequence[Article]
    questions: Sequence[Question]
    claims: Callable[[str], Sequence[Claim]]
    """Of a question."""
    links: Callable[[str], Sequence[Link]]
    """Of a claim."""
    relations: Mapping[str, Relation]
    overrules: Mapping[tuple[str, str], CellStatus]
    """By question and article."""
    read: Collection[str]
    """Articles that anybody marked as read."""
    origins: Mapping[str, Origin]


def _project_of(snapshot: Any) -> _Project:
    return _Project(
        articles=snapshot.articles_in_order(),
        questions=snapshot.questions_in_order(),
        claims=snapshot.claims_of_question,
        links=snapshot.links_of,
        relations=snapshot.relations,
        overrules={(cell.question, cell.article): cell for cell in snapshot.cells.values()},
        read={reading.article for reading in snapshot.readings.values()},
        origins=snapshot.origins,
    )


def rows_of(snapshot: Snapshot, figures_of: FiguresOf) -> tuple[Row, ...]:
    """The analyst's rows in their order. Articles are in the order of import."""
    project = _project_of(snapshot)
    return tuple(_Making(project, question, figures_of).row() for question in project.questions)


@dataclass(slots=True)
class _Making:
    """The state of making one row."""

    project: _Project
    question: Question
    figures_of: FiguresOf
    claims: list[Claim] = field(default_factory=list)
    baseline: Claim | None = None
    statements: dict[str, CellStatement] = field(default_factory=dict)
    """By claim."""

    def row(self) -> Row:
        place = {article.id: number for number, article in enumerate(self.project.articles)}
        held = [claim for claim in self.project.claims(self.question.id) if claim.article in place]
        self.claims = sorted(held, key=lambda claim: (place[claim.article], claim.start, claim.end, claim.id))
        named = (claim for claim in self.claims if claim.id == self.question.baseline)
        self.baseline = next(named, self.claims[0] if self.claims else None)
        self._find_answers()
        cells = tuple(self._cell(article.id) for article in self.project.articles)
        baseline = None if self.baseline is None else self.baseline.article
        return Row(self.question, self.question.title, baseline, cells)

    def _find_answers(self) -> None:
        told = [_told(claim, self.figures_of(claim)) for claim in self.claims]
        at = None if self.baseline is None else self.claims.index(self.baseline)
        found = answers(self.question.title, at, told)
        for claim, one, answer in zip(self.claims, told, found, strict=True):
            self.statements[claim.id] = CellStatement(
                claim.id, claim.article, claim.span, claim.quote, one.figures, answer, claim.origin
            )

    def _cell(self, article: ArticleId) -> Cell:
        claims = [claim for claim in self.claims if claim.article == article]
        is_baseline = self.baseline is not None and self.baseline.article == article
        if is_baseline and self.baseline is not None:
            claims.remove(self.baseline)
            claims.insert(0, self.baseline)
        judgement = self._judged(article, claims, is_baseline=is_baseline)
        claims.insert(0, claims.pop(judgement.about)) if claims else None
        statements = tuple(self.statements[claim.id] for claim in claims)
        comparison = None if is_baseline or not statements else self._compared(statements[0].answering)
        return Cell(
            article,
            judgement.status,
            judgement.reason,
            judgement.overruled,
            statements,
            comparison,
            derived=judgement.derived,
        )

    def _judged(self, article: str, claims: Sequence[Claim], *, is_baseline: bool) -> Judgement:
        overrule = self.project.overrules.get((self.question.id, article))
        return judged(
            [Standing(tuple(self._links(claim)), self.statements[claim.id].answering) for claim in claims],
            self._baseline_figure,
            is_baseline=is_baseline,
            read=article in self.project.read,
            overrule=None if overrule is None else Overrule(overrule.status, overrule.reason),
        )

    @property
    def _baseline_figure(self) -> CellFigure | None:
        return None if self.baseline is None else self.statements[self.baseline.id].answering

    def _links(self, claim: Claim) -> Iterable[DirectLink]:
        """Links between a claim and the baseline."""
        if self.baseline is None:
            return
        for link in self.project.links(claim.id):
            if link.other_end(claim.id) == self.baseline.id:
                relation = self.project.relations.get(link.relation)
                reversed_ = link.relation in DIRECTED_RELATIONS and link.source == self.baseline.id
                yield DirectLink(link.relation, "" if relation is None else relation.name, reversed_)

    def _compared(self, answer: CellFigure | None) -> FigureComparison | None:
        baseline = self._baseline_figure
        if baseline is None or answer is None:
            return None
        return compare(baseline.figure, answer.figure)


def _told(claim: Claim, figures: Sequence[LedgerFigure]) -> Told:
    statement = Statement(claim.article, "", claim.start, claim.end, claim.quote)
    return Told(statement, tuple(_cell_figure(found) for found in figures if _counts(claim, found)))


def _counts(claim: Claim, found: LedgerFigure) -> bool:
    """Whether the figure is one, and stands in the quote; where an orphan stood, the text may say something else."""
    figure = found.figure
    start, end = figure.start - claim.start, figure.end - claim.start
    return not found.dismissed and start >= 0 and claim.quote[start:end] == figure.text


def _cell_figure(found: LedgerFigure) -> CellFigure:
    mark = found.mark
    if mark is None:
        return CellFigure(found.figure)
    return CellFigure(found.figure, mark.answers, mark.scope, mark.period)
