"""The section of the inspector about the question of a claim: all its sources, and the findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from corpus.changes import ChangeSet
from corpus.identities import ClaimId, QuestionId
from corpus.model import Claim
from corpus.questions import Origin, Question
from corpus.snapshot import Snapshot
from db import edits
from desktop.derived.comparison.comparing import Comparing
from desktop.findings.inspector.group.acts import GroupActs, GroupServices
from desktop.findings.inspector.group.foot import OriginLine, QuestionStatusLine, WarningLine
from desktop.findings.inspector.group.heading import QuestionHeading, Tallies
from desktop.findings.inspector.group.lines import GroupContent, GroupLine, group_content
from desktop.findings.inspector.group.table import GroupTable
from desktop.findings.inspector.note_editor import NoteEditor
from desktop.findings.inspector.note_section import NoteSection
from desktop.look.plain_text import Label
from desktop.look.spacing import Space
from desktop.project.requests import Request
from desktop.widgets.keyed_button import ButtonLook, KeyedButton
from desktop.widgets.layouts import flush_column
from desktop.widgets.menus import open_menu
from desktop.widgets.panels import Hairline
from desktop.words.comparing_words import sources_words

if TYPE_CHECKING:
    from desktop.findings.inspector.group.plot import GroupPlot


class SummaryEditor(NoteEditor):
    """A note on a question, in which Escape discards the changes."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.restore()
        else:
            super().keyPressEvent(event)


