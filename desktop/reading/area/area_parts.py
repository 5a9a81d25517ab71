"""The parts of a reading area that its first frame shows: the panes, and the marks in them."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.reading.navigation.dwelling import Dwelling
from desktop.reading.navigation.hit_marks import HitMarks
from desktop.reading.panes.pane import Pane
from desktop.reading.panes.pane_keeper import PaneKeeper
from desktop.reading.panes.pane_row import PaneRow
from desktop.reading.reading_services import ReadingServices
from desktop.reading.selection.selection import Selection
from desktop.reading.selection.selection_marks import SelectionMarks


class AreaParts:
    """Created in an order in which each needs only earlier ones. Those that react to events of a pane are attached to
    every pane that is created."""

    def __init__(self, area: QWidget, services: ReadingServices) -> None:
        workspace, current = services.workspace, services.current
        self._services = services
        self.row = PaneRow(services.theme, area)
        self.keeper = PaneKeeper(self.row, workspace, self._make_pane, area)
        self.selection = Selection(self.row, workspace, current, area)
        self.selection_marks = SelectionMarks(self.row, workspace, current, area)
        self.hits = HitMarks(self.row, workspace, current, area)
        self.dwelling = Dwelling(self.row, area)
        self.keeper.created.connect(self._attach)

    def _make_pane(self) -> Pane:
        return Pane(self._services, self.row)

    def _attach(self, pane: Pane) -> None:
        self.selection.attach(pane)
        self.selection_marks.attach(pane)
