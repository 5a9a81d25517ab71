"""The targets of the tour's steps. They are looked up each time, because panes scroll, docks fold, and a change of
language replaces the workbench."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtWidgets import QListView, QWidget

from corpus.identities import ArticleId
from corpus.model import Link, Span
from desktop.current import Current
from desktop.project.workspace import Workspace
from desktop.reading.links.scene import BADGE_RADIUS_SELECTED, Curve
from desktop.reading.panes.pane import Pane
from desktop.window.welcome.first_view import first_articles
from desktop.window.workbench.keeper import WorkbenchKeeper
from desktop.window.workbench.workbench import Workbench

CARDS = "suggestionCards"
"""Object name of the list of suggested links."""


@dataclass(frozen=True, slots=True)
class Sight:
    """A target. Rectangles are in pixels of the window."""

    rect: QRect | None = None
    """None if it is not visible."""
    keep_clear: tuple[QRect, ...] = ()
    """Other areas that must stay visible."""
    watched: tuple[QWidget, ...] = ()
    """Widgets that are painted or moved when the rectangle may have changed."""


def example_link(workspace: Workspace) -> Link | None:
    """A link that shows a new user the purpose of the program: the first articles give different figures for the same
    quantity."""
    snapshot = workspace.snapshot
    if snapshot is None:
        return None
    articles = first_articles(snapshot)
    links = snapshot.links_between(articles[0].id, articles[1].id) if len(articles) > 1 else ()
    differing = [link for link in (*links, *snapshot.links.values()) if link.relation == "differs_in_figure"]
    return differing[0] if differing else None


class Sights:
    """Finds the targets in the window."""

    def __init__(
        self, window: QWidget, workspace: Workspace, current: Current, keeper: WorkbenchKeeper
    ) -> None:
        self._window, self._workspace = window, workspace
        self._current, self._keeper = current, keeper

    def row(self) -> tuple[QRect, ...]:
        """The row of the comparison below the texts, which no step covers; empty while it is not shown."""
        bench = self._reading_bench()
        row = bench.views.row if bench is not None else None
        return (self._in_window(row),) if row is not None else ()

    def difference(self) -> Sight:
        """The badge of the link that is shown first; its two ends and the inspector are kept clear."""
        link, bench = example_link(self._workspace), self._reading_bench()
        if link is None or bench is None:
            return Sight()
        clear = [*self._rects_of_claim(link.source), *self._rects_of_claim(link.target)]
        if bench.docks.shown("right") and bench.filled:
            clear.append(self._in_window(bench.inspector))
        for gutter in bench.views.reading.gutters:
            curves = [mark for mark in gutter.scene.marks_of(link.id) if isinstance(mark, Curve)]
            if gutter.isVisible() and curves:
                spot = curves[0].badge or curves[0].at(0.5)
                rect = _around(spot).translated(gutter.mapTo(self._window, QPoint()))
                return Sight(rect, tuple(clear), (gutter,))
        return Sight(None, tuple(clear), tuple(bench.views.reading.gutters))

    def statement(self) -> Sight:
        """The selected text; without a selection, the selected claim."""
        selection = self._current.selection
        if selection is None:
            return self.claim()
        return self._of_text(self._rects(selection.article, selection.span))

    def claim(self) -> Sight:
        """The selected claim."""
        claim = self._current.claim
        return self._of_text(self._rects_of_claim(claim) if claim is not None else [])

    def suggestion(self) -> Sight:
        """The selected suggested link, or the list in which one will be shown."""
        bench = self._bench()
        if bench is None or not bench.filled:
            return Sight()
        cards = bench.inspector.findChild(QListView, CARDS)
        if not isinstance(cards, QListView) or not cards.isVisible():
            return Sight(watched=(bench.inspector,))
        area = cards.viewport()
        rect = cards.visualRect(cards.currentIndex()).intersected(area.rect())
        if rect.isEmpty():
            return Sight(self._in_window(area), watched=(area,))
        return Sight(rect.translated(area.mapTo(self._window, QPoint())), watched=(area,))

    def importing(self) -> Sight:
        """The button for importing articles."""
        bench = self._bench()
        button = (
            bench.library.findChild(QWidget, "addArticles") if bench is not None and bench.filled else None
        )
        if button is None or not button.isVisible():
            return Sight(watched=(bench.views,) if bench is not None else ())
        return Sight(self._in_window(button), watched=(button,))

    # Finding

    def _bench(self) -> Workbench | None:
        bench = self._keeper.workbench
        return bench if bench is not None and bench.isVisible() else None

    def _reading_bench(self) -> Workbench | None:
        bench = self._bench()
        return bench if bench is not None and bench.views.name == "read" else None

    def _panes(self) -> list[Pane]:
        bench = self._reading_bench()
        return list(bench.views.reading.parts.row.shown) if bench is not None else []

    def _of_text(self, rects: list[QRect]) -> Sight:
        watched = tuple(pane.view.viewport() for pane in self._panes())
        return Sight(_union(rects), tuple(rects), watched)

    def _rects_of_claim(self, claim_id: str) -> list[QRect]:
        snapshot = self._workspace.snapshot
        claim = snapshot.claims.get(claim_id) if snapshot is not None else None
        return self._rects(claim.article, claim.span) if claim is not None else []

    def _rects(self, article: ArticleId, span: Span) -> list[QRect]:
        """The visible lines of a span."""
        for pane in self._panes():
            geometry = pane.view.span_geometry(span) if pane.article_id == article else None
            if geometry is not None:
                area = pane.view.viewport()
                viewport = QRectF(area.rect())
                visible = [rect.intersected(viewport).toAlignedRect() for rect in geometry.rects]
                offset = area.mapTo(self._window, QPoint())
                return [rect.translated(offset) for rect in visible if not rect.isEmpty()]
        return []

    def _in_window(self, widget: QWidget) -> QRect:
        return QRect(widget.mapTo(self._window, QPoint()), widget.size())


def _around(spot: tuple[float, float]) -> QRect:
    radius = BADGE_RADIUS_SELECTED
    return QRectF(spot[0] - radius, spot[1] - radius, 2 * radius, 2 * radius).toAlignedRect()


def _union(rects: Iterable[QRect]) -> QRect | None:
    whole = QRect()
    for rect in rects:
        whole = whole.united(rect)
    return None if whole.isEmpty() else whole
