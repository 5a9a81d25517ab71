"""Fills the quotes with the selected row, and exchanges statements of a draft."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from corpus.comparing.answers import answers
from corpus.comparing.statement_figures import StatementFigures
from corpus.comparing.values import CellStatement, Row
from corpus.identities import ArticleId, ClaimId
from corpus.matching import Statement
from corpus.model import Span
from desktop.comparing.matrix.header import GAP
from desktop.comparing.matrix.model import EntryKind, MatrixEntry
from desktop.comparing.matrix.quote_lines import (
    QuoteLine,
    alternative_lines,
    lines_of,
    with_alternatives,
)
from desktop.comparing.matrix.shown import tag_of
from desktop.words.comparing_words import letters_of, sources_words

if TYPE_CHECKING:
    from corpus.snapshot import Snapshot
    from desktop.comparing.matrix.context import MatrixContext

ScoredStatement = tuple[CellStatement, float]


class QuotesDesk(QObject):
    """Controls the quotes below the matrix; keeps list and matrix synchronised in both directions."""

    exchanged = Signal()
    """A statement of the selected draft was exchanged."""
    message = Signal(str)
    """A sentence for the status bar."""
    wanted = Signal(str)
    """The action of a pressed button of the heading."""

    def __init__(self, context: MatrixContext) -> None:
        super().__init__(context)
        self._context, self._panel = context, context.quotes
        self._open: tuple[str, ArticleId] | None = None
        """The draft and the article whose alternatives are shown."""
        self._alternatives: list[ScoredStatement] | None = None
        self._fetched: set[str] = set()
        self._panel.list.moved.connect(self._on_moved)
        self._panel.list.taken.connect(self._on_taken)
        self._panel.list.left.connect(self.leave)
        self._panel.head.pressed.connect(self._on_pressed)

    @property
    def opened(self) -> bool:
        """Whether alternatives are shown."""
        return self._open is not None

    def refresh(self) -> None:
        """Show the quotes of the selected row."""
        context = self._context
        entry, row, snapshot = context.entry, context.row, context.workspace.snapshot
        if entry is None or row is None or snapshot is None:
            self._panel.list.show_lines((), -1)
            self._panel.head.show_row("", None, "", "", ())
            return
        if self._open is not None and self._open[0] != entry.key:
            self.close()
        self._fetch_texts(row)
        lines: Sequence[QuoteLine] = lines_of(row, snapshot, context.workspace.text, context.figures.awaited)
        if self._open is not None and self._alternatives is not None:
            cell = row.cell(self._open[1])
            others = alternative_lines(cell, self._alternatives, snapshot, context.workspace.text)
            lines = with_alternatives(lines, self._open[1], others)
        self._show_head(entry, row, snapshot)
        current = self._panel.list.line
        self._panel.list.show_lines(lines, self._selected(lines, current))

    def _selected(self, lines: Sequence[QuoteLine], current: QuoteLine | None) -> int:
        """The selected alternative, else the line of the selected cell."""
        if self._open is not None and current is not None and current.alternative is not None:
            places = [number for number, line in enumerate(lines) if line.place == current.place]
            alternatives = [number for number in places if lines[number].alternative is not None]
            if alternatives:
                return alternatives[0]
        article = self._context.article
        own = (
            number
            for number, line in enumerate(lines)
            if article is not None and line.article == article.id and line.alternative is None
        )
        return next(own, -1)

    def _show_head(self, entry: MatrixEntry, row: Row, snapshot: Snapshot) -> None:
        tag = snapshot.tags.get(tag_of(row, snapshot) or "")
        mark = (tag.colour, snapshot.digit_of(tag.id)) if tag is not None else None
        self._panel.list.delegate.tag = tag.colour if tag is not None else "slate"
        draft = entry.kind is EntryKind.DRAFT
        remarks = self.tr("draft; aligned at the figures") if draft else self.tr("aligned at the figures")
        counted = sources_words(row)
        apart = [
            cell.article
            for cell in row.cells
            if cell.figure is not None and (cell.figure.scope or cell.figure.period)
        ]
        warning = ""
        if apart:
            letters = letters_of(apart, snapshot)
            warning = self.tr("{letters}: other scope or period, not compared").format(letters=letters)
        buttons: tuple[str, ...] = ("go", "baseline", "scope", "summary")
        if self._open is not None:
            buttons = ("take", "peek", "close")
        elif draft:
            buttons = ("go", "peek")
        self._panel.head.show_row(row.title, mark, f"{remarks}{GAP}{counted}", warning, buttons)

    def _fetch_texts(self, row: Row) -> None:
        """Fetch the texts of the quotes, which provide more of their sentences."""
        snapshot = self._context.workspace.snapshot
        for cell in row.cells:
            article = snapshot.articles.get(cell.article) if snapshot is not None else None
            if article is None or not cell.statements or article.text in self._fetched:
                continue
            self._fetched.add(article.text)
            if self._context.workspace.text(article.id) is None:
                request = self._context.workspace.fetch_text(article.id)
                request.then(lambda _: self.refresh(), owner=self)

    # Alternatives

    def open(self) -> None:
        """Show the other statements of the selected cell's source on the question of a draft."""
        context = self._context
        entry, row, cell = context.entry, context.row, context.cell
        draft = context.content.draft(entry.key) if entry is not None else None
        if entry is None or row is None or cell is None or draft is None:
            return
        now = cell.statements[0].span if cell.statements else None
        # The statement that the program chose stays among the alternatives after it was exchanged.
        chosen = (answer for answer in draft.row.cells if answer.article == cell.article)
        former = [(answer.statements[0], draft.row.score or 0.0) for answer in chosen if answer.statements]
        others = [
            (self._with_answer(row, alternative.statement), alternative.score)
            for alternative in draft.alternatives_of(cell.article)
        ]
        alternatives = [(quote, score) for quote, score in (*former, *others) if quote.span != now]
        if not alternatives:
            self.message.emit(self.tr("The program found no other sentence in this source."))
            return
        self._open, self._alternatives = (entry.key, cell.article), alternatives
        self.refresh()
        lines = self._panel.list.lines
        first = next((number for number, line in enumerate(lines) if line.alternative is not None), -1)
        self._panel.list.setFocus()
        if first >= 0:
            self._panel.list.show_lines(lines, first)

    def _with_answer(self, row: Row, statement: CellStatement) -> CellStatement:
        """A statement with the figure that answers the question like the baseline's, and with its claim if there is
        one."""
        statements = [_with_figures(statement)]
        base = next((cell for cell in row.cells if cell.article == row.baseline and cell.statements), None)
        if base is not None:
            statements.insert(0, _with_figures(base.statements[0]))
        answer = answers(row.title, 0 if base is not None else None, statements)[-1]
        return replace(statement, answer=answer, claim=self._claim_at(statement.article, statement.span))

    def _claim_at(self, article: str, span: Span) -> ClaimId | None:
        snapshot = self._context.workspace.snapshot
        claims = snapshot.claims_of(article) if snapshot is not None else ()
        return next((claim.id for claim in claims if claim.span == span and not claim.orphaned), None)

    def take(self) -> None:
        """Use the selected alternative in place of the draft's statement."""
        line, context = self._panel.list.line, self._context
        if self._open is None or line is None or line.alternative is None:
            return
        key, _ = self._open
        changes = context.content.amendments(key).with_statement(line.alternative)
        context.content.amend(key, changes)
        self.close()
        self.leave()
        self.exchanged.emit()

    def close(self) -> None:
        """Close the alternatives."""
        self._open, self._alternatives = None, None

    def leave(self) -> None:
        """Close the alternatives, and return the focus to the matrix."""
        was_open = self.opened
        self.close()
        if was_open:
            self.refresh()
        self._context.grid.setFocus()

    # Signals of the list

    def _on_moved(self, line: QuoteLine) -> None:
        if line.alternative is None:
            column = self._context.model.column_of(line.article)
            if column >= 0:
                self._context.grid.set_current(self._context.grid.current.row(), column)

    def _on_taken(self, line: QuoteLine) -> None:
        if line.alternative is not None:
            self.take()
        else:
            self.wanted.emit("go")

    def _on_pressed(self, act: str) -> None:
        match act:
            case "take":
                self.take()
            case "close":
                self.leave()
            case _:
                self.wanted.emit(act)


def _with_figures(statement: CellStatement) -> StatementFigures:
    words = Statement(statement.article, "", statement.span.start, statement.span.end, statement.text)
    return StatementFigures(words, statement.figures)
