"""Builders of comparisons: figures in the notation of texts, and a small project with one question."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from corpus.comparing.values import CellFigure, CellStatement
from corpus.figures import Figure, find_figures
from corpus.figures.ledger import LedgerFigure, effective
from corpus.model import Claim, Entity, Project, Span, TextVersion
from corpus.questions import ArticleReading, CellStatus, Origin, Question, QuestionVerdict, Status
from corpus.snapshot import Snapshot
from tests.corpus.build import LIN, NOON, article, link, quoting

PUBLISHED = "2025-10-08"


def figure(words: str, at: int = -1) -> Figure:
    """The figure in some words, by default the last."""
    return find_figures(words, PUBLISHED)[at]


def cell_figure(words: str, **fields: Any) -> CellFigure:
    return replace(CellFigure(figure(words)), **fields)


def statement(article: str, words: str, answer: int | None = None, **fields: Any) -> CellStatement:
    """A statement with the figures in its text."""
    figures = tuple(CellFigure(found) for found in find_figures(words, PUBLISHED))
    made = CellStatement(f"claim of {article}", article, Span(0, len(words)), words, figures, answer)
    return replace(made, **fields)


def question(one: str = "q", **fields: Any) -> Question:
    made = Question(one, "日均客流", "", QuestionVerdict.NONE, "", None, None, 0, LIN.id, NOON, NOON)
    return replace(made, **fields)


def overrule(article: str, status: Status, reason: str = "", of: str = "q") -> CellStatus:
    return CellStatus(f"{of} {article}", of, article, status, reason, LIN.id, NOON, NOON)


def reading(article: str) -> ArticleReading:
    return ArticleReading(f"reading of {article}", article, LIN.id, NOON)


def origin(one: str, name: str) -> Origin:
    return Origin(one, name, "", LIN.id, NOON, NOON)


class Comparison:
    """A project whose articles each have the statements given, all of them claims of one question.

    ``articles`` are the statements of each article; the claim of statement 0 of article 1 is ``c1-0``."""

    def __init__(self, *articles: Sequence[str] | str, publishers: Sequence[str] = ()) -> None:
        self.rows: dict[str, Entity] = {}
        self.texts: dict[str, TextVersion] = {}
        for number, told in enumerate(articles):
            statements = [told] if isinstance(told, str) else list(told)
            sheet, text = article(number, "\n".join(statements))
            if number < len(publishers):
                sheet = replace(sheet, publisher=publishers[number])
            self.add(sheet)
            self.texts[sheet.id] = text
            for place, words in enumerate(statements):
                if words:
                    self.add(quoting(f"c{number}-{place}", text, words, question="q"))
        self.add(question())

    def add(self, *rows: Entity) -> None:
        self.rows.update({row.id: row for row in rows})

    def change(self, one: str, **fields: Any) -> None:
        self.rows[one] = replace(self.rows[one], **fields)

    def link(self, source: str, target: str, relation: str = "equivalent") -> None:
        self.add(link(f"{source} {relation} {target}", source, target, relation))

    def snapshot(self) -> Snapshot:
        return Snapshot(Project("project", "渡轮", NOON), self.rows.values())

    def figures_of(self, claim: Claim) -> list[LedgerFigure]:
        figures = find_figures(self.texts[claim.article].content, PUBLISHED)
        marks = [row for row in self.rows.values() if getattr(row, "claim", None) == claim.id]
        return effective(figures, marks, claim.span)  # type: ignore[arg-type]
