"""Search on the hub: in the texts that are not on this machine."""

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
"""Articles that are found at a time. Chosen: more than anybody looks through."""
_PASSED_OVER = 2_000
"""Texts that the hub is told to pass over, at most, since they are here. Chosen: more would take it longer to compare
than they take to send."""


@dataclass(frozen=True, slots=True)
class HubHit:
    """An article whose text is not here and has the words."""

    article: Article
    span: Span
    """The first place of the words, in code points."""
    context: str
    """The words of that place, with some before and after."""


class HubSearch(QObject):
    """Made once. Nothing is asked before the user does."""

    def __init__(self, workspace: Workspace, syncing: Syncing, supply: TextSupply) -> None:
        super().__init__()
        self._workspace, self._syncing = workspace, syncing
        self.supply = supply
        """Fetches and keeps what is found."""

    @property
    def unsearched(self) -> int:
        """How many articles a search on this machine leaves out, because their text is not here."""
        return self._workspace.absent_texts

    def ask(self, query: str) -> Request[HubSearchResult]:
        """The texts on the hub that have the words; see :meth:`hits`. Fails with HubFailed."""
        from db.hub.searching import search_hub

        project, here = self._syncing.project, self._here()

        def search(hub: HubConnection) -> HubSearchResult:
            return search_hub(hub, project, query, limit=MOST, passing_over=here)

        return self._syncing.calls.ask(self._syncing.address(), search)

    def hits(self, found: HubSearchResult) -> list[HubHit]:
        """The articles that were found and whose text is not here, in the order of import."""
        snapshot = self._workspace.snapshot
        if snapshot is None:
            return []
        places = {text.sha256: text.places[0] for text in found.texts}
        return [
            HubHit(row, place.span, f"{place.before[-6:]}{place.text}{place.after[:24]}")
            for row in snapshot.articles_in_order()
            if row.sha256 in snapshot.texts.absent and (place := places.get(row.sha256)) is not None
        ]

    def _here(self) -> Sequence[str]:
        snapshot = self._workspace.snapshot
        rows = snapshot.texts.articles() if snapshot is not None else []
        return [row.sha256 for row in rows] if len(rows) <= _PASSED_OVER else []
