"""The handlers of the matrix's keys. Their texts, keys and needs are in the table of commands."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QApplication, QMenu

from corpus.comparing.values import Cell, Row
from corpus.identities import ArticleId, ClaimId
from corpus.model import Span
from corpus.questions import Question, Status
from db import edits
from desktop.commands.actions import Actions
from desktop.comparing.matrix.draft_acts import DraftActs
from desktop.comparing.matrix.model import TOPIC
from desktop.comparing.matrix.peek import Peek
from desktop.comparing.matrix.quotes_desk import QuotesDesk
from desktop.comparing.matrix.tabulating import table_of
from desktop.current import Destination
from desktop.widgets.copying import as_mime
from desktop.widgets.menus import open_menu
from desktop.widgets.status_popup import ScopePopup, StatusPopup

if TYPE_CHECKING:
    from desktop.comparing.matrix.context import MatrixContext

CELL_MENU = (
    ("compare.go", "compare.peek"),
    ("compare.baseline", "compare.not_mentioned", "compare.status", "compare.scope"),
    ("compare.summary", "question.group", "compare.take_out"),
)
DRAFT_MENU = (
    ("compare.accept", "compare.reject"),
    ("compare.alternatives", "compare.status", "compare.baseline", "compare.take_out", "compare.title"),
    ("compare.go", "compare.peek"),
)
"""The context menus of a cell, in groups, of at most nine entries."""


class MatrixActs(QObject):
    """Each action is one operation, and does nothing where it is not applicable."""

    def __init__(self, context: MatrixContext, quotes: QuotesDesk, actions: Actions) -> None:
        super().__init__(context)
        self._context, self._quotes, self._actions = context, quotes, actions
        self.drafts = DraftActs(context)
        context.grid.opened.connect(self.go)
        context.grid.menu_requested.connect(self.open_menu)
        context.strip.pressed.connect(self.do)
        quotes.wanted.connect(self.do)
        quotes.exchanged.connect(context.refresh)
        context.bar.next_pressed.connect(self.drafts.next)
        context.bar.many_pressed.connect(self.drafts.accept_many)
        context.bar.rejected_pressed.connect(self._open_rejected)

    def do(self, act: str) -> None:
        """Carry out an action by the name of its command after ``compare.``."""
        acts: dict[str, Callable[[], object]] = {
            "accept": self.drafts.accept,
            "reject": self.drafts.reject,
            "next_draft": self.drafts.next,
            "accept_many": self.drafts.accept_many,
            "alternatives": self._quotes.open,
            "take_out": self.take_out,
            "status": self.choose_status,
            "scope": self.choose_scope,
            "title": self.edit_title,
            "summary": self.edit_summary,
            "baseline": self.set_baseline,
            "not_mentioned": self.toggle_not_mentioned,
            "peek": self.peek,
            "go": self.go,
            "copy": self.copy,
        }
        acts[act]()

    # The selected cell

    @property
    def _question(self) -> Question | None:
        row = self._context.row
        return row.question if row is not None else None

    @property
    def _writable(self) -> bool:
        return not self._context.workspace.read_only

    def sure_drafts(self) -> list[Row]:
        """The drafts that can be accepted at once."""
        return self.drafts.sure()

    def refresh_strip(self) -> None:
        """Show in the action strip to which cell its buttons apply."""
        context = self._context
        entry, row, cell, article = self.drafts.entry, context.row, context.cell, context.article
        if entry is None or row is None:
            return
        snapshot = context.workspace.snapshot
        name = ""
        if article is not None and snapshot is not None:
            name = snapshot.lettered_name(article.id)
        draft = context.content.draft(entry.key)
        context.strip.show_cell(
            name,
            self.drafts.written_words(row, self._actions.command("undo").called),
            answered=bool(cell is not None and cell.statements),
            baseline=cell is not None and cell.article == row.baseline,
            others=draft is not None
            and article is not None
            and bool(draft.alternatives_of(ArticleId(article.id))),
            writable=self._writable,
        )

    def _open_rejected(self) -> None:
        button = self._context.bar.rejected_button
        self.drafts.open_rejected(button.mapToGlobal(button.rect().bottomLeft()))

    # Statuses

    def choose_status(self) -> None:
        """Ask for the status of the cell; remove an overruled one."""
        cell = self._context.cell
        if cell is None or not self._writable or cell.status is Status.BASELINE:
            return
        if cell.overruled:
            self._set_status(cell.article, None)
            return
        popup = StatusPopup(
            self._context.theme,
            self._context.marks,
            cell.status,
            lambda status, reason: self._set_status(cell.article, status, reason),
            self._context.grid,
        )
        popup.open_at(self._context.cell_place())

    def toggle_not_mentioned(self) -> None:
        """Mark that the article was read and does not mention the question, or remove the mark."""
        cell = self._context.cell
        if cell is None or not self._writable or (self._question is not None and cell.statements):
            return
        again = cell.overruled and cell.status is Status.NOT_MENTIONED
        self._set_status(cell.article, None if again else Status.NOT_MENTIONED)

    def _set_status(self, article: ArticleId, status: Status | None, reason: str = "") -> None:
        question = self._question
        if question is None:
            self.drafts.set_status(article, status, reason)
        else:
            self._context.workspace.perform(edits.set_cell_status, question.id, article, status, reason)

    def set_baseline(self) -> None:
        """Make the statement of this cell the baseline."""
        cell = self._context.cell
        if cell is not None and cell.statements and self._writable:
            self._set_baseline(self._context.row, cell)

    def _set_baseline(self, row: Row | None, cell: Cell) -> None:
        if row is None:
            return
        if row.question is None:
            self.drafts.set_baseline(cell.article)
        elif cell.statements[0].claim is not None:
            self._context.workspace.perform(edits.set_baseline, row.question.id, cell.statements[0].claim)

    def set_baseline_column(self, article: ArticleId) -> None:
        """Make an article the baseline of the selected row."""
        row = self._context.row
        cell = row.cell(article) if row is not None else None
        if cell is not None and cell.statements and self._writable:
            self._set_baseline(row, cell)

    def choose_scope(self) -> None:
        """Ask whether the figure of the cell has another scope or period than the others of its row."""
        cell = self._context.cell
        figure = cell.figure if cell is not None else None
        claim = cell.statements[0].claim if cell is not None and cell.statements else None
        if figure is None or claim is None or not self._writable:
            return
        span = Span(figure.figure.start, figure.figure.end)

        def note(scope: str, period: str) -> None:
            self._context.workspace.perform(edits.note_figure, claim, span, scope=scope, period=period)

        popup = ScopePopup(self._context.theme, figure.scope, figure.period, note, self._context.grid)
        popup.open_at(self._context.cell_place())

    # Texts

    def edit_title(self) -> None:
        """Edit the title of the row in place."""
        context, row = self._context, self._context.row
        if row is None or not self._writable:
            return
        question = row.question

        def save(words: str) -> None:
            if question is None:
                self.drafts.set_title(words)
            else:
                context.workspace.perform(edits.edit_question, question.id, title=words)

        context.editor.edit_title(context.cell_rect(TOPIC), row.title, self.tr("Title of the question"), save)

    def edit_summary(self) -> None:
        """Edit the summary of a question in place."""
        context, question = self._context, self._question
        if question is None or not self._writable:
            return

        def save(words: str) -> None:
            context.workspace.perform(edits.edit_question, question.id, summary=words)

        rect = context.cell_rect(context.model.summary_column)
        context.editor.edit_summary(rect, question.summary, self.tr("Summary"), save)

    # Claims

    def claims(self) -> list[ClaimId]:
        """The claims of the selected cells."""
        claims: list[ClaimId] = []
        for index in self._context.grid.selected():
            cell = self._context.model.cell_at(index)
            for statement in cell.statements if cell is not None else ():
                if statement.claim is not None and statement.claim not in claims:
                    claims.append(statement.claim)
        return claims

    def take_out(self) -> None:
        """Remove the claims of the cell from the question, or the statement from the draft."""
        cell = self._context.cell
        if cell is None or not cell.statements:
            return
        if self._question is None:
            self.drafts.take_out(cell.article)
        elif self._writable and (claims := self.claims()):
            self._context.workspace.perform(edits.ungroup_claims, claims)

    # Going to the source

    def _destination(self) -> Destination | None:
        line = self._context.quotes.list.line
        if self._context.quotes.list.hasFocus() and line is not None and line.place is not None:
            return Destination(article=line.article, span=line.place)
        cell, article = self._context.cell, self._context.article
        if article is None:
            return None
        if cell is None or not cell.statements:
            return Destination(article=article.id)
        statement = cell.statements[0]
        return Destination(article=article.id, span=statement.span, claim=statement.claim)

    def go(self) -> None:
        """Go to the source; in the list of alternatives, use the selected one; on a title or summary, edit it."""
        context = self._context
        if self._quotes.opened and context.quotes.list.hasFocus():
            self._quotes.take()
            return
        column = context.grid.current.column()
        if column == TOPIC:
            self.edit_title()
        elif column == context.model.summary_column:
            self.edit_summary()
        elif (place := self._destination()) is not None:
            context.current.go_to(place)

    def peek(self) -> None:
        """Show the source without leaving the matrix."""
        place, context = self._destination(), self._context
        snapshot = context.workspace.snapshot
        if place is None or place.article is None or place.span is None or snapshot is None:
            return
        article, span = snapshot.articles[place.article], place.span

        def show(text: str) -> None:
            fill = context.theme.tag(context.quotes.list.delegate.tag).fill
            peek = Peek(context.theme, article, text, span, fill, context.grid)
            peek.open_below(context.cell_place())

        context.workspace.fetch_text(article.id).then(show, owner=self)

    # The clipboard and the menu

    def copy(self) -> None:
        """Copy the selected cells as a table: the whole row if only one cell is selected."""
        context = self._context
        indexes = context.grid.selected()
        if indexes:
            QApplication.clipboard().setMimeData(
                as_mime(table_of(context.model, context.grid.visual_columns(), indexes))
            )

    def open_menu(self, place: QPoint) -> None:
        """Open the context menu of the selected cell."""
        menu = QMenu(self._context.grid)
        menu.setObjectName("matrixMenu")
        for group in DRAFT_MENU if self.drafts.entry is not None else CELL_MENU:
            if menu.actions():
                menu.addSeparator()
            self._actions.add_to(menu, *group)
        open_menu(menu, place)
