"""Makes the panels when they are first shown. Here, and only here, the features meet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.current import Current
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.settings import Settings

if TYPE_CHECKING:
    from desktop.codebook.panel import CodebookPanel
    from desktop.findings.inspector.inspector import Inspector
    from desktop.findings.search.search_panel import SearchPanel
    from desktop.findings.tables.claims_view import ClaimsView
    from desktop.findings.tables.figures_view import FiguresView
    from desktop.findings.tables.links_view import LinksView
    from desktop.library.panel import LibraryPanel
    from desktop.reading.area import ReadingArea
    from desktop.suggestions.panel import SuggestionsPanel


@dataclass(frozen=True, slots=True)
class Parts:
    """What every panel stands on, and how each is made. Nothing is imported before it is wanted, for the sake of a
    quick start."""

    workspace: Workspace
    current: Current
    theme: Theme
    settings: Settings

    def reading(self, parent: QWidget) -> ReadingArea:
        """The panes with the articles."""
        from desktop.reading.area import ReadingArea

        return ReadingArea(self.workspace, self.current, self.theme, self.settings, parent)

    def library(self, parent: QWidget) -> LibraryPanel:
        """The list of articles."""
        from desktop.library.panel import LibraryPanel

        return LibraryPanel(self.workspace, self.current, self.theme, self.settings, parent)

    def codebook(self, parent: QWidget) -> CodebookPanel:
        """The tree of tags."""
        from desktop.codebook.panel import CodebookPanel

        return CodebookPanel(self.workspace, self.current, self.theme, parent)

    def search(self, parent: QWidget) -> SearchPanel:
        """The hits of a search."""
        from desktop.findings.search.search_panel import SearchPanel

        return SearchPanel(self.workspace, self.current, self.theme, parent)

    def inspector(self, parent: QWidget) -> Inspector:
        """All about the selected claim."""
        from desktop.findings.inspector.inspector import Inspector

        return Inspector(self.workspace, self.current, self.theme, self.settings, parent)

    def suggestions(self, parent: QWidget) -> SuggestionsPanel:
        """The links that could be made."""
        from desktop.suggestions.panel import SuggestionsPanel

        return SuggestionsPanel(self.workspace, self.current, self.theme, self.settings, parent)

    def claims(self, parent: QWidget) -> ClaimsView:
        """The table of claims."""
        from desktop.findings.tables.claims_view import ClaimsView

        return ClaimsView(self.workspace, self.current, self.theme, parent)

    def links(self, parent: QWidget) -> LinksView:
        """The table of links."""
        from desktop.findings.tables.links_view import LinksView

        return LinksView(self.workspace, self.current, self.theme, parent)

    def figures(self, parent: QWidget) -> FiguresView:
        """The table of figures."""
        from desktop.findings.tables.figures_view import FiguresView

        return FiguresView(self.workspace, self.current, self.theme, self.settings, parent)
