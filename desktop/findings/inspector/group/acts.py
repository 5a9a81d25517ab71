"""Actions on a question and its claims from the inspector."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from corpus.identities import ClaimId, QuestionId
from corpus.model import Span
from corpus.questions import Status
from db import edits
from desktop.commands.actions import Actions
from desktop.current import Current, Destination
from desktop.findings.inspector.group.lines import GroupContent, GroupLine
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.widgets.list_actions import add_list_action
from desktop.widgets.status_marks import Marks
from desktop.widgets.status_popup import ScopePopup, StatusPopup


@dataclass(frozen=True, slots=True)
class GroupServices:
    """The services that the actions use."""

    workspace: Workspace
    current: Current
    theme: Theme
    actions: Actions
    marks: Marks


class GroupActs(QObject):
    """Acts on the lines of one question. Popups open over ``area``."""

    title_requested = Signal()
    summary_requested = Signal()

    def __init__(self, services: GroupServices, area: QWidget) -> None:
        super().__init__(area)
        self._workspace, self._current = services.workspace, services.current
        self._services, self._area = services, area
        self.group: GroupContent | None = None

    @property
    def question(self) -> QuestionId | None:
        """The question shown."""
        question = self.group.row.question if self.group is not None else None
        return question.id if question is not None else None

    @property
    def writable(self) -> bool:
        return not self._workspace.read_only

    # Places

    def go(self, line: GroupLine, *, preview: bool = False) -> None:
        """Go to a statement, or only show it; then the present claim stays selected."""
        claim = None if preview else line.claim
        place = Destination(article=line.article, span=line.span, claim=claim, preview=preview)
        self._current.go_to(place)

    # Texts

    def set_title(self, title: str) -> None:
        """Give the question another title."""
        if self.question is not None and self.writable:
            self._workspace.perform(edits.edit_question, self.question, title=title)

    def set_origin(self, claim: ClaimId, name: str) -> None:
        """Set the third party that a claim quotes; an empty name removes it."""
        if self.writable:
            self._workspace.perform(edits.set_origin, [claim], name or None)

    # Statuses, scopes, members

    def overrule(self, line: GroupLine, place: QPoint) -> None:
        """Ask for another status of the line's article; an overruled one is removed."""
        cell = self.group.row.cell(line.article) if self.group is not None else None
        question = self.question
        if cell is None or question is None or not self.writable or cell.status is Status.BASELINE:
            return
        if cell.overruled:
            self._workspace.perform(edits.set_cell_status, question, line.article, None)
            return

        def choose(status: Status, reason: str) -> None:
            self._workspace.perform(edits.set_cell_status, question, line.article, status, reason)

        popup = StatusPopup(
            self._services.theme, self._services.marks, cell.status, choose, self._area.window()
        )
        popup.open_at(place)

    def choose_scope(self, line: GroupLine, place: QPoint) -> None:
        """Ask whether the figure of a line has another scope or period."""
        statement = next(
            (
                statement
                for cell in (self.group.row.answered if self.group is not None else ())
                for statement in cell.statements
                if statement.claim == line.claim
            ),
            None,
        )
        figure = statement.answering if statement is not None else None
        if figure is None or not self.writable:
            return
        span = Span(figure.figure.start, figure.figure.end)

        def note(scope: str, period: str) -> None:
            self._workspace.perform(edits.note_figure, line.claim, span, scope=scope, period=period)

        popup = ScopePopup(self._services.theme, figure.scope, figure.period, note, self._area.window())
        popup.open_at(place)

    def set_baseline(self, line: GroupLine) -> None:
        """Make the claim of a line the baseline."""
        if self.question is not None and self.writable:
            self._workspace.perform(edits.set_baseline, self.question, line.claim)

    def take_out(self, line: GroupLine) -> None:
        """Take a claim out of the question."""
        if self.writable:
            self._workspace.perform(edits.ungroup_claims, [line.claim])

    def do(self, act: str, line: GroupLine, place: QPoint) -> None:
        """Carry out the action of a key of the table."""
        acts: dict[str, Callable[[], object]] = {
            "title": self.title_requested.emit,
            "summary": self.summary_requested.emit,
            "status": lambda: self.overrule(line, place),
            "scope": lambda: self.choose_scope(line, place),
            "baseline": lambda: self.set_baseline(line),
            "take_out": lambda: self.take_out(line),
        }
        acts[act]()

    def menu_for(self, line: GroupLine, place: QPoint) -> QMenu:
        """The context menu of a line."""
        menu = QMenu(self._area)
        menu.setObjectName("groupMenu")
        add_list_action(menu, self.tr("Go to the source"), lambda: self.go(line), "Return")
        add_list_action(menu, self.tr("Preview"), lambda: self.go(line, preview=True), "Space")
        menu.addSeparator()
        changes = [
            add_list_action(menu, self.tr("Make it the baseline"), lambda: self.set_baseline(line), "B"),
            add_list_action(menu, self.tr("Overrule the status…"), lambda: self.overrule(line, place), "O"),
            add_list_action(
                menu, self.tr("Other scope or period…"), lambda: self.choose_scope(line, place), "P"
            ),
        ]
        menu.addSeparator()
        changes.append(add_list_action(menu, self.tr("Rename the question"), self.title_requested.emit, "F2"))
        changes.append(
            add_list_action(menu, self.tr("Take out of the question"), lambda: self.take_out(line), "Del")
        )
        for action in changes:
            action.setEnabled(self.writable)
        return menu