class GroupSection(QWidget):
    """Shows the question of a claim, or offers to put the claim into one. While pinned it stays with its question,
    whichever claim is selected."""

    opened = Signal(str)
    """Identity of the question to be shown in the comparison."""

    def __init__(self, services: GroupServices, comparing: Comparing) -> None:
        super().__init__()
        self.setObjectName("groupSection")
        self._services, self._comparing = services, comparing
        self._workspace, self._theme = services.workspace, services.theme
        self._claim: Claim | None = None
        self._pinned: tuple[QuestionId, ClaimId] | None = None
        self._group: GroupContent | None = None
        self._plot: GroupPlot | None = None
        self.acts = GroupActs(services, self)
        self._build()
        self._lay_out()
        self._connect()

    # Building

    def _build(self) -> None:
        theme, marks = self._theme, self._services.marks
        self.heading = QuestionHeading(theme)
        self._tallies = Tallies(theme, marks)
        self.table = GroupTable(theme, marks)
        self.table.setAccessibleName(self.tr("Sources of the question"))
        self.table.addAction(self._services.actions["question.group"])
        self.warning, self.status = WarningLine(theme), QuestionStatusLine(theme, marks)
        self.origin = OriginLine(theme)
        self.summary = SummaryEditor()
        self.summary.setObjectName("groupSummary")
        self.summary.setAccessibleName(self.tr("Summary of the question"))
        self.summary_section = NoteSection(
            self._workspace,
            theme,
            self.summary,
            title=self.tr("Summary"),
            placeholder=self.tr("What the sources say, in your words…"),
            save=self._save_summary,
        )
        self._alone = self._offer()

    def _offer(self) -> QWidget:
        """The widget shown for a claim without a question."""
        offer, theme = QWidget(), self._theme
        words = Label(self.tr("Not in a question."))
        words.setObjectName("notGrouped")
        self._not_grouped = words
        key = self._services.actions.command("question.group").first_key
        self._put = KeyedButton(theme, self.tr("Group…"), key)
        self._put.setObjectName("putIntoGroup")
        self._new = KeyedButton(theme, self.tr("New"), look=ButtonLook.PLAIN)
        self._new.setObjectName("newGroup")
        row = QHBoxLayout(offer)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(int(Space.S))
        row.addWidget(words)
        row.addStretch(1)
        row.addWidget(self._put)
        row.addWidget(self._new)
        return offer

    def _lay_out(self) -> None:
        self._body = QWidget()
        column = flush_column(self._body)
        self._plot_place = QVBoxLayout()
        for widget in (self.heading, self._tallies, self.table.head, self.table):
            column.addWidget(widget)
        column.addLayout(self._plot_place)
        column.addWidget(self.warning)
        column.addSpacing(int(Space.XS))
        for below in (self.status, self.origin, self.summary_section):
            column.addWidget(below)
        outer = flush_column(self)
        outer.addWidget(Hairline(self._theme))
        outer.addSpacing(int(Space.XS))
        outer.addWidget(self._alone)
        outer.addWidget(self._body)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def _align(self) -> None:
        """Align the contents of the lines."""
        self._not_grouped.setFont(self._theme.font("small"))
        lines = (self.status, self.origin)
        for line in lines:
            line.set_label_width(max(other.label_width for other in lines))

    def _connect(self) -> None:
        acts, actions = self.acts, self._services.actions
        self.heading.title_entered.connect(acts.set_title)
        self.heading.pin_toggled.connect(self._on_pin)
        self.heading.open_requested.connect(lambda: self.opened.emit(acts.question or ""))
        self.table.followed.connect(lambda row: self._with_line(row, acts.go))
        self.table.previewed.connect(
            lambda row: self._with_line(row, lambda line: acts.go(line, preview=True))
        )
        self.table.act_requested.connect(self._on_act)
        self.table.menu_requested.connect(self._open_menu)
        self.warning.marking_requested.connect(lambda: self._on_act("scope", mine=True))
        self.status.overrule_requested.connect(lambda: self._on_act("status", mine=True))
        self.origin.named.connect(self._set_origin)

        acts.title_requested.connect(self.heading.edit)
        acts.summary_requested.connect(self._enter_summary)
        self._put.clicked.connect(actions["question.group"].trigger)
        self._new.clicked.connect(self._make_group)
        self._comparing.changed.connect(self._refresh)
        self._workspace.changed.connect(self._on_changed)
        self._workspace.closed.connect(self._unpin)
        self._theme.changed.connect(self._align)
        self._theme.changed.connect(self._refresh)
        self._align()

    # Showing

    @property
    def group(self) -> GroupContent | None:
        """The question shown; None while the claim is in none."""
        return self._group

    @property
    def pinned(self) -> bool:
        """Whether the question is kept while other claims are selected."""
        return self._pinned is not None

    def show_claim(self, claim: Claim) -> None:
        """Show the question of a claim in its present state."""
        self._claim = claim
        self._refresh()

    def _refresh(self) -> None:
        snapshot, claim = self._workspace.snapshot, self._claim
        if snapshot is None or claim is None or claim.id not in snapshot.claims:
            return
        question, seen_from = self._shown(snapshot, claim)
        row = None
        if question is not None:
            self._comparing.start()
            row = self._comparing.row_of(question)
        self._group = group_content(row, seen_from, snapshot) if row is not None else None
        self.acts.group = self._group
        self._alone.setVisible(self._group is None)
        self._body.setVisible(self._group is not None)
        for button in (self._put, self._new):
            button.setEnabled(self.acts.writable)
        if self._group is not None:
            self._show_group(self._group, snapshot)

    def _shown(self, snapshot: Snapshot, claim: Claim) -> tuple[QuestionId | None, ClaimId]:
        """The question shown, and the claim from which it is seen."""
        if self._pinned is not None:
            question, seen_from = self._pinned
            if question in snapshot.questions:
                seen_claim = snapshot.claims.get(seen_from)
                mine = claim.question == question
                return question, claim.id if mine or seen_claim is None else seen_from
            self._unpin()
        return claim.question, claim.id

    def _show_group(self, group: GroupContent, snapshot: Snapshot) -> None:
        question = group.row.question
        assert question is not None
        writable = self.acts.writable
        self.heading.show_title(question.title, sources_words(group.row), writable=writable)
        self._tallies.show_counts(group.tallies, group.echoes)
        self.table.show_group(group)
        self._show_plot(group, snapshot)
        markable = writable and group.statement is not None and group.statement.answering is not None
        self.warning.show_words(group.warnings, markable=markable)
        self.status.show_cell(group.cell, writable=writable)
        self._show_origin(group, snapshot)
        self.summary_section.show_note(question.id, question.summary)

    def _show_plot(self, group: GroupContent, snapshot: Snapshot) -> None:
        """Show the plot of the figures if there are two to compare."""
        ledger = group.ledger
        comparable = ledger is not None and len({entry.article for entry in ledger.entries}) > 1
        if comparable and self._plot is None:
            from desktop.findings.inspector.group.plot import GroupPlot

            self._plot = GroupPlot(self._theme)
            self._plot.followed.connect(lambda article: self._with_article(article, preview=False))
            self._plot.previewed.connect(lambda article: self._with_article(article, preview=True))
            self._plot_place.addWidget(self._plot)
        if self._plot is not None:
            self._plot.setVisible(comparable)
            if ledger is not None and comparable:
                self._plot.show_figures(group.row, ledger, snapshot)

    def _show_origin(self, group: GroupContent, snapshot: Snapshot) -> None:
        statement = group.statement
        self.origin.setVisible(statement is not None)
        claim = (
            snapshot.claims.get(statement.claim)
            if statement is not None and statement.claim is not None
            else None
        )
        if claim is None:
            return
        origin = snapshot.origins.get(claim.origin) if claim.origin is not None else None
        self.origin.show_origin(
            origin.name if origin is not None else _proposed(claim, snapshot),
            confirmed=origin is not None,
            known=sorted(known.name for known in snapshot.origins.values()),
            writable=self.acts.writable,
        )

    # Acting

    def _with_line(self, row: int, act: object) -> None:
        line = self.table.lines.row_at(row)
        if line is not None and callable(act):
            act(line)

    def _with_article(self, article: str, *, preview: bool) -> None:
        line = next((line for line in self.table.lines.rows if line.article == article), None)
        if line is not None:
            self.acts.go(line, preview=preview)

    def _on_act(self, act: str, *, mine: bool = False) -> None:
        """Act on the current line, or on that of the claim."""
        line: GroupLine | None = self.table.line
        if mine and self._group is not None:
            line = self._group.line or line
        if line is not None:
            self.acts.do(act, line, self._place_of(line))

    def _place_of(self, line: GroupLine) -> QPoint:
        row = self.table.lines.rows.index(line) if line in self.table.lines.rows else 0
        rect = self.table.visualRect(self.table.lines.index(row))
        return self.table.viewport().mapToGlobal(rect.bottomLeft())

    def _open_menu(self, place: QPoint) -> None:
        line = self.table.line
        if line is not None:
            menu = self.acts.menu_for(line, place)
            open_menu(menu, place)

    def _set_origin(self, name: str) -> None:
        statement = self._group.statement if self._group is not None else None
        if statement is not None and statement.claim is not None:
            self.acts.set_origin(statement.claim, name)

    def _make_group(self) -> None:
        if self._claim is not None and self.acts.writable:
            self._workspace.perform(edits.group_claims, [self._claim.id], None)

    def _enter_summary(self) -> None:
        self.summary.setFocus()

    def _save_summary(self, question: str, summary: str) -> Request[ChangeSet]:
        return self._workspace.perform(edits.edit_question, QuestionId(question), summary=summary)

    # Pinning

    def _on_pin(self, pinned: bool) -> None:
        group, statement = self._group, self._group.statement if self._group is not None else None
        question = group.row.question if group is not None else None
        if pinned and question is not None and statement is not None and statement.claim is not None:
            self._pinned = question.id, statement.claim
        else:
            self._pinned = None
        self._refresh()

    def _unpin(self) -> None:
        self._pinned = None
        if self.heading.pin.isChecked():
            self.heading.pin.setChecked(False)

    def _on_changed(self, changes: ChangeSet) -> None:
        # Statuses follow after a pause, which the service makes; texts are updated at once.
        if changes.touches(Question, Origin):
            self._refresh()


def _proposed(claim: Claim, snapshot: Snapshot) -> str:
    """The third party that the program reads in the sentence of a claim; empty for none."""
    from corpus.comparing.origins import proposed_origins

    article = snapshot.articles.get(claim.article)
    proposals = proposed_origins(claim, article.publisher if article is not None else "")
    return proposals[0].name if proposals else ""
