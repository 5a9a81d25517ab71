"""What happens when something is done in a gutter."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QWidget

from corpus.identities import ClaimId
from desktop.current import Current, Place
from desktop.derived.decided import is_suggestion
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.reading.drag import LinkDrag
from desktop.reading.follow_driver import FollowDriver
from desktop.reading.link_layer import LinkLayer
from desktop.reading.linking import Linking
from desktop.reading.links.gutter import Gutter
from desktop.reading.links.scene import Side
from desktop.reading.menus import Menus
from desktop.reading.panes.pane_row import PaneRow
from desktop.reading.suggested_links import SuggestedLinks


class GutterWiring(QObject):
    """Selects links, jumps along them and opens their menus."""

    def __init__(
        self,
        row: PaneRow,
        workspace: Workspace,
        current: Current,
        theme: Theme,
        layer: LinkLayer,
        suggested: SuggestedLinks,
        follow: FollowDriver,
        linking: Linking,
        drag: LinkDrag,
        menus: Menus,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._row = row
        self._workspace = workspace
        self._current = current
        self._theme = theme
        self._layer = layer
        self._suggested = suggested
        self._follow = follow
        self._linking = linking
        self._drag = drag
        self._menus = menus
        self._area = parent
        drag.dropped.connect(self._on_link_dropped)

    def connect_gutter(self, gutter: Gutter) -> None:
        """Answer what is done in a new gutter."""
        gutter.link_clicked.connect(lambda link, side: self._on_link_clicked(gutter, link, side))
        gutter.link_selected.connect(lambda link: self._select_link(gutter, link))
        gutter.link_hovered.connect(self._layer.hover)
        gutter.menu_requested.connect(lambda link, place: self._on_link_menu(gutter, link, place))
        gutter.list_requested.connect(lambda links, place: self._on_link_list(gutter, links, place))
        gutter.port_dragged.connect(self._drag.begin)
        gutter.wheel_turned.connect(lambda event: self._on_wheel(gutter, event))

    def ask_relation(self, link: str) -> None:
        """Let another relation be chosen for a link, where it is drawn."""
        snapshot = self._workspace.snapshot
        if snapshot is not None and link in snapshot.links:
            menu = self._menus.relations(snapshot, snapshot.links[link], self.tr("Change relation"))
            self._menus.show(menu, self._place_of(link))

    def _select_link(self, gutter: Gutter, link: str) -> ClaimId | None:
        """Select a link with its end beside this gutter, if there are two that in the active pane; return that end. Of
        a suggested link the ends are no claims, so it is selected alone."""
        content, active, snapshot = gutter.content, self._row.active, self._workspace.snapshot
        if is_suggestion(link):
            self._current.set_suggestion(self._suggested.one(link))
            return None
        row = snapshot.links.get(link) if snapshot is not None else None
        if content is None or row is None:
            return None
        ends = [claim for side in Side if (claim := content.claim_at(link, side)) is not None]
        here = [claim for claim in ends if active is not None and active.view.claim(claim) is not None]
        near = next(iter(here or ends), None)
        if near is not None:
            self._current.set_claim(near)
            self._current.set_link(row.id)
        return near

    def _on_link_clicked(self, gutter: Gutter, link: str, side: int) -> None:
        """Select the link and show its far end: the one away from the click, or from the active pane."""
        content, snapshot = gutter.content, self._workspace.snapshot
        near = content.claim_at(link, Side(side)) if content is not None and side in (0, 1) else None
        near = near or self._select_link(gutter, link)
        row = snapshot.links.get(link) if snapshot is not None else None
        if near is not None and row is not None:
            self._current.go_to(Place(claim=near, link=row.id, preview=True))

    def _on_link_menu(self, gutter: Gutter, link: str, place: QPoint) -> None:
        snapshot = self._workspace.snapshot
        if snapshot is not None and link in snapshot.links:
            self._select_link(gutter, link)
            self._menus.show(self._menus.for_link(snapshot.links[link]), place)

    def _on_link_list(self, gutter: Gutter, links: tuple[str, ...], place: QPoint) -> None:
        menu = self._menus.of_links(links, lambda link: self._on_link_clicked(gutter, link, -1))
        self._menus.show(menu, place)

    def _on_wheel(self, gutter: Gutter, event: QWheelEvent) -> None:
        """Both neighbours scroll by the same distance."""
        number = self._row.gutters.index(gutter)
        pixels = event.pixelDelta().y() or event.angleDelta().y() // 2
        with self._follow.by_area():
            for pane in self._row.shown[number : number + 2]:
                bar = pane.view.verticalScrollBar()
                bar.setValue(bar.value() - pixels)

    def _on_link_dropped(self, source: ClaimId, target: ClaimId, place: QPoint) -> None:
        snapshot = self._workspace.snapshot
        if snapshot is None or self._workspace.read_only:
            return
        from desktop.widgets.relation_menu import RelationMenu

        menu = RelationMenu(
            self._theme,
            snapshot,
            lambda relation: self._linking.link(source, target, relation),
            first=self._linking.relation,
            parent=self._area,
        )
        self._menus.show(menu, place)

    def _place_of(self, link: str) -> QPoint:
        """On the screen: where a link is drawn, else the middle of the active pane."""
        for gutter in self._row.gutters:
            for curve in gutter.scene.curves:
                if curve.link == link:
                    x, y = curve.badge or curve.at(0.5)
                    return gutter.mapToGlobal(QPoint(round(x), round(y)))
        pane = self._row.active or self._area
        return pane.mapToGlobal(pane.rect().center())
