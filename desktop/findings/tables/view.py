"""A full-width findings table with its filter bar.

Its rows are defined by :mod:`~desktop.findings.tables.claims_view`, :mod:`~desktop.findings.tables.links_view` and
:mod:`~desktop.findings.tables.figures_view`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from corpus.changes import ChangeSet
from corpus.memos import Filters
from desktop.current import Current
from desktop.findings.tables.all_rows import LARGE
from desktop.findings.tables.filter_bar import FilterBar
from desktop.findings.tables.kept_place import kept_place
from desktop.findings.tables.table import FindingsTable
from desktop.findings.tables.table_kind import TableKind
from desktop.findings.tables.table_view import FindingsTableView
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from desktop.widgets.empty_page import EmptyPage, show_either
from desktop.widgets.layouts import flush_column
from desktop.widgets.menus import open_menu
from desktop.widgets.saved_filters import SavedFilters

PAUSE = 120
"""Milliseconds after the last key before a large table is filtered; others are at every keystroke. Chosen: a pause in
typing."""


class FindingsView(TableKind):
    """Filters above, table below. It follows the project only while it is visible."""

    def __init__(
        self, workspace: Workspace, current: Current, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "paper", parent)
        self._workspace, self._current, self._theme = workspace, current, theme
        self._stale = True
        self._following = False
        self._selected_before: list[str] = []
        """The rows that were selected before the model was reset."""
        self._table = FindingsTable()
        self._remedies: tuple[QAction, QAction] | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._filter)
        self._workspace.opened.connect(self._on_opened)
        self._workspace.closed.connect(self._on_opened)
        self._workspace.changed.connect(self._on_workspace_changed)

    # Building

    def build(self) -> None:
        """Create the widgets, using the methods of the table. To be called at the end of a subclass's constructor."""
        self._bar = FilterBar(
            self._theme, self.choosers(), self.other_filters(), self.groupings(), self.buttons()
        )
        self.saved = SavedFilters(self._workspace, self._theme, self.saved_as, self)
        self._bar.add_end(self.saved)
        self._view = FindingsTableView(self._table, self._theme, ticking=self.ticking)
        self._view.horizontalHeader().setSortIndicator(self.sorted_at_first, Qt.SortOrder.AscendingOrder)
        self._empty = EmptyPage(self._theme, self.icon)
        self._empty.clear_pressed.connect(self.clear_filters)
        column = flush_column(self)
        stretched = ((self._view, 1), (self._empty, 1))
        for widget, stretch in ((self._bar, 0), *stretched, *((foot, 0) for foot in self.feet())):
            column.addWidget(widget, stretch)
        self._connect()

    def _connect(self) -> None:
        self._bar.typed.connect(self._on_typed)
        self._bar.chosen.connect(self._filter)
        self._bar.grouped.connect(self._on_grouped)
        self._bar.left.connect(self._on_field_left)
        self._view.opened = self._open_row
        self._view.previewed = lambda row: self._open_row(row, preview=True)
        self._view.edited = self._edit_row
        self._view.deleted = lambda: self.delete(self.selected())
        self._view.copied = self.copy
        self._view.menu_requested = self._show_menu
        self._view.selectionModel().selectionChanged.connect(self._on_selected)
        # A reset of the model clears the selection.
        self._table.modelAboutToBeReset.connect(self._on_about_to_be_reset)
        self._table.modelReset.connect(self._on_reset)
        self._view.horizontalHeader().sortIndicatorChanged.connect(self._on_sorted)
        for signal in (self._current.claim_changed, self._current.link_changed):
            signal.connect(self._on_current_changed)
        self._theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self._view.verticalHeader().setDefaultSectionSize(self._theme.size("tableRow"))
        self._view.viewport().update()

    def offer(self, without_articles: QAction, with_articles: QAction) -> None:
        """Set the commands that an empty table offers."""
        self._remedies = (without_articles, with_articles)

    def remember_widths(self, settings: Settings) -> None:
        """Use the widths of columns that were chosen earlier, and store those that will be."""
        self._view.widths.remember(settings, self.saved_as)

    def add_end(self, widget: QWidget) -> None:
        """Append something at the right end of the bar."""
        self._bar.add_end(widget)

    # Signals of the workspace

    def _on_opened(self) -> None:
        self._stale = True
        self._bar.clear()
        if self.isVisible():
            self._catch_up()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._catch_up()
        else:
            self._follow_current()

    def _catch_up(self) -> None:
        """Read the project again."""
        self._stale = False
        snapshot = self._workspace.snapshot
        self._fill_choosers()
        self._table.set_subject(self.subject(snapshot) if snapshot is not None else None)
        self._view.lay_out()
        self._filter()
        self._follow_current()
        self._table.prepare()

    def _on_workspace_changed(self, changes: ChangeSet) -> None:
        with kept_place(self._view, self._table):
            self._on_changed(changes)

    def _on_changed(self, changes: ChangeSet) -> None:
        if not self.isVisible():
            self._stale = True
            return
        selected = self.selected()
        if not self._table.apply(changes):
            self._fill_choosers()
        if self.selected() != selected:  # Rows that moved are not selected any more.
            self._reselect(selected)
        self._show_count()
        self._table.prepare()

    def _fill_choosers(self) -> None:
        snapshot = self._workspace.snapshot
        self._bar.fill(lambda key: self.choices(key, snapshot) if snapshot is not None else ())

    # Filtering

    def set_filter(self, key: str, value: Any) -> None:
        """Choose ``value`` in one of the filters and clear the others."""
        if self._stale:
            self._catch_up()
        self._bar.choose_only(key, value)

    def _on_typed(self) -> None:
        self._timer.start(PAUSE if self._table.total > LARGE else 0)

    def _filter(self) -> None:
        self._timer.stop()
        self._table.set_filter(self._bar.words, self.conditions(self.chosen()))
        self._show_count()
        self.saved.refresh()

    def clear_filters(self) -> None:
        """Clear all filters."""
        self.use_filters(())

    def filters(self) -> Filters:
        """The filters in force, as they are saved; none if every row is shown."""
        return self._bar.filters() + tuple(
            (name, (words,)) for name, words in self.field_values().items() if words
        )

    def can_use(self, filters: Filters) -> bool:
        """Whether what saved filters name is still in the project."""
        return self._bar.can_use(filters)

    def use_filters(self, filters: Filters) -> None:
        """Set saved filters, and clear the others."""
        if self._stale:
            self._catch_up()
        self._bar.use(filters)
        self.set_field_values({name: values[0] for name, values in filters if values})
        self._filter()

    def chosen(self) -> dict[str, Any]:
        """The values of the filters beside the field by key, except those that let all rows through."""
        return self._bar.choices

    def _on_field_left(self, done: bool) -> None:
        if not done:
            self._bar.clear_words()
        self._view.setFocus()
        if not self._view.currentIndex().isValid() and self._table.rowCount():
            self._view.select_only(0)

    def _on_grouped(self) -> None:
        self._table.set_grouping(self._bar.grouping)

    def _on_sorted(self) -> None:
        if not self.selected():
            self._view.scrollToTop()

    def _show_count(self) -> None:
        count = self._table.total
        self._bar.show_count(self.count_words(count) if count else "")
        self._view.setAccessibleName(self.count_words(count))
        filtered = bool(self._bar.words.strip() or self.chosen())
        snapshot = self._workspace.snapshot
        remedies: tuple[QAction, ...] = ()
        if self._remedies is not None and snapshot is not None:
            remedies = (self._remedies[bool(snapshot.articles)],)
        self._empty.show_words(self.words()[1 if filtered else 0], remedies=remedies, filtered=filtered)
        self.setFocusProxy(self._view if count else self._empty)
        show_either(self, self._view, self._empty, filled=bool(count))

    # Rows

    def selected(self) -> list[str]:
        """Identities of the selected rows, from top to bottom."""
        return self._table.ids_in(self._view.selected_rows())

    def _reselect(self, ids: list[str]) -> None:
        rows = self._table.rows_of(ids)
        if rows:
            self._following = True
            self._view.select_rows(rows)
            self._following = False

    def _on_about_to_be_reset(self) -> None:
        self._selected_before = self.selected()

    def _on_reset(self) -> None:
        self._on_current_changed()
        self._reselect(self._selected_before)
        self._selected_before = []

    def _follow_current(self) -> None:
        """Select what the inspector shows, so that switching here from the panes finds it."""
        followed, selected = self.followed(), self.selected()
        if followed is None and selected:
            self._view.clearSelection()
        elif followed is not None and followed not in selected:
            self._view.stop_gathering()
            self._reselect([followed])

    def _on_current_changed(self, *_: object) -> None:
        if self.isVisible() and not self._stale and not self._following:
            self._follow_current()

    def _on_selected(self) -> None:
        """Show what was selected. A row that merely became current, as the first does when the table gets the focus, is
        not selected by the user."""
        index = self._view.currentIndex()
        row_id = self._table.id_at(index.row())
        if row_id is not None and not self._following and self._view.selectionModel().isSelected(index):
            self._following = True
            self.select(row_id)
            self._following = False

    def _open_row(self, row: int, *, preview: bool = False) -> None:
        heading, row_id = self._table.heading_at(row), self._table.id_at(row)
        if heading is not None:
            self._table.toggle_heading(heading.key)
            self._view.select_only(row)
        elif row_id is not None:
            self.go_to(row_id, preview=preview)

    def _edit_row(self, row: int) -> None:
        row_id = self._table.id_at(row)
        if row_id is not None:
            self.edit(row_id)

    def copy(self) -> None:
        """Copy the selected rows as text."""
        ids = self.selected()
        if ids:
            QApplication.clipboard().setText(self.copied(ids))

    def _show_menu(self, where: QPoint) -> None:
        ids = self.selected()
        if ids:
            menu = self.menu_for(ids)
            open_menu(menu, where)

    # State that outlives the widget

    def state(self) -> dict[str, Any]:
        """The state with which a rebuilt view is restored; see :meth:`restore`."""
        header = self._view.horizontalHeader()
        return {
            **self._bar.state(),
            **self.field_values(),
            "column": header.sortIndicatorSection(),
            "descending": header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder,
        }

    def restore(self, state: Mapping[str, Any]) -> None:
        """Restore the :meth:`state` of a previous view."""
        self._fill_choosers()
        descending = Qt.SortOrder.DescendingOrder if state.get("descending") else Qt.SortOrder.AscendingOrder
        column = int(state.get("column", self.sorted_at_first))
        self._view.horizontalHeader().setSortIndicator(column, descending)
        self._bar.restore(state)
        self.set_field_values({name: str(state.get(name, "")) for name in self.field_values()})
