"""The small plot of a question's figures under their table."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from corpus.comparing.values import LedgerRow, Row
from corpus.plots.groups import group_of
from corpus.plots.lanes import PlotGroup
from corpus.plots.measuring import Measure
from corpus.plots.picture import PlotPicture
from corpus.plots.range_plot import RangeLayout, range_plot
from corpus.snapshot import Snapshot
from desktop.look.theme import Theme
from desktop.widgets.plots.plot_accessible import list_marks
from desktop.widgets.plots.plot_view import PlotView
from desktop.words.plot_words import plot_sources, plot_telling, plot_words

LANE = 20
"""Height of a lane in pixels."""


class GroupPlot(QWidget):
    """A range plot with a letter for each source."""

    followed = Signal(str)
    """Identity of the article whose figure was clicked."""
    previewed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("groupPlot")
        self._group: PlotGroup | None = None
        self._view = PlotView(theme)
        list_marks(self._view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._view)
        self._view.activated.connect(self.followed)
        self._view.previewed.connect(self.previewed)

    @property
    def view(self) -> PlotView:
        """The picture."""
        return self._view

    def show_figures(self, row: Row, ledger: LedgerRow, snapshot: Snapshot) -> None:
        """Show the figures of a row of the ledger."""
        group = group_of(row, ledger, plot_sources(snapshot), plot_telling(), silent=False)
        if group != self._group:
            self._group = group
            self._view.show_picture(self._picture)

    def _picture(self, width: float, height: float, measure: Measure) -> PlotPicture:
        assert self._group is not None
        layout = RangeLayout(width, lane=LANE, names=False, unit_below=False)
        return range_plot(self._group, layout, plot_words(), measure=measure)
