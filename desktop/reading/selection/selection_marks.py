"""Marks the selection, the suggestion under review and hovered links in every pane."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop.current import Current
from desktop.derived.suggestions.decided import in_texts
from desktop.project.workspace import Workspace
from desktop.reading.panes.pane import Pane
from desktop.reading.panes.pane_row import PaneRow


class SelectionMarks(QObject):
    """Both ends of a link or a suggestion are marked, each in its own pane."""

    def __init__(self, row: PaneRow, workspace: Workspace, current: Current, parent: QObject) -> None:
        super().__init__(parent)
        self._row = row
        self._workspace = workspace
        self._current = current
        current.claim_changed.connect(self.show_selection)
        current.link_changed.connect(self.show_selection)
        current.suggestion_changed.connect(self.show_judged)

    def attach(self, pane: Pane) -> None:
        """Mark the selection in a new pane too, whenever its claims change."""
        pane.view.claims_changed.connect(self.show_selection)

    def show_all(self) -> None:
        """Mark the selection and the suggestion under review again, after a pane shows another text."""
        self.show_selection()
        self.show_judged()

    def show_selection(self) -> None:
        """Mark the selected claim, and of a selected link both ends."""
        snapshot = self._workspace.snapshot
        link = snapshot.links.get(self._current.link or "") if snapshot else None
        ends = (link.source, link.target) if link else (self._current.claim,)
        for pane in self._row.panes:
            ends_in_pane = (end for end in ends if end is not None and pane.view.claim(end) is not None)
            pane.view.emphasis.set_selected(next(ends_in_pane, None))

    def show_judged(self) -> None:
        """Mark both ends of the suggested link under review."""
        suggestion, snapshot = self._current.suggestion, self._workspace.snapshot
        spans, relation = {}, ""
        if suggestion is not None and snapshot is not None and in_texts(suggestion, snapshot):
            spans = {end.article: end.span for end in (suggestion.a, suggestion.b)}
            relation = suggestion.relation
        for pane in self._row.panes:
            span = spans.get(pane.article_id or "")
            pane.view.emphasis.set_judged(span, relation if span is not None else "")

    def show_hovered(self, links: tuple[str, ...]) -> None:
        """Outline both ends of the first hovered link; remove the outlines if there is none."""
        snapshot = self._workspace.snapshot
        link = snapshot.links.get(links[0]) if snapshot is not None and links else None
        ends = (link.source, link.target) if link is not None else ()
        for pane in self._row.shown:
            ends_in_pane = (end for end in ends if pane.view.claim(end) is not None)
            pane.view.emphasis.set_hovered(next(ends_in_pane, None))
