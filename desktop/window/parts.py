"""Makes the panels when they are first shown. Here, and only here, the features meet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.commands.actions import Actions
from desktop.window.services import Services

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

    services: Services
    actions: Actions

    def reading(self, parent: QWidget) -> ReadingArea:
        """The panes with the articles."""
        from desktop.reading.area import ReadingArea

        services = self.services
        return ReadingArea(
            services.workspace,
            services.figures,
            services.suggesting,
            services.current,
            services.theme,
            services.settings,
            self.actions,
            parent,
        )

    def library(self, parent: QWidget) -> LibraryPanel:
        """The list of articles."""
        from desktop.library.panel import LibraryPanel

        services = self.services
        return LibraryPanel(
            services.workspace,
            services.current,
            services.theme,
            services.settings,
            parent,
        )

    def codebook(self, parent: QWidget) -> CodebookPanel:
        """The tree of tags."""
        from desktop.codebook.panel import CodebookPanel

        services = self.services
        return CodebookPanel(services.workspace, services.current, services.theme, parent)

    def search(self, parent: QWidget) -> SearchPanel:
        """The hits of a search."""
        from desktop.findings.search.search_panel import SearchPanel

        services = self.services
        return SearchPanel(services.workspace, services.current, services.theme, parent)

    def inspector(self, parent: QWidget) -> Inspector:
        """All about the selected claim."""
        from desktop.findings.inspector.inspector import Inspector

        services = self.services
        return Inspector(
            services.workspace,
            services.figures,
            services.current,
            services.theme,
            services.settings,
            parent,
        )

    def suggestions(self, parent: QWidget) -> SuggestionsPanel:
        """The links that could be made."""
        from desktop.suggestions.panel import SuggestionsPanel

        services = self.services
        return SuggestionsPanel(
            services.workspace,
            services.suggesting,
            services.current,
            services.theme,
            services.settings,
            parent,
        )

    def claims(self, parent: QWidget) -> ClaimsView:
        """The table of claims."""
        from desktop.findings.tables.claims_view import ClaimsView

        services = self.services
        return ClaimsView(services.workspace, services.current, services.theme, parent)

    def links(self, parent: QWidget) -> LinksView:
        """The table of links."""
        from desktop.findings.tables.links_view import LinksView

        services = self.services
        return LinksView(services.workspace, services.current, services.theme, parent)

    def figures(self, parent: QWidget) -> FiguresView:
        """The table of figures."""
        from desktop.findings.tables.figures_view import FiguresView

        services = self.services
        return FiguresView(
            services.workspace,
            services.figures,
            services.current,
            services.theme,
            services.settings,
            parent,
        )
