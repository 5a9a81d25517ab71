"""The suggested links shown between the panes: the selected one, and the best ones while that is switched on."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.current import Current
from desktop.derived.suggestions.decided import in_texts, key_of
from desktop.project.workspace import Workspace
from desktop.reading.links.pairing import Paired, PairIndex

if TYPE_CHECKING:
    from corpus.matching import Suggestion
    from desktop.derived.suggestions.suggesting import Suggesting

MOST_DRAWN = 12
"""Between two articles, at most. Chosen: beyond the best few, curves hide each other and the links."""


class SuggestedLinks(QObject):
    """Suggestions are requested from the first :meth:`show` on, since texts are painted first at a start."""

    changed = Signal()
    """Other suggestions are drawn."""

    def __init__(
        self, workspace: Workspace, suggesting: Callable[[], Suggesting], current: Current, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workspace, self._suggesting, self._current = workspace, suggesting, current
        self._started = False
        self._shown = False
        self._by_key: dict[str, Suggestion] = {}
        self._judged = ""
        """The key of the suggestion under review."""
        self._pairs: dict[tuple[str, str], PairIndex] = {}
        current.suggestion_changed.connect(self._refresh)
        self._refresh()

    def show(self, visible: bool) -> None:
        """Show all undecided suggestions, or only the selected one."""
        self._shown = visible
        if visible and not self._started:
            self._started = True
            suggesting = self._suggesting()
            suggesting.request_pairs()
            suggesting.changed.connect(self._refresh)
        self._refresh()

    def find(self, key: str) -> Suggestion | None:
        """A suggestion that is shown, by its key."""
        return self._by_key.get(key)

    def pairs(self, left: str, right: str) -> PairIndex:
        """The suggestions between two articles, seen from left to right."""
        if (left, right) not in self._pairs:
            ends = {left, right}
            suggestions = [
                suggestion
                for suggestion in self._by_key.values()
                if {suggestion.a.article, suggestion.b.article} == ends
            ]
            judged = [
                suggestion for suggestion in suggestions[MOST_DRAWN:] if key_of(suggestion) == self._judged
            ]
            drawn = suggestions[:MOST_DRAWN] + judged
            self._pairs[left, right] = PairIndex(_paired(suggestion.seen_from(left)) for suggestion in drawn)
        return self._pairs[left, right]

    def _refresh(self, *_: object) -> None:
        queue = self._suggesting().queue() if self._shown else None
        suggestions = list(queue or ())
        selected, snapshot = self._current.suggestion, self._workspace.snapshot
        judged = ""
        if selected is not None and snapshot is not None and in_texts(selected, snapshot):
            suggestions.append(selected)
            judged = key_of(selected)
        by_key = {key_of(suggestion): suggestion for suggestion in suggestions}
        if (by_key, judged) != (self._by_key, self._judged):
            self._by_key, self._judged = by_key, judged
            self._pairs.clear()
            self.changed.emit()


def _paired(suggestion: Suggestion) -> Paired:
    """A suggestion as a pair. Its ends are not claims; they get names made from its key."""
    key = key_of(suggestion)
    left, right = suggestion.a, suggestion.b
    return Paired(key, suggestion.relation, f"{key}<", f"{key}>", left.span, right.span)
