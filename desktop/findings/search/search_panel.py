"""The search panel: the hits of the current query in all texts, notes and tags, updated while typing; found sentences
can be tagged together."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from corpus.changes import ChangeSet
from corpus.hit import Hit
from corpus.model import Article, Claim, Link, Tag
from corpus.narrowing import Narrowing
from corpus.search_answer import PatternFault, SearchAnswer
from desktop.current import Current, Destination
from desktop.derived.search.hub_search import HubSearch
from desktop.derived.search.text_search import MOST, PATTERN_PAUSE, TextSearch
from desktop.findings.search.hit_acts import HitActs
from desktop.findings.search.hit_bar import HitBar
from desktop.findings.search.hit_delegate import HitDelegate
from desktop.findings.search.hit_view import HitView
from desktop.findings.search.hits import FoundHit, HitList, MoreHits
from desktop.findings.search.hub_hits import HubHits
from desktop.findings.search.narrowing_bar import NarrowingBar
from desktop.findings.search.saved_searches import SavedSearches
from desktop.look.plain_text import Label, set_tip
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.project.attempt import Task
from desktop.project.requests import Request
from desktop.project.workspace import Workspace
from desktop.widgets.panels import EmptyNote, IconButton, PanelHeading, Surface

PORTION = 200
"""Hits requested at a time. Chosen: several screens of the list."""
PAUSE = 40
"""Milliseconds after the last key before a search starts. Chosen: not noticeable."""


class SearchPanel(Surface):
    """Follows ``current.query``. Its text field belongs to the window."""

    tag_requested = Signal(str)
    """A found tag was opened."""
    grouping_requested = Signal(object, bool)
    """As :attr:`HitActs.grouping_requested`."""
    given_up = Signal()
    """Escape was pressed in the saved searches while there is no query."""

    def __init__(
        self,
        workspace: Workspace,
        search: TextSearch,
        current: Current,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent=parent)
        self.setObjectName("searchPanel")
        self._workspace, self._searched, self._current = workspace, search, current
        self._request: Request[SearchAnswer] | None = None
        self._limit = PORTION
        self._hub: HubHits | None = None
        self._hits: tuple[Hit, ...] = ()
        self._awaited: Destination | None = None
        """A hit that was visited before it was listed."""
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
        self._pattern = QToolButton()
        self._filters = IconButton(self._theme, "filter", self.tr("Filter the hits"))
        self._add_switch(self._pattern, "patternSwitch", self.tr("Regular expression"))
        self._add_switch(self._filters, "filterSwitch", self.tr("Filter the hits"))
        self._pattern.setText(".*")
        self._pattern.setAutoRaise(True)
        self.narrowing = NarrowingBar(self._workspace, self._searched, self._theme, self)
        self.narrowing.hide()
        self._list = HitView(self._model, HitDelegate(self._theme, self))
        self.bar = HitBar(self._theme, self)
        self._acts = HitActs(self._workspace, self._theme, self._list, self.bar, self.chosen)
        self._acts.grouping_requested.connect(self.grouping_requested)
        self._list.acted = self._acts.press
        self._list.setAccessibleName(self.tr("Search results"))
        self._empty = EmptyNote(self._theme)
        self._status = Label()
        self._status.setObjectName("searchStatus")
        self._status.setContentsMargins(Space.L, 0, Space.L, Space.S)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.saved = SavedSearches(self._workspace, self._searched, self._current, self._theme, self)
        widgets = (self.saved, self._heading, self.narrowing, self._status, self._list, self._empty, self.bar)
        for widget in widgets:
            column.addWidget(widget)
        column.setStretchFactor(self._list, 1)
        column.setStretchFactor(self._empty, 1)
        self.setFocusProxy(self._list)
        self._restyle()

    def _add_switch(self, button: QToolButton, name: str, words: str) -> None:
        button.setObjectName(name)
        button.setCheckable(True)
        button.setAccessibleName(words)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        set_tip(button, words)
        self._heading.add_button(button)

    def _connect(self) -> None:
        self._pattern.toggled.connect(lambda on: self._searched.set_options(pattern=on))
        self._filters.toggled.connect(self._on_filters_toggled)
        self.narrowing.field.left.connect(self._on_within_left)
        self.bar.wanted.connect(lambda action: self._model.untick() if action == "leave" else None)
        self._model.ticked.connect(self._show_ticks)
        self._searched.changed.connect(self._on_options_changed)
        self._list.copied.connect(lambda: self._acts.do("copy"))
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
        side = self._theme.size("button")
        self._pattern.setFixedSize(side, side)
        self._status.set_style(self._theme.font("small"), self._theme.colour("text3"))
        self._list.doItemsLayout()

    # Searching

    def _on_query_changed(self, query: str) -> None:
        self._limit = PORTION
        self._awaited = None
        self._model.untick()
        self._timer.start(PATTERN_PAUSE if self._searched.pattern else PAUSE)

    def _on_options_changed(self) -> None:
        self._pattern.setChecked(self._searched.pattern)
        self._filters.setChecked(self._filters.isChecked() or self._searched.narrowing.asks)
        self._on_query_changed(self._current.query)

    def _on_filters_toggled(self, visible: bool) -> None:
        """Show or hide the filters. Hidden filters do not apply, so hiding clears them."""
        self.narrowing.setVisible(visible)
        if visible:
            self.narrowing.field.setFocus()
        else:
            self._searched.set_options(narrowing=Narrowing())

    def _on_within_left(self, done: bool) -> None:
        if not done:
            self.narrowing.field.clear()
        self.focus_results()

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
        if not self._current.query.strip() or self._workspace.snapshot is None:
            self._show(SearchAnswer())
            return
        self._request = self._searched.ask(limit=self._limit)
        # A repeated search is answered from the cache.
        self._request.otherwise(self._on_failed, owner=self).then(self._show, owner=self)

    def _on_failed(self, error: Exception) -> None:
        self._show(SearchAnswer())
        self._workspace.report(error, Task.QUERY)

    def _show(self, answer: SearchAnswer) -> None:
        self._request = None
        hits, more = answer.hits, answer.more
        snapshot = self._workspace.snapshot
        row = self._list.currentIndex().row()
        current = self._model.item_at(row) if hits[: len(self._hits)] == self._hits else None
        self._hits = hits
        if snapshot is not None:
            self._model.show_hits(hits, snapshot, more=more)
        if self._model.rowCount():
            again = row if current is not None else self._model.next_row(-1, 1)
            awaited, self._awaited = self._awaited, None
            if awaited is not None and awaited.article is not None and awaited.span is not None:
                again = max(self._model.row_of(awaited.article, awaited.span), again)
            self._list.setCurrentIndex(self._model.index(again))
        self._show_summary(answer)

    def _show_summary(self, answer: SearchAnswer) -> None:
        if self._hub is not None:
            self._hub.refresh()
        query = self._current.query.strip()
        count = len(self._hits)
        self._list.setVisible(bool(count))
        self._status.setVisible(bool(count))
        self.narrowing.setVisible(self._filters.isChecked())
        self._empty.setVisible(not count)
        self._heading.set_count(count)
        articles = len({hit.article for hit in self._hits if hit.article is not None})
        if answer.fault is PatternFault.SLOW:
            self._status.setText(self.fault_words(answer))
        elif answer.more:
            self._status.setText(self.tr("The first %Ln hit(s)", "", count))
        else:
            hits = self.tr("%Ln hit(s)", "", count)
            places = self.tr("%Ln article(s)", "", articles)
            self._status.setText(self.tr("{hits} in {places}").format(hits=hits, places=places))
        if query and answer.fault is not None:
            self._empty.setText(self.fault_words(answer))
        elif query and self._searched.narrowing.asks:
            self._empty.setText(self.tr("“{query}” was not found with these filters.").format(query=query))
        elif query:
            words = self.tr("“{query}” was not found. Simplified and Traditional were both searched.")
            self._empty.setText(words.format(query=query))
        else:
            self._empty.setText(self.tr("Type to search all texts, notes and tags in either script."))

    def follow_hub(self, search: HubSearch) -> None:
        """Show how many articles are omitted because their text is only on the hub, and offer to search them there."""
        self._hub = HubHits(search, self._current, self._theme, self)
        self._column.insertWidget(self._column.indexOf(self.bar), self._hub)

    def fault_words(self, answer: SearchAnswer) -> str:
        """Why an expression finds nothing, or not everything."""
        words = {
            PatternFault.UNFINISHED: self.tr("An opening bracket has no closing one."),
            PatternFault.UNOPENED: self.tr("A closing bracket has no opening one."),
            PatternFault.NOTHING_TO_REPEAT: self.tr("There is nothing to repeat before the repetition sign."),
            PatternFault.RANGE: self.tr("A range ends before it begins."),
            PatternFault.LOOK_BEHIND: self.tr("A look-behind must have a fixed length."),
            PatternFault.TOO_LONG: self.tr("The expression is too long."),
            PatternFault.SLOW: self.tr(
                "The search was stopped: this expression takes too long, usually because of nested "
                "repetitions."
            ),
        }.get(answer.fault or PatternFault.OTHER, self.tr("This is not a valid regular expression."))
        if answer.place is None:
            return words
        return f"{words} " + self.tr("At character {place}.").format(place=answer.place + 1)

    # Ticks

    def chosen(self) -> list[Hit]:
        """The ticked hits or, if there are none, the current one."""
        if self._model.ticks:
            return self._model.ticks
        item = self._model.item_at(self._list.currentIndex().row())
        return [item.hit] if isinstance(item, FoundHit) and item.hit.field == "text" else []

    def _show_ticks(self) -> None:
        snapshot = self._workspace.snapshot
        self.bar.show_message("")
        if snapshot is not None:
            self.bar.show_hits(snapshot, self._model.ticks, writable=not self._workspace.read_only)
        self.bar.setVisible(bool(self._model.ticks))

    # Going to hits

    def focus_results(self) -> None:
        """Put the focus in the list, as when Down is pressed in the search field."""
        self._list.setFocus()

    def focus_saved(self) -> None:
        """Put the focus in the list of saved searches."""
        self.saved.list.setFocus()
        if self.saved.list.currentRow() < 0:
            self.saved.list.setCurrentRow(0)

    def _on_jump(self, place: Destination) -> None:
        """Keep the list at the hit that F3 goes to, listing as many hits as necessary."""
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
        elif isinstance(item, FoundHit):
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
