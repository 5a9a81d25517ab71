"""Linking by mouse: a claim or a port is dragged onto another claim, and the relation is chosen at the drop."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QCursor, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.reading.linking.all_events import stop_watching, watch_all_events
from desktop.reading.links.gutter import Gutter
from desktop.reading.panes.overlay import Overlay, OverlayDrawing
from desktop.reading.panes.pane import Pane
from desktop.reading.panes.pane_row import PaneRow

PART = "drag"
"""Its name in the overlay."""


class LinkDrag(QObject):
    """Follows the mouse from the start of a drag until the button is released or Esc is pressed."""

    dropped = Signal(str, str, QPoint)
    """Source and target claim, and the position in screen coordinates."""
    taken_out = Signal(str)
    """A claim was dragged out of the window, for another program to receive as a quotation."""
    status_changed = Signal(str)
    """The possible actions, for the status bar; empty while nothing is dragged."""

    def __init__(self, row: PaneRow, overlay: Overlay, parent: QWidget) -> None:
        super().__init__(parent)
        self._row = row
        self._overlay = overlay
        self._source: str | None = None
        self._origin = QPointF()
        self._target: str | None = None

    def attach(self, pane: Pane) -> None:
        """Start when a claim is dragged in a new pane."""
        view = pane.view
        view.pointer.claim_drag_started.connect(
            lambda claim, place: self.begin(claim, view.viewport().mapToGlobal(place))
        )

    def attach_gutter(self, gutter: Gutter) -> None:
        """Start when a port is dragged in a new gutter."""
        gutter.port_dragged.connect(self.begin)

    @property
    def active(self) -> bool:
        """Whether a link is being dragged."""
        return self._source is not None

    def begin(self, claim: str, on_screen: QPoint) -> None:
        """Start dragging from a claim; the mouse was pressed at ``on_screen``."""
        self._source = claim
        self._origin = QPointF(self._overlay.area.mapFromGlobal(on_screen))
        for pane in self._row.shown:
            pane.view.emphasis.set_link_source(claim if pane.view.claim(claim) else None)
        watch_all_events(self)
        QApplication.setOverrideCursor(QCursor(Qt.CursorShape.DragLinkCursor))
        self.status_changed.emit(
            self.tr("Drop on a claim to link, or outside the window to quote. Esc cancels")
        )

    def cancel(self) -> None:
        """Cancel the drag."""
        if self._source is None:
            return
        self._source = None
        stop_watching(self)
        QApplication.restoreOverrideCursor()
        self._overlay.put(PART, OverlayDrawing())
        self._aim(None)
        for pane in self._row.panes:
            pane.view.emphasis.set_link_source(None)
        self.status_changed.emit("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and isinstance(watched, QWidget):
            if event.type() is QEvent.Type.MouseMove:
                self._move(event.globalPosition().toPoint())
                return True
            if event.type() is QEvent.Type.MouseButtonRelease and event.button() is Qt.MouseButton.LeftButton:
                self._drop(event.globalPosition().toPoint())
                # The widget that was pressed must get the release too.
                return False
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() is QEvent.Type.KeyPress:
                self.cancel()
            event.accept()
            return True
        return False

    def _move(self, on_screen: QPoint) -> None:
        source = self._source
        if source is not None and not self._overlay.area.window().frameGeometry().contains(on_screen):
            self.cancel()
            self.taken_out.emit(source)
            return
        place = QPointF(self._overlay.area.mapFromGlobal(on_screen))
        self._aim(self._claim_under(on_screen))
        words = self.tr("Drop here to link") if self._target else ""
        self._overlay.put(PART, OverlayDrawing(line=(self._origin, place), words=words))

    def _drop(self, on_screen: QPoint) -> None:
        source, target = self._source, self._claim_under(on_screen)
        self.cancel()
        if source is not None and target is not None:
            self.dropped.emit(source, target, on_screen)

    def _claim_under(self, on_screen: QPoint) -> str | None:
        """The claim at a position in screen coordinates that could be the other end."""
        for pane in self._row.shown:
            window = pane.view.viewport()
            place = window.mapFromGlobal(on_screen)
            if window.rect().contains(place):
                claim = pane.view.claim_at(place)
                return claim if claim != self._source else None
        return None

    def _aim(self, claim: str | None) -> None:
        if claim == self._target:
            return
        self._target = claim
        for pane in self._row.shown:
            pane.view.emphasis.set_drop_target(claim if claim and _holds(pane, claim) else None)


def _holds(pane: Pane, claim: str) -> bool:
    return pane.view.claim(claim) is not None
