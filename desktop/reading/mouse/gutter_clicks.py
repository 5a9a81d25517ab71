"""Handles clicks and arrow keys in a gutter: select a link, and follow it to its other end."""

from __future__ import annotations

from corpus.identities import ClaimId
from corpus.model import Link
from desktop.current import Current, Destination
from desktop.derived.suggestions.decided import is_suggestion
from desktop.reading.link_layer.suggested_links import SuggestedLinks
from desktop.reading.links.gutter import Gutter
from desktop.reading.links.scene import Side
from desktop.reading.selection.selection import Selection


class GutterClicks:
    """Handles every gutter. A clicked object is identified by a string: a link's identity or a suggestion's key."""

    def __init__(self, selection: Selection, current: Current, suggested: SuggestedLinks) -> None:
        self._selection = selection
        self._current = current
        self._suggested = suggested

    def attach_gutter(self, gutter: Gutter) -> None:
        """Connect a new gutter."""
        gutter.link_clicked.connect(lambda key, side: self.follow_link(gutter, key, side))
        gutter.link_selected.connect(lambda key: self.select(gutter, key))

    def select(self, gutter: Gutter, key: str) -> ClaimId | None:
        """Select a link and its end beside the gutter. Returns that end; if both are beside it, the one in the active
        pane. The ends of a suggestion are not claims, so only the suggestion is selected."""
        if is_suggestion(key):
            self._current.set_suggestion(self._suggested.find(key))
            return None
        content, link = gutter.content, self._link(key)
        if content is None or link is None:
            return None
        pane = self._selection.pane
        ends = [claim for side in Side if (claim := content.claim_at(key, side)) is not None]
        active = [claim for claim in ends if pane is not None and pane.view.claim(claim) is not None]
        end = next(iter(active or ends), None)
        if end is not None:
            self._selection.select_link(link.id, end)
        return end

    def follow_link(self, gutter: Gutter, key: str, side: int = -1) -> None:
        """Select a link and show its far end: the one away from the side of the click, else from the active pane."""
        content, link = gutter.content, self._link(key)
        near = content.claim_at(key, Side(side)) if content is not None and side in (0, 1) else None
        near = near or self.select(gutter, key)
        if near is not None and link is not None:
            self._selection.go_to(Destination(claim=near, link=link.id, preview=True))

    def _link(self, key: str) -> Link | None:
        snapshot = self._selection.snapshot
        return snapshot.links.get(key) if snapshot is not None else None
