"""What the keys of the matrix do. Their words, keys and needs are in the table of commands."""

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
from desktop.comparing.matrix.copying import as_mime
from desktop.comparing.matrix.draft_acts import DraftActs
from desktop.comparing.matrix.model import TOPIC
from desktop.comparing.matrix.peek import Peek
from desktop.comparing.matrix.status_popup import ScopePopup, StatusPopup
from desktop.comparing.matrix.tabulating import table_of
from desktop.current import Destination

if TYPE_CHECKING:
    from desktop.comparing.matrix.view import MatrixView

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
"""The context menus of a cell, in groups; of nine entries at most."""


class MatrixActs(QObject):
    """Each act is one operation, and does nothing where it makes no sense."""

    def __init__(self, view: MatrixView, actions: Actions) -> None:
        super().__init__(view)
        self._view, self._actions = view, actions
        self.drafts = DraftActs(view)
        view.grid.opened.connect(self.go)
        view.grid.menu_wanted.connect(self.open_menu)
        view.strip.pressed.connect(self.do)
        view.quotes_desk.wanted.connect(self.do)
        view.quotes_desk.exchanged.connect(view.refresh)
        view.bar.next_pressed.connect(self.drafts.next)
        view.bar.many_pressed.connect(self.drafts.accept_many)

    def do(self, act: str) -> None:
        """Carry out an act by the name that its command has after ``compare.``."""
        acts: dict[str, Callable[[], object]] = {
            "accept": self.drafts.accept,
            "reject": self.drafts.reject,
            "next_draft": self.drafts.next,
            "accept_many": self.drafts.accept_many,
            "alternatives": self._view.quotes_desk.open,
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
        row = self._view.row
        return row.question if row is not None else None

    @property
    def _writable(self) -> bool:
        return not self._view.workspace.read_only

    def sure_drafts(self) -> list[Row]:
        """The drafts that can be accepted at once."""
        return self.drafts.sure()

    def tell_strip(self) -> None:
        """Show in the action strip which cell its buttons are about."""
        view = self._view
        entry, row, cell, article = self.drafts.entry, view.row, view.cell, view.article
        if entry is None or row is None:
            return
        snapshot = view.workspace.snapshot
        name = ""
        if article is not None and snapshot is not None:
            name = f"{snapshot.letter(article.id)} {article.publisher or article.title}"
        view.strip.show_cell(
            name,
            self.drafts.written_words(row, self._actions.command("undo").key_text),
            answered=bool(cell is not None and cell.statements),
            baseline=cell is not None and cell.article == row.baseline,
            writable=self._writable,
        )

    # Statuses

    def choose_status(self) -> None:
        """Ask for the status of the cell; take an overrule back if it has one."""
        cell = self._view.cell
        if cell is None or not self._writable or cell.status is Status.BASELINE:
            return
        if cell.overruled:
            self._set_status(cell.article, None)
            return
        popup = StatusPopup(
            self._view.look,
            self._view.marks,
            cell.status,
            lambda status, reason: self._set_status(cell.article, status, reason),
            self._view,
        )
        popup.open_at(self._view.cell_place())

    def toggle_not_mentioned(self) -> None:
        """Say that the article was read and says nothing on the question; again takes that back."""
        cell = self._view.cell
        if cell is None or not self._writable or (self._question is not None and cell.statements):
            return
        again = cell.overruled and cell.status is Status.NOT_MENTIONED
        self._set_status(cell.article, None if again else Status.NOT_MENTIONED)

    def _set_status(self, article: ArticleId, status: Status | None, reason: str = "") -> None:
        question = self._question
        if question is None:
            self.drafts.set_status(article, status, reason)
        else:
            self._view.workspace.perform(edits.set_cell_status, question.id, article, status, reason)

    def set_baseline(self) -> None:
        """Compare the others with the statement of this cell."""
        cell = self._view.cell
        if cell is not None and cell.statements and self._writable:
            self._set_baseline(self._view.row, cell)

    def _set_baseline(self, row: Row | None, cell: Cell) -> None:
        if row is None:
            return
        if row.question is None:
            self.drafts.set_baseline(cell.article)
        elif cell.statements[0].claim is not None:
            self._view.workspace.perform(edits.set_baseline, row.question.id, cell.statements[0].claim)

    def set_baseline_column(self, article: ArticleId) -> None:
        """Make an article the baseline of the selected row."""
        row = self._view.row
        cell = row.cell(article) if row is not None else None
        if cell is not None and cell.statements and self._writable:
            self._set_baseline(row, cell)

    def choose_scope(self) -> None:
        """Ask whether the figure of the cell is of another scope or period than the others of its row."""
        cell = self._view.cell
        figure = cell.figure if cell is not None else None
        claim = cell.statements[0].claim if cell is not None and cell.statements else None
        if figure is None or claim is None or not self._writable:
            return
        span = Span(figure.figure.start, figure.figure.end)

        def note(scope: str, period: str) -> None:
            self._view.workspace.perform(edits.note_figure, claim, span, scope=scope, period=period)

        popup = ScopePopup(self._view.look, figure.scope, figure.period, note, self._view)
        popup.open_at(self._view.cell_place())

    # Words

    def edit_title(self) -> None:
        """Edit the title of the row in place."""
        view, row = self._view, self._view.row
        if row is None or not self._writable:
            return
        question = row.question

        def save(words: str) -> None:
            if question is None:
                self.drafts.set_title(words)
            else:
                view.workspace.perform(edits.edit_question, question.id, title=words)

        view.editor.edit_title(view.cell_rect(TOPIC), row.title, self.tr("Title of the question"), save)

    def edit_summary(self) -> None:
        """Edit the summary of a question in place."""
        view, question = self._view, self._question
        if question is None or not self._writable:
            return

        def save(words: str) -> None:
            view.workspace.perform(edits.edit_question, question.id, summary=words)

        rect = view.cell_rect(view.model.summary_column)
        view.editor.edit_summary(rect, question.summary, self.tr("Summary"), save)

    # Claims

    def claims(self) -> list[ClaimId]:
        """The claims of the selected cells."""
        found: list[ClaimId] = []
        for index in self._view.grid.selected():
            cell = self._view.model.cell_at(index)
            for statement in cell.statements if cell is not None else ():
                if statement.claim is not None and statement.claim not in found:
                    found.append(statement.claim)
        return found

    def take_out(self) -> None:
        """Take the claims of the cell out of the question, or the statement out of the draft."""
        cell = self._view.cell
        if cell is None or not cell.statements:
            return
        if self._question is None:
            self.drafts.take_out(cell.article)
        elif self._writable and (claims := self.claims()):
            self._view.workspace.perform(edits.ungroup_claims, claims)

    # Places

    def _destination(self) -> Destination | None:
        line = self._view.quotes.list.line
        if self._view.quotes.list.hasFocus() and line is not None and line.place is not None:
            return Destination(article=line.article, span=line.place)
        cell, article = self._view.cell, self._view.article
        if article is None:
            return None
        if cell is None or not cell.statements:
            return Destination(article=article.id)
        statement = cell.statements[0]
        return Destination(article=article.id, span=statement.span, claim=statement.claim)

    def go(self) -> None:
        """Go to the source; in the list of alternatives, take the selected one; on a title or summary, edit it."""
        view = self._view
        if view.quotes_desk.opened and view.quotes.list.hasFocus():
            view.quotes_desk.take()
            return
        column = view.grid.current.column()
        if column == TOPIC:
            self.edit_title()
        elif column == view.model.summary_column:
            self.edit_summary()
        elif (place := self._destination()) is not None:
            view.current_selection.go_to(place)

    def peek(self) -> None:
        """Look at the source without leaving the matrix."""
        place, view = self._destination(), self._view
        snapshot = view.workspace.snapshot
        if place is None or place.article is None or place.span is None or snapshot is None:
            return
        article, span = snapshot.articles[place.article], place.span

        def show(text: str) -> None:
            fill = view.look.tag(view.quotes.list.delegate.tag).fill
            peek = Peek(view.look, article, text, span, fill, view)
            peek.open_below(view.cell_place())

        view.workspace.fetch_text(article.id).then(show, owner=self)

    # The clipboard and the menu

    def copy(self) -> None:
        """Put the selected cells on the clipboard as a table: the whole row if only one cell is selected."""
        view = self._view
        indexes = view.grid.selected()
        if indexes:
            QApplication.clipboard().setMimeData(
                as_mime(table_of(view.model, view.grid.visual_columns(), indexes))
            )

    def open_menu(self, place: QPoint) -> None:
        """Open the context menu of the selected cell."""
        menu = QMenu(self._view)
        menu.setObjectName("matrixMenu")
        for group in DRAFT_MENU if self.drafts.entry is not None else CELL_MENU:
            if menu.actions():
                menu.addSeparator()
            self._actions.add_to(menu, *group)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)
