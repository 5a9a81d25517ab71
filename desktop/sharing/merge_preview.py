"""The effect of a merge: in numbers, in words, and the conflicts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QHeaderView, QScrollArea, QTreeView, QVBoxLayout, QWidget

from corpus.snapshot import Snapshot
from db import edits
from desktop.derived.people.layers import Layers
from desktop.dialogs.backups.backup_lists import ROW_HEIGHT, fit_columns, list_view
from desktop.dialogs.frame import Note, Outline
from desktop.look.plain_text import Label
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.sharing.card_list import Key
from desktop.sharing.card_view import ConflictView
from desktop.sharing.conflict_card import ConflictCard, card_of
from desktop.sharing.merge_choices import StrangerChoices
from desktop.sharing.merge_counts import CountLine
from desktop.sharing.merge_lines import MergeLines, lines_of
from desktop.sharing.merge_table import MergeTable
from desktop.sharing.person_marks import person_colours
from desktop.sharing.rewrite_box import RewriteBox

if TYPE_CHECKING:
    from db.copies.merge_acts import MergeResult

_MOST_LINES = 200
"""Number of changes up to which the list shows all below each other, so that only the preview scrolls. Chosen: more are
not read one by one, and would put what is below out of reach."""
_FEW_LINES = 7
"""Visible rows of a longer list, which scrolls by itself."""

NARROWEST_COLUMN = 20
"""Smallest width in pixels of a column of the list: one glyph. Chosen."""


class MergePreview(QScrollArea):
    """Conflicts can be decided here; otherwise both values are kept until somebody decides."""

    decided = Signal()

    def __init__(self, layers: Layers, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mergePreview")
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self._layers, self._theme = layers, theme
        self._choices: dict[Key, str] = {}
        self._written: dict[Key, str] = {}
        self._build()

    def _build(self) -> None:
        inside = self._inside = QWidget(self)
        inside.setAutoFillBackground(False)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.L)
        theme = self._theme
        self.counts = MergeTable(theme, self)
        self.table = self._list(self.counts, "mergeCounts", self.tr("Incoming changes"))
        self.strangers = StrangerChoices(theme, self)
        self._column.addWidget(self.strangers)
        self._conflicts_title = self._heading()
        self._conflicts_note = Note(theme, "conflictsNote", self)
        self.conflicts = ConflictView(theme, self)
        self.conflicts.setAccessibleName(self.tr("Conflicts"))
        self.conflicts.pressed_button.connect(self._on_pressed)
        self.conflicts.selectionModel().currentChanged.connect(self._on_opened)
        self._outline = Outline(self.conflicts, theme)
        self.rewriting = RewriteBox(theme, self)
        self.rewriting.written.connect(self._on_written)
        self.rewriting.left.connect(self.conflicts.setFocus)
        for widget in (self._conflicts_note, self.conflicts, self.rewriting):
            self._column.addWidget(widget)
        self._lines_title = self._heading()
        self.changes = MergeLines(theme, self)
        self.lines = self._list(self.changes, "mergeLines", self.tr("Every change"))
        self.lines.setHeaderHidden(True)
        self.lines.header().setMinimumSectionSize(NARROWEST_COLUMN)
        self.lines.selectionModel().currentChanged.connect(self._show_line)
        self._column.addStretch(1)
        self.setWidget(inside)

    def _heading(self) -> Label:
        label = Label(parent=self)
        font = self._theme.font()
        font.setBold(True)
        label.setFont(font)
        self._column.addWidget(label)
        return label

    def _list(self, model: MergeTable | MergeLines, name: str, words: str) -> QTreeView:
        view = list_view(model, name, words, self._theme, self)
        Outline(view, self._theme)
        view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._column.addWidget(view)
        return view

    # What is shown

    def show_result(
        self, result: MergeResult, lines: Sequence[CountLine], now: Snapshot, then: Snapshot, me: str
    ) -> None:
        """Show the effect of a merge on the project ``now``. ``then``: the project after it; ``me``: the annotator of
        this machine."""
        self.counts.show_lines(lines)
        self.table.setVisible(bool(lines))
        fit_columns(self.table, 0)
        _fix_height(self.table, len(lines), with_header=True)
        self.strangers.show_matters(result.outcome.namesakes, result.outcome.doubtful, now)
        self._show_conflicts(result, then, me)
        change_lines = lines_of(result, now, then)
        self.changes.show_lines(change_lines)
        self._lines_title.setText(self.tr("Every change"))
        for widget in (self._lines_title, self.lines):
            widget.setVisible(bool(change_lines))
        fit_columns(self.lines, 2)
        self.lines.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        count = len(change_lines)
        _fix_height(self.lines, count if count <= _MOST_LINES else _FEW_LINES, with_header=False)

    def _show_line(self, current: QModelIndex) -> None:
        """Scroll to the line that the keys have reached."""
        place = self.lines.viewport().mapTo(self._inside, self.lines.visualRect(current).center())
        self.ensureVisible(0, place.y(), 0, ROW_HEIGHT)

    def _show_conflicts(self, result: MergeResult, then: Snapshot, me: str) -> None:
        cards = [card_of(conflict, then, me) for conflict in result.outcome.conflicts]
        self.conflicts.show_cards(cards, person_colours(then, self._layers))
        keys = {card.key for card in cards}
        self._choices = {key: name for key, name in self._choices.items() if key in keys}
        self.conflicts.show_choices(self._choices)
        self._conflicts_title.setText(self.tr("%Ln conflict(s)", "", len(cards)))
        self._conflicts_note.say(
            self.tr(
                "Both sides changed the same thing. Decide here, or merge first: both values are kept "
                "until somebody decides. The changes of each side are underlined."
            )
        )
        for widget in (self._conflicts_title, self._conflicts_note, self.conflicts):
            widget.setVisible(bool(cards))
        self._fit_conflicts()

    def _on_opened(self, current: QModelIndex) -> None:
        """Show the whole card that the keys have reached, its buttons too: both the list and the preview scroll."""
        self._fit_conflicts()
        if not self.conflicts.hasFocus():
            return
        self.conflicts.scrollTo(current)
        card = self.conflicts.visualRect(current)
        for corner in (card.bottomLeft(), card.topLeft()):
            place = self.conflicts.viewport().mapTo(self._inside, corner)
            self.ensureVisible(0, place.y(), 0, Space.S)

    def _fit_conflicts(self) -> None:
        self.conflicts.setFixedHeight(min(max(self.conflicts.content_height() + 2, 40), 420))

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._fit_conflicts()

    def sizeHint(self) -> QSize:
        return QSize(800, 460)

    # Deciding

    @property
    def settlements(self) -> list[edits.Settlement]:
        """The decisions made here."""
        return [
            edits.Settlement(*card.key, self._value(card, self._choices[card.key]))
            for card in self.conflicts.cards
            if card.key in self._choices
        ]

    def _value(self, card: ConflictCard, choice: str) -> object:
        if choice == "rewrite":
            return self._written[card.key]
        return card.both if choice == "both" else card.sides[int(choice)].value

    def _on_pressed(self, name: str) -> None:
        card = self.conflicts.card
        if card is None:
            return
        if name == "rewrite":
            self.conflicts.scrollTo(self.conflicts.currentIndex(), QTreeView.ScrollHint.PositionAtBottom)
            text = self._written.get(card.key, str(card.sides[0].value or ""))
            self.rewriting.begin(card.title, text)
            # The box has its place only after the layout.
            QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(self.rewriting))
        elif self._choices.get(card.key) == name:
            self._choose(card, "")
        else:
            self._choose(card, name)

    def _on_written(self, text: str) -> None:
        self.conflicts.setFocus()
        card = self.conflicts.card
        if card is not None:
            self._written[card.key] = text
            self._choose(card, "rewrite")

    def _choose(self, card: ConflictCard, name: str) -> None:
        self._choices.pop(card.key, None)
        if name:
            self._choices[card.key] = name
        self.conflicts.show_choices(self._choices)
        if name:
            self.conflicts.open_next()
        self.decided.emit()


def _fix_height(view: QTreeView, rows: int, *, with_header: bool) -> None:
    head = view.header().sizeHint().height() if with_header else 0
    view.setFixedHeight(rows * ROW_HEIGHT + head + 3)
