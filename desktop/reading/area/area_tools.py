"""What a reading area has besides its panes: the links between them, scrolling together, keys and mouse."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from corpus.changes import ChangeSet
from desktop.reading.area.area_parts import AreaParts
from desktop.reading.area.status_line import StatusLine
from desktop.reading.following.follow_driver import FollowDriver
from desktop.reading.keys.claim_keys import ClaimKeys
from desktop.reading.keys.link_keys import LinkKeys
from desktop.reading.keys.pane_keys import PaneKeys
from desktop.reading.keys.reading_keys import ReadingKeys
from desktop.reading.keys.statement_keys import StatementKeys
from desktop.reading.keys.tag_keys import TagKeys
from desktop.reading.keys.text_keys import TextKeys
from desktop.reading.keys.unmet_keys import UnmetKeys
from desktop.reading.link_layer.layer import LinkLayer
from desktop.reading.link_layer.leaders import Leaders
from desktop.reading.link_layer.suggested_links import SuggestedLinks
from desktop.reading.linking.link_drag import LinkDrag
from desktop.reading.linking.link_mode import LinkMode
from desktop.reading.linking.linking import Linking
from desktop.reading.links.gutter import Gutter
from desktop.reading.links.link_words import LinkWords
from desktop.reading.mouse.article_drop import ArticleDrop
from desktop.reading.mouse.context_menus import ContextMenus
from desktop.reading.mouse.gutter_clicks import GutterClicks
from desktop.reading.mouse.menus import ReadingMenus
from desktop.reading.mouse.text_clicks import TextClicks
from desktop.reading.navigation.reveal import Reveal
from desktop.reading.navigation.travel import Travel
from desktop.reading.panes.overlay import Overlay
from desktop.reading.panes.pane import Pane
from desktop.reading.reading_services import ReadingServices
from desktop.widgets.quote_dragging import drag_quotes


class AreaTools(QObject):
    """Created in an order in which each needs only earlier ones, and attached to the panes that are open and to every
    pane and gutter that is created later: a tool that reacts to their events has a method ``attach`` or
    ``attach_gutter``."""

    def __init__(self, area: QWidget, services: ReadingServices, parts: AreaParts) -> None:
        super().__init__(area)
        self._area, self._services, self._parts = area, services, parts
        self._words = LinkWords(services.workspace, services.suggesting, services.theme)
        self._make_links()
        self._make_keys()
        self._make_mouse()
        self._connect()
        for pane in parts.row.panes:
            self._attach(pane)
        parts.row.make_gutters(self._make_gutter)
        self._refresh()

    def _make_links(self) -> None:
        """The curves between the panes, scrolling along them, and linking."""
        area, services, row = self._area, self._services, self._parts.row
        workspace, current = services.workspace, services.current
        theme, settings = services.theme, services.settings
        self.overlay = Overlay(theme, area)
        self.suggested = SuggestedLinks(workspace, services.suggesting, current, area)
        self.layer = LinkLayer(row, workspace, current, services.reading_filter, self.suggested, area)
        self.leaders = Leaders(row, self.layer, self.overlay, theme, area)
        self.follow = FollowDriver(row, self.layer, theme, settings, area)
        self.travel = Travel(self._parts.keeper, workspace, current, self.follow)
        self.linking = Linking(workspace, current, settings)
        self.mode = LinkMode(row, workspace, self.linking, area)
        self.drag = LinkDrag(row, self.overlay, area)
        self.status = StatusLine(row, current, self.follow, area)

    def _make_keys(self) -> None:
        """The methods that the commands of the window's table call."""
        workspace, selection, say = self._services.workspace, self._parts.selection, self.status.say
        self.keys = ReadingKeys(
            tags=TagKeys(selection, workspace, say),
            claims=ClaimKeys(selection, workspace, say, self._area),
            links=LinkKeys(selection, workspace, self.mode, self._services.actions, say, self._area),
            panes=PaneKeys(self._parts.keeper, selection, say),
            text=TextKeys(selection, workspace, self._services.current, self._parts.hits, say),
            statements=StatementKeys(selection, self._services.figures, self._services.reading_filter, say),
            follow=self.follow,
        )
        self.unmet = UnmetKeys(self._services.actions, say)
        self.reveal = Reveal(workspace, self.travel, self._area, say)

    def _make_mouse(self) -> None:
        """The reactions to clicks, context menus and dropped articles."""
        services, selection, row = self._services, self._parts.selection, self._parts.row
        self.drop = ArticleDrop(self._parts.keeper, self.overlay)
        self.drag.taken_out.connect(self._drag_out)
        self._text_clicks = TextClicks(row, selection, self.mode, services.workspace)
        self._gutter_clicks = GutterClicks(selection, services.current, self.suggested)
        menus = ReadingMenus(services, self.keys.tags, self.linking, self._words, self._area)
        self._menus = ContextMenus(row, selection, self._gutter_clicks, menus, self.drag, self._area)

    def _connect(self) -> None:
        parts = self._parts
        parts.keeper.created.connect(self._attach)
        parts.keeper.shown.connect(self._refresh)
        parts.keeper.closing.connect(self._on_pane_closing)
        parts.hits.message.connect(self.status.say)
        self.follow.changed.connect(self._show_follow)
        self.layer.hovered.connect(parts.selection_marks.show_hovered)
        self.keys.links.relation_menu_requested.connect(self._menus.ask_relation)
        self.mode.status_changed.connect(self.status.set_mode)
        self.drag.status_changed.connect(self.status.set_mode)

    def _attach(self, pane: Pane) -> None:
        self.layer.attach(pane)
        self.follow.attach(pane)
        self.mode.attach(pane)
        self.drag.attach(pane)
        self.keys.tags.attach(pane)
        self.keys.claims.attach(pane)
        self._text_clicks.attach(pane)
        self._menus.attach(pane)

    def _make_gutter(self, parent: QWidget) -> Gutter:
        gutter = Gutter(self._services.theme, self._words, parent)
        self.layer.attach_gutter(gutter)
        self.follow.attach_gutter(gutter)
        self.drag.attach_gutter(gutter)
        self._gutter_clicks.attach_gutter(gutter)
        self._menus.attach_gutter(gutter)
        return gutter

    def _drag_out(self, claim: str) -> None:
        snapshot = self._services.workspace.snapshot
        if snapshot is not None and claim in snapshot.claims:
            drag_quotes(self._area, snapshot, [snapshot.claims[claim]])

    def _refresh(self, *_: object) -> None:
        """Follow the panes after one shows another text."""
        self._show_follow()
        self.layer.rebuild()
        self.follow.forget_courses()

    def _on_pane_closing(self, pane: Pane) -> None:
        self.mode.stop()
        self.layer.forget(pane)
        self.follow.forget(pane)

    def _show_follow(self) -> None:
        for pane in self._parts.row.panes:
            state = "released" if pane in self.follow.released else "on"
            pane.set_follow(state if self.follow.enabled else "off")

    # The project

    def on_opened(self) -> None:
        """Forget the links of the project that was open before."""
        self.layer.forget_pairs()

    def on_closed(self) -> None:
        """End what needs an open project."""
        self.mode.stop()
        self.drag.cancel()
        self.layer.forget_pairs()

    def on_changed(self, changes: ChangeSet) -> None:
        """Follow a change of the project, which the panes and the selection have followed."""
        if self.layer.on_changed(changes):
            self.follow.forget_courses()
        self.mode.refresh()
        self.reveal.on_changed(changes)
