"""Counting words together and apart, from the table and from the list of synonyms."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from corpus.terms.cutting import key_of
from corpus.terms.synonyms import FEWEST, NO_SYNONYMS, Synonyms
from db import edits
from desktop.project.workspace import Workspace
from desktop.terms.synonyms.synonym_panel import SynonymPanel
from desktop.terms.table.term_grid import TermGrid


class SynonymActs(QObject):
    """Changes the synonyms of the project; each change is one operation."""

    named = Signal(str)
    """Words are counted as one under this name."""
    refused = Signal(str)
    """Why nothing was done, in words."""

    def __init__(self, workspace: Workspace, grid: TermGrid, panel: SynonymPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._grid, self._panel = workspace, grid, panel
        self._synonyms = NO_SYNONYMS
        grid.together_requested.connect(self._chosen_together)
        panel.together.connect(self._together)
        panel.apart.connect(lambda word: self._apart([word]))
        panel.refused.connect(self.refused)
        workspace.state_changed.connect(self._show)

    def show(self, synonyms: Synonyms) -> None:
        """Show the synonyms of the project."""
        self._synonyms = synonyms
        self._show()

    def _show(self) -> None:
        self._panel.show_groups(self._synonyms, writable=not self._workspace.read_only)

    def for_menu(self) -> tuple[Callable[[], object] | None, Callable[[], object] | None]:
        """Counting the selected words of the table together, and apart; None for what cannot be done."""
        words = self._chosen()
        groups = self._synonyms.by_key()
        parted = [group for word in words for group in groups.get(key_of(word), ())]
        if self._workspace.read_only:
            return None, None
        together = self._chosen_together if len(words) >= FEWEST else None
        return together, (lambda: self._apart(parted)) if parted else None

    def _chosen(self) -> list[str]:
        return [self._grid.terms.rows[number].word for number in self._grid.chosen()]

    def _chosen_together(self) -> None:
        words = self._chosen()
        if len(words) < FEWEST:
            self.refused.emit(self.tr("Select several words to count them as one."))
        else:
            self._together(words)

    def _together(self, words: Sequence[str]) -> None:
        if not self._workspace.read_only:
            self.named.emit(words[0])
            self._workspace.perform(edits.count_together, words)

    def _apart(self, words: Sequence[str]) -> None:
        if not self._workspace.read_only:
            self._workspace.perform(edits.count_apart, words)
