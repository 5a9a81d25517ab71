"""The words of the sources: their frequencies, the distinctive words of a source, and each place in context."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from corpus.changes import ChangeSet
from corpus.identities import ArticleId
from corpus.memos import SavedSearch
from corpus.model import Article, Claim, Tag
from corpus.terms.counting import TermRow, stopped_words
from desktop.current import Current
from desktop.derived.search.terms import ProjectTerms
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from desktop.terms.counted import TermCounts
from desktop.terms.desk import TermsDesk
from desktop.terms.stop_words.stop_acts import StopActs
from desktop.terms.stop_words.stop_list import StopList
from desktop.terms.synonyms.synonym_acts import SynonymActs
from desktop.terms.table.term_menu import term_menu
from desktop.terms.word_lists import SYNONYMS
from desktop.widgets.menus import open_menu
from desktop.widgets.panels import Surface


class TermsView(Surface):
    """Follows the project while it is visible."""

    state_changed = Signal()
    """The result of :meth:`words` has changed."""

    def __init__(
        self,
        workspace: Workspace,
        terms: ProjectTerms,
        current: Current,
        theme: Theme,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "paper", parent)
        self.setObjectName("termsView")
        self._workspace, self._terms, self._current = workspace, terms, current
        self._left_out: frozenset[str] = frozenset()
        self._counted: TermCounts | None = None
        self._word, self._awaited = "", ""
        self._ways: tuple[QAction, ...] = ()
        self.stop = StopList(settings, self)
        self.desk = TermsDesk(workspace, current, theme, settings, self.stop, self)
        self.toolbar, self.model, self.grid = self.desk.toolbar, self.desk.model, self.desk.grid
        self.distinctive, self.lines = self.desk.distinctive, self.desk.lines
        self._stopping = StopActs(self.stop, self.grid, self.distinctive, self)
        self._synonyms = SynonymActs(workspace, self.grid, self.desk.synonym_panel, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.desk)
        self.setFocusProxy(self.desk)
        self._refresh_timer = QTimer(self, singleShot=True, interval=0)
        self._refresh_timer.timeout.connect(self.catch_up)
        self._connect_parts()
        self._connect_project()

    def _connect_parts(self) -> None:
        bar, grid = self.toolbar, self.grid
        bar.counting_changed.connect(self._count)
        bar.typed.connect(self._on_typed)
        bar.unit_chosen.connect(self._on_unit)
        bar.source_toggled.connect(self._on_source)
        bar.export_requested.connect(self.export)
        bar.field.left.connect(self._on_field_left)
        grid.moved.connect(self._on_moved)
        grid.opened.connect(self.lines.enter)
        grid.left.connect(bar.field.setFocus)
        grid.copy_requested.connect(lambda: self._copy(grid.chosen()))
        grid.sort_requested.connect(self._sort)
        grid.menu_requested.connect(self._show_menu)
        self.distinctive.term_chosen.connect(self._choose)
        self.distinctive.list.opened.connect(self.lines.enter)
        self.distinctive.list.left.connect(grid.setFocus)
        self.desk.stop_panel.left.connect(grid.setFocus)
        self.desk.synonym_panel.left.connect(grid.setFocus)
        self.desk.synonym_panel.chosen.connect(self.show_word)
        self._synonyms.named.connect(self._on_named)
        self._synonyms.refused.connect(self.lines.show_message)
        self._stopping.next_named.connect(self._select_next)
        self._stopping.message.connect(self.lines.show_message)
        self.lines.left.connect(grid.setFocus)
        self.lines.stop_requested.connect(self._stopping.stop_chosen)
        self.lines.message_changed.connect(self.state_changed)

    def _connect_project(self) -> None:
        self.stop.changed.connect(self._count)
        self.desk.again.clicked.connect(lambda _=False: self._terms.start())
        self._terms.changed.connect(self._on_terms)
        self._workspace.opened.connect(self._on_opened)
        self._workspace.changed.connect(self._on_changed)

    def offer(self, article_import: QAction) -> None:
        """Offer this command in a project without articles."""
        self._ways = (article_import,)
        self._show_empty_page()

    # Following the project

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._terms.start()
        self.catch_up()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._terms.pause()
        self.desk.keep_sizes()

    def _on_opened(self) -> None:
        self._left_out, self._word, self._counted = frozenset(), "", None
        self.toolbar.field.clear()
        self._on_terms()

    def _on_terms(self) -> None:
        if self.isVisible():
            self._refresh_timer.start()

    def _on_changed(self, changes: ChangeSet) -> None:
        if not self.isVisible():
            return
        if changes.touches(Article, SavedSearch) or (
            changes.touches(Claim) and self.toolbar.claims.isChecked()
        ):
            self._refresh_timer.start()
        elif changes.touches(Claim, Tag):
            self.lines.repaint_tags()

    def catch_up(self) -> None:
        """Show the current results, keeping the selection."""
        snapshot = self._workspace.snapshot
        articles = self._articles()
        if snapshot is not None and self._terms.index is not None:
            self._left_out &= frozenset(articles)
            names = [(article, snapshot.lettered_name(article)) for article in articles]
            self.toolbar.offer_sources(
                [(source, words, source not in self._left_out) for source, words in names]
            )
        self._count()

    def _articles(self) -> list[ArticleId]:
        """The indexed articles, in the order of the project."""
        snapshot, index = self._workspace.snapshot, self._terms.index
        if snapshot is None or index is None:
            return []
        return [row.id for row in snapshot.articles_in_order() if row.id in index.articles]

    # Counting

    def _count(self) -> None:
        snapshot, index = self._workspace.snapshot, self._terms.index
        self._counted = None
        if snapshot is not None and index is not None:
            sources = [article for article in self._articles() if article not in self._left_out]
            counting = self.toolbar.asked(self.stop.words)
            self._counted = TermCounts(
                index, snapshot, sources, counting, in_claims=self.toolbar.claims.isChecked()
            )
            stopped = stopped_words(index, self.stop.words)
            self.desk.stop_panel.show_listed(stopped)
            self.toolbar.show_stopped(len(stopped))
            self._synonyms.show(self._counted.counting.synonyms)
        self._show_table()

    def _show_table(self) -> None:
        word, counted, snapshot = self._word, self._counted, self._workspace.snapshot
        if counted is not None and snapshot is not None:
            self.model.show(counted.table, snapshot)
            self.distinctive.show_counts(counted, snapshot, self._current.article)
        self._reselect(word)
        self._show_empty_page()
        if counted is not None and self._awaited:
            self.show_word(self._awaited)
        self.state_changed.emit()

    def _reselect(self, word: str) -> None:
        """Select the word that was selected before, else the first one."""
        row = self._counted.row_of(word) if self._counted is not None and word else None
        number = self.model.number_of(row.term, row.spelling) if row is not None else -1
        self.grid.select(max(number, 0))
        self._on_moved()

    def _show_empty_page(self) -> None:
        snapshot = self._workspace.snapshot
        if snapshot is not None and not snapshot.articles:
            self.desk.show_empty(self.tr("No articles yet."), self._ways)
        elif self._terms.index is not None:
            self.desk.show_empty("")
            self.desk.show_rows()
        elif self._terms.stopped:
            self.desk.show_empty(self.tr("Counting was cancelled."), again=True)
        else:
            self.desk.show_empty(self.tr("Counting words…"))

    # The table

    def _on_typed(self, words: str) -> None:
        word = self._word
        self.model.filter(words)
        self._reselect(word)
        self._show_empty_page()
        self.state_changed.emit()

    def _on_field_left(self, done: bool) -> None:
        if not done:
            self.toolbar.field.clear()
        self.grid.setFocus()

    def _on_unit(self) -> None:
        word = self._word
        self.model.show_rates(self.toolbar.rates)
        self._reselect(word)

    def _on_source(self, source: str, on: bool) -> None:
        left = self._left_out - {source} if on else self._left_out | {source}
        # At least one source must be counted.
        if len(left) < len(self._articles()):
            self._left_out = left
        self.catch_up()

    def _sort(self, key: str) -> None:
        word = self._word
        self.model.sort_by(key)
        self._reselect(word)

    def _on_moved(self) -> None:
        row = self.grid.current
        self._word = row.word if row is not None else self._word
        self.lines.show_row(row, self._counted, rates=self.toolbar.rates)
        self.state_changed.emit()

    def _choose(self, row: TermRow) -> None:
        """Show the places of a word; a filter that hides it is cleared."""
        if self.model.number_of(row.term, row.spelling) < 0:
            self.toolbar.field.clear()
        self.grid.select(self.model.number_of(row.term, row.spelling))

    def show_word(self, words: str) -> None:
        """Show a word, now or once the words are counted; one without a row of its own is entered into the filter."""
        self._awaited = "" if self._counted is not None else words
        if self._counted is None:
            return
        row = self._counted.row_of(words)
        if row is not None:
            self._choose(row)
            self.lines.enter()
        else:
            self.toolbar.field.setText(words.strip())

    # Acts

    def _select_next(self, word: str) -> None:
        self._word = word

    def _on_named(self, word: str) -> None:
        self._word = word
        self.desk.word_lists.show_list(SYNONYMS)

    def _copy(self, numbers: Sequence[int]) -> None:
        self.lines.acts.copy_words(self.model, numbers)

    def _show_menu(self, where: QPoint) -> None:
        together, apart = self._synonyms.for_menu()
        menu = term_menu(
            self.grid,
            opened=self.lines.enter,
            stopped=self._stopping.stop_chosen,
            together=together,
            apart=apart,
            copied=lambda: self._copy(self.grid.chosen()),
            copied_all=lambda: self._copy(range(len(self.model.rows))),
            searched=lambda: self._current.set_query(self._word),
            sorted_by=self._sort,
        )
        open_menu(menu, where)

    def export(self) -> None:
        """Ask for a file, and write the table to it as CSV."""
        self.lines.acts.ask_export(self.model)

    # The text of the status bar

    def words(self) -> str:
        """How much is counted, and the selected word; instead, what was just done."""
        if self._counted is None:
            return ""
        if self.lines.message:
            return self.lines.message
        left_out, absent = len(self._terms.left_out()), self._workspace.absent_texts
        counted = self.desk.summary(self._counted.table, left_out, absent)
        return f"{counted}   {self.lines.words()}".strip()

    def regions(self) -> list[QWidget]:
        """The regions between which F6 moves the focus."""
        return self.desk.regions()

    # State that outlives the widget

    def state(self) -> dict[str, Any]:
        """The state with which a rebuilt view is restored; see :meth:`restore`."""
        return {
            **self.toolbar.state(),
            "left_out": sorted(self._left_out),
            "word": self._word,
            "sorted": self.model.sorted_by,
            "descending": self.model.descending,
            "source": self.distinctive.chosen,
        }

    def restore(self, state: Mapping[str, Any]) -> None:
        """Restore the :meth:`state` of a previous view."""
        self._left_out = frozenset(str(source) for source in state.get("left_out", ()))
        self._word = str(state.get("word", ""))
        self.toolbar.restore(state)
        self.model.rates = self.toolbar.rates
        self.catch_up()
        if state.get("sorted"):
            self.model.sort_by(str(state["sorted"]), descending=bool(state.get("descending", True)))
        self.distinctive.source.choose(state.get("source"))
        self._reselect(str(state.get("word", "")))
