"""Creates the workbench and its panels. This is the only module in which the features meet."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

from corpus.identities import ArticleId
from desktop.commands.actions import Actions
from desktop.commands.command import KeyScope
from desktop.current import Destination
from desktop.reading.area.filter_band import FilterBand
from desktop.window.services import Services
from desktop.window.workbench.claim_strip import ClaimStrip
from desktop.window.workbench.row_below import RowBelow
from desktop.window.workbench.view_stack import VERSIONS, ViewStack
from desktop.window.workbench.workbench import Workbench

if TYPE_CHECKING:
    from desktop.agreement.view import AgreementView
    from desktop.codebook.panel import CodebookPanel
    from desktop.comparing.ledger.ledger_view import LedgerView
    from desktop.comparing.matrix.view import MatrixView
    from desktop.comparing.plots.overview_view import OverviewView
    from desktop.comparing.row_strip import RowStrip
    from desktop.findings.inspector.inspector import Inspector
    from desktop.findings.search.search_panel import SearchPanel
    from desktop.findings.tables.bulk_view import BulkView
    from desktop.findings.tables.claims_view import ClaimsView
    from desktop.findings.tables.figures_view import FiguresView
    from desktop.findings.tables.links_view import LinksView
    from desktop.library.panel import LibraryPanel
    from desktop.memos.memo_pane import MemoPane
    from desktop.reading.area.reading_area import ReadingArea
    from desktop.reading.versions.versions_view import VersionsView
    from desktop.suggestions.panel import SuggestionsPanel
    from desktop.terms.view import TermsView
    from desktop.window.workbench.figure_pages import FigurePages


@dataclass(frozen=True, slots=True)
class Parts:
    """Gives each panel the services it needs. A panel's module is imported when the panel is first created, so that a
    start imports only what is shown."""

    services: Services
    actions: Actions

    def workbench(self, parent: QWidget) -> Workbench:
        """The workbench, its docks still empty."""
        services = self.services
        others = {
            "compare": self.matrix,
            "figures": self.figures,
            "agreement": self.agreement,
            "claims": self.claims,
            "links": self.links,
            VERSIONS: self.versions,
            "words": self.words,
        }
        views = ViewStack(self.reading, others, self.memos, make_row=self.row)
        band = FilterBand(services.workspace, services.reading_filter, services.theme, self.actions, views)
        views.set_band(band)
        strip = ClaimStrip(services.workspace, services.current, self.actions, services.theme)
        workbench = Workbench(self, views, strip, services.theme, services.settings, parent)
        RowBelow(workbench, services.settings)
        return workbench

    def reading(self, parent: QWidget) -> ReadingArea:
        """The panes with the articles."""
        from desktop.reading.area.reading_area import ReadingArea
        from desktop.reading.reading_services import ReadingServices

        services = self.services
        needed = ReadingServices(
            services.workspace,
            services.figures,
            lambda: services.suggesting,
            services.current,
            services.theme,
            services.settings,
            self.actions,
            services.reading_filter,
            services.near_copies,
        )
        area = ReadingArea(needed, parent)
        area.parts.keeper.follow(lambda: services.text_supply)
        return area

    def library(self, parent: QWidget) -> LibraryPanel:
        """The list of articles."""
        from desktop.library.panel import LibraryPanel

        services = self.services
        panel = LibraryPanel(
            services.workspace,
            services.current,
            services.theme,
            services.settings,
            self.actions,
            services.near_copies,
            parent,
        )
        panel.follow_team(services.active_users, services.arrivals)
        panel.follow_texts(services.text_supply)
        return panel

    def codebook(self, parent: QWidget) -> CodebookPanel:
        """The tree of tags."""
        from desktop.codebook.panel import CodebookPanel

        services = self.services
        return CodebookPanel(services.workspace, services.current, services.theme, parent, services.layers)

    def search(self, parent: QWidget) -> SearchPanel:
        """The hits of a search."""
        from desktop.findings.search.search_panel import SearchPanel

        services = self.services
        panel = SearchPanel(
            services.workspace, services.text_search, services.current, services.theme, parent
        )
        panel.follow_hub(services.hub_search)
        return panel

    def inspector(self, parent: QWidget) -> Inspector:
        """The details of the selected claim or link."""
        from desktop.findings.inspector.inspector import Inspector

        services = self.services
        return Inspector(
            services.workspace,
            services.figures,
            services.comparing,
            services.current,
            services.theme,
            services.settings,
            self.actions,
            parent,
        )

    def memos(self, parent: QWidget) -> MemoPane:
        """The memos beside the texts."""
        from desktop.memos.memo_pane import MemoPane

        services = self.services
        return MemoPane(services.workspace, services.current, services.theme, parent)

    def versions(self, parent: QWidget) -> VersionsView:
        """Two versions of an article."""
        from desktop.reading.versions.versions_view import VersionsView

        services = self.services
        view = VersionsView(services.workspace, services.theme, services.settings, parent)
        view.closed.connect(self.actions["view.read"].trigger)
        return view

    def suggestions(self, parent: QWidget) -> SuggestionsPanel:
        """The suggested links."""
        from desktop.suggestions.panel import SuggestionsPanel

        services = self.services
        return SuggestionsPanel(
            services.workspace,
            services.suggesting,
            services.current,
            services.theme,
            services.settings,
            self.actions,
            parent,
        )

    def matrix(self, parent: QWidget) -> MatrixView:
        """The matrix of the comparison."""
        from desktop.comparing.charts import Charts
        from desktop.comparing.matrix.view import MatrixView
        from desktop.comparing.report_button import ReportButton

        services = self.services
        view = MatrixView(
            services.workspace,
            services.comparing,
            services.figures,
            services.current,
            services.theme,
            self.actions,
            parent,
        )
        for area in view.key_areas():
            self.actions.attach(area, KeyScope.COMPARING)
            area.addAction(self.actions["question.group"])
        charts = Charts(view, services.theme, self.overview)
        view.context.toolbar.add_end(ReportButton(self.actions, services.theme))
        views = cast("ViewStack", parent)
        charts.ledger_requested.connect(lambda line: self.show_in_ledger(views, line))
        charts.covered_requested.connect(lambda article, tag: self.show_covered(article, tag))
        return view

    def row(self, parent: QWidget) -> RowStrip:
        """The row of the comparison below the texts."""
        from desktop.comparing.row_strip import RowStrip

        services = self.services
        strip = RowStrip(
            services.workspace, services.comparing, services.current, services.theme, self.actions, parent
        )
        strip.comparison_requested.connect(partial(self.show_in_comparison, cast("ViewStack", parent)))
        return strip

    def agreement(self, parent: QWidget) -> AgreementView:
        """The agreement of annotators."""
        from desktop.agreement.view import AgreementView

        services = self.services
        view = AgreementView(
            services.workspace,
            services.agreement,
            services.layers,
            services.current,
            services.theme,
            services.settings,
            parent,
        )
        view.offer(self.actions["project.merge"], self.actions["view.read"])
        return view

    def claims(self, parent: QWidget) -> ClaimsView:
        """The table of claims."""
        from desktop.findings.tables.claims_view import ClaimsView

        services = self.services
        view = ClaimsView(services.workspace, services.current, services.theme, parent)
        view.follow(services.reading_filter)
        view.offer(self.actions["article.import"], self.actions["view.read"])
        self._offer_acts(view)
        return view

    def _offer_acts(self, view: BulkView) -> None:
        """Connect the actions of the window for the selected rows of a table, and the settings with its widths."""
        view.addAction(self.actions["question.group"])
        view.addAction(self.actions["claims.export"])
        view.remember_widths(self.services.settings)

    def links(self, parent: QWidget) -> LinksView:
        """The table of links."""
        from desktop.findings.tables.links_view import LinksView

        services = self.services
        view = LinksView(services.workspace, services.current, services.theme, self.actions, parent)
        self._offer_acts(view)
        view.offer(self.actions["article.import"], self.actions["view.read"])
        return view

    def words(self, parent: QWidget) -> TermsView:
        """The words of the sources."""
        from desktop.terms.view import TermsView

        services = self.services
        arguments = services.workspace, services.terms, services.current, services.theme, services.settings
        view = TermsView(*arguments, parent)
        view.offer(self.actions["article.import"])
        return view

    def figures(self, parent: QWidget) -> FigurePages:
        """The figures, as a ledger and as a list."""
        from desktop.window.workbench.figure_pages import FigurePages

        services = self.services
        return FigurePages(services.workspace, services.theme, self.ledger, self.figure_list, parent)

    def ledger(self) -> LedgerView:
        """The figures question by question."""
        from desktop.comparing.ledger.ledger_view import LedgerView

        services = self.services
        return LedgerView(
            services.workspace,
            services.comparing,
            services.figures,
            services.current,
            services.theme,
            services.settings,
            self.actions["view.compare"],
        )

    def figure_list(self) -> FiguresView:
        """The table of all figures."""
        from desktop.findings.tables.figures_view import FiguresView

        services = self.services
        view = FiguresView(
            services.workspace,
            services.figures,
            services.current,
            services.theme,
            services.settings,
            self.actions,
        )
        self._offer_acts(view)
        view.offer(self.actions["article.import"], self.actions["view.read"])
        return view

    def overview(self) -> OverviewView:
        """The pictures of the comparison."""
        from desktop.comparing.plots.overview_view import OverviewView

        services = self.services
        return OverviewView(
            services.workspace,
            services.comparing,
            services.figures,
            services.current,
            services.theme,
            services.settings,
        )

    def show_in_comparison(self, views: ViewStack, question: str) -> None:
        """Show the comparison, with the row of a question selected if one is given."""
        self.actions["view.compare"].trigger()
        if question:
            views.matrix.show_question(question)

    def show_in_ledger(self, views: ViewStack, line: str) -> None:
        """Show the figures with a row of the ledger selected."""
        self.actions["view.figures"].trigger()
        views.figures.show_line(line)

    def show_covered(self, article: str, tag: str) -> None:
        """Show an article with the claims of one tag."""
        services = self.services
        snapshot = services.workspace.snapshot
        if snapshot is not None:
            services.current.set_hidden_tags(frozenset(snapshot.tags) - {tag})
            services.current.go_to(Destination(article=ArticleId(article)))
