"""Full-text search on the hub, in the texts that are not on this machine."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from corpus.model import Article, Span
from desktop.project.requests import Request
from desktop.project.syncing import Syncing
from desktop.project.text_supply import TextSupply
from desktop.project.workspace import Workspace

if TYPE_CHECKING:
    from db.hub.connection import HubConnection
    from db.hub.searching import HubSearchResult

MOST = 200
"""Articles found by one search, at most. Chosen: more than anybody looks through."""
_PASSED_OVER = 2_000
"""Largest number of texts that a search excludes because they are on this machine; with more, none is excluded. Chosen:
comparing more would take the hub longer than sending their hits."""


@dataclass(frozen=True, slots=True)
class HubHit:
    """An article that contains the words, and whose text is not on this machine."""

    article: Article
    span: Span
    """The span of the first occurrence, in code points."""
    context: str
    """The text around that occurrence."""


class HubSearch(QObject):
    """Created once. The hub is queried only on request of the user."""

    def __init__(self, workspace: Workspace, syncing: Syncing, supply: TextSupply) -> None:
        super().__init__()
        self._workspace, self._syncing = workspace, syncing
        self.supply = supply
        """Fetches the texts of the articles found, and keeps them on this machine."""

    @property
    def unsearched(self) -> int:
        """Number of articles that a search on this machine omits, because their text is not here."""
        return self._workspace.absent_texts

    def ask(self, query: str) -> Request[HubSearchResult]:
        """Request the texts on the hub that contain the words; see :meth:`hits`. Fails with HubFailed."""
        from db.hub.searching import search_hub

        project, present = self._syncing.project, self._present_digests()

        def search(hub: HubConnection) -> HubSearchResult:
            return search_hub(hub, project, query, limit=MOST, passing_over=present)

        return self._syncing.calls.ask(self._syncing.address(), search)

    def hits(self, result: HubSearchResult) -> list[HubHit]:
        """The articles found whose text is not here, in the order of import."""
        snapshot = self._workspace.snapshot
        if snapshot is None:
            return []
        places = {text.sha256: text.places[0] for text in result.texts}
        return [
            HubHit(row, place.span, f"{place.before[-6:]}{place.text}{place.after[:24]}")
            for row in snapshot.articles_in_order()
            if row.sha256 in snapshot.texts.absent and (place := places.get(row.sha256)) is not None
        ]

    def _present_digests(self) -> Sequence[str]:
        snapshot = self._workspace.snapshot
        rows = snapshot.texts.articles() if snapshot is not None else []
        return [row.sha256 for row in rows] if len(rows) <= _PASSED_OVER else []
