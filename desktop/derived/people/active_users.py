"""The other users who have the open project open, and the articles that they are reading."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from corpus.identities import AnnotatorId
from desktop.derived.people.layers import Layers, Person, without_layer
from desktop.project.syncing import Syncing


@dataclass(frozen=True, slots=True)
class ActiveUser:
    """Another user."""

    person: Person
    login: str
    article: str
    """Identity of the article that they have open; empty if none."""


class ActiveUsers(QObject):
    """Follows the presence messages of the hub. A user at two machines appears once for each article."""

    changed = Signal()

    def __init__(self, syncing: Syncing, layers: Layers) -> None:
        super().__init__(syncing)
        self._syncing, self._layers = syncing, layers
        self._present: tuple[ActiveUser, ...] = ()
        syncing.people_changed.connect(self._look)
        layers.looks_changed.connect(self._look)
        self._look()

    @property
    def present(self) -> tuple[ActiveUser, ...]:
        """All other users, by name."""
        return self._present

    def in_article(self, article: str) -> tuple[Person, ...]:
        """The other users in an article."""
        people = {
            presence.person.id: presence.person for presence in self._present if presence.article == article
        }
        return tuple(people.values())

    def _look(self) -> None:
        present = tuple(
            dict.fromkeys(
                ActiveUser(self._person(person.annotator, person.name), person.login, person.article)
                for person in self._syncing.people
            )
        )
        if present != self._present:
            self._present = present
            self.changed.emit()

    def _person(self, annotator: str, name: str) -> Person:
        return self._layers.person(annotator) or without_layer(AnnotatorId(annotator), name)
