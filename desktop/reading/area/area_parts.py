"""The parts of a reading area, created in an order in which each needs only earlier ones, and attached to every pane
and gutter that is created later."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

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
from desktop.reading.navigation.dwelling import Dwelling
from desktop.reading.navigation.hit_marks import HitMarks
from desktop.reading.navigation.reveal import Reveal
from desktop.reading.navigation.travel import Travel
from desktop.reading.panes.overlay import Overlay
from desktop.reading.panes.pane import Pane
from desktop.reading.panes.pane_keeper import PaneKeeper
from desktop.reading.panes.pane_row import PaneRow
from desktop.reading.reading_services import ReadingServices
from desktop.reading.selection.selection import Selection
from desktop.reading.selection.selection_marks import SelectionMarks
from desktop.widgets.quote_dragging import drag_quotes


class AreaParts:
    """A part that reacts to events of a pane or gutter has a method ``attach`` or ``attach_gutter``."""

    def __init__(self, area: QWidget, services: ReadingServices) -> None:
        self._area = area
        self._services = services
        self._words = LinkWords(services.workspace, services.suggesting, services.theme)
        self._make_panes()
        self._make_links()
        self._make_keys()
        self._make_mouse()
        self.keeper.created.connect(self._attach)
        self.layer.hovered.connect(self.selection_marks.show_hovered)
        self.keys.links.relation_menu_requested.connect(self._menus.ask_relation)
        self.mode.status_changed.connect(self.status.set_mode)
        self.drag.status_changed.connect(self.status.set_mode)
        self.hits.told.connect(self.status.say)

    def _make_panes(self) -> None:
        """The panes, their selection, and the overlay."""
        area, services = self._area, self._services
        workspace, current = services.workspace, services.current
        self.row = PaneRow(services.theme, self._make_gutter, area)
        self.overlay = Overlay(services.theme, area)
        self.keeper = PaneKeeper(self.row, workspace, self._make_pane, area)
        self.selection = Selection(self.row, workspace, current, area)
        self.selection_marks = SelectionMarks(self.row, workspace, current, area)
        self.hits = HitMarks(self.row, workspace, current, area)
        self.dwelling = Dwelling(self.row, area)

    def _make_links(self) -> None:
        """The curves between the panes, scrolling along them, and linking."""
        area, services = self._area, self._services
        workspace, current = services.workspace, services.current
        theme, settings = services.theme, services.settings
        self.suggested = SuggestedLinks(workspace, services.suggesting, current, area)
        self.layer = LinkLayer(self.row, workspace, current, services.reading_filter, self.suggested, area)
        self.leaders = Leaders(self.row, self.layer, self.overlay, theme, area)
        self.follow = FollowDriver(self.row, self.layer, theme, settings, area)
        self.travel = Travel(self.keeper, workspace, current, self.follow)
        self.linking = Linking(workspace, current, settings)
        self.mode = LinkMode(self.row, workspace, self.linking, area)
        self.drag = LinkDrag(self.row, self.overlay, area)
        self.status = StatusLine(self.row, current, self.follow, area)

    def _make_keys(self) -> None:
        """The methods that the commands of the window's table call."""
        workspace, selection, say = self._services.workspace, self.selection, self.status.say
        self.keys = ReadingKeys(
            tags=TagKeys(selection, workspace, say),
            claims=ClaimKeys(selection, workspace, say, self._area),
            links=LinkKeys(selection, workspace, self.mode, self._services.actions, say, self._area),
            panes=PaneKeys(self.keeper, selection, say),
            text=TextKeys(selection, workspace, self._services.current, self.hits, say),
            statements=StatementKeys(selection, self._services.figures, self._services.reading_filter, say),
            follow=self.follow,
        )

        self.unmet = UnmetKeys(self._services.actions, say)
        self.reveal = Reveal(workspace, self.travel, self._area, say)

    def _make_mouse(self) -> None:
        """The reactions to clicks, context menus and dropped articles."""
        services, selection = self._services, self.selection
        self.drop = ArticleDrop(self.keeper, self.overlay)
        self.drag.taken_out.connect(self._drag_out)
        self._text_clicks = TextClicks(self.row, selection, self.mode, services.workspace)
        self._gutter_clicks = GutterClicks(selection, services.current, self.suggested)
        menus = ReadingMenus(services, self.keys.tags, self.linking, self._words, self._area)
        self._menus = ContextMenus(self.row, selection, self._gutter_clicks, menus, self.drag, self._area)

    def _drag_out(self, claim: str) -> None:
        snapshot = self._services.workspace.snapshot
        if snapshot is not None and claim in snapshot.claims:
            drag_quotes(self._area, snapshot, [snapshot.claims[claim]])

    def _make_pane(self) -> Pane:
        return Pane(self._services, self.row)

    def _attach(self, pane: Pane) -> None:
        self.layer.attach(pane)
        self.follow.attach(pane)
        self.selection.attach(pane)
        self.selection_marks.attach(pane)
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
