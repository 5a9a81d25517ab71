"""Keeps the gutters of the pane row showing the right links, and draws the leaders of the selected ones."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, Signal

from corpus.changes import ChangeSet
from corpus.identities import LinkId
from corpus.model import Claim, Link
from corpus.snapshot import Snapshot
from desktop.current import Current
from desktop.derived.decided import key_of
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.reading.links.gutter import Gutter
from desktop.reading.links.gutter_content import FarLinks, GutterContent
from desktop.reading.links.pairing import PairIndex, paired, paired_links
from desktop.reading.links.port_finder import Anchored, PortFinder
from desktop.reading.links.scene import Point, Side
from desktop.reading.overlay import Drawing, Leader, Overlay
from desktop.reading.panes.pane import Pane
from desktop.reading.panes.pane_row import PaneRow
from desktop.reading.suggested_links import SuggestedLinks

PART = "leaders"


class LinkLayer(QObject):
    """Between the panes, which know nothing of links, and the gutters, which know nothing of panes."""

    hovered = Signal(object)

    def __init__(
        self,
        row: PaneRow,
        overlay: Overlay,
        workspace: Workspace,
        current: Current,
        theme: Theme,
        suggested: SuggestedLinks,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._suggested = suggested
        self._row = row
        self._overlay = overlay
        self._workspace = workspace
        self._current = current
        self._theme = theme
        self._finders: dict[Pane, dict[Side, PortFinder]] = {}
        self._pairs: dict[tuple[str, str], PairIndex] = {}
        self._hovered: tuple[str, ...] = ()
        row.arranged.connect(self.rebuild)
        row.moved.connect(self.refresh)
        current.claim_changed.connect(self._on_selection_changed)
        current.link_changed.connect(self._on_selection_changed)
        suggested.changed.connect(self.rebuild)
        current.hidden_tags_changed.connect(self._on_hidden_tags_changed)

    # What is selected

    def selected(self) -> frozenset[str]:
        """The links that are drawn strongly: the selected one, else all of the selected claim; and the suggestion that
        is being judged."""
        snapshot = self._workspace.snapshot
        if snapshot is None:
            return frozenset()
        judged = {key_of(self._current.suggestion)} if self._current.suggestion is not None else set()
        link = self._current.link
        if link is not None and link in snapshot.links:
            return frozenset({link, *judged})
        return frozenset({*judged, *(link.id for link in snapshot.links_of(self._current.claim or ""))})

    def pairs(self, left: str, right: str) -> PairIndex:
        """The links between two articles, kept until one of them changes."""
        key = (left, right)
        if key not in self._pairs:
            snapshot = self._workspace.snapshot
            self._pairs[key] = PairIndex(
                paired_links(snapshot, left, right, self._is_shown) if snapshot else ()
            )
        return self._pairs[key]

    def _is_shown(self, claim: Claim) -> bool:
        hidden = self._current.hidden_tags
        return not claim.tags or not hidden.issuperset(claim.tags)

    # Panes come and go

    def watch(self, pane: Pane) -> None:
        """Follow what a new pane does."""
        self._finders[pane] = {side: PortFinder(pane.view, side) for side in Side}
        pane.view.scrolled.connect(lambda: self._on_scrolled(pane))
        pane.view.layout_changed.connect(lambda: self._on_layout_changed(pane))
        pane.view.claims_changed.connect(lambda: self._on_layout_changed(pane))

    def forget(self, pane: Pane) -> None:
        """A pane is closed."""
        self._finders.pop(pane, None)

    def forget_pairs(self) -> None:
        """Every link may have changed, as when another project was opened."""
        self._pairs.clear()
        for finders in self._finders.values():
            for finder in finders.values():
                finder.forget()

    def on_changed(self, changes: ChangeSet) -> bool:
        """Look again at what a change concerns; whether a link appeared, disappeared or moved."""
        snapshot = self._workspace.snapshot
        if snapshot is None or not changes.touches(Claim, Link):
            return False
        links = _links_touched(changes, snapshot)
        if links:
            for key, index in self._pairs.items():
                rows = (snapshot.links[link] for link in links if link in snapshot.links)
                new = (paired(snapshot, row, *key, self._is_shown) for row in rows)
                index.change(links, [pair for pair in new if pair is not None])
            self.rebuild()
        return bool(links)

    # Showing

    def rebuild(self) -> None:
        """Give each gutter the links of its two panes and their links farther away."""
        snapshot, panes = self._workspace.snapshot, self._row.shown
        for number, gutter in enumerate(self._row.gutters):
            left, right = panes[number], panes[number + 1]
            if snapshot is None or left.article_id is None or right.article_id is None:
                gutter.set_content(None)
                continue
            far = [*self._far(snapshot, left, panes[number + 2 :], Side.LEFT)]
            far += self._far(snapshot, right, panes[:number], Side.RIGHT)
            ports = (self._finders[left][Side.LEFT], self._finders[right][Side.RIGHT])
            ends = (left.article_id, right.article_id)
            gutter.set_content(
                GutterContent(snapshot, *ports, self.pairs(*ends), far, self._suggested.pairs(*ends))
            )
        self._on_selection_changed()

    def _far(self, snapshot: Snapshot, pane: Pane, others: list[Pane], side: Side) -> list[FarLinks]:
        far = []
        for other in others:
            if pane.article_id and other.article_id:
                index = self.pairs(pane.article_id, other.article_id)
                far.append(FarLinks(side, snapshot.letter(other.article_id), index))
        return far

    def refresh(self) -> None:
        """Places changed: lay out again."""
        for gutter in self._row.gutters:
            gutter.invalidate()
        self._draw_leaders()

    def _on_scrolled(self, pane: Pane) -> None:
        for gutter in self._gutters_of(pane):
            gutter.invalidate()
        self._draw_leaders()

    def _on_layout_changed(self, pane: Pane) -> None:
        for finder in self._finders.get(pane, {}).values():
            finder.forget()
        self._on_scrolled(pane)

    def _gutters_of(self, pane: Pane) -> list[Gutter]:
        panes, gutters = self._row.shown, self._row.gutters
        if pane not in panes:
            return []
        number = panes.index(pane)
        return gutters[max(0, number - 1) : number + 1]

    def _on_selection_changed(self) -> None:
        selected = self.selected()
        for gutter in self._row.gutters:
            gutter.set_selected(selected)
        self._draw_leaders()

    def _on_hidden_tags_changed(self) -> None:
        self.forget_pairs()
        self.rebuild()

    # Hover

    def hover(self, links: tuple[str, ...]) -> None:
        """Show links as under the mouse, in every gutter."""
        if links != self._hovered:
            self._hovered = links
            for gutter in self._row.gutters:
                gutter.set_hovered(links)
            self.hovered.emit(links)

    def hover_claim(self, claim: str | None) -> None:
        """The mouse is over a claim: show its links."""
        snapshot = self._workspace.snapshot
        self.hover(tuple(link.id for link in snapshot.links_of(claim)) if snapshot and claim else ())

    # Leaders

    def _draw_leaders(self) -> None:
        if self._row.arranging:
            return
        self._overlay.put(PART, Drawing(leaders=tuple(self._leaders())))

    def _leaders(self) -> list[Leader]:
        found: list[Leader] = []
        snapshot, selected = self._workspace.snapshot, self.selected()
        if snapshot is None or not selected:
            return found
        panes = self._row.shown
        for number, gutter in enumerate(self._row.gutters):
            content = gutter.content
            if content is None:
                continue
            for link in selected & set(gutter.scene.in_order()):
                for side in Side:
                    port, anchor = gutter.scene.port_of(link, side), content.anchor_at(link, side)
                    if port is not None and anchor is not None:
                        colour = content.relation_of(link)
                        leader = self._leader(
                            gutter, panes[number + side], content.finder(side), anchor, port, colour
                        )
                        found.extend([leader] if leader else [])
        return found

    def _leader(
        self, gutter: Gutter, pane: Pane, finder: PortFinder, claim: Anchored, port: Point, relation: str
    ) -> Leader | None:
        held = finder.port(claim)
        if held is None:
            return None
        area = self._overlay.area
        window = pane.view.viewport()
        origin = window.mapTo(area, QPoint())
        start = QPointF(origin.x() + held.x, origin.y() + held.y - finder.scrolled)
        end = QPointF(gutter.mapTo(area, QPoint())) + QPointF(*port)
        edge = QRect(pane.mapTo(area, QPoint()), pane.size())
        clip = QRect(edge.left(), origin.y(), edge.width(), window.height())
        return Leader(start, end, self._theme.relation(relation).line, clip)


def _links_touched(changes: ChangeSet, snapshot: Snapshot) -> set[LinkId]:
    """Identities of the links that a change made, changed or deleted, or of which it touched a claim."""
    rows = [*changes.created, *(change.after for change in changes.updated), *changes.deleted]
    links = {row.id for row in rows if isinstance(row, Link)}
    for row in rows:
        if isinstance(row, Claim):
            links.update(link.id for link in snapshot.links_of(row.id))
    return links
