"""The panel for the fate of claims: the list, its filters, and the decisions about an orphan."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from corpus.versions.fates import Fate
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.reading.versions.fate_list import FateList, FateRow
from desktop.reading.versions.version_words import VersionWords
from desktop.widgets.flow import FlowLayout
from desktop.widgets.keyed_button import ButtonLook, KeyedButton
from desktop.widgets.layouts import flush_column
from desktop.widgets.panels import EmptyNote, PanelHeading, Surface

WIDTH = 320
"""Initial width in pixels. Chosen: a chip, a paragraph, and some twenty characters of a quotation."""
LEAST_WIDTH = 240


class FatePanel(Surface):
    """Emits decisions; the view of versions carries them out."""

    selected = Signal()
    place_requested = Signal()
    """The orphan is to be placed at the proposed passage."""
    keep_requested = Signal()
    """The orphan is to be left as it is, or to be reconsidered."""
    choosing_requested = Signal()
    """The place of the orphan is to be selected in the text."""
    show_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "panel", parent)
        self.setObjectName("fatePanel")
        self.setMinimumWidth(LEAST_WIDTH)
        self._words = VersionWords(self)
        self._rows: Sequence[FateRow] = ()
        self._only: Fate | None = None
        self._writable = True
        self._heading = PanelHeading(theme, self.tr("Fate of the claims"))
        self.list = FateList(theme)
        self._empty = EmptyNote(theme)
        self._note = EmptyNote(theme)
        self._note.setObjectName("fateNote")
        self._chips = {fate: self._chip(fate) for fate in Fate}
        self._buttons = self._make_buttons()
        column = flush_column(self)
        column.addWidget(self._heading)
        column.addLayout(self._flow(list(self._chips.values())))
        column.addWidget(self.list, 1)
        column.addWidget(self._empty, 1)
        column.addWidget(self._note)
        column.addLayout(self._flow(list(self._buttons.values())))
        self.setFocusProxy(self.list)
        self.list.selected.connect(self._on_selected)
        self.list.doubleClicked.connect(lambda _: self.show_requested.emit())
        self.list.clicked.connect(lambda _: self.show_requested.emit())

    def _chip(self, fate: Fate) -> KeyedButton:
        chip = KeyedButton(self._theme, self._words.fate(fate), look=ButtonLook.CHIP, parent=self)
        chip.setObjectName(f"fate_{fate.value}")
        chip.clicked.connect(lambda checked: self._filter(fate if checked else None))
        return chip

    def _make_buttons(self) -> dict[str, KeyedButton]:
        primary = ButtonLook.PRIMARY
        buttons = {
            "place": KeyedButton(self._theme, self.tr("Move here"), "Y", primary, parent=self),
            "keep": KeyedButton(self._theme, self.tr("Leave orphaned"), "N", parent=self),
            "choose": KeyedButton(self._theme, self.tr("Another place"), "R", parent=self),
            "show": KeyedButton(self._theme, self.tr("Show"), "Space", parent=self),
        }
        for name, button in buttons.items():
            button.setObjectName(f"fate_{name}")
        buttons["place"].clicked.connect(self.place_requested)
        buttons["keep"].clicked.connect(self.keep_requested)
        buttons["choose"].clicked.connect(self.choosing_requested)
        buttons["show"].clicked.connect(self.show_requested)
        return buttons

    def _flow(self, widgets: Sequence[QWidget]) -> QVBoxLayout:
        flow = FlowLayout(spacing=int(Space.S))
        for widget in widgets:
            flow.addWidget(widget)
        framed = QVBoxLayout()
        framed.setContentsMargins(Space.L, Space.S, Space.L, Space.M)
        framed.addLayout(flow)
        return framed

    # What is shown

    def show_rows(self, rows: Sequence[FateRow], *, selected: str = "", writable: bool, words: str) -> None:
        """List these rows; the claim ``selected`` is selected, else the first orphan that has not been reviewed. The
        filters count the rows that are not decided. ``words``: the text shown if there are none."""
        self._rows, self._writable = rows, writable
        self._empty.setText(words)
        for fate, chip in self._chips.items():
            having = [row for row in rows if row.fate.fate is fate]
            chip.set_words(f"{self._words.fate(fate)} {sum(not row.kept for row in having)}")
            chip.setEnabled(bool(having) or chip.isChecked())
        self._list_rows(selected)

    def say(self, words: str) -> None:
        """Show what to do next, above the buttons; empty shows nothing."""
        self._note.setText(words)
        self._note.setVisible(bool(words))

    @property
    def message(self) -> str:
        """The note above the buttons; empty if there is none."""
        return self._note.text()

    @property
    def row(self) -> FateRow | None:
        """The selected one."""
        return self.list.row

    def _filter(self, only: Fate | None) -> None:
        self._only = only
        row = self.row
        self._list_rows(row.fate.claim if row is not None else "")

    def _list_rows(self, selected: str) -> None:
        for fate, chip in self._chips.items():
            chip.setChecked(fate is self._only)
        rows = [row for row in self._rows if self._only in (None, row.fate.fate)]
        if any(row.fate.claim == selected for row in rows):
            self.list.show_rows(rows, lambda row: row.fate.claim == selected)
        else:
            self.list.show_rows(rows, lambda row: row.fate.fate is Fate.ORPHANED and not row.kept)
        self._heading.set_count(len(self._rows))
        self.list.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self._on_selected()

    def _on_selected(self) -> None:
        row = self.row
        orphan = row is not None and row.fate.fate is Fate.ORPHANED
        self._buttons["place"].setEnabled(
            orphan and self._writable and row is not None and row.fate.nearest is not None
        )
        self._buttons["keep"].setEnabled(orphan and self._writable)
        left = row is not None and row.kept
        self._buttons["keep"].set_words(self.tr("Reconsider") if left else self.tr("Leave orphaned"))
        self._buttons["choose"].setEnabled(orphan and self._writable)
        self._buttons["show"].setEnabled(row is not None)
        self.selected.emit()
