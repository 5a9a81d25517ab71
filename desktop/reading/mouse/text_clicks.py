"""Handles clicks in a text: select a claim, deselect it, or select a word."""

from __future__ import annotations

from corpus.identities import ClaimId
from corpus.model import Span
from desktop.project.workspace import Workspace
from desktop.reading.linking.link_mode import LinkMode
from desktop.reading.panes.pane import Pane
from desktop.reading.panes.pane_row import PaneRow
from desktop.reading.selection.selection import Selection


class TextClicks:
    """Handles every pane. In link mode, a clicked claim becomes the target and is not selected."""

    def __init__(self, row: PaneRow, selection: Selection, mode: LinkMode, workspace: Workspace) -> None:
        self._row = row
        self._selection = selection
        self._mode = mode
        self._workspace = workspace

    def attach(self, pane: Pane) -> None:
        """Connect a new pane."""
        pointer = pane.view.pointer
        pointer.claim_clicked.connect(lambda claim: self._on_claim_clicked(pane, claim))
        pointer.background_clicked.connect(lambda _: self._selection.select_claim(None))
        pointer.word_requested.connect(lambda offset: self._select_word(pane, offset))
        pane.ruler.claim_chosen.connect(lambda claim: self._on_tick_chosen(pane, claim))

    def _on_claim_clicked(self, pane: Pane, claim: ClaimId) -> None:
        if self._mode.choose_claim(claim):
            return
        self._row.activate(pane)
        self._selection.select_claim(claim)

    def _on_tick_chosen(self, pane: Pane, claim: ClaimId) -> None:
        """Go to a claim whose tick in the ruler was clicked."""
        row = pane.view.claim(claim)
        if row is not None:
            pane.view.setFocus()
            pane.view.scroll_to(row.start)
            self._on_claim_clicked(pane, row.id)

    def _select_word(self, pane: Pane, offset: int) -> None:
        """Select the word at an offset. The worker segments it, because loading the dictionary takes two seconds. What
        the user has selected meanwhile stays selected."""
        from corpus.words import word_at

        view = pane.view
        source, before = view.source, (view.caret_offset(), view.selected_span())
        start = max(0, source.rfind("\n", 0, offset) + 1)
        end = source.find("\n", offset)
        paragraph = source[start : end if end >= 0 else len(source)]

        def select(word: Span) -> None:
            unchanged = view.source is source and (view.caret_offset(), view.selected_span()) == before
            if unchanged and word:
                view.select_span(Span(start + word.start, start + word.end))

        self._workspace.compute(word_at, paragraph, offset - start).then(select, owner=pane)
