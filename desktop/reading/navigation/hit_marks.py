"""Marks the hits of the current query in every pane and ruler, and moves from hit to hit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.current import Current, Destination

if TYPE_CHECKING:
    from corpus.hit import Hit
    from corpus.identities import ArticleId
    from corpus.model import Span
    from corpus.search_answer import SearchAnswer
    from desktop.derived.search.text_search import TextSearch
    from desktop.project.requests import Request
    from desktop.project.workspace import Workspace
    from desktop.reading.panes.pane import Pane
    from desktop.reading.panes.pane_row import PaneRow

PAUSE = 120
"""Milliseconds of typing pause before the store is queried. Chosen: not noticeable."""


class HitMarks(QObject):
    """Requests the hits of the current query after a typing pause, and marks them in every pane."""

    message = Signal(str)
    """Which hit was visited, or that there is none, for the status line."""

    def __init__(self, row: PaneRow, workspace: Workspace, current: Current, parent: QObject) -> None:
        super().__init__(parent)
        self._row = row
        self._workspace = workspace
        self._current = current
        self._hits: dict[ArticleId, list[Span]] = {}
        self._at: tuple[ArticleId, Span] | None = None
        """The hit visited last."""
        self._search: TextSearch | None = None
        self._request: Request[SearchAnswer] | None = None
        self._step_when_found = 0
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.search)
        current.query_changed.connect(self._on_query_changed)
        current.jump.connect(self._on_jump)

    def follow(self, search: TextSearch) -> None:
        """Mark the hits of a search with its options; without one, nothing is marked."""
        self._search = search
        search.changed.connect(self._on_options_changed)

    def hits_of(self, article: ArticleId | None) -> list[Span]:
        """Hits in an article's text, in code points, in order."""
        return self._hits.get(article, []) if article is not None else []

    def mark(self, pane: Pane) -> None:
        """Show the hits of one pane's article."""
        current = self._at[1] if self._at is not None and self._at[0] == pane.article_id else None
        pane.view.emphasis.set_hits(self.hits_of(pane.article_id), current)

    def search(self) -> None:
        """Query the store now."""
        self._pause.stop()
        if self._request is not None:
            self._request.cancel()
            self._request = None
        if self._search is None or not self._current.query.strip() or self._workspace.snapshot is None:
            self._show([])
            return
        from desktop.derived.search.text_search import MOST

        self._request = self._search.ask(limit=MOST, fields=("text",))
        self._request.otherwise(lambda error: self._show([]), owner=self)
        self._request.then(lambda answer: self._show(answer.hits), owner=self)

    def step(self, step: int) -> None:
        """Go to the next (1) or previous (-1) hit: in the active article, then in the others, cyclically."""
        if self._pause.isActive():
            self._step_when_found = step
            self.search()
            return
        places = self._places()
        if not places:
            if self._current.query:
                self.message.emit(self.tr("“{query}” was not found").format(query=self._current.query))
            return
        place = self._next(places, step)
        self._current.go_to(Destination(article=place[0], span=place[1], aside=True))
        number = places.index(place) + 1
        self.message.emit(self.tr("Hit {number} of {count}").format(number=number, count=len(places)))

    def _places(self) -> list[tuple[ArticleId, Span]]:
        """All hits: the open articles in the order of their panes, then the others."""
        snapshot = self._workspace.snapshot
        open_articles = [pane.article_id for pane in self._row.panes if pane.article_id]
        others = [article.id for article in snapshot.articles_in_order()] if snapshot else []
        order = dict.fromkeys([*open_articles, *others])
        return [(article, span) for article in order for span in self.hits_of(article)]

    def _next(self, places: list[tuple[ArticleId, Span]], step: int) -> tuple[ArticleId, Span]:
        if self._at in places:
            return places[(places.index(self._at) + step) % len(places)]
        pane = self._row.active
        if pane is not None and self.hits_of(pane.article_id):
            caret = pane.view.caret_offset()
            in_article = [place for place in places if place[0] == pane.article_id]
            after = [place for place in in_article if place[1].start >= caret]
            before = [place for place in in_article if place[1].start < caret]
            return (after or in_article)[0] if step > 0 else (before or in_article)[-1]
        return places[0 if step > 0 else -1]

    def _show(self, hits: Sequence[Hit]) -> None:
        self._request = None
        by_article: dict[ArticleId, list[Span]] = {}
        for hit in hits:
            if hit.article is not None and hit.field == "text":
                by_article.setdefault(hit.article, []).append(hit.span)
        self._hits = {article: sorted(spans) for article, spans in by_article.items()}
        if self._at is not None and self._at[1] not in self.hits_of(self._at[0]):
            self._at = None
        for pane in self._row.panes:
            self.mark(pane)
        if self._step_when_found:
            step, self._step_when_found = self._step_when_found, 0
            self.step(step)

    def _on_jump(self, place: Destination) -> None:
        """Note that a hit was visited, as from the list of hits: the next step continues from there."""
        if place.claim is None and place.article is not None and place.span in self.hits_of(place.article):
            self._at = (place.article, place.span)
            for pane in self._row.panes:
                self.mark(pane)

    def _on_options_changed(self) -> None:
        if self._current.query:
            self._on_query_changed(self._current.query)

    def _on_query_changed(self, query: str) -> None:
        self._at = None
        if query:
            from desktop.derived.search.text_search import PATTERN_PAUSE

            pattern = self._search is not None and self._search.pattern
            self._pause.start(PATTERN_PAUSE if pattern else PAUSE)
        else:
            self.search()
