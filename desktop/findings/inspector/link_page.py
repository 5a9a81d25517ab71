"""The inspector's page of one link: both quotations, the relation between them, a note, the latest history."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from corpus.identities import LinkId, RelationId
from corpus.model import Claim, Link
from corpus.snapshot import Snapshot
from db import edits
from desktop.commands.actions import Actions
from desktop.current import Current, Destination
from desktop.derived.figures import Figures
from desktop.findings.inspector.history import HistoryBrief
from desktop.findings.inspector.link_figures import DifferenceLine, link_figures
from desktop.findings.inspector.note_editor import NoteEditor
from desktop.findings.inspector.note_section import NoteSection
from desktop.findings.inspector.quote_card import QuoteCard, SourceLine
from desktop.findings.inspector.relation_chip import RelationChip
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.widgets.layouts import add_spaced
from desktop.widgets.menus import open_menu
from desktop.widgets.panels import IconButton, Surface
from desktop.widgets.relation_menu import RelationMenu


class LinkPage(Surface):
    """Shows and edits one link. ``back_requested`` asks for the claim from which it was reached."""

    back_requested = Signal()

    def __init__(
        self,
        workspace: Workspace,
        figures: Figures,
        current: Current,
        theme: Theme,
        actions: Actions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent=parent)
        self.setObjectName("linkPage")
        self._workspace, self._current = workspace, current
        self._figures = figures
        self._link: Link | None = None
        self._build(actions)
        self._connect()

    def _build(self, actions: Actions) -> None:
        theme = self._theme
        self._back = IconButton(theme, "chevron_left", self.tr("Back to the claim"))
        self._back.setObjectName("backToClaim")
        self._relation = RelationChip(theme)
        self._relation.setObjectName("relationChoice")
        self._reverse = IconButton(theme, "opposed", self.tr("Reverse"))
        self._reverse.setObjectName("reverseLink")
        key = actions.command("claim.delete").called
        self._delete = IconButton(theme, "delete", self.tr("Delete link"), key=key)
        self._delete.setObjectName("deleteLink")
        self._ends = tuple((QuoteCard(theme), SourceLine(theme)) for _ in range(2))
        for (card, _), name in zip(self._ends, ("sourceCard", "targetCard"), strict=True):
            card.setObjectName(name)
        self._difference = DifferenceLine(theme)
        self.note = NoteEditor()
        self.note.setObjectName("linkNote")
        self.note.setAccessibleName(self.tr("Note on the link"))
        self.note_section = NoteSection(
            self._workspace,
            theme,
            self.note,
            title=self.tr("Note"),
            placeholder=self.tr("Write a note…"),
            save=lambda link, note: self._workspace.perform(edits.set_link_note, LinkId(link), note),
            gap=Space.XXS,
        )
        self.history = HistoryBrief(theme)
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        row.addWidget(self._back)
        row.addWidget(self._relation)
        row.addWidget(self._reverse)
        row.addStretch(1)
        row.addWidget(self._delete)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
        column.setSpacing(0)
        (source, source_line), (target, target_line) = self._ends
        column.addLayout(row)
        column.addSpacing(Space.M)
        parts: tuple[tuple[QWidget, int], ...] = (
            (source, Space.XS),
            (source_line, Space.S),
            (self._difference, Space.S),
            (target, Space.XS),
            (target_line, Space.L),
            (self.note_section, Space.L),
            (self.history, 0),
        )
        add_spaced(column, parts)
        column.addStretch(1)

    def _connect(self) -> None:
        self._back.clicked.connect(self.back_requested)
        self._relation.clicked.connect(self._choose_relation)
        self._reverse.clicked.connect(self._reverse_link)
        self._delete.clicked.connect(self._delete_link)
        for number, (card, _) in enumerate(self._ends):
            card.clicked.connect(lambda end=number: self._go(end))
        self._figures.read.connect(self._show_difference)
        self._theme.changed.connect(self._refresh)

    # Showing

    @property
    def link(self) -> Link | None:
        """The link shown."""
        return self._link

    def show_link(self, link: Link) -> None:
        """Show a link in its present state."""
        self._link = link
        self._refresh()

    def _refresh(self) -> None:
        link, snapshot = self._link, self._workspace.snapshot
        if link is None or snapshot is None:
            return
        writable = not self._workspace.read_only
        relation = snapshot.relations.get(link.relation)
        directed = relation is not None and relation.directed
        self._relation.show_relation(link.relation, relation)
        self._relation.setEnabled(writable)
        self._reverse.setVisible(directed)
        self._reverse.setEnabled(writable)
        self._delete.setEnabled(writable)
        self._back.setVisible(self._current.claim is not None)
        for (card, line), end in zip(self._ends, (link.source, link.target), strict=True):
            self._show_end(card, line, snapshot, snapshot.claims.get(end))
        parts = (self.tr("From"), self.tr("To")) if directed else ("", "")
        for (_, line), part in zip(self._ends, parts, strict=True):
            line.show_part(part)
        self._show_difference()
        self.note_section.show_note(link.id, link.note)

    def _show_difference(self, *_: object) -> None:
        link, snapshot = self._link, self._workspace.snapshot
        if link is None or snapshot is None:
            return
        source, target = snapshot.claims.get(link.source), snapshot.claims.get(link.target)
        figures = (
            link_figures(snapshot, self._figures, source, target)
            if source is not None and target is not None
            else None
        )
        self._difference.show_figures(figures)

    def _show_end(self, card: QuoteCard, line: SourceLine, snapshot: Snapshot, claim: Claim | None) -> None:
        article = snapshot.articles.get(claim.article) if claim is not None else None
        card.setVisible(article is not None)
        line.setVisible(article is not None)
        if claim is None or article is None:
            return
        tag = next((snapshot.tags[tag] for tag in claim.tags if tag in snapshot.tags), None)
        bar = self._theme.tag(tag.colour).line if tag is not None else self._theme.colour("borderStrong")
        card.show_claim(claim, article, bar)
        line.show_article(snapshot, article)
        line.fetch_paragraph(self._workspace, claim)

    # Acting

    def _reverse_link(self) -> None:
        if self._link is not None and not self._workspace.read_only:
            self._workspace.perform(edits.reverse_link, self._link.id)

    def _delete_link(self) -> None:
        if self._link is not None and not self._workspace.read_only:
            self._workspace.perform(edits.delete_links, [self._link.id])

    def _choose_relation(self) -> None:
        snapshot = self._workspace.snapshot
        if snapshot is None or self._link is None:
            return
        menu = RelationMenu(
            self._theme, snapshot, self._set_relation, checked=self._link.relation, parent=self
        )
        open_menu(menu, self._relation.mapToGlobal(QPoint(0, self._relation.height() + 2)))

    def _set_relation(self, relation: RelationId) -> None:
        if self._link is not None and not self._workspace.read_only:
            self._workspace.perform(edits.set_link_relation, [self._link.id], relation)

    def _go(self, end: int) -> None:
        link, snapshot = self._link, self._workspace.snapshot
        if link is None or snapshot is None:
            return
        claim = snapshot.claims.get((link.source, link.target)[end])
        if claim is not None:
            self._current.go_to(
                Destination(article=claim.article, span=claim.span, claim=claim.id, link=link.id)
            )
