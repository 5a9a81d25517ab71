"""Goes to a place: opens articles, scrolls, highlights the place briefly and selects it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from corpus.identities import ArticleId
from corpus.model import Claim, Link, Span
from corpus.snapshot import Snapshot
from desktop.current import Current, Destination, TextSelection
from desktop.project.workspace import Workspace
from desktop.reading.following.follow_driver import FollowDriver
from desktop.reading.panes.pane import Pane
from desktop.reading.panes.pane_keeper import PaneKeeper
from desktop.reading.panes.pane_row import MOST_PANES

UNDERLINES = 10
"""Pixels below a line's band that belong to it; a link's port is there."""


class Travel:
    """Goes to places when :attr:`Current.jump <desktop.current.Current.jump>` is emitted."""

    def __init__(
        self, keeper: PaneKeeper, workspace: Workspace, current: Current, follow: FollowDriver
    ) -> None:
        self._keeper = keeper
        self._row = keeper.row
        self._workspace = workspace
        self._current = current
        self._follow = follow

    def go_to(self, place: Destination) -> None:
        """Go to a link, a claim, a span or an article, whichever the place specifies most exactly. Deleted rows are
        ignored."""
        snapshot = self._workspace.snapshot
        if snapshot is None:
            return
        link = snapshot.links.get(place.link or "")
        claim = snapshot.claims.get(place.claim or "")
        if link is not None:
            self._go_to_link(snapshot, link, claim, place)
        elif place.beside is not None and place.article is not None and place.span is not None:
            if {place.article, place.beside.article} <= snapshot.articles.keys():
                self._go_to_pair(snapshot, TextSelection(place.article, place.span), place.beside, place)
        elif claim is not None:
            self._go_to_text(place, claim.article, claim.span, claim)
        elif place.article is not None and place.article in snapshot.articles:
            self._go_to_text(place, place.article, place.span, None)

    def _go_to_text(
        self, place: Destination, article: ArticleId, span: Span | None, claim: Claim | None
    ) -> None:
        pane = self._keeper.open(article, new_pane=place.new_pane, aside=place.aside)
        self._take_keyboard(pane, place)

        def arrive() -> None:
            if span is not None:
                self._arrive(pane, span)
                if claim is None and not place.preview:
                    pane.view.place_caret(span.start)
            if claim is not None:
                self._current.set_claim(claim.id)

        self._keeper.when_ready(pane, arrive)

    def _go_to_link(self, snapshot: Snapshot, link: Link, claim: Claim | None, place: Destination) -> None:
        """Show both ends side by side. The focus moves to the end that the place specifies."""
        source, target = snapshot.claims.get(link.source), snapshot.claims.get(link.target)
        if source is None or target is None:
            return
        near = (
            claim
            if claim is not None and claim.id in (source.id, target.id)
            else self._near_end(source, target)
        )
        far = target if near is source or near.id == source.id else source
        near_pane, far_pane = self._open_both(near.article, far.article, place.new_pane)
        self._row.activate(near_pane)
        self._take_keyboard(near_pane, place)
        self._follow.hold()
        self._current.set_claim(near.id)
        self._current.set_link(link.id)
        for pane, end in ((near_pane, near), (far_pane, far)):
            self._keeper.when_ready(pane, partial(self._arrive, pane, end.span))

    def _go_to_pair(
        self, snapshot: Snapshot, near: TextSelection, far: TextSelection, place: Destination
    ) -> None:
        """Show two spans side by side. Unless it is a preview, the focus moves to the near one, and a claim of exactly
        that span is selected."""
        near_pane, far_pane = self._open_both(near.article, far.article, place.new_pane)
        self._row.activate(near_pane)
        self._take_keyboard(near_pane, place)
        self._follow.hold()
        for pane, end in ((near_pane, near), (far_pane, far)):
            self._keeper.when_ready(pane, partial(self._arrive, pane, end.span))
        if not place.preview:
            self._keeper.when_ready(near_pane, lambda: near_pane.view.place_caret(near.span.start))
            claims = (claim.id for claim in snapshot.claims_of(near.article) if claim.span == near.span)
            self._current.set_claim(next(claims, None))

    def _take_keyboard(self, pane: Pane, place: Destination) -> None:
        """Move the focus to a pane. A preview does so only if another text is shown: letters act on the active pane, so
        the focus must not be in another one."""
        in_a_text = any(pane.view.hasFocus() for pane in self._row.panes)
        if in_a_text or not place.preview:
            pane.setFocus()

    def _near_end(self, source: Claim, target: Claim) -> Claim:
        """The end to start from if none is specified: the selected claim, else the one in the active pane."""
        active = self._row.active
        in_active = active is not None and active.article_id == target.article
        if self._current.claim == target.id or (in_active and source.article != target.article):
            return target
        return source

    def _open_both(self, near: ArticleId, far: ArticleId, new_pane: bool) -> tuple[Pane, Pane]:
        near_pane, far_pane = self._row.pane_of(near), self._row.pane_of(far)
        if near_pane is None and far_pane is not None:
            near_pane = self._open_beside(far_pane, near)
        elif near_pane is None:
            near_pane = self._keeper.open(near, new_pane=new_pane)
        if near == far:
            return near_pane, near_pane
        far_pane = far_pane or self._open_beside(near_pane, far)
        # Panes are not moved: between panes that are not neighbours, a tab at the edge names the other end, which
        # flashes.
        self._row.unfold(near_pane)
        self._row.unfold(far_pane)
        return near_pane, far_pane

    def _open_beside(self, pane: Pane, article: ArticleId) -> Pane:
        """Open an article next to ``pane``: in a new pane if there is room, else in the neighbouring one."""
        panes = self._row.panes
        at = panes.index(pane)
        if self._row.has_room() and len(panes) < MOST_PANES:
            return self._keeper.open(article, new_pane=True, index=at + 1)
        return self._keeper.open(article, pane=at + 1 if at + 1 < len(panes) else at - 1)

    def reveal(self, places: Iterable[tuple[ArticleId, Span]]) -> bool:
        """Highlight places briefly where their articles are open, scrolling to the first of each pane. Returns whether
        there was such a place. Active pane and focus do not change."""
        opened: set[ArticleId] = set()
        for article, span in places:
            pane = self._row.pane_of(article)
            if pane is None or article in opened:
                continue
            opened.add(article)
            self._row.unfold(pane)
            self._follow.hold()
            self._arrive(pane, span)
        return bool(opened)

    def _arrive(self, pane: Pane, span: Span) -> None:
        """Scroll to a span if it is not visible, and highlight it briefly."""
        view = pane.view
        geometry = view.span_geometry(span)
        height = view.viewport().height()
        if geometry is None or geometry.first_line.top < 0 or geometry.last_line.bottom + UNDERLINES > height:
            view.scroll_to(span.start)
        view.emphasis.flash(span)
