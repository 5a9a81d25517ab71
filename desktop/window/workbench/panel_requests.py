"""Handles requests of the workbench's panels to the window: for dialogs, views, docks and other panels."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from corpus.identities import ArticleId, QuestionId
from corpus.memos import SavedSearch
from desktop.current import Current
from desktop.window.frame import regions
from desktop.window.workbench.docks import CONFLICTS, SUGGESTIONS
from desktop.window.workbench.keeper import WorkbenchKeeper
from desktop.window.workbench.reading_progress import ReadingProgress
from desktop.window.workbench.view_stack import VERSIONS
from desktop.window.workbench.workbench import Workbench

if TYPE_CHECKING:
    from desktop.library.panel import LibraryPanel
    from desktop.reading.area.reading_area import ReadingArea
    from desktop.window.workbench.suggested import Suggested


class ArticleDialogs(Protocol):
    """Opens the dialogs requested by panels."""

    def edit_properties(self, article: ArticleId) -> None: ...
    def replace_text(self, article: ArticleId, then: Callable[[], object] | None = None) -> None: ...


class Views(Protocol):
    """Changes what the window shows."""

    def find(self) -> None: ...
    def zoom(self, step: int) -> None: ...
    def filter_by_tag(self, tag: str) -> None: ...
    def list_claims(self, words: str, claims: list[str]) -> None: ...
    def show_question(self, question: QuestionId) -> None: ...
    def run_saved(self, search: SavedSearch) -> None: ...


class PanelRequests(QObject):
    """Connects the panels of each workbench."""

    def __init__(
        self,
        current: Current,
        keeper: WorkbenchKeeper,
        dialogs: ArticleDialogs,
        views: Views,
        progress: ReadingProgress,
        make_suggested: Callable[[Workbench], Suggested],
    ) -> None:
        super().__init__(keeper)
        self._current = current
        self._keeper, self._dialogs, self._views = keeper, dialogs, views
        self._progress, self._make_suggested = progress, make_suggested
        self._suggested: Suggested | None = None
        keeper.follow(self._connect)

    @property
    def suggestions(self) -> Suggested:
        """The suggested links in the workbench, with its docks filled."""
        self._keeper.present.fill_docks()
        assert self._suggested is not None
        return self._suggested

    def compare_versions(self, article: str = "") -> None:
        """Show the versions of an article, by default that of the active pane."""
        article = article or str(self._current.article or "")
        if article:
            views = self._keeper.present.views
            views.versions.show_article(ArticleId(article))
            self._keeper.show_view(VERSIONS)

    def bring_version(self, article: str = "") -> None:
        """Ask for a corrected text of an article, by default that of the active pane, then show the differences."""
        article = article or str(self._current.article or "")
        if article:
            self._dialogs.replace_text(ArticleId(article), lambda: self.compare_versions(article))

    def _connect(self, workbench: Workbench) -> None:
        reading = workbench.views.reading
        reading.note_requested.connect(partial(self._write_note, workbench))
        reading.history_requested.connect(lambda _: self._show_history(workbench))
        reading.read.connect(self._progress.seen)
        reading.zoom_requested.connect(lambda step: self._views.zoom(step))
        reading.panes_changed.connect(partial(self._on_panes_changed, workbench))
        self._answer_for_articles(reading)
        workbench.views.made.connect(partial(self._on_view_made, workbench))
        workbench.tag_requested.connect(self._views.filter_by_tag)
        workbench.list_requested.connect(self._views.run_saved)
        workbench.strip.expand.clicked.connect(partial(workbench.docks.set_shown, "right", True))
        workbench.docks.part_chosen.connect(partial(self._on_part_chosen, workbench))
        workbench.when_filled(partial(self._connect_docks, workbench))

    def _connect_docks(self, workbench: Workbench) -> None:
        library = workbench.library
        self._answer_for_articles(library)
        library.set_progress(self._progress.shares())
        self._progress.changed.connect(library.set_progress)
        library.set_open(workbench.views.reading.open_articles())
        workbench.codebook.filter_requested.connect(self._views.filter_by_tag)
        workbench.codebook.claims_requested.connect(self._views.list_claims)
        workbench.inspector.question_opened.connect(
            lambda question: self._views.show_question(QuestionId(question))
        )
        workbench.inspector.versions_requested.connect(self.compare_versions)
        workbench.inspector.link_requested.connect(workbench.views.reading.keys.links.toggle_mode)
        self._suggested = self._make_suggested(workbench)

    def _answer_for_articles(self, panel: ReadingArea | LibraryPanel) -> None:
        panel.properties_requested.connect(lambda article: self._dialogs.edit_properties(article))
        panel.new_version_requested.connect(self.bring_version)
        panel.versions_requested.connect(self.compare_versions)

    def _on_view_made(self, workbench: Workbench, name: str) -> None:
        if name == VERSIONS:
            workbench.views.versions.new_version_requested.connect(self.bring_version)

    def _on_panes_changed(self, workbench: Workbench, articles: list[str]) -> None:
        if workbench.filled:
            workbench.library.set_open(articles)

    def _on_part_chosen(self, workbench: Workbench, part: str) -> None:
        if part == "search":
            self._views.find()
        elif part == "history":
            workbench.inspector.show_history()
        elif part == SUGGESTIONS:
            self.suggestions.enter()
        elif part == CONFLICTS:
            pass  # Handled by the object that adds the tab.
        elif part == "claim":
            regions.enter(workbench.inspector)
        else:
            regions.enter(workbench.library if part == "library" else workbench.codebook)

    def _write_note(self, workbench: Workbench, row: str) -> None:
        if not row:
            return  # A memo is requested, which another object handles.
        workbench.docks.set_shown("right", True)
        workbench.inspector.edit_note()

    def _show_history(self, workbench: Workbench) -> None:
        workbench.docks.set_shown("right", True)
        workbench.inspector.show_history()
