"""The switch between the table and the pictures of the comparison."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout

from desktop.comparing.matrix.view import MatrixView
from desktop.comparing.plots.overview_view import OverviewView
from desktop.look.theme import Theme
from desktop.widgets.segments import Segments

TABLE, CHARTS = "table", "charts"


class Charts(QObject):
    """Adds the switch to the toolbar of a matrix, and creates the pictures on first use. The filters of the toolbar
    apply to both."""

    ledger_requested = Signal(str)
    covered_requested = Signal(str, str)

    def __init__(self, view: MatrixView, theme: Theme, make_overview: Callable[[], OverviewView]) -> None:
        super().__init__(view)
        self._view, self._make = view, make_overview
        self._overview: OverviewView | None = None
        choices = ((TABLE, self.tr("Table")), (CHARTS, self.tr("Pictures")))
        self.switch = Segments(theme, choices, self.tr("Show as"))
        self.switch.setObjectName("chartSwitch")
        self.switch.chosen.connect(self.show)
        view.context.toolbar.add_end(self.switch)
        view.context.toolbar.changed.connect(self._on_filter)
        view.pictures_requested.connect(lambda: self.show(CHARTS))

    @property
    def overview(self) -> OverviewView:
        """The pictures, created on first use."""
        if self._overview is None:
            view, context = self._view, self._view.context
            overview = self._overview = self._make()
            overview.rows_of = lambda: context.content.arranged(
                context.toolbar.filters(), context.toolbar.order_by()
            )[0]
            overview.ledger_requested.connect(self.ledger_requested)
            overview.covered_requested.connect(self.covered_requested)
            column = view.layout()
            assert isinstance(column, QVBoxLayout)
            overview.hide()
            column.addWidget(overview, 1)
        return self._overview

    def show(self, page: str) -> None:
        """Show the table or the pictures."""
        charted = page == CHARTS
        self.switch.set_chosen(page)
        if charted or self._overview is not None:
            self.overview.setVisible(charted)
        self._view.show_instead(self.overview if charted else None)
        # A view that is restored while another one is shown must not take the focus to what nobody sees.
        if self._view.isVisible():
            self._view.setFocus()

    def _on_filter(self) -> None:
        if self._overview is not None and self._overview.isVisible():
            self._overview.catch_up()
