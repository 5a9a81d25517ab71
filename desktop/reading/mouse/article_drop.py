"""Dropping an article from the library, or a pane by its head: on a pane it opens or swaps, on an edge it creates a
pane or moves one."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QRect
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent

from corpus.identities import ArticleId
from desktop.reading.panes.overlay import Overlay, OverlayDrawing
from desktop.reading.panes.pane_keeper import PaneKeeper
from desktop.reading.panes.pane_row import MOST_PANES
from desktop.widgets.mime_types import ARTICLE_MIME

translate = QCoreApplication.translate

EDGE = 0.22
"""The part of a pane's width on either side that counts as its edge. Chosen."""
PART = "drop"
"""Its name in the overlay."""


@dataclass(frozen=True, slots=True)
class Landing:
    """The target of a dragged article."""

    zone: QRect
    pane: int
    """The pane that it replaces, or before which a new one is inserted."""
    new: bool
    swap: bool = False
    between: bool = False
    """Whether an open pane is moved before ``pane``, keeping the order of the others."""


class ArticleDrop:
    """Handles the drag and drop events of the area: determines the target for a position, shows it, and carries out the
    drop."""

    def __init__(self, keeper: PaneKeeper, overlay: Overlay) -> None:
        self._row = keeper.row
        self._keeper = keeper
        self._overlay = overlay

    def enter(self, event: QDragEnterEvent) -> None:
        """Accept a dragged article."""
        if dragged_article(event.mimeData()) is not None:
            event.acceptProposedAction()

    def move(self, event: QDragMoveEvent) -> None:
        """Outline the target at the mouse."""
        article = dragged_article(event.mimeData())
        if article is not None:
            self._show(self._landing(article, event.position().toPoint()))
            event.acceptProposedAction()

    def leave(self) -> None:
        """Remove the outline."""
        self._show(None)

    def take(self, event: QDropEvent) -> None:
        """Carry out what was outlined."""
        article = dragged_article(event.mimeData())
        if article is not None:
            self._drop(article, self._landing(article, event.position().toPoint()))
            event.acceptProposedAction()

    def _landing(self, article: ArticleId, place: QPoint) -> Landing | None:
        """The target for ``article`` at ``place`` (in the coordinates of the row); None if there is none."""
        panes, visible = self._row.panes, self._row.shown
        if not visible:
            return Landing(self._row.rect(), 0, True)
        dragged_pane = self._keeper.pane_of(article)
        pane = min(visible, key=lambda pane: abs(pane.geometry().center().x() - place.x()))
        number, box = panes.index(pane), pane.geometry()
        width = round(box.width() * EDGE)
        if dragged_pane is not None:
            if dragged_pane is pane:
                return None
            return self._landing_of_pane(panes.index(dragged_pane), number, box, place)
        if len(panes) < MOST_PANES and place.x() < box.left() + width:
            return Landing(QRect(box.left(), box.top(), width, box.height()), number, True)
        if len(panes) < MOST_PANES and place.x() > box.right() - width:
            return Landing(QRect(box.right() - width, box.top(), width, box.height()), number + 1, True)
        return Landing(box, number, False)

    def _landing_of_pane(self, dragged: int, number: int, box: QRect, place: QPoint) -> Landing:
        """The target of a pane that is dropped on another one: between two at an edge, else in its place."""
        width = round(box.width() * EDGE)
        before = QRect(box.left(), box.top(), width, box.height())
        after = QRect(box.right() - width, box.top(), width, box.height())
        # If it is next to that edge already, it need not move.
        if before.contains(place) and dragged != number - 1:
            return Landing(before, number, False, between=True)
        if after.contains(place) and dragged != number + 1:
            return Landing(after, number + 1, False, between=True)
        return Landing(box, number, False, swap=True)

    def _show(self, landing: Landing | None) -> None:
        """Outline the target, with a text."""
        if landing is None:
            self._overlay.put(PART, OverlayDrawing())
            return
        if landing.between:
            words = translate("ArticleDrop", "Move the pane here")
        elif landing.swap:
            words = translate("ArticleDrop", "Swap the panes")
        else:
            words = (
                translate("ArticleDrop", "Open in a new pane")
                if landing.new
                else translate("ArticleDrop", "Open here")
            )
        zone = QRect(self._row.mapTo(self._overlay.area, landing.zone.topLeft()), landing.zone.size())
        self._overlay.put(PART, OverlayDrawing(zones=((zone, words),)))

    def _drop(self, article: ArticleId, landing: Landing | None) -> None:
        self._show(None)
        if landing is None:
            return
        dragged_pane = self._keeper.pane_of(article)
        if landing.between and dragged_pane is not None:
            self._row.put(self._row.panes.index(dragged_pane), landing.pane)
        elif landing.swap and dragged_pane is not None:
            self._row.swap(self._row.panes.index(dragged_pane), landing.pane)
        elif landing.new:
            self._keeper.open(article, new_pane=True, index=landing.pane)
        else:
            self._keeper.open(article, pane=landing.pane)


def dragged_article(data: QMimeData) -> ArticleId | None:
    """The identity of the dragged article, of several the first; None if the data is something else."""
    dragged = bytes(data.data(ARTICLE_MIME).data()).decode("utf-8", "replace").split()
    return ArticleId(dragged[0]) if dragged else None
