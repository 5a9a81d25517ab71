"""The annotators of the open project: how each is shown, and which layers are hidden.

A *layer* is what one person tagged and linked. Hidden layers, and the colours in which people are shown, are local to
this machine and not part of the project.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from corpus.changes import ChangeSet
from corpus.identities import AnnotatorId
from corpus.model import Annotator, AnnotatorKind, Article, Claim, Link
from corpus.people import persons
from corpus.questions import ArticleReading
from desktop.project.workspace import Workspace
from desktop.settings import Settings

COLOURS = ("green", "rose", "blue", "vermillion", "indigo", "orange", "sky", "yellow", "slate")
"""Colours of people in the order in which they joined, unless they chose one. Neighbouring colours are distinguishable
with red-green blindness too."""
PATTERNS = ("solid", "dashed", "dots", "dash_dot", "long")
"""Patterns of underlines, in the order in which people joined."""


@dataclass(frozen=True, slots=True)
class Person:
    """An annotator, or a shared layer, as shown on this machine."""

    id: AnnotatorId
    """The identity under which the work is shown."""
    identities: frozenset[AnnotatorId]
    name: str
    initial: str
    """One character for a badge."""
    colour: str
    """One of :data:`corpus.model.TAG_COLOURS`."""
    pattern: str
    """One of :data:`PATTERNS`."""
    mine: bool
    shared: bool


@dataclass(frozen=True, slots=True)
class LayerSize:
    """The amount of a person's work, and the time of the last change."""

    claims: int = 0
    links: int = 0
    last: str = ""
    """ISO 8601 in UTC; empty if there is no work."""


