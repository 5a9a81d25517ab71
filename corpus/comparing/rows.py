"""Computes the rows of a comparison: one for each question, with a cell for every article."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from corpus.comparing.answers import answers
from corpus.comparing.attributions import Attribution
from corpus.comparing.exchange import compared_at
from corpus.comparing.origins import Sources, proposed_origins, row_origins, with_echoes
from corpus.comparing.statement_figures import StatementFigures
from corpus.comparing.statuses import ClaimStanding, DirectLink, Judgement, Overrule, judged
from corpus.comparing.values import Cell, CellFigure, CellStatement, Row, StatusReasonCode
from corpus.figures.compare import FigureComparison, Obstacle
from corpus.figures.ledger import LedgerFigure
from corpus.identities import ArticleId
from corpus.matching.suggestion import Statement
from corpus.model import DIRECTED_RELATIONS, Article, Claim
from corpus.questions import CellStatus, Question, Rate, Status
from corpus.snapshot import Snapshot

FiguresOf = Callable[[Claim], Sequence[LedgerFigure]]
"""Returns the figures of a claim's span with the analysts' marks. Offsets count code points of the article's current
text."""


def rows_of(
    snapshot: Snapshot, figures_of: FiguresOf, copies: tuple[frozenset[ArticleId], ...] = ()
) -> tuple[Row, ...]:
    """The rows of the project's questions in their order, each with a cell for every article in the order of import.

    ``copies``: sets of near-copies, which count as one source."""
    project = _Project.of(snapshot, figures_of, copies)
    return tuple(_row(project, question) for question in snapshot.questions_in_order())


def row_of(
    snapshot: Snapshot,
    question: Question,
    figures_of: FiguresOf,
    copies: tuple[frozenset[ArticleId], ...] = (),
) -> Row:
    """The row of one question."""
    return _row(_Project.of(snapshot, figures_of, copies), question)


@dataclass(frozen=True, slots=True)
class _Project:
    """The data of a project that all rows need."""

    snapshot: Snapshot
    figures_of: FiguresOf
    articles: Sequence[Article]
    overrules: Mapping[tuple[str, str], CellStatus]
    """By question and article."""
    read: frozenset[str]
    """Articles that anybody marked as read."""
    sources: Sources
    rates: Sequence[Rate]

    @classmethod
    def of(
        cls, snapshot: Snapshot, figures_of: FiguresOf, copies: tuple[frozenset[ArticleId], ...]
    ) -> _Project:
        articles = snapshot.articles_in_order()
        return cls(
            snapshot,
            figures_of,
            articles,
            {(cell.question, cell.article): cell for cell in snapshot.cells.values()},
            frozenset(reading.article for reading in snapshot.readings.values()),
            Sources(
                {origin.id: origin.name for origin in snapshot.origins.values()},
                {article.id: article.publisher for article in articles},
                copies,
            ),
            tuple(snapshot.rates.values()),
        )

    def proposed(self, claim: str) -> tuple[Attribution, ...]:
        """The third parties that the sentence of a claim quotes."""
        row = self.snapshot.claims[claim]
        return proposed_origins(row, self.sources.publishers.get(row.article, ""))


@dataclass(frozen=True, slots=True)
class _Group:
    """The claims of one question, with their figures."""

    question: Question
    claims: Sequence[Claim]
    """By the order of their articles and their places in them."""
    baseline: Claim | None
    statements: Mapping[str, CellStatement]
    """By claim."""

    @classmethod
    def of(cls, project: _Project, question: Question) -> _Group:
        claims = project.snapshot.claims_of_question(question.id)
        named = (claim for claim in claims if claim.id == question.baseline)
        baseline = next(named, claims[0] if claims else None)
        read = [_statement_figures(claim, project.figures_of(claim)) for claim in claims]
        at = None if baseline is None else claims.index(baseline)
        answer_of = answers(question.title, at, read)
        statements: dict[str, CellStatement] = {
            claim.id: CellStatement(
                claim.id, claim.article, claim.span, claim.quote, figures.figures, answer, claim.origin
            )
            for claim, figures, answer in zip(claims, read, answer_of, strict=True)
        }
        return cls(question, claims, baseline, statements)

    @property
    def figure(self) -> CellFigure | None:
        """The figure with which the baseline answers."""
        return None if self.baseline is None else self.statements[self.baseline.id].answering


def _row(project: _Project, question: Question) -> Row:
    group = _Group.of(project, question)
    of_article: dict[str, list[Claim]] = defaultdict(list)
    for claim in group.claims:
        of_article[claim.article].append(claim)
    cells = [
        _cell(project, group, article.id, of_article.get(article.id, [])) for article in project.articles
    ]
    baseline = None if group.baseline is None else group.baseline.article
    return Row(
        question,
        question.title,
        baseline,
        with_echoes(cells, baseline, project.sources),
        origins=row_origins(cells, project.sources, project.proposed),
    )


def _cell(project: _Project, group: _Group, article: ArticleId, claims: Sequence[Claim]) -> Cell:
    baseline = group.baseline
    is_baseline = baseline is not None and baseline.article == article
    judgement = _judged(project, group, article, claims, is_baseline=is_baseline)
    first = baseline if is_baseline else claims[judgement.about] if claims else None
    ordered = sorted(claims, key=lambda claim: claim is not first)
    statements = tuple(group.statements[claim.id] for claim in ordered)
    answer = statements[0].answering if statements and not is_baseline else None
    return Cell(
        article,
        judgement.status,
        judgement.reason,
        judgement.overruled,
        statements,
        _compared(group.figure, answer, project.rates),
        derived=judgement.derived,
    )


def _judged(
    project: _Project, group: _Group, article: str, claims: Sequence[Claim], *, is_baseline: bool
) -> Judgement:
    overrule = project.overrules.get((group.question.id, article))
    return judged(
        [
            ClaimStanding(tuple(_links(project.snapshot, claim, group)), group.statements[claim.id].answering)
            for claim in claims
        ],
        group.figure,
        is_baseline=is_baseline,
        read=article in project.read,
        overrule=None if overrule is None else Overrule(overrule.status, overrule.reason),
        rates=project.rates,
    )


def _links(snapshot: Snapshot, claim: Claim, group: _Group) -> Iterator[DirectLink]:
    """Links between a claim and the baseline."""
    baseline = group.baseline
    if baseline is None or claim is baseline:
        return
    for link in snapshot.links_of(claim.id):
        if link.other_end(claim.id) == baseline.id:
            relation = snapshot.relations.get(link.relation)
            by_baseline = link.relation in DIRECTED_RELATIONS and link.source == baseline.id
            yield DirectLink(link.relation, "" if relation is None else relation.name, by_baseline)


def _compared(
    baseline: CellFigure | None, answer: CellFigure | None, rates: Sequence[Rate]
) -> FigureComparison | None:
    if baseline is None or answer is None:
        return None
    return compared_at(baseline.figure, answer.figure, rates)[0]


def at_rates(row: Row, rates: Sequence[Rate]) -> Row:
    """A row that was compared without rates, such as a draft, with the figures converted that are in another currency
    than the baseline's. A status that followed from the figures, or that was left open, follows from them again; other
    proposed ones stay."""
    baseline = None if row.baseline is None else row.cell(row.baseline).figure
    if baseline is None or not rates:
        return row
    return replace(row, cells=tuple(_at_rates(cell, baseline, rates) for cell in row.cells))


def _at_rates(cell: Cell, baseline: CellFigure, rates: Sequence[Rate]) -> Cell:
    answer = cell.figure
    if answer is None or cell.comparison is None or cell.comparison.obstacle is not Obstacle.CURRENCY:
        return cell
    cell = replace(cell, comparison=_compared(baseline, answer, rates))
    if cell.reason.code is not StatusReasonCode.NOT_COMPARABLE and cell.status is not Status.OVERLAPS:
        return cell
    found = judged([ClaimStanding(answer=answer)], baseline, rates=rates)
    return replace(cell, status=found.status, reason=found.reason)


def claim_statement(claim: Claim, figures: Sequence[LedgerFigure]) -> CellStatement:
    """A claim as a statement with its figures, none of which is selected as an answer."""
    counted = _statement_figures(claim, figures).figures
    return CellStatement(claim.id, claim.article, claim.span, claim.quote, counted, origin=claim.origin)


def _statement_figures(claim: Claim, figures: Sequence[LedgerFigure]) -> StatementFigures:
    statement = Statement(claim.article, "", claim.start, claim.end, claim.quote)
    return StatementFigures(
        statement, tuple(_cell_figure(found) for found in figures if _counts(claim, found))
    )


def _counts(claim: Claim, found: LedgerFigure) -> bool:
    """Whether the figure is not dismissed and is in the quote; the text at the place of an orphan may be another
    one."""
    figure = found.figure
    start, end = figure.start - claim.start, figure.end - claim.start
    return not found.dismissed and start >= 0 and claim.quote[start:end] == figure.text


def _cell_figure(found: LedgerFigure) -> CellFigure:
    mark = found.mark
    if mark is None:
        return CellFigure(found.figure)
    return CellFigure(found.figure, mark.answers, mark.scope, mark.period)
