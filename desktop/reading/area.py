"""The reading area: articles side by side, the curves of their links between them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QStackedLayout, QWidget

from corpus.changes import ChangeSet
from corpus.identities import ArticleId
from desktop.commands.actions import Actions
from desktop.current import Current, Place
from desktop.derived.figures import Figures
from desktop.derived.suggesting import Suggesting
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.reading import area_state
from desktop.reading.area_keys import AreaKeys
from desktop.reading.article_drop import ArticleDrop, Landing, dragged_article
from desktop.reading.commands import Commands
from desktop.reading.doing import Doing
from desktop.reading.drag import LinkDrag
from desktop.reading.follow_driver import FollowDriver
from desktop.reading.gutter_wiring import GutterWiring
from desktop.reading.hints import EmptyHint
from desktop.reading.hit_marks import HitMarks
from desktop.reading.link_layer import LinkLayer
from desktop.reading.link_mode import LinkMode
from desktop.reading.linking import Linking
from desktop.reading.links.gutter import Gutter
from desktop.reading.links.link_words import LinkWords
from desktop.reading.menus import Menus
from desktop.reading.overlay import Overlay
from desktop.reading.pane_wiring import PaneWiring
from desktop.reading.panes.pane import Pane
from desktop.reading.panes.pane_keeper import PaneKeeper
from desktop.reading.panes.pane_row import PaneRow
from desktop.reading.suggested_links import SuggestedLinks
from desktop.reading.travel import Travel
from desktop.settings import Settings


class ReadingArea(AreaKeys, QWidget):
    """Puts the parts together and is all that the window sees of them."""

    doing_changed = Signal(str)
    """What the keys do now, what is selected, or how scrolling is coupled, for the status bar."""
    note_requested = Signal(str)
    """Identity of the claim or link whose note is to be written."""
    history_requested = Signal(str)
    properties_requested = Signal(str)
    """Identity of the article whose data are to be edited."""
    new_version_requested = Signal(str)
    panes_changed = Signal(list)
    read_to = Signal(str, float)
    """An article was on the screen as far as this share of its text."""
    """Identities of the open articles, from left to right."""

    def __init__(
        self,
        workspace: Workspace,
        figures: Figures,
        suggesting: Suggesting,
        current: Current,
        theme: Theme,
        settings: Settings,
        actions: Actions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._figures = workspace, figures
        self._current = current
        self._theme = theme
        self._settings = settings
        self._actions = actions
        self.setObjectName("readingArea")
        self.setAcceptDrops(True)
        self._words = LinkWords(workspace, suggesting, theme)
        self._row = PaneRow(theme, self._make_gutter, self)
        self._hint = EmptyHint(theme, self)
        self._overlay = Overlay(theme, self)
        self._keeper = PaneKeeper(self._row, workspace, self._make_pane, self)
        self._suggested = SuggestedLinks(workspace, suggesting, current, self)
        self._layer = LinkLayer(self._row, self._overlay, workspace, current, theme, self._suggested, self)
        self._follow = FollowDriver(self._row, self._layer, theme, settings, self)
        self._linking = Linking(workspace, current, settings)
        self._mode = LinkMode(self._row, workspace, self._linking, self)
        self._drag = LinkDrag(self._row, self._overlay, self)
        self.commands = Commands(
            self._row,
            workspace,
            current,
            settings,
            self._linking,
            self._mode,
            self._keeper.articles,
            self,
        )
        self._menus = Menus(workspace, theme, self.commands, self._words, self)
        self._travel = Travel(self._keeper, self._row, workspace, current, self._follow)
        self._hits = HitMarks(self._row, workspace, current, self)
        self._drop = ArticleDrop(self._row, self._keeper, self._overlay)
        self._gutter_wiring = GutterWiring(
            self._row,
            workspace,
            current,
            theme,
            self._layer,
            self._suggested,
            self._follow,
            self._linking,
            self._drag,
            self._menus,
            self,
        )
        self._wiring = PaneWiring(
            self._row,
            workspace,
            current,
            self._layer,
            self._follow,
            self._mode,
            self._drag,
            self.commands,
            self._menus,
            self._keeper,
            self,
        )
        self._landing: Landing | None = None
        self._doing = Doing(self._row, current, self._follow, self)
        self._lay_out()
        self._connect()
        self._refresh_hint()

    def _lay_out(self) -> None:
        self._pages = QStackedLayout()
        self._pages.setContentsMargins(0, 0, 0, 0)
        self._pages.addWidget(self._hint)
        self._pages.addWidget(self._row)
        self.setLayout(self._pages)

    def _connect(self) -> None:
        self._workspace.opened.connect(self._on_opened)
        self._workspace.closed.connect(self._on_closed)
        self._workspace.changed.connect(self._on_changed)
        self._current.jump.connect(self.go_to)
        self._keeper.created.connect(self._on_pane_created)
        self._keeper.closing.connect(self._on_pane_closing)
        self._keeper.shown.connect(self._on_pane_shown)
        self._keeper.open_changed.connect(self._on_open_changed)
        self._row.active_changed.connect(self._on_active_changed)
        self._mode.status_changed.connect(self._doing.set_mode)
        self._drag.status_changed.connect(self._doing.set_mode)
        self._doing.changed.connect(self.doing_changed)
        self._follow.changed.connect(self._show_follow)
        self._layer.hovered.connect(self._wiring.hover_ends)
        self.commands.note_requested.connect(self.note_requested)
        self.commands.history_requested.connect(self.history_requested)
        self.commands.told.connect(self._doing.say)
        self.commands.relation_menu_requested.connect(self._gutter_wiring.ask_relation)
        self._hits.told.connect(self._doing.say)

    # Panes, as the window calls them

    def open_article(self, article_id: ArticleId, pane: int | None = None, new_pane: bool = False) -> None:
        """Show an article in the active pane, in the pane ``pane``, or in a new one while there are fewer than four."""
        self._keeper.open(article_id, pane=pane, new_pane=new_pane)

    def open_articles(self) -> list[ArticleId]:
        """Identities of the open articles, from left to right."""
        return self._keeper.articles()

    def pane_count(self) -> int:
        """How many articles are open, folded panes included."""
        return len(self._row.panes)

    @property
    def panes(self) -> list[Pane]:
        """The panes from left to right, folded ones included."""
        return self._row.panes

    @property
    def gutters(self) -> list[Gutter]:
        """The gutters between the panes that can be seen."""
        return self._row.gutters

    @property
    def follow(self) -> FollowDriver:
        """What couples the scrolling of the panes."""
        return self._follow

    @property
    def overlay(self) -> Overlay:
        """What is drawn above the panes."""
        return self._overlay

    @property
    def link_mode(self) -> LinkMode:
        return self._mode

    @property
    def active_pane(self) -> Pane | None:
        """The pane that the keys work in."""
        return self._row.active

    def show_suggestions(self, shown: bool) -> None:
        """Draw the links that could be made, or only the one that is being judged."""
        self._suggested.show(shown)

    def focus_active(self) -> None:
        """Give the keyboard to the active pane."""
        if self._row.active is not None:
            self._row.active.view.setFocus()
        else:
            self._hint.setFocus()

    def regions(self) -> Sequence[QWidget]:
        """What F6 steps through here: the panes from left to right, then the gutters with links."""
        if not self._row.panes:
            return [self._hint]
        return [*(pane.view for pane in self._row.shown), *(g for g in self.gutters if g.scene.in_order())]

    def state(self) -> dict[str, Any]:
        """How the panes are, for the next start."""
        return area_state.capture(self._row, self._keeper, self._follow)

    def restore(self, state: dict[str, Any]) -> None:
        """Open the panes as they were left. Needs an open project."""
        snapshot = self._workspace.snapshot
        if snapshot is None:
            return
        self._keeper.close_all()
        known = snapshot.articles
        area_state.restore(state, self._row, self._keeper, self._follow, lambda article: article in known)

    def go_to(self, place: Place) -> None:
        """Take the analyst to a place: see :class:`~desktop.reading.travel.Travel`."""
        self._travel.go_to(place)

    # The project

    def _on_opened(self) -> None:
        self._layer.forget_pairs()
        self._keeper.reload()
        self._refresh_hint()

    def _on_closed(self) -> None:
        self._mode.stop()
        self._drag.cancel()
        self._keeper.close_all()
        self._layer.forget_pairs()
        self._refresh_hint()

    def _on_changed(self, changes: ChangeSet) -> None:
        self._keeper.on_changed(changes)
        if self._layer.on_changed(changes):
            self._follow.forget_courses()
        self._drop_gone_selection()
        self._mode.refresh()
        self._refresh_hint()

    def _drop_gone_selection(self) -> None:
        snapshot = self._workspace.snapshot
        if snapshot is None:
            return
        if self._current.link is not None and self._current.link not in snapshot.links:
            self._current.set_link(None)
        if self._current.claim is not None and self._current.claim not in snapshot.claims:
            self._current.set_claim(None)

    def _refresh_hint(self) -> None:
        snapshot = self._workspace.snapshot
        self._hint.set_has_articles(bool(snapshot and snapshot.articles))

    # Panes

    def _make_pane(self) -> Pane:
        return Pane(self._workspace, self._figures, self._current, self._theme, self._settings, self._row)

    def _on_pane_created(self, pane: Pane) -> None:
        self._layer.watch(pane)
        self._follow.watch(pane)
        self._wiring.connect_pane(pane)
        pane.view.scrolled.connect(self._mode.refresh)
        pane.view.scrolled.connect(lambda: self._tell_read(pane))
        pane.properties_requested.connect(self.properties_requested)
        pane.new_version_requested.connect(self.new_version_requested)

    def _tell_read(self, pane: Pane) -> None:
        """Only the pane that is worked in counts: the others may have been brought along by following."""
        article = pane.view.article
        if pane is self._row.active and article is not None and article.characters:
            self.read_to.emit(article.id, pane.view.visible_span().end / article.characters)

    def _on_pane_closing(self, pane: Pane) -> None:
        self._mode.stop()
        self._layer.forget(pane)
        self._follow.forget(pane)

    def _on_pane_shown(self, pane: Pane) -> None:
        self._show_follow()
        self._layer.rebuild()
        self._follow.forget_courses()
        self._hits.mark(pane)
        self._wiring.show_selection()
        self._wiring.show_judged()
        if pane is self._row.active:
            self._current.set_article(pane.article_id)
            self._wiring.tell_selection()
            self._tell_read(pane)

    def _on_open_changed(self, articles: list[str]) -> None:
        self._pages.setCurrentWidget(self._row if articles else self._hint)
        self.panes_changed.emit(articles)

    def _on_active_changed(self) -> None:
        active = self._row.active
        for pane in self._row.panes:
            pane.set_active(pane is active)
        self._current.set_article(active.article_id if active else None)
        if active is not None:
            self._tell_read(active)
        self._wiring.tell_selection()

    def _make_gutter(self, parent: QWidget) -> Gutter:
        gutter = Gutter(self._theme, self._words, parent)
        self._gutter_wiring.connect_gutter(gutter)
        return gutter

    def _show_follow(self) -> None:
        released = self._follow.released
        for pane in self._row.panes:
            state = "released" if pane in released else "on"
            pane.set_follow(state if self._follow.enabled else "off")

    # Events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.escape():
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._overlay.fit()
        # The panes get their sizes from the row; only then do places mean anything.
        QTimer.singleShot(0, self._layer.refresh)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dragged_article(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        article = dragged_article(event.mimeData())
        if article is not None:
            self._landing = self._drop.landing(article, event.position().toPoint())
            self._drop.show(self._landing)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._landing = None
        self._drop.show(None)

    def dropEvent(self, event: QDropEvent) -> None:
        article = dragged_article(event.mimeData())
        if article is not None:
            landing = self._drop.landing(article, event.position().toPoint())
            self._drop.drop(article, landing)
            event.acceptProposedAction()
