"""The filter of the reading view: all claims and links, only disputed ones, or those of one relation, tag or person.

In addition, hidden layers (:mod:`desktop.derived.people.layers`) and tags hidden in the codebook
(:attr:`desktop.current.Current.hidden_tags`) are not shown. The selected claim is always shown, so that a newly tagged
claim does not disappear.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from corpus.changes import ChangeSet
from corpus.model import CONTRADICTS, DIFFERS_IN_FIGURE, Claim, Link, Relation, Tag
from corpus.questions import Status
from corpus.snapshot import Snapshot
from desktop.current import Current
from desktop.derived.people.layers import Layers
from desktop.project.workspace import Workspace

if TYPE_CHECKING:
    from desktop.derived.comparison.comparing import Comparing

DISPUTING_RELATIONS = frozenset({CONTRADICTS, DIFFERS_IN_FIGURE})
DISPUTING_STATUSES = frozenset({Status.CONTRADICTS, Status.DIFFERS_IN_FIGURE})


class Showing(StrEnum):
    """The kinds of filter of the reading view."""

    ALL = "all"
    DISPUTED = "disputed"
    """Claims that differ from another or contradict it, by a link or in a question."""
    RELATION = "relation"
    """The claims that links of one relation connect, and these links."""
    TAG = "tag"
    """The claims with a tag, or one below it."""
    AUTHOR = "author"
    """The claims of one person, under any of their identities."""


@dataclass(frozen=True, slots=True)
class ShownCounts:
    """The numbers of claims and links that are shown, and of all."""

    claims: int
    all_claims: int
    links: int
    all_links: int


class ReadingFilter(QObject):
    """The active filter. It is cleared when the project is closed, or when its tag or relation is deleted."""

    changed = Signal()
    """Other claims or links are shown now."""
    disputes_changed = Signal()
    """The result of :meth:`disputed` may be another."""

    def __init__(
        self, workspace: Workspace, comparing: Callable[[], Comparing], current: Current, layers: Layers
    ) -> None:
        """``comparing`` is called when claims that differ are first asked for, since no start needs them."""
        super().__init__(workspace)
        self.layers = layers
        self._workspace, self._make_comparing, self._current = workspace, comparing, current
        self._comparison: Comparing | None = None
        self._showing = Showing.ALL
        self._value = ""
        self._claims: frozenset[str] | None = None
        self._selected: str | None = None
        workspace.opened.connect(self._on_opened)
        workspace.closed.connect(self.clear)
        workspace.changed.connect(self._on_changed)
        current.claim_changed.connect(self._on_claim_changed)
        current.hidden_tags_changed.connect(self.changed)
        layers.hidden_changed.connect(self._on_layers_changed)
        layers.looks_changed.connect(self.changed)

    # The active filter

    @property
    def showing(self) -> Showing:
        """What the view is limited to."""
        return self._showing

    @property
    def value(self) -> str:
        """The relation, the tag or the annotator of the filter."""
        return self._value

    @property
    def active(self) -> bool:
        """Whether anything may be hidden, by the filter, the codebook, or a layer."""
        return self._showing is not Showing.ALL or bool(self._current.hidden_tags or self.layers.hidden)

    @property
    def hidden_tags(self) -> frozenset[str]:
        """The tags hidden in the codebook."""
        return self._current.hidden_tags

    def show_only(self, showing: Showing, value: str = "") -> None:
        """Set the filter. ``value``: the identity of the relation, tag or annotator."""
        if (showing, value) == (self._showing, self._value):
            return
        self._showing, self._value = showing, value
        if showing is Showing.DISPUTED:
            self._comparing().start()
        self._find()
        self.changed.emit()

    def clear(self) -> None:
        """Show everything, including the tags hidden in the codebook."""
        self.show_only(Showing.ALL)
        self._current.set_hidden_tags(frozenset())
        self.layers.show_all()

    # What is shown

    @property
    def claims(self) -> frozenset[str] | None:
        """Identities of the claims that pass the filter; None if all do. Hidden tags are not considered."""
        if self._claims is None or self._selected is None:
            return self._claims
        return self._claims | {self._selected}

    def shows(self, claim: Claim) -> bool:
        """Whether a claim is shown."""
        hidden = self._current.hidden_tags
        if claim.tags and hidden.issuperset(claim.tags):
            return False
        return self._claims is None or claim.id in self._claims or claim.id == self._selected

    def shows_link(self, link: Link) -> bool:
        """Whether a link is shown, provided that both its claims are."""
        if self.layers.hides(link.annotator):
            return False
        match self._showing:
            case Showing.RELATION:
                return link.relation == self._value
            case Showing.DISPUTED:
                return link.relation in DISPUTING_RELATIONS
        return True

    def disputed(self) -> frozenset[str]:
        """Identities of the claims that differ from another or contradict it, whether shown or not. Those that follow
        only from a question are known once the comparison has been computed, which this requests."""
        snapshot = self._workspace.snapshot
        if snapshot is None:
            return frozenset()
        self._comparing().start()
        disputing = (link for link in snapshot.links.values() if link.relation in DISPUTING_RELATIONS)
        by_links = {end for link in disputing for end in (link.source, link.target)}
        return frozenset(by_links.union(self._disputed_in_questions()))

    def counts(self) -> ShownCounts:
        """How much of the project is shown."""
        snapshot = self._workspace.snapshot
        if snapshot is None:
            return ShownCounts(0, 0, 0, 0)
        claims = {claim.id for claim in snapshot.claims.values() if self.shows(claim)}
        links = sum(
            link.source in claims and link.target in claims and self.shows_link(link)
            for link in snapshot.links.values()
        )
        return ShownCounts(len(claims), len(snapshot.claims), links, len(snapshot.links))

    # Applying the filter

    def _find(self) -> bool:
        """Find the claims of the filter. Returns whether they have changed."""
        snapshot = self._workspace.snapshot
        passing = None
        if snapshot is not None and (self._showing is not Showing.ALL or self.layers.hidden):
            claims, hides = snapshot.claims, self.layers.hides
            passing = frozenset(
                claim
                for claim in self._passing(snapshot)
                if claim in claims and not hides(claims[claim].annotator)
            )
        selected = self._current.claim if passing is not None and self._current.claim not in passing else None
        before = self._claims, self._selected
        self._claims, self._selected = passing, selected
        return (passing, selected) != before

    def _passing(self, snapshot: Snapshot) -> Iterator[str]:
        if self._showing is Showing.ALL:
            yield from snapshot.claims
            return
        if self._showing is Showing.TAG:
            tags = _with_children(snapshot, self._value)
            yield from (claim.id for claim in snapshot.claims.values() if not tags.isdisjoint(claim.tags))
            return
        if self._showing is Showing.AUTHOR:
            author = self.layers.person(self._value)
            wanted_people = author.identities if author is not None else frozenset()
            yield from (claim.id for claim in snapshot.claims.values() if claim.annotator in wanted_people)
            return
        for link in snapshot.links.values():
            if self.shows_link(link):
                yield from (link.source, link.target)
        if self._showing is Showing.DISPUTED:
            yield from self._disputed_in_questions()

    def _disputed_in_questions(self) -> Iterator[str]:
        """The claims of cells that disagree, and those with which they disagree."""
        for row in self._comparing().rows():
            disputing = [cell for cell in row.cells if cell.status in DISPUTING_STATUSES and cell.statements]
            against = [row.cell(row.baseline)] if disputing and row.baseline is not None else []
            for cell in (*disputing, *against):
                yield from (statement.claim for statement in cell.statements if statement.claim is not None)

    def _comparing(self) -> Comparing:
        if self._comparison is None:
            self._comparison = self._make_comparing()
            self._comparison.changed.connect(self._on_rows_changed)
            self._comparison.changed.connect(self.disputes_changed)
        return self._comparison

    # Signals

    def _refresh(self) -> None:
        if self._find():
            self.changed.emit()

    def _on_opened(self) -> None:
        if not self._holds():
            self.show_only(Showing.ALL)
        self._refresh()

    def _holds(self) -> bool:
        """Whether the subject of the filter still exists."""
        snapshot = self._workspace.snapshot
        rows = {
            Showing.TAG: snapshot.tags if snapshot is not None else {},
            Showing.RELATION: snapshot.relations if snapshot is not None else {},
            Showing.AUTHOR: snapshot.annotators if snapshot is not None else {},
        }
        return self._showing not in rows or self._value in rows[self._showing]

    def _on_layers_changed(self) -> None:
        self._find()
        self.changed.emit()

    def _on_changed(self, changes: ChangeSet) -> None:
        if self._claims is None:
            return
        if not self._holds():
            self.show_only(Showing.ALL)
        elif changes.touches(Claim, Link, Tag, Relation):
            self._refresh()

    def _on_rows_changed(self) -> None:
        if self._showing is Showing.DISPUTED:
            self._refresh()

    def _on_claim_changed(self, *_: object) -> None:
        if self._claims is not None:
            self._refresh()


def _with_children(snapshot: Snapshot, tag: str) -> set[str]:
    """A tag with all those below it."""
    descendants, waiting = {tag}, [tag]
    while waiting:
        below = [child.id for child in snapshot.children_of(waiting.pop()) if child.id not in descendants]
        descendants.update(below)
        waiting.extend(below)
    return descendants
