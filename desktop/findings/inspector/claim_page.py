"""The inspector's page of one claim: quote and place, tags, kind, note, links and latest history."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Concatenate, ParamSpec

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from corpus.anchors.leaving import is_left
from corpus.identities import ClaimId, TagId
from corpus.model import Claim, Kind, Span, Tag
from corpus.snapshot import Snapshot
from db import edits
from desktop.commands.actions import Actions
from desktop.current import Current, Destination, TextSelection
from desktop.derived.comparison.comparing import Comparing
from desktop.derived.figures import Figures
from desktop.findings.inspector.chips import AddChip, ChoiceChip, TagChip
from desktop.findings.inspector.figure_section import FigureSection
from desktop.findings.inspector.group.acts import GroupServices
from desktop.findings.inspector.group.section import GroupSection
from desktop.findings.inspector.history import HistoryBrief
from desktop.findings.inspector.link_section import LinkSection
from desktop.findings.inspector.note_editor import NoteEditor
from desktop.findings.inspector.note_section import NoteSection
from desktop.findings.inspector.orphan_card import OrphanCard
from desktop.findings.inspector.quote_card import QuoteCard, SourceLine
from desktop.findings.inspector.span_ends import SpanEnds
from desktop.findings.inspector.tag_popup import TagPopup
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from desktop.widgets.flow import FlowLayout
from desktop.widgets.layouts import add_spaced
from desktop.widgets.menus import open_menu
from desktop.widgets.panels import Surface
from desktop.widgets.quote_dragging import drag_quotes
from desktop.widgets.status_marks import Marks
from desktop.words.wording import kind_name

if TYPE_CHECKING:
    from db.editing import Editing

Params = ParamSpec("Params")


class ClaimPage(Surface):
    """Shows and edits one claim. ``link_requested`` asks for link mode, which is in the reading area."""

    link_requested = Signal()
    link_shown = Signal(str)
    versions_requested = Signal(str)
    """Identity of the article whose versions are to be compared."""

    def __init__(
        self,
        workspace: Workspace,
        figures: Figures,
        comparing: Comparing,
        current: Current,
        theme: Theme,
        settings: Settings,
        actions: Actions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent=parent)
        self.setObjectName("claimPage")
        self._workspace, self._current = workspace, current
        self._actions = actions
        self._claim: Claim | None = None
        self._known_figures = figures
        self._tag_chips: list[TagChip] = []
        self._figures = FigureSection(workspace, figures, current, theme, settings)
        self.group = GroupSection(GroupServices(workspace, current, theme, actions, Marks(theme)), comparing)
        self._build()
        self._connect()

    # Building

    def _build(self) -> None:
        theme = self._theme
        self._card = QuoteCard(theme)
        self._card.setObjectName("quoteCard")
        self._source = SourceLine(theme)
        self._orphan = OrphanCard(theme)
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips)
        self._kind = ChoiceChip(theme, "")
        self._kind.setObjectName("kindChoice")
        self._add_tag = AddChip(theme, self.tr("Tag"))
        self._add_tag.setObjectName("addTagToClaim")
        self._add_tag.setAccessibleName(self.tr("Add a tag"))
        self._flow.addWidget(self._kind)
        self._flow.addWidget(self._add_tag)
        self._ends = SpanEnds(theme, self._actions)
        self.note = NoteEditor()
        self.note.setObjectName("claimNote")
        self.note.setAccessibleName(self.tr("Note on the claim"))
        self.note_section = NoteSection(
            self._workspace,
            theme,
            self.note,
            title=self.tr("Note"),
            placeholder=self.tr("Write a note…"),
            save=lambda claim, note: self._workspace.perform(edits.set_claim_note, ClaimId(claim), note),
            gap=Space.XXS,
        )
        self._links = LinkSection(self._workspace, self._known_figures, self._current, theme, self._actions)
        self.history = HistoryBrief(theme)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(0)
        parts: tuple[tuple[QWidget, int], ...] = (
            (self._card, Space.XS),
            (self._source, Space.S),
            (self._orphan, Space.M),
            (self._chips, Space.M),
            (self._ends, Space.M),
            (self._figures, Space.L),
            (self.group, Space.L),
            (self.note_section, Space.L),
            (self._links, Space.L),
            (self.history, 0),
        )
        add_spaced(column, parts)
        column.addStretch(1)

    def _connect(self) -> None:
        self._card.clicked.connect(self._go)
        self._card.dragged.connect(self._drag_out)
        self._kind.clicked.connect(self._choose_kind)
        self._add_tag.clicked.connect(self._choose_tag)
        self._ends.moved.connect(self._move_end)
        self._orphan.place_requested.connect(self._place_orphan)
        self._orphan.leave_requested.connect(
            lambda leave: self._perform_on_claim(edits.leave_orphaned, leave=leave)
        )
        self._orphan.delete_requested.connect(self._delete_claim)
        self._orphan.versions_requested.connect(
            lambda: self.versions_requested.emit(self._claim.article if self._claim is not None else "")
        )
        self._links.link_requested.connect(self.link_requested)
        self._links.link_shown.connect(self.link_shown)
        self._current.selection_changed.connect(self._on_selection_changed)
        self._theme.changed.connect(self._refresh)

    # Showing

    @property
    def claim(self) -> Claim | None:
        """The claim shown."""
        return self._claim

    def show_claim(self, claim: Claim) -> None:
        """Show a claim in its present state."""
        self._claim = claim
        self._refresh()

    def _refresh(self) -> None:
        claim, snapshot = self._claim, self._workspace.snapshot
        article = snapshot.articles.get(claim.article) if claim is not None and snapshot is not None else None
        if claim is None or snapshot is None or article is None:
            return
        tags = [snapshot.tags[tag] for tag in claim.tags if tag in snapshot.tags]
        bar = self._theme.tag(tags[0].colour).line if tags else self._theme.colour("borderStrong")
        if claim.orphaned:
            bar = self._theme.colour("warn")
        self._card.show_claim(claim, article, bar)
        self._source.show_article(snapshot, article)
        self._source.fetch_paragraph(self._workspace, claim)
        self._orphan.setVisible(claim.orphaned)
        self._orphan.set_left(is_left(claim, article.text))
        self._on_selection_changed(self._current.selection)
        self._refill_chips(snapshot, claim)
        self._kind.set_words(kind_name(claim.kind), self.tr("Kind"))
        self._ends.setVisible(not claim.orphaned)
        self._ends.set_limits(claim.span, article.characters, writable=self._writable)
        self._figures.show_claim(claim)
        self.group.show_claim(claim)
        self.note_section.show_note(claim.id, claim.note)
        for button in (self._kind, self._add_tag):
            button.setEnabled(self._writable)
        self._links.show_claim(snapshot, claim)

    def _refill_chips(self, snapshot: Snapshot, claim: Claim) -> None:
        digits = snapshot.digits()
        entries = [(snapshot.tags[tag], digits.get(tag)) for tag in claim.tags if tag in snapshot.tags]
        if [(chip.tag, chip.digit) for chip in self._tag_chips] != entries:
            self._replace_chips(entries)
        for chip in self._tag_chips:
            chip.setEnabled(self._writable)

    def _replace_chips(self, entries: Sequence[tuple[Tag, int | None]]) -> None:
        """Rebuild the chips; the focus stays where it was in their row."""
        focused = next((place for place, chip in enumerate(self._tag_chips) if chip.hasFocus()), None)
        for chip in self._tag_chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._tag_chips = [self._chip(tag, digit) for tag, digit in entries]
        for place, chip in enumerate(self._tag_chips):
            self._flow.insert(place, chip)
            chip.show()
        self._chips.updateGeometry()
        if focused is not None:
            near = self._tag_chips[min(focused, len(entries) - 1)] if entries else self._add_tag
            near.setFocus(Qt.FocusReason.OtherFocusReason)

    def _chip(self, tag: Tag, digit: int | None) -> TagChip:
        chip = TagChip(self._theme, tag, digit, self.tr("Remove tag “{name}”").format(name=tag.name))
        chip.clicked.connect(lambda: self._take_off(tag.id))
        return chip

    def _on_selection_changed(self, selection: TextSelection | None) -> None:
        claim = self._claim
        placeable = claim is not None and selection is not None and selection.article == claim.article
        self._orphan.set_placeable(placeable and self._writable)

    @property
    def _writable(self) -> bool:
        return not self._workspace.read_only

    # Editing

    def _perform(
        self,
        edit: Callable[Concatenate[Editing, Params], object],
        *args: Params.args,
        **kwargs: Params.kwargs,
    ) -> None:
        if self._writable:
            self._workspace.perform(edit, *args, **kwargs)

    def _perform_on_claim(
        self,
        edit: Callable[Concatenate[Editing, ClaimId, Params], object],
        *args: Params.args,
        **kwargs: Params.kwargs,
    ) -> None:
        if self._claim is not None and self._writable:
            self._workspace.perform(edit, self._claim.id, *args, **kwargs)

    def _take_off(self, tag: TagId) -> None:
        """Remove a tag from the claim shown, regardless of who created the claim."""
        if self._claim is not None:
            self._perform(edits.untag_claims, [self._claim.id], tag, anybodys=True)

    def _delete_claim(self) -> None:
        if self._claim is not None:
            self._perform(edits.delete_claims, [self._claim.id])

    def _choose_tag(self) -> None:
        snapshot = self._workspace.snapshot
        if snapshot is None or self._claim is None:
            return
        claim = self._claim.id
        popup = TagPopup(snapshot, self._claim.tags, self._theme, self)
        popup.chosen.connect(lambda tag: self._perform(edits.toggle_tag, claim, tag))
        popup.named.connect(lambda name: self._perform(edits.create_tag_on, None, None, claim, name))
        popup.open_at(self._add_tag.mapToGlobal(QPoint(0, self._add_tag.height() + 4)))

    def _choose_kind(self) -> None:
        menu = self.kind_menu()
        open_menu(menu, self._kind.mapToGlobal(QPoint(0, self._kind.height() + 2)))

    def kind_menu(self) -> QMenu:
        """The kinds to choose from."""
        menu = QMenu(self)
        for kind in Kind:
            action = menu.addAction(kind_name(kind))
            action.setData(kind)
            action.setCheckable(True)
            action.setChecked(self._claim is not None and self._claim.kind is kind)
            action.triggered.connect(
                lambda _checked, kind=kind: self._perform_on_claim(edits.set_claim_kind, kind)
            )
        return menu

    def _move_end(self, start: int, end: int) -> None:
        if self._claim is not None:
            span = Span(self._claim.start + start, self._claim.end + end)
            self._perform_on_claim(edits.set_claim_span, span)

    def _drag_out(self) -> None:
        snapshot = self._workspace.snapshot
        if snapshot is not None and self._claim is not None:
            drag_quotes(self._card, snapshot, [self._claim])

    def _place_orphan(self) -> None:
        selection = self._current.selection
        if selection is not None and self._claim is not None and selection.article == self._claim.article:
            self._perform_on_claim(edits.reanchor_claim, selection.span)

    def _go(self) -> None:
        claim = self._claim
        if claim is not None:
            self._current.go_to(Destination(article=claim.article, span=claim.span, claim=claim.id))
