"""The reading area: articles side by side, with the curves of their links between them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import QStackedLayout, QWidget

from corpus.changes import ChangeSet
from corpus.identities import ArticleId
from desktop.current import Destination
from desktop.reading.area import area_state
from desktop.reading.area.area_parts import AreaParts
from desktop.reading.area.empty_hint import EmptyHint
from desktop.reading.panes.pane import Pane
from desktop.reading.reading_services import ReadingServices

if TYPE_CHECKING:
    from desktop.reading.area.area_tools import AreaTools
    from desktop.reading.keys.reading_keys import ReadingKeys
    from desktop.reading.links.gutter import Gutter


class ReadingArea(QWidget):
    """The interface of :mod:`desktop.reading` to the window. :class:`AreaParts` makes its panes, and
    :class:`~desktop.reading.area.area_tools.AreaTools` what works on them; this class connects both with the project,
    and with the events of the window."""

    doing_changed = Signal(str)
    """The status text has changed: the effect of keys, the selection, or the coupling of scrolling."""
    note_requested = Signal(str)
    """Identity of the claim or link whose note is to be edited."""
    history_requested = Signal(str)
    """Identity of the claim whose history is to be shown."""
    properties_requested = Signal(str)
    """Identity of the article whose data are to be edited."""
    new_version_requested = Signal(str)
    """Identity of the article whose text is to be replaced."""
    versions_requested = Signal(str)
    """Identity of the article whose versions are to be compared."""
    panes_changed = Signal(list)
    """Identities of the open articles, from left to right."""
    read = Signal(str, object, int)
    """A part of an article was on the screen long enough: see :attr:`Dwelling.read
    <desktop.reading.navigation.dwelling.Dwelling.read>`."""
    zoom_requested = Signal(int)
    """Larger (1) or smaller (-1) text was requested with the wheel."""

    def __init__(self, services: ReadingServices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("readingArea")
        self.setAcceptDrops(True)
        self._services, self._workspace = services, services.workspace
        self._hint = EmptyHint(services.theme, services.actions, self)
        self.parts = AreaParts(self, services)
        self._tools: AreaTools | None = None
        self._pages = QStackedLayout(self)
        self._pages.setContentsMargins(0, 0, 0, 0)
        self._pages.addWidget(self._hint)
        self._pages.addWidget(self.parts.row)
        self._follow_project()
        self._follow_parts()
        services.current.jump.connect(self.go_to)
        self._refresh_hint()

    def _follow_project(self) -> None:
        self._workspace.opened.connect(self._on_opened)
        self._workspace.closed.connect(self._on_closed)
        self._workspace.changed.connect(self._on_changed)

    def _follow_parts(self) -> None:
        parts = self.parts
        parts.keeper.created.connect(self._on_pane_created)
        parts.keeper.shown.connect(self._on_pane_shown)
        parts.keeper.open_changed.connect(self._on_open_changed)
        parts.dwelling.read.connect(self.read)

    @property
    def tools(self) -> AreaTools:
        """Links, keys and mouse; created now, unless :meth:`complete` was called before."""
        return self._tools if self._tools is not None else self._make_tools()

    def _make_tools(self) -> AreaTools:
        from desktop.reading.area.area_tools import AreaTools

        self._tools = tools = AreaTools(self, self._services, self.parts)
        tools.keys.claims.note_requested.connect(self.note_requested)
        tools.keys.claims.history_requested.connect(self.history_requested)
        tools.status.changed.connect(self.doing_changed)
        tools.status.report()
        return tools

    # Interface to the window

    def complete(self) -> None:
        """Create the tools, unless they exist. The window calls this after its first frame, which needs none."""
        if self._tools is None:
            self._make_tools()

    @property
    def keys(self) -> ReadingKeys:
        """The commands, by subject."""
        return self.tools.keys

    def open_article(self, article_id: ArticleId, pane: int | None = None, new_pane: bool = False) -> None:
        """Show an article in the active pane, in the pane ``pane``, or in a new one while there are fewer than four."""
        self.parts.keeper.open(article_id, pane=pane, new_pane=new_pane)

    def open_articles(self) -> list[ArticleId]:
        """Identities of the open articles, from left to right."""
        return self.parts.keeper.articles()

    def go_to(self, place: Destination) -> None:
        """Go to a place: see :class:`~desktop.reading.navigation.travel.Travel`."""
        self.tools.travel.go_to(place)

    def escape(self) -> bool:
        """Leave link mode, else deselect the link, the text or the claim. Returns whether there was anything to do."""
        mode = self.tools.mode
        if mode.on:
            mode.stop()
            return True
        return self.parts.selection.deselect()

    def show_suggestions(self, visible: bool) -> None:
        """Show all suggested links, or only the one under review."""
        self.tools.suggested.show(visible)

    def regions(self) -> Sequence[QWidget]:
        """The regions for F6: the panes from left to right, then the gutters with links."""
        row = self.parts.row
        if not row.panes:
            return [self._hint]
        return [*(pane.content for pane in row.shown), *(g for g in row.gutters if g.scene.in_order())]

    def state(self) -> dict[str, Any]:
        """The state of the panes, for the next start."""
        return area_state.capture(self.parts.keeper, self.tools.follow.released)

    def restore(self, state: dict[str, Any]) -> None:
        """Restore the panes. Needs an open project."""
        snapshot = self._workspace.snapshot
        if snapshot is None:
            return
        self.parts.keeper.close_all()
        articles = snapshot.articles
        released = area_state.restore(state, self.parts.keeper, lambda article: article in articles)
        if released:
            self.tools.follow.set_released(released)

    @property
    def panes(self) -> list[Pane]:
        """The panes from left to right, folded ones included."""
        return self.parts.row.panes

    @property
    def active_pane(self) -> Pane | None:
        """The pane on which keys act."""
        return self.parts.row.active

    @property
    def gutters(self) -> list[Gutter]:
        """The gutters between the visible panes."""
        return self.parts.row.gutters

    # The project

    def _on_opened(self) -> None:
        if self._tools is not None:
            self._tools.on_opened()
        self.parts.keeper.reload()
        self._refresh_hint()

    def _on_closed(self) -> None:
        self.parts.keeper.close_all()
        if self._tools is not None:
            self._tools.on_closed()
        self._refresh_hint()

    def _on_changed(self, changes: ChangeSet) -> None:
        parts = self.parts
        parts.keeper.on_changed(changes)
        parts.selection.drop_deleted()
        parts.selection.take_over(changes)
        if self._tools is not None:
            self._tools.on_changed(changes)
        self._refresh_hint()

    def _refresh_hint(self) -> None:
        snapshot = self._workspace.snapshot
        self._hint.set_has_articles(bool(snapshot and snapshot.articles))

    # Panes

    def _on_pane_created(self, pane: Pane) -> None:
        pane.view.zoom_requested.connect(self.zoom_requested)
        pane.properties_requested.connect(self.properties_requested)
        pane.new_version_requested.connect(self.new_version_requested)
        pane.versions_requested.connect(self.versions_requested)

    def _on_pane_shown(self, pane: Pane) -> None:
        parts = self.parts
        parts.hits.mark(pane)
        parts.selection_marks.show_all()
        if pane is parts.row.active:
            parts.selection.update_current()

    def _on_open_changed(self, articles: list[ArticleId]) -> None:
        self._pages.setCurrentWidget(self.parts.row if articles else self._hint)
        self.panes_changed.emit(articles)

    # Events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.escape():
            return
        if self.tools.unmet.press(event):
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.tools.drop.enter(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self.tools.drop.move(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.tools.drop.leave()

    def dropEvent(self, event: QDropEvent) -> None:
        self.tools.drop.take(event)
