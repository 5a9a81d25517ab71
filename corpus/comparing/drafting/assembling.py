"""Makes a row of the statements of a draft: title, cells with proposed statuses, reasons, score."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from corpus.comparing.answers import answers
from corpus.comparing.drafting.figures import Between, answers_of
from corpus.comparing.drafting.titles import Titled, Usual, title_of
from corpus.comparing.drafting.whys import whys_of
from corpus.comparing.statement_figures import StatementFigures
from corpus.comparing.statuses import figure_reason, figures_against
from corpus.comparing.values import Cell, CellFigure, CellStatement, Row, StatusReason, StatusReasonCode, Why
from corpus.figures import Figure, compare
from corpus.identities import ArticleId, ClaimId
from corpus.matching.facts.facts import Facts
from corpus.matching.relations.relations import compared
from corpus.model import CONTRADICTS, DIFFERS_IN_FIGURE, EQUIVALENT, OVERLAPS, Span
from corpus.questions import Status

_BY_RELATION: dict[str, Status] = {
    EQUIVALENT: Status.AGREES,
    DIFFERS_IN_FIGURE: Status.DIFFERS_IN_FIGURE,
    CONTRADICTS: Status.CONTRADICTS,
    OVERLAPS: Status.OVERLAPS,
}
_AGREEING = frozenset({StatusReasonCode.FIGURES_EQUAL, StatusReasonCode.FIGURES_COMPATIBLE})


_SURE = 0.5
"""Likelihood of a row from which statements without figures are proposed to agree. Measured on the golds: of such cells
with a known status 10 of 11 agree from 0.6 on, and most from 0.5."""


@dataclass(frozen=True, slots=True)
class Part:
    """A statement of a row."""

    facts: Facts
    figures: tuple[Figure, ...]
    claim: str | None = None
    focus: Span | None = None
    """The clause that answers; None for the whole statement."""

    @property
    def article(self) -> ArticleId:
        return ArticleId(self.facts.statement.article)


@dataclass(frozen=True, slots=True)
class Assembler:
    """Assembles the rows of a project."""

    articles: tuple[str, ...]
    read: frozenset[str]
    common: Callable[[str], bool]
    """Whether a place is named throughout the project."""
    usual: Usual = lambda word: False

    def row(
        self,
        parts: Sequence[Part],
        score: float,
        meaning: float = 0.0,
        whys: tuple[Why, ...] = (),
        between: Between | None = None,
    ) -> Row:
        """The row of at least one statement, in the order of the articles. The first is the baseline. ``meaning``: the
        average similarity of the statements by a sentence encoder."""
        statements = self._statements(parts, between or {})
        cells = [*self._cells(parts, statements, score)]
        answered = [cell for cell in cells if cell.statements]
        first_of = [
            next(at for at, one in enumerate(statements) if one is cell.statements[0]) for cell in answered
        ]
        firsts = [_titled(parts[at], statements[at]) for at in first_of]
        return Row(
            None,
            self._title(firsts),
            parts[0].article,
            tuple(cells),
            score,
            (*whys, *whys_of(firsts, answered, meaning)),
        )

    def _statements(self, parts: Sequence[Part], between: Between) -> list[CellStatement]:
        """The statements with their figures, and which of these answers."""
        figures = [tuple(CellFigure(figure) for figure in part.figures) for part in parts]
        answer_of = answers_of([part.figures for part in parts], between)
        if not any(answer is not None for answer in answer_of):
            title = self._title([_titled(part, None) for part in parts])
            read = [
                StatementFigures(part.facts.statement, held)
                for part, held in zip(parts, figures, strict=True)
            ]
            answer_of = answers(title, 0, read)
        return [
            CellStatement(
                None if part.claim is None else ClaimId(part.claim),
                part.article,
                part.facts.statement.span,
                part.facts.statement.text,
                held,
                answer,
            )
            for part, held, answer in zip(parts, figures, answer_of, strict=True)
        ]

    def _title(self, statements: Sequence[Titled]) -> str:
        return title_of(statements, self.usual)

    def _cells(
        self, parts: Sequence[Part], statements: Sequence[CellStatement], score: float
    ) -> Iterator[Cell]:
        of_article: dict[str, list[int]] = {}
        for at, part in enumerate(parts):
            of_article.setdefault(part.article, []).append(at)
        for name in self.articles:
            article = ArticleId(name)
            places = of_article.get(name)
            if places is None:
                yield self._empty(article)
                continue
            held = tuple(statements[at] for at in places)
            if places[0] == 0:
                yield Cell(
                    article, Status.BASELINE, StatusReason(StatusReasonCode.IS_BASELINE), statements=held
                )
                continue
            relation = self._relation(parts[0], parts[places[0]], statements[0], held[0], score)
            figures = statements[0].answering, held[0].answering
            against = figures_against(_BY_RELATION[relation], *figures)
            reason = StatusReason(StatusReasonCode.PROPOSED, (relation,), against)
            comparison = compare(figures[0].figure, figures[1].figure) if figures[0] and figures[1] else None
            yield Cell(article, _BY_RELATION[relation], reason, statements=held, comparison=comparison)

    def _empty(self, article: ArticleId) -> Cell:
        if article in self.read:
            return Cell(article, Status.NOT_MENTIONED, StatusReason(StatusReasonCode.MARKED_READ))
        return Cell(article, Status.UNREAD, StatusReason(StatusReasonCode.NOT_READ))

    def _relation(
        self, baseline: Part, part: Part, first: CellStatement, statement: CellStatement, score: float
    ) -> str:
        """The proposed relation to the baseline."""
        relation = compared(baseline.facts, part.facts, score, self.common).relation
        figures = first.answering, statement.answering
        if relation != OVERLAPS:
            return relation
        if figures[0] is None or figures[1] is None:
            return EQUIVALENT if _agree_in_words(baseline.facts, part.facts, score) else relation
        agree = figure_reason(figures[0], figures[1]).code in _AGREEING
        return EQUIVALENT if agree else relation


def _titled(part: Part, statement: CellStatement | None) -> Titled:
    """What a title is made from: a statement with the figure by which it answers, if that is known."""
    answering = None if statement is None else statement.answering
    return Titled(part.facts, None if answering is None else answering.figure, part.focus)


def _agree_in_words(one: Facts, other: Facts, likelihood: float) -> bool:
    """Whether two statements without figures are likely enough to give the same answer."""
    return likelihood >= _SURE and not (one.figures or other.figures or one.parts or other.parts)


def proposed_tag(tags: Sequence[frozenset[str]]) -> str | None:
    """The tag that at least two of the statements, and at least half of those with tags, have; None if there is
    none."""
    counts: Counter[str] = Counter(tag for held in tags for tag in held)
    best = min(counts, key=lambda tag: (-counts[tag], tag), default=None)
    if best is None or counts[best] < 2 or 2 * counts[best] < sum(bool(held) for held in tags):
        return None
    return best
