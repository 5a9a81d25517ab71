"""The agreement view: coefficients, pairs, tags and confusion on the left; disagreements and the passage on the
right."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from corpus.agreement.codings import CodingUnit
from corpus.agreement.study import Cell, cells_of
from desktop.agreement.acts import AdjudicationActs
from desktop.agreement.agreement_scope import AgreementScope
from desktop.agreement.deciding import Deciding
from desktop.agreement.figure_side import FigureSide
from desktop.agreement.filter_chips import FilterChips
from desktop.agreement.names import group_of, pair_names, pair_people
from desktop.agreement.paragraphs import Paragraphs
from desktop.agreement.passage_list import PassageList, PassageRow, passage_row
from desktop.agreement.passage_panel import PassagePanel
from desktop.agreement.places import destination_of
from desktop.agreement.sections import Section
from desktop.agreement.showing import quoted
from desktop.agreement.toolbar import AgreementToolbar
from desktop.current import Current
from desktop.derived.people.agreement import AnnotatorAgreement
from desktop.derived.people.layers import Layers
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from desktop.widgets.empty_page import EmptyPage, show_either
from desktop.widgets.keyed_button import ButtonLook, KeyedButton
from desktop.widgets.layouts import flush_column
from desktop.widgets.panels import EmptyNote, Surface
from desktop.widgets.splitters import keep_sizes, make_splitter, restore_sizes
from desktop.words.filling import filled


class AgreementView(Surface):
    """The agreement view, updated with the project while it is visible."""

    state_changed = Signal()
    """The result of :meth:`words` has changed."""

    def __init__(
        self,
        workspace: Workspace,
        agreement: AnnotatorAgreement,
        layers: Layers,
        current: Current,
        theme: Theme,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "paper", parent)
        self.setObjectName("agreementView")
        self._workspace, self._agreement, self._layers = workspace, agreement, layers
        self._current, self._settings = current, settings
        self._paragraphs = Paragraphs(workspace)
        self._rows: list[PassageRow] = []
        self._decided = 0
        self.acts = AdjudicationActs(self, workspace, theme)
        self.toolbar = AgreementToolbar(theme)
        self.figures = FigureSide(agreement, layers, theme)
        self.confusion = self.figures.confusion
        self._scope = AgreementScope(self.toolbar, workspace, agreement, layers)
        self.filters, self.list = FilterChips(theme), PassageList(theme)
        self.passage = PassagePanel(theme)
        self.deciding = Deciding(self, self.list, self.passage, self.acts, theme, self._names, self._go)
        self._empty, self._no_rows = EmptyPage(theme, "view.agreement"), EmptyNote(theme)
        self._remedies: tuple[QAction, ...] = ()
        self._lay_out()
        self._connect()
        restore_sizes(settings, self._splitters)

    # Parts

    def _lay_out(self) -> None:
        theme = self._theme
        self._section = Section(theme, self.tr("Disagreements"), self.filters, self.list, self._no_rows)
        button = KeyedButton(theme, self.tr("To the text"), "Return", ButtonLook.QUIET)
        button.clicked.connect(lambda _=False: self._go())
        self._section.head.add(button)
        middle = make_splitter(Qt.Orientation.Horizontal, (self.figures, self._section), (740, 660))
        self._split = make_splitter(Qt.Orientation.Vertical, (middle, self.passage), (545, 218))
        self._splitters = {
            **self.figures.splitters,
            "agreement.middle": middle,
            "agreement.all": self._split,
        }
        column = flush_column(self)
        column.addWidget(self.toolbar)
        column.addWidget(self._split, 1)
        column.addWidget(self._empty, 1)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        self.toolbar.unit_chosen.connect(self._show_figures)
        self.toolbar.agreed_requested.connect(lambda: self.deciding.ask_agreed(self._open_agreed()))
        self.figures.cell_chosen.connect(self._show_rows)
        self.filters.changed.connect(self._show_rows)
        self.list.moved.connect(self._show_passage)
        self.list.opened.connect(self._go)
        self.list.key_pressed.connect(self._on_escape)
        self._agreement.changed.connect(self._on_changed)
        self._layers.looks_changed.connect(self._on_changed)
        self._workspace.opened.connect(self._on_opened)
        self._workspace.state_changed.connect(self._show_counts)
        self._refresh_timer = QTimer(self, singleShot=True, interval=0)
        self._refresh_timer.timeout.connect(self.catch_up)

    def offer(self, merge: QAction, read: QAction) -> None:
        """Offer these commands while there is nothing to measure."""
        self._remedies = (merge, read)
        self._show_empty_page()

    # Following the project

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._agreement.start()
        self.catch_up()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._agreement.pause()
        keep_sizes(self._settings, self._splitters)

    def _on_opened(self) -> None:
        self.filters.choose("")
        self.confusion.show_cell(None)
        self.passage.reason.clear()

    def _on_changed(self) -> None:
        if self.isVisible():
            self._refresh_timer.start()

    def catch_up(self) -> None:
        """Show the current results, and keep the selection."""
        snapshot, differences = self._workspace.snapshot, self._agreement.differences
        names = self._names()
        self._rows = []
        if snapshot is not None and differences is not None:
            rows = (
                passage_row(
                    disagreement, self._agreement.decision(disagreement), snapshot, self._paragraphs.number
                )
                for disagreement in differences.found
            )
            self._rows = [row for row in rows if row is not None]
        self._decided = sum(row.decision is not None for row in self._rows)
        self._show_figures()
        self.figures.show_confusion(snapshot)
        self.filters.show_counts(Counter(group_of(row.disagreement) for row in self._rows), names)
        self._show_rows()
        self._fill_toolbar()
        self._show_empty_page()
        self._show_counts()

    def _show_figures(self, *_: object) -> None:
        self.figures.show_figures(CodingUnit(self.toolbar.unit.key), self._workspace.snapshot)

    def _show_rows(self) -> None:
        cell, group = self.confusion.cell, self.filters.group
        rows = [row for row in self._rows if self._passes(row, cell, group)]
        pair = self._agreement.pair
        self.list.show_rows(
            lambda: self.list.passages.show(
                rows,
                pair_names(self._layers, pair),
                pair_people(self._layers, pair),
                self._workspace.snapshot,
            ),
            after=self.deciding.take_next(),
        )
        self.list.setVisible(bool(rows))
        self._no_rows.setVisible(not rows)
        words = self.tr("No disagreement.") if not self._rows else self.tr("None of these.")
        self._no_rows.setText(words)

    def _passes(self, row: PassageRow, cell: Cell | None, group: str) -> bool:
        if self.filters.open_only.isChecked() and row.decision is not None:
            return False
        if group and group_of(row.disagreement) != group:
            return False
        return cell is None or cell in cells_of(row.disagreement)

    def _fill_toolbar(self) -> None:
        snapshot, measured = self._workspace.snapshot, self._agreement.measured
        if snapshot is None or measured is None:
            return
        self._scope.fill(snapshot, measured)
        differences = self._agreement.differences
        agreed = self._open_agreed() if differences is not None else []
        writable = self.acts.writable
        self.toolbar.show_counts(self._decided, len(self._rows), len(agreed), writable=writable)

    def _show_empty_page(self) -> None:
        measured = self._agreement.measured
        words, remedies = "", self._remedies[:0]
        if measured is None:
            words = self.tr("Working out agreement…") if self._agreement.busy else " "
        elif len(measured.annotators) < 2 and self._agreement.people is None:
            remedies = self._remedies[:1]
            words = self.tr(
                "Fewer than two annotators have coded. Merge a copy that was coded independently, and agreement shows "
                "here."
            )
        elif not measured.pairs and self._agreement.people is None and self._agreement.articles is None:
            remedies = self._remedies[1:]
            words = self.tr("No article coded by both. An article counts once both have marked it as read.")
        self._empty.show_words(words, remedies=remedies)
        self.setFocusProxy(self._empty if words else self.list)
        show_either(self, self._split, self._empty, filled=not words)
        self.toolbar.setVisible(not words)

    # The passage

    def _names(self) -> tuple[str, str]:
        return pair_names(self._layers, self._agreement.pair)

    def _show_passage(self) -> None:
        row, snapshot = self.list.current, self._workspace.snapshot
        names = self._names()
        sides = quoted(row, snapshot, pair_people(self._layers, self._agreement.pair), names)
        self.passage.show_passage(row, names, sides, writable=self.acts.writable)
        self.passage.consequence.setText(self._consequence(row))
        count = 0
        if row is not None:
            group = group_of(row.disagreement)
            count = sum(
                passage.decision is None and group_of(passage.disagreement) == group
                for passage in self._rows
                if passage is not row
            )
        self.passage.more.setText(self.tr("%Ln more of this kind", "", count) if count else "")
        if row is not None and row.decision is not None and not self.passage.reason.hasFocus():
            self.passage.reason.setText(row.decision.reason)
        elif not self.passage.reason.hasFocus():
            self.passage.reason.clear()

    def _consequence(self, row: PassageRow | None) -> str:
        """What a decision would write, in words."""
        if row is not None and row.disagreement.question is not None:
            words = self.tr("Written as the overrule of this cell, signed “Adjudicated by {name}”.")
        else:
            words = self.tr(
                "Written into the shared layer, signed “Adjudicated by {name}”. Nobody's coding changes."
            )
        return filled(words, name=self._workspace.annotator or self.tr("unnamed"))

    def _open_agreed(self) -> list[PassageRow]:
        """The passages that all coded alike and that are not in the shared layer yet."""
        snapshot, differences = self._workspace.snapshot, self._agreement.differences
        if snapshot is None or differences is None:
            return []
        rows = (
            passage_row(disagreement, None, snapshot, self._paragraphs.number)
            for disagreement in differences.agreed
            if self._agreement.decision(disagreement) is None
        )
        return [row for row in rows if row is not None]

    def _go(self, *_: object) -> None:
        row, snapshot = self.list.current, self._workspace.snapshot
        if row is not None and snapshot is not None:
            self._current.go_to(destination_of(row.disagreement, snapshot))

    def _on_escape(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.confusion.cell is not None:
            self.confusion.show_cell(None)
            self._show_rows()
            event.accept()

    # Text of the status bar

    def words(self) -> str:
        """The number of disagreements, and of decided ones, for the status bar."""
        if not self._rows:
            return ""
        total = self.tr("%Ln disagreement(s)", "", len(self._rows))
        decided = self.tr("%Ln decided", "", self._decided)
        return self.tr("{found}, {decided}").format(found=total, decided=decided)

    def _show_counts(self) -> None:
        remaining = len(self._rows) - self._decided
        remark = self.tr("{found}, {open} open").format(found=f"{len(self._rows):,}", open=f"{remaining:,}")
        self._section.head.set_remark(remark if self._rows else "")
        self.state_changed.emit()

    def regions(self) -> list[QWidget]:
        """The regions between which F6 moves the focus."""
        return [self.figures.pairs, self.figures.tags, self.confusion, self.list]

    # State that outlives the widget

    def state(self) -> dict[str, Any]:
        """The state with which a rebuilt view is restored; see :meth:`restore`."""
        return {"unit": self.toolbar.unit.key, **self.filters.state()}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Restore the :meth:`state` of a previous view."""
        if state.get("unit") in tuple(CodingUnit):
            self.toolbar.unit.set_chosen(str(state["unit"]))
        self.filters.restore(state)
        self.catch_up()
