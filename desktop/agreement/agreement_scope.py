"""The toolbar's chips for the choice of annotators and articles."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from corpus.agreement.study import Measured
from corpus.identities import AnnotatorId, ArticleId
from corpus.snapshot import Snapshot
from desktop.agreement.names import unique_names
from desktop.agreement.toolbar import AgreementToolbar
from desktop.derived.people.agreement import AnnotatorAgreement
from desktop.derived.people.layers import Layers
from desktop.project.workspace import Workspace

_Chosen = TypeVar("_Chosen", AnnotatorId, ArticleId)


class AgreementScope:
    """Fills the chips, and applies what is ticked to the measurement of agreement."""

    def __init__(
        self, toolbar: AgreementToolbar, workspace: Workspace, agreement: AnnotatorAgreement, layers: Layers
    ) -> None:
        self._toolbar, self._workspace = toolbar, workspace
        self._agreement, self._layers = agreement, layers
        toolbar.person_toggled.connect(self._on_person)
        toolbar.article_toggled.connect(self._on_article)

    def fill(self, snapshot: Snapshot, measured: Measured) -> None:
        """Offer all annotators and articles."""
        people, articles = self._agreement.people, self._agreement.articles
        persons = [person for person in self._layers.persons() if not person.shared]
        named = zip(persons, unique_names(persons), strict=True)
        self._toolbar.offer_people(
            [(person.id, name, people is None or person.id in people) for person, name in named],
            len(measured.annotators),
        )
        self._toolbar.offer_articles(
            [
                (
                    row.id,
                    snapshot.lettered_name(row.id),
                    articles is None or row.id in articles,
                )
                for row in snapshot.articles_in_order()
            ],
            measured.common,
        )

    def _on_person(self, person: str, checked: bool) -> None:
        everybody = (somebody.id for somebody in self._layers.persons() if not somebody.shared)
        chosen = _toggled(self._agreement.people, AnnotatorId(person), checked, everybody)
        self._agreement.set_scope(chosen, self._agreement.articles)

    def _on_article(self, article: str, checked: bool) -> None:
        snapshot = self._workspace.snapshot
        everything = (row.id for row in snapshot.articles.values()) if snapshot is not None else ()
        chosen = _toggled(self._agreement.articles, ArticleId(article), checked, everything)
        self._agreement.set_scope(self._agreement.people, chosen)


def _toggled(
    chosen: frozenset[_Chosen] | None, value: _Chosen, checked: bool, everything: Iterable[_Chosen]
) -> frozenset[_Chosen] | None:
    """The selection after a tick; None if everything is selected."""
    every = frozenset(everything)
    selected = chosen if chosen is not None else every
    now = selected | {value} if checked else selected - {value}
    return None if now >= every else now
