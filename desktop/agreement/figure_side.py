"""The left side of the view: overall coefficients, pairs, tags and the confusion of tags."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from corpus.agreement.codings import CodingUnit
from corpus.agreement.study import FEW, TENTATIVE
from corpus.snapshot import Snapshot
from desktop.agreement.confusion_table import ConfusionTable
from desktop.agreement.names import pair_names
from desktop.agreement.overall_panel import OverallPanel
from desktop.agreement.pair_table import PairTable
from desktop.agreement.sections import Section, SmallNote
from desktop.agreement.tag_table import TagTable
from desktop.derived.people.agreement import AnnotatorAgreement
from desktop.derived.people.layers import Layers
from desktop.look.theme import Theme
from desktop.widgets.splitters import make_splitter
from desktop.words.filling import filled


class FigureSide(QWidget):
    """The left side of the agreement view. It shows the figures that it is given, and computes nothing."""

    cell_chosen = Signal()
    """Another cell of the confusion was selected, or none: the list is to be limited to it."""

    def __init__(self, agreement: AnnotatorAgreement, layers: Layers, theme: Theme) -> None:
        super().__init__()
        self._agreement, self._layers = agreement, layers
        self.overall, self.pairs = OverallPanel(theme), PairTable(theme)
        self.tags, self.confusion = TagTable(theme), ConfusionTable(theme)
        tick = self.tr("Tick: {tick}. Grey: fewer than {few} claims, no verdict.")
        click = self.tr("A click lists that cell alone; Esc shows all again")
        self._overall = Section(theme, self.tr("Overall"), self.overall)
        self._pairs = Section(theme, self.tr("Pairs"), self.pairs)
        self._tags = Section(
            theme, self.tr("By tag"), self.tags, SmallNote(theme, tick.format(tick=TENTATIVE, few=FEW))
        )
        self._confusion = Section(theme, self.tr("Confusion"), self.confusion, SmallNote(theme, click))
        self.pairs.pair_chosen.connect(agreement.choose_pair)
        self.confusion.cell_chosen.connect(lambda _: self.cell_chosen.emit())
        self._lay_out()

    def _lay_out(self) -> None:
        above = make_splitter(Qt.Orientation.Horizontal, (self._overall, self._pairs), (384, 356))
        below = make_splitter(Qt.Orientation.Horizontal, (self._tags, self._confusion), (384, 356))
        whole = make_splitter(Qt.Orientation.Vertical, (above, below), (164, 380))
        self.splitters = {"agreement.above": above, "agreement.below": below, "agreement.left": whole}
        """By their names among the layouts of the settings."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(whole)

    def show_figures(self, unit: CodingUnit, snapshot: Snapshot | None) -> None:
        """Show the coefficients in this unit."""
        measured, pair = self._agreement.measured, self._agreement.pair
        names = pair_names(self._layers, pair)
        self.overall.show_measured(measured, pair)
        count = len(measured.annotators) if measured is not None else 0
        self._overall.head.set_remark(self.tr("%Ln annotator(s), each independently", "", count))
        self.pairs.pairs.show(measured, self._layers, unit)
        self.pairs.set_pair(pair)
        by = self.tr("by statement") if unit is CodingUnit.STATEMENT else self.tr("by character")
        self._pairs.head.set_remark(self.tr("κ, {unit}").format(unit=by))
        self.tags.tags.show(measured, pair, unit, snapshot, self._layers)
        self._tags.head.set_remark(f"{names[0]} × {names[1]}" if pair is not None else "")

    def show_confusion(self, snapshot: Snapshot | None) -> None:
        """Show the confusion of tags of the selected pair."""
        differences = self._agreement.differences
        first, second = names = pair_names(self._layers, self._agreement.pair)
        self.confusion.confusion.show(differences, snapshot, names)
        cell = self.confusion.cell
        if cell is not None and (differences is None or cell not in differences.confusion):
            self.confusion.show_cell(None)
        remark = filled(self.tr("rows {first}, columns {second}"), first=first, second=second)
        self._confusion.head.set_remark(remark if differences is not None else "")
