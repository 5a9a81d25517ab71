"""Keeps the links shown in the gutters up to date: those between neighbouring panes, and those to panes farther
away."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from corpus.changes import ChangeSet
from corpus.identities import LinkId
from corpus.model import Claim, Link
from corpus.snapshot import Snapshot
from desktop.current import Current
from desktop.derived.people.layers import Person
from desktop.derived.reading_filter import ReadingFilter
from desktop.derived.suggestions.decided import key_of
from desktop.project.workspace import Workspace
from desktop.reading.link_layer.suggested_links import SuggestedLinks
from desktop.reading.links.gutter import Gutter
from desktop.reading.links.gutter_content import FarLinks, GutterContent
from desktop.reading.links.pairing import Paired, PairIndex, paired, paired_links
from desktop.reading.links.port_finder import PortFinder
from desktop.reading.links.scene import Side
from desktop.reading.panes.pane import Pane
from desktop.reading.panes.pane_row import PaneRow


class LinkLayer(QObject):
    """Gives each gutter the links of its two panes. Panes do not know links, and gutters do not know panes."""

    hovered = Signal(tuple)
    """Identities of the links under the mouse; empty when it has left them."""
    redrawn = Signal()
    """Curves have moved, or the selection has changed: everything that continues from their ports must be redrawn."""

    def __init__(
        self,
        row: PaneRow,
        workspace: Workspace,
        current: Current,
        reading_filter: ReadingFilter,
        suggested: SuggestedLinks,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._row = row
        self._workspace = workspace
        self._current = current
        self._filter = reading_filter
        self._suggested = suggested
        self._finders: dict[Pane, dict[Side, PortFinder]] = {}
        self._pairs: dict[tuple[str, str], PairIndex] = {}
        self._hovered: tuple[str, ...] = ()
        row.arranged.connect(self.rebuild)
        row.moved.connect(self.refresh)
        current.claim_changed.connect(self._on_selection_changed)
        current.link_changed.connect(self._on_selection_changed)
        suggested.changed.connect(self.rebuild)
        reading_filter.changed.connect(self._on_filter_changed)

    # What is selected

    def selected(self) -> frozenset[str]:
        """The emphasised links: the selected one, else all of the selected claim; and the suggestion under review."""
        snapshot = self._workspace.snapshot
        if snapshot is None:
            return frozenset()
        judged = {key_of(self._current.suggestion)} if self._current.suggestion is not None else set()
        link = self._current.link
        if link is not None and link in snapshot.links:
            return frozenset({link, *judged})
        return frozenset({*judged, *(link.id for link in snapshot.links_of(self._current.claim or ""))})

    def pairs(self, left: str, right: str) -> PairIndex:
        """The links between two articles, cached until one of them changes."""
        key = (left, right)
        if key not in self._pairs:
            snapshot = self._workspace.snapshot
            pairs = paired_links(snapshot, left, right, self._filter.shows) if snapshot else []
            self._pairs[key] = PairIndex(pair for pair in pairs if self._is_shown(pair))
        return self._pairs[key]

    def _is_shown(self, pair: Paired) -> bool:
        snapshot = self._workspace.snapshot
        link = snapshot.links.get(LinkId(pair.link)) if snapshot is not None else None
        return link is not None and self._filter.shows_link(link)

    def _somebody_else(self, link: str) -> Person | None:
        """The author of a link while claims are coloured by annotator; None for the user."""
        layers, snapshot = self._filter.layers, self._workspace.snapshot
        row = snapshot.links.get(link) if snapshot is not None and layers.by_annotator else None
        person = layers.person(row.annotator) if row is not None else None
        return person if person is not None and not person.mine else None

    # Panes come and go

    def attach(self, pane: Pane) -> None:
        """Connect a new pane."""
        self._finders[pane] = {side: PortFinder(pane.view, side) for side in Side}
        pane.view.scrolled.connect(lambda: self._on_scrolled(pane))
        pane.view.layout_changed.connect(lambda: self._on_layout_changed(pane))
        pane.view.claims_changed.connect(lambda: self._on_layout_changed(pane))
        pane.view.pointer.claim_hovered.connect(self.hover_claim)

    def attach_gutter(self, gutter: Gutter) -> None:
        """Connect a new gutter."""
        gutter.drawn_by = self._somebody_else
        gutter.link_hovered.connect(self.hover)
        gutter.painted_first.connect(partial(_make_accessible, gutter))
        gutter.link_selected.connect(lambda _: _announce_focus(gutter))

    def forget(self, pane: Pane) -> None:
        """Disconnect a pane that is closed."""
        self._finders.pop(pane, None)

    def forget_pairs(self) -> None:
        """Discard all cached links, as when another project is opened."""
        self._pairs.clear()
        for finders in self._finders.values():
            for finder in finders.values():
                finder.forget()

    def on_changed(self, changes: ChangeSet) -> bool:
        """Update what a change affects. Returns whether a link appeared, disappeared or moved."""
        snapshot = self._workspace.snapshot
        if snapshot is None or not changes.touches(Claim, Link):
            return False
        links = _links_touched(changes, snapshot)
        if links:
            for key, index in self._pairs.items():
                rows = (snapshot.links[link] for link in links if link in snapshot.links)
                new = (paired(snapshot, row, *key, self._filter.shows) for row in rows)
                index.change(links, [pair for pair in new if pair is not None and self._is_shown(pair)])
            self.rebuild()
        return bool(links)

    # Showing

    def rebuild(self) -> None:
        """Set the links of each gutter: between its two panes, and to panes farther away."""
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
        """Lay out again after positions have changed."""
        for gutter in self._row.gutters:
            gutter.invalidate()
        self.redrawn.emit()

    def _on_scrolled(self, pane: Pane) -> None:
        for gutter in self._gutters_of(pane):
            gutter.invalidate()
        self.redrawn.emit()

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
        self.redrawn.emit()

    def _on_filter_changed(self) -> None:
        self.forget_pairs()
        self.rebuild()

    # Hover

    def hover(self, links: tuple[str, ...]) -> None:
        """Show links as hovered in every gutter."""
        if links != self._hovered:
            self._hovered = links
            for gutter in self._row.gutters:
                gutter.set_hovered(links)
            self.hovered.emit(links)

    def hover_claim(self, claim: str | None) -> None:
        """Show the links of a claim under the mouse as hovered."""
        snapshot = self._workspace.snapshot
        self.hover(tuple(link.id for link in snapshot.links_of(claim)) if snapshot and claim else ())


def _links_touched(changes: ChangeSet, snapshot: Snapshot) -> set[LinkId]:
    """Identities of the links that a change created, changed or deleted, or whose claims it affected."""
    rows = changes.rows
    links = {row.id for row in rows if isinstance(row, Link)}
    for row in rows:
        if isinstance(row, Claim):
            links.update(link.id for link in snapshot.links_of(row.id))
    return links


def _make_accessible(gutter: Gutter) -> None:
    """Make a gutter accessible to screen readers as a list of links. Imported after the first paint, since it takes a
    while."""
    from desktop.reading.links import gutter_accessible

    gutter_accessible.list_links(gutter)


def _announce_focus(gutter: Gutter) -> None:
    from desktop.widgets import painted_list

    painted_list.announce_focus(gutter)
