"""What the current query finds in all texts, notes and tags, as one types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QVBoxLayout, QWidget

from corpus.changes import ChangeSet
from corpus.hit import Hit
from corpus.model import Article, Claim, Link, Tag
from desktop.current import Current, Destination
from desktop.findings.search.hits import Found, HitDelegate, HitList, MoreHits
from desktop.findings.search.saved_searches import SavedSearches
from desktop.look.plain_text import Label
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.project.requests import Request
from desktop.project.workspace import Workspace
from desktop.widgets.panels import EmptyNote, PanelHeading, Surface

if TYPE_CHECKING:
    from db.indexes.search import SearchResult

PORTION = 200
"""Hits asked for at a time."""
MOST = 20_000
"""Hits asked for when the reader goes on to one that is not listed yet; the panes mark no more."""
PAUSE = 40
"""Milliseconds after the last key before a search begins."""


class SearchPanel(Surface):
    """Follows ``current.query``. The field in which it is typed belongs to the window."""

    tag_requested = Signal(str)
    """A tag was found and is wanted."""
    given_up = Signal()
    """Escape was pressed in the saved searches while nothing is searched."""

    def __init__(
        self, workspace: Workspace, current: Current, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent=parent)
        self.setObjectName("searchPanel")
        self._workspace, self._current, self._theme = workspace, current, theme
        self._request: Request[SearchResult] | None = None
        self._limit = PORTION
        self._hits: tuple[Hit, ...] = ()
        self._awaited: Destination | None = None
        """A hit that was gone to before it was listed."""
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._search)
        self._model = HitList(self._words())
        self._build()
        self._connect()
        self._on_query_changed(current.query)

    def _words(self) -> dict[str, str]:
        return {
            "text": "",
            "title": self.tr("Title"),
            "note": self.tr("Note"),
            "name": self.tr("Tag"),
            "definition": self.tr("Definition"),
            "tags": self.tr("Tags"),
            "more": self.tr("Show more"),
        }

    def _build(self) -> None:
        self._heading = PanelHeading(self._theme, self.tr("Search"))
        self._list = _HitView(self._model, HitDelegate(self._theme, self))
        self._list.setAccessibleName(self.tr("Search results"))
        self._empty = EmptyNote(self._theme)
        self._status = Label()
        self._status.setObjectName("searchStatus")
        self._status.setContentsMargins(Space.L, 0, Space.L, Space.S)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.saved = SavedSearches(self._workspace, self._current, self._theme, self)
        for widget in (self.saved, self._heading, self._status, self._list, self._empty):
            column.addWidget(widget)
        column.setStretchFactor(self._list, 1)
        column.setStretchFactor(self._empty, 1)
        self.setFocusProxy(self._list)
        self._restyle()

    def _connect(self) -> None:
        self._current.query_changed.connect(self._on_query_changed)
        self._current.jump.connect(self._on_jump)
        self._workspace.opened.connect(self._restart)
        self._workspace.closed.connect(self._restart)
        self._workspace.changed.connect(self._on_changed)
        self._list.taken.connect(lambda index: self._take(index.row()))
        self._list.previewed.connect(lambda index: self._take(index.row(), preview=True))
        self.saved.list.left.connect(lambda: None if self._current.query else self.given_up.emit())
        self._theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self._status.setFont(self._theme.font("small"))
        colours = self._status.palette()
        colours.setColor(self._status.foregroundRole(), self._theme.colour("text3"))
        self._status.setPalette(colours)
        self._list.doItemsLayout()

    # Asking

    def _on_query_changed(self, query: str) -> None:
        self._limit = PORTION
        self._awaited = None
        self._timer.start()

    def _restart(self) -> None:
        self._hits = ()
        self._model.clear()
        self._on_query_changed(self._current.query)

    def _on_changed(self, changes: ChangeSet) -> None:
        if self._current.query and changes.touches(Article, Claim, Link, Tag):
            self._timer.start()

    def _search(self) -> None:
        if self._request is not None:
            self._request.cancel()
            self._request = None
        query, limit = self._current.query.strip(), self._limit
        if not query or self._workspace.snapshot is None:
            self._show((), more=False)
            return
        self._request = self._workspace.ask(lambda store: store.search(query, limit=limit)).then(
            lambda result: self._show(result.hits, more=result.more), owner=self
        )

    def _show(self, hits: tuple[Hit, ...], *, more: bool) -> None:
        self._request = None
        snapshot = self._workspace.snapshot
        row = self._list.currentIndex().row()
        kept = self._model.item_at(row) if hits[: len(self._hits)] == self._hits else None
        self._hits = hits
        if snapshot is not None:
            self._model.show_hits(hits, snapshot, more=more)
        if self._model.rowCount():
            again = row if kept is not None else self._model.next_row(-1, 1)
            awaited, self._awaited = self._awaited, None
            if awaited is not None and awaited.article is not None and awaited.span is not None:
                again = max(self._model.row_of(awaited.article, awaited.span), again)
            self._list.setCurrentIndex(self._model.index(again))
        self._tell(more=more)

    def _tell(self, *, more: bool) -> None:
        query = self._current.query.strip()
        count = len(self._hits)
        self._list.setVisible(bool(count))
        self._status.setVisible(bool(count))
        self._empty.setVisible(not count)
        self._heading.set_count(count)
        articles = len({hit.article for hit in self._hits if hit.article is not None})
        if more:
            self._status.setText(self.tr("The first %Ln hit(s)", "", count))
        else:
            hits = self.tr("%Ln hit(s)", "", count)
            places = self.tr("%Ln article(s)", "", articles)
            self._status.setText(self.tr("{hits} in {places}").format(hits=hits, places=places))
        if query:
            words = self.tr("“{query}” was not found. Simplified and Traditional were both searched.")
            self._empty.setText(words.format(query=query))
        else:
            self._empty.setText(self.tr("Type to search all texts, notes and tags in either script."))

    # Going to hits

    def focus_results(self) -> None:
        """Put the keyboard into the list, as when Down is pressed in the search field."""
        self._list.setFocus()

    def focus_saved(self) -> None:
        """Put the keyboard into the list of saved searches."""
        self.saved.list.setFocus()
        if self.saved.list.currentRow() < 0:
            self.saved.list.setCurrentRow(0)

    def _on_jump(self, place: Destination) -> None:
        """Keep the list at the hit that the reader goes to with F3, and list as many as that takes."""
        if place.claim is not None or place.article is None or place.span is None:
            return
        row = self._model.row_of(place.article, place.span)
        if row >= 0:
            self._list.setCurrentIndex(self._model.index(row))
        elif not self._model.complete and len(place.span) == len(self._current.query.strip()):
            self._awaited = place
            self._limit = MOST
            self._search()

    def _take(self, row: int, *, preview: bool = False) -> None:
        item = self._model.item_at(row)
        if isinstance(item, MoreHits):
            self._limit += PORTION
            self._search()
        elif isinstance(item, Found):
            self._go_to(item.hit, preview=preview)

    def _go_to(self, hit: Hit, *, preview: bool) -> None:
        snapshot = self._workspace.snapshot
        if snapshot is None:
            return
        claim = snapshot.claims.get(hit.owner)
        link = snapshot.links.get(hit.owner)
        if link is not None:
            claim = snapshot.claims.get(link.source)
        if hit.owner in snapshot.tags:
            self.tag_requested.emit(hit.owner)
        elif claim is not None:
            link_id = link.id if link is not None else None
            place = Destination(claim.article, claim.span, claim.id, link_id, aside=True, preview=preview)
            self._current.go_to(place)
        elif hit.article is not None:
            span = hit.span if hit.field == "text" else None
            self._current.go_to(Destination(article=hit.article, span=span, aside=True, preview=preview))


class _HitView(QListView):
    """Enter or a click goes to a hit, Space shows it without leaving the list; headings are stepped over."""

    taken = Signal(QModelIndex)
    previewed = Signal(QModelIndex)

    def __init__(self, model: HitList, delegate: HitDelegate) -> None:
        super().__init__()
        self.setObjectName("searchResults")
        self._hits = model
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(self.previewed)
        self.doubleClicked.connect(self.taken)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys: dict[int, Any] = {
            Qt.Key.Key_Return: self.taken,
            Qt.Key.Key_Enter: self.taken,
            Qt.Key.Key_Space: self.previewed,
        }
        steps: dict[int, int] = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in keys and self.currentIndex().isValid():
            keys[event.key()].emit(self.currentIndex())
        elif event.key() in steps:
            row = self._hits.next_row(self.currentIndex().row(), steps[event.key()])
            self.setCurrentIndex(self._hits.index(row))
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters belong to the commands of the window."""