class Layers(QObject):
    """Follows the project. When another one is opened, everything is visible again."""

    hidden_changed = Signal()
    looks_changed = Signal()
    """Colours or names of people have changed, or whether claims are coloured by annotator."""

    def __init__(self, workspace: Workspace, settings: Settings) -> None:
        super().__init__(workspace)
        self._workspace, self._settings = workspace, settings
        self._hidden: frozenset[AnnotatorId] = frozenset()
        self._by_annotator = False
        self._persons: tuple[Person, ...] | None = None
        self._of: dict[str, Person] = {}
        self._me = workspace.me
        workspace.opened.connect(self._on_opened)
        workspace.closed.connect(self._on_opened)
        workspace.changed.connect(self._on_changed)
        workspace.state_changed.connect(self._on_state_changed)
        settings.changed.connect(self._on_setting_changed)

    # People

    def persons(self) -> tuple[Person, ...]:
        """The user first, then the others in the order in which they joined, then the shared layers."""
        if self._persons is None:
            self._persons = self._find_persons()
            self._of = {identity: person for person in self._persons for identity in person.identities}
        return self._persons

    def person(self, annotator: str) -> Person | None:
        """The person of an identity, also of one who has no layer; None if the project does not know it."""
        self.persons()
        person = self._of.get(annotator)
        snapshot = self._workspace.snapshot
        if (
            person is None
            and snapshot is not None
            and (row := snapshot.annotators.get(annotator)) is not None
        ):
            return without_layer(row.id, row.name)
        return person

    @property
    def several(self) -> bool:
        """Whether more than one person works on the project."""
        return len(self.persons()) > 1

    def _find_persons(self) -> tuple[Person, ...]:
        snapshot = self._workspace.snapshot
        if snapshot is None:
            return ()
        rows = dict(snapshot.annotators)
        people = persons(rows.values())
        me = self._workspace.me
        mine = people.get(me, me) if me is not None else None
        joined = self._joined()
        for identity, row in rows.items():
            if row.kind is AnnotatorKind.SHARED:
                joined.setdefault(identity, "~")
        together: dict[AnnotatorId, set[AnnotatorId]] = {}
        for identity, leading in people.items():
            together.setdefault(leading, set()).add(identity)

        def order(leading: AnnotatorId) -> tuple[bool, bool, str, str]:
            shared = rows[leading].kind is AnnotatorKind.SHARED
            first = min((joined.get(annotator, "~") for annotator in together[leading]), default="~")
            return shared, leading != mine, first, leading

        # Identities that created the project, or were imported with it, but have no work are omitted.
        did = [
            annotator
            for annotator in together
            if annotator == mine or not joined.keys().isdisjoint(together[annotator])
        ]
        leaders = sorted(did, key=order)
        colours = self._colours([rows[leading] for leading in leaders])
        return tuple(
            Person(
                leading,
                frozenset(together[leading]),
                rows[leading].name,
                initial(rows[leading].name),
                colours[leading],
                PATTERNS[number % len(PATTERNS)],
                leading == mine,
                rows[leading].kind is AnnotatorKind.SHARED,
            )
            for number, leading in enumerate(leaders)
        )

    def _joined(self) -> dict[str, str]:
        """The time of the first operation of each identity."""
        snapshot = self._workspace.snapshot
        assert snapshot is not None
        first: dict[str, str] = {}
        for rows in (snapshot.claims, snapshot.links, snapshot.readings, snapshot.articles):
            for row in rows.values():
                earlier = first.get(row.annotator)
                if earlier is None or row.created < earlier:
                    first[row.annotator] = row.created
        return first

    def _colours(self, leaders: list[Annotator]) -> dict[AnnotatorId, str]:
        local = self._settings.person_colours()
        colours = {leader.id: local.get(leader.id) or leader.colour for leader in leaders}
        free = [colour for colour in COLOURS if colour not in colours.values()] or list(COLOURS)
        used_marks = 0
        for person, colour in colours.items():
            if colour not in COLOURS:
                colours[person] = free[used_marks % len(free)]
                used_marks += 1
        return colours

    def sizes(self) -> dict[AnnotatorId, LayerSize]:
        """The amount of work of each person, by :attr:`Person.id`."""
        snapshot = self._workspace.snapshot
        if snapshot is None:
            return {}
        claims: dict[AnnotatorId, int] = {}
        links: dict[AnnotatorId, int] = {}
        last: dict[AnnotatorId, str] = {}
        for rows, counts in ((snapshot.claims, claims), (snapshot.links, links)):
            for row in rows.values():
                person = self.person(row.annotator)
                if person is not None:
                    counts[person.id] = counts.get(person.id, 0) + 1
                    last[person.id] = max(last.get(person.id, ""), row.updated)
        return {
            person.id: LayerSize(claims.get(person.id, 0), links.get(person.id, 0), last.get(person.id, ""))
            for person in self.persons()
        }

    def set_colour(self, person: AnnotatorId, colour: str) -> None:
        """Show a person in a colour on this machine."""
        self._settings.set_person_colour(person, colour)

    # Hidden layers

    @property
    def hidden(self) -> tuple[Person, ...]:
        """The people whose layer is hidden."""
        if not self._hidden:
            return ()
        return tuple(person for person in self.persons() if person.id in self._hidden)

    def hides(self, annotator: str) -> bool:
        """Whether the layer of an identity is hidden."""
        if not self._hidden:
            return False
        person = self.person(annotator)
        return person is not None and person.id in self._hidden

    def set_hidden(self, person: AnnotatorId, hidden: bool) -> None:
        """Hide a layer, or show it."""
        self._hide(self._hidden | {person} if hidden else self._hidden - {person})

    def show_only(self, kept: AnnotatorId) -> None:
        """Hide all layers but one."""
        self._hide(frozenset(person.id for person in self.persons()) - {kept})

    def show_all(self) -> None:
        """Show every layer."""
        self._hide(frozenset())

    def _hide(self, hidden: frozenset[AnnotatorId]) -> None:
        if hidden != self._hidden:
            self._hidden = hidden
            self.hidden_changed.emit()

    # Colours

    @property
    def by_annotator(self) -> bool:
        """Whether claims have the colours of their annotators instead of those of their tags."""
        return self._by_annotator

    def colour_by_annotator(self, by_annotator: bool) -> None:
        """Colour claims by annotator, or by tag."""
        if by_annotator != self._by_annotator:
            self._by_annotator = by_annotator
            self.looks_changed.emit()

    # Signals

    def _on_opened(self) -> None:
        self._persons = None
        self._by_annotator = False
        self._hide(frozenset())
        self.looks_changed.emit()

    def _on_changed(self, changes: ChangeSet) -> None:
        begun = (row for row in changes.created if isinstance(row, Claim | Link | ArticleReading | Article))
        if changes.touches(Annotator) or any(row.annotator not in self._of for row in begun):
            self._forget()

    def _on_state_changed(self) -> None:
        if self._workspace.me != self._me:
            self._me = self._workspace.me
            self._forget()

    def _on_setting_changed(self, key: str) -> None:
        if key == "person_colours":
            self._forget()

    def _forget(self) -> None:
        self._persons = None
        self._hidden &= {person.id for person in self.persons()}
        self.looks_changed.emit()


def without_layer(identity: AnnotatorId, name: str) -> Person:
    """Somebody who tagged and linked nothing, but may have changed or deleted what others did."""
    return Person(
        identity, frozenset({identity}), name, initial(name), "slate", "solid", mine=False, shared=False
    )


def initial(name: str) -> str:
    """One character that represents a name: the first one, upper case."""
    return name.strip()[:1].upper() or "?"
