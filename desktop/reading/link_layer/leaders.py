"""Leaders: dotted lines within the panes, from the selected claims to the ports of their links in the gutters."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QPointF, QRect

from desktop.look.theme import Theme
from desktop.reading.link_layer.layer import LinkLayer
from desktop.reading.links.gutter import Gutter
from desktop.reading.links.gutter_content import GutterContent
from desktop.reading.links.scene import Side
from desktop.reading.panes.overlay import Leader, Overlay, OverlayDrawing
from desktop.reading.panes.pane import Pane
from desktop.reading.panes.pane_row import PaneRow

PART = "leaders"
"""Their name in the overlay."""


class Leaders(QObject):
    """Draws the leaders of the emphasised links whenever the gutters are redrawn."""

    def __init__(
        self, row: PaneRow, layer: LinkLayer, overlay: Overlay, theme: Theme, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._row = row
        self._layer = layer
        self._overlay = overlay
        self._theme = theme
        layer.redrawn.connect(self.draw)

    def draw(self) -> None:
        """Draw them at the present positions of their ports."""
        # While the row is arranging panes, no position is final.
        if not self._row.arranging:
            self._overlay.put(PART, OverlayDrawing(leaders=tuple(self._leaders())))

    def _leaders(self) -> list[Leader]:
        leaders: list[Leader] = []
        selected = self._layer.selected()
        if not selected:
            return leaders
        panes = self._row.shown
        for number, gutter in enumerate(self._row.gutters):
            if gutter.content is None:
                continue
            for link in selected & set(gutter.scene.in_order()):
                for side in Side:
                    leader = self._leader(gutter, gutter.content, panes[number + side], link, side)
                    leaders.extend([leader] if leader else [])
        return leaders

    def _leader(
        self, gutter: Gutter, content: GutterContent, pane: Pane, link: str, side: Side
    ) -> Leader | None:
        """The leader of a link in the pane on one side of the gutter; None if the link does not end there."""
        port, anchor = gutter.scene.port_of(link, side), content.anchor_at(link, side)
        finder = content.finder(side)
        place = finder.port(anchor) if anchor is not None else None
        if port is None or place is None:
            return None
        area = self._overlay.area
        viewport = pane.view.viewport()
        origin = viewport.mapTo(area, QPoint())
        start = QPointF(origin.x() + place.x, origin.y() + place.y - finder.scrolled)
        end = QPointF(gutter.mapTo(area, QPoint())) + QPointF(*port)
        edge = QRect(pane.mapTo(area, QPoint()), pane.size())
        clip = QRect(edge.left(), origin.y(), edge.width(), viewport.height())
        colour = self._theme.relation(content.relation_of(link)).line
        return Leader(start, end, colour, clip)
