"""Opens context menus in texts, in gutters, and where a link was dropped."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from corpus.identities import ClaimId
from desktop.reading.linking.link_drag import LinkDrag
from desktop.reading.links.gutter import Gutter
from desktop.reading.mouse.gutter_clicks import GutterClicks
from desktop.reading.mouse.menus import ReadingMenus
from desktop.reading.panes.pane import Pane
from desktop.reading.panes.pane_row import PaneRow
from desktop.reading.selection.selection import Selection


class ContextMenus(QObject):
    """Opens the menus that :class:`~desktop.reading.mouse.menus.ReadingMenus` builds. The object of a menu is selected
    first, since its commands act on the selection."""

    def __init__(
        self,
        row: PaneRow,
        selection: Selection,
        clicks: GutterClicks,
        menus: ReadingMenus,
        drag: LinkDrag,
        area: QWidget,
    ) -> None:
        super().__init__(area)
        self._row = row
        self._selection = selection
        self._clicks = clicks
        self._menus = menus
        self._area = area
        drag.dropped.connect(self._on_link_dropped)

    def attach(self, pane: Pane) -> None:
        """Connect a new pane."""
        pane.view.menu_requested.connect(
            lambda claim, offset, place: self._on_text_menu(pane, claim, offset, place)
        )
        pane.view.pointer.more_requested.connect(self._on_more_requested)

    def attach_gutter(self, gutter: Gutter) -> None:
        """Connect a new gutter."""
        gutter.menu_requested.connect(lambda key, place: self._on_link_menu(gutter, key, place))
        gutter.list_requested.connect(lambda keys, place: self._on_link_list(gutter, keys, place))

    # In texts

    def _on_text_menu(self, pane: Pane, claim_id: ClaimId | None, offset: int | None, place: QPoint) -> None:
        """Open the menu for what is under the pointer: the selected text, unless that is exactly a claim, else the
        claim, else the text. Text that is selected elsewhere is deselected, since the commands would act on it."""
        self._row.activate(pane)
        snapshot, span = self._selection.snapshot, pane.view.selected_span()
        claim = snapshot.claims.get(claim_id or "") if snapshot else None
        pointed_at = span is not None and offset is not None and span.contains(offset)
        if span is not None and pointed_at and (claim is None or claim.span != span):
            _show(self._menus.for_selection(), place)
            return
        if span is not None and not pointed_at:
            pane.view.place_caret(pane.view.caret_offset() if offset is None else offset)
        if claim is not None:
            self._selection.select_claim(claim.id)
            _show(self._menus.for_claim(claim), place)
        elif offset is not None:
            self._selection.select_claim(None)
            pane.view.place_caret(offset)
            _show(self._menus.for_text(), place)

    def _on_more_requested(self, claims: list[ClaimId], place: QPoint) -> None:
        _show(self._menus.of_claims(claims, self._selection.select_claim), place)

    # In gutters

    def ask_relation(self, link_id: str) -> None:
        """Show the menu of relations for a link, at its position."""
        snapshot = self._selection.snapshot
        link = snapshot.links.get(link_id) if snapshot is not None else None
        if link is not None:
            _show(self._menus.relations(link), self._place_of(link_id))

    def _on_link_menu(self, gutter: Gutter, key: str, place: QPoint) -> None:
        snapshot = self._selection.snapshot
        link = snapshot.links.get(key) if snapshot is not None else None
        if link is not None:
            self._clicks.select(gutter, key)
            _show(self._menus.for_link(link), place)

    def _on_link_list(self, gutter: Gutter, keys: tuple[str, ...], place: QPoint) -> None:
        _show(self._menus.of_links(keys, lambda key: self._clicks.follow_link(gutter, key)), place)

    def _on_link_dropped(self, source: ClaimId, target: ClaimId, place: QPoint) -> None:
        menu = self._menus.for_new_link(source, target)
        if menu is not None:
            _show(menu, place)

    def _place_of(self, link: str) -> QPoint:
        """The position of a link in screen coordinates, else the middle of the active pane."""
        for gutter in self._row.gutters:
            for curve in gutter.scene.curves:
                if curve.link == link:
                    x, y = curve.badge or curve.at(0.5)
                    return gutter.mapToGlobal(QPoint(round(x), round(y)))
        pane = self._row.active or self._area
        return pane.mapToGlobal(pane.rect().center())


def _show(menu: QMenu, on_screen: QPoint) -> None:
    """Open a menu; it is deleted when it closes."""
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(on_screen)
