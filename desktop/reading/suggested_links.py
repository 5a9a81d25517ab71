"""The suggested links that are drawn between the panes: the best of the project if wanted, and always the selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.current import Current
from desktop.derived.decided import in_texts, key_of
from desktop.derived.suggesting import Suggesting
from desktop.project.workspace import Workspace
from desktop.reading.links.pairing import Paired, PairIndex

if TYPE_CHECKING:
    from corpus.matching import Suggestion

MOST_DRAWN = 12
"""Between two articles: beyond the best few, curves hide each other and the links."""


class SuggestedLinks(QObject):
    """Nothing is asked of the service before :meth:`show`: at a start there are texts to be painted first."""

    changed = Signal()

    def __init__(
        self, workspace: Workspace, suggesting: Suggesting, current: Current, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workspace, self._suggesting, self._current = workspace, suggesting, current
        self._started = False
        self._shown = False
        self._by_key: dict[str, Suggestion] = {}
        self._judged = ""
        """The key of the one that is being judged."""
        self._pairs: dict[tuple[str, str], PairIndex] = {}
        current.suggestion_changed.connect(self._refresh)

    def show(self, shown: bool) -> None:
        """Draw all that await a decision, or only the selected one."""
        self._shown = shown
        if shown and not self._started:
            self._started = True
            self._suggesting.want_pairs()
            self._suggesting.changed.connect(self._refresh)
        self._refresh()

    def one(self, key: str) -> Suggestion | None:
        """A suggestion that is drawn, by its key."""
        return self._by_key.get(key)

    def pairs(self, left: str, right: str) -> PairIndex:
        """The suggestions between two articles, seen from left to right."""
        if (left, right) not in self._pairs:
            ends = {left, right}
            found = [one for one in self._by_key.values() if {one.a.article, one.b.article} == ends]
            drawn = found[:MOST_DRAWN]
            drawn += [one for one in found[MOST_DRAWN:] if key_of(one) == self._judged]
            self._pairs[left, right] = PairIndex(_paired(one.seen_from(left)) for one in drawn)
        return self._pairs[left, right]

    def _refresh(self, *_: object) -> None:
        shown = self._suggesting.queue() if self._shown else None
        wanted = list(shown or ())
        one, snapshot = self._current.suggestion, self._workspace.snapshot
        judged = ""
        if one is not None and snapshot is not None and in_texts(one, snapshot):
            wanted.append(one)
            judged = key_of(one)
        by_key = {key_of(one): one for one in wanted}
        if (by_key, judged) != (self._by_key, self._judged):
            self._by_key, self._judged = by_key, judged
            self._pairs.clear()
            self.changed.emit()


def _paired(one: Suggestion) -> Paired:
    key = key_of(one)
    return Paired(key, one.relation, f"{key}<", f"{key}>", one.a.span, one.b.span)
