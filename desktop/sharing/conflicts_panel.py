"""The conflicts of the project, each decided with one key."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from corpus.identities import ClaimId, LinkId
from db import edits
from desktop.current import Current, Destination
from desktop.derived.people.conflicts import Conflicts
from desktop.derived.people.layers import Layers
from desktop.look.plain_text import Label
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.sharing.card_layout import button_words
from desktop.sharing.card_view import ConflictView
from desktop.sharing.conflict_card import ConflictCard, ConflictKind, card_of
from desktop.sharing.decided_list import DecidedList
from desktop.sharing.person_marks import person_colours
from desktop.sharing.rewrite_box import RewriteBox
from desktop.widgets.flow import FlowLayout
from desktop.widgets.keyed_button import ButtonLook, KeyedButton
from desktop.widgets.layouts import scrolling
from desktop.widgets.panels import EmptyNote, Surface
from desktop.words.filling import filled, in_sequence
from desktop.words.wording import time_text


class ConflictsPanel(Surface):
    """Follows the project. Each decision is one operation, which can be undone."""

    question_opened = Signal(str)
    """Identity of a question to be shown in the comparison."""

    def __init__(
        self,
        workspace: Workspace,
        conflicts: Conflicts,
        layers: Layers,
        current: Current,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent=parent)
        self.setObjectName("conflictsPanel")
        self._workspace, self._conflicts, self._current = workspace, conflicts, current
        self._layers = layers
        self._kind: ConflictKind | None = None
        self._cards: list[ConflictCard] = []
        self._build()
        conflicts.changed.connect(self.refresh)
        workspace.changed.connect(self.refresh)
        workspace.opened.connect(self.refresh)
        workspace.state_changed.connect(self._on_state_changed)
        layers.looks_changed.connect(self.refresh)
        theme.changed.connect(self._restyle)
        self.refresh()

    # Layout

    def _build(self) -> None:
        self._merge_label = Label(parent=self)
        self._merge_label.setWordWrap(True)
        self._merge_label.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        self._chips: dict[ConflictKind | None, KeyedButton] = {}
        self._filter = QWidget(self)
        around = QVBoxLayout(self._filter)
        around.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        filters = FlowLayout(spacing=int(Space.S))
        around.addLayout(filters)
        for kind in (None, *ConflictKind):
            chip = KeyedButton(self._theme, "", look=ButtonLook.CHIP, parent=self._filter)
            chip.clicked.connect(lambda _checked=False, kind=kind: self.show_kind(kind))
            self._chips[kind] = chip
            filters.addWidget(chip)
        self.view = ConflictView(self._theme, self)
        self.view.setAccessibleName(self.tr("Conflicts"))
        self.view.pressed_button.connect(self._on_pressed)
        self.view.opened.connect(self._go)
        self.rewriting = RewriteBox(self._theme, self)
        self.rewriting.written.connect(self._on_written)
        self.rewriting.left.connect(self.view.setFocus)
        self.decided = DecidedList(self._theme, self)
        self._empty = EmptyNote(self._theme, "", self)
        middle = self._middle_part = QWidget(self)
        self._middle = QStackedLayout(middle)
        self._middle.addWidget(self._empty)
        self._middle.addWidget(self.view)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._filter)
        column.addWidget(middle, 3)
        column.addWidget(self.rewriting)
        column.addWidget(self._scrolled(self.decided), 1)
        column.addWidget(self._merge_label)
        self._restyle()

    def _scrolled(self, widget: QWidget) -> QScrollArea:
        area = self._decided_area = scrolling(widget)
        widget.setAutoFillBackground(False)
        return area

    # What is shown

    def show_kind(self, kind: ConflictKind | None) -> None:
        """List the conflicts of one kind; None for all."""
        self._kind = kind
        self.refresh()

    def refresh(self, *_: object) -> None:
        """List the current conflicts."""
        snapshot = self._workspace.snapshot
        if snapshot is None:
            return
        disputed = self._conflicts.state
        self._cards = [card_of(conflict, snapshot, disputed.me) for conflict in disputed.conflicts]
        self._show_filters()
        cards = [card for card in self._cards if self._kind in (None, card.kind)]
        self.view.show_cards(cards, person_colours(snapshot, self._layers))
        self._middle.setCurrentWidget(self.view if cards else self._empty)
        self._empty.setText(self._empty_words(bool(disputed.decisions)))
        self.decided.show_decisions(disputed.decisions, snapshot, disputed.me)
        self._decided_area.setVisible(bool(disputed.decisions))
        # Without open conflicts the decided ones follow directly.
        self._column.setStretchFactor(self._middle_part, 3 if cards or not disputed.decisions else 0)
        message = ""
        if disputed.merge is not None:
            message = filled(
                self.tr("Last merge: {time}, the work of {people}."),
                time=time_text(disputed.merge.time),
                people=disputed.merge.subject or self.tr("nobody named"),
            )
        if message and cards:
            message = in_sequence(message, self.tr("What is open stays here until decided."))
        self._merge_label.setText(message)
        self._merge_label.setVisible(bool(message))

    def _empty_words(self, decided: bool) -> str:
        if decided:
            return self.tr("No conflicts are open.")
        return self.tr(
            "No conflicts. When a merge brings another value for something that was changed here too, both are kept "
            "and listed here until somebody decides."
        )

    def _show_filters(self) -> None:
        counts = Counter(card.kind for card in self._cards)
        if self._kind is not None and not counts[self._kind]:
            self._kind = None
        words = {
            None: self.tr("All"),
            ConflictKind.NOTE: self.tr("Notes"),
            ConflictKind.RELATION: self.tr("Relations"),
            ConflictKind.NAME: self.tr("Names"),
            ConflictKind.STATUS: self.tr("Statuses"),
            ConflictKind.OTHER: self.tr("Others"),
        }
        for kind, chip in self._chips.items():
            count = len(self._cards) if kind is None else counts[kind]
            chip.set_words(f"{words[kind]} {count}")
            chip.setChecked(kind == self._kind)
            chip.setVisible(count > 0)
        self._filter.setVisible(len(counts) > 1)

    def _restyle(self) -> None:
        self._merge_label.set_style(self._theme.font("small"), self._theme.colour("text2"))

    def _on_state_changed(self) -> None:
        if self._workspace.read_only:
            self.rewriting.hide()

    # Acts

    def _on_pressed(self, name: str) -> None:
        card = self.view.card
        if card is None or self._workspace.read_only:
            return
        if name not in button_words(card):
            return
        if name == "rewrite":
            self.rewriting.begin(card.title, str(card.sides[0].value or ""))
        elif name == "both":
            self._decide(card, card.both)
        else:
            self._decide(card, card.sides[int(name)].value)

    def _on_written(self, text: str) -> None:
        self.view.setFocus()
        card = self.view.card
        if card is not None:
            self._decide(card, text)

    def _decide(self, card: ConflictCard, value: object) -> None:
        self._workspace.perform(edits.resolve_conflict, card.table, card.row_id, card.field, value)

    def _go(self, preview: bool) -> None:
        card, snapshot = self.view.card, self._workspace.snapshot
        if card is None or snapshot is None:
            return
        claim = card.row_id if card.table == "claim" else ""
        if card.table == "figure_mark" and card.row_id in snapshot.figure_marks:
            claim = snapshot.figure_marks[card.row_id].claim
        if claim in snapshot.claims:
            article = snapshot.claims[claim].article
            self._current.go_to(Destination(article=article, claim=ClaimId(claim), preview=preview))
        elif card.table == "link" and card.row_id in snapshot.links:
            self._current.go_to(Destination(link=LinkId(card.row_id), preview=preview))
        elif card.table == "article" and card.row_id in snapshot.articles:
            self._current.go_to(Destination(article=snapshot.articles[card.row_id].id, preview=preview))
        elif card.table in ("question", "cell"):
            cell = snapshot.cells.get(card.row_id)
            self.question_opened.emit(cell.question if cell is not None else card.row_id)
