"""The content of a gutter: the links between its two panes, and those of each pane to panes farther away."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from corpus.identities import ClaimId
from corpus.model import Span
from corpus.snapshot import Snapshot
from desktop.reading.links.connectors import FarLink, Frame, LinkEnds, lay_out
from desktop.reading.links.pairing import Paired, PairIndex
from desktop.reading.links.port_finder import Anchor, Anchored, PortFinder
from desktop.reading.links.scene import Scene, Side

_NOWHERE = Span(0, 0)
"""A span that overlaps no other."""


@dataclass(frozen=True, slots=True)
class FarLinks:
    """The links of the pane on one side to a pane that is not its neighbour here."""

    side: Side
    letter: str
    index: PairIndex
    """The links, with the pane beside the gutter as their left article."""


class GutterContent:
    """Queries the two views only for their visible parts, and lays out the links."""

    def __init__(
        self,
        snapshot: Snapshot,
        left: PortFinder,
        right: PortFinder,
        near: PairIndex,
        far: Iterable[FarLinks] = (),
        suggested: PairIndex | None = None,
    ) -> None:
        self._snapshot = snapshot
        self._finders = (left, right)
        self._near = near
        self._far = tuple(far)
        self._suggested = suggested or PairIndex()

    def finder(self, side: Side) -> PortFinder:
        """The ports of the pane on one side."""
        return self._finders[side]

    def scene(self, gutter: QWidget, selected: frozenset[str]) -> Scene:
        """Everything visible in ``gutter`` now."""
        left, right = self._finders
        top, height = left.frame(gutter)
        visible = (left.visible_span(), right.visible_span())
        near = [self._ends(gutter, pair, visible) for pair in self._near.near(*visible)]
        near += [self._suggested_ends(gutter, pair) for pair in self._suggested.near(*visible)]
        frame = Frame(float(gutter.width()), top, top + height)
        return lay_out(
            frame, [ends for ends in near if ends is not None], self._far_links(gutter, visible), selected
        )

    def anchor_at(self, link: str, side: Side) -> Anchored | None:
        """The end of a link on one side: a claim, or the place of a suggested one."""
        pair = self._suggested.get(link)
        if pair is not None:
            return _anchors(pair)[side]
        return self._snapshot.claims.get(self.claim_at(link, side) or "")

    def relation_of(self, link: str) -> str:
        """The relation of a link that is shown here, suggested or existing."""
        pair = self._suggested.get(link)
        return pair.relation if pair is not None else self._snapshot.links[link].relation

    def claim_at(self, link: str, side: Side) -> ClaimId | None:
        """The claim at one end of a link that is shown here, if that end is beside the gutter."""
        row = self._snapshot.links.get(link)
        if row is None:
            return None
        article = self._finders[side].view.article_id
        for end in (row.source, row.target):
            claim = self._snapshot.claims.get(end)
            if claim is not None and claim.article == article:
                return end
        return None

    def _ends(self, gutter: QWidget, pair: Paired, visible: tuple[Span, Span]) -> LinkEnds | None:
        ends = []
        claims = ((pair.left, pair.left_span), (pair.right, pair.right_span))
        for finder, (identity, span), rect in zip(self._finders, claims, visible, strict=True):
            beyond = finder.beyond(span, rect)
            if beyond is not None:
                ends.append(beyond)
                continue
            claim = self._snapshot.claims.get(identity)
            if claim is None:
                return None
            ends.append(finder.end(claim, gutter))
        return LinkEnds(pair.link, pair.relation, ends[0], ends[1])

    def _suggested_ends(self, gutter: QWidget, pair: Paired) -> LinkEnds | None:
        """The ends of a suggestion; None unless both are visible, since it cannot be followed."""
        ends = [
            finder.end(anchor, gutter) for finder, anchor in zip(self._finders, _anchors(pair), strict=True)
        ]
        if not all(end.visible for end in ends):
            return None
        return LinkEnds(pair.link, pair.relation, ends[0], ends[1], suggested=True)

    def _far_links(self, gutter: QWidget, visible: tuple[Span, Span]) -> list[FarLink]:
        far_links = []
        for far in self._far:
            finder = self._finders[far.side]
            for pair in far.index.near(visible[far.side], _NOWHERE):
                claim = self._snapshot.claims.get(pair.left)
                end = finder.end(claim, gutter) if claim is not None else None
                if end is not None and end.visible:
                    far_links.append(FarLink(pair.link, pair.relation, far.side, end.y, far.letter))
        return far_links


def _anchors(pair: Paired) -> tuple[Anchor, Anchor]:
    return Anchor(pair.left, pair.left_span), Anchor(pair.right, pair.right_span)
