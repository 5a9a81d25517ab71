"""The parts of the view and their arrangement: the table, distinctive words, places, lists of words, and the lines."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QSplitter, QVBoxLayout, QWidget

from corpus.terms.counting import TermTable
from desktop.current import Current
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from desktop.terms.context.places_panel import PlacesPanel
from desktop.terms.context.word_places import WordPlaces
from desktop.terms.distinctive.distinctive_panel import DistinctivePanel
from desktop.terms.stop_words.stop_list import StopList
from desktop.terms.table.term_grid import TermGrid
from desktop.terms.table.term_model import TermModel
from desktop.terms.toolbar import TermToolbar
from desktop.terms.word_lists import WordLists
from desktop.widgets.empty_page import EmptyPage, show_either
from desktop.widgets.layouts import flush_column
from desktop.widgets.panels import EmptyNote
from desktop.widgets.splitters import keep_sizes, make_splitter, restore_sizes

_TABLE, _DISTINCTIVE, _SIDE = 330, 236, 220
"""Smallest sizes of the parts in pixels."""


class TermsDesk(QWidget):
    """The layout of the view of words. The sizes are stored in the settings."""

    def __init__(
        self,
        workspace: Workspace,
        current: Current,
        theme: Theme,
        settings: Settings,
        stop: StopList,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self.toolbar = TermToolbar(theme)
        self.model = TermModel()
        self.grid = TermGrid(self.model, theme)
        self.distinctive = DistinctivePanel(theme)
        self.places = PlacesPanel(theme)
        self.word_lists = WordLists(stop, theme)
        self.stop_panel, self.synonym_panel = self.word_lists.stop, self.word_lists.synonyms
        self.lines = WordPlaces(workspace, current, theme, settings, self.places)
        self._no_rows = EmptyNote(theme)
        self.empty = EmptyPage(theme, "view.words")
        self.again = QPushButton(self.tr("Count"))
        self.again.setObjectName("countAgain")
        self.empty.add_button(self.again)
        self._splitters = self._lay_out()
        self.setFocusProxy(self.grid)
        restore_sizes(settings, self._splitters)

    def _lay_out(self) -> dict[str, QSplitter]:
        table = QWidget()
        column = QVBoxLayout(table)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.grid, 1)
        column.addWidget(self._no_rows, 1)
        side = make_splitter(Qt.Orientation.Vertical, (self.places, self.word_lists), (250, 180))
        top = make_splitter(Qt.Orientation.Horizontal, (table, self.distinctive, side), (612, 360, 400))
        self._all = make_splitter(Qt.Orientation.Vertical, (top, self.lines), (452, 318))
        for part, least in ((table, _TABLE), (self.distinctive, _DISTINCTIVE), (side, _SIDE)):
            part.setMinimumWidth(least)
        whole = flush_column(self)
        whole.addWidget(self.toolbar)
        whole.addWidget(self._all, 1)
        whole.addWidget(self.empty, 1)
        return {"terms.side": side, "terms.top": top, "terms.all": self._all}

    def keep_sizes(self) -> None:
        """Store the sizes of the parts."""
        keep_sizes(self._settings, self._splitters)

    def show_empty(self, words: str, remedies: Sequence[QAction] = (), *, again: bool = False) -> None:
        """Show why there is nothing, instead of the parts; the parts are shown if ``words`` is empty. ``again`` offers
        to count again."""
        self.again.setVisible(bool(words) and again)
        self.empty.show_words(words, remedies=remedies)
        self.setFocusProxy(self.empty if words else self.grid)
        show_either(self, self._all, self.empty, filled=not words)
        self.toolbar.setVisible(not words)

    def show_rows(self) -> None:
        """Show the table, or why it has no rows."""
        rows = bool(self.model.rows)
        self.grid.setVisible(rows)
        self._no_rows.setVisible(not rows)
        self._no_rows.setText("" if rows else self._why_none())

    def _why_none(self) -> str:
        if self.model.filtered:
            return self.tr("No word matches. Simplified and Traditional were both searched for.")
        if self.toolbar.claims.isChecked():
            return self.tr("No words in claims. Tag something, or count all of the texts.")
        return self.tr("No words of this kind. Count other words or more sources.")

    def summary(self, table: TermTable, left_out: int, absent: int) -> str:
        """How much is counted; ``left_out``: the number of articles not counted because of their length; ``absent``:
        because their text is not on this machine."""
        parts = [
            self.tr("%Ln article(s)", "", len(table.articles)),
            self.tr("%Ln character(s)", "", sum(table.characters)),
            self.tr("%Ln word(s)", "", len(self.model.rows)),
        ]
        if left_out:
            parts.append(self.tr("%Ln article(s) too long to count with the others", "", left_out))
        if absent:
            parts.append(self.tr("%Ln article(s) without a text on this machine", "", absent))
        return self.tr(", ").join(parts)

    def regions(self) -> list[QWidget]:
        """The regions between which F6 moves the focus."""
        return [
            self.toolbar.field,
            self.grid,
            self.distinctive.list,
            self.places.strip,
            self.word_lists.field,
            self.lines.list,
        ]
